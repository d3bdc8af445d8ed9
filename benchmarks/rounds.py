"""Interleaved rounds: every contestant once in each, so that noise hits them all."""

from __future__ import annotations

import gc
import json
import math
import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from time import process_time
from timeit import Timer
from typing import Any

_STATEMENT = "for value in values:\n    call(value)"
_BATCH = 0.0002  # seconds: far above the clock's resolution, small enough for a cache
_FRESH_PASSES = 32  # in a sample: parsing takes longer than a verdict


@dataclass(frozen=True, slots=True)
class Contestant:
    """A call, and the values that one sample goes through.

    Attributes:
        call: What is timed.
        values: What it is called with, in turn.
        units: How many things one value is; a timing is of one thing.
        fresh: Whether each call gets a value that was parsed for it, as a user's is;
            a value seen before has its hashes cached.
        read: From a text to such a value.
    """

    call: Callable[[Any], object]
    values: Sequence[Any]
    units: int = 1
    fresh: bool = False
    read: Callable[[str], Any] = json.loads


@dataclass(frozen=True, slots=True)
class Effort:
    """How many rounds, and for how many seconds a sample lasts at least."""

    rounds: int
    sample: float


FULL = Effort(rounds=51, sample=0.005)
QUICK = Effort(rounds=15, sample=0.001)


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
            _FreshTimer(entry) if entry.fresh else _timer(entry.call, entry.values),
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


def _timer(call: Callable[[Any], object], values: Sequence[Any]) -> Timer:
    return Timer(
        _STATEMENT,
        timer=process_time,  # a busy machine stretches the other clocks
        globals={"call": call, "values": values},
    )


class _FreshTimer:
    """Like a Timer, on values parsed in small batches between the timings."""

    def __init__(self, entry: Contestant) -> None:
        self._values: list[Any] = []
        self._timer = _timer(entry.call, self._values)
        self._texts = [json.dumps(value) for value in entry.values]
        self._read = entry.read
        once = _timer(entry.call, [*map(entry.read, self._texts)])
        self._size = max(1, math.ceil(_BATCH / _seconds(once)))

    def timeit(self, number: int) -> float:
        """Seconds for so many passes over the values."""
        taken = 0.0
        for start in range(0, number, self._size):
            passes = min(self._size, number - start)
            self._values[:] = [self._read(text) for text in self._texts * passes]
            taken += self._timer.timeit(1)
        return taken


def _seconds(timer: Timer) -> float:
    loops = _loops(timer, _BATCH)
    return timer.timeit(loops) / loops


def _loops(timer: Timer | _FreshTimer, least: float) -> int:
    """How often to repeat a statement for it to last so long; this warms it up too."""
    loops = 1
    most = _FRESH_PASSES if isinstance(timer, _FreshTimer) else math.inf
    while (taken := timer.timeit(loops)) < least and loops < most:
        loops = max(loops + 1, int(loops * min(10.0, 1.2 * least / max(taken, 1e-9))))
    return loops
