"""Models of random schemas write what they read; `make differential` tries more."""

from conformance.round_trips import faults_of

SCHEMAS = 120


def test_models_write_what_they_have_read() -> None:
    values, faults = 0, list[str]()
    for number in range(SCHEMAS):
        count, found = faults_of(seed=0, number=number)
        values += count
        faults += found
    assert not faults, faults[0]
    assert values > 5 * SCHEMAS
