"""Say which contract a payload was written for, by the names that it has at its top.

What counts is what the contracts' tables name: nothing is known here of any contract.
"""

from __future__ import annotations

from predial.checking.tables import SchemasAt
from predial.errors import letters

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_COMPLETE = 1000  # more than names that nobody knows can outweigh


def likeness(table: Any, value: object) -> int:
    """How much a value looks like what a table describes: not at all from 0 down.

    A property that the table names counts for it, one that holds more values twice, and
    any other against it. A value that has all that is required is one in any case.

    Args:
        table: A contract's table.
        value: A payload, or an array of them.
    """
    if isinstance(value, list):
        items: list[Any] = value  # pyright: ignore[reportUnknownVariableType] - Any
        return next((likeness(table, each) for each in items if _is_object(each)), 0)
    if not isinstance(value, dict):
        return 0
    payload: dict[str, Any] = value  # pyright: ignore[reportUnknownVariableType] - Any
    schemas = SchemasAt([table])
    known = {_stem(name) for name in schemas.known_names}
    score = 0
    for name, each in payload.items():
        if _stem(name) not in known:
            score -= 1
        else:
            score += 2 if isinstance(each, (dict, list)) else 1
    required = {name for every in schemas.keywords("required") for name in every.names}
    return score + _COMPLETE if required and required <= payload.keys() else score


def mentions(table: Any, data: bytes) -> bool:
    """Whether a text that cannot be read has a name that a table names, in quotes."""
    names = SchemasAt([table]).known_names
    return any(f'"{name}"'.encode() in data for name in names)


def _is_object(value: object) -> bool:
    return isinstance(value, dict)


def _stem(name: str) -> str:
    """A name without what is often misspelt in it."""
    return letters(name).removesuffix("s")
