"""Which national numbers phonenumbers rewrites when it takes off a national prefix.

A rewritten number comes back in another canonical form than the one that was parsed.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from .automata import (
    NOTHING,
    Language,
    difference,
    intersection,
    language,
    of_lengths,
    one_of,
    union,
)
from .errors import NumberPlanError
from .parsing import parse
from .semantics import matched, paths
from .syntax import group_count

if TYPE_CHECKING:
    from .metadata import Description, Region
    from .semantics import Path


class Step(Enum):
    """What happens to one digit of the number that is rewritten."""

    KEEP = auto()
    DROP = auto()


Move: TypeAlias = int | Step
"""A step over the number, or a digit that is written at this place."""

_TRANSFORM = re.compile(r"(?:[0-9]|\\[1-9](?![0-9]))*", re.ASCII)
_TRANSFORM_TOKEN = re.compile(r"\\?[0-9]", re.ASCII)


def rewritten(region: Region, longest: int) -> Language:
    """The national numbers of at most `longest` digits that parsing changes.

    Raises:
        NumberPlanError: The prefix or its transform has no exact meaning here.
    """
    if not region.national_prefix:
        return NOTHING
    expression = parse(region.national_prefix)
    groups = group_count(expression)
    _refuse_unknown_transform(region, groups)
    viable = matched(parse(region.general.pattern))
    adopted = _adopted(region.general, longest + len(region.transform))
    anything = left = of_lengths(range(longest + 1))
    found = NOTHING
    for path in paths(expression):
        reached = path.matched(anything)
        here, left = intersection(left, reached), difference(left, reached)
        moves = _moves(path, groups, region)
        if _changes(moves, region):
            spoilt = difference(viable, preimage(viable, moves))
            taken = difference(preimage(adopted, moves), spoilt)
            found = union(found, intersection(here, taken))
    return found


def _adopted(general: Description, longest: int) -> Language:
    """The results that parsing goes on with: possible, or too long."""
    longer = range(general.lengths[-1] + 1, longest + 1)
    return of_lengths({*general.lengths, *longer} - {*general.local_lengths})


@cache
def preimage(of: Language, moves: tuple[Move, ...]) -> Language:
    """The strings that the moves turn into a string of the set."""
    if not moves:
        return of
    move, rest = moves[0], moves[1:]
    if move == Step.KEEP:
        kept = tuple(preimage(after, rest) for after in of.after)
        return language(has_empty=False, after=kept)
    if move == Step.DROP:
        return one_of(range(10), preimage(of, rest))
    return preimage(of.after[move], rest)


def _moves(path: Path, groups: int, region: Region) -> tuple[Move, ...]:
    """How phonenumbers rewrites a number whose start took this path."""
    captured = path.captured()
    tokens: list[str] = []
    if region.transform and groups in captured:
        tokens = _TRANSFORM_TOKEN.findall(region.transform)
    moves: list[Move] = []
    at = 0
    for token in tokens:
        if token.isdigit():
            moves.append(int(token))
            continue
        start, stop = captured.get(int(token[1:]), (at, at))
        if start < at:
            raise _unsupported(region, "it moves a group to the front of another")
        moves += [Step.DROP] * (start - at)
        moves += [Step.KEEP] * (stop - start)
        at = stop
    return (*moves, *[Step.DROP] * (len(path.steps) - at))


def _changes(moves: tuple[Move, ...], region: Region) -> bool:
    """Whether the moves change every number; otherwise they change none."""
    dropped = moves.count(Step.DROP)
    written = len(moves) - dropped - moves.count(Step.KEEP)
    if written == dropped != 0:
        raise _unsupported(region, "it may leave some numbers as they are")
    return written != dropped


def _refuse_unknown_transform(region: Region, groups: int) -> None:
    if not _TRANSFORM.fullmatch(region.transform):
        raise _unsupported(region, "expected digits and references to one-digit groups")
    if region.transform and not groups:
        raise _unsupported(region, "its national prefix captures no group")


def _unsupported(region: Region, reason: str) -> NumberPlanError:
    return NumberPlanError(
        f"unknown construct in the national prefix of region {region.name}: "
        f"{region.national_prefix!r} becomes {region.transform!r}; {reason}; "
        f"teach predial_codegen.number_plan.prefixes its exact meaning"
    )
