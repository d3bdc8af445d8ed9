"""Check many files on several cores.

A worker says of a file only whether it is clean, and how much is in it. What has a
finding is checked once more by the process that reports, in its order: findings are
few, and so no part of a payload goes from one process to another.
"""

from __future__ import annotations

import os
import signal
from concurrent.futures import ProcessPoolExecutor

from predial.command import checking, configuration
from predial.command.targets import Targets
from predial.reports.reporting import Tally

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    from predial.command.checking import Checker
    from predial.command.options import Options

    Counts: TypeAlias = tuple[int, int, int]

_CHUNKS = 8  # for each worker, so that none is left with the last large files


def clean(options: Options, jobs: int) -> dict[str, Counts]:
    """The files that have no finding: of each, how many files, documents and arrays.

    Args:
        options: With what is configured in place of options that are not given.
        jobs: How many files are checked at one time.
    """
    names = [name for name in dict.fromkeys(options.files) if name != "-"]
    size = len(names) // (jobs * _CHUNKS) + 1
    with ProcessPoolExecutor(jobs, initializer=_start, initargs=(options,)) as pool:
        found = dict(zip(names, pool.map(_counts, names, chunksize=size), strict=True))
    return {name: counts for name, counts in found.items() if counts is not None}


_checkers: list[Checker] = []


def _start(options: Options) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that reports ends us
    settings = configuration.load()
    targets = Targets(options, settings)
    _checkers.append(checking.checker_for(targets, options, settings))


def _counts(name: str) -> Counts | None:
    checker = _checkers[-1]
    tally = checker.tally = Tally()
    try:
        is_clean = not any(True for _ in checker.check(name))
    except Exception:  # noqa: BLE001 - it happens again where it is reported
        return None
    return (tally.files, tally.documents, tally.arrays) if is_clean else None


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
