"""Prove that emitted regular expressions match exactly the numbers of a set."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .automata import Language, difference, example, union, union_all
from .errors import NumberPlanError
from .heads import require_heads
from .parsing import parse
from .semantics import matched

if TYPE_CHECKING:
    from collections.abc import Mapping

_FIRST_DIGITS = re.compile(r"[0-9]{3}", re.ASCII)


def numbers_of(regexes: Mapping[str, str]) -> Language:
    """The numbers that a table of regexes by first digits matches, without the `+`.

    Raises:
        NumberPlanError: A key is not three digits, a regex holds an unknown construct,
            or a group that is not the head of numbers.
    """
    for digits in regexes:
        if not _FIRST_DIGITS.fullmatch(digits):
            raise NumberPlanError(
                f"a regex of the number plan stands under {digits!r}; "
                f"expected the first three digits of numbers"
            )
    rests = {digits: parse(regex) for digits, regex in regexes.items()}
    for rest in rests.values():
        require_heads(rest)
    return union_all(
        matched(parse(digits), matched(rest)) for digits, rest in rests.items()
    )


def prove(regexes: Mapping[str, str], expected: Language) -> None:
    """Walk the product of the text's automaton and the expected one.

    Raises:
        NumberPlanError: They differ; the text names the shortest such number.
    """
    found = numbers_of(regexes)
    wrong = example(union(difference(found, expected), difference(expected, found)))
    if wrong is not None:
        raise NumberPlanError(
            f"the regexes of the number plan disagree with its automaton on +{wrong}; "
            f"expected none to differ; report this as a bug of predial"
        )
