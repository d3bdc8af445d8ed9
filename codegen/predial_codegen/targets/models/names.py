"""Names of classes and fields, apart from what generated modules use themselves."""

from __future__ import annotations

import builtins

from predial_codegen.ir import Definition
from predial_codegen.names import pascal, snake
from predial_codegen.targets.models.imports import NAMES

METHODS = frozenset(
    {
        *("from_json", "to_json", "to_params", "extra"),
        *("args", "with_traceback", "add_note", "status", "retryable"),
    }
)


def class_name(definition: Definition) -> str:
    """A root's title names its class where it reads as a name."""
    title = definition.schema.annotations.title
    if definition.root and title and title == pascal(title):
        return free(title)
    return free(pascal(definition.name))


def field_name(member: str) -> str:
    """The name of a member's field."""
    return free(snake(member))


def free(name: str) -> str:
    """`name`, unless generated modules use it for something else."""
    used = name in NAMES or (hasattr(builtins, name) and name != "id")
    return f"{name}_" if used else name


def distinct_classes(names: list[str], used: set[str]) -> list[str]:
    """Numbers behind names that were there before, as a class or as its TypedDicts.

    What is chosen is added to `used`.
    """
    chosen: list[str] = []
    for hint in names:
        name, number = hint, 2
        while not used.isdisjoint(_taken_by(name)):
            name, number = f"{hint}{number}", number + 1
        used |= _taken_by(name)
        chosen.append(name)
    return chosen


def _taken_by(name: str) -> set[str]:
    """A class's name, and those of its TypedDicts."""
    return {name, f"{name}Dict", f"{name}Params"}
