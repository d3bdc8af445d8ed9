"""What the schemas of `anyOf` and `oneOf` are called that have causes."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    from predial.checking.diagnostics import Violation

    Numbered: TypeAlias = tuple[int, str, Sequence[Violation]]


def named(union: Violation) -> Sequence[Numbered]:
    """The branches of a union, each with its number and the name of its schema."""
    return [
        (number, _name(union, causes), causes)
        for number, causes in union.causes.items()
    ]


def _name(union: Violation, causes: Sequence[Violation]) -> str:
    """What the schema of a branch is called, if it is a definition with a name."""
    for cause in causes:
        _, is_definition, rest = cause.schema_pointer.rpartition("/$defs/")
        name, *keywords = rest.split("/")
        depth = len(cause.path) - len(union.path)
        # A cause further down may come from another definition.
        if is_definition and keywords.count("properties") == depth:
            return name.replace("~1", "/").replace("~0", "~")
    return ""
