"""No sender can choose values that collide where we look for repetitions."""

from typing import Any

import pytest

from predial_runtime.uniqueness import are_unique, identity, repeated_items

MODULUS = 2**61 - 1  # of Python's hash of numbers
COUNT = 2000
CHOSEN: dict[str, list[Any]] = {
    "integers": [k * MODULUS for k in range(COUNT)],
    "negative integers": [-k * MODULUS for k in range(COUNT)],
    "doubles": [float(k << 61) for k in range(COUNT)],
    "fractions": [k / 2**40 * MODULUS for k in range(COUNT)],
    "integers in arrays": [[k * MODULUS, 1] for k in range(COUNT)],
    "integers in objects": [{"a": k * MODULUS} for k in range(COUNT)],
}


@pytest.mark.parametrize("values", CHOSEN.values(), ids=CHOSEN)
def test_identities_do_not_collide(values: list[Any]) -> None:
    hashes = {hash(identity(each)) for each in values}
    assert len(hashes) == len({repr(each) for each in values})


@pytest.mark.parametrize("values", CHOSEN.values(), ids=CHOSEN)
def test_many_chosen_values_get_the_right_verdict(values: list[Any]) -> None:
    unique = {repr(each): each for each in values}
    assert are_unique([*unique.values()])
    assert not are_unique([*unique.values(), values[7]])


def test_an_ordered_comparison_says_what_hashes_say() -> None:
    many: list[Any] = [*range(200)]
    assert are_unique(many)
    for repeated in (0, 0.0, 199, 199.0):
        assert not are_unique([*many, repeated])
        assert repeated_items([*many, repeated]) == [(200, int(repeated))]
    assert are_unique([*many, True, "0", 0.5])
    assert not are_unique([*many, float("nan"), 0])
    assert not are_unique([*many, 0.5, "a", 0.5])
