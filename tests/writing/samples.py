"""Three generations of one package, and how they look on the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from predial_codegen.writing import Output
from predial_codegen.writing.comparing import contents

if TYPE_CHECKING:
    from pathlib import Path

OLD = Output(
    package="demo",
    files={"__init__.py": "", "models.py": "x = 1\n", "gone/inner.py": "gone\n"},
    inputs={"demo.schema.json": "1", "phonenumbers": "9.0.1"},
)
NEW = Output(
    package="demo",
    files={"__init__.py": "'new'\n", "models.py": "x = 2\n", "more/inner.py": "more\n"},
    inputs={"demo.schema.json": "2", "common.schema.json": "1"},
)
# A file where OLD has a folder, and OLD's inputs.
THIRD = Output(
    package="demo",
    files={"__init__.py": "", "gone": "a file now\n"},
    inputs=OLD.inputs,
)


def tree(folder: Path) -> dict[str, bytes]:
    """Each file below a folder, hidden ones and links included."""
    return {
        path.relative_to(folder).as_posix(): (
            b"-> " + bytes(path.readlink()) if path.is_symlink() else path.read_bytes()
        )
        for path in sorted(folder.rglob("*"))
        if path.is_symlink() or not path.is_dir()
    }


def whole(output: Output) -> dict[str, bytes]:
    """The package folder as it is when all is written."""
    return dict(sorted(contents(output).items()))


def whole_tree(out: Path, output: Output) -> bool:
    """Whether a folder has this package, and nothing beside it or left in it."""
    return tree(out) == {f"demo/{path}": text for path, text in whole(output).items()}


def stamps(folder: Path) -> dict[str, tuple[int, int]]:
    """What changes whenever somebody writes: inode and time of modification."""
    return {
        path.relative_to(folder).as_posix(): (
            path.lstat().st_ino,
            path.lstat().st_mtime_ns,
        )
        for path in [folder, *folder.rglob("*")]
    }
