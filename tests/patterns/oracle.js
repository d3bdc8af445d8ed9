// Reads [pattern, strings] a line, writes the verdicts of ECMA-262, or null.
// The pattern is tried at code points alone, as the standard has it and V8 has not.
// Identity escapes of punctuation, which predial allows, are written as others.
const vm = require("vm");
const context = vm.createContext({});
const script = new vm.Script(`
  new RegExp(pattern, "u");
  regex = new RegExp("^[^]*?(?:" + pattern + ")", "u");
  verdicts = texts.map((text) => (regex.test(text) ? "1" : "0")).join("")`);
const lines = require("fs").readFileSync(0, "utf8").split("\n").filter((line) => line);
const verdicts = lines.map((line) => {
  const [pattern, texts] = JSON.parse(line);
  context.texts = texts;
  context.pattern = pattern.replace(/\\([^])/g, (escape, character) =>
    "!\"#%&',-:;<=>@_`~ ".includes(character)
      ? "\\x" + character.charCodeAt(0).toString(16)
      : escape,
  );
  try {
    script.runInContext(context, { timeout: 500 });
    return context.verdicts;
  } catch (error) {
    return error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT" ? "slow" : null;
  }
});
console.log(JSON.stringify(verdicts));
