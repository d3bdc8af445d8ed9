"""Extensions: machine code that lies beside the modules it was built from, and wins.

Python imports `validators.cpython-311-darwin.so` rather than `validators.py`. So those
that were built from other sources must go: the record says what they were built from.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path, PurePosixPath
from typing import Final, cast

from predial_codegen.writing.manifest import MARK, describe, fingerprint, is_texts
from predial_codegen.writing.output import MANIFEST, is_safe

RECORD: Final = "_native.json"
_SUFFIXES: Final = (".so", ".pyd", ".dll", ".dylib")


@dataclass(frozen=True, slots=True)
class Target:
    """What extensions are built for, and from.

    Attributes:
        importable: The full import name of the package.
        python: How the names of this Python's extensions end.
        modules: The modules that get one.
        texts: A fingerprint of what mypyc is given, which is not quite the sources.
    """

    importable: str
    python: str
    modules: tuple[str, ...]
    texts: str


@dataclass(frozen=True, slots=True)
class Record:
    """What a package folder says of its extensions.

    Attributes:
        target: What they were built for.
        sources: The fingerprint of the package's own files.
        extensions: Path of each -> SHA-256 of its bytes.
    """

    target: Target
    sources: str
    extensions: Mapping[str, str]

    @property
    def paths(self) -> frozenset[str]:
        """Every file that a build has written, this record included."""
        return frozenset({RECORD, *self.extensions})

    def to_bytes(self) -> bytes:
        """The one spelling of this record."""
        members = {
            "about": MARK,
            "package": self.target.importable,
            "python": self.target.python,
            "modules": list(self.target.modules),
            "texts": self.target.texts,
            "sources": self.sources,
            "extensions": dict(self.extensions),
        }
        return (json.dumps(members, indent=2, sort_keys=True) + "\n").encode()

    def fits(
        self, folder: Path, wanted: Mapping[str, bytes], target: Target | None
    ) -> bool:
        """Whether the extensions lie there as they were built, from what is wanted."""
        if self.sources != sources_of(wanted):
            return False
        if target is not None and target != self.target:
            return False
        return all(
            (folder / path).is_file()
            and fingerprint((folder / path).read_bytes()) == digest
            for path, digest in self.extensions.items()
        )


@dataclass(frozen=True, slots=True)
class Built:
    """Extensions that are yet to be written."""

    target: Target
    extensions: Mapping[str, bytes]

    def files(self, wanted: Mapping[str, bytes]) -> dict[str, bytes]:
        """The extensions and their record, as files of the package folder."""
        digests = {path: fingerprint(code) for path, code in self.extensions.items()}
        record = Record(self.target, sources_of(wanted), digests)
        return {**self.extensions, RECORD: record.to_bytes()}


def sources_of(wanted: Mapping[str, bytes]) -> str:
    """One fingerprint of all files of a package, the manifest excepted."""
    files = {path: text for path, text in wanted.items() if path != MANIFEST}
    return fingerprint(describe({}, files).to_bytes())


def recorded(folder: Path) -> Record | None:
    """The record in a package folder; None where there is none of ours."""
    try:
        members: object = json.loads((folder / RECORD).read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(members, dict):
        return None
    found = cast("dict[str, object]", members)
    package, python = found.get("package"), found.get("python")
    texts, sources = found.get("texts"), found.get("sources")
    modules, extensions = found.get("modules"), found.get("extensions")
    if (
        found.get("about") == MARK
        and isinstance(package, str)
        and isinstance(python, str)
        and isinstance(texts, str)
        and isinstance(sources, str)
        and isinstance(modules, list)
        and is_texts(extensions)
        # Files are removed by these paths: trust no other.
        and all(is_safe(path) and _is_extension(path) for path in extensions)
    ):
        names = tuple(map(str, cast("list[object]", modules)))
        return Record(Target(package, python, names, texts), sources, extensions)
    return None


def hiding(paths: Iterable[str], modules: Iterable[str]) -> list[str]:
    """Those paths that Python would import instead of one of the modules."""
    hidden = set(modules)
    return [path for path in paths if _is_extension(path) and _source(path) in hidden]


def _is_extension(path: str) -> bool:
    return path.endswith((*_SUFFIXES, *EXTENSION_SUFFIXES))


def _source(path: str) -> str:
    """The module beside an extension."""
    name = PurePosixPath(path)
    return name.with_name(f"{name.name.partition('.')[0]}.py").as_posix()
