"""The number plan: is a telephone number in an assigned range, are many of them?"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from random import Random
from typing import Any

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType

import predial_codegen
from benchmarks.contests import DisagreementError
from benchmarks.options import Options
from benchmarks.peers import Verdict
from benchmarks.results import Table
from benchmarks.rounds import Contestant, Timing, race
from predial_contracts._runtime.number_plan import are_valid, is_valid

_BASELINE = "predial"
_PEER = "phonenumbers"
_FIVE = ("US", "GB", "DE", "FR", "IN")
_MOBILE_OR_NOT = (
    PhoneNumberType.MOBILE,
    PhoneNumberType.MOBILE,
    PhoneNumberType.FIXED_LINE,
)
_SINGLE = 1000
_COLUMN = 25
_NOTE = (
    "phonenumbers parses a number, judges it, and writes it again to see whether it is "
    "in canonical form; its pattern cache is on"
)


def tables(options: Options) -> Iterator[Table]:
    """Time numbers one by one, then in columns; each has been seen once before."""
    phonenumbers.enable_pattern_cache()
    regions = sorted(phonenumbers.SUPPORTED_REGIONS)
    pools = {
        "US": _numbers(_SINGLE, ["US"]),
        "five countries": _numbers(_SINGLE, _FIVE),
        "all regions": _numbers(_SINGLE, regions),
    }
    yield _one_by_one(pools, options)
    yield _in_columns(pools, options)


def _one_by_one(pools: Mapping[str, Sequence[str]], options: Options) -> Table:
    world = pools["all regions"]
    short = [number[:-1] for number in world]
    rows = {
        _BASELINE: is_valid,
        "predial, a schema": _predial(),
        _PEER: _phonenumbers(),
    }
    columns = {name: _race(rows, pool, options) for name, pool in pools.items()}
    columns["a digit short"] = _race(rows, short, options)
    return Table.of_columns(
        "Number plan, one number, valid",
        _BASELINE,
        columns,
        ("a schema checks type and e164 too", _NOTE),
    )


def _in_columns(pools: Mapping[str, Sequence[str]], options: Options) -> Table:
    rows = {
        _BASELINE: are_valid,
        "predial, one by one": _each(is_valid),
        _PEER: _each(_phonenumbers()),
    }
    columns: dict[str, dict[str, Timing]] = {}
    for name, pool in pools.items():
        some = [pool[at : at + _COLUMN] for at in range(0, len(pool), _COLUMN)]
        columns[f"{_COLUMN}, {name}"] = _race(rows, some, options, units=_COLUMN)
    many = _numbers(2_000 if options.quick else 10_000, _FIVE)
    columns[f"{len(many):,}, five countries"] = _race(
        rows, [many], options, units=len(many)
    )
    return Table.of_columns(
        "Number plan, a column of numbers, valid",
        _BASELINE,
        columns,
        ("time for one number; predial has met the heads of the numbers before", _NOTE),
    )


def _race(
    rows: Mapping[str, Callable[[Any], bool]],
    values: Sequence[Any],
    options: Options,
    units: int = 1,
) -> dict[str, Timing]:
    for value in values:
        if len({judge(value) for judge in rows.values()}) != 1:
            raise DisagreementError("numbers are good only for one")
    contestants = {
        name: Contestant(judge, values, units) for name, judge in rows.items()
    }
    return race(contestants, _BASELINE, options.effort)


def _predial() -> Verdict:
    schema = {
        "$schema": "urn:predial:dialect:1",
        "type": "string",
        "format": "e164",
        "numberPlan": "valid",
    }
    return predial_codegen.compile(schema).is_valid


def _phonenumbers() -> Callable[[str], bool]:
    parse, refusal = phonenumbers.parse, phonenumbers.NumberParseException
    write, e164 = phonenumbers.format_number, PhoneNumberFormat.E164
    is_valid = phonenumbers.is_valid_number

    def check(text: str) -> bool:
        try:
            number = parse(text)
        except refusal:
            return False
        return is_valid(number) and write(number, e164) == text

    return check


def _each(check: Callable[[str], bool]) -> Callable[[Collection[str]], bool]:
    return lambda numbers: all(map(check, numbers))


def _numbers(count: int, regions: Sequence[str]) -> list[str]:
    """Different valid numbers of regions in turn, two of three mobile ones.

    They grow out of the example of their region: its start, and random digits.
    """
    random = Random(0)  # noqa: S311
    check = _phonenumbers()
    found: dict[str, None] = {}
    while len(found) < count:
        region = regions[len(found) % len(regions)]
        example = _example(region, random.choice(_MOBILE_OR_NOT))
        number = phonenumbers.format_number(example, PhoneNumberFormat.E164)
        kept = number[: random.randint(len(str(example.country_code)) + 1, 8)]
        number = kept + "".join(random.choices("0123456789", k=len(number) - len(kept)))
        if check(number):
            found[number] = None
    return list(found)


def _example(region: str, kind: int) -> phonenumbers.PhoneNumber:
    example = phonenumbers.example_number_for_type(region, kind)
    if example is None:  # not every region has numbers of every kind
        example = phonenumbers.example_number(region)
    if example is None:
        message = f"phonenumbers has no example number of {region}"
        raise LookupError(message)
    return example
