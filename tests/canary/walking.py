"""Which places of a value are sensitive, read from the JSON schema itself.

It knows no table and no lowering. Where it is open whether a schema applies, it counts
as one that does.
"""

import re
from collections.abc import Iterator
from typing import Any, TypeAlias

from predial_codegen.json_types import is_array, is_object

Json: TypeAlias = Any
Path: TypeAlias = tuple[str | int, ...]

_ONE = ("not", "if", "then", "else", "advisory")
_LISTS = ("allOf", "anyOf", "oneOf")


def sensitive_places(schema: Json, value: Json) -> set[Path]:
    """The highest sensitive places of a value."""

    def walk(applying: list[Json], value: Json, path: Path) -> Iterator[Path]:
        here = list(_in_place(schema, applying))
        if any(map(_says_so, (*here, *_of_names(schema, here)))):
            yield path
        else:
            for token, each in parts(value):
                below = [it for one in here for it in _below(one, token)]
                yield from walk(below, each, (*path, token))

    return set(walk([schema], value, ()))


def parts(value: Json) -> list[tuple[str | int, Json]]:
    """The properties or items of a value, by name or index."""
    if is_object(value):
        return [*value.items()]
    return [*enumerate(value)] if is_array(value) else []


def _says_so(schema: Json) -> bool:
    return schema.get("sensitive") is True


def _in_place(root: Json, schemas: list[Json]) -> Iterator[Json]:
    for schema in schemas:
        if isinstance(schema, bool):
            continue
        yield schema
        inner = [schema[name] for name in _ONE if name in schema]
        inner += [each for name in _LISTS for each in schema.get(name, ())]
        inner += schema.get("dependentSchemas", {}).values()
        for name in ("$ref", "$dynamicRef"):
            if name in schema:
                inner.append(root["$defs"][schema[name].rpartition("/")[2].strip("#")])
        yield from _in_place(root, inner)


def _of_names(root: Json, schemas: list[Json]) -> Iterator[Json]:
    for schema in schemas:
        yield from _in_place(root, [schema.get("propertyNames", True)])


def _below(schema: Json, token: str | int) -> Iterator[Json]:
    if isinstance(token, int):
        prefix = schema.get("prefixItems", [])
        yield from prefix[token : token + 1]
        if token >= len(prefix):
            yield schema.get("items", True)
        yield schema.get("contains", True)
        yield schema.get("unevaluatedItems", True)
        return
    properties = schema.get("properties", {})
    patterns = schema.get("patternProperties", {})
    matching = [inner for it, inner in patterns.items() if re.search(it, token)]
    yield properties.get(token, True)
    yield from matching
    if token not in properties and not matching:
        yield schema.get("additionalProperties", True)
    yield schema.get("unevaluatedProperties", True)
