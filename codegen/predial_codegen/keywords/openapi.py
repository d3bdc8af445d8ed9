"""Keywords as the Schema Objects of OpenAPI have them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal, TypeAlias, cast

from predial_codegen.formats import FORMATS
from predial_codegen.ir import AllOf, Assertion, Plain, Required, Schema, Type
from predial_codegen.json_types import is_object
from predial_codegen.keywords import objects, strings, types
from predial_codegen.keywords.keyword import Keyword, Site

Sent: TypeAlias = Literal["request", "response"]  # what a value is sent in
SENT: tuple[Sent, Sent] = ("request", "response")

# What requires nothing, or is read together with another keyword.
ANNOTATIONS_3_0 = frozenset(
    {
        *("default", "deprecated", "description", "nullable"),
        *("exclusiveMaximum", "exclusiveMinimum"),
        *("readOnly", "title", "writeOnly"),
    }
)
_OF_THE_OTHER: Mapping[Sent | None, str] = {
    "request": "readOnly",
    "response": "writeOnly",
}
_BITS = {"int32": 32, "int64": 64}


def nullable(keyword: Keyword[Any]) -> Keyword[Any]:
    """`type`, beside which `nullable: true` allows null, as OpenAPI 3.0 has it.

    An `enum` beside it must list null by itself.
    """

    def read(value: Any, site: Site) -> Type:
        plain = cast("Type", keyword.read(value, site))
        if site.siblings.get("nullable") is not True or "null" in plain.types:
            return plain
        return replace(plain, types=(*plain.types, "null"))

    return replace(keyword, read=read)


def _read_format(value: Any, site: Site) -> Assertion | None:
    """Any name is allowed; a format of integers is a range, as by two keywords."""
    if value in _BITS:
        limit = 2 ** (_BITS[value] - 1)
        bounds = (
            Plain("minimum", site.location, (-limit,)),
            Plain("maximum", site.location, (limit - 1,)),
        )
        return AllOf("allOf", site.location, (Schema(site.location, bounds),))
    return strings.FORMAT.read(value, site) if value in FORMATS else None


def required_when(
    sent: Sent | None, names: list[str], schema: Mapping[str, Any]
) -> list[str]:
    """The required names without those that belong in the other direction only."""
    properties, other = schema.get("properties", {}), _OF_THE_OTHER.get(sent)
    return [
        name
        for name in names
        if not (is_object(properties.get(name)) and properties[name].get(other) is True)
    ]


def _read_required(value: Any, site: Site) -> Required | None:
    names = required_when(site.sent, value, site.siblings)
    return objects.REQUIRED.read(names, site)


_OF_STRINGS: Keyword[Any] = strings.FORMAT
OPENAPI: Mapping[str, Keyword[Any]] = {
    "format": replace(_OF_STRINGS, read=_read_format),
    "required": replace(objects.REQUIRED, read=_read_required),
}
OPENAPI_3_0: Mapping[str, Keyword[Any]] = {
    **OPENAPI,
    "type": nullable(types.TYPE_OF_DRAFT_4),
}
