"""What a document of OpenAPI names: the bodies of operations, and components."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from predial_codegen.errors import SchemaError
from predial_codegen.ir import Location
from predial_codegen.keywords.openapi import SENT, Sent
from predial_codegen.loading.directions import direction
from predial_codegen.loading.index import Loaded
from predial_codegen.loading.openapi import METHODS
from predial_codegen.loading.places import Document
from predial_codegen.loading.references import (
    Target,
    document_base,
    referred_object,
    resolve,
)
from predial_codegen.names import snake

_ANY = {"*/*", "application/*"}


@dataclass(frozen=True, slots=True)
class Named:
    """A schema with a name; `root` where it is a body by itself."""

    target: Target
    root: bool


def named_schemas(loaded: Loaded, document: Document) -> Iterator[Named]:
    """The bodies of all operations, then the components.

    The components are roots where there is no operation, and where a body of the same
    name is nothing else.

    Raises:
        SchemaError: A reference leads to nothing.
    """
    whole = Target(document.stem, document.contents, document_base(loaded, document))
    components = {
        snake(each.name): each for each in _listed(whole, "components", "schemas")
    }
    roots: set[str] = set()
    used: set[Location] = set()
    bodies = [*_directed(_operations(whole))]
    for body in bodies:
        name, place = snake(body.name), body.base.location
        component = components.get(name)
        if component and _leads_to(body, component):
            roots.add(name)
            continue
        if place in used:  # by another operation that refers to the same body
            place = replace(place, variant=name)
        used.add(place)
        named = f"{body.name} body" if component else body.name
        yield Named(Target(named, body.value, body.base.at(place)), root=True)
    for name, component in components.items():
        yield Named(component, root=name in roots or not bodies)


def _leads_to(body: Target, component: Target) -> bool:
    match body.value:
        case {"$ref": str(reference)}:
            found = resolve(reference, body.base, body.base.location)
            return found.base.location == component.base.location
        case _:
            return False


@dataclass(frozen=True, slots=True)
class _Operation:
    """An operation under its name.

    Attributes:
        calls_back: Whether the API calls it, and not the API's users.
    """

    target: Target
    calls_back: bool

    @property
    def name(self) -> str:
        return self.target.name


def _operations(document: Target) -> Iterator[_Operation]:
    """Every operation: of paths, of callbacks, of webhooks."""
    for item in _entries(document, "paths"):
        yield from _of_item(item, "")
    for item in _entries(document, "webhooks"):
        yield from _of_item(item, item.name)


def _of_item(item: Target, default: str) -> Iterator[_Operation]:
    """The operations of a path item.

    Args:
        item: The path item, named after its path.
        default: The name of one that has none, where the API calls it; else empty.
    """
    methods = [name for name in item.value if name in METHODS]
    several = len(methods) > 1
    for method in methods:
        operation = _member(item, method)
        name = f"{default} {method}" if default and several else default
        name = operation.value.get("operationId") or name or f"{method} {item.name}"
        yield _Operation(replace(operation, name=name), bool(default))
        for callback in _entries(operation, "callbacks"):
            for each in _entries(callback):
                yield from _of_item(each, f"{name} {callback.name}")


def _directed(operations: Iterable[_Operation]) -> Iterator[Target]:
    """The bodies of operations, each with what it is sent in."""
    bodies = [(sent, body) for each in operations for sent, body in _bodies_of(each)]
    schemas = [body for _, body in bodies]
    directions = {sent: direction(sent, schemas) for sent in SENT}
    for sent, body in bodies:
        sent_in = directions[sent].of(body.value)
        yield replace(body, base=replace(body.base, direction=sent_in))


def _bodies_of(operation: _Operation) -> Iterator[tuple[Sent, Target]]:
    """The bodies, and what they are: what the API sends is like a response."""
    received, answered = reversed(SENT) if operation.calls_back else SENT
    if "requestBody" in operation.target.value:
        request = _member(operation.target, "requestBody")
        for body in _bodies(request, f"{operation.name} request"):
            yield received, body
    for response in _entries(operation.target, "responses"):
        name = f"{operation.name} response {response.name.lower()}"
        for body in _bodies(response, name):
            yield answered, body


def _bodies(holder: Target, name: str) -> Iterator[Target]:
    """The schemas of JSON bodies; a further one has the name of its media type too."""
    media_types = [
        each
        for each in _entries(holder, "content")
        if _is_json(each.name) and "schema" in each.value
    ]
    media_types.sort(key=lambda each: _essence(each.name) != "application/json")
    seen: list[Any] = []
    for media_type in media_types:
        schema = media_type.value["schema"]
        if schema not in seen:
            base = media_type.base
            kind = _essence(media_type.name).removeprefix("application/")
            full = f"{name} {kind}" if seen else name
            yield Target(full, schema, base.at(base.location / "schema"))
            seen.append(schema)


def _essence(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def _is_json(media_type: str) -> bool:
    essence = _essence(media_type)
    return essence in {"application/json", *_ANY} or essence.endswith("+json")


def _listed(holder: Target, *names: str) -> Iterator[Target]:
    """The entries of a map, which stands at these names below an object."""
    value, base = holder.value, holder.base
    for name in names:
        value, base = value.get(name, {}), base.at(base.location / name)
    for name, each in value.items():
        yield Target(name, each, base.at(base.location / name))


def _entries(holder: Target, *names: str) -> Iterator[Target]:
    """The same of a map of objects that may be references, without extensions."""
    for each in _listed(holder, *names):
        if not each.name.startswith("x-"):
            yield _followed(each)


def _member(holder: Target, name: str) -> Target:
    place = holder.base.location / name
    return _followed(Target(name, holder.value[name], holder.base.at(place)))


def _followed(target: Target) -> Target:
    """What an object refers to, if it is a reference, under its own name."""
    seen: set[Location] = set()
    while isinstance(target.value.get("$ref"), str):
        place = target.base.location / "$ref"
        if place in seen:
            raise SchemaError(str(place), "leads back to itself", "name an object")
        seen.add(place)
        found = referred_object(target.value["$ref"], target.base, place)
        target = Target(target.name, found.value, found.base)
    return target
