"""Where every object of a schema file stands, and what references in it start from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from math import isfinite
from typing import Any
from urllib.parse import quote, urljoin

from jsonschema_specifications import REGISTRY as SPECIFICATIONS
from referencing import Specification

from predial_codegen.errors import SchemaError
from predial_codegen.ir import Location
from predial_codegen.json_types import is_array, is_object
from predial_codegen.loading.dialects import Dialect, standard_dialect
from predial_codegen.loading.vocabularies import dialect_of
from predial_codegen.settings import Reading
from predial_codegen.spelling import meant

_MOST_BITS = 13_000  # Python writes integers of up to 4,300 digits
NAMING = ("definitions", "$defs")
DYNAMIC = "$recursive"  # the name under which `$recursiveAnchor` goes


@dataclass(frozen=True, slots=True)
class Document:
    r"""One schema file.

    Attributes:
        name: Its path below the schema folder, with `/`; or its URI.
        uri: What relative references in it start from, unless it has an identifier.
        digest: SHA-256 of its text with `\\\\n` line ends, in hexadecimal.
        owner: The document of OpenAPI that it is a part of, if it names no dialect.
        plain_definitions: The keys of its definitions, if it holds nothing else.
    """

    name: str
    uri: str
    contents: Any
    dialect: Dialect
    digest: str = ""
    owner: str = ""
    plain_definitions: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Look for definitions once."""
        found = _plain_definitions(self.contents, self.dialect)
        object.__setattr__(self, "plain_definitions", found)

    @property
    def folder(self) -> tuple[str, ...]:
        """The folders that it is in."""
        return document_folder(self.name)

    @property
    def stem(self) -> str:
        """Its file name without `.schema.json`, `.openapi.yaml` and their like."""
        return Location(self.name).stem

    def is_definition(self, pointer: str) -> bool:
        """Whether a named definition stands at a JSON Pointer."""
        tokens = pointer.split("/")[1:]
        match tokens:
            case [naming, _] if naming in NAMING:
                return True
            case ["components", "schemas", _]:
                return True
            case [key]:
                return unescaped(key) in self.plain_definitions
            case _:
                return False


def file_uri(name: str) -> str:
    """The URI of a document: its name, or one made of its path."""
    return name if ":" in name else "file:///" + quote(name)


def document_folder(name: str) -> tuple[str, ...]:
    """The folders that a file is in."""
    return tuple(name.split("/")[:-1])


def unescaped(token: str) -> str:
    """A token of a JSON Pointer as a key."""
    return token.replace("~1", "/").replace("~0", "~")


def _plain_definitions(contents: Any, dialect: Dialect) -> tuple[str, ...]:
    """The keys that are no keywords, if all that is there beside annotations is such.

    A key that is nearly a keyword is a misspelt one, and the file a schema.
    """
    if not is_object(contents):
        return ()
    if not contents.keys().isdisjoint({*dialect.keywords, "operation"}):
        return ()
    keys = [key for key in contents if not dialect.understands(key)]
    if all(is_object(contents[key]) and not meant(key, dialect.names) for key in keys):
        return tuple(keys)
    return ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a schema object stands, what references in it start from, its dialect."""

    location: Location
    uri: str
    dialect: Dialect


def joined(base: str, reference: str) -> str:
    """The reference, resolved against the base (RFC 3986), which may be a URN."""
    if reference.startswith("#") or not reference:
        return base.partition("#")[0] + reference
    return urljoin(base, reference)


def entered(
    scope: tuple[tuple[str, str], ...], uri: str, anchors: Mapping[str, frozenset[str]]
) -> tuple[tuple[str, str], ...]:
    """The dynamic scope after a resource is entered: the outermost anchor stays."""
    known = {name for name, _ in scope}
    new = sorted(anchors.get(uri, frozenset()) - known)
    return (*scope, *((name, uri) for name in new))


@dataclass(frozen=True, slots=True)
class Walk:
    """Notes where each object of a document stands, and which are schemas."""

    places: dict[int, Place]
    anchors: dict[str, set[str]]
    meta_schemas: Mapping[str, Any]
    reading: Reading
    schemas: set[int]

    def resource(self, document: Document) -> None:
        """Note every object of the document."""
        specification = document.dialect.specification
        schemas = dict(_schemas(document.contents, specification))
        for key in document.plain_definitions:
            schemas |= _schemas(document.contents[key], specification)
        self.schemas.update(schemas)
        place = Place(Location(document.name), document.uri, document.dialect)
        self._note(document.contents, place, schemas)

    def _note(
        self, value: Any, place: Place, schemas: Mapping[int, Specification[Any]]
    ) -> None:
        _refuse_unwritable(value, place)
        if is_array(value):
            for number, item in enumerate(value):
                self._note(item, _below(place, number), schemas)
        if not is_object(value):
            return
        if id(value) in schemas:
            place = self._schema(value, place, schemas[id(value)])
        self.places[id(value)] = place
        for key, each in value.items():
            self._note(each, _below(place, key), schemas)

    def _schema(
        self, value: Mapping[str, Any], place: Place, specification: Specification[Any]
    ) -> Place:
        """The place of a schema that may name itself, its dialect and its anchors."""
        identifier = specification.create_resource(value).id()
        uri, dialect = place.uri, place.dialect
        if identifier:
            uri = joined(uri, identifier).removesuffix("#")
            if isinstance(value.get("$schema"), str):
                where = str(place.location / "$schema")
                made = dialect_of(value["$schema"], self.meta_schemas, where)
                dialect = made.read_as(self.reading)
        if "$dynamicAnchor" in value:
            self.anchors.setdefault(uri, set()).add(value["$dynamicAnchor"])
        if value.get("$recursiveAnchor") is True:
            self.anchors.setdefault(uri, set()).add(DYNAMIC)
        return Place(place.location, uri, dialect)


def _refuse_unwritable(value: Any, place: Place) -> None:
    """Refuse a number that JSON does not have, or that Python would not write."""
    if isinstance(value, float) and not isfinite(value):
        raise SchemaError(str(place.location), "is not a number of JSON")
    if isinstance(value, int) and value.bit_length() > _MOST_BITS:
        raise SchemaError(str(place.location), "has more than 4,000 digits")


def _below(place: Place, token: str | int) -> Place:
    return Place(place.location / token, place.uri, place.dialect)


def _schemas(
    contents: Any, specification: Specification[Any]
) -> Iterator[tuple[int, Specification[Any]]]:
    """The objects of a document that are schemas, as far as its keywords show."""
    waiting = [(contents, specification)]
    while waiting:
        each, used = waiting.pop()
        if is_object(each):
            declared = each.get("$schema")
            if isinstance(declared, str):
                dialect = standard_dialect(declared)
                used = dialect.specification if dialect else used
            yield id(each), used
            waiting.extend((inner, used) for inner in used.subresources_of(each))


@cache
def specification_places() -> tuple[Mapping[int, Place], Mapping[str, set[str]]]:
    """The places, and the dynamic anchors, of the published meta-schemas."""
    places: dict[int, Place] = {}
    anchors: dict[str, set[str]] = {}
    for uri in SPECIFICATIONS:
        contents: Any = SPECIFICATIONS.contents(uri)
        if standard_dialect(contents["$schema"]) is None:
            continue  # draft 3, which the generator does not support
        dialect = dialect_of(contents["$schema"], {}, uri)
        document = Document(uri, uri, contents, dialect)
        Walk(places, anchors, {}, Reading(), set()).resource(document)
    return places, anchors
