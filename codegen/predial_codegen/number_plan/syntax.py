"""The syntax tree of the regular expressions in phone number metadata."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias, assert_never


@dataclass(frozen=True, slots=True)
class Digits:
    """One digit out of some, which are in ascending order."""

    allowed: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Sequence:
    """One part after the other."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """The first option that leads to a match."""

    options: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """From `least` to `most` times the body, as often as possible."""

    body: Expression
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Group:
    """A body whose match is captured under a number."""

    body: Expression
    number: int


@dataclass(frozen=True, slots=True)
class End:
    """The end of the text: `$`."""


Expression: TypeAlias = Digits | Sequence | Choice | Repeat | Group | End


def group_count(expression: Expression) -> int:
    """How many groups capture."""
    match expression:
        case Digits() | End():
            return 0
        case Sequence(parts) | Choice(parts):
            return sum(map(group_count, parts))
        case Repeat(body):
            return group_count(body)
        case Group(body):
            return 1 + group_count(body)
        case _:
            assert_never(expression)
