"""Trying an implementation on the suite."""

from __future__ import annotations

import os
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context

from conformance.implementations import IMPLEMENTATIONS, Compile, Validator
from conformance.suite import Case, Draft, Group, Key, groups, key_of, remotes

_CHUNK = 20  # groups that a process takes at a time


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one case.

    Attributes:
        problem: What went wrong; empty where nothing did.
    """

    key: Key
    problem: str = ""


def try_suite(implementation: str, drafts: Iterable[Draft]) -> list[Outcome]:
    """Every case of the drafts, in the suite's order, on all cores."""
    wanted = [group for draft in drafts for group in groups(draft)]
    with ProcessPoolExecutor(os.cpu_count(), get_context("spawn")) as pool:
        tried = pool.map(partial(try_group, implementation), wanted, chunksize=_CHUNK)
        return [outcome for outcomes in tried for outcome in outcomes]


def try_group(implementation: str, group: Group) -> list[Outcome]:
    """Compile the group's schema once, and judge all its instances."""
    try:
        validator = _compiled(IMPLEMENTATIONS[implementation], group)
    except Exception as error:  # noqa: BLE001 any is a failure of the case
        problem = f"cannot compile: {_described(error)}"
        return [Outcome(key_of(group, case), problem) for case in group.cases]
    return [
        Outcome(key_of(group, case), _problem(validator, case)) for case in group.cases
    ]


def _problem(validator: Validator, case: Case) -> str:
    """Where the two verdicts are not both what is expected; empty where they are."""
    try:
        fast = validator.is_valid(case.instance)
        full = all(each.severity != "error" for each in validator.check(case.instance))
    except Exception as error:  # noqa: BLE001 any is a failure of the case
        return _described(error)
    if fast == full == case.expected:
        return ""
    verdict = f"is_valid says {fast}, check says {full}"
    return f"{verdict}, and {case.expected} is right"


def _compiled(compiler: Compile, group: Group) -> Validator:
    draft = group.draft
    return compiler(group.schema, remotes(draft), draft, group.format_assertion)


def _described(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"
