"""Canaries at places that a schema calls sensitive: no output shows them.

A keyword refuses the value; another schema that applies to the same place says that
it is sensitive. Every keyword meets every way in which the two can stand together.
"""

from __future__ import annotations

import copy
import json
import pickle
import pprint
import subprocess
import traceback
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from random import Random
from typing import Any

from attack.case import Case, Json, Kind
from attack.generated import package
from generation.packages import PREDIAL, predial
from predial.reports.reporting import FORMATS
from predial_codegen.errors import CodegenError
from predial_codegen.json_types import is_array, is_object

CANARY = "2079460317"
_NAME, _TEXT, _NUMBER = f"+44{CANARY}", f"+44{CANARY}", int(CANARY)

# What refuses a value, and the value.
_BROKEN: tuple[tuple[Json, Json], ...] = (
    ({"type": "integer"}, _TEXT),
    ({"type": "string"}, _NUMBER),
    ({"type": "array"}, {_NAME: _TEXT}),
    ({"enum": ["a", 1]}, _TEXT),
    ({"const": "a"}, _NUMBER),
    ({"pattern": "^a"}, _TEXT),
    ({"minLength": 40}, _TEXT),
    ({"maxLength": 3}, _TEXT),
    ({"maxUtf8Bytes": 3}, _TEXT),
    ({"format": "e164"}, f"0{CANARY}x"),
    ({"format": "date-time-utc"}, _TEXT),
    ({"format": "email"}, _TEXT),
    ({"format": "uuid"}, _TEXT),
    ({"maximum": 3}, _NUMBER),
    ({"minimum": 30_000_000_000}, _NUMBER),
    ({"multipleOf": 7}, _NUMBER + 1),
    ({"exclusiveMaximum": _NUMBER}, _NUMBER + 0),
    ({"maxItems": 1}, [_TEXT, _NUMBER]),
    ({"minItems": 3}, [_TEXT]),
    ({"uniqueItems": True}, [_TEXT, _TEXT]),
    ({"uniqueItemProperties": ["a"]}, [{"a": _TEXT}, {"a": _TEXT}]),
    ({"items": {"type": "integer"}}, [_TEXT]),
    ({"items": {"enum": ["a"]}}, [{_NAME: 1}]),
    ({"prefixItems": [False]}, [_TEXT]),
    ({"contains": {"const": 1}}, [_TEXT, {_NAME: 2}]),
    ({"unevaluatedItems": False}, [_TEXT]),
    ({"additionalProperties": False}, {_NAME: 1}),
    ({"additionalProperties": {"type": "integer"}}, {_NAME: "x"}),
    ({"additionalProperties": {"type": "object"}}, {_NAME: _TEXT}),
    ({"patternProperties": {"^[+]": {"type": "null"}}}, {_NAME: _TEXT}),
    ({"properties": {"a": {"maxLength": 2}}}, {"a": _TEXT}),
    ({"properties": {"a": False}}, {"a": {_NAME: 1}}),
    ({"propertyNames": {"pattern": "^[a-z]+$"}}, {_NAME: 1}),
    ({"propertyNames": {"maxLength": 3}}, {_NAME: 1}),
    ({"required": ["a"]}, {_NAME: 1}),
    ({"minProperties": 3}, {_NAME: 1}),
    ({"maxProperties": 0}, {_NAME: 1}),
    ({"dependentRequired": {"b": ["a"]}}, {"b": _TEXT}),
    ({"dependentSchemas": {"b": {"maxProperties": 1}}}, {"b": _TEXT, _NAME: 1}),
    ({"unevaluatedProperties": False}, {_NAME: 1}),
    ({"unevaluatedProperties": {"type": "integer"}}, {_NAME: _TEXT}),
    ({"not": {}}, {_NAME: _TEXT}),
    ({"anyOf": [{"type": "null"}, {"required": ["a"]}]}, {_NAME: _TEXT}),
    ({"oneOf": [{"maxProperties": 0}, {"type": "integer"}]}, {_NAME: _TEXT}),
    ({"oneOf": [{"minProperties": 1}, {"type": "object"}]}, {_NAME: _TEXT}),
    ({"oneOf": [{"properties": {"a": {"const": 1}}}, False]}, {"a": _TEXT}),
    ({"if": {"type": "object"}, "then": {"maxProperties": 0}}, {_NAME: _TEXT}),
    ({"advisory": {"maxLength": 3, "maxProperties": 0}}, {_NAME: _TEXT}),
    (False, {_NAME: [_TEXT]}),
)
_SENSITIVE: dict[str, Json] = {"sensitive": True}
_NOTHING: dict[str, Json] = {"sensitive": True, "not": True}
# How a schema that refuses stands beside one that says that the place is sensitive.
_TOGETHER: Mapping[str, Callable[[Json], Json]] = {
    "in the same schema": lambda bad: _object(bad) | _SENSITIVE,
    "behind $ref": lambda bad: (
        _object(bad) | {"$ref": "#/$defs/S", "$defs": {"S": _SENSITIVE}}
    ),
    "behind $ref, both": lambda bad: {
        "$defs": {"S": _SENSITIVE, "B": bad},
        "allOf": [{"$ref": "#/$defs/S"}, {"$ref": "#/$defs/B"}],
    },
    "in allOf": lambda bad: {"allOf": [bad, _SENSITIVE]},
    "in allOf, first": lambda bad: {"allOf": [_SENSITIVE, {"allOf": [bad]}]},
    "in allOf beside": lambda bad: _object(bad) | {"allOf": [_SENSITIVE]},
    "around": lambda bad: {"sensitive": True, "allOf": [bad]},
    "in anyOf": lambda bad: {"anyOf": [_NOTHING, bad]},
    "in anyOf, last": lambda bad: {"anyOf": [bad, _NOTHING]},
    "in a branch that holds": lambda bad: {"allOf": [bad], "anyOf": [_SENSITIVE]},
    "in oneOf": lambda bad: {"oneOf": [{"sensitive": True, "required": ["q"]}, bad]},
    "in if": lambda bad: {"if": _SENSITIVE, "then": bad},
    "in then": lambda bad: {"allOf": [bad], "if": True, "then": _SENSITIVE},
    "in else": lambda bad: {"allOf": [bad], "if": False, "else": _SENSITIVE},
    "in dependentSchemas": lambda bad: {
        "allOf": [bad],
        "dependentSchemas": {_NAME: _SENSITIVE, "a": _SENSITIVE, "b": _SENSITIVE},
    },
}
# Where the place is, and the value around it.
_PLACES: Mapping[str, tuple[Callable[[Json], Json], Callable[[Json], Json]]] = {
    "the root": (lambda it: it, lambda value: value),
    "a property": (
        lambda it: {"type": "object", "properties": {"p": it}},
        lambda value: {"p": value},
    ),
    "an item": (lambda it: {"items": it}, lambda value: [1, value]),
    "other properties": (
        lambda it: {"additionalProperties": it},
        lambda value: {"p": value},
    ),
    "a branch": (
        lambda it: {"oneOf": [{"properties": {"p": it}}, {"type": "null"}]},
        lambda value: {"p": value},
    ),
    "an item of items": (
        lambda it: {"items": {"items": it, "uniqueItems": True}},
        lambda value: [[value], [value]],
    ),
    "what is not evaluated": (
        lambda it: {"properties": {"a": True}, "unevaluatedProperties": it},
        lambda value: {"p": value},
    ),
}
_OBJECTS_ONLY = "in dependentSchemas"  # it applies to no other value


def _object(schema: Json) -> Json:
    return {"not": {}} if schema is False else schema


def _hoisted(schema: Json) -> Json:
    """The schema with its definitions at the root, where references look for them."""
    definitions: dict[str, Json] = {}

    def without(value: Json) -> Json:
        if is_object(value):
            definitions.update(value.get("$defs", {}))
            return {n: without(v) for n, v in value.items() if n != "$defs"}
        return [without(each) for each in value] if is_array(value) else value

    rest = without(schema)
    return rest | {"$defs": definitions} if definitions else rest


def cases(random: Random) -> list[Case]:
    """One way of standing together, at one place; some of the keywords."""
    way, together = random.choice([*_TOGETHER.items()])
    shape, around = random.choice([*_PLACES.values()])
    bad, value = random.choice(_BROKEN)
    if way == _OBJECTS_ONLY:
        bad, value = random.choice([each for each in _BROKEN if _has_members(each[1])])
    schema = _hoisted(shape(together(bad)))
    return [Case(predial(schema), around(value), never=CANARY)]


def _has_members(value: Json) -> bool:
    return isinstance(value, dict) and bool({_NAME, "a", "b"} & value.keys())


def faults(cases: list[Case]) -> list[str]:
    """Which outputs show what they must not."""
    return [_fault(case) for case in cases]


def _fault(case: Case) -> str:
    if case.never in json.dumps(case.schema) or case.never not in json.dumps(
        case.instance
    ):
        return ""  # what a schema says is no secret
    try:
        with package(case.schema) as (module, folder):
            for way, text in _outputs(module, case.instance):
                if case.never in text:
                    return f"leaked by {way}"
            path = folder / "payload.json"
            path.write_text(json.dumps(case.instance), "utf-8")
            for style in FORMATS:
                command: list[str | Path] = [
                    PREDIAL,
                    "check",
                    "--format",
                    style,
                    path.name,
                ]
                ended = subprocess.run(
                    command, cwd=folder, capture_output=True, text=True, check=False
                )
                if case.never in ended.stdout + ended.stderr:
                    return f"leaked by predial check --format {style}"
                if ended.returncode > 1:
                    return f"predial check exits {ended.returncode}: {ended.stderr}"
    except CodegenError:
        pass  # a reduced schema need not be one
    return ""


def _outputs(module: Any, value: Json) -> Iterator[tuple[str, str]]:
    """What can be seen of what is found, each under the name of its way out."""
    for found in module.check_value(value):
        yield "str(violation)", str(found)
        yield "repr(violation)", f"{found!r} {pprint.pformat(found)}"
        yield "a violation's attributes", f"{found.params!r} {found.causes!r}"
        yield "Violation.to_json", json.dumps(found.to_json())
        yield "a pickled violation", pickle.dumps(found).decode("latin-1")
        yield "a copied violation", repr(copy.deepcopy(found).to_json())
    for name, given in (("parse", value), ("parse_json", json.dumps(value))):
        verb, _, form = name.partition("_")
        parse = getattr(module, f"{verb}_value{form and f'_{form}'}")
        try:
            model = parse(given)
        except ValueError as error:
            lines = traceback.format_exception(error)
            yield f"the error of {name}", "".join([str(error), repr(error), *lines])
            yield f"the pickled error of {name}", pickle.dumps(error).decode("latin-1")
        else:
            if hasattr(model, "to_json"):
                yield "a model's repr", repr(model)


# A part of a schema need not call the place sensitive.
KIND = Kind(cases, faults, reducible=False)
