"""Parses a quantifier such as `+?` or `{2,5}`.

https://tc39.es/ecma262/#prod-Quantifier
"""

from dataclasses import dataclass

from predial_codegen.patterns.cursor import Cursor

MAX_COUNT = 4_294_967_294  # the greatest that Python's re keeps apart from infinity
_SHORT = {"*": (0, None), "+": (1, None), "?": (0, 1)}
_DIGITS = "0123456789"


@dataclass(frozen=True, slots=True)
class Quantifier:
    """How often; a maximum of None is unbounded."""

    minimum: int
    maximum: int | None
    lazy: bool


def quantifier(cursor: Cursor) -> Quantifier | None:
    """Parse a quantifier if one comes next."""
    bounds = _SHORT.get(cursor.peek())
    if bounds:
        cursor.position += 1
    elif cursor.peek() == "{":
        bounds = _braces(cursor)
    else:
        return None
    return Quantifier(*bounds, lazy=cursor.eat("?"))


def _braces(cursor: Cursor) -> tuple[int, int | None]:
    start = cursor.position
    cursor.eat("{")
    minimum = maximum = _count(cursor)
    if cursor.eat(","):
        maximum = _count(cursor)
    if minimum is None or not cursor.eat("}"):
        advice = r"write {n}, {n,} or {n,m}, or \{ for itself"
        cursor.refuse("incomplete quantifier", advice, start)
    if maximum is not None and maximum < minimum:
        cursor.refuse("quantifier that runs backwards", "swap its bounds", start)
    return minimum, maximum


def _count(cursor: Cursor) -> int | None:
    start = cursor.position
    digits = cursor.take_while(_DIGITS).lstrip("0") or "0"
    if cursor.position == start:
        return None
    if len(digits) > len(str(MAX_COUNT)) or int(digits) > MAX_COUNT:
        cursor.refuse(f"count above {MAX_COUNT}", "write a smaller one", start)
    return int(digits)
