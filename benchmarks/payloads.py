"""PutDialRequestBatch requests, and what plain JSON Schema can say of them."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial
from typing import Any

from benchmarks.cases import POOL, Case, Payloads

REQUEST = "dial requests"
TOKEN = "^[a-zA-Z0-9_.-]*$"  # noqa: S105 - a pattern of tokens
PHONE = r"^\+[1-9][0-9]{1,14}$"
TIME = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z?$"
_DAYS = ("Tuesday", "Wednesday", "Thursday")
CAMPAIGN = "^[-:/a-zA-Z0-9]*$"
KEY = "^[a-zA-Z0-9_-]*$"

# The contract's request with the predial vocabulary left out, and its two formats
# written as patterns.
SCHEMA: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
        "id": {"$ref": "#/$defs/CampaignId"},
        "dialRequests": {"$ref": "#/$defs/DialRequestList"},
    },
    "required": ["id", "dialRequests"],
    "additionalProperties": False,
    "$defs": {
        "CampaignId": {
            "type": "string",
            "minLength": 1,
            "maxLength": 256,
            "pattern": CAMPAIGN,
        },
        "DialRequestList": {
            "type": "array",
            "items": {"$ref": "#/$defs/DialRequest"},
            "minItems": 1,
            "maxItems": 25,
        },
        "DialRequest": {
            "type": "object",
            "properties": {
                "clientToken": {"$ref": "#/$defs/ClientToken"},
                "phoneNumber": {"$ref": "#/$defs/PhoneNumber"},
                "expirationTime": {"$ref": "#/$defs/TimeStamp"},
                "attributes": {"$ref": "#/$defs/Attributes"},
            },
            "required": ["clientToken", "phoneNumber", "expirationTime", "attributes"],
            "additionalProperties": False,
        },
        "ClientToken": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "pattern": TOKEN,
        },
        "PhoneNumber": {"type": "string", "pattern": PHONE},
        "TimeStamp": {"type": "string", "pattern": TIME},
        "Attributes": {
            "type": "object",
            "propertyNames": {"$ref": "#/$defs/AttributeName"},
            "additionalProperties": {"$ref": "#/$defs/AttributeValue"},
        },
        "AttributeName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 32767,
            "pattern": KEY,
        },
        "AttributeValue": {"type": "string", "maxLength": 32767},
    },
}


def request(items: int, seed: int) -> dict[str, Any]:
    """A valid request; 25 items are about 7.7 kB of JSON."""
    rng = random.Random(seed)  # noqa: S311 - payloads, not secrets
    return {
        "id": f"4c1d7e52-8f0b-4a36-9d2e-{rng.randrange(16**12):012x}",
        "dialRequests": [_dial_request(rng, number) for number in range(items)],
    }


def _dial_request(rng: random.Random, number: int) -> dict[str, Any]:
    order = rng.randrange(10**9)
    return {
        "clientToken": f"reminder-2026-12-01.{order:09}.{number:04}",
        "phoneNumber": f"+1206555{rng.randrange(10**4):04}",
        "expirationTime": f"2026-12-01T12:{rng.randrange(60):02}:00Z",
        "attributes": {
            "first_name": rng.choice(("Ada", "Grace", "Alan", "Edsger", "Barbara")),
            "order-id": f"A{order}",
            "appointment": f"{rng.choice(_DAYS)} at {rng.randrange(8, 18)}:30, "
            "bring the papers of your last appointment",
            "language": rng.choice(("en-GB", "de-DE", "fr-FR", "pt-BR")),
        },
    }


def broken_pattern(seed: int) -> dict[str, Any]:
    """A request whose last telephone number has a letter in it."""
    broken = request(25, seed)
    broken["dialRequests"][-1]["phoneNumber"] = f"+1206555{seed:03}x"
    return broken


def broken_member(seed: int) -> dict[str, Any]:
    """A request whose last item has no client token."""
    broken = request(25, seed)
    del broken["dialRequests"][-1]["clientToken"]
    return broken


def broken_everywhere(seed: int) -> dict[str, Any]:
    """A request with 101 errors: its id, and four in each of 25 items."""
    broken = request(25, seed)
    broken["id"] = f"what is {seed}?"
    for number, item in enumerate(broken["dialRequests"]):
        item["clientToken"] = f"token {seed} {number}"
        item["phoneNumber"] = f"0206555{number:04}"
        item["expirationTime"] = "tomorrow"
        item["attributes"]["language"] = number
    return broken


def dial_request_case(name: str, schema: dict[str, Any]) -> Case:
    """The dial requests beside one spelling of their schema."""
    return Case(
        name,
        schema,
        {
            "25 items": _pool(partial(request, 25), verdict=True),
            "3 items": _pool(partial(request, 3), verdict=True),
            "1 item": _pool(partial(request, 1), verdict=True),
            "last number bad": _pool(broken_pattern, verdict=False, typed=False),
            "last token missing": _pool(broken_member, verdict=False),
            "101 errors": _pool(broken_everywhere, verdict=False),
        },
    )


def _pool(
    make: Callable[[int], dict[str, Any]], *, verdict: bool, typed: bool = True
) -> Payloads:
    return Payloads.parsed(map(make, range(POOL)), verdict=verdict, typed=typed)
