"""What rendering hands over, and the check that it is safe to write anywhere."""

from __future__ import annotations

import keyword
import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from predial_codegen.writing.errors import WritingError

if TYPE_CHECKING:
    from collections.abc import Mapping

MANIFEST: Final = "_manifest.json"

# Letters outside ASCII are spelled differently by file systems (NFC, NFD).
_COMPONENT: Final = re.compile(r"\.?\w[\w.-]*(?<!\.)", re.ASCII)
_RESERVED_ON_WINDOWS: Final = re.compile(
    r"(con|prn|aux|nul|com[1-9]|lpt[1-9])(\..*)?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Output:
    """The rendered files of one Python package.

    Args:
        package: Import name of the package, and name of its folder.
        files: POSIX path below that folder -> text with LF newlines.
        inputs: Name of each input -> its fingerprint.
    """

    package: str
    files: Mapping[str, str]
    inputs: Mapping[str, str]


def is_safe(path: str) -> bool:
    """Whether every system takes this as a relative path, and survey sees it."""
    return not is_ignored(path) and all(
        _COMPONENT.fullmatch(part) and not _RESERVED_ON_WINDOWS.fullmatch(part)
        for part in path.split("/")
    )


def is_ignored(path: str) -> bool:
    """Whether the file is Python's own cache."""
    return "__pycache__" in path.split("/") or path.endswith(".pyc")


def folders_of(path: str) -> list[str]:
    """The folders a path goes through, the package folder itself excepted."""
    return [parent.as_posix() for parent in PurePosixPath(path).parents][:-1]


def encoded(output: Output) -> dict[str, bytes]:
    """The bytes of each file, in the order of their paths.

    Raises:
        WritingError: The output cannot be written as it is on every system.
    """
    _refuse_unsafe_names(output)
    _refuse_clashes(output)
    return {
        path: _bytes(f"{output.package}/{path}", text)
        for path, text in sorted(output.files.items())
    }


def _refuse_unsafe_names(output: Output) -> None:
    name = output.package
    if not (name.isidentifier() and is_safe(name)) or keyword.iskeyword(name):
        raise WritingError(
            f"package name {name!r} is not an ASCII identifier that every file system"
            " takes; rename the contract"
        )
    for path in output.files:
        if not is_safe(path):
            raise WritingError(
                f"{name}: unsafe path {path!r}; expected names of ASCII letters,"
                " digits, `_`, `-` and `.`, joined by `/`"
            )


def _refuse_clashes(output: Output) -> None:
    """Refuse what could not stand side by side where case does not count."""
    seen = {MANIFEST: "the manifest"}
    for path in output.files:
        for name in (path, *(f"{folder}/" for folder in folders_of(path))):
            first = seen.setdefault(name.casefold().rstrip("/"), name)
            if first != name:
                raise WritingError(
                    f"{output.package}: {name} and {first} would stand in one place;"
                    " rename one"
                )


def _bytes(path: str, text: str) -> bytes:
    if "\r" in text:
        raise WritingError(
            f"{path}: rendered text holds a carriage return; escape it when rendering"
        )
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise WritingError(
            f"{path}: rendered text is not Unicode ({error.reason});"
            " escape it when rendering"
        ) from error
