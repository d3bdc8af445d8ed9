"""The first phase: schemas that are valid by their meta-schemas, and can be resolved.

Nothing is ever fetched: what a `$ref` means is among the schemas, or it is an error.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote

from jsonschema import Draft202012Validator, validators
from jsonschema.exceptions import best_match  # pyright: ignore[reportUnknownVariableType]
from jsonschema_specifications import REGISTRY as SPECIFICATIONS
from referencing import Registry, Resource

from predial_codegen.errors import SchemaError
from predial_codegen.ir import Location
from predial_codegen.json_types import is_object
from predial_codegen.loading.dialects import DIALECTS, DRAFT_2020_12, Dialect
from predial_codegen.loading.documents import (
    dialect_folder,
    parsed,
    read_folder,
    references,
)
from predial_codegen.loading.openapi import (
    Part,
    finding_schemas,
    is_openapi,
    openapi_dialect,
    schemas,
)
from predial_codegen.loading.places import (
    Document,
    Place,
    Walk,
    joined,
    specification_places,
)
from predial_codegen.loading.vocabularies import dialect_of


@dataclass(frozen=True, slots=True)
class Loaded:
    """All schemas of a folder.

    Attributes:
        documents: By name; meta-schemas are not among them.
        registry: What a reference can reach.
        places: By the identity of the schema object.
        anchors: The dynamic anchors of each resource, by its URI.
        validate: Raises SchemaError where the document of that name is not valid.
    """

    documents: Mapping[str, Document]
    registry: Registry[Any]
    places: Mapping[int, Place]
    anchors: Mapping[str, frozenset[str]]
    validate: Callable[[str], None]


def load(folder: Path) -> Loaded:
    """Read every schema below `folder`.

    Raises:
        SchemaError: A file is unreadable, not JSON, or not valid by its meta-schema.
    """
    return load_texts(read_folder(folder))


def load_texts(texts: Mapping[str, str]) -> Loaded:
    """The same for texts in memory, by document name."""
    loaded = index(
        {name: parsed(name, text) for name, text in texts.items()},
        valid=texts,
        digests={
            name: sha256(text.encode()).hexdigest() for name, text in texts.items()
        },
    )
    _reject_duplicate_ids(loaded)
    return loaded


def _reject_duplicate_ids(loaded: Loaded) -> None:
    """Reject two files of one identifier: a reference could mean either."""
    owners: dict[str, str] = {}
    for name, document in loaded.documents.items():
        if is_object(document.contents):
            uri = loaded.places[id(document.contents)].uri
            if uri in owners:
                raise SchemaError(
                    f"{name}#/$id",
                    f"is the same as in {owners[uri]}",
                    "give each its own",
                )
            owners[uri] = name


def index(
    contents: Mapping[str, Any],
    *,
    valid: Collection[str] = (),
    digests: Mapping[str, str] | None = None,
    default: str = DRAFT_2020_12,
    formats: bool | None = None,
) -> Loaded:
    """Find out what every schema is, and where everything in it stands.

    Args:
        contents: Schemas by name: a path, or an absolute URI.
        valid: The names of those that must be valid; the others must where they are
            referred to.
        digests: Of their texts.
        default: The dialect of a schema that names none.
        formats: Whether `format` is asserted; by default as the dialect says.

    Raises:
        SchemaError: A schema is not valid by its meta-schema.
    """
    meta_schemas = _meta_schemas(contents)
    owners = _owners(contents)
    dialects = {
        name: _dialect(owners.get(name, name), contents, meta_schemas, default)
        for name in contents
    }
    documents = {
        name: Document(
            name,
            _uri(name),
            each,
            _finding(dialects[name].asserting(formats), name, each),
            (digests or {}).get(name, ""),
            owners.get(name, ""),
        )
        for name, each in contents.items()
    }
    meta_registry = _registry(
        each for each in documents.values() if _is_meta(each.contents)
    )

    @cache
    def validate(name: str) -> None:
        if name in documents:
            _validate(documents[name], meta_schemas, meta_registry)

    for name in valid:
        validate(name)
    registry = _crawled(documents, validate)
    known, anchored = specification_places()
    places, anchors = dict(known), {uri: set(names) for uri, names in anchored.items()}
    for document in documents.values():
        walk = Walk(places, anchors, meta_schemas, formats)
        walk.resource(document)
    own = {
        name: each for name, each in documents.items() if not _is_meta(each.contents)
    }
    frozen = {uri: frozenset(names) for uri, names in anchors.items()}
    return Loaded(own, registry, places, frozen, validate)


def _is_meta(contents: Any) -> bool:
    return is_object(contents) and "$vocabulary" in contents


def _meta_schemas(contents: Mapping[str, Any]) -> dict[str, Any]:
    """The schemas that another may name as its dialect, by their identifiers."""
    named = dict(_known_meta_schemas())
    for name, each in contents.items():
        named[_uri(name)] = each
        if is_object(each) and isinstance(each.get("$id"), str):
            named[each["$id"]] = each
    return named


@cache
def _known_meta_schemas() -> Mapping[str, Any]:
    """The published ones and ours."""
    published = {uri: SPECIFICATIONS.contents(uri) for uri in SPECIFICATIONS}
    return published | {each["$id"]: each for each in _shipped()}


@cache
def _shipped() -> tuple[dict[str, Any], ...]:
    paths = sorted(dialect_folder().glob("*.json"))
    return tuple(parsed(path.name, path.read_text("utf-8")) for path in paths)


def _uri(name: str) -> str:
    return name if ":" in name else "file:///" + quote(name)


def _crawled(
    documents: Mapping[str, Document], validate: Callable[[str], None]
) -> Registry[Any]:
    """All that a reference can reach, by its identifiers and anchors."""
    try:
        return _registry(documents.values()).crawl()
    except (AttributeError, TypeError):
        # Some document, which need not be valid as yet, has not the shape of a schema.
        for name in documents:
            validate(name)
        raise


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
    registry: Registry[Any] = SPECIFICATIONS.with_resources(resources).crawl()
    return registry


def _owners(contents: Mapping[str, Any]) -> dict[str, str]:
    """The files without a dialect that a document of OpenAPI refers to, and by whom."""
    names = {_uri(name): name for name in contents}
    owners: dict[str, str] = {}
    for name, each in contents.items():
        waiting = [name] if is_openapi(each) else []
        while waiting:
            referring = waiting.pop()
            for reference in references(contents[referring]):
                uri = joined(_uri(referring), reference).partition("#")[0]
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
    name: str,
    documents: Mapping[str, Any],
    meta_schemas: Mapping[str, Any],
    default: str,
) -> Dialect:
    contents = documents[name]
    if is_openapi(contents):
        return openapi_dialect(name, contents, meta_schemas)
    declared = contents.get("$schema", default) if is_object(contents) else default
    if not isinstance(declared, str):
        raise SchemaError(f"{name}#/$schema", "is not a string", "name a dialect")
    return dialect_of(declared, meta_schemas, f"{name}#/$schema")


def _finding(dialect: Dialect, name: str, contents: Any) -> Dialect:
    is_whole = is_openapi(contents)
    return finding_schemas(dialect, name, contents) if is_whole else dialect


def _validate(
    document: Document, meta_schemas: Mapping[str, Any], registry: Registry[Any]
) -> None:
    meta_schema = meta_schemas[document.dialect.uri]
    kind = validators.validator_for(meta_schema, default=Draft202012Validator)
    validator = kind(meta_schema, registry=registry)
    root = Location(document.name)
    whole = [Part("schema", document.contents, root)]
    is_whole = not is_openapi(document.contents)
    for part in whole if is_whole else schemas(document.contents, root):
        error = cast("Any", best_match(validator.iter_errors(part.value)))
        if error is not None:
            place = part.location
            for token in error.absolute_path:
                place /= token
            raise SchemaError(
                str(place),
                f"is not valid by the meta-schema: {_shortened(error.message)}",
                f"see {error.validator} in {document.dialect.uri}",
            )


def _shortened(message: str, limit: int = 200) -> str:
    return message if len(message) <= limit else message[: limit - 3] + "..."
