"""Puts a staged folder in the package's place, and ends what a killed run began.

<package>                   the package: as it was, or as it will be
.<package>.predial-lock     held by the process that writes
.<package>.predial-new      being staged; after an exchange, what was the package
.<package>.predial-old      the package between two renames
.<package>.predial-commit   a file: what is staged is complete and being moved
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from predial_codegen.writing.exchange import exchange
from predial_codegen.writing.folder import read
from predial_codegen.writing.manifest import parse
from predial_codegen.writing.output import MANIFEST, folders_of
from predial_codegen.writing.staging import sync_folder

if TYPE_CHECKING:
    from pathlib import Path

    from predial_codegen.writing.manifest import Manifest


@dataclass(frozen=True, slots=True)
class Places:
    """The package folder and the names beside it that are ours."""

    package: Path
    lock: Path
    new: Path
    old: Path
    commit: Path

    def left_over(self) -> bool:
        """Whether a run was killed here, or is under way."""
        return any(map(os.path.lexists, (self.lock, self.new, self.old, self.commit)))


def places_of(out: Path, package: str) -> Places:
    """Where the package goes and what stands beside it meanwhile."""
    beside = f".{package}.predial-"
    return Places(
        package=out / package,
        lock=out / f"{beside}lock",
        new=out / f"{beside}new",
        old=out / f"{beside}old",
        commit=out / f"{beside}commit",
    )


def place(places: Places) -> None:
    """Put `places.new` in the place of the package, in the safest way that works."""
    if os.path.lexists(places.package):
        placed = _by_exchange(places) or _by_two_renames(places)
    else:
        placed = _by_rename(places)
    if not placed:
        _by_moving_files(places)
    sync_folder(places.package.parent)


def recover(places: Places) -> None:
    """End what was begun, back to the old package or on to the new; remove the rest."""
    if os.path.lexists(places.commit):
        _move_files(places)
        places.commit.unlink()
    _remove(places.new)
    if os.path.lexists(places.old) and os.path.lexists(places.package):
        # Under the name `old` there is always a whole package, never half of one.
        places.old.rename(places.new)
        _remove(places.new)
    elif os.path.lexists(places.old):
        places.old.rename(places.package)


def _by_rename(places: Places) -> bool:
    """At any moment there is no package, or the whole new one."""
    with suppress(OSError):
        places.new.rename(places.package)
        return True
    return False


def _by_exchange(places: Places) -> bool:
    """At any moment the package is the whole old one or the whole new one."""
    with suppress(OSError):
        exchange(places.new, places.package)
        return True
    return False


def _by_two_renames(places: Places) -> bool:
    """For a moment there is no package; the next run brings the old one back."""
    try:
        places.package.rename(places.old)
    except OSError:
        return False
    try:
        places.new.rename(places.package)
    except OSError:
        places.old.rename(places.package)
        return False
    return True


def _by_moving_files(places: Places) -> None:
    """For a moment the package is a mix; the next run completes the new one."""
    places.commit.touch()
    sync_folder(places.package.parent)
    _move_files(places)


def _move_files(places: Places) -> None:
    """Move the staged files, last the manifest: until then it tells of the old."""
    if _manifest(places.new) is None:
        return
    places.package.mkdir(exist_ok=True)
    target = _ours(places.new)
    for path in _ours(places.package):
        if path not in target:
            _remove_output(places.package, path)
    for path in target:
        if os.path.lexists(places.new / path):
            _move(places, path)
    for folder, _, _ in os.walk(places.package):
        sync_folder(folder)
    _move(places, MANIFEST)
    sync_folder(places.package)


def _ours(folder: Path) -> list[str]:
    """Every file that we wrote but the manifest."""
    manifest = _manifest(folder)
    return sorted(manifest.outputs) if manifest else []


def _manifest(folder: Path) -> Manifest | None:
    return parse(read(folder / MANIFEST) or b"")


def _move(places: Places, path: str) -> None:
    target = places.package / path
    target.parent.mkdir(parents=True, exist_ok=True)
    (places.new / path).replace(target)


def _remove_output(package: Path, path: str) -> None:
    """Remove a file, unless that was done before and a folder stands there now."""
    folders = folders_of(path)
    if any((package / folder).is_symlink() for folder in folders):
        return  # leads to what is not ours
    if (package / path).is_symlink() or (package / path).is_file():
        (package / path).unlink()
    for folder in folders:
        with suppress(OSError):  # others have files there
            (package / folder).rmdir()


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
