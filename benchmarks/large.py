"""Generating from one very large schema: `python -m benchmarks.large`.

The schema is like that of FHIR: resources and their parts, which refer to data types,
to each other, and to a union of all resources. The time is processor time.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import pstats
import sys
import time
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from predial_codegen.driver import generate

_DIALECT = "http://json-schema.org/draft-06/schema#"
_TYPES = ("Identifier", "Period", "Coding", "Quantity", "Reference", "Annotation")
_NAMES = (
    *("status", "code", "subject", "author", "category", "note", "period", "text"),
    *("value", "result", "method", "site", "device", "focus", "encounter", "issued"),
)
_WORDS = ("the", "kind", "of", "what", "was", "done", "or", "seen", "as", "known")
_PARTS = 9  # of each resource


def large_schema(definitions: int = 1500) -> dict[str, Any]:
    """A schema of so many definitions; 1,500 are 1 MB as JSON text."""
    random = Random(0)  # noqa: S311 - the same schema every time
    resources = [f"Resource{n}" for n in range(definitions // (_PARTS + 1))]
    made: dict[str, Any] = {
        "Element": {"type": "object", "properties": {"id": {"type": "string"}}},
        "ResourceList": {"oneOf": [{"$ref": f"#/definitions/{r}"} for r in resources]},
    }
    for name in _TYPES:
        made[name] = _object(random, name, [])
    for resource in resources:
        parts = [f"{resource}_Part{n}" for n in range(_PARTS)]
        made[resource] = _object(random, resource, parts)
        made[resource]["properties"]["resourceType"] = {"const": resource}
        made[resource]["required"] = ["resourceType"]
        made |= {part: _object(random, part, parts) for part in parts}
    root = {"$ref": "#/definitions/ResourceList"}
    return {"$schema": _DIALECT, "oneOf": [root], "definitions": made}


def _object(random: Random, name: str, parts: list[str]) -> dict[str, Any]:
    properties: dict[str, Any] = {}
    for key in random.sample(_NAMES, 5):
        scalar: dict[str, Any] = random.choice(
            (
                {"type": "string", "pattern": "^[ \\r\\n\\t\\S]+$"},
                {"enum": ["draft", "active", "retired", "unknown"]},
                {"type": "boolean"},
            )
        )
        target = {"$ref": f"#/definitions/{random.choice((*_TYPES, *parts))}"}
        kind = random.choice((scalar, target, {"type": "array", "items": target}))
        words = " ".join(random.choices(_WORDS, k=8))
        properties[key] = {"description": f"{words.capitalize()}.", **kind}
        if kind is scalar:
            properties[f"_{key}"] = {"$ref": "#/definitions/Element"}
    return {
        "description": f"What {name} says.",
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
    }


def main() -> int:
    """Print the sizes of the schema and of its output, and the time."""
    parser = argparse.ArgumentParser("benchmarks.large", description=__doc__)
    parser.add_argument("--definitions", type=int, default=1500)
    parser.add_argument("--profile", action="store_true")
    options = parser.parse_args()
    text = json.dumps(large_schema(options.definitions))
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "schemas").mkdir()
        (folder / "schemas" / "large.schema.json").write_text(text, "utf-8")
        profile = cProfile.Profile()
        began = time.process_time()
        if options.profile:
            profile.runcall(generate, folder / "schemas", folder, "large_contracts")
        else:
            generate(folder / "schemas", folder, "large_contracts")
        took = time.process_time() - began
        sys.stdout.write(f"{len(text):,} bytes of schema, {took:.1f} s\n")
        for path in sorted((folder / "large_contracts").glob("*.*")):
            sys.stdout.write(f"{path.stat().st_size:12,} {path.name}\n")
    if options.profile:
        pstats.Stats(profile).sort_stats("tottime").print_stats(25)
    return 0


if __name__ == "__main__":
    sys.exit(main())
