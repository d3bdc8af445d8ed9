"""Writes what differs, file by file; a run that is stopped is completed by the next.

The manifest is written twice: first it names the files that are there and those to
come, so that after any stop the next run knows its own files from edited ones; at the
end, the new ones alone.

A file is looked at once more directly before it is replaced or removed, and a new one
takes nobody's place. Only what somebody changes in the microseconds between that look
and the change is lost. Nor is it a guard against one who may write to the folder, and
puts a link in the place of one of its folders in such a moment.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from predial_codegen.writing.comparing import (
    TEMPORARY,
    Comparison,
    State,
    contents,
    difference,
    folder_of,
    read,
)
from predial_codegen.writing.errors import WritingError, explained
from predial_codegen.writing.lock import locked
from predial_codegen.writing.manifest import Manifest, fingerprints, parse
from predial_codegen.writing.output import MANIFEST, Output

_KEPT = "move it away, or delete it if you do not need it, then generate again"


def write(out: Path, output: Output) -> Comparison:
    """Make the package folder below `out` what `output` says.

    Where nothing differs, nothing is touched. A file that predial did not write, or
    that was edited since, stays.

    Args:
        out: The folder that holds the package's folder; made where missing.
        output: What to write.

    Returns:
        What was different.

    Raises:
        WritingError: The output is unsafe, the folder is not predial's, a file that
            stays is in the way, or the system refuses.
    """
    wanted = contents(output)
    with explained(out):
        folder = folder_of(out, output)
        folder.mkdir(parents=True, exist_ok=True)
        with locked(folder):
            comparison = difference(folder, output, wanted)
            if comparison.clean:
                return comparison
            if blocking := comparison.of(State.BLOCKING):
                raise WritingError(
                    f"{folder}: predial did not write this, or it was edited since:"
                    f" {', '.join(blocking)}; {_KEPT}"
                )
            _write_changes(folder, comparison, wanted)
    return replace(comparison, written=True)


def _write_changes(
    folder: Path, comparison: Comparison, wanted: dict[str, bytes]
) -> None:
    found = dict(comparison.found)
    past, new = found.pop(MANIFEST, None), wanted.pop(MANIFEST)
    begun = Manifest(
        parse(past or b"").inputs, fingerprints(found), fingerprints(wanted)
    ).to_bytes()
    (folder / TEMPORARY).unlink(missing_ok=True)  # of a run that was stopped
    _put(folder, MANIFEST, begun, past)
    for path, state in comparison.states.items():
        if state is State.SURPLUS:
            _remove(folder, path, found[path])
    for path, content in wanted.items():
        if path in comparison.states:
            _put(folder, path, content, found.get(path))
    _put(folder, MANIFEST, new, begun)


def _put(folder: Path, path: str, content: bytes, past: bytes | None) -> None:
    """Give a file its new content in one step; `past` is what it must still have."""
    target, new = folder / path, folder / TEMPORARY
    _refuse_links(folder, target.parent)
    target.parent.mkdir(parents=True, exist_ok=True)
    new.touch(exist_ok=False)
    try:
        with new.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())  # else a power cut may leave an empty file
        if past is None:
            _create(target, new)
        else:
            _refuse_changed(target, past)
            new.replace(target)
    finally:
        new.unlink(missing_ok=True)


def _create(target: Path, new: Path) -> None:
    """Put `new` at `target`, unless something has appeared there."""
    with suppress(OSError):
        target.rmdir()  # an empty folder, as a stopped run leaves one
    try:
        os.link(new, target)
    except OSError:
        if os.path.lexists(target):
            raise
        new.replace(target)  # this file system has no hard links


def _remove(folder: Path, path: str, past: bytes) -> None:
    """Remove a file, and the folders that it leaves empty."""
    parent = (folder / path).parent
    _refuse_links(folder, parent)
    _refuse_changed(folder / path, past)
    (folder / path).unlink()
    with suppress(OSError):
        while parent != folder:
            if [each.name for each in parent.iterdir()] == ["__pycache__"]:
                shutil.rmtree(parent / "__pycache__")
            parent.rmdir()
            parent = parent.parent


def _refuse_changed(target: Path, past: bytes) -> None:
    if read(target) != past:
        raise WritingError(f"{target}: was changed while predial wrote; {_KEPT}")


def _refuse_links(folder: Path, inner: Path) -> None:
    """Refuse a folder of the package that leads out of it."""
    while inner != folder:
        if inner.is_symlink():
            raise WritingError(f"{inner}: is a symbolic link, not a folder; {_KEPT}")
        inner = inner.parent
