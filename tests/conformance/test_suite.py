"""predial passes the official JSON Schema Test Suite, but for what `known.py` lists."""

from __future__ import annotations

from collections import Counter

import pytest

from conformance.known import KNOWN, known_keys, surprises
from conformance.suite import DRAFTS, KINDS, Draft, Kind
from conformance.trying import Outcome, try_suite

pytestmark = pytest.mark.conformance


@pytest.fixture(scope="module")
def outcomes() -> list[Outcome]:
    """What predial makes of every case."""
    return try_suite("predial", DRAFTS)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("draft", DRAFTS, ids=lambda draft: draft.name)
def test_every_case_ends_as_the_table_says(
    outcomes: list[Outcome], draft: Draft, kind: Kind
) -> None:
    own = [o for o in outcomes if o.key[:2] == (draft.name, kind)]
    assert own
    found = surprises(own)
    assert not found, "\n".join([f"{len(found)} of {len(own)}:", *found[:50]])


def test_the_table_lists_cases_that_exist(outcomes: list[Outcome]) -> None:
    assert known_keys() <= {outcome.key for outcome in outcomes}


def test_the_table_excuses_no_required_case() -> None:
    assert not [failure for failure in KNOWN if failure.kind == "required"]


def test_the_table_is_exact_both_ways() -> None:
    listed = next(iter(known_keys()))
    other = listed._replace(case="another")
    assert not surprises([Outcome(listed, "fails"), Outcome(other)])
    assert len(surprises([Outcome(listed), Outcome(other, "fails")])) == 2


def test_a_key_means_one_case(outcomes: list[Outcome]) -> None:
    keys = Counter(outcome.key for outcome in outcomes)
    assert not [key for key, count in keys.items() if count > 1]


def test_the_harness_finds_what_jsonschema_fails() -> None:
    failed = [o.key for o in try_suite("jsonschema", DRAFTS[1:2]) if o.problem]
    assert [key.file for key in failed if key.kind == "required"] == ["vocabulary.json"]
