"""A short attack in every run of the tests, and all that longer ones have found."""

import json
from random import Random

import pytest

from attack.attacking import KINDS, attack
from attack.case import Case, Finding, Kind, kept
from attack.patterns import pumped
from attack.reducing import reduced

KEPT = [pytest.param(kind, case, id=name) for name, kind, case in kept()]
# How many numbers of the seed are tried. Patterns are measured in time: no test does.
NUMBERS = {"mutations": 5, "recursion": 12, "canaries": 6}
SEED = 11


@pytest.mark.parametrize(("kind", "case"), KEPT)
def test_what_was_found_is_found_no_more(kind: str, case: Case) -> None:
    assert KINDS[kind].fault(case) == ""


@pytest.mark.parametrize("kind", [pytest.param(kind) for kind in NUMBERS])
def test_a_short_attack_finds_nothing(kind: str) -> None:
    found = [
        each
        for number in range(NUMBERS[kind])
        for each in attack(kind, SEED, number, reducing=1).found
    ]
    assert not found, "\n".join(map(str, found))


@pytest.mark.parametrize("kind", KINDS)
def test_a_number_of_a_seed_gives_the_same_cases_again(kind: str) -> None:
    cases = [KINDS[kind].cases(Random(f"{SEED} {kind} 3")) for _ in range(2)]  # noqa: S311
    assert json.dumps(list(map(str, cases[0]))) == json.dumps(list(map(str, cases[1])))


def _fault(case: Case) -> str:
    """As if schemas with a maximum length were wrong of values with a 1."""
    wrong = "maxLength" in json.dumps(case.schema) and "1" in json.dumps(case.instance)
    return "planted: a fault" if wrong else ""


def test_a_planted_fault_is_found_and_made_small() -> None:
    kind = Kind(lambda _: [], lambda cases: [_fault(each) for each in cases])
    schema = {"type": "object", "properties": {"a": {"maxLength": 3, "pattern": "^a"}}}
    case = Case(schema, {"a": "abcd", "b": [1]}, valid=True)
    small = reduced(Finding("planted", 0, 0, _fault(case), case), kind, 5).case
    assert small == Case({"maxLength": True}, 1)


def test_a_string_is_pumped_to_the_length() -> None:
    assert pumped({"before": "x", "pump": "ab", "behind": "!"}, 6) == "xababab!"
