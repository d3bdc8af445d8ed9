"""Which verdicts differ between two number plans."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .automata import NOTHING, derivative, difference, example, size

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .automata import Language
    from .plan import Level, NumberPlan

_SHORT_CODES = (
    *("1", "7"),
    *("20", "27"),
    *("30", "31", "32", "33", "34", "36", "39"),
    *("40", "41", "43", "44", "45", "46", "47", "48", "49"),
    *("51", "52", "53", "54", "55", "56", "57", "58"),
    *("60", "61", "62", "63", "64", "65", "66"),
    *("81", "82", "84", "86"),
    *("90", "91", "92", "93", "94", "95", "98"),
)
CALLING_CODES = sorted(
    {
        *_SHORT_CODES,
        *(f"{n}" for n in range(200, 1000) if not f"{n}".startswith(_SHORT_CODES)),
    }
)
"""Every calling code of E.164, assigned or not; each number starts with exactly one."""


@dataclass(frozen=True, slots=True)
class Difference:
    """The numbers of a calling code that a new plan judges in another way.

    Attributes:
        now: The new verdict.
        example: The shortest of the numbers.
        count: How many they are.
    """

    calling_code: str
    level: Level
    now: Literal["accepted", "refused"]
    example: str
    count: int

    def __str__(self) -> str:
        return (
            f"+{self.calling_code}: {self.count:,} numbers are now {self.now} "
            f"as {self.level}, such as {self.example}"
        )


def differences(old: NumberPlan, new: NumberPlan) -> list[Difference]:
    """What changed in the levels that both plans have, by calling code."""
    found: list[Difference] = []
    for level in sorted(old.levels.keys() & new.levels.keys()):
        before, after = old.levels[level].numbers, new.levels[level].numbers
        found += _listed(level, "accepted", difference(after, before))
        found += _listed(level, "refused", difference(before, after))
    return sorted(found, key=lambda each: (each.calling_code, each.level, each.now))


def _listed(
    level: Level, now: Literal["accepted", "refused"], numbers: Language
) -> Iterator[Difference]:
    for code in CALLING_CODES:
        rest = derivative(numbers, code)
        if rest is not NOTHING:
            shortest = f"+{code}{example(rest)}"
            yield Difference(code, level, now, shortest, size(rest))
