"""Measures how time grows from strings of a thousand characters to a million."""

import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from random import Random

from patterns.corpus import pumped
from patterns.matching import Matches, matcher
from predial_codegen.patterns import PatternError, translate

SHORT, LONG = 1_000, 1_000_000
_TOLERANCE = 5  # times more than the length, for what is not in the cache of a machine
_NOISE = 0.002  # seconds


@dataclass(slots=True)
class Growth:
    """How much longer the long strings took.

    Attributes:
        measured: How many strings there were.
        slow: How many patterns are said to be slow, and are not measured.
        worst: The largest growth, in multiples of the length's.
        slowest: The largest time a character, in seconds.
        wrong: Patterns that grew faster than their strings.
    """

    measured: int = 0
    slow: int = 0
    worst: float = 0
    slowest: float = 0
    wrong: list[str] = field(default_factory=list[str])


def grown(patterns: Iterable[str], random: Random) -> Growth:
    """Measure patterns on strings that match, and strings that do not."""
    growth = Growth()
    for pattern in patterns:
        try:
            translated = translate(pattern)
        except PatternError:
            continue
        if translated.slow:
            growth.slow += 1
            continue
        matches = matcher(translated)
        for text in pumped(random, translated.tree, LONG):
            _measure(pattern, matches, text, growth)
    return growth


def _measure(pattern: str, matches: Matches, text: str, growth: Growth) -> None:
    short = text[: SHORT - 1] + text[-1]
    matches(short)
    before = min(_seconds(matches, short) for _ in range(3))
    after = _seconds(matches, text)
    times = after / (before * LONG / SHORT + _NOISE)
    growth.measured += 1
    growth.worst = max(growth.worst, times)
    growth.slowest = max(growth.slowest, after / len(text))
    if times > _TOLERANCE:
        growth.wrong.append(pattern)
        sys.stdout.write(f"{pattern!a}: {times:.1f} times linear, {after:.2f} s\n")


def _seconds(matches: Matches, text: str) -> float:
    began = time.process_time()  # which does not count what else the machine does
    matches(text)
    return time.process_time() - began
