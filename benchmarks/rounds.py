"""Interleaved rounds: every contestant once in each, so that noise hits them all."""

from __future__ import annotations

import gc
import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from time import process_time
from timeit import Timer
from typing import Any

_STATEMENT = "for value in values:\n    call(value)"


@dataclass(frozen=True, slots=True)
class Contestant:
    """A call, and the values that one sample goes through.

    Attributes:
        call: What is timed.
        values: What it is called with, in turn.
        units: How many things one value is; a timing is of one thing.
    """

    call: Callable[[Any], object]
    values: Sequence[Any]
    units: int = 1


@dataclass(frozen=True, slots=True)
class Effort:
    """How many rounds, and for how many seconds a sample lasts at least."""

    rounds: int
    sample: float


FULL = Effort(rounds=51, sample=0.005)
QUICK = Effort(rounds=21, sample=0.002)


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds for one unit, and how they compare with the baseline's.

    Attributes:
        minimum: Of the rounds.
        median: Of the rounds.
        ratio: Median over the rounds of the ratio to the baseline in the same round.
        ratio_of_minima: This minimum divided by the baseline's.
    """

    minimum: float
    median: float
    ratio: float
    ratio_of_minima: float


def race(
    contestants: Mapping[str, Contestant], baseline: str, effort: Effort
) -> dict[str, Timing]:
    """Time the contestants in turns."""
    names = list(contestants)
    timers = {
        name: (
            Timer(
                _STATEMENT,
                timer=process_time,  # a busy machine stretches the other clocks
                globals={"call": entry.call, "values": entry.values},
            ),
            len(entry.values) * entry.units,
        )
        for name, entry in contestants.items()
    }
    loops = {name: _loops(timer, effort.sample) for name, (timer, _) in timers.items()}
    samples: dict[str, list[float]] = {name: [] for name in names}
    for turn in range(effort.rounds):
        shift = turn % len(names)
        for name in names[shift:] + names[:shift]:
            timer, count = timers[name]
            gc.collect(0)
            samples[name].append(timer.timeit(loops[name]) / loops[name] / count)
    return {name: timing(times, samples[baseline]) for name, times in samples.items()}


def timing(times: Sequence[float], reference: Sequence[float]) -> Timing:
    """Sum up the rounds of one contestant beside those of the baseline."""
    pairs = zip(times, reference, strict=True)
    return Timing(
        minimum=min(times),
        median=statistics.median(times),
        ratio=statistics.median(ours / theirs for ours, theirs in pairs),
        ratio_of_minima=min(times) / min(reference),
    )


def _loops(timer: Timer, least: float) -> int:
    """How often to repeat a statement for it to last so long; this warms it up too."""
    loops = 1
    while (taken := timer.timeit(loops)) < least:
        loops = max(loops + 1, int(loops * min(10.0, 1.2 * least / max(taken, 1e-9))))
    return loops
