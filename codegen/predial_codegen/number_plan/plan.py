"""A compiled number plan: for each level, the accepted numbers and their regexes."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import product
from typing import TYPE_CHECKING, Literal, TypeAlias

from .automata import DIGITS, NOTHING, Language, derivative, fingerprint
from .heads import headed
from .metadata import installed_metadata
from .printing import written
from .proof import prove
from .verdicts import possible_numbers, valid_numbers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .metadata import Metadata

Level: TypeAlias = Literal["possible", "valid"]


@dataclass(frozen=True, slots=True)
class LevelTable:
    """The numbers that one level accepts.

    Attributes:
        numbers: The set itself, without the `+`.
        regexes: By the first three digits of a number, what may follow them. By two, a
            country's first number would wait for the regex of the whole country.
    """

    numbers: Language = field(repr=False)
    regexes: Mapping[str, str] = field(repr=False)

    @property
    def fingerprint(self) -> str:
        """A SHA-256 that changes exactly when some verdict changes."""
        return fingerprint(self.numbers)


@dataclass(frozen=True, slots=True)
class NumberPlan:
    """The verdicts of one release of phonenumbers."""

    source_version: str
    levels: Mapping[Level, LevelTable]


def compile_plan() -> NumberPlan:
    """Compile the metadata of the installed phonenumbers.

    Raises:
        NumberPlanError: The metadata holds a construct without an exact meaning here.
    """
    return plan_of(installed_metadata())


def plan_of(metadata: Metadata) -> NumberPlan:
    """Compile metadata; the regexes are proved equal to the sets they stand for."""
    return NumberPlan(
        source_version=metadata.version,
        levels={
            "possible": table_of(possible_numbers(metadata)),
            "valid": table_of(valid_numbers(metadata)),
        },
    )


def table_of(numbers: Language) -> LevelTable:
    """Regexes for a set of numbers, each of three digits at least."""
    starts = map("".join, product(DIGITS, repeat=3))
    rests = {digits: derivative(numbers, digits) for digits in starts}
    regexes = {
        digits: written(headed(rest))
        for digits, rest in rests.items()
        if rest is not NOTHING
    }
    prove(regexes, numbers)
    return LevelTable(numbers, regexes)
