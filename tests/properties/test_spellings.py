"""A verdict depends on what a schema says, not on how it is written."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import pytest

from predial_codegen.compilation import loaded, plan_schema
from predial_codegen.json_types import is_array, is_object
from properties.test_fast_verdicts import (
    ADVISED,
    AMBIGUOUS,
    COUNT,
    COUNTS,
    LIGHT,
    NUMBER,
    PREDIAL,
    SHARE,
    SPELLED,
    STATE,
    TEXTS,
    TIMED,
    TOKEN,
    array,
    closed,
)

NULLABLE = {"type": ["string", "null"], "minLength": 2}
SCHEMAS: dict[str, dict[str, Any]] = {
    "string": TOKEN,
    "pattern": SPELLED,
    "number": COUNT,
    "share": SHARE,
    "enum": STATE,
    "advice": ADVISED,
    "time": TIMED,
    "nullable": NULLABLE,
    "map of strings": TEXTS,
    "map of numbers": COUNTS,
    "map with advice": LIGHT,
    "array of strings": array(TOKEN, maxItems=9),
    "array of numbers": array(SHARE, uniqueItems=True),
    "record": closed(a=TOKEN, b=SPELLED, c=NUMBER),
    "object": closed(("c", "d"), a=COUNT, b=STATE, c=NULLABLE, d=AMBIGUOUS),
    "objects in objects": closed(("b",), a=closed(c=COUNT, d=TOKEN), b=closed(e=SHARE)),
    "array of records": array(
        closed(token=TOKEN, number=NUMBER, time=TIMED, texts=LIGHT),
        minItems=1,
        uniqueItemProperties=["token"],
    ),
    "array of arrays": array(array(COUNT, minItems=2)),
    "branches by a property": {
        "oneOf": [
            closed(kind={"const": "a"}, count=COUNT),
            closed(kind={"const": "b"}, token=TOKEN),
        ]
    },
    "branches by type": {"anyOf": [TOKEN, COUNT, array(STATE)]},
}
_HOLDING_MAPS = ("properties", "patternProperties")
_HOLDING_LISTS = ("allOf", "anyOf", "oneOf")
_HOLDING_ONE = ("items", "additionalProperties", "propertyNames", "advisory")


def inside(schema: Any, change: Callable[[Any], Any]) -> Any:
    """The schema with each of its subschemas changed."""
    if not is_object(schema):
        return schema
    changed: dict[str, Any] = {}
    for name, value in schema.items():
        if name in _HOLDING_MAPS:
            changed[name] = {key: change(each) for key, each in value.items()}
        elif name in _HOLDING_LISTS:
            changed[name] = [change(each) for each in value]
        else:
            changed[name] = change(value) if name in _HOLDING_ONE else value
    return changed


def everywhere(change: Callable[[dict[str, Any]], Any]) -> Callable[[Any], Any]:
    """A change of a schema and of all in it that are objects."""

    def changed(schema: Any) -> Any:
        schema = inside(schema, changed)
        return change(schema) if is_object(schema) else schema

    return changed


def by_references(schema: Any, *, wrapped: bool = False) -> Any:
    """Every subschema under `$defs`; `wrapped` has each reference in an allOf."""
    definitions: dict[str, Any] = {}

    def moved(each: Any) -> Any:
        each = inside(each, moved)
        if not is_object(each):
            return each
        name = f"D{len(definitions)}"
        definitions[name] = each
        reference = {"$ref": f"#/$defs/{name}"}
        return {"allOf": [reference]} if wrapped else reference

    return {**inside(schema, moved), "$defs": definitions}


def _typed_by_list(schema: dict[str, Any]) -> Any:
    if isinstance(schema.get("type"), str):
        return {**schema, "type": [schema["type"]]}
    return schema


def _constants(schema: dict[str, Any]) -> Any:
    if "const" in schema:
        return {"enum": [schema["const"]]}
    return schema


def _for_other_types(schema: dict[str, Any]) -> Any:
    """With keywords for types that the schema refuses."""
    if "type" not in schema:
        return schema
    types: Any = schema["type"]
    types = types if is_array(types) else [types]
    others: dict[str, Any] = {
        "string": {"minLength": 7, "pattern": "^x"},
        "array": {"minItems": 7},
        "object": {"minProperties": 7, "required": ["other"]},
        "integer": {"multipleOf": 7},
    }
    if "number" in types:
        del others["integer"]
    for kind, keywords in others.items():
        if kind not in types:
            schema = {**keywords, **schema}
    return schema


def _reversed(schema: dict[str, Any]) -> Any:
    return dict(reversed(schema.items()))


def _in_one_branch(schema: dict[str, Any]) -> Any:
    return {"allOf": [schema]}


def _annotated(schema: dict[str, Any]) -> Any:
    return {**schema, "title": "A title", "$comment": "a comment", "examples": [1]}


def _null_by_branch(schema: dict[str, Any]) -> Any:
    types = schema.get("type")
    if is_array(types) and "null" in types and "minLength" in schema:
        [other] = [each for each in types if each != "null"]
        return {"anyOf": [{"type": "null"}, {**schema, "type": other}]}
    return schema


def _names_without_type(schema: dict[str, Any]) -> Any:
    names: Mapping[str, Any] | None = schema.get("propertyNames")
    if names is None:
        return schema
    untyped = {key: value for key, value in names.items() if key != "type"}
    return {**schema, "propertyNames": untyped}


REWRITES: dict[str, Callable[[Any], Any]] = {
    "by references": by_references,
    "in an allOf of one": everywhere(_in_one_branch),
    "keywords in another order": everywhere(_reversed),
    "types in a list": everywhere(_typed_by_list),
    "constants as enums": everywhere(_constants),
    "keywords for other types": everywhere(_for_other_types),
    "annotations": everywhere(_annotated),
    "null as a branch": everywhere(_null_by_branch),
    "names without a type": everywhere(_names_without_type),
    "references in an allOf of one": partial(by_references, wrapped=True),
}
_CONSTANT = re.compile(
    r"^(_[A-Z0-9_]+) = ((?!Schema).*(?:\n .*|\n\).*)*)", re.MULTILINE
)
_OWN_NAME = re.compile(r"\b_(?:[A-Z][A-Z0-9_]*|(?:is|batch)_\w+)")


def verdicts(schema: Any) -> list[str]:
    """The verdict functions and constants, under names that only their order gives."""
    _, source = loaded(plan_schema({"$schema": PREDIAL, **schema}))
    functions = source[source.find("\ndef _") : source.index("ROOT: Checks")]
    functions = functions.partition("\ndef _models")[0]
    constants = dict(
        re.findall(
            r"^(_[A-Z0-9_]+) = ((?!Schema).*(?:\n .*|\n\).*)*)", source, re.MULTILINE
        )
    )
    names: dict[str, str] = {}

    def renamed(found: re.Match[str]) -> str:
        name = found[0]
        return names.setdefault(name, constants.get(name, f"name_{len(names)}"))

    text = _OWN_NAME.sub(renamed, functions)
    # How lines are broken depends on the lengths of names.
    return re.sub(r"[\s()]|,(?=[}\]])|,\s+(?=[}\]])", "", text).split(":")


@pytest.mark.parametrize("rewrite", REWRITES)
@pytest.mark.parametrize("schema", SCHEMAS)
def test_a_schema_that_says_the_same_gets_the_same_verdicts(
    schema: str, rewrite: str
) -> None:
    written = SCHEMAS[schema]
    rewritten = REWRITES[rewrite](written)
    assert verdicts(rewritten) == verdicts(written)


def test_what_says_something_else_gets_other_verdicts() -> None:
    texts = {name: "".join(verdicts(schema)) for name, schema in SCHEMAS.items()}
    assert len(set(texts.values())) == len(SCHEMAS)
    assert verdicts({**TOKEN, "maxLength": 5}) != verdicts(TOKEN)
