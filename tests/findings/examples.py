"""An input that breaks each rule, and a contract that has it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from cli.defects import DEFECTS
from formats.verdicts import INVALID
from predial.command.checking import Checker
from predial.command.options import Options
from predial.command.targets import Choice, Target
from predial.rules.rules import all_rules
from predial_codegen import compilation

if TYPE_CHECKING:
    from pathlib import Path

    from predial.checking.diagnostics import Diagnostic
    from predial.command.contracts import Validator

NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
OURS = "urn:predial:dialect:1"


@dataclass(frozen=True, slots=True)
class Example:
    """A text, the ending of its file, and the schema that it is checked by."""

    text: bytes
    suffix: str = "json"
    schema: Any = True


def _refused(example: str) -> Example:
    """What a rule itself says that it refuses."""
    value, _, schema = example.partition(" under ")
    read: Any = json.loads(schema)
    return Example(value.encode(), schema=read)


def _of_format(code: str) -> Example:
    name = code.removeprefix("format.")
    value = next(filter(None, INVALID[name]))
    return Example(json.dumps(value).encode(), schema={"format": name})


_OTHERS = {
    "dependencies": Example(
        b'{"card": 1}',
        schema={
            "$schema": "http://json-schema.org/draft-07/schema",
            "dependencies": {"card": ["name"]},
        },
    ),
    "fromNow": Example(b'"2026-12-01T12:30:00Z"', schema={"fromNow": {"maximum": 900}}),
    "json.too-large": Example(b'"' + b"x" * 100_000 + b'"'),
    "limit": Example(
        b'{"a": 1, "b": 2, "c": 3, "d": 4}', schema={"additionalProperties": False}
    ),
    "yaml.alias": Example(b"- &a [1, 2]\n" + b"- *a\n" * 10_001, "yaml"),
    "yaml.duplicate-name": Example(b"id: 1\nname: x\nid: 2\n", "yaml"),
    "yaml.empty": Example(b"# nothing\n", "yaml"),
    "yaml.encoding": Example(b"id: \xff\n", "yaml"),
    "yaml.merge": Example(b"a: &a {b: 1}\nc: {<<: *a}\n", "yaml"),
    "yaml.name": Example(b"? [1, 2]\n: 3\n", "yaml"),
    "yaml.number": Example(b"id: 1.0e+999\n", "yaml"),
    "yaml.plain-scalar": Example(b"phoneNumber: +12065550100\nactive: NO\n", "yaml"),
    "yaml.syntax": Example(b"id: a: b\n", "yaml"),
    "yaml.tag": Example(b"id: !!binary aGk=\n", "yaml"),
    "yaml.too-deep": Example(b"[" * 300 + b"]" * 300, "yaml"),
}


def examples() -> dict[str, Example]:
    """An example of each rule, but for those of files, which no text breaks."""
    found: dict[str, Example] = {}
    defects = {code: data for data, code, _ in reversed(DEFECTS.values())}
    for rule in all_rules():
        code = rule.code
        if code in _OTHERS:
            found[code] = _OTHERS[code]
        elif code in defects:
            found[code] = Example(defects[code])
        elif " under " in rule.refuses:
            found[code] = _refused(rule.refuses)
        elif code.startswith("format."):
            found[code] = _of_format(code)
    return found


def diagnostics(
    folder: Path, name: str, example: Example, *options: str
) -> list[Diagnostic]:
    """What `check` finds in an example, which becomes a file of that name."""
    chosen = Options()
    for option in options:
        setattr(chosen, option, True)
    schema: Any = example.schema
    if not isinstance(schema, bool) and "$schema" not in schema:
        schema = {"$schema": OURS, **schema}
    (folder / name).write_bytes(example.text)
    chosen.now, chosen.max_errors, chosen.max_bytes = NOW.isoformat(), 3, 100_000
    return [*checker(compilation.compile(schema).check, chosen).check(name)]


def checker(validate: Validator, options: Options) -> Checker:
    """A checker of all inputs by one function."""
    target = Target("compiled", "value", lambda: validate)
    choice = Choice([target], target, is_named=True)
    return Checker(lambda _: choice, None, None, options)
