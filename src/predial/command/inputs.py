"""Which files the inputs of a command line stand for: folders, globs, exclusions.

In a folder count the files that `git` would add, so that what `.gitignore` names does
not, and that have a suffix of which the format is known. Where there is no repository
all count, but for those in hidden folders. Hidden files, schemas that are called so,
and manifests of generated packages never do.
"""

from __future__ import annotations

import os
import subprocess
from fnmatch import fnmatch
from glob import glob

from predial.checking.reading import SUFFIXES
from predial.command.contracts import MANIFEST

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


def expanded(names: Iterable[str], excluded: Sequence[str]) -> tuple[str, ...]:
    """The files, each once; a folder or a glob that stands for none stays as it is.

    Args:
        names: Files, folders, and globs that the shell has left.
        excluded: Globs of paths, or of the name of a file or a folder, to leave out.
    """
    found: dict[str, None] = {}
    for name in names:
        files = [*_files(name)]
        kept = [file for file in files if not _is_excluded(file, excluded)]
        found |= dict.fromkeys(kept if files else [name])
    return tuple(found)


def _files(name: str) -> Iterator[str]:
    if os.path.isdir(name):
        yield from sorted(_in_folder(name))
    elif os.path.lexists(name) or name == "-":
        yield name
    else:
        for file in sorted(glob(name, recursive=True)):
            if os.path.isfile(file) and not _behind_link(file, name.partition("**")[0]):
                yield file


def _behind_link(file: str, start: str) -> bool:
    """Whether a link leads to a folder of a file below `start`: `**` follows none."""
    folder = os.path.dirname(file)
    while len(folder) > len(start):
        if os.path.islink(folder):
            return True
        folder = os.path.dirname(folder)
    return False


def _in_folder(folder: str) -> Iterator[str]:
    listed = _added(folder)
    for file in _walked(folder) if listed is None else listed:
        path = os.path.normpath(os.path.join(folder, file))
        if _may_be_payload(os.path.basename(path)) and os.path.isfile(path):
            yield path


def _may_be_payload(name: str) -> bool:
    """Whether the suffix is known, and it is no hidden file, schema or manifest."""
    stem, suffix = os.path.splitext(name.lower())
    is_other = name.startswith(".") or stem.endswith(".schema") or name == MANIFEST
    return suffix in SUFFIXES and not is_other


def _added(folder: str) -> Iterable[str] | None:
    """The files below a folder that git knows or would add; None without git."""
    command = ("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    try:
        ended = subprocess.run(  # noqa: S603 - no shell, and no argument of a user
            command, cwd=folder, capture_output=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    return {*map(os.fsdecode, ended.stdout.split(b"\0"))} - {""}


def _walked(folder: str) -> Iterator[str]:
    for parent, folders, files in os.walk(folder):
        folders[:] = [each for each in folders if not each.startswith(".")]
        for file in files:
            yield os.path.relpath(os.path.join(parent, file), folder)


def _is_excluded(file: str, excluded: Sequence[str]) -> bool:
    path = os.path.normpath(file).replace(os.sep, "/")
    parts = path.split("/")
    globs = [each.rstrip("/") for each in excluded]
    return any(fnmatch(each, one) for one in globs for each in (path, *parts))
