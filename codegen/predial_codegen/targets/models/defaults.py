"""The `default` of a property: which one counts, and the model's value of it."""

from __future__ import annotations

from typing import Any

from predial_codegen.fragments import Code, code, joined, literal, tuple_literal
from predial_codegen.ir import (
    AdditionalProperties,
    AllOf,
    AnyOf,
    Assertion,
    Condition,
    Dependent,
    Not,
    OneOf,
    PatternProperties,
    Plain,
    Properties,
    PropertyNames,
    Ref,
    Required,
    Schema,
    UnevaluatedProperties,
    subschemas,
)
from predial_codegen.json_types import is_array, is_object
from predial_codegen.targets.models.classes import Default
from predial_codegen.targets.models.conjunction import (
    Conjunction,
    Definitions,
    Schemas,
    conjunction,
)
from predial_codegen.targets.models.conversions import Conversions
from predial_codegen.targets.models.types import (
    OPAQUE,
    Alias,
    Array,
    Itself,
    Map,
    ModelClass,
    ModelType,
    Scalar,
    Tuple,
    Union,
    changes,
    inner_types,
    json_classes,
    nullable,
    parts,
)
from predial_runtime.absent import ABSENT

_IN_PLACE = (AllOf, AnyOf, OneOf, Not, Condition, Dependent)
# By which a property may be refused though its own schemas accept it.
_OF_UNNAMED = (AdditionalProperties, PatternProperties, PropertyNames)
_OF_ALL_NAMES = (*_OF_UNNAMED, UnevaluatedProperties)


def default_of(
    key: str,
    schemas: Schemas,
    kind: ModelType,
    whole: Conjunction,
    definitions: Definitions,
) -> Default | None:
    """The first default that the schemas of a property have, where one can count.

    Args:
        key: The property.
        schemas: Its schemas.
        kind: Its type. A null that this does not allow says that there is no default.
        whole: What its object must be.
        definitions: What references lead to.
    """
    for each in conjunction(schemas, definitions).schemas:
        value = each.annotations.default
        if value is ABSENT or (value is None and not nullable(kind)):
            continue
        if _decides(key, whole, definitions):
            return None
        place = each.location / "default"
        wholes = tuple(_of_names(each) for each in whole.schemas)
        return Default(key, value, place, schemas, wholes)
    return None


def _of_names(schema: Schema) -> Schema:
    """What of a schema says by its name what a property must be."""
    kept = (Properties, *_OF_UNNAMED)
    return Schema(
        schema.location, tuple(a for a in schema.assertions if isinstance(a, kept))
    )


def _decides(key: str, whole: Conjunction, definitions: Definitions) -> bool:
    """Whether an object may cease to be valid because it has the property."""
    if whole.limit("maxProperties") is not None:
        return True
    conditional = [
        each
        for each in whole.assertions
        if isinstance(each, (AnyOf, OneOf, Not, Condition, Dependent))
        and each.location not in whole.chosen
    ]
    seen, waiting = set[int](), list[Schema]()
    while conditional or waiting:
        assertions = conditional or waiting.pop().assertions
        conditional = []
        for each in assertions:
            if _names(each, key):
                return True
            inner = list(subschemas(each)) if isinstance(each, _IN_PLACE) else []
            if isinstance(each, Ref):
                inner.append(definitions[each.target].schema)
            waiting += [part for part in inner if id(part) not in seen]
            seen.update(map(id, inner))
    return False


def _names(assertion: Assertion, key: str) -> bool:
    match assertion:
        case Required(names=names):
            return key in names
        case Properties(schemas=schemas):
            return key in schemas
        case Dependent(names=names, schemas=schemas):
            return key in names or key in schemas
        case Plain(keyword=keyword):
            return keyword in {"minProperties", "maxProperties"}
        case _:
            return isinstance(assertion, _OF_ALL_NAMES)


def makes_models(kind: ModelType, value: Any) -> bool:
    """Whether the model's value of a JSON value has, or may have, models in it."""
    match kind:
        case ModelClass():
            return isinstance(value, dict)
        case Itself():
            return isinstance(value, (dict, list))
        case Map(value=inner) if is_object(value):
            return any(makes_models(inner, each) for each in value.values())
        case Array() | Tuple() if is_array(value):
            return any(
                makes_models(inner, each)
                for inner in inner_types(kind)
                for each in value
            )
        case Alias() | Union():
            return any(makes_models(inner, value) for inner in inner_types(kind))
        case _:
            return False


def constant(kind: ModelType, value: Any) -> Code | None:
    """The model's value as a constant, if it is immutable and needs no function."""
    match kind:
        case Alias(type=inner):
            return constant(inner, value)
        case Union(reader="") if changes(kind):
            return constant(_member(kind, value), value)
        case Array() | Tuple() if is_array(value):
            items = [
                constant(_item(kind, index), each) for index, each in enumerate(value)
            ]
            known = [each for each in items if each is not None]
            return tuple_literal(known) if len(known) == len(items) else None
        case _ if changes(kind) or isinstance(value, (dict, list)):
            return None
        case _:
            return literal(_number(kind, value))


def made(kind: ModelType, value: Any, conversions: Conversions) -> Code:
    """The model's value, as an expression that makes it anew."""
    known = constant(kind, value)
    if known is not None:
        return known
    match kind:
        case Alias(type=inner):
            return made(inner, value, conversions)
        case Union(reader="") if changes(kind):
            return made(_member(kind, value), value, conversions)
        case Array() | Tuple() if is_array(value):
            return tuple_literal(
                [
                    made(_item(kind, index), each, conversions)
                    for index, each in enumerate(value)
                ]
            )
        case Map(value=inner) if is_object(value):
            return _dict({k: made(inner, v, conversions) for k, v in value.items()})
        case _:
            return conversions.read(kind, _json(value))


def _member(kind: Union, value: Any) -> ModelType:
    """Of a union that one expression reads, the type that the value has."""
    name = type(value).__name__
    changing = next(each.type for each in kind.choices if changes(each.type))
    return changing if name in json_classes(changing) else OPAQUE


def _item(kind: Array | Tuple, index: int) -> ModelType:
    match kind:
        case Array(item=item):
            return item
        case Tuple(items=items, rest=rest):
            return items[index] if index < len(items) else rest or OPAQUE


def _number(kind: ModelType, value: Any) -> Any:
    """An integer where the type is that: JSON may write it as 1.0."""
    is_float = not {Scalar("float"), OPAQUE}.isdisjoint(parts(kind))
    if isinstance(value, float) and value.is_integer() and not is_float:
        return int(value)
    return value


def _json(value: Any) -> Code:
    if is_object(value):
        return _dict({name: _json(each) for name, each in value.items()})
    if is_array(value):
        return code("[{items}]", items=joined(", ", [_json(each) for each in value]))
    return literal(value)


def _dict(values: dict[str, Code]) -> Code:
    members = [code("{n}: {v}", n=literal(n), v=v) for n, v in values.items()]
    return code("{{{members}}}", members=joined(", ", members))


NO_PROPERTIES = _dict({})
