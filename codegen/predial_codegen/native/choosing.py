"""Chooses the modules that are worth an extension, and safe as one.

Machine code recurses on the stack of the processor: a value nested deeply enough ends
the process, where Python raises RecursionError. So a module whose functions reach
themselves, or call each other in a long chain, stays as it is.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import PurePosixPath
from typing import Final

# The run-time modules that a verdict or a walk on a good value goes through.
_HOT: Final = frozenset(
    {"code_points", "columns", "date_time", "e164", "json_values", "pointers"}
)
_DEEPEST: Final = 100  # calls within calls


@dataclass(frozen=True, slots=True)
class Choice:
    """Which modules get extensions.

    Attributes:
        modules: Their paths below the package folder.
        recursive: Validators that stay Python, as they call themselves.
    """

    modules: tuple[str, ...]
    recursive: tuple[str, ...]


def choose(files: Mapping[str, str]) -> Choice:
    """Choose among the rendered files of a package."""
    validators = sorted(path for path in files if is_validators(path))
    hot = sorted(path for path in files if _is_hot(path))
    shallow = [path for path in validators if is_shallow(files[path])]
    return Choice(
        modules=(*hot, *shallow) if shallow else (),
        recursive=tuple(path for path in validators if path not in shallow),
    )


def is_validators(path: str) -> bool:
    """Whether the module has the checks of a contract."""
    return PurePosixPath(path).name == "validators.py"


def _is_hot(path: str) -> bool:
    parts = PurePosixPath(path)
    return parts.parent.as_posix() == "_runtime" and parts.stem in _HOT


def is_shallow(text: str) -> bool:
    """Whether nothing in a module reaches itself, or goes through ever so much."""
    named = {
        name: names
        for statement in ast.parse(text).body
        for name, names in _bound(statement).items()
    }
    depths: dict[str, int] = {}
    reached = {name: names & named.keys() for name, names in named.items()}
    try:
        for name in TopologicalSorter(reached).static_order():  # the inmost first
            depths[name] = 1 + max(
                (depths[inner] for inner in reached[name]), default=0
            )
    except CycleError:
        return False
    return max(depths.values(), default=0) <= _DEEPEST


def _bound(statement: ast.stmt) -> dict[str, set[str]]:
    """What a statement defines, and every name in it: any of them may be called."""
    match statement:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return {name: _names(statement)}
        case ast.Assign(targets=targets, value=value):
            named = {name for target in targets for name in _names(target)}
            return dict.fromkeys(named, _names(value))
        case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
            return {name: _names(value)}
        case _:
            return {}


def _names(node: ast.AST) -> set[str]:
    return {inner.id for inner in ast.walk(node) if isinstance(inner, ast.Name)}
