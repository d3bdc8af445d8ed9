"""Random instances that come near to what a schema requires, or miss it a little."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import Any

from conformance.differential.vocabulary import NAMES, SCALARS, TEXTS, VALUES
from predial_codegen.json_types import is_array, is_object

_DEPTH = 3
_TRIES = 30  # instances made, of which
_VALID = 6  # so many valid ones are kept
_LENGTH = 300  # characters of the longest instance that is kept
_OTHERS = 4  # and so many others


def random_instances(
    random: Random, schema: Any, is_valid: Callable[[Any], bool]
) -> list[Any]:
    """Some instances made after the schema, and valid ones with one change."""
    tried = (_made(random, [schema], schema, _DEPTH) for _ in range(_TRIES))
    made = [instance for instance in tried if len(str(instance)) < _LENGTH]
    valid = [instance for instance in made if is_valid(instance)][:_VALID]
    near = [changed(random, instance) for instance in valid for _ in range(3)]
    return [*valid, *near, *made[:_OTHERS]]


def _made(random: Random, schemas: list[Any], root: Any, depth: int) -> Any:
    """A value that tries to suit all of the schemas."""
    views = applicable(random, schemas, root)
    given = [view["const"] for view in views if "const" in view]
    given += [random.choice(view["enum"]) for view in views if "enum" in view]
    if given and random.random() < 0.9:
        return random.choice(given)
    if depth <= 0 or random.random() < 0.05:
        return random.choice(VALUES)
    match _type(random, views):
        case "object":
            return _object(random, views, root, depth)
        case "array":
            return _array(random, views, root, depth)
        case _:
            return _scalar(random, views)


def applicable(
    random: Random, schemas: Sequence[Any], root: Any
) -> list[dict[str, Any]]:
    """The schemas, and those that apply at the same place, alternatives by lot."""
    found: dict[int, dict[str, Any]] = {}
    waiting = [*reversed(schemas)]
    while waiting:
        schema = waiting.pop()
        if is_object(schema) and id(schema) not in found:
            found[id(schema)] = schema
            waiting += reversed([*_beside(random, schema, root)])
    return [*found.values()]


def _beside(random: Random, schema: dict[str, Any], root: Any) -> Iterator[Any]:
    yield from schema.get("allOf", ())
    for name in ("anyOf", "oneOf"):
        if name in schema:
            yield random.choice(schema[name])
    if "if" in schema:
        yield from random.choice(
            ([schema["if"], schema.get("then", True)], [schema.get("else", True)])
        )
    yield from schema.get("dependentSchemas", {}).values()
    if "$ref" in schema:
        yield _target(schema["$ref"], root)
    if "$dynamicRef" in schema:
        yield root


def _target(reference: str, root: Any) -> Any:
    if reference.startswith("#/"):
        found = root
        for step in reference.split("/")[1:]:
            found = found[step.replace("~1", "/").replace("~0", "~")]
        return found
    number = re.search(r"a(\d)$", reference)
    return root["$defs"][f"d{number[1]}"] if number else root


def _type(random: Random, views: list[dict[str, Any]]) -> str:
    types: list[str] = []
    for view in views:
        wanted = view.get("type", [])
        types += [wanted] if isinstance(wanted, str) else wanted
        about = " ".join(view).lower()
        if "propert" in about or "required" in view or "dependent" in about:
            types.append("object")
        if "items" in about or "contains" in view:
            types.append("array")
    return random.choice([*types, random.choice(("object", "array", "scalar"))])


def _object(random: Random, views: list[dict[str, Any]], root: Any, depth: int) -> Any:
    names = {name for view in views for name in view.get("required", ())}
    usual = [name for view in views for name in view.get("properties", ())]
    usual += [name for view in views for name in view.get("dependentRequired", ())]
    usual += [name for view in views for name in view.get("dependentSchemas", ())]
    names |= {name for name in usual if random.random() < 0.6}
    names |= {name for name in NAMES if random.random() < 0.15}
    made = sorted(names)  # the order of a set is another in each run
    random.shuffle(made)
    return {
        name: _made(random, list(_members(views, name)), root, depth - 1)
        for name in made
    }


def _members(views: list[dict[str, Any]], name: str) -> Iterator[Any]:
    for view in views:
        found = [view["properties"][name]] if name in view.get("properties", ()) else []
        for pattern, schema in view.get("patternProperties", {}).items():
            if re.search(pattern, name):
                found.append(schema)
        if not found:
            rest = ("additionalProperties", "unevaluatedProperties")
            found = [view[each] for each in rest if each in view]
        yield from found


def _array(random: Random, views: list[dict[str, Any]], root: Any, depth: int) -> Any:
    least = max((int(view.get("minItems", 0)) for view in views), default=0)
    prefixed = max((len(view.get("prefixItems", ())) for view in views), default=0)
    size = random.choice((least, prefixed, prefixed + 1, random.randint(0, 3)))
    made = [
        _made(random, list(_items(random, views, at)), root, depth - 1)
        for at in range(size)
    ]
    if made and random.random() < 0.2:
        made.append(random.choice(made))
    return made


def _items(random: Random, views: list[dict[str, Any]], at: int) -> Iterator[Any]:
    for view in views:
        prefix = view.get("prefixItems", ())
        if at < len(prefix):
            yield prefix[at]
        else:
            rest = ("items", "unevaluatedItems")
            yield from (view[each] for each in rest if each in view)
        if "contains" in view and random.random() < 0.5:
            yield view["contains"]


def _scalar(random: Random, views: list[dict[str, Any]]) -> Any:
    near: list[Any] = []
    for view in views:
        for name in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"):
            if name in view:
                near += [view[name], view[name] + 1, view[name] - 1, view[name] + 0.5]
        if "multipleOf" in view:
            near += [view["multipleOf"] * by for by in (1, 2, 3, 19, 1999, 0.5)]
        near += [
            text[: int(view[name]) + extra]
            for name in ("minLength", "maxLength")
            if name in view
            for text in ("abcd", "\U0001f600" * 4)
            for extra in (0, 1)
        ]
        if "pattern" in view:
            near += [text for text in TEXTS if re.search(view["pattern"], text)]
    if near and random.random() < 0.8:
        return random.choice(near)
    return random.choice(SCALARS)


def changed(random: Random, instance: Any) -> Any:
    """The instance with one change, somewhere."""
    if instance and random.random() < 0.8:
        if is_object(instance):
            return _changed_object(random, instance)
        if is_array(instance):
            return _changed_array(random, instance)
    return random.choice(VALUES)


def _changed_object(random: Random, instance: dict[str, Any]) -> Any:
    name = random.choice(list(instance))
    rest = {each: value for each, value in instance.items() if each != name}
    match random.randrange(4):
        case 0:
            return rest
        case 1:
            return instance | {random.choice(NAMES): random.choice(VALUES)}
        case _:
            return rest | {name: changed(random, instance[name])}


def _changed_array(random: Random, instance: list[Any]) -> Any:
    at = random.randrange(len(instance))
    before, after = instance[:at], instance[at + 1 :]
    match random.randrange(4):
        case 0:
            return before + after
        case 1:
            return [*instance, random.choice([*instance, *VALUES])]
        case _:
            return [*before, changed(random, instance[at]), *after]
