"""What a `$ref` means: base URIs, and the schema that stands at a URI."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from referencing.exceptions import Unresolvable

from predial_codegen.errors import SchemaError
from predial_codegen.ir import Location
from predial_codegen.loading import Document, Loaded


@dataclass(frozen=True, slots=True)
class Base:
    """Where a schema stands, and what relative references in it start from."""

    loaded: Loaded
    document: Document
    uri: str
    location: Location

    def at(self, location: Location) -> Base:
        """The same base at another place of the document."""
        return replace(self, location=location)


def document_base(loaded: Loaded, document: Document) -> Base:
    """The base of a document's root."""
    base = Base(loaded, document, document.uri, Location(document.name))
    return subschema_base(document.contents, base)


def subschema_base(value: object, base: Base) -> Base:
    """The base of a schema: its own `$id` where it has one."""
    if isinstance(value, dict) and isinstance(value.get("$id"), str):
        return replace(base, uri=urljoin(base.uri, value["$id"]))
    return base


def resolve(reference: str, base: Base, location: Location) -> tuple[str, Any, Base]:
    """The name, the schema and the base of what `reference` means at `location`.

    Raises:
        SchemaError: Nothing stands there, or what stands there is not a schema.
    """
    uri = urljoin(base.uri, reference)
    try:
        found = base.loaded.registry.resolver().lookup(uri)
    except Unresolvable:
        raise SchemaError(
            str(location), f'"{reference}" leads to nothing', _advice(uri, base)
        ) from None
    if not isinstance(found.contents, (dict, bool)):
        raise SchemaError(
            str(location), f'"{reference}" leads to something that is no schema'
        )
    place = _place(uri, found.contents, base.loaded)
    document = base.loaded.documents.get(place.document)
    if document is None:
        raise SchemaError(
            str(location),
            f'"{reference}" leads to a meta-schema',
            "describe the value in a schema of your own",
        )
    target = Base(base.loaded, document, _base_uri(uri, place, document), place)
    return _name(place, document), found.contents, target


def _place(uri: str, contents: object, loaded: Loaded) -> Location:
    """Where the contents stand; booleans have no identity, so their pointer is counted."""
    place = loaded.places.get(id(contents))
    if place is not None:
        return place
    resource, _, fragment = uri.partition("#")
    root = loaded.places[id(loaded.registry.contents(resource))]
    return Location(root.document, root.pointer + unquote(fragment))


def _base_uri(uri: str, place: Location, document: Document) -> str:
    """The URI of the resource that holds the place, for references that stand in it."""
    resource = uri.partition("#")[0]
    return resource if place.pointer else document.uri


def _name(place: Location, document: Document) -> str:
    """A definition is called by its key, a file's root by the file."""
    tokens = place.pointer.split("/")
    if len(tokens) >= 3 and tokens[-2] in ("$defs", "definitions"):
        return tokens[-1].replace("~1", "/").replace("~0", "~")
    if not place.pointer:
        return document.stem
    words = [
        document.stem,
        *(t for t in tokens[1:] if t not in ("properties", "$defs")),
    ]
    return " ".join(words)


def _advice(uri: str, base: Base) -> str:
    parts = urlsplit(uri)
    if parts.scheme in ("http", "https"):
        return (
            "nothing is fetched from a network: put the schema into the folder, "
            f"with $id {uri.partition('#')[0]}"
        )
    name = unquote(parts.path).lstrip("/")
    if parts.scheme == "file" and name in base.loaded.documents:
        return f"{name} has nothing at #{unquote(parts.fragment)}"
    return "name a file of the folder, relative to this one, and a place in it"
