"""Of a union, the schema that was meant is reported, by name."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from findings.examples import Example, diagnostics

if TYPE_CHECKING:
    from pathlib import Path


def tagged(kind: str, **properties: Any) -> Any:
    """A schema of objects with a discriminator."""
    return {
        "type": "object",
        "properties": {"kind": {"const": kind}, **properties},
        "required": ["kind", *properties],
        "additionalProperties": False,
    }


SCHEMA = {
    "oneOf": [
        {"$ref": "#/$defs/Email"},
        {"$ref": "#/$defs/Call"},
        {"type": "string", "maxLength": 3},
    ],
    "$defs": {
        "Email": tagged("email", address={"type": "string", "minLength": 3}),
        "Call": tagged("call", number={"type": "string"}, line={"type": "integer"}),
    },
}


@pytest.mark.parametrize(
    ("value", "number", "name", "pointers"),
    [
        ({"kind": "email", "address": ""}, 1, "Email", ["/address"]),
        # The discriminator decides, however many violations there are.
        ({"kind": "call", "address": "ann@b"}, 2, "Call", ["", "", "/address"]),
        ({"kind": "emial", "address": "ann@b"}, 1, "Email", ["/kind"]),
        ({"number": "1", "line": 1}, 2, "Call", [""]),
        ("long text", 3, "", [""]),
        (5, 1, "Email", [""]),
    ],
)
def test_the_branch_that_was_meant_is_reported(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    value: Any,
    number: int,
    name: str,
    pointers: list[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    example = Example(json.dumps(value).encode(), schema=SCHEMA)
    [found] = diagnostics(tmp_path, "a.json", example)
    [branch] = found.causes
    assert (branch.number, branch.name) == (number, name)
    assert sorted(each.pointer or "" for each in branch.findings) == pointers
    [found] = diagnostics(tmp_path, "a.json", example, "all_branches")
    assert [each.number for each in found.causes] == [1, 2, 3]


@pytest.mark.parametrize(
    ("first", "second", "name"),
    [
        (tagged("email"), tagged("call"), 'kind "call"'),
        (
            {"properties": {"v": {"const": 1}, "kind": {"const": "email"}}},
            {"properties": {"v": {"const": 1}, "kind": {"const": "call"}}},
            'kind "call"',
        ),
        ({"$ref": "#/$defs/One"}, {"$ref": "#/$defs/Two~1More"}, "Two/More"),
        ({"type": "null"}, {"required": ["more"]}, ""),
    ],
)
def test_a_branch_is_called_after_its_definition_or_its_tag(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, first: Any, second: Any, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    named = {"One": {"required": ["one"]}, "Two/More": {"properties": {"kind": False}}}
    schema = {"properties": {"a": {"oneOf": [first, second]}}, "$defs": named}
    value = {"a": {"kind": "call", "v": 0}}
    example = Example(json.dumps(value).encode(), schema=schema)
    [found] = diagnostics(tmp_path, "a.json", example)
    [branch] = found.causes
    assert branch.name == name


def test_a_cause_stands_where_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    text = b'{"kind": "email",\n "address": ""}'
    [found] = diagnostics(tmp_path, "a.json", Example(text, schema=SCHEMA))
    [cause] = found.causes[0].findings
    assert (cause.place.line, cause.place.column) == (2, 13)
