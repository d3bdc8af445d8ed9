"""Docstrings say what types do not show, and types what a service may add to."""

from __future__ import annotations

from generation.packages import rendered

SCHEMA = {
    "$schema": "urn:predial:dialect:1",
    "title": "A thing of ours",
    "type": "object",
    "maxProperties": 20,
    "properties": {
        "token": {
            "description": "Identifies it",
            "type": "string",
            "allOf": [{"minLength": 1}, {"maxLength": 300}, {"maxLength": 200}],
            "pattern": "^[A-Za-z0-9_.-]*$",
        },
        "size": {"type": "integer", "minimum": 1, "multipleOf": 5},
        "tags": {"type": "array", "maxItems": 1, "uniqueItems": True},
        "links": {
            "type": "array",
            "maxItems": 9,
            "items": {"type": "string", "minLength": 2, "format": "uri"},
        },
        "prices": {
            "type": "object",
            "propertyNames": {"maxLength": 9999},
            "patternProperties": {"^[A-Z]": {"type": "number", "minimum": 0}},
            "additionalProperties": False,
        },
        "line": {"type": "array", "items": {"$ref": "#/$defs/Position"}},
        "long": {"type": "string", "pattern": "^(a|b)" + "c" * 60},
        "at": {"type": "string", "format": "date-time"},
        "state": {"$ref": "#/$defs/State"},
        "kind": {"$ref": "#/$defs/Kind"},
    },
    "$defs": {
        "State": {"type": "string", "advisory": {"enum": ["on", "off"]}},
        "Kind": {"enum": ["a", "b"]},
        "Position": {
            "description": "A place on earth.",
            "type": "array",
            "items": {"type": "number"},
            "minItems": 2,
        },
    },
}
TEXT = rendered({"thing.schema.json": SCHEMA})["models.py"]
LINES = [line.strip() for line in TEXT.splitlines()]


def test_a_field_lists_the_constraints_that_its_type_does_not_show() -> None:
    start = LINES.index("Attributes:")
    assert LINES[start : start + 10] == [
        "Attributes:",
        "token: Identifies it. 1 to 200 characters of A-Z a-z 0-9 _ . -.",
        "size: At least 1, a multiple of 5.",
        "tags: At most 1 item, no two equal.",
        "links: At most 9 items; each item: at least 2 characters, in the format uri.",
        "prices: Each name: at most 9999 characters, matches `^[A-Z]`; each value: at",
        "least 0.",
        "line: Each item: at least 2 items.",
        "long: Matches a pattern.",
        "extra: Properties that the schema does not name.",
    ]


def test_a_class_has_its_title_and_its_constraints() -> None:
    start = LINES.index('"""A thing of ours.')
    assert LINES[start + 1 : start + 5] == [
        "",
        "At most 20 properties.",
        "",
        "Attributes:",
    ]


def test_a_definition_of_listed_values_is_used_by_its_name() -> None:
    assert "kind: Kind | None = None" in LINES
    assert 'Kind: TypeAlias = Literal["a", "b"]' in LINES


def test_a_definition_of_an_array_is_used_by_its_name_and_has_its_constraints() -> None:
    assert "line: tuple[Position, ...] | None = None" in LINES
    start = LINES.index("Position: TypeAlias = tuple[float, ...]")
    assert LINES[start + 1 : start + 5] == [
        '"""A place on earth.',
        "",
        "At least 2 items.",
        '"""',
    ]


def test_values_that_are_only_advised_may_be_others() -> None:
    assert "state: State | None = None" in LINES
    assert 'State: TypeAlias = Literal["on", "off"] | str' in LINES


def test_without_an_operation_nothing_is_said_of_boto3() -> None:
    assert "boto3" not in TEXT
    assert "to_params" not in TEXT


def test_a_field_is_described_beside_its_reference_in_old_drafts_too() -> None:
    schema = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "type": "object",
        "properties": {
            "home": {"$ref": "#/definitions/Place", "description": "Where it lives."},
            "work": {"$ref": "#/definitions/Place", "maxProperties": 1},
        },
        "definitions": {"Place": {"type": "object", "description": "On earth."}},
    }
    files = rendered({"cat.schema.json": schema})
    lines = [line.strip() for line in files["models.py"].splitlines()]
    assert "home: Where it lives." in lines
    assert "work: On earth." in lines
    assert "MaxProperties" not in files["schemas.py"]
