"""What a reference means: base URIs, dynamic scopes, and the schema it leads to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, NoReturn
from urllib.parse import unquote, urlsplit

from referencing.exceptions import Unresolvable

from predial_codegen.errors import FollowingError, SchemaError
from predial_codegen.ir import Location
from predial_codegen.json_types import is_object
from predial_codegen.keywords.openapi import Sent
from predial_codegen.loading.dialects import Dialect
from predial_codegen.loading.index import Loaded
from predial_codegen.loading.missing import advice_on
from predial_codegen.loading.places import (
    DYNAMIC,
    NAMING,
    Document,
    Place,
    entered,
    file_uri,
    joined,
    unescaped,
)


@dataclass(frozen=True, slots=True)
class Direction:
    """What a value is sent in.

    Attributes:
        sent: A request or a response.
        affected: The identities of the schemas to which it matters.
    """

    sent: Sent
    affected: frozenset[int]

    def of(self, schema: object) -> Direction | None:
        """The direction, if it matters to a schema."""
        return self if id(schema) in self.affected else None


@dataclass(frozen=True, slots=True)
class Base:
    """Where a schema stands, and what its references depend on.

    Attributes:
        uri: What relative references start from.
        scope: The dynamic scope of this schema: which resource each anchor means.
        direction: What the value is sent in, where that matters.
    """

    loaded: Loaded
    location: Location
    uri: str
    dialect: Dialect
    scope: tuple[tuple[str, str], ...] = ()
    direction: Direction | None = None

    def at(self, location: Location) -> Base:
        """The same base at another place of the document."""
        return replace(self, location=location)


@dataclass(frozen=True, slots=True)
class Target:
    """What a reference leads to."""

    name: str
    value: Any
    base: Base


def document_base(loaded: Loaded, document: Document) -> Base:
    """The base of a document's root."""
    base = Base(loaded, Location(document.name), document.uri, document.dialect)
    return subschema_base(document.contents, _entering(base, document.uri))


def subschema_base(value: object, base: Base) -> Base:
    """The base of a schema: its own identifier and dialect, where it has them."""
    place = base.loaded.places.get(id(value)) if is_object(value) else None
    if place is None or (place.uri == base.uri and place.dialect is base.dialect):
        return base
    return _entering(replace(base, dialect=place.dialect), place.uri)


def resolve(reference: str, base: Base, location: Location) -> Target:
    """What the `$ref` of a schema means at `location`.

    Raises:
        SchemaError: Nothing stands there, or what stands there is not a schema.
    """
    target = referred_object(reference, base, location)
    place = Place(target.base.location, target.base.uri, target.base.dialect)
    base.loaded.validate(target.value, place)
    return target


def referred_object(reference: str, base: Base, location: Location) -> Target:
    """What a `$ref` means where it need not lead to a schema.

    Raises:
        SchemaError: Nothing stands there, or what stands there is no object.
    """
    uri = joined(base.uri, reference)
    return _target(uri, _contents(uri, reference, base, location), base)


def resolve_dynamic(reference: str, base: Base, location: Location) -> Target:
    """What `$dynamicRef` means: the outermost anchor of that name, if there is one."""
    target = resolve(reference, base, location)
    anchor = urlsplit(joined(base.uri, reference)).fragment
    if is_object(target.value) and target.value.get("$dynamicAnchor") == anchor:
        outermost = dict(target.base.scope)[anchor]
        return resolve(f"{outermost}#{anchor}", base, location)
    return target


def resolve_in_scope(reference: str, base: Base, location: Location) -> Target:
    """What `$dynamicRef` means in version 1: an anchor of the dynamic scope, if any.

    The anchor need not stand where the reference leads by itself. Earlier proposals
    write `#name`, later ones `name`.
    """
    head, _, anchor = reference.partition("#")
    scope = dict(base.scope)
    name = anchor or head
    if name in scope:
        return resolve(f"{scope[name]}#{name}", base, location)
    return resolve(reference, base, location)


def resolve_recursive(reference: str, base: Base, location: Location) -> Target:
    """What `$recursiveRef` means: the outermost root that is a recursive anchor."""
    target = resolve(reference, base, location)
    if is_object(target.value) and target.value.get("$recursiveAnchor") is True:
        return resolve(dict(target.base.scope)[DYNAMIC], base, location)
    return target


def _entering(base: Base, uri: str) -> Base:
    scope = entered(base.scope, uri, base.loaded.anchors)
    variants = [f"{name}={resource}" for name, resource in scope]
    variants += [base.direction.sent] if base.direction else []
    variant = " ".join(variants)
    location = replace(base.location, variant=variant)
    return replace(base, uri=uri, scope=scope, location=location)


def _contents(uri: str, reference: str, base: Base, location: Location) -> Any:
    try:
        contents = base.loaded.registry.resolver().lookup(uri).contents
    except (Unresolvable, ValueError):
        _raise_missing(uri, reference, base, location)
    if not (is_object(contents) or isinstance(contents, bool)):
        found = f'"{reference}" leads to something that is no schema'
        raise SchemaError(str(location), found, "point at an object or a boolean")
    return contents


def _target(uri: str, contents: Any, base: Base) -> Target:
    place = _place(uri, contents, base)
    sent_in = base.direction.of(contents) if base.direction else None
    found = replace(
        base,
        location=place.location,
        uri=place.uri,
        dialect=place.dialect,
        direction=sent_in,
    )
    name = _name(place.location, base.loaded.documents.get(place.location.document))
    return Target(
        f"{name} {sent_in.sent}" if sent_in else name,
        contents,
        _entering(found, place.uri),
    )


def _place(uri: str, contents: object, base: Base) -> Place:
    """Where the contents stand; booleans have no identity, so the pointer says it."""
    loaded = base.loaded
    if is_object(contents):
        return loaded.places[id(contents)]
    resource, _, fragment = uri.partition("#")
    whole = loaded.registry.contents(resource)
    if not is_object(whole):
        name = next(each for each in loaded.documents if file_uri(each) == resource)
        return Place(Location(name), resource, base.dialect)
    root = loaded.places[id(whole)]
    location = replace(root.location, pointer=root.location.pointer + unquote(fragment))
    return replace(root, location=location)


def _name(location: Location, document: Document | None) -> str:
    """A definition is called by its key, a file's root by the file."""
    tokens = [unescaped(token) for token in location.pointer.split("/")[1:]]
    if len(tokens) > 1 and tokens[-2] in NAMING:
        return tokens[-1]
    if document and document.is_definition(location.pointer):
        return tokens[-1]
    return " ".join(
        [location.stem, *(token for token in tokens if token not in NAMING)]
    )


def _raise_missing(
    uri: str, reference: str, base: Base, location: Location
) -> NoReturn:
    found = f'"{reference}" leads to nothing'
    refused = uri.partition("#")[0] in map(file_uri, base.loaded.errors)
    kind = FollowingError if refused else SchemaError
    names = base.loaded.documents
    identifiers = {name: base.loaded.identifier(name) for name in names}
    advice = advice_on(reference, uri, location.document, identifiers)
    raise kind(str(location), found, advice) from None
