"""Generating from one very large schema: `python -m benchmarks.large`.

The schema is shaped like that of FHIR R4: resources and their parts, which refer to
data types and to each other, with a long description for each property, and a root
that is one of all resources. The time is processor time.
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
_PRIMITIVES = {
    "boolean": {"pattern": "^true|false$", "type": "boolean"},
    "code": {"pattern": "^[^\\s]+(\\s[^\\s]+)*$", "type": "string"},
    "dateTime": {"pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9:.]+Z)?)?)?$"},
    "decimal": {"pattern": "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", "type": "number"},
    "integer": {"pattern": "^-?(0|[1-9][0-9]*)$", "type": "number"},
    "string": {"pattern": "^[ \\r\\n\\t\\S]+$", "type": "string"},
    "uri": {"pattern": "^\\S*$", "type": "string"},
}
_TYPES = (
    *(
        "Annotation",
        "Attachment",
        "CodeableConcept",
        "Coding",
        "Extension",
        "Identifier",
    ),
    *("Meta", "Narrative", "Period", "Quantity", "Range", "Ratio", "Reference"),
)
_NAMES = (
    *("status", "code", "subject", "author", "category", "note", "period", "text"),
    *("value", "result", "method", "site", "device", "focus", "encounter", "issued"),
    *("reason", "priority", "location", "performer", "outcome", "instant", "quantity"),
)
_WORDS = ("the", "kind", "of", "what", "was", "done", "or", "seen", "as", "known")
_PARTS = 4  # of each resource
_PROPERTIES = 12  # of each resource and part, apart from those that all have


def large_schema(definitions: int = 750) -> dict[str, Any]:
    """A schema of so many definitions; 750 are 2.4 MB as indented JSON text."""
    random = Random(0)  # noqa: S311 - the same schema every time
    resources = [f"Resource{n}" for n in range(definitions // (_PARTS + 1))]
    made: dict[str, Any] = {
        **{
            name: {**each, "description": _said(random)}
            for name, each in _PRIMITIVES.items()
        },
        "Element": _object(random, []),
        "ResourceList": {"oneOf": [{"$ref": f"#/definitions/{r}"} for r in resources]},
    }
    for name in _TYPES:
        made[name] = _object(random, [])
    for resource in resources:
        parts = [f"{resource}_Part{n}" for n in range(_PARTS)]
        made[resource] = _object(random, parts)
        made[resource]["properties"]["resourceType"] = {
            "description": f"This is a {resource} resource",
            "const": resource,
        }
        made[resource]["required"] = ["resourceType"]
        made |= {part: _object(random, parts) for part in parts}
    root = [{"$ref": f"#/definitions/{resource}"} for resource in resources]
    return {"$schema": _DIALECT, "oneOf": root, "definitions": made}


def _object(random: Random, parts: list[str]) -> dict[str, Any]:
    """An object that may have an id, extensions, and what is drawn."""
    properties: dict[str, Any] = {
        "id": _reference(random, "string"),
        "extension": _array(random, "Extension"),
    }
    for key in random.sample(_NAMES, _PROPERTIES):
        match random.randrange(5):
            case 0:
                properties[key] = _array(random, random.choice((*_TYPES, *parts)))
            case 1:
                properties[key] = _reference(random, random.choice((*_TYPES, *parts)))
            case 2:
                listed = ["draft", "active", "retired", "unknown"]
                properties[key] = {"description": _said(random), "enum": listed}
                properties[f"_{key}"] = _reference(random, "Element")
            case _:
                properties[key] = _reference(random, random.choice([*_PRIMITIVES]))
                properties[f"_{key}"] = _reference(random, "Element")
    return {
        "description": _said(random),
        "properties": properties,
        "additionalProperties": False,
    }


def _reference(random: Random, name: str) -> dict[str, Any]:
    return {"description": _said(random), "$ref": f"#/definitions/{name}"}


def _array(random: Random, name: str) -> dict[str, Any]:
    items = {"$ref": f"#/definitions/{name}"}
    return {"description": _said(random), "items": items, "type": "array"}


def _said(random: Random) -> str:
    return " ".join(random.choices(_WORDS, k=20)).capitalize() + "."


def main() -> int:
    """Print the sizes of the schema and of its output, and the time."""
    parser = argparse.ArgumentParser("benchmarks.large", description=__doc__)
    parser.add_argument("--definitions", type=int, default=750)
    parser.add_argument("--profile", action="store_true")
    options = parser.parse_args()
    text = json.dumps(large_schema(options.definitions), indent=2)
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
