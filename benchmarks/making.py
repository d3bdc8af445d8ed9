"""Payloads of the other shapes, out of a random source, and one change that spoils."""

from __future__ import annotations

import random
from typing import Any

STATUSES = tuple(range(1000, 6000, 10))
MIXED = (*range(20), *(f"level-{n}" for n in range(20)), True, None, 0.5)
SKUS = tuple(f"SKU-{n:05}" for n in range(0, 30000, 100))
_WORDS = ("alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel")
_DETAILS: dict[str, dict[str, Any]] = {
    "created": {"name": {"type": "string", "minLength": 1}},
    "renamed": {"from": {"type": "string"}, "to": {"type": "string"}},
    "queued": {"queue": {"type": "string", "minLength": 1}},
    "dialled": {"attempt": {"type": "integer", "minimum": 1}},
    "answered": {"agent": {"type": "string"}, "seconds": {"type": "number"}},
    "transferred": {"target": {"type": "string"}},
    "held": {"seconds": {"type": "number", "minimum": 0}},
    "failed": {"reason": {"enum": ["busy", "no-answer", "rejected"]}},
    "rated": {"stars": {"type": "integer", "minimum": 1, "maximum": 5}},
    "closed": {"by": {"type": "string"}},
}
_EXAMPLES: dict[str, dict[str, Any]] = {
    "created": {"name": "winter"},
    "renamed": {"from": "winter", "to": "spring"},
    "queued": {"queue": "queue-1"},
    "dialled": {"attempt": 2},
    "answered": {"agent": "agent-7", "seconds": 12.5},
    "transferred": {"target": "queue-2"},
    "held": {"seconds": 30.25},
    "failed": {"reason": "busy"},
    "rated": {"stars": 4},
    "closed": {"by": "agent-7"},
}
ONE_OF: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Events",
    "type": "array",
    "items": {"oneOf": [{"$ref": f"#/$defs/{kind}"} for kind in _DETAILS]},
    "$defs": {
        kind: {
            "type": "object",
            "properties": {
                "type": {"const": kind},
                "at": {"type": "integer"},
                **details,
            },
            "required": ["type", "at", *details],
        }
        for kind, details in _DETAILS.items()
    },
}
ENUMS: dict[str, Any] = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "Order lines",
    "type": "array",
    "items": {
        "type": "object",
        "properties": {
            "status": {"enum": list(STATUSES)},
            "level": {"enum": list(MIXED)},
            "sku": {"type": "string", "enum": list(SKUS)},
        },
        "required": ["status", "level", "sku"],
    },
}


def scores(rng: random.Random) -> dict[str, int]:
    """A map of 500 entries."""
    return {f"caller-{rng.randrange(10**9):09}": rng.randrange(101) for _ in range(500)}


def spoil_scores(value: Any) -> None:
    """Add an entry that is too high."""
    value["caller-1000000000"] = 101


def tree(rng: random.Random, depth: int = 5) -> dict[str, Any]:
    """A tree of 364 nodes, five levels below its root."""
    number = rng.randrange(10**6)
    children = [tree(rng, depth - 1) for _ in range(3)] if depth else []
    return {"id": number, "name": f"node-{number}", "children": children}


def spoil_tree(value: Any) -> None:
    """Empty a name two levels down."""
    value["children"][-1]["children"][-1]["name"] = ""


def configuration(rng: random.Random) -> dict[str, Any]:
    """Ten services with nested settings."""
    limits = {"cpus": rng.randrange(1, 9) / 4, "memory": f"{rng.randrange(1, 9)}Gi"}
    return {
        "version": "3",
        "logging": {
            "level": "info",
            "sinks": [
                {"type": "file", "path": "/var/log/app.log", "buffer": 512},
                {"type": "syslog"},
            ],
        },
        "services": {
            f"service-{number}": {
                "image": f"registry/image:{rng.randrange(99)}",
                "command": ["serve", "--port", str(rng.randrange(1024, 65536))],
                "environment": {"DEBUG": False, "WORKERS": 4, "REGION": "eu-west-2"},
                "healthcheck": {"interval": "30s", "timeout": "500ms", "retries": 3},
                "deploy": {
                    "replicas": rng.randrange(9),
                    "resources": {"limits": dict(limits), "reservations": dict(limits)},
                },
            }
            for number in range(10)
        },
    }


def spoil_configuration(value: Any) -> None:
    """Give the last service a memory limit without a unit."""
    services = value["services"]
    services["service-9"]["deploy"]["resources"]["limits"]["memory"] = "512"


def webhook(rng: random.Random) -> dict[str, Any]:
    """A push of five commits."""
    owner = {
        "login": "ada",
        "id": rng.randrange(10**6),
        "url": "https://api.example.com/users/ada",
        "type": "User",
        "site_admin": False,
    }
    person = {"name": "Ada", "email": "ada@example.com", "username": "ada"}
    commits = [
        {
            "id": _hash(rng),
            "tree_id": _hash(rng),
            "distinct": True,
            "message": f"Fix number {rng.randrange(999)}",
            "timestamp": "2026-11-25T12:00:00+00:00",
            "url": "https://example.com/commit",
            "author": person,
            "committer": person,
            "added": [],
            "removed": [],
            "modified": ["README.md", f"src/module_{number}.py"],
        }
        for number in range(5)
    ]
    return {
        "ref": "refs/heads/main",
        "before": _hash(rng),
        "after": commits[-1]["id"],
        "created": False,
        "deleted": False,
        "forced": False,
        "base_ref": None,
        "commits": commits,
        "head_commit": commits[-1],
        "repository": {
            "id": rng.randrange(10**9),
            "name": "engine",
            "full_name": "ada/engine",
            "private": False,
            "owner": owner,
            "description": None,
            "fork": False,
            "size": rng.randrange(10**5),
            "stargazers_count": rng.randrange(10**4),
            "language": "Python",
            "topics": ["json", "schema", "validation"],
            "visibility": "public",
            "default_branch": "main",
        },
        "pusher": {"name": "ada", "email": "ada@example.com"},
        "sender": owner,
    }


def spoil_webhook(value: Any) -> None:
    """Add an unknown property to the last commit."""
    value["commits"][-1]["verified"] = True


def _hash(rng: random.Random) -> str:
    return f"{rng.randrange(16**40):040x}"


def deployment(rng: random.Random) -> dict[str, Any]:
    """A deployment of six containers."""
    labels = {"app": f"app-{rng.randrange(999)}", "tier": "web", "team": "telephony"}
    resources = {"cpu": f"{rng.randrange(100, 900)}m", "memory": "512Mi"}
    containers = [
        {
            "name": f"container-{number}",
            "image": f"registry/image:{rng.randrange(99)}",
            "imagePullPolicy": "IfNotPresent",
            "args": ["--verbose", "--port=8080"],
            "env": [
                {"name": "REGION", "value": "eu-west-2"},
                {"name": "WORKERS", "value": str(rng.randrange(9))},
            ],
            "ports": [{"containerPort": rng.randrange(1, 2**16), "protocol": "TCP"}],
            "livenessProbe": {
                "httpGet": {"path": "/health", "port": 8080},
                "periodSeconds": 10,
            },
            "resources": {"limits": resources, "requests": resources},
        }
        for number in range(6)
    ]
    return {
        "apiVersion": "apps/v1",
        "kind": "Deployment",
        "metadata": {"name": labels["app"], "namespace": "default", "labels": labels},
        "spec": {
            "replicas": rng.randrange(9),
            "selector": {"matchLabels": labels},
            "template": {
                "metadata": {"labels": labels, "annotations": {"checksum": _hash(rng)}},
                "spec": {"containers": containers, "restartPolicy": "Always"},
            },
        },
    }


def spoil_deployment(value: Any) -> None:
    """Write the last container's port as a string."""
    containers = value["spec"]["template"]["spec"]["containers"]
    containers[-1]["ports"][0]["containerPort"] = "8080"


def events(rng: random.Random) -> list[dict[str, Any]]:
    """A hundred objects of ten kinds."""
    kinds = [rng.choice(list(_EXAMPLES)) for _ in range(100)]
    return [
        {"type": kind, "at": number, **_EXAMPLES[kind]}
        for number, kind in enumerate(kinds)
    ]


def spoil_events(value: Any) -> None:
    """Give the last event a type that nobody knows."""
    value[-1]["type"] = "lost"


def features(rng: random.Random) -> dict[str, Any]:
    """Ten points, ten lines and ten areas of 50 positions."""

    def positions(count: int) -> list[list[float]]:
        return [[rng.uniform(-180, 180), rng.uniform(-90, 90)] for _ in range(count)]

    geometries = [
        geometry
        for _ in range(10)
        for geometry in (
            {"type": "Point", "coordinates": positions(1)[0]},
            {"type": "LineString", "coordinates": positions(20)},
            {"type": "Polygon", "coordinates": [positions(50)]},
        )
    ]
    return {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "id": f"feature-{number}",
                "properties": {"name": f"place {number}"},
                "geometry": geometry,
            }
            for number, geometry in enumerate(geometries)
        ],
    }


def spoil_features(value: Any) -> None:
    """Leave the last position of the last area without a latitude."""
    value["features"][-1]["geometry"]["coordinates"][-1][-1].pop()


def records(rng: random.Random) -> list[dict[str, Any]]:
    """Fifty objects of three enums."""
    return [
        {
            "status": rng.choice(STATUSES),
            "level": rng.choice(MIXED),
            "sku": rng.choice(SKUS),
        }
        for _ in range(50)
    ]


def spoil_records(value: Any) -> None:
    """Give the last record an unknown status."""
    value[-1]["status"] = 1001


def audit(rng: random.Random) -> list[dict[str, Any]]:
    """Fifty objects of seven formats."""
    return [
        {
            "id": "-".join(f"{rng.randrange(16**n):0{n}x}" for n in (8, 4, 4, 4, 12)),
            "createdAt": f"2026-{rng.randrange(1, 13):02}-01T12:00:00.5+02:00",
            "email": f"{rng.choice(_WORDS)}.{rng.randrange(999)}@example.com",
            "address": ".".join(str(rng.randrange(256)) for _ in range(4)),
            "homepage": f"https://example.com/{rng.choice(_WORDS)}?page=1#top",
            "birthday": f"19{rng.randrange(10, 99)}-02-{rng.randrange(1, 29):02}",
            "host": f"{rng.choice(_WORDS)}.eu-west-2.example.com",
        }
        for _ in range(50)
    ]


def spoil_audit(value: Any) -> None:
    """Give the last object a day that February has not."""
    value[-1]["birthday"] = "1999-02-30"


def documents(rng: random.Random) -> list[dict[str, Any]]:
    """Five documents of some ten thousand characters."""
    return [
        {
            "slug": "-".join(rng.choices(_WORDS, k=100)),
            "text": " ".join(rng.choices(_WORDS, k=1000)),
            "content": f"{rng.randrange(16**4000):x}==",
        }
        for _ in range(5)
    ]


def spoil_documents(value: Any) -> None:
    """End the last text with a character that is not admitted."""
    value[-1]["text"] += "!"


def measurements(rng: random.Random) -> dict[str, Any]:
    """Six hundred floats and three hundred integers."""
    return {
        "station": rng.randrange(1, 999),
        "temperatures": [rng.uniform(-40, 60) for _ in range(300)],
        "shares": [rng.uniform(0.001, 0.999) for _ in range(300)],
        "counts": [rng.randrange(10**6) for _ in range(300)],
    }


def spoil_measurements(value: Any) -> None:
    """Make the last count negative."""
    value["counts"][-1] = -1
