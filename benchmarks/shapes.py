"""Seven schemas of other shapes than the request's, with payloads good and bad."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from typing import Any

from benchmarks.cases import POOL, Case, Payloads

_2020_12 = "https://json-schema.org/draft/2020-12/schema"
CURRENCIES = tuple(f"{a}{b}{c}" for a in "ACEGK" for b in "BDFHL" for c in "JMNPRST")
COUNTRIES = tuple(f"{a}{b}" for a in "ABCDEFGHIJKL" for b in "MNOPQRSTUVWXYZ")
STATES = ("open", "paid", "shipped", "returned")
LABEL = "^[a-z][a-z0-9-]*$"


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
    payloads = {name: Payloads(True, values), f"{name}, bad": Payloads(False, broken)}
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


def _deployment(rng: random.Random) -> dict[str, Any]:
    labels = {"app": f"app-{rng.randrange(999)}", "tier": "web", "team": "telephony"}
    resources = {"cpu": rng.randrange(1, 9) / 4, "memory": rng.randrange(1, 2**33)}
    containers = [
        {
            "name": f"container-{number}",
            "image": f"registry/image:{rng.randrange(99)}",
            "ports": [{"port": rng.randrange(1, 2**16), "protocol": "TCP"}],
            "resources": {"limits": dict(resources), "requests": dict(resources)},
        }
        for number in range(6)
    ]
    return {
        "kind": "Deployment",
        "metadata": {"name": labels["app"], "labels": labels},
        "spec": {
            "replicas": rng.randrange(9),
            "template": {
                "metadata": {"labels": dict(labels)},
                "spec": {"containers": containers},
            },
        },
    }


def _no_memory(value: Any) -> None:
    containers = value["spec"]["template"]["spec"]["containers"]
    containers[-1]["resources"]["requests"]["memory"] = 0


def _prices(rng: random.Random) -> list[dict[str, Any]]:
    return [
        {
            "currency": rng.choice(CURRENCIES),
            "country": rng.choice(COUNTRIES),
            "state": rng.choice(STATES),
        }
        for _ in range(100)
    ]


def _readings(rng: random.Random) -> list[dict[str, Any]]:
    return [
        {
            "sensor": rng.randrange(10**6),
            "celsius": rng.uniform(-40, 60),
            "humidity": rng.randrange(401) / 4,
            "step": rng.randrange(100) * 5,
        }
        for _ in range(100)
    ]


EVENTS = {
    "queued": {"queue": {"type": "string", "minLength": 1}},
    "dialled": {"attempt": {"type": "integer", "minimum": 1}},
    "answered": {
        "agent": {"type": "string", "minLength": 1},
        "seconds": {"type": "number", "minimum": 0},
    },
    "failed": {"reason": {"enum": ["busy", "no-answer", "rejected"]}},
}


def _events(rng: random.Random) -> list[dict[str, Any]]:
    made = []
    for number in range(100):
        kind = rng.choice(tuple(EVENTS))
        details: dict[str, dict[str, Any]] = {
            "queued": {"queue": f"queue-{rng.randrange(9)}"},
            "dialled": {"attempt": rng.randrange(1, 9)},
            "answered": {"agent": f"agent-{number}", "seconds": rng.uniform(0, 900)},
            "failed": {"reason": rng.choice(("busy", "no-answer", "rejected"))},
        }
        made.append({"kind": kind, "at": number, **details[kind]})
    return made


def _tree(rng: random.Random, depth: int = 5) -> dict[str, Any]:
    children = [_tree(rng, depth - 1) for _ in range(3)] if depth else []
    return {"name": f"node-{rng.randrange(10**6)}", "children": children}


def _scores(rng: random.Random) -> dict[str, int]:
    return {f"caller-{rng.randrange(10**9):09}": rng.randrange(101) for _ in range(500)}


def _areas(rng: random.Random) -> list[list[list[float]]]:
    return [
        [[rng.uniform(-180, 180), rng.uniform(-90, 90)] for _ in range(50)]
        for _ in range(10)
    ]


CASES = (
    _case("deployment", _DEPLOYMENT, _deployment, _no_memory),
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
        _prices,
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
        _readings,
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
        _events,
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
        _tree,
        lambda value: value["children"][-1]["children"][-1].update(name=""),
    ),
    _case(
        "wide map",
        {
            "type": "object",
            "propertyNames": {"pattern": "^[a-z]+-[0-9]+$"},
            "additionalProperties": {"type": "integer", "minimum": 0, "maximum": 100},
        },
        _scores,
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
        _areas,
        lambda value: value[-1][-1].append(181.5),
    ),
)
