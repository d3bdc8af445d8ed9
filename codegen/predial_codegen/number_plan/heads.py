"""Write a set of numbers so that a match shows how much of a number decides.

The verdict on most numbers depends on their first digits and their length: on a head,
and on how many digits follow. Each head stands in a group, with only these digits
behind it: `(12|3[4-7])[0-9]{6}`. Where a match has a group, every number with the same
head and length has a match. This form is also the shorter one, since numbers of
different lengths have little in common.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .automata import (
    NOTHING,
    Language,
    before_any,
    concatenation,
    difference,
    of_lengths,
)
from .errors import NumberPlanError
from .factoring import expression_of
from .syntax import Choice, Digits, Group, Repeat, Sequence, group_count

if TYPE_CHECKING:
    from .syntax import Expression

TAILS = (6, 4)
"""How many last digits to leave open: the most that North America allows, and the
most that most of the other numbers do. `runtime.number_plan` has them too."""

_ANY = Digits(tuple(range(10)))


def headed(of: Language) -> Expression:
    """An expression that matches exactly the set, with the heads in groups.

    Raises:
        NumberPlanError: The set is empty; no expression says so.
    """
    options: list[Expression] = []
    for tail in TAILS:
        heads = before_any(of, tail)
        if heads is not NOTHING:
            head = Group(expression_of(heads), len(options) + 1)
            options.append(Sequence((head, Repeat(_ANY, tail, tail))))
            of = difference(of, concatenation(heads, of_lengths([tail])))
    if of is not NOTHING or not options:
        options.append(expression_of(of))
    return options[0] if len(options) == 1 else Choice(tuple(options))


def require_heads(expression: Expression) -> None:
    """Refuse a group that is anything but a head.

    Raises:
        NumberPlanError: A group does not begin an alternative, or something else than
            any digits follows it.
    """
    options = expression.options if isinstance(expression, Choice) else (expression,)
    for option in options:
        if group_count(_but_for_its_head(option)):
            raise NumberPlanError(
                "a group in a regex of the number plan is not the head of numbers; "
                "expected it to begin an alternative, and only any digits behind it"
            )


def _but_for_its_head(option: Expression) -> Expression:
    match option:
        case Group(head):
            return head
        case Sequence((Group(head), *tail)) if all(map(_is_any, tail)):
            return head
        case _:
            return option


def _is_any(part: Expression) -> bool:
    return part == _ANY or (isinstance(part, Repeat) and part.body == _ANY)
