"""Payloads in which a canary stands wherever a person's data would."""

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

Json: TypeAlias = Any

NUMBER = "+442079460317"
DIGITS = "2079460317"
KEY = "canarykey"
VALUE = "canaryvalue"
CANARIES = (DIGITS, KEY, VALUE)
TIME = "2026-12-01T12:00:00Z"


@dataclass(frozen=True, slots=True)
class Planted:
    """A payload with canaries, and the codes of the rules that it breaks."""

    name: str
    payload: Json
    codes: frozenset[str]

    def __str__(self) -> str:
        return self.name


def good() -> Json:
    """A valid request full of canaries."""
    return {
        "id": "campaign",
        "dialRequests": [
            {
                "clientToken": f"token-{number}",
                "phoneNumber": NUMBER,
                "expirationTime": TIME,
                "attributes": {KEY: VALUE, f"{KEY}-2": f"{VALUE} 2"},
            }
            for number in range(2)
        ],
    }


# What one dial request has instead, and which rules that breaks.
ITEMS: dict[str, tuple[Json, set[str]]] = {
    "no number": ({"phoneNumber": None}, {"type"}),
    "a number in a list": ({"phoneNumber": [NUMBER]}, {"type"}),
    "a number in an object": ({"phoneNumber": {NUMBER: NUMBER}}, {"type"}),
    "a number as a number": ({"phoneNumber": int(DIGITS)}, {"type"}),
    "a national number": ({"phoneNumber": f"0{DIGITS}"}, {"format.e164"}),
    "a number with spaces": ({"phoneNumber": f"+44 {DIGITS}"}, {"format.e164"}),
    "a number with a newline": ({"phoneNumber": f"{NUMBER}\n"}, {"format.e164"}),
    "a number too long": ({"phoneNumber": f"{NUMBER}99999"}, {"format.e164"}),
    "a number from zero": ({"phoneNumber": f"+0{DIGITS}"}, {"format.e164"}),
    "an unassigned number": ({"phoneNumber": f"+999{DIGITS}"}, {"numberPlan"}),
    "attributes as text": ({"attributes": VALUE}, {"type"}),
    "attributes as a list": ({"attributes": [KEY, VALUE]}, {"type"}),
    "a key with a space": ({"attributes": {f"{KEY} x": VALUE}}, {"propertyNames"}),
    "a key with a slash": ({"attributes": {f"{KEY}/~": VALUE}}, {"propertyNames"}),
    "a key too long": (
        {"attributes": {KEY * 4000: VALUE}},
        {"propertyNames", "maxUtf8Bytes"},
    ),
    "an empty key": ({"attributes": {"": VALUE, KEY: VALUE}}, {"propertyNames"}),
    "a value in a list": ({"attributes": {KEY: [VALUE]}}, {"type"}),
    "a value in an object": ({"attributes": {KEY: {KEY: VALUE}}}, {"type"}),
    "a value too long": (
        {"attributes": {KEY: VALUE * 3000}},
        {"maxLength", "maxUtf8Bytes"},
    ),
    "a value of two lines": ({"attributes": {KEY: f"{VALUE}\n{VALUE}"}}, {"pattern"}),
    "attributes too heavy": (
        {"attributes": {KEY: VALUE + "ä" * 16384}},
        {"maxUtf8Bytes"},
    ),
    "a time that is a number": ({"expirationTime": NUMBER}, {"format.date-time-utc"}),
    "a time with a number": (
        {"expirationTime": f"{TIME}{NUMBER}"},
        {"format.date-time-utc"},
    ),
    "a time in an object": ({"expirationTime": {KEY: VALUE}}, {"type"}),
    "a token with a number": ({"clientToken": f"token {NUMBER}"}, {"pattern"}),
    # A token is not sensitive: the command shows it.
    "a token too long": ({"clientToken": "token" * 60}, {"maxLength"}),
    "a token that is an object": ({"clientToken": {KEY: VALUE}}, {"type"}),
    "a token repeated": ({"clientToken": "token-1"}, {"uniqueItemProperties"}),
    "an unknown member": ({"phone": NUMBER}, {"additionalProperties"}),
}
ROOTS: dict[str, tuple[Json, set[str]]] = {
    "an id with a number": ({"id": f"campaign {NUMBER}"}, {"pattern"}),
    "an id in an object": ({"id": {KEY: VALUE}}, {"type"}),
    "requests in an object": ({"dialRequests": {KEY: good()}}, {"type"}),
    "a request as text": ({"dialRequests": [NUMBER]}, {"type"}),
    "too many": ({"dialRequests": good()["dialRequests"] * 13},
                 {"maxItems", "uniqueItemProperties"}),
    "an unknown member of the request": ({"note": {KEY: VALUE}},
                                         {"additionalProperties"}),
}  # fmt: skip


def planted() -> Iterator[Planted]:
    """A payload for each rule, and valid ones."""
    yield Planted("good", good(), frozenset())
    for name, (members, codes) in ITEMS.items():
        payload = good()
        payload["dialRequests"][0].update(copy.deepcopy(members))
        yield Planted(name, payload, frozenset(codes))
    for name, (members, codes) in ROOTS.items():
        yield Planted(name, {**good(), **members}, frozenset(codes))
    for name in ("clientToken", "phoneNumber", "expirationTime", "attributes"):
        payload = good()
        del payload["dialRequests"][0][name]
        yield Planted(f"no {name}", payload, frozenset({"required"}))
    yield Planted("a list", [good()], frozenset({"type"}))


PLANTED = tuple(planted())
