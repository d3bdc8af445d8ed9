"""Builds the complete new package folder beside the old one, safe on the disk."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path


def stage(
    staged: Path, files: Mapping[str, bytes], package: Path, foreign: Iterable[str]
) -> None:
    """Write `files` to the new folder `staged`, and carry over what is `foreign`."""
    staged.mkdir()
    for path, content in files.items():
        target = staged / path
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
    for path in foreign:
        target = staged / path
        target.parent.mkdir(parents=True, exist_ok=True)
        _carry(package / path, target)
    for folder, _, _ in os.walk(staged):
        sync_folder(folder)


def sync_folder(folder: Path | str) -> None:
    """Make the names in a folder survive a power cut, where the system can."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _carry(source: Path, target: Path) -> None:
    if source.is_dir() and not source.is_symlink():
        shutil.copytree(source, target, symlinks=True, copy_function=_carry_file)
    elif source.is_symlink():
        target.symlink_to(source.readlink())
    else:
        _carry_file(source, target)


def _carry_file(source: Path | str, target: Path | str) -> None:
    """Give the file a second name: whoever has it open keeps the same file."""
    try:
        os.link(source, target)
    except OSError:  # this file system has no hard links
        shutil.copy2(source, target)
