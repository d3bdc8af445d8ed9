"""The number plan: is one telephone number possible, is it valid?"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from typing import Any

import predial_codegen
from benchmarks.contests import DisagreementError
from benchmarks.options import Options
from benchmarks.peers import Verdict, named
from benchmarks.results import Table
from benchmarks.rounds import Contestant, race

_BASELINE = "phonenumbers"


def tables(options: Options) -> Iterator[Table]:
    """Time single numbers of every region, half of them with a digit too few."""
    if importlib.util.find_spec("phonenumbers") is None:
        return
    peer = named("phonenumbers")
    peer.enable_pattern_cache()
    numbers = list(_numbers(peer))
    columns = {}
    for level in ("possible", "valid"):
        verdicts = {
            "predial": _predial(level),
            _BASELINE: _phonenumbers(peer, level),
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


def _phonenumbers(peer: Any, level: str) -> Verdict:
    parse, refusal = peer.parse, peer.NumberParseException
    ask = getattr(peer, f"is_{level}_number")

    def check(text: str) -> bool:
        try:
            number = parse(text)
        except refusal:
            return False
        verdict: bool = ask(number)
        return verdict

    return check


def _numbers(peer: Any) -> Iterator[str]:
    """An example of each region, and the same without its last digit.

    Only such as phonenumbers itself would write: of another, such as +4402..., it says
    what the number without the 0 is, and predial what the text is.
    """
    e164 = peer.PhoneNumberFormat.E164
    for region in sorted(peer.SUPPORTED_REGIONS):
        example = peer.format_number(peer.example_number(region), e164)
        for text in (example, example[:-1]):
            if peer.format_number(peer.parse(text), e164) == text:
                yield text
