"""Which folder of schemas is a contract, and what its operation is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from predial_codegen.batches import check_batch
from predial_codegen.ir import Contract, Definition, Location
from predial_codegen.json_types import is_object
from predial_codegen.keywords import ANNOTATIONS
from predial_codegen.loading.index import Loaded
from predial_codegen.loading.places import Document
from predial_codegen.loading.references import (
    Base,
    Target,
    document_base,
    subschema_base,
)
from predial_codegen.lowering import STRICT, Leniency, Lowering
from predial_codegen.names import with_distinct_names
from predial_codegen.operations import operation_of

# A file of nothing but these is a library: it shares definitions and has no root.
_LIBRARY_KEYWORDS = (ANNOTATIONS | {"definitions", "id"}) - {"operation", "sensitive"}
_NAMING = ("definitions", "$defs")
_NAMED = re.compile(r"/(\$defs|definitions)/[^/]+")


def contracts(loaded: Loaded, leniency: Leniency = STRICT) -> tuple[Contract, ...]:
    """One contract for each folder that has a root of its own.

    A folder of libraries alone is a contract too, unless another folder refers to it.

    Raises:
        SchemaError: A keyword, format, pattern or reference is not understood.
    """
    folders: dict[tuple[str, ...], list[Document]] = {}
    for document in loaded.documents.values():
        folders.setdefault(document.folder, []).append(document)
    made = {
        path: _contract(path, documents, loaded, leniency)
        for path, documents in folders.items()
    }
    shared = {
        name
        for path, contract in made.items()
        for name in contract.inputs
        if loaded.documents[name].folder != path
    }
    return tuple(
        contract
        for path, contract in sorted(made.items())
        if any(not _is_library(d) for d in folders[path])
        or not any(d.name in shared for d in folders[path])
    )


def contract_of(loaded: Loaded, name: str, leniency: Leniency) -> Contract:
    """A contract of one document's root, and of what it refers to."""
    lowering = Lowering(leniency)
    document = loaded.documents[name]
    root = Target("root", document.contents, document_base(loaded, document))
    lowering.define(root, public=True, root=True)
    return Contract((), lowering.finish())


def _contract(
    path: tuple[str, ...],
    documents: list[Document],
    loaded: Loaded,
    leniency: Leniency,
) -> Contract:
    lowering = Lowering(leniency)
    for document in sorted(documents, key=_importance):
        base = document_base(loaded, document)
        if not _is_library(document):
            root = Target(document.stem, document.contents, base)
            lowering.define(root, public=True, root=True)
        for target in _named(document, base):
            lowering.define(target, public=True)
    definitions = lowering.finish()
    operation = operation_of(documents)
    if operation:
        check_batch(operation, definitions)
    used = {location.document for location in definitions}
    used |= {document.name for document in documents}
    return Contract(
        path=path,
        definitions=with_distinct_names(
            _mark_shared_public(definitions, loaded),
            {each.name for each in operation.errors} if operation else frozenset(),
        ),
        operation=operation,
        inputs=tuple(sorted(used & loaded.documents.keys())),
    )


def _mark_shared_public(
    definitions: Mapping[Location, Definition], loaded: Loaded
) -> Mapping[Location, Definition]:
    """Make what stands in other folders public too, where it has a name in a file."""
    shared = {
        place
        for place in definitions
        if place.document in loaded.documents and _NAMED.fullmatch(place.pointer)
    }
    return {
        place: replace(
            each, public=each.public or (place in shared and not place.variant)
        )
        for place, each in definitions.items()
    }


def _importance(document: Document) -> tuple[int, str]:
    """Requests come before responses, these before all others, libraries last."""
    roles = ("request", "response")
    rank = roles.index(document.stem) if document.stem in roles else len(roles)
    return (rank + len(roles) * _is_library(document), document.stem)


def _is_library(document: Document) -> bool:
    contents = document.contents
    return (
        is_object(contents)
        and not contents.keys().isdisjoint(_NAMING)
        and contents.keys() <= _LIBRARY_KEYWORDS
    )


def _named(document: Document, base: Base) -> Iterator[Target]:
    if is_object(document.contents):
        for naming in _NAMING:
            for name, schema in document.contents.get(naming, {}).items():
                place = base.at(base.location / naming / name)
                yield Target(name, schema, subschema_base(schema, place))
