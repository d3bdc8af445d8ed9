"""Verdict functions depend on what a schema says, not on how it is written."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random
from typing import Any, TypeAlias

import pytest
from hypothesis import given

from predial_codegen.compilation import loaded, plan_schema
from predial_codegen.json_types import is_array, is_object
from properties.instances import near

Json: TypeAlias = Any
Rewrite: TypeAlias = Callable[[Json, Random, dict[str, Json]], Json]
PREDIAL = "urn:predial:dialect:1"
_OTHER_TYPES: dict[str, Json] = {
    "string": {"minItems": 2, "minimum": 3, "required": ["a"]},
    "integer": {"minLength": 2, "maxItems": 0},
    "number": {"pattern": "^x$", "minProperties": 1},
    "array": {"maxLength": 0, "maximum": 0},
    "object": {"multipleOf": 7, "uniqueItems": True},
    "boolean": {"minLength": 9},
}
_SCALARS: list[Json] = [
    {"type": "string", "minLength": 1, "maxLength": 4},
    {"type": "string", "pattern": "^[a-c]{1,3}$"},
    {"type": "string", "pattern": "^[a-c]{1,2}-?[0-9]*$"},
    {"type": "string", "format": "e164"},
    {"type": "integer", "minimum": 2, "maximum": 9},
    {"type": "number", "exclusiveMinimum": 0, "multipleOf": 2},
    {"type": "boolean"},
    {"type": ["string", "null"], "maxLength": 2},
    {"const": "a"},
    {"enum": ["a", "b"]},
]
_BOUNDS = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
)


def some_schema(random: Random, depth: int = 2) -> Json:
    """A schema of the kinds that verdict functions are planned for."""
    kind = random.choice(("scalar", "object", "object", "array", "map", "choice"))
    if depth == 0 or kind == "scalar":
        return random.choice(_SCALARS)
    inner = [some_schema(random, depth - 1) for _ in range(3)]
    match kind:
        case "object":
            return {
                "type": "object",
                "properties": dict(zip("abc", inner, strict=True)),
                "required": ["a", "b"],
                "additionalProperties": False,
            }
        case "array":
            return {"type": "array", "items": inner[0], "minItems": 1, "maxItems": 12}
        case "map":
            return {
                "type": "object",
                "propertyNames": {"type": "string", "pattern": "^[a-c]{1,2}$"},
                "additionalProperties": inner[0],
                "maxProperties": 4,
            }
        case _:
            return {"oneOf": [_SCALARS[0], {"type": "array", "items": inner[0]}]}


def by_reference(schema: Json, _: Random, definitions: dict[str, Json]) -> Json:
    """The schema among the definitions, referred to."""
    name = f"d{len(definitions)}"
    definitions[name] = schema
    return {"$ref": f"#/$defs/{name}"}


def all_of_one(schema: Json, _: Random, __: dict[str, Json]) -> Json:
    """The schema as the only one of `allOf`."""
    return {"allOf": [schema]}


def all_of_two(schema: Json, _: Random, __: dict[str, Json]) -> Json:
    """The type apart from the other keywords."""
    if "type" not in schema:
        return schema
    rest = {name: value for name, value in schema.items() if name != "type"}
    return {"allOf": [{"type": schema["type"]}, rest]}


def in_another_order(schema: Json, random: Random, _: dict[str, Json]) -> Json:
    """The same keywords, and names that are required, in another order."""
    names = random.sample([*schema], len(schema))
    mixed = {name: schema[name] for name in names}
    if "required" in mixed:
        mixed["required"] = mixed["required"][::-1]
    return mixed


def with_annotations(schema: Json, _: Random, __: dict[str, Json]) -> Json:
    """With keywords that require nothing."""
    return {"title": "T", "description": "D", "$comment": "C", **schema}


def with_keywords_of_other_types(schema: Json, _: Random, __: dict[str, Json]) -> Json:
    """With keywords that apply to values that the type refuses."""
    kind = schema.get("type")
    return schema | _OTHER_TYPES[kind] if isinstance(kind, str) else schema


def type_as_list(schema: Json, _: Random, __: dict[str, Json]) -> Json:
    """`type` as a list of one."""
    kind = schema.get("type")
    return schema | {"type": [kind]} if isinstance(kind, str) else schema


def null_as_branch(schema: Json, _: Random, __: dict[str, Json]) -> Json:
    """`null` as a branch of its own, rather than a type among others."""
    kind = schema.get("type")
    if not is_array(kind) or "null" not in kind:
        return schema
    return {"anyOf": [schema | {"type": kind[0]}, {"type": "null"}]}


def const_as_enum(schema: Json, _: Random, __: dict[str, Json]) -> Json:
    """`const` as an `enum` of one."""
    return {"enum": [schema["const"]]} if "const" in schema else schema


def bounds_as_floats(schema: Json, _: Random, __: dict[str, Json]) -> Json:
    """2 as 2.0."""
    return schema | {name: float(schema[name]) for name in _BOUNDS if name in schema}


def names_without_type(schema: Json, _: Random, __: dict[str, Json]) -> Json:
    """`propertyNames` without the type that all names have."""
    if "propertyNames" not in schema:
        return schema
    pattern = schema["propertyNames"]["pattern"]
    return schema | {"propertyNames": {"pattern": pattern}}


REWRITES: list[Rewrite] = [
    by_reference,
    all_of_one,
    all_of_two,
    in_another_order,
    with_annotations,
    with_keywords_of_other_types,
    type_as_list,
    null_as_branch,
    const_as_enum,
    bounds_as_floats,
    names_without_type,
]


def rewritten(
    schema: Json, random: Random, rewrites: list[Rewrite], definitions: dict[str, Json]
) -> Json:
    """The schema and those within, each rewritten."""
    inner = dict(schema)

    def within(each: Json) -> Json:
        return rewritten(each, random, rewrites, definitions)

    for name in ("items", "additionalProperties"):
        if is_object(inner.get(name)):
            inner[name] = within(inner[name])
    if "properties" in inner:
        members = inner["properties"].items()
        inner["properties"] = {name: within(each) for name, each in members}
    if "oneOf" in inner:
        inner["oneOf"] = [within(each) for each in inner["oneOf"]]
    for rewrite in rewrites:
        inner = rewrite(inner, random, definitions)
    return inner


def respelled(schema: Json, random: Random, *rewrites: Rewrite) -> Json:
    """Another schema that says the same."""
    definitions: dict[str, Json] = {}
    made = rewritten(schema, random, [*rewrites], definitions)
    return {"$schema": PREDIAL, **made, "$defs": definitions}


def verdicts(schema: Json) -> list[str]:
    """The verdict functions, free of the names of functions and constants."""
    plan = plan_schema(schema).validators
    values = {
        each.name.text: each.value.text for each in plan.module.constants.values()
    }
    names: dict[str, str] = {}

    def plain(found: re.Match[str]) -> str:
        name = found[0]
        if name in values:
            return values[name]
        return names.setdefault(name, f"_{len(names)}")

    return [
        re.sub(r"\b_[A-Za-z]\w*", plain, f"{each.name.text} {each.body}")
        for each in plan.functions
    ]


@pytest.mark.parametrize("rewrite", REWRITES, ids=lambda each: each.__name__)
@pytest.mark.parametrize("seed", range(20))
def test_another_spelling_has_the_same_verdict_functions(
    rewrite: Rewrite, seed: int
) -> None:
    random = Random(seed)  # noqa: S311
    schema = some_schema(random)
    assert verdicts(respelled(schema, random, rewrite)) == verdicts(
        {"$schema": PREDIAL, **schema}
    )


@pytest.mark.parametrize("seed", range(20))
def test_several_rewrites_have_the_same_verdict_functions(seed: int) -> None:
    random = Random(seed)  # noqa: S311
    schema = some_schema(random)
    several = [each for each in REWRITES if random.random() < 1 / 2]
    assert verdicts(respelled(schema, random, *several)) == verdicts(
        {"$schema": PREDIAL, **schema}
    )


@pytest.mark.parametrize("seed", range(20))
def test_verdicts_on_another_spelling_agree(seed: int) -> None:
    random = Random(seed)  # noqa: S311
    schema = some_schema(random)
    one, _ = loaded(plan_schema({"$schema": PREDIAL, **schema}))
    several = [each for each in REWRITES if random.random() < 1 / 2]
    other, _ = loaded(plan_schema(respelled(schema, random, *several)))

    @given(near(schema))
    def agree(value: Json) -> None:
        assert one.ROOT.is_valid(value) is other.ROOT.is_valid(value)

    agree()
