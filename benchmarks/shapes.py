"""Eleven schemas as other people write them, with payloads valid and invalid."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from benchmarks import making
from benchmarks.cases import POOL, Case, Payloads

_FOLDER = Path(__file__).with_name("schemas")


def _case(
    name: str,
    schema: Mapping[str, Any],
    make: Callable[[random.Random], Any],
    spoil: Callable[[Any], None],
    *,
    formats: bool = False,
) -> Case:
    """A case of POOL valid payloads, and of as many that one change spoils."""
    values = [make(random.Random(seed)) for seed in range(POOL)]  # noqa: S311
    broken = copy.deepcopy(values)
    for value in broken:
        spoil(value)
    payloads = {
        name: Payloads.parsed(values, verdict=True),
        f"{name}, bad": Payloads.parsed(broken, verdict=False),
    }
    return Case(name, schema, payloads, formats)


def _read(name: str) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads((_FOLDER / f"{name}.json").read_text())
    return schema


CASES = (
    _case("wide map", _read("wide_map"), making.scores, making.spoil_scores),
    _case("tree", _read("tree"), making.tree, making.spoil_tree),
    _case(
        "deep configuration",
        _read("configuration"),
        making.configuration,
        making.spoil_configuration,
    ),
    _case("webhook", _read("webhook"), making.webhook, making.spoil_webhook),
    _case(
        "Kubernetes object",
        _read("kubernetes"),
        making.deployment,
        making.spoil_deployment,
    ),
    _case("oneOf of ten", making.ONE_OF, making.events, making.spoil_events),
    _case("GeoJSON", _read("geojson"), making.features, making.spoil_features),
    _case("big enums", making.ENUMS, making.records, making.spoil_records),
    _case(
        "formats",
        _read("formats"),
        making.audit,
        making.spoil_audit,
        formats=True,
    ),
    _case(
        "long strings", _read("long_strings"), making.documents, making.spoil_documents
    ),
    _case("numbers", _read("numbers"), making.measurements, making.spoil_measurements),
)
