"""Scenes on file systems of their own; needs a mount namespace, exits 77 without."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from predial_codegen.writing import Output, WritingError, compare, write
from writing.samples import NEW, OLD, whole_tree


def overlay(base: Path) -> None:
    """A container that generates over what its image brought."""
    write_on_overlay(base, "lowerdir=lower,upperdir=upper,workdir=work,userxattr")


def strict_overlay(base: Path) -> None:
    """One that can keep no extended attributes, and so renames no folder at all."""
    write_on_overlay(base, "lowerdir=lower,upperdir=upper,workdir=work")


def write_on_overlay(base: Path, layers: str) -> None:
    """Write a first and a next generation."""
    for name in ("lower", "upper", "work", "merged"):
        (base / name).mkdir()
    write(base / "lower", OLD)
    (base / "lower/demo/notes.txt").write_text("mine")
    mount(base, "-t", "overlay", "overlay", "-o", layers, "merged")
    for out in (base / "merged", base / "merged/new"):
        write(out, NEW)
        assert compare(out, NEW).clean
        assert not list(out.glob(".*"))
    assert (base / "merged/demo/notes.txt").read_text() == "mine"


def full(base: Path) -> None:
    """A disk that has room for the old package and not for the new."""
    out = base / "out"
    out.mkdir()
    mount(base, "-t", "tmpfs", "-o", "size=256k", "none", "out")
    write(out, OLD)
    try:
        write(out, Output("demo", {"models.py": "x" * 1_000_000}, {}))
    except WritingError as error:
        assert "no space left on device; remove the cause" in str(error)  # noqa: PT017
    else:
        raise AssertionError
    assert compare(out, NEW).unfinished
    write(out, NEW)
    assert whole_tree(out, NEW)


def mount(base: Path, *arguments: str) -> None:
    """Mount, or say that it cannot be done here."""
    done = subprocess.run(["mount", *arguments], cwd=base, check=False)
    if done.returncode != 0:
        sys.exit(77)


if __name__ == "__main__":
    scenes = {scene.__name__: scene for scene in (overlay, strict_overlay, full)}
    scenes[sys.argv[1]](Path(sys.argv[2]))
