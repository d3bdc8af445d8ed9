"""The rules that an input must keep to be read at all."""

from __future__ import annotations

from predial.rules.rules import Rule

_DEPTH = (
    "such a text exhausts readers, and no API takes it",
    "flatten it: such a depth is mostly a mistake of the program that wrote it",
)
_TWICE = (
    "readers disagree on which of the two counts: what was checked is not what is sent",
    "remove one of the two",
)
_SYSTEM = "the operating system"
_I_JSON = "I-JSON (RFC 7493)"
_PREDIAL = "predial"

RULES = [
    Rule(
        "file.missing",
        "the file exists",
        "what is not read is not checked",
        "correct the name",
        origin=_SYSTEM,
    ),
    Rule(
        "file.directory",
        "a folder holds files to check",
        "what is not read is not checked",
        "name a folder with files that end with .json, .ndjson or .yaml, and that git"
        " does not ignore",
        origin=_SYSTEM,
    ),
    Rule(
        "file.denied",
        "the file may be read",
        "what is not read is not checked",
        "change its permissions",
        origin=_SYSTEM,
    ),
    Rule(
        "file.unreadable",
        "the file can be read",
        "what is not read is not checked",
        "look at what the system says in the message",
        origin=_SYSTEM,
    ),
    Rule(
        "file.special",
        "the input is a plain file, or standard input",
        "a named pipe or a device may block, or never end",
        "feed it to `predial check -`",
        origin=_SYSTEM,
    ),
    Rule(
        "file.unknown",
        "it is known what a payload is checked against",
        "what is checked against the wrong contract is not checked",
        "name the contract with `--contract` or in `[tool.predial.fixtures]`, and the"
        " role likewise",
        origin=_PREDIAL,
    ),
    Rule(
        "file.schema",
        "the file is no schema, but for a contract of schemas",
        "a schema has none of the properties that payloads have",
        "check payloads against it with `--schema`, or leave it out with `--exclude`",
        origin=_PREDIAL,
    ),
    Rule(
        "json.syntax",
        "the text is JSON",
        "a text that is no JSON is refused, or read by some and not by others",
        "correct the text where the message says so; a file with comments is .jsonc",
        origin="RFC 8259",
    ),
    Rule(
        "json.empty",
        "the text holds a value",
        "an empty text is no JSON",
        "write a value, or remove the file",
        origin="RFC 8259",
    ),
    Rule(
        "json.encoding",
        "the text is UTF-8",
        "in another encoding, letters become others",
        "save the file as UTF-8",
        origin=_I_JSON,
    ),
    Rule(
        "json.bom",
        "the text has no byte order mark",
        "some readers refuse it, among them Python's, and so the AWS CLI",
        "save the file as UTF-8 without one",
        origin="RFC 8259, section 8.1",
    ),
    Rule(
        "json.duplicate-name",
        "an object has each name once",
        *_TWICE,
        refuses='{"id": 1, "id": 2}',
        origin=_I_JSON,
    ),
    Rule(
        "json.constant",
        "no NaN and no Infinity",
        "JSON does not have them, though some programs write them",
        "write a number, or null",
        refuses="[NaN]",
        origin="RFC 8259",
    ),
    Rule(
        "json.number",
        "numbers are such that a reader can hold them",
        "a reader that cannot hold a number rounds it, or refuses it",
        "write fewer digits, or a string",
        refuses="[1e999]",
        origin=_I_JSON,
    ),
    Rule(
        "json.surrogate",
        "an escape is no half of a surrogate pair",
        "no string can hold it, and UTF-8 cannot say it",
        "write both halves, or the character itself",
        refuses='["\\ud83d"]',
        origin=_I_JSON,
    ),
    Rule(
        "json.too-deep",
        "arrays and objects nest 256 levels at most",
        *_DEPTH,
        origin=_PREDIAL,
    ),
    Rule(
        "json.too-large",
        "a text is no larger than `--max-bytes`",
        "a text is read as a whole, so its size is what a check takes of memory",
        "split it into NDJSON records, or raise `--max-bytes`",
        origin=_PREDIAL,
    ),
    Rule(
        "file.yaml",
        "YAML is read by PyYAML",
        "predial alone needs no other package, and none is there",
        "install predial with its extra `yaml`; in a pre-commit hook, add"
        " `additional_dependencies: [pyyaml]`",
        origin=_PREDIAL,
    ),
    Rule(
        "yaml.syntax",
        "the text is YAML",
        "a text that is no YAML is refused",
        "correct the text where the message says so",
        origin="YAML 1.1 and 1.2",
    ),
    Rule(
        "yaml.empty",
        "the text holds a value",
        "an empty text has no payload",
        "write a value, or remove the file",
        origin=_PREDIAL,
    ),
    Rule(
        "yaml.encoding",
        "the text is UTF-8",
        "in another encoding, letters become others",
        "save the file as UTF-8",
        origin=_PREDIAL,
    ),
    Rule(
        "yaml.duplicate-name",
        "a mapping has each name once",
        *_TWICE,
        refuses="{id: 1, id: 2}",
        origin="YAML 1.2, section 3.2.1.3",
    ),
    Rule(
        "yaml.plain-scalar",
        "a scalar without quotes is what it looks like",
        "YAML takes `+1206...` and `01234` for numbers, `NO` for false and a date for a"
        " time, and its versions differ: what arrives is not what is written",
        "put the value in quotes",
        refuses="phoneNumber: +12065550100",
        origin="YAML 1.1 and 1.2",
    ),
    Rule(
        "yaml.alias",
        "aliases stand for 10000 values at most",
        "a few aliases can stand for billions of values",
        "write the values out",
        origin=_PREDIAL,
    ),
    Rule(
        "yaml.merge",
        "no merge keys (`<<`)",
        "YAML 1.2 does not have them, so that readers differ",
        "write the names out",
        origin="YAML 1.2",
    ),
    Rule(
        "yaml.name",
        "a name is a scalar",
        "JSON, and so the API, has no other names",
        "write a string",
        origin="RFC 8259",
    ),
    Rule(
        "yaml.number",
        "numbers are such that a reader can hold them",
        "a reader that cannot hold a number rounds it, or refuses it",
        "write fewer digits, or a string",
        origin=_I_JSON,
    ),
    Rule(
        "yaml.tag",
        "no tags but `!!str`",
        "a tag makes a value that JSON does not have",
        "remove the tag",
        refuses="!!binary aGk=",
        origin=_PREDIAL,
    ),
    Rule(
        "yaml.too-deep",
        "mappings and sequences nest 256 levels at most",
        *_DEPTH,
        origin=_PREDIAL,
    ),
    Rule(
        "limit",
        "no more than `--max-errors` violations in one document",
        "a hostile document can break a rule a million times",
        "correct what is reported, or raise `--max-errors`",
        origin=_PREDIAL,
    ),
    Rule(
        "fixture.accepted",
        "a fixture in a folder `bad` or `invalid` has an error",
        "a test that stands on a bad payload proves nothing with a good one",
        "make it bad again, or move it to the good ones",
        origin=_PREDIAL,
    ),
    Rule(
        "fixture.missing",
        "a fixture has every finding that expected.json has of it",
        "it is bad for another reason than it was, or no longer",
        "correct the fixture, or write what is found: `--update-expected`",
        origin=_PREDIAL,
    ),
    Rule(
        "fixture.unlisted",
        "a bad fixture is named in the expected.json above it",
        "else it may be bad for another reason than is meant",
        "write what is found: `--update-expected`",
        origin=_PREDIAL,
    ),
]
