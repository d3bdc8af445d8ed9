"""Seven schemas of other shapes than the request's, with payloads good and bad."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Mapping
from typing import Any

from benchmarks import making
from benchmarks.cases import POOL, Case, Payloads
from benchmarks.making import COUNTRIES, CURRENCIES, LABEL, STATES

_2020_12 = "https://json-schema.org/draft/2020-12/schema"


def _closed(optional: tuple[str, ...] = (), /, **properties: Any) -> dict[str, Any]:
    """The schema of an object with these properties and no others."""
    return {
        "type": "object",
        "properties": properties,
        "required": [name for name in properties if name not in optional],
        "additionalProperties": False,
    }


def _case(
    name: str,
    schema: dict[str, Any],
    good: Callable[[random.Random], Any],
    spoil: Callable[[Any], None],
) -> Case:
    """A case of POOL good payloads, and of as many that one change spoils."""
    values = [good(random.Random(seed)) for seed in range(POOL)]  # noqa: S311
    broken = copy.deepcopy(values)
    for value in broken:
        spoil(value)
    payloads = {
        name: Payloads(verdict=True, values=values),
        f"{name}, bad": Payloads(verdict=False, values=broken),
    }
    return Case(name, {"$schema": _2020_12, **schema}, payloads)


def _text(pattern: str) -> dict[str, Any]:
    return {"type": "string", "pattern": pattern, "maxLength": 63}


_LABELS = {
    "type": "object",
    "propertyNames": {"pattern": LABEL},
    "additionalProperties": {"type": "string", "maxLength": 63},
}
_RESOURCES = _closed(
    cpu={"type": "number", "exclusiveMinimum": 0},
    memory={"type": "integer", "minimum": 1},
)
_CONTAINER = _closed(
    ("ports",),
    name=_text(LABEL),
    image={"type": "string", "minLength": 1},
    ports={
        "type": "array",
        "items": _closed(
            port={"type": "integer", "minimum": 1, "maximum": 65535},
            protocol={"enum": ["TCP", "UDP"]},
        ),
    },
    resources=_closed(limits=_RESOURCES, requests=_RESOURCES),
)
_POD = _closed(containers={"type": "array", "minItems": 1, "items": _CONTAINER})
_DEPLOYMENT = _closed(
    kind={"const": "Deployment"},
    metadata=_closed(name=_text(LABEL), labels=_LABELS),
    spec=_closed(
        replicas={"type": "integer", "minimum": 0},
        template=_closed(metadata=_closed(labels=_LABELS), spec=_POD),
    ),
)


EVENTS: Mapping[str, Mapping[str, Any]] = {
    "queued": {"queue": {"type": "string", "minLength": 1}},
    "dialled": {"attempt": {"type": "integer", "minimum": 1}},
    "answered": {
        "agent": {"type": "string", "minLength": 1},
        "seconds": {"type": "number", "minimum": 0},
    },
    "failed": {"reason": {"enum": ["busy", "no-answer", "rejected"]}},
}


CASES = (
    _case("deployment", _DEPLOYMENT, making.deployment, making.no_memory),
    _case(
        "enums",
        {
            "type": "array",
            "items": _closed(
                currency={"enum": list(CURRENCIES)},
                country={"enum": list(COUNTRIES)},
                state={"enum": list(STATES)},
            ),
        },
        making.prices,
        lambda value: value[-1].update(country="ZZ"),
    ),
    _case(
        "numbers",
        {
            "type": "array",
            "items": _closed(
                sensor={"type": "integer", "minimum": 0},
                celsius={"type": "number", "minimum": -273.15},
                humidity={"type": "number", "minimum": 0, "maximum": 100},
                step={"type": "integer", "multipleOf": 5},
            ),
        },
        making.readings,
        lambda value: value[-1].update(step=7),
    ),
    _case(
        "oneOf",
        {
            "type": "array",
            "items": {
                "oneOf": [
                    _closed(kind={"const": kind}, at={"type": "integer"}, **details)
                    for kind, details in EVENTS.items()
                ]
            },
        },
        making.events,
        lambda value: value[-1].update(kind="lost"),
    ),
    _case(
        "tree",
        {
            "$ref": "#/$defs/Node",
            "$defs": {
                "Node": _closed(
                    name={"type": "string", "minLength": 1, "maxLength": 63},
                    children={"type": "array", "items": {"$ref": "#/$defs/Node"}},
                )
            },
        },
        making.tree,
        lambda value: value["children"][-1]["children"][-1].update(name=""),
    ),
    _case(
        "wide map",
        {
            "type": "object",
            "propertyNames": {"pattern": "^[a-z]+-[0-9]+$"},
            "additionalProperties": {"type": "integer", "minimum": 0, "maximum": 100},
        },
        making.scores,
        lambda value: value.update({"caller-1000000000": 101}),
    ),
    _case(
        "coordinates",
        {
            "type": "array",
            "items": {
                "type": "array",
                "minItems": 4,
                "items": {
                    "type": "array",
                    "items": {"type": "number", "minimum": -180, "maximum": 180},
                    "minItems": 2,
                    "maxItems": 3,
                },
            },
        },
        making.areas,
        lambda value: value[-1][-1].append(181.5),
    ),
)
