"""Which folder of schemas is a contract, and what its operation is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain

from predial_codegen.batches import check_batch
from predial_codegen.errors import (
    CodegenError,
    FollowingError,
    SchemaError,
    raise_any,
)
from predial_codegen.ir import Contract, Definition, Location
from predial_codegen.json_types import is_object
from predial_codegen.loading.index import Loaded
from predial_codegen.loading.openapi import is_library, is_openapi
from predial_codegen.loading.places import NAMING, Document, document_folder
from predial_codegen.loading.references import (
    Base,
    Target,
    document_base,
    resolve,
    subschema_base,
)
from predial_codegen.lowering import Lowering
from predial_codegen.names import snake, with_distinct_names
from predial_codegen.openapi import named_schemas
from predial_codegen.operations import operation_of

# A file of nothing but other annotations is a library: definitions, and no root.
_NOT_OF_LIBRARIES = {"operation", "sensitive"}


@dataclass(frozen=True, slots=True)
class Lowered:
    """What came of the schemas.

    Attributes:
        contracts: Those of which nothing is refused.
        errors: All that is refused.
        notices: What was let pass, and should be known.
        annotating: The documents and names of known formats that are not asserted.
    """

    contracts: tuple[Contract, ...]
    errors: tuple[CodegenError, ...]
    notices: tuple[str, ...]
    annotating: frozenset[tuple[str, str]]


def contracts(loaded: Loaded) -> tuple[Contract, ...]:
    """One contract for each folder that has a root of its own.

    Raises:
        CodegenError: A keyword, format, pattern or reference is not understood.
    """
    lowered = lower(loaded)
    raise_any(lowered.errors)
    return lowered.contracts


def lower(loaded: Loaded) -> Lowered:
    """The contract of each folder that has a root of its own, and all that is refused.

    A folder of libraries alone is a contract too, unless another folder refers to it.
    """
    folders: dict[tuple[str, ...], list[Document]] = {}
    for document in loaded.documents.values():
        if not document.owner:
            folders.setdefault(_path(document), []).append(document)
    made = {
        path: _contract(path, documents, loaded) for path, documents in folders.items()
    }
    shared = {
        name
        for path, (contract, _) in made.items()
        for name in contract.inputs
        if _path(loaded.documents[name]) != path
    }
    broken = {document_folder(name) for name in loaded.errors}
    contracts: list[Contract] = []
    errors: list[CodegenError] = []
    notices: list[str] = []
    for path, (contract, lowering) in sorted(made.items()):
        errors += lowering.errors
        notices += lowering.notices
        is_whole = not lowering.errors and path not in broken
        has_root = any(not _is_library(each) for each in folders[path])
        if is_whole and (has_root or shared.isdisjoint(d.name for d in folders[path])):
            contracts.append(contract)
    return Lowered(
        tuple(contracts),
        tuple(errors),
        tuple(dict.fromkeys(notices)),
        frozenset(chain(*(lowering.annotating for _, lowering in made.values()))),
    )


def contract_of(
    loaded: Loaded, name: str, at: str = ""
) -> tuple[Contract, tuple[str, ...]]:
    """A contract of one schema of a document, and of what it refers to; and notices.

    Args:
        loaded: All documents.
        name: The document's name.
        at: Where the schema stands in it: a JSON Pointer, or a name.

    Raises:
        CodegenError: There is no such schema, or it is not understood.
    """
    lowering = Lowering()
    root = _chosen(loaded, loaded.documents[name], at.removeprefix("#"))
    lowering.define(replace(root, name="root"), public=True, root=True)
    definitions = lowering.finish()
    errors = lowering.errors
    if any(isinstance(each, FollowingError) for each in errors):
        errors += chain(*loaded.errors.values())
    raise_any(errors)
    return Contract((), definitions), tuple(dict.fromkeys(lowering.notices))


def _chosen(loaded: Loaded, document: Document, at: str) -> Target:
    base = document_base(loaded, document)
    is_document = is_openapi(document.contents)
    if at.startswith("/"):
        return resolve(f"#{at}", base, base.location)
    if not (at or is_document or document.plain_definitions):
        return Target("root", document.contents, base)
    targets = (
        [each.target for each in named_schemas(loaded, document)]
        if is_document
        else _named(document, base)
    )
    named = {snake(each.name): each for each in targets}
    if at and snake(at) in named:
        return named[snake(at)]
    if at and not is_document:
        return resolve(f"#{at}", base, base.location)  # an anchor
    whole = (
        "is a document of OpenAPI"
        if is_document
        else "has no keyword that is known, only definitions"
    )
    found = f"has no schema {at}" if at else whole
    raise SchemaError(document.name, found, f"name one of {', '.join(named)}")


def _contract(
    path: tuple[str, ...],
    documents: list[Document],
    loaded: Loaded,
) -> tuple[Contract, Lowering]:
    lowering = Lowering()
    has_root = not all(map(_is_library, documents))
    for document in sorted(documents, key=_importance):
        try:
            _define(document, loaded, lowering, has_root=has_root)
        except SchemaError as error:
            lowering.errors.append(error)
    definitions = lowering.finish()
    operation = None
    try:
        operation = operation_of(documents)
        if operation and not lowering.errors:
            check_batch(operation, definitions)
    except SchemaError as error:
        lowering.errors.append(error)
    used = {location.document for location in definitions}
    used |= {document.name for document in documents}
    contract = Contract(
        path=path,
        definitions=with_distinct_names(
            _mark_shared_public(definitions, loaded),
            {each.name for each in operation.errors} if operation else frozenset(),
        ),
        operation=operation,
        inputs=tuple(sorted(used & loaded.documents.keys())),
    )
    return contract, lowering


def _define(
    document: Document, loaded: Loaded, lowering: Lowering, *, has_root: bool
) -> None:
    """Take on what a document names; definitions are roots where there is no other."""
    if is_openapi(document.contents):
        for each in named_schemas(loaded, document):
            lowering.define(each.target, public=True, root=each.root)
        return
    base = document_base(loaded, document)
    if not _is_library(document):
        root = Target(document.stem, document.contents, base)
        lowering.define(root, public=True, root=True)
    for target in _named(document, base):
        lowering.define(target, public=True, root=not has_root)


def _mark_shared_public(
    definitions: Mapping[Location, Definition], loaded: Loaded
) -> Mapping[Location, Definition]:
    """Make what stands in other folders public too, where it has a name in a file."""
    shared = {
        place
        for place in definitions
        if place.document in loaded.documents
        and loaded.documents[place.document].is_definition(place.pointer)
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


def _path(document: Document) -> tuple[str, ...]:
    """The folder of its contract: a document of OpenAPI has one of its own."""
    if is_openapi(document.contents) and document.stem != "openapi":
        return (*document.folder, document.stem)
    return document.folder


def _is_library(document: Document) -> bool:
    contents, dialect = document.contents, document.dialect
    if is_openapi(contents):
        return is_library(contents)
    if document.plain_definitions:
        return True
    return (
        is_object(contents)
        and not contents.keys().isdisjoint(NAMING)
        and contents.keys().isdisjoint({*dialect.keywords, *_NOT_OF_LIBRARIES})
        and all(map(dialect.understands, contents))
    )


def _named(document: Document, base: Base) -> Iterator[Target]:
    if is_object(document.contents):
        for naming in NAMING:
            for name, schema in document.contents.get(naming, {}).items():
                place = base.at(base.location / naming / name)
                yield Target(name, schema, subschema_base(schema, place))
        for name in document.plain_definitions:
            schema = document.contents[name]
            yield Target(
                name, schema, subschema_base(schema, base.at(base.location / name))
            )
