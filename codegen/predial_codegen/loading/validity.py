"""What a meta-schema refuses of a schema, in plain words."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from jsonschema import Draft202012Validator, validators
from referencing import Registry
from referencing.exceptions import Unresolvable

from predial_codegen.errors import SchemaError
from predial_codegen.ir import JSON_TYPES, Location
from predial_codegen.spelling import meant
from predial_runtime.json_values import kind_of

_Words = Callable[[Any, Any], str]  # of what the meta-schema says, and the value

_WORDS: Mapping[str, _Words] = {
    "type": lambda kinds, value: f"must be {_either(kinds)}, is {_a(kind_of(value))}",
    "enum": lambda values, _: f"must be one of {_listed(values)}",
    "const": lambda value, _: f"must be {json.dumps(value)}",
    "minimum": lambda limit, _: f"must be at least {limit}",
    "exclusiveMinimum": lambda limit, _: f"must be more than {limit}",
    "minItems": lambda limit, _: f"must have at least {limit} item",
    "minLength": lambda limit, _: f"must have at least {limit} character",
    "minProperties": lambda limit, _: f"must have at least {limit} property",
    "uniqueItems": lambda _, __: "has an item twice",
    "pattern": lambda pattern, _: f"must match {pattern}",
    "format": lambda name, _: f"must be a {name}",
    "required": lambda names, value: f"lacks {_listed(_absent(names, value))}",
    "additionalProperties": lambda _, __: "has a property that is not known",
    "unevaluatedProperties": lambda _, __: "has a property that is not known",
    "propertyNames": lambda _, __: "has a property of a wrong name",
    "dependencies": lambda names, _: f"needs another keyword: {_needs(names)}",
    "not": lambda _, __: "is not allowed here",
}
_LIMIT = "write the limit itself; only draft-04 has true and false here"
_ADVICE: Mapping[tuple[str, str], str] = {
    ("required", "boolean"): "list the names in `required` of the object",
    ("exclusiveMinimum", "boolean"): _LIMIT,
    ("exclusiveMaximum", "boolean"): _LIMIT,
    ("items", "array"): "write prefixItems, or name a dialect up to 2019-09 in $schema",
    ("$ref", "object"): "write the reference as a string",
    ("enum", "string"): "list the values in brackets",
}
_TYPES: Mapping[str, str] = {
    "any": "leave `type` out to allow any value",
    "bool": 'did you mean "boolean"?',
    "date": 'write "string", with `format`',
    "dict": 'did you mean "object"?',
    "double": 'did you mean "number"?',
    "file": 'write "string"',
    "float": 'did you mean "number"?',
    "int": 'did you mean "integer"?',
    "list": 'did you mean "array"?',
    "none": 'did you mean "null"?',
    "str": 'did you mean "string"?',
    "text": 'did you mean "string"?',
}
_SHOWN = 12  # values that a message lists


def problems(
    value: Any, place: Location, meta_schema: Any, registry: Registry[Any]
) -> Iterator[SchemaError]:
    """Everything that a meta-schema refuses of the schema at a place."""
    kind = validators.validator_for(meta_schema, default=Draft202012Validator)
    seen: set[str] = set()
    try:
        for outer in kind(meta_schema, registry=registry).iter_errors(value):
            error = _problem(_innermost(outer), place)
            if str(error) not in seen:
                seen.add(str(error))
                yield error
    except Unresolvable as missing:
        found = f"has a meta-schema that refers to {missing.ref}, which is not there"
        yield SchemaError(str(place), found, "put it among the schemas")


def _innermost(error: Any) -> Any:
    """Of `anyOf` and the like, what is wrong by the schema that was probably meant."""
    while error.context:
        error = max(
            error.context,
            key=lambda each: (len(each.absolute_path), each.validator != "type"),
        )
    return error


def _problem(error: Any, place: Location) -> SchemaError:
    for token in error.absolute_path:
        place /= token
    words = _WORDS.get(str(error.validator))
    found = (
        words(error.validator_value, error.instance)
        if words
        else f"breaks {error.validator} of the meta-schema"
    )
    return SchemaError(str(place), found, _advice([*error.absolute_path], error))


def _advice(path: list[str | int], error: Any) -> str:
    keyword = next((each for each in reversed(path) if isinstance(each, str)), "")
    value = error.instance
    if keyword == "type" and isinstance(value, str):
        near = meant(value, JSON_TYPES)
        return _TYPES.get(value.lower(), f'did you mean "{near}"?' if near else "")
    return _ADVICE.get((keyword, kind_of(value)), "") if path[-1:] == [keyword] else ""


def _absent(names: list[str], value: Mapping[str, Any]) -> list[str]:
    return [name for name in names if name not in value]


def _either(kinds: str | list[str]) -> str:
    return " or ".join(map(_a, [kinds] if isinstance(kinds, str) else kinds))


def _a(kind: str) -> str:
    if kind == "null":
        return kind
    if kind == "whole":
        return "a number"
    return f"an {kind}" if kind[0] in "aio" else f"a {kind}"


def _listed(values: Any) -> str:
    texts = [json.dumps(value) for value in values]
    more = [f"{len(texts) - _SHOWN} more"] if len(texts) > _SHOWN else []
    return ", ".join([*texts[:_SHOWN], *more])


def _needs(names: Mapping[str, Any]) -> str:
    return ", ".join(
        f"{json.dumps(name)} needs {_listed(needed)}" for name, needed in names.items()
    )
