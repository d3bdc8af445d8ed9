"""Good payloads of the other shapes, out of a random source."""

from __future__ import annotations

import random
from typing import Any

CURRENCIES = tuple(f"{a}{b}{c}" for a in "ACEGK" for b in "BDFHL" for c in "JMNPRST")
COUNTRIES = tuple(f"{a}{b}" for a in "ABCDEFGHIJKL" for b in "MNOPQRSTUVWXYZ")
STATES = ("open", "paid", "shipped", "returned")
LABEL = "^[a-z][a-z0-9-]*$"


def deployment(rng: random.Random) -> dict[str, Any]:
    """A deployment of six containers."""
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


def no_memory(value: Any) -> None:
    """Take the memory from the last container."""
    containers = value["spec"]["template"]["spec"]["containers"]
    containers[-1]["resources"]["requests"]["memory"] = 0


def prices(rng: random.Random) -> list[dict[str, Any]]:
    """A hundred objects of three enums."""
    return [
        {
            "currency": rng.choice(CURRENCIES),
            "country": rng.choice(COUNTRIES),
            "state": rng.choice(STATES),
        }
        for _ in range(100)
    ]


def readings(rng: random.Random) -> list[dict[str, Any]]:
    """A hundred objects of four numbers."""
    return [
        {
            "sensor": rng.randrange(10**6),
            "celsius": rng.uniform(-40, 60),
            "humidity": rng.randrange(401) / 4,
            "step": rng.randrange(100) * 5,
        }
        for _ in range(100)
    ]


def events(rng: random.Random) -> list[dict[str, Any]]:
    """A hundred objects of four kinds."""
    made: list[dict[str, Any]] = []
    for number in range(100):
        kind = rng.choice(("queued", "dialled", "answered", "failed"))
        details: dict[str, dict[str, Any]] = {
            "queued": {"queue": f"queue-{rng.randrange(9)}"},
            "dialled": {"attempt": rng.randrange(1, 9)},
            "answered": {"agent": f"agent-{number}", "seconds": rng.uniform(0, 900)},
            "failed": {"reason": rng.choice(("busy", "no-answer", "rejected"))},
        }
        made.append({"kind": kind, "at": number, **details[kind]})
    return made


def tree(rng: random.Random, depth: int = 5) -> dict[str, Any]:
    """A tree of 364 nodes, five levels below its root."""
    children = [tree(rng, depth - 1) for _ in range(3)] if depth else []
    return {"name": f"node-{rng.randrange(10**6)}", "children": children}


def scores(rng: random.Random) -> dict[str, int]:
    """A map of 500 entries."""
    return {f"caller-{rng.randrange(10**9):09}": rng.randrange(101) for _ in range(500)}


def areas(rng: random.Random) -> list[list[list[float]]]:
    """Ten areas of fifty positions."""
    return [
        [[rng.uniform(-180, 180), rng.uniform(-90, 90)] for _ in range(50)]
        for _ in range(10)
    ]
