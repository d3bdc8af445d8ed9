"""The number plan: is one telephone number possible, is it valid?"""

from __future__ import annotations

from collections.abc import Iterator

import phonenumbers

import predial_codegen
from benchmarks.contests import DisagreementError
from benchmarks.options import Options
from benchmarks.peers import Verdict
from benchmarks.results import Table
from benchmarks.rounds import Contestant, Timing, race

_BASELINE = "phonenumbers"


def tables(options: Options) -> Iterator[Table]:
    """Time single numbers of every region, half of them with a digit too few."""
    phonenumbers.enable_pattern_cache()
    numbers = list(_numbers())
    columns: dict[str, dict[str, Timing]] = {}
    for level in ("possible", "valid"):
        verdicts = {
            "predial": _predial(level),
            _BASELINE: _phonenumbers(level),
        }
        for number in numbers:
            if len({verdict(number) for verdict in verdicts.values()}) != 1:
                raise DisagreementError(f"a number is {level} only for one")
        columns[level] = race(
            {name: Contestant(each, numbers) for name, each in verdicts.items()},
            _BASELINE,
            options.effort,
        )
    pool = f"{len(numbers)} numbers of all regions"
    notes = (f"{pool}; phonenumbers parses them, with its pattern cache on",)
    yield Table.of_columns("Number plan, one number", _BASELINE, columns, notes)


def _predial(level: str) -> Verdict:
    schema = {
        "$schema": "urn:predial:dialect:1",
        "type": "string",
        "format": "e164",
        "numberPlan": level,
    }
    return predial_codegen.compile(schema).is_valid


def _phonenumbers(level: str) -> Verdict:
    parse, refusal = phonenumbers.parse, phonenumbers.NumberParseException
    ask = {
        "possible": phonenumbers.is_possible_number,
        "valid": phonenumbers.is_valid_number,
    }[level]

    def check(text: str) -> bool:
        try:
            number = parse(text)
        except refusal:
            return False
        return ask(number)

    return check


def _numbers() -> Iterator[str]:
    """An example of each region, and the same without its last digit.

    Only such as phonenumbers itself would write: of another, such as +4402..., it says
    what the number without the 0 is, and predial what the text is.
    """
    e164 = phonenumbers.PhoneNumberFormat.E164
    for region in sorted(phonenumbers.SUPPORTED_REGIONS):
        example = phonenumbers.example_number(region)
        if example is not None:
            number = phonenumbers.format_number(example, e164)
            for text in (number, number[:-1]):
                if phonenumbers.format_number(phonenumbers.parse(text), e164) == text:
                    yield text
