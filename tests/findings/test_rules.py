"""Each rule is documented where it stands, and its text is what people read."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from findings.examples import Example, diagnostics, examples
from findings.files import SCENES
from predial.checking import reading, yaml_documents
from predial.cli import main
from predial.command import checking, expectations
from predial.command.listing import as_page
from predial.reports.painting import plain
from predial.reports.text_report import as_lines
from predial.rules.rules import all_rules, find
from predial_codegen.formats import FORMATS
from predial_codegen.keywords import KEYWORDS
from predial_runtime import decoding, locating

ROOT = Path(__file__).parents[2]
GOLDEN = Path(__file__).with_name("golden") / "rules"
EXAMPLES = examples()
# These keywords report nothing of their own.
SILENT = {
    *("$dynamicRef", "$ref", "advisory", "allOf", "contentEncoding"),
    *("dependentSchemas", "format", "if"),
    *("items", "patternProperties", "prefixItems", "properties"),
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    return tmp_path


def test_every_code_that_is_reported_has_a_rule() -> None:
    sources = [Path(m.__file__ or "") for m in (decoding, locating, reading)]
    sources += [Path(yaml_documents.__file__), Path(expectations.__file__)]
    sources += [Path(checking.__file__)]
    text = "".join(source.read_text() for source in sources)
    codes = set(re.findall(r'"((?:json|file|fixture|yaml)\.[a-z-]+)"', text))
    codes |= {f"format.{name}" for name in FORMATS} | (KEYWORDS.keys() - SILENT)
    codes |= {"limit", "yaml.plain-scalar"}
    assert {rule.code for rule in all_rules()} == codes


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_a_rule_says_what_why_and_what_to_do(rule: object) -> None:
    found = find(getattr(rule, "code", ""))
    assert found is not None
    for text in (found.what, found.why, found.fix):
        assert text
        assert not text.endswith(".")
        assert text[0] == text[0].lower() or text.startswith(("I", "N", "YAML", "JSON"))


def test_every_rule_has_an_example_and_a_golden_report() -> None:
    codes = {rule.code for rule in all_rules()}
    assert EXAMPLES.keys() | SCENES.keys() == codes
    assert {golden.name for golden in GOLDEN.iterdir()} == {
        f"{code}.txt" for code in codes
    }


@pytest.mark.parametrize("code", EXAMPLES)
def test_an_example_breaks_its_rule_and_the_report_is_golden(
    folder: Path, code: str, *, update_golden: bool
) -> None:
    example = EXAMPLES[code]
    found = diagnostics(folder, f"{code}.{example.suffix}", example)
    assert code in {each.code for each in found}
    lines = [line for each in found for line in as_lines(each, plain, concise=False)]
    compare(code, "".join(f"{line}\n" for line in lines), update_golden=update_golden)


@pytest.mark.parametrize("code", SCENES)
def test_a_file_that_breaks_a_rule_is_refused_and_the_report_is_golden(
    folder: Path,
    code: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    *,
    update_golden: bool,
) -> None:
    arguments = SCENES[code](folder, monkeypatch)
    assert main(["check", *arguments]) == (2 if code.startswith("file.") else 1)
    printed = capsys.readouterr()
    assert f" [{code}]\n" in printed.out + printed.err
    compare(code, printed.out + printed.err, update_golden=update_golden)


def compare(code: str, text: str, *, update_golden: bool) -> None:
    """Hold the report of a rule against its golden one."""
    golden = GOLDEN / f"{code}.txt"
    if update_golden:
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(text, "utf-8")
    assert text == golden.read_text("utf-8")


def test_the_page_of_rules_is_what_the_rules_say() -> None:
    page = (ROOT / "docs" / "rules.md").read_text("utf-8")
    written = "run `predial rules --format markdown > docs/rules.md`"
    assert page == as_page(all_rules()), written


def test_a_rule_is_explained_and_an_unknown_one_is_refused(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["explain", "required", "json.bom"]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("required: the names that the object must have\n  why: ")
    assert "\njson.bom: " in printed
    assert main(["explain", "requird"]) == 2
    assert "did you mean required?" in capsys.readouterr().err
    assert main(["rules"]) == 0
    assert capsys.readouterr().out.count("\n") == len(all_rules())


def test_an_explanation_is_not_missed_where_docstrings_are_dropped() -> None:
    program = "from predial.rules.rules import find; print(find('json.bom').why)"
    ended = subprocess.run(
        [sys.executable, "-OO", "-c", program], capture_output=True, check=False
    )
    assert ended.stdout
    assert not ended.stderr


def test_a_sensitive_value_is_masked_in_every_branch(folder: Path) -> None:
    schema = {
        "anyOf": [
            {"properties": {"a": {"type": "string", "sensitive": True}}},
            {"properties": {"a": {"type": "string"}}},
        ],
        "required": ["b"],
    }
    example = Example(b'{"a": "secret", "c": "hidden"}', schema=schema)
    [found] = diagnostics(folder, "a.json", example)
    shown = "\n".join(as_lines(found, plain, concise=False))
    assert '{"a": "******", "c": "******"}' in shown
    [found] = diagnostics(folder, "a.json", example, "show_values")
    assert "secret" in "\n".join(as_lines(found, plain, concise=False))
