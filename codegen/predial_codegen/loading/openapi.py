"""OpenAPI documents: what they are made of, and which schemas stand in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias

import attrs

from predial_codegen.errors import SchemaError
from predial_codegen.ir import Location
from predial_codegen.json_types import is_array, is_object
from predial_codegen.keywords import openapi as keywords
from predial_codegen.loading.annotations import TOOLS
from predial_codegen.loading.dialects import (
    DIALECTS,
    OPENAPI_3_0,
    OPENAPI_3_1,
    Dialect,
)
from predial_codegen.loading.vocabularies import dialect_of

_Shape: TypeAlias = Literal["one", "map", "list"]

METHODS = frozenset(
    ("get", "put", "post", "delete", "options", "head", "patch", "trace")
)
_DIALECTS_OF_3_1 = "https://spec.openapis.org/oas/3.1/dialect/"  # one for each date
# The members of each kind of object that hold others: their kind, and how many.
_MEMBERS: Mapping[str, Mapping[str, tuple[str, _Shape]]] = {
    "document": {
        "components": ("components", "one"),
        "paths": ("path item", "map"),
        "webhooks": ("path item", "map"),
    },
    "components": {
        "callbacks": ("callback", "map"),
        "headers": ("parameter", "map"),
        "parameters": ("parameter", "map"),
        "pathItems": ("path item", "map"),
        "requestBodies": ("body", "map"),
        "responses": ("response", "map"),
        "schemas": ("schema", "map"),
    },
    "path item": {
        **dict.fromkeys(METHODS, ("operation", "one")),
        "parameters": ("parameter", "list"),
    },
    "operation": {
        "callbacks": ("callback", "map"),
        "parameters": ("parameter", "list"),
        "requestBody": ("body", "one"),
        "responses": ("response", "map"),
    },
    "callback": {},  # a map of path items by itself
    "body": {"content": ("media type", "map")},
    "response": {"content": ("media type", "map"), "headers": ("parameter", "map")},
    "parameter": {"content": ("media type", "map"), "schema": ("schema", "one")},
    "media type": {"encoding": ("encoding", "map"), "schema": ("schema", "one")},
    "encoding": {"headers": ("parameter", "map")},
}


@dataclass(frozen=True, slots=True)
class Part:
    """An object of a document: its kind, and where it stands."""

    kind: str
    value: Any
    location: Location

    def below(self) -> Iterator[Part]:
        """The objects that it holds.

        Raises:
            SchemaError: A member has not the shape that OpenAPI gives it.
        """
        if self.kind == "callback":
            yield from self._several("path item", "map", self.value, self.location)
            return
        for name, (kind, shape) in _MEMBERS[self.kind].items():
            if name in self.value:
                value, place = self.value[name], self.location / name
                yield from self._several(kind, shape, value, place)

    def _several(
        self, kind: str, shape: _Shape, value: Any, place: Location
    ) -> Iterator[Part]:
        match shape:
            case "one":
                parts = [(value, place)]
            case "map" if is_object(value):
                named = {k: v for k, v in value.items() if not _is_extension(k, kind)}
                parts = [(each, place / name) for name, each in named.items()]
            case "list" if is_array(value):
                parts = [(each, place / index) for index, each in enumerate(value)]
            case _:
                expected = "an object" if shape == "map" else "an array"
                raise SchemaError(str(place), f"must be {expected}", _AS_OPENAPI)
        for each, where in parts:
            if not is_object(each) and not (kind == "schema" and each in (True, False)):
                raise SchemaError(str(where), "must be an object", _AS_OPENAPI)
            yield Part(kind, each, where)


_AS_OPENAPI = "see the OpenAPI Specification"


def _is_extension(name: str, kind: str) -> bool:
    """Whether a member of a map is one; names of schemas may begin like one."""
    return name.startswith("x-") and kind != "schema"


def is_openapi(contents: object) -> bool:
    """Whether a document is one of OpenAPI, and no schema by itself."""
    return is_object(contents) and ("openapi" in contents or "swagger" in contents)


def is_library(contents: Mapping[str, Any]) -> bool:
    """Whether a document has components only, for others to refer to."""
    return not (contents.get("paths") or contents.get("webhooks"))


def schemas_of(contents: Any, location: Location) -> Iterator[Part]:
    """Every Schema Object of a document that stands in no other.

    Raises:
        SchemaError: The document has not the shape that OpenAPI gives it.
    """
    waiting = [Part("document", contents, location)]
    while waiting:
        part = waiting.pop()
        if part.kind == "schema":
            yield part
        elif "$ref" not in part.value or part.kind == "path item":
            waiting += part.below()


def openapi_dialect(
    name: str, contents: Mapping[str, Any], meta_schemas: Mapping[str, Any]
) -> Dialect:
    """The dialect of the schemas in a document.

    Raises:
        SchemaError: The version of OpenAPI or the dialect is not known.
    """
    version = contents.get("openapi")
    match str(version).split(".")[:2]:
        case ["3", "0"]:
            return DIALECTS[OPENAPI_3_0]
        case ["3", "1"]:
            return _declared(name, contents, meta_schemas)
        case _:
            place = "swagger" if version is None else "openapi"
            found = f"is OpenAPI {contents[place]}, which is not understood"
            raise SchemaError(
                f"{name}#/{place}", found, "convert the document to OpenAPI 3.1 or 3.0"
            )


def finding_schemas(
    dialect: Dialect, name: str, contents: Mapping[str, Any]
) -> Dialect:
    """The dialect of a document, with how its schemas are found."""
    specification = dialect.specification

    def subresources(value: Any) -> Iterator[Any]:
        if value is contents:
            return (part.value for part in schemas_of(contents, Location(name)))
        return iter(specification.subresources_of(value))

    made: Any = attrs.evolve(  # type: ignore[misc]  # its attrs is wrapped
        specification, subresources_of=subresources
    )
    return replace(dialect, specification=made)


def _declared(
    name: str, contents: Mapping[str, Any], meta_schemas: Mapping[str, Any]
) -> Dialect:
    uri = contents.get("jsonSchemaDialect", OPENAPI_3_1)
    place = f"{name}#/jsonSchemaDialect"
    if not isinstance(uri, str):
        raise SchemaError(place, "is not a string", "name a dialect")
    if uri.startswith(_DIALECTS_OF_3_1):
        return DIALECTS[OPENAPI_3_1]
    declared = dialect_of(uri, meta_schemas, place)
    return replace(
        declared,
        keywords={**declared.keywords, **keywords.OPENAPI},
        annotations=declared.annotations | TOOLS,
        has_extensions=True,
    )
