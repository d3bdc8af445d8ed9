"""The dialects of JSON Schema that the generator understands, as data."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import attrs
from referencing import Specification
from referencing.jsonschema import DRAFT4, DRAFT6, DRAFT7, DRAFT201909, DRAFT202012

from predial_codegen.json_types import is_object
from predial_codegen.keywords import (
    ANNOTATIONS,
    KEYWORDS,
    openapi,
    other_dialects,
)
from predial_codegen.keywords.keyword import Keyword
from predial_codegen.loading.annotations import TOOLS, is_extension
from predial_codegen.loading.documents import dialect_folder
from predial_codegen.settings import Reading, Unknown

VERSION_1 = "https://json-schema.org/v1"
DRAFT_2020_12 = "https://json-schema.org/draft/2020-12/schema"
DRAFT_2019_09 = "https://json-schema.org/draft/2019-09/schema"
DRAFT_7 = "http://json-schema.org/draft-07/schema"
DRAFT_6 = "http://json-schema.org/draft-06/schema"
DRAFT_4 = "http://json-schema.org/draft-04/schema"
OPENAPI_3_1 = "https://spec.openapis.org/oas/3.1/dialect/base"
OPENAPI_3_0 = "urn:predial:openapi:3.0"
PREDIAL = "urn:predial:dialect:1"


def _with_objects(draft: Specification[Any]) -> Specification[Any]:
    """A draft up to 7, whose subschemas are the objects among the library's.

    Draft 4's `additionalItems: false` is no schema. Each value of `dependencies` may be
    one, whatever the first is.
    """

    def subschemas(contents: Any) -> Iterator[Any]:
        if is_object(contents):
            rest = {**contents}
            dependencies = rest.pop("dependencies", None)
            found = [*draft.subresources_of(rest)]
            found += dependencies.values() if is_object(dependencies) else ()
            yield from (each for each in found if is_object(each))

    made: Specification[Any] = attrs.evolve(  # type: ignore[misc]  # its attrs is wrapped
        draft, subresources_of=subschemas
    )
    return made


def _with_property_dependencies(draft: Specification[Any]) -> Specification[Any]:
    """A draft in which the values of `propertyDependencies` hold subschemas too."""

    def subschemas(contents: Any) -> Iterator[Any]:
        yield from draft.subresources_of(contents)
        if is_object(contents):
            for schemas in contents.get("propertyDependencies", {}).values():
                yield from schemas.values()

    made: Specification[Any] = attrs.evolve(  # type: ignore[misc]  # its attrs is wrapped
        draft, subresources_of=subschemas
    )
    return made


def _nameless(_contents: Any) -> None:
    """Give the identifier of a schema, which has none."""


def _without_anchors(_draft: Specification[Any], _contents: Any) -> list[Any]:
    return []


def _without_identifiers(draft: Specification[Any]) -> Specification[Any]:
    """A draft whose schemas have no names of their own."""
    made: Specification[Any] = attrs.evolve(  # type: ignore[misc]  # its attrs is wrapped
        draft, id_of=_nameless, anchors_in=_without_anchors
    )
    return made


@dataclass(frozen=True, slots=True)
class Dialect:
    """One dialect.

    Attributes:
        uri: Its meta-schema's identifier, which `$schema` names.
        specification: How identifiers and subschemas are found in it.
        keywords: What requires something, by name.
        annotations: What requires nothing, or is read together with another keyword.
        asserts_formats: Whether `format` is an assertion, and not an annotation.
        ref_overrides_siblings: Whether what stands beside a `$ref` is ignored.
        has_extensions: Whether names that begin with `x-` are annotations.
        unknown_keywords: What becomes of a keyword that is not understood.
    """

    uri: str
    specification: Specification[Any]
    keywords: Mapping[str, Keyword[Any]]
    annotations: frozenset[str]
    asserts_formats: bool = False
    ref_overrides_siblings: bool = False
    has_extensions: bool = True
    unknown_keywords: Unknown = "refuse"

    @property
    def names(self) -> frozenset[str]:
        """Every keyword that is understood."""
        return self.annotations | self.keywords.keys()

    def understands(self, keyword: str) -> bool:
        """Whether a keyword is known, or an extension in a dialect that has them."""
        if keyword in self.names:
            return True
        return self.has_extensions and is_extension(keyword)

    def read_as(self, reading: Reading) -> Dialect:
        """The same dialect, as far as it is read otherwise."""
        keywords = self.keywords
        if reading.nullable and "type" in keywords:
            keywords = {**keywords, "type": openapi.nullable(keywords["type"])}
        return replace(
            self,
            keywords=keywords,
            unknown_keywords=reading.unknown_keywords,
            asserts_formats=self.asserts_formats
            if reading.formats is None
            else reading.formats == "assert",
        )

    def restricted(self, names: frozenset[str]) -> Dialect:
        """The same dialect, in which the other keywords are annotations."""
        kept = {name: each for name, each in self.keywords.items() if name in names}
        unread = self.keywords.keys() - kept.keys()
        return replace(self, keywords=kept, annotations=self.annotations | unread)


def _described() -> frozenset[str]:
    """The keywords of our vocabulary, as its meta-schema has them."""
    path = dialect_folder() / "vocabulary.schema.json"
    return frozenset(json.loads(path.read_text("utf-8"))["properties"]) - {"format"}


OUR_VOCABULARY = _described()
_NOT_WRITTEN = frozenset({"false"})


def _without(names: frozenset[str] | set[str]) -> dict[str, Keyword[Any]]:
    return {name: each for name, each in KEYWORDS.items() if name not in names}


_OURS = _without(_NOT_WRITTEN)
_2020 = _without(_NOT_WRITTEN | OUR_VOCABULARY)
_2019 = {
    **{
        name: each
        for name, each in _2020.items()
        if name not in ("prefixItems", "$dynamicRef")
    },
    **other_dialects.DRAFT_2019_09,
}
_SINCE_2019 = (
    "dependentRequired",
    "dependentSchemas",
    "unevaluatedItems",
    "unevaluatedProperties",
)
_7 = {
    **{
        name: each
        for name, each in _2019.items()
        if name not in (*_SINCE_2019, "$recursiveRef")
    },
    **other_dialects.DRAFT_7,
}
_6 = {name: each for name, each in _7.items() if name != "if"}
_SINCE_6 = (
    "const",
    "contains",
    "propertyNames",
    "exclusiveMinimum",
    "exclusiveMaximum",
)
_4 = {
    **{name: each for name, each in _6.items() if name not in _SINCE_6},
    **other_dialects.DRAFT_4,
}
_1 = {**_2020, **other_dialects.VERSION_1}
_NOT_IN_OPENAPI_3_0 = {
    *("additionalItems", "contentEncoding", "dependencies", "patternProperties"),
}
_OPENAPI_3_0 = {
    **{name: each for name, each in _4.items() if name not in _NOT_IN_OPENAPI_3_0},
    **openapi.OPENAPI_3_0,
}
_OPENAPI_3_1 = {**_2020, **openapi.OPENAPI}
_STANDARD = ANNOTATIONS - OUR_VOCABULARY
_CONDITIONS = frozenset({"then", "else"})
_COUNTS = frozenset({"minContains", "maxContains"})
# What names things in one draft requires nothing in another.
_BASIC = _STANDARD | TOOLS | {"definitions", "id", "$recursiveAnchor"}

DIALECTS: dict[str, Dialect] = {
    dialect.uri: dialect
    for dialect in (
        Dialect(
            PREDIAL,
            DRAFT202012,
            _OURS,
            ANNOTATIONS,
            asserts_formats=True,
            has_extensions=False,
        ),
        Dialect(VERSION_1, _with_property_dependencies(DRAFT202012), _1, _BASIC),
        Dialect(DRAFT_2020_12, DRAFT202012, _2020, _BASIC),
        Dialect(DRAFT_2019_09, DRAFT201909, _2019, _BASIC),
        Dialect(
            DRAFT_7,
            _with_objects(DRAFT7),
            _7,
            _BASIC - _COUNTS,
            ref_overrides_siblings=True,
        ),
        Dialect(
            DRAFT_6,
            _with_objects(DRAFT6),
            _6,
            _BASIC - _COUNTS - _CONDITIONS,
            ref_overrides_siblings=True,
        ),
        Dialect(
            DRAFT_4,
            _with_objects(DRAFT4),
            _4,
            (_BASIC - _COUNTS - _CONDITIONS) | {"exclusiveMinimum", "exclusiveMaximum"},
            ref_overrides_siblings=True,
        ),
        Dialect(
            OPENAPI_3_0,
            _without_identifiers(_with_objects(DRAFT4)),
            _OPENAPI_3_0,
            TOOLS | openapi.ANNOTATIONS_3_0,
            asserts_formats=True,
            ref_overrides_siblings=True,
        ),
        Dialect(
            OPENAPI_3_1,
            DRAFT202012,
            _OPENAPI_3_1,
            _BASIC,
            asserts_formats=True,
        ),
    )
}

SHORT_NAMES: dict[str, str] = {
    "v1": VERSION_1,
    "2020-12": DRAFT_2020_12,
    "2019-09": DRAFT_2019_09,
    "draft-07": DRAFT_7,
    "draft-06": DRAFT_6,
    "draft-04": DRAFT_4,
    "openapi-3.1": OPENAPI_3_1,
    "openapi-3.0": OPENAPI_3_0,
    "predial": PREDIAL,
}
_BY_ADDRESS = {
    **{uri.rpartition("://")[2]: dialect for uri, dialect in DIALECTS.items()},
    "json-schema.org/v1/2026": DIALECTS[VERSION_1],
    "json-schema.org/schema": DIALECTS[DRAFT_2020_12],  # "the latest version" of it
}


def standard_dialect(uri: str) -> Dialect | None:
    """The dialect of this name; `http` or `https`, with `#` at its end or without."""
    return _BY_ADDRESS.get(uri.removesuffix("#").rpartition("://")[2])


def dialect_uri(name: str) -> str:
    """The URI of the dialect that a short name means; another name is a URI itself."""
    return SHORT_NAMES.get(name, name)
