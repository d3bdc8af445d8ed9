"""What rendering hands over, and the check that it is safe to write anywhere."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from predial_codegen.writing.errors import WritingError

MANIFEST: Final = "_manifest.json"

# Letters outside ASCII are spelled differently by file systems (NFC, NFD).
_COMPONENT: Final = re.compile(r"\.?\w[\w.-]*(?<!\.)", re.ASCII)
_RESERVED_ON_WINDOWS: Final = re.compile(
    r"(con|prn|aux|nul|com[1-9]|lpt[1-9])(\..*)?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Output:
    """The rendered files of one Python package.

    Attributes:
        package: Import name of the package, and name of its folder.
        files: POSIX path below that folder -> text with LF newlines.
        inputs: Name of each input -> its fingerprint.
    """

    package: str
    files: Mapping[str, str]
    inputs: Mapping[str, str]


def is_safe(path: str) -> bool:
    """Whether every system takes this as a relative path, and Python caches none so."""
    return not is_cache(path) and all(
        _COMPONENT.fullmatch(part) and not _RESERVED_ON_WINDOWS.fullmatch(part)
        for part in path.split("/")
    )


def is_cache(path: str) -> bool:
    """Whether the file is Python's own cache."""
    return "__pycache__" in path.split("/") or path.endswith(".pyc")


def encoded(output: Output) -> dict[str, bytes]:
    """The bytes of each file.

    Raises:
        WritingError: The output cannot be written as it is on every system.
    """
    name = output.package
    seen = {MANIFEST: "the manifest"}
    for path in output.files:
        if not is_safe(f"{name}/{path}") or "/" in name:
            raise WritingError(
                f"unsafe path {f'{name}/{path}'!r}; expected names of ASCII letters,"
                " digits, `_`, `-` and `.`, joined by `/`"
            )
        for parent in (path, *map(str, list(PurePosixPath(path).parents)[:-1])):
            spelled = parent if parent == path else f"{parent}/"
            # Some file systems do not distinguish upper and lower case.
            first = seen.setdefault(parent.casefold(), spelled)
            if first != spelled:
                found = f"{spelled} and {first} would stand in one place"
                raise WritingError(f"{name}: {found}; rename one")
    return {path: _bytes(f"{name}/{path}", output.files[path]) for path in output.files}


def _bytes(path: str, text: str) -> bytes:
    try:
        if "\r" not in text:
            return text.encode()
        found = "holds a carriage return"
    except UnicodeEncodeError as error:
        found = f"is not Unicode ({error.reason})"
    raise WritingError(f"{path}: rendered text {found}; escape it when rendering")
