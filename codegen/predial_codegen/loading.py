"""The first phase: schemas that are valid by their meta-schemas, and can be resolved.

Nothing is ever fetched: what a `$ref` means is among the schemas, or it is an error.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote, urljoin

from jsonschema import Draft202012Validator, validators
from jsonschema.exceptions import best_match  # pyright: ignore[reportUnknownVariableType]
from jsonschema_specifications import REGISTRY as SPECIFICATIONS
from referencing import Registry, Specification
from referencing.jsonschema import specification_with

from predial_codegen.dialects import DIALECTS, DRAFT_2020_12, Dialect, dialect_folder
from predial_codegen.documents import parsed, read_folder
from predial_codegen.errors import SchemaError
from predial_codegen.ir import Location
from predial_codegen.json_types import is_array, is_object
from predial_codegen.vocabularies import dialect_of

DYNAMIC = "$recursive"  # the name under which `$recursiveAnchor` goes


@dataclass(frozen=True, slots=True)
class Document:
    r"""One schema file.

    Attributes:
        name: Its path below the schema folder, with `/`; or its URI.
        uri: What relative references in it start from, unless it has an identifier.
        digest: SHA-256 of its text with `\\\\n` line ends, in hexadecimal.
    """

    name: str
    uri: str
    contents: Any
    dialect: Dialect
    digest: str = ""

    @property
    def folder(self) -> tuple[str, ...]:
        """The folders that it is in."""
        return tuple(self.name.split("/")[:-1])

    @property
    def stem(self) -> str:
        """Its file name without `.schema.json` or `.json`."""
        name = self.name.rpartition("/")[2]
        return name.removesuffix(".json").removesuffix(".schema")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a schema object stands, what references in it start from, its dialect."""

    location: Location
    uri: str
    dialect: Dialect


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
    loaded = load_texts(read_folder(folder))
    if not loaded.documents:
        advice = "put *.schema.json files below the schema folder"
        raise SchemaError(str(folder.name), "holds no schema", advice)
    return loaded


def load_texts(texts: Mapping[str, str]) -> Loaded:
    """The same for texts in memory, by document name."""
    loaded = index(
        {name: parsed(name, text) for name, text in texts.items()},
        digests={
            name: sha256(text.encode()).hexdigest() for name, text in texts.items()
        },
    )
    for name in texts:
        loaded.validate(name)
    _refuse_twins(loaded)
    return loaded


def _refuse_twins(loaded: Loaded) -> None:
    """Two files of one identifier: a reference could mean either."""
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
    digests: Mapping[str, str] | None = None,
    default: str = DRAFT_2020_12,
    formats: bool | None = None,
) -> Loaded:
    """Find out what every schema is, and where everything in it stands.

    Args:
        contents: Schemas by name: a path, or an absolute URI.
        digests: Of their texts.
        default: The dialect of a schema that names none.
        formats: Whether `format` obliges; by default as the dialect says.

    Raises:
        SchemaError: A schema is not valid by its meta-schema.
    """
    meta_schemas = _meta_schemas(contents)
    dialects = {
        name: _dialect(name, each, meta_schemas, default).asserting(formats)
        for name, each in contents.items()
    }
    documents = {
        name: Document(
            name, _uri(name), each, dialects[name], (digests or {}).get(name, "")
        )
        for name, each in contents.items()
    }
    registry = _registry(documents)

    @cache
    def validate(name: str) -> None:
        if name in documents:
            _validate(documents[name], meta_schemas, registry)

    known, anchored = _specification_places()
    places, anchors = dict(known), {uri: set(names) for uri, names in anchored.items()}
    for document in documents.values():
        walk = _Walk(places, anchors, meta_schemas, formats)
        walk.resource(document)
    own = {
        name: each for name, each in documents.items() if not _is_meta(each.contents)
    }
    frozen = {uri: frozenset(names) for uri, names in anchors.items()}
    return Loaded(own, registry, places, frozen, validate)


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
class _Walk:
    """Notes where each object of a document stands."""

    places: dict[int, Place]
    anchors: dict[str, set[str]]
    meta_schemas: Mapping[str, Any]
    formats: bool | None

    def resource(self, document: Document) -> None:
        """Note every object of the document."""
        specification = document.dialect.specification
        schemas = dict(_schemas(document.contents, specification))
        place = Place(Location(document.name), document.uri, document.dialect)
        self._note(document.contents, place, schemas)

    def _note(
        self, value: Any, place: Place, schemas: Mapping[int, Specification[Any]]
    ) -> None:
        if is_array(value):
            for number, item in enumerate(value):
                self._note(item, _below(place, number), schemas)
        if not is_object(value):
            return
        if id(value) in schemas:
            place = self._schema(value, place, schemas[id(value)])
        self.places[id(value)] = place
        for key, member in value.items():
            self._note(member, _below(place, key), schemas)

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
                dialect = made.asserting(self.formats)
        if "$dynamicAnchor" in value:
            self.anchors.setdefault(uri, set()).add(value["$dynamicAnchor"])
        if value.get("$recursiveAnchor") is True:
            self.anchors.setdefault(uri, set()).add(DYNAMIC)
        return Place(place.location, uri, dialect)


def _below(place: Place, token: str | int) -> Place:
    return Place(place.location / token, place.uri, place.dialect)


def _schemas(
    contents: Any, specification: Specification[Any]
) -> Iterator[tuple[int, Specification[Any]]]:
    """The objects of a document that are schemas, as far as its keywords tell."""
    waiting = [(contents, specification)]
    while waiting:
        each, spoken = waiting.pop()
        if is_object(each):
            declared = each.get("$schema")
            if isinstance(declared, str):
                spoken = specification_with(declared, default=spoken)
            yield id(each), spoken
            waiting.extend((inner, spoken) for inner in spoken.subresources_of(each))


@cache
def _specification_places() -> tuple[Mapping[int, Place], Mapping[str, set[str]]]:
    """The places, and the dynamic anchors, of the published meta-schemas."""
    places: dict[int, Place] = {}
    anchors: dict[str, set[str]] = {}
    for uri in SPECIFICATIONS:
        contents: Any = SPECIFICATIONS.contents(uri)
        if contents["$schema"].removesuffix("#") not in DIALECTS:
            continue  # draft 3, which the generator does not speak
        dialect = dialect_of(contents["$schema"], {}, uri)
        document = Document(uri, uri, contents, dialect)
        _Walk(places, anchors, {}, None).resource(document)
    return places, anchors


def _is_meta(contents: Any) -> bool:
    return is_object(contents) and "$vocabulary" in contents


def _meta_schemas(contents: Mapping[str, Any]) -> dict[str, Any]:
    """The schemas that another may name as its dialect, by their identifiers."""
    named = {uri: SPECIFICATIONS.contents(uri) for uri in SPECIFICATIONS}
    named |= {each["$id"]: each for each in _shipped()}
    for name, each in contents.items():
        named[_uri(name)] = each
        if is_object(each) and isinstance(each.get("$id"), str):
            named[each["$id"]] = each
    return named


@cache
def _shipped() -> tuple[dict[str, Any], ...]:
    paths = sorted(dialect_folder().glob("*.json"))
    return tuple(parsed(path.name, path.read_text("utf-8")) for path in paths)


def _uri(name: str) -> str:
    return name if ":" in name else "file:///" + quote(name)


def _registry(documents: Mapping[str, Document]) -> Registry[Any]:
    draft = DIALECTS[DRAFT_2020_12].specification
    resources = [(each["$id"], draft.create_resource(each)) for each in _shipped()]
    for each in documents.values():
        # A boolean has no identifier, which the older drafts' specifications look for.
        plain = isinstance(each.contents, bool)
        specification = draft if plain else each.dialect.specification
        resources.append((each.uri, specification.create_resource(each.contents)))
    registry: Registry[Any] = SPECIFICATIONS.with_resources(resources)
    return registry.crawl()


def _dialect(
    name: str, contents: Any, meta_schemas: Mapping[str, Any], default: str
) -> Dialect:
    declared = contents.get("$schema", default) if is_object(contents) else default
    if not isinstance(declared, str):
        raise SchemaError(f"{name}#/$schema", "is not a string", "name a dialect")
    return dialect_of(declared, meta_schemas, f"{name}#/$schema")


def _validate(
    document: Document, meta_schemas: Mapping[str, Any], registry: Registry[Any]
) -> None:
    meta_schema = meta_schemas[document.dialect.uri]
    kind = validators.validator_for(meta_schema, default=Draft202012Validator)
    errors = kind(meta_schema, registry=registry).iter_errors(document.contents)
    error = cast("Any", best_match(errors))
    if error is None:
        return
    place = Location(document.name)
    for token in error.absolute_path:
        place /= token
    raise SchemaError(
        str(place),
        f"is not valid by the meta-schema: {_shortened(error.message)}",
        f"see {error.validator} in {document.dialect.uri}",
    )


def _shortened(message: str, limit: int = 200) -> str:
    return message if len(message) <= limit else message[: limit - 3] + "..."
