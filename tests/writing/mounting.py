"""Scenes on file systems of their own; needs a mount namespace, exits 77 without."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from predial_codegen.writing import Output, WritingError, compare, write
from writing.samples import NEW, OLD, stamps, tree, whole


def overlay(base: Path) -> None:
    """A container that generates over what its image brought."""
    for name in ("lower", "upper", "work", "merged"):
        (base / name).mkdir()
    write(base / "lower", OLD)
    (base / "lower/demo/notes.txt").write_text("mine")
    layers = "lowerdir=lower,upperdir=upper,workdir=work"
    mount(base, "-t", "overlay", "overlay", "-o", layers, "merged")
    write(base / "merged", NEW)
    assert compare(base / "merged", NEW).clean
    assert tree(base / "merged").pop("demo/notes.txt") == b"mine"
    assert os.listdir(base / "merged") == ["demo"]  # noqa: PTH208  # hidden names too


def full(base: Path) -> None:
    """A disk that has room for the old package and not for the new."""
    out = base / "out"
    out.mkdir()
    mount(base, "-t", "tmpfs", "-o", "size=256k", "none", "out")
    write(out, OLD)
    before = stamps(out / "demo")
    try:
        write(out, Output("demo", {"models.py": "x" * 1_000_000}, {}))
    except WritingError as error:
        assert "no space left on device; free some space" in str(error)  # noqa: PT017
    else:
        raise AssertionError
    assert tree(out / "demo") == whole(OLD)
    assert stamps(out / "demo") == before
    assert os.listdir(out) == ["demo"]  # noqa: PTH208  # hidden names too


def mount(base: Path, *arguments: str) -> None:
    """Mount, or say that it cannot be done here."""
    done = subprocess.run(["mount", *arguments], cwd=base, check=False)
    if done.returncode != 0:
        sys.exit(77)


if __name__ == "__main__":
    {"overlay": overlay, "full": full}[sys.argv[1]](Path(sys.argv[2]))
