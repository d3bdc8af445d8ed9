"""The first phase: schemas that are valid by their meta-schemas, and can be resolved.

Nothing is ever fetched: what a `$ref` means is among the schemas, or it is an error.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, partial
from hashlib import sha256
from pathlib import Path
from typing import Any

from jsonschema_specifications import REGISTRY as SPECIFICATIONS
from referencing import Registry, Resource

from predial_codegen.errors import CodegenError, SchemaError, raise_any
from predial_codegen.ir import Location
from predial_codegen.json_types import is_object
from predial_codegen.loading.dialects import (
    DIALECTS,
    DRAFT_2020_12,
    SHORT_NAMES,
    Dialect,
    dialect_uri,
    standard_dialect,
)
from predial_codegen.loading.documents import (
    Text,
    dialect_folder,
    parsed,
    read_folder,
    references,
)
from predial_codegen.loading.openapi import (
    finding_schemas,
    is_openapi,
    openapi_dialect,
    schemas_of,
)
from predial_codegen.loading.places import (
    Document,
    Place,
    Walk,
    file_uri,
    joined,
    specification_places,
)
from predial_codegen.loading.validity import problems
from predial_codegen.loading.vocabularies import dialect_of
from predial_codegen.settings import Reading, Settings

_META_2020 = "https://json-schema.org/draft/2020-12/meta/"
_META_1 = "https://json-schema.org/v1/meta/"


@dataclass(frozen=True, slots=True)
class Loaded:
    """All schemas of a folder.

    Attributes:
        documents: By name; meta-schemas are not among them.
        registry: What a reference can reach.
        places: By the identity of the schema object.
        anchors: The dynamic anchors of each resource, by its URI.
        validate: Raises an error where the schema at a place is not valid.
        errors: Why documents are refused, by name; they are not among the others.
    """

    documents: Mapping[str, Document]
    registry: Registry[Any]
    places: Mapping[int, Place]
    anchors: Mapping[str, frozenset[str]]
    validate: Callable[[Any, Place], None]
    errors: Mapping[str, list[CodegenError]]

    def identifier(self, name: str) -> str:
        """What a document is called in references."""
        document = self.documents[name]
        if is_object(document.contents):
            return self.places[id(document.contents)].uri
        return document.uri


def load(folder: Path, settings: Settings = Settings()) -> Loaded:  # noqa: B008 - immutable
    """Read every schema below `folder`.

    Raises:
        CodegenError: A file is unreadable, not JSON, or not valid by its meta-schema.
    """
    loaded = load_texts(read_folder(folder), settings)
    raise_any(error for errors in loaded.errors.values() for error in errors)
    return loaded


def load_texts(
    texts: Mapping[str, Text],
    settings: Settings = Settings(),  # noqa: B008 - immutable
) -> Loaded:
    """The same for texts in memory, by name; what is refused is in their `errors`."""
    contents: dict[str, Any] = {}
    errors: dict[str, list[CodegenError]] = {}
    for name, text in texts.items():
        try:
            contents[name] = parsed(name, text)
        except SchemaError as error:
            errors[name] = [error]
    digests = {
        name: sha256(text.encode()).hexdigest()
        for name, text in texts.items()
        if isinstance(text, str)
    }
    loaded = index(
        contents, valid=contents, digests=digests, settings=settings, errors=errors
    )
    repeated = _repeated_identifiers(loaded)
    return replace(loaded, errors={**loaded.errors, **repeated})


def _repeated_identifiers(loaded: Loaded) -> dict[str, list[CodegenError]]:
    """Errors of files that have the identifier of another: a reference is ambiguous."""
    owners: dict[str, str] = {}
    errors: dict[str, list[CodegenError]] = {}
    for name, document in loaded.documents.items():
        owner = owners.setdefault(loaded.identifier(name), name)
        if owner != name and is_object(document.contents):
            found = f"is the same as in {owner}"
            error = SchemaError(f"{name}#/$id", found, "give each its own")
            errors[name] = [error]
    return errors


def index(
    contents: Mapping[str, Any],
    *,
    valid: Collection[str] = (),
    digests: Mapping[str, str] | None = None,
    settings: Settings = Settings(),  # noqa: B008 - immutable
    errors: Mapping[str, list[CodegenError]] | None = None,
) -> Loaded:
    """Find out what every schema is, and where everything in it stands.

    Args:
        contents: Schemas by name: a path, or an absolute URI.
        valid: The names of those that must be valid; the others must where they are
            referred to.
        digests: Of their texts.
        settings: How they are read.
        errors: What is refused already.
    """
    meta_schemas = _meta_schemas(contents)
    documents = _Documents(contents, meta_schemas, {**(errors or {})})
    for name in contents:
        documents.add(name, settings, (digests or {}).get(name, ""))
    for name in valid:
        documents.validate(name)
    registry = documents.crawled()
    known, anchored = _known_places()
    places, anchors = dict(known), {uri: set(names) for uri, names in anchored.items()}
    schemas: set[int] = set()
    for name, document in [*documents.known.items()]:
        walk = Walk(places, anchors, meta_schemas, settings.of(name), schemas)
        try:
            walk.resource(document)
        except SchemaError as error:
            documents.refuse(name, [error])
    own = {
        name: each
        for name, each in documents.known.items()
        if not _is_meta(each.contents)
    }
    frozen = {uri: frozenset(names) for uri, names in anchors.items()}
    validate = partial(documents.validate_at, schemas)
    return Loaded(own, registry, places, frozen, validate, documents.errors)


@dataclass(slots=True)
class _Documents:
    """The documents that nothing is refused of so far, and the errors of the others."""

    contents: Mapping[str, Any]
    meta_schemas: Mapping[str, Any]
    errors: dict[str, list[CodegenError]]
    known: dict[str, Document] = field(default_factory=dict[str, Document])
    validated: set[str | int] = field(default_factory=set[str | int])
    owners: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self.owners = _owners(self.contents)

    def add(self, name: str, settings: Settings, digest: str) -> None:
        contents, reading = self.contents[name], settings.of(name)
        owner = self.owners.get(name, "")
        try:
            dialect = self._dialect(owner or name, reading)
        except SchemaError as error:
            self.refuse(name, [error])
            return
        if is_openapi(contents):
            dialect = finding_schemas(dialect, name, contents)
        uri = file_uri(name)
        self.known[name] = Document(name, uri, contents, dialect, digest, owner)

    def refuse(self, name: str, errors: Iterable[CodegenError]) -> None:
        self.errors.setdefault(name, []).extend(errors)
        self.known.pop(name, None)

    def validate(self, name: str) -> None:
        """Refuse a document that is not valid by its meta-schema."""
        document = self.known.get(name)
        if document is None or name in self.validated:
            return
        self.validated.add(name)
        found: list[SchemaError] = []
        try:
            for value, place in _outermost(document):
                found += self._problems(value, place, document.dialect)
        except SchemaError as error:
            found.append(error)
        if found:
            self.refuse(name, found)

    def validate_at(self, schemas: Collection[int], value: Any, place: Place) -> None:
        """Raise what is wrong with a schema that a reference has led to."""
        name = place.location.document
        known = name in self.known
        self.validate(name)
        if known and name not in self.known:
            raise_any(self.errors[name])
        at = id(value)
        if known and not (at in schemas or at in self.validated) and is_object(value):
            self.validated.add(at)
            raise_any(self._problems(value, place.location, place.dialect))

    def crawled(self) -> Registry[Any]:
        """All that a reference can reach, by its identifiers and anchors."""
        try:
            return _registry(self.known.values()).crawl()
        except (AttributeError, TypeError, SchemaError):
            # Some document, which need not be valid as yet, is not shaped as a schema.
            for name in [*self.known]:
                self.validate(name)
            return _registry(self.known.values()).crawl()

    def _dialect(self, name: str, reading: Reading) -> Dialect:
        contents, metas = self.contents[name], self.meta_schemas
        if is_openapi(contents):
            return openapi_dialect(name, contents, metas).read_as(reading)
        return _dialect(name, contents, metas, reading.dialect).read_as(reading)

    def _problems(
        self, value: Any, place: Location, dialect: Dialect
    ) -> Iterator[SchemaError]:
        metas = _registry(
            each for each in self.known.values() if _is_meta(each.contents)
        )
        return problems(value, place, self.meta_schemas[dialect.uri], metas)


def _outermost(document: Document) -> Iterator[tuple[Any, Location]]:
    """The schemas of a document that stand in no other.

    Raises:
        SchemaError: It is one of OpenAPI, and has not the shape of one.
    """
    place = Location(document.name)
    if is_openapi(document.contents):
        for part in schemas_of(document.contents, place):
            yield part.value, part.location
        return
    yield document.contents, place
    for key in document.plain_definitions:
        yield document.contents[key], place / key


def _is_meta(contents: Any) -> bool:
    """Whether it is a meta-schema, of which no contract is made."""
    return is_object(contents) and (
        "$vocabulary" in contents or contents.get("$id") in DIALECTS
    )


def _meta_schemas(contents: Mapping[str, Any]) -> dict[str, Any]:
    """The schemas that another may name as its dialect, by their identifiers."""
    named = dict(_known_meta_schemas())
    for name, each in contents.items():
        named[file_uri(name)] = each
        if is_object(each) and isinstance(each.get("$id"), str):
            named[each["$id"]] = each
    return named


@cache
def _known_meta_schemas() -> Mapping[str, Any]:
    """The published ones and ours."""
    published = {uri: SPECIFICATIONS.contents(uri) for uri in SPECIFICATIONS}
    return published | {each["$id"]: each for each in _shipped()}


@cache
def _known_places() -> tuple[Mapping[int, Place], Mapping[str, set[str]]]:
    """The places, and the dynamic anchors, of the published meta-schemas and ours."""
    known, anchored = specification_places()
    places, anchors = dict(known), {uri: set(names) for uri, names in anchored.items()}
    for each in _shipped():
        uri = each["$id"]
        dialect = dialect_of(each["$schema"], _known_meta_schemas(), uri)
        document = Document(uri, uri, each, dialect)
        Walk(places, anchors, {}, Reading(), set()).resource(document)
    return places, anchors


@cache
def _shipped() -> tuple[dict[str, Any], ...]:
    paths = sorted(dialect_folder().glob("*.json"))
    return tuple(parsed(path.name, path.read_text("utf-8")) for path in paths)


def _registry(documents: Iterable[Document]) -> Registry[Any]:
    draft = DIALECTS[DRAFT_2020_12].specification
    resources: list[tuple[str, Resource[Any]]] = []
    for each in documents:
        # A boolean has no identifier, which the older drafts' specifications look for.
        plain = isinstance(each.contents, bool)
        specification = draft if plain else each.dialect.specification
        resources.append((each.uri, specification.create_resource(each.contents)))
    known = _known_registry()
    return known.with_resources(resources) if resources else known


@cache
def _known_registry() -> Registry[Any]:
    """The published meta-schemas and ours, crawled once for all schemas."""
    draft = DIALECTS[DRAFT_2020_12].specification
    resources = [(each["$id"], draft.create_resource(each)) for each in _shipped()]
    # Version 1 has the vocabularies of 2020-12, as far as meta-schemas name them.
    resources += [
        (uri.replace(_META_2020, _META_1), SPECIFICATIONS[uri])
        for uri in SPECIFICATIONS
        if uri.startswith(_META_2020)
    ]
    registry: Registry[Any] = SPECIFICATIONS.with_resources(resources).crawl()
    return registry


def _owners(contents: Mapping[str, Any]) -> dict[str, str]:
    """The files without a dialect that a document of OpenAPI refers to, and by whom."""
    names = {file_uri(name): name for name in contents}
    owners: dict[str, str] = {}
    for name, each in contents.items():
        waiting = [name] if is_openapi(each) else []
        while waiting:
            referring = waiting.pop()
            for reference in references(contents[referring]):
                uri = joined(file_uri(referring), reference).partition("#")[0]
                found = names.get(uri, "")
                if found and found not in owners and _is_part(contents[found]):
                    owners[found] = name
                    waiting.append(found)
    return owners


def _is_part(contents: Any) -> bool:
    return (
        is_object(contents)
        and not is_openapi(contents)
        and contents.keys().isdisjoint(("$schema", "$id"))
    )


def _dialect(
    name: str, contents: Any, meta_schemas: Mapping[str, Any], default: str
) -> Dialect:
    place = f"{name}#/$schema"
    if is_object(contents) and "$schema" in contents:
        declared = contents["$schema"]
        if not isinstance(declared, str):
            raise SchemaError(place, "is not a string", "name a dialect")
        return dialect_of(declared, meta_schemas, place)
    uri = dialect_uri(default)
    if standard_dialect(uri) is None and uri not in meta_schemas:
        found = f"has no $schema, and the dialect {default} is not known"
        raise SchemaError(name, found, f"use one of {', '.join(SHORT_NAMES)}")
    return dialect_of(uri, meta_schemas, place)
