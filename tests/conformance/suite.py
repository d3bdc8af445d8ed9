"""The official JSON Schema Test Suite as values."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, NamedTuple, TypeAlias, get_args

from conformance.archive import suite_files
from predial_codegen.json_types import is_object

Kind: TypeAlias = Literal["required", "optional", "format"]
KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class Draft:
    """One draft of JSON Schema.

    Attributes:
        name: What people call it.
        folder: Where the suite keeps it.
        uri: Its meta-schema's identifier.
    """

    name: str
    folder: str
    uri: str


DRAFTS = (
    # The release that we have calls version 1 by its working name.
    Draft("v1", "draft-next", "https://json-schema.org/v1"),
    Draft("2020-12", "draft2020-12", "https://json-schema.org/draft/2020-12/schema"),
    Draft("2019-09", "draft2019-09", "https://json-schema.org/draft/2019-09/schema"),
    Draft("7", "draft7", "http://json-schema.org/draft-07/schema#"),
    Draft("6", "draft6", "http://json-schema.org/draft-06/schema#"),
    Draft("4", "draft4", "http://json-schema.org/draft-04/schema#"),
)


# What the release calls by a working name.
_NAMES = {
    b"https://json-schema.org/draft/next/schema": b"https://json-schema.org/v1",
    b"https://json-schema.org/draft/next/vocab/": b"https://json-schema.org/v1/vocab/",
    b"https://json-schema.org/draft/next/meta/": b"https://json-schema.org/v1/meta/",
}


@dataclass(frozen=True, slots=True)
class Case:
    """One instance, and whether it is valid."""

    name: str
    instance: Any
    expected: bool


@dataclass(frozen=True, slots=True)
class Group:
    """One schema, and the cases that it is tried on."""

    draft: Draft
    kind: Kind
    file: str
    name: str
    schema: Any
    cases: tuple[Case, ...]

    @property
    def format_assertion(self) -> bool | None:
        """Whether `format` is asserted; None leaves it to the draft."""
        return True if self.kind == "format" else None


class Key(NamedTuple):
    """What identifies a case: names of the draft, kind, file, group and case."""

    draft: str
    kind: str
    file: str
    group: str
    case: str


def key_of(group: Group, case: Case) -> Key:
    """The key of a case of the group."""
    return Key(group.draft.name, group.kind, group.file, group.name, case.name)


@cache
def files() -> Mapping[str, Any]:
    """Every file of the suite, parsed."""
    return {
        path: json.loads(_renamed(content)) for path, content in sorted(suite_files())
    }


def _renamed(content: bytes) -> bytes:
    for name, new in _NAMES.items():
        content = content.replace(name, new)
    return content


def groups(draft: Draft) -> Iterator[Group]:
    """All groups of a draft, file by file."""
    for path, content in files().items():
        root, _, file = path.partition(f"{draft.folder}/")
        if root != "tests/":
            continue
        for group in content:
            cases = (
                Case(each["description"], each["data"], each["valid"])
                for each in group["tests"]
            )
            name, schema = group["description"], group["schema"]
            yield Group(draft, _kind(file), file, name, schema, tuple(cases))


def _kind(file: str) -> Kind:
    if file.startswith("optional/format/"):
        return "format"
    return "optional" if file.startswith("optional/") else "required"


@cache
def remotes(draft: Draft) -> Mapping[str, Any]:
    """The further schemas that the draft's groups may refer to, by URI.

    They are the draft's own, the shared ones, and those of other drafts that declare
    their dialect, for references across drafts.
    """
    found: dict[str, Any] = {}
    for path, schema in files().items():
        root, _, name = path.partition("/")
        if root == "remotes" and _is_for(draft, name, schema):
            found[f"http://localhost:1234/{name}"] = schema
    return found


def _is_for(draft: Draft, name: str, schema: object) -> bool:
    folder = name.partition("/")[0]
    if not folder.startswith("draft") or folder == draft.folder:
        return True
    known = any(folder == other.folder for other in DRAFTS)
    return known and is_object(schema) and "$schema" in schema
