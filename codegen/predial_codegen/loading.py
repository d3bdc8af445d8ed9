"""The first phase: files to schemas that are valid by their meta-schemas, and resolvable.

Nothing is ever fetched: what a `$ref` means is in the folder, or it is an error.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import quote

import jsonschema
from jsonschema_specifications import REGISTRY as SPECIFICATIONS
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from predial_codegen.dialects import DIALECTS, DRAFT_2020_12, Dialect, dialect_folder
from predial_codegen.errors import SchemaError
from predial_codegen.ir import Location

MAX_DEPTH = 200  # levels of nesting in a schema file


@dataclass(frozen=True, slots=True)
class Document:
    """One schema file.

    Attributes:
        name: Its path below the schema folder, with `/`.
        uri: What relative references in it start from, unless it has an `$id`.
        digest: SHA-256 of its text with `\\n` line ends, in hexadecimal.
    """

    name: str
    uri: str
    contents: Any
    dialect: Dialect
    digest: str

    @property
    def folder(self) -> tuple[str, ...]:
        """The folders that it is in."""
        return tuple(self.name.split("/")[:-1])

    @property
    def stem(self) -> str:
        """Its file name without `.schema.json` or `.json`."""
        return (
            self.name.rpartition("/")[2].removesuffix(".json").removesuffix(".schema")
        )


@dataclass(frozen=True, slots=True)
class Loaded:
    """All schemas of a folder.

    Attributes:
        documents: By name, sorted; meta-schemas are not among them.
        registry: What a reference can reach.
        places: Where each schema object stands, by its identity.
    """

    documents: Mapping[str, Document]
    registry: Registry[Any]
    places: Mapping[int, Location]


def load(folder: Path) -> Loaded:
    """Read every schema below `folder`.

    Raises:
        SchemaError: A file is unreadable, not JSON, or not valid by its meta-schema.
    """
    if not folder.is_dir():
        raise SchemaError(
            str(folder), "is not a folder", "name the folder of your schemas"
        )
    texts = {
        path.relative_to(folder).as_posix(): _text(path, folder)
        for path in _schema_files(folder)
    }
    return load_texts(texts)


def load_texts(texts: Mapping[str, str]) -> Loaded:
    """The same for texts in memory, by document name."""
    contents = {name: _parsed(name, texts[name]) for name in sorted(texts)}
    metas = {name: each for name, each in contents.items() if _is_meta_schema(each)}
    registry = _registry(contents)
    documents = {
        name: Document(
            name=name,
            uri=_uri(name),
            contents=each,
            dialect=_dialect(name, each),
            digest=hashlib.sha256(texts[name].encode()).hexdigest(),
        )
        for name, each in contents.items()
        if name not in metas
    }
    if not documents:
        raise SchemaError(
            ".", "holds no schema", "put *.schema.json files below the schema folder"
        )
    for document in documents.values():
        _validate(document, registry)
    places: dict[int, Location] = {}
    for uri, resource in SPECIFICATIONS.items():
        places.update(_places(Location(uri), resource.contents))
    for name, each in contents.items():
        places.update(_places(Location(name), each))
    return Loaded(documents, registry, places)


def _schema_files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*.json")):
        parts = path.relative_to(folder).parts
        if path.is_file() and not any(part.startswith((".", "_")) for part in parts):
            yield path


def _text(path: Path, folder: Path) -> str:
    name = path.relative_to(folder).as_posix()
    try:
        return path.read_bytes().decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise SchemaError(
            name, f"is not UTF-8 at byte {error.start}", "save it as UTF-8"
        ) from None
    except OSError as error:
        raise SchemaError(name, f"cannot be read: {error.strerror}") from None


def _parsed(name: str, text: str) -> Any:
    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        members = dict(pairs)
        if len(members) != len(pairs):
            names = [key for key, _ in pairs]
            repeated = next(key for key in names if names.count(key) > 1)
            raise SchemaError(
                name, f'the member "{repeated}" is given twice', "keep one"
            )
        return members

    def constant(text: str) -> NoReturn:
        raise SchemaError(name, f"{text} is not a JSON number")

    try:
        contents = json.loads(text, object_pairs_hook=unique, parse_constant=constant)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise SchemaError(name, f"is not JSON: {error.msg} at {place}") from None
    except RecursionError:
        raise SchemaError(name, "is nested too deeply") from None
    except ValueError as error:
        raise SchemaError(name, f"cannot be read: {error}") from None
    if not isinstance(contents, (dict, bool)):
        raise SchemaError(
            name, "is not a schema: it is neither an object nor a boolean"
        )
    _refuse_depth(name, contents)
    return contents


def _refuse_depth(name: str, contents: object) -> None:
    level, depth = [contents], 0
    while level:
        depth += 1
        if depth > MAX_DEPTH:
            advice = "give inner schemas names under $defs"
            raise SchemaError(
                name, f"is nested more than {MAX_DEPTH} levels deep", advice
            )
        level = [
            child
            for each in level
            if isinstance(each, (dict, list))
            for child in (each.values() if isinstance(each, dict) else each)
        ]


def _is_meta_schema(contents: object) -> bool:
    return isinstance(contents, dict) and (
        "$vocabulary" in contents or "$dynamicAnchor" in contents
    )


def _uri(name: str) -> str:
    return "file:///" + quote(name)


def _registry(contents: Mapping[str, Any]) -> Registry[Any]:
    shipped = [
        json.loads(path.read_text("utf-8"))
        for path in sorted(dialect_folder().glob("*.json"))
    ]
    resources = [(each["$id"], DRAFT202012.create_resource(each)) for each in shipped]
    resources += [
        (_uri(name), DRAFT202012.create_resource(each))
        for name, each in contents.items()
    ]
    return SPECIFICATIONS.with_resources(resources).crawl()


def _dialect(name: str, contents: Any) -> Dialect:
    declared = (
        contents.get("$schema", DRAFT_2020_12)
        if isinstance(contents, dict)
        else DRAFT_2020_12
    )
    uri = declared.rstrip("#") if isinstance(declared, str) else None
    if uri not in DIALECTS:
        known = " or ".join(sorted(DIALECTS))
        raise SchemaError(
            f"{name}#/$schema", "names a dialect that is not known", f"use {known}"
        )
    return DIALECTS[uri]


def _validate(document: Document, registry: Registry[Any]) -> None:
    meta_schema: Resource[Any] = registry.contents(document.dialect.uri)
    validator = jsonschema.Draft202012Validator(meta_schema, registry=registry)
    error = jsonschema.exceptions.best_match(validator.iter_errors(document.contents))
    if error is None:
        return
    place = Location(document.name)
    for token in error.absolute_path:
        place /= token
    keyword = (
        "/".join(str(token) for token in list(error.absolute_path)[-1:]) or "the schema"
    )
    raise SchemaError(
        str(place),
        f"{keyword} is not valid by the meta-schema: {_shortened(error.message)}",
        f"see the {error.validator} rule of {document.dialect.uri}",
    )


def _shortened(message: str, limit: int = 200) -> str:
    return message if len(message) <= limit else message[: limit - 3] + "..."


def _places(location: Location, contents: object) -> Iterator[tuple[int, Location]]:
    if isinstance(contents, dict):
        yield id(contents), location
        for key, value in contents.items():
            yield from _places(location / key, value)
    elif isinstance(contents, list):
        for index, value in enumerate(contents):
            yield from _places(location / index, value)
