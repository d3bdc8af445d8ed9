"""The modules of the run time that a generated package needs, as they stand."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import predial_runtime

_FOLDER = Path(predial_runtime.__file__).parent


def runtime_files(modules: Iterable[str]) -> dict[str, str]:
    """The files of some modules, and of all that these import, by path.

    Args:
        modules: Names below the package, such as `keywords.sizes`.
    """
    waiting, found = [*modules], dict[str, str]()
    while waiting:
        name = waiting.pop()
        path = f"{name.replace('.', '/')}.py"
        if path in found:
            continue
        found[path] = _text(path)
        waiting += _imported(name)
        for folder in _folders(name):
            found[f"{folder}/__init__.py"] = _text(f"{folder}/__init__.py")
    return found


@cache
def _text(path: str) -> str:
    return (_FOLDER / path).read_text("utf-8")


def _folders(name: str) -> list[str]:
    parts = name.split(".")[:-1]
    return ["/".join(parts[: depth + 1]) for depth in range(len(parts))]


@cache
def _imported(name: str) -> tuple[str, ...]:
    """The modules of the run time that a module imports, wherever in its text."""
    tree = ast.parse(_text(f"{name.replace('.', '/')}.py"))
    return tuple(_relative(tree, name.split(".")))


def _relative(tree: ast.Module, parts: list[str]) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level and node.module:
            yield ".".join([*parts[: len(parts) - node.level], node.module])
