"""Attack predial for some time, and report what breaks: `make attack`.

Each number of a seed makes one schema and some instances, whose verdict, work or
silence is known beforehand. What fails is made small, and printed as a file for
`tests/attack/found/`, which the tests run for ever.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from itertools import count
from multiprocessing import get_context

from attack.attacking import KINDS, attack
from attack.case import Finding, Tally

_WAITING = 4  # numbers for each core that are begun


def main() -> int:
    """Exit with 1 if something broke."""
    parser = argparse.ArgumentParser("attack", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    parser.add_argument("--only", choices=KINDS, help="one kind of attack")
    parser.add_argument("--case", type=int, help="one number of the seed")
    arguments = parser.parse_args()
    kinds = [arguments.only] if arguments.only else [*KINDS]
    sys.stdout.write(f"seed {arguments.seed}\n")
    if arguments.case is not None:
        tally = Tally()
        for kind in kinds:
            tally.add(attack(kind, arguments.seed, arguments.case))
    else:
        tally = _for_some_time(kinds, arguments.seed, arguments.seconds)
    for what, number in sorted(tally.counts.items()):
        sys.stdout.write(f"{number:>12,} {what}\n")
    sorts = _first_of_each(tally.found)
    for found in sorts:
        sys.stdout.write(f"{found}\n")
    return 1 if sorts else 0


def _for_some_time(kinds: list[str], seed: int, seconds: float) -> Tally:
    ends = time.monotonic() + seconds
    numbers = ((kind, number) for number in count() for kind in kinds)
    cores = os.cpu_count() or 1
    tally = Tally()
    waiting: set[Future[Tally]] = set()
    with ProcessPoolExecutor(cores, get_context("spawn")) as pool:
        while time.monotonic() < ends or waiting:
            while time.monotonic() < ends and len(waiting) < cores * _WAITING:
                kind, number = next(numbers)
                waiting.add(pool.submit(attack, kind, seed, number))
            done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            for each in done:
                tally.add(each.result())
    return tally


def _first_of_each(found: list[Finding]) -> Iterator[Finding] | list[Finding]:
    """The smallest of each sort of fault."""
    smallest: dict[tuple[str, str], Finding] = {}
    for each in sorted(found, key=lambda each: len(str(each))):
        smallest.setdefault((each.kind, each.sort), each)
    return [*smallest.values()]


if __name__ == "__main__":
    sys.exit(main())
