"""What stands in a package folder now, without following symbolic links."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from predial_codegen.writing.errors import WritingError
from predial_codegen.writing.output import folders_of, is_ignored

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from collections.abc import Set as AbstractSet


@dataclass(frozen=True, slots=True)
class Listing:
    """The content of a package folder.

    Args:
        files: Each expected path found -> its bytes with LF newlines; None for what
            is no regular file, such as a symbolic link.
        foreign: What nobody expected: files, and whole folders with a `/` at the end.
    """

    files: Mapping[str, bytes | None]
    foreign: tuple[str, ...]


def survey(folder: Path, expected: AbstractSet[str]) -> Listing:
    """List `folder`; a folder that is not there is an empty one."""
    if not folder.is_dir():
        return Listing({}, ())
    through = {parent for path in expected for parent in folders_of(path)}
    found = dict(_walk(folder, "", through))
    return Listing(
        {path: read(file) for path, file in found.items() if path in expected},
        tuple(sorted(path for path in found if path not in expected)),
    )


def read(file: Path) -> bytes | None:
    """The bytes with LF newlines, as git may have rewritten them (core.autocrlf)."""
    if file.is_symlink() or not file.is_file():
        return None
    return file.read_bytes().replace(b"\r\n", b"\n")


def refuse_misplaced(out: Path, folder: Path) -> None:
    """Refuse a package folder that is a file or a link, or whose parent is a file."""
    if not _is_folder_or_nothing(out.stat):
        raise WritingError(
            f"{out}: expected a folder to generate into, found something else;"
            " move it away or generate into another folder"
        )
    if folder.is_symlink():
        raise WritingError(
            f"{folder}: expected a package folder, found a symbolic link; replace it by"
            " the folder it leads to, or generate into that folder's parent"
        )
    if not _is_folder_or_nothing(folder.lstat):
        raise WritingError(
            f"{folder}: expected a package folder, found a file; move it away"
        )


def _is_folder_or_nothing(status: Callable[[], os.stat_result]) -> bool:
    """Asked once: another process may be putting the folder there just now."""
    try:
        return stat.S_ISDIR(status().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return True


def refuse_read_only(folder: Path) -> None:
    """Refuse a folder that could be replaced but not removed afterwards."""
    effective = os.access in os.supports_effective_ids
    for inner, _, _ in os.walk(folder):
        if not os.access(inner, os.W_OK | os.X_OK, effective_ids=effective):
            raise WritingError(
                f"{inner}: the folder is read-only;"
                " allow writing there, or generate into another folder"
            )


def _walk(
    folder: Path, prefix: str, through: AbstractSet[str]
) -> Iterator[tuple[str, Path]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            path = prefix + entry.name
            if is_ignored(path):
                continue
            if not entry.is_dir(follow_symlinks=False):
                yield path, Path(entry)
            elif path in through:
                yield from _walk(Path(entry), f"{path}/", through)
            elif _holds_files(Path(entry)):
                yield f"{path}/", Path(entry)


def _holds_files(folder: Path) -> bool:
    """Whether anything but Python's caches is in there."""
    return any(
        not is_ignored((Path(inner).relative_to(folder) / name).as_posix())
        for inner, folders, files in os.walk(folder)
        for name in (*files, *(f for f in folders if (Path(inner) / f).is_symlink()))
    )
