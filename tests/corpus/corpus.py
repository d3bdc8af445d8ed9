"""The corpus: schemas of the kinds that people have, and instances of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

from jsonschema_specifications import REGISTRY

from conformance.implementations import IMPLEMENTATIONS
from conformance.suite import DRAFTS
from predial_codegen.json_types import is_array, is_object

Json: TypeAlias = Any

FOLDER = Path(__file__).parent
SCHEMAS = FOLDER / "schemas"
_BASE = "https://corpus.example/"
_NEWEST = DRAFTS[0]
_OURS = "urn:predial:dialect:1"  # to a peer: 2020-12 that asserts formats
_DRAFT_7 = "http://json-schema.org/draft-07/schema"  # which a document may refer to
_NAMING = {"definitions", "$defs"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One schema with a root.

    Attributes:
        kind: The folder, which becomes a contract.
        name: What is behind `check_`.
    """

    kind: str
    name: str

    def __str__(self) -> str:
        return f"{self.kind}/{self.name}"

    @property
    def path(self) -> str:
        """The schema's path below the folder of schemas."""
        return f"{self.kind}/{self.name}.schema.json"

    def written(self, folder: str) -> Iterator[tuple[str, Json]]:
        """What people wrote in `valid` or `invalid`, by name."""
        for path in sorted((FOLDER / folder / self.kind).glob(f"{self.name}.*.json")):
            yield path.name, json.loads(path.read_text("utf-8"))

    def verdict(self, *, formats: bool = False) -> Callable[[Json], bool]:
        """Whether jsonschema-rs accepts a value.

        Args:
            formats: Whether formats are assertions in each dialect.
        """
        schemas = {f"{_BASE}{path}": each for path, each in _for_peers().items()}
        schema = schemas[f"{_BASE}{self.path}"]
        keyword = "id" if "draft-04" in schema["$schema"] else "$id"
        schema = {keyword: f"{_BASE}{self.path}", **schema}
        asserts = formats or _files()[self.path]["$schema"] == _OURS
        return IMPLEMENTATIONS["jsonschema-rs"](
            schema, schemas, _NEWEST, asserts
        ).is_valid

    def bundled(self) -> Json:
        """The schema with all files in it, and references to these."""
        every = {**_files(), _DRAFT_7: REGISTRY.contents(_DRAFT_7)}
        files = {path: _within(each, path) for path, each in every.items()}
        return {**files[self.path], "files": files}


@cache
def _files() -> dict[str, Json]:
    return {
        path.relative_to(SCHEMAS).as_posix(): json.loads(path.read_text("utf-8"))
        for path in sorted(SCHEMAS.rglob("*.schema.json"))
    }


@cache
def _for_peers() -> dict[str, Json]:
    # jsonschema-rs asserts encodings of contents, which are annotations, and finds no
    # meta-schema that another file refers to.
    meta = f"{_BASE}draft-07"
    text = json.dumps(_files()).replace('"contentEncoding"', '"x-encoding"')
    text = text.replace(f'"$ref": "{_DRAFT_7}#"', f'"$ref": "{meta}"')
    files: dict[str, Json] = json.loads(text.replace(_OURS, _NEWEST.uri))
    published: Any = REGISTRY.contents(_DRAFT_7)
    return {**files, "draft-07": {**published, "$id": meta}}


def _within(schema: Json, path: str) -> Json:
    """The schema of a file, with references into a document that holds all files."""
    if is_array(schema):
        return [_within(each, path) for each in schema]
    if not is_object(schema):
        return schema
    return {
        name: (
            _moved(each, path)
            if name == "$ref" and isinstance(each, str)
            else _within(each, path)
        )
        for name, each in schema.items()
    }


def _moved(reference: str, path: str) -> str:
    file, _, pointer = reference.partition("#")
    beside = f"{path.rpartition('/')[0]}/{file}" if file else path
    name = (file if "://" in file else beside).replace("/", "~1")
    return f"#/files/{name}{pointer}"


def without_defaults(written: Json, value: Json) -> Json:
    """What a model has written, without the properties that its value did not have."""
    if is_object(written) and is_object(value):
        return {
            name: without_defaults(each, value[name])
            for name, each in written.items()
            if name in value
        }
    if is_array(written) and is_array(value) and len(written) == len(value):
        return [*map(without_defaults, written, value)]
    return written


ENTRIES = [
    Entry(*path.removesuffix(".schema.json").split("/"))
    for path, each in _files().items()
    if not each.keys() <= {"$schema", *_NAMING}
]
