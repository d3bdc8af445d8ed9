"""Dialects that a schema's own meta-schema makes from vocabularies (`$vocabulary`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from predial_codegen.errors import SchemaError
from predial_codegen.json_types import is_object
from predial_codegen.loading.dialects import (
    DIALECTS,
    DRAFT_2020_12,
    PREDIAL,
    Dialect,
    standard_dialect,
)

_APPLICATOR = (
    "$ref $dynamicRef $recursiveRef prefixItems items additionalItems contains "
    "additionalProperties properties patternProperties dependentSchemas propertyNames "
    "if allOf anyOf oneOf not"
)
_UNEVALUATED = "unevaluatedItems unevaluatedProperties"
_VALIDATION = (
    "type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum "
    "maxLength minLength pattern maxItems minItems uniqueItems maxProperties "
    "minProperties required dependentRequired"
)
_CORE = "$ref $dynamicRef $recursiveRef"
_1 = "https://json-schema.org/v1/vocab/"
_2020 = "https://json-schema.org/draft/2020-12/vocab/"
_2019 = "https://json-schema.org/draft/2019-09/vocab/"
_OURS = "urn:predial:vocabulary:1"

VOCABULARIES: dict[str, frozenset[str]] = {
    uri: frozenset(names.split())
    for uri, names in {
        f"{_1}core": _CORE,
        f"{_1}applicator": f"{_APPLICATOR} propertyDependencies",
        f"{_1}unevaluated": _UNEVALUATED,
        f"{_1}validation": _VALIDATION,
        f"{_1}meta-data": "",
        f"{_1}format-annotation": "format",
        f"{_1}format-assertion": "format",
        f"{_1}content": "",
        f"{_2020}core": _CORE,
        f"{_2020}applicator": _APPLICATOR,
        f"{_2020}unevaluated": _UNEVALUATED,
        f"{_2020}validation": _VALIDATION,
        f"{_2020}meta-data": "",
        f"{_2020}format-annotation": "format",
        f"{_2020}format-assertion": "format",
        f"{_2020}content": "",
        f"{_2019}core": _CORE,
        f"{_2019}applicator": f"{_APPLICATOR} {_UNEVALUATED}",
        f"{_2019}validation": _VALIDATION,
        f"{_2019}meta-data": "",
        f"{_2019}format": "format",
        f"{_2019}content": "",
        _OURS: " ".join(
            DIALECTS[PREDIAL].keywords.keys() - DIALECTS[DRAFT_2020_12].keywords
        ),
    }.items()
}
_ASSERTING = {f"{_1}format-assertion", f"{_2020}format-assertion"}


def dialect_of(uri: str, meta_schemas: Mapping[str, Any], place: str) -> Dialect:
    """The dialect that `$schema` names: one of ours, or one made from vocabularies.

    Args:
        uri: What `$schema` says.
        meta_schemas: Schemas by their identifiers, among which it is looked for.
        place: Where `$schema` stands.

    Raises:
        SchemaError: It is not known, or needs a vocabulary that is not known.
    """
    uri = uri.removesuffix("#")
    for _ in range(len(meta_schemas) + 1):
        dialect = standard_dialect(uri)
        if dialect is not None:
            return dialect
        meta_schema = meta_schemas.get(uri)
        if not is_object(meta_schema):
            break
        if "$vocabulary" in meta_schema:
            base = dialect_of(meta_schema.get("$schema", DRAFT_2020_12), {}, place)
            return _made(uri, base, meta_schema["$vocabulary"], place)
        uri = str(meta_schema.get("$schema", DRAFT_2020_12)).removesuffix("#")
    known = ", ".join(DIALECTS)
    raise SchemaError(place, f"names the unknown dialect {uri}", f"use one of {known}")


def _made(
    uri: str, base: Dialect, vocabularies: Mapping[str, bool], place: str
) -> Dialect:
    names: set[str] = set()
    for vocabulary, needed in vocabularies.items():
        if vocabulary in VOCABULARIES:
            names |= VOCABULARIES[vocabulary]
        elif needed:
            raise SchemaError(
                place,
                f"needs the vocabulary {vocabulary}, which is not known",
                "make it optional in the meta-schema, or use another",
            )
    # The keywords of our vocabulary are ours alone, whatever the base is.
    every = replace(base, keywords={**base.keywords, **DIALECTS[PREDIAL].keywords})
    source = every if _OURS in vocabularies else base
    return replace(
        source.restricted(frozenset(names)),
        uri=uri,
        asserts_formats=base.asserts_formats or not _ASSERTING.isdisjoint(vocabularies),
    )
