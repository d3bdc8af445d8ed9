"""OpenAPI schemas as plain JSON Schema, for jsonschema, written apart from predial."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from predial_codegen.json_types import is_array, is_object

FORMATS = FormatChecker(["date", "uuid"])


@FORMATS.checks("date-time", ValueError)
def is_date_time(value: object) -> bool:
    return not isinstance(value, str) or bool(datetime.fromisoformat(value))


@FORMATS.checks("uri")
def is_uri(value: object) -> bool:
    return not isinstance(value, str) or ":" in value


_BITS = {"int32": 31, "int64": 63}


_SAFE: Any = yaml.SafeLoader
_RESOLVERS = {
    letter: [
        (tag, regex)
        for tag, regex in resolvers
        if tag.rpartition(":")[2] not in ("bool", "timestamp")
        or letter in ("t", "f", "T", "F")
    ]
    for letter, resolvers in _SAFE.yaml_implicit_resolvers.items()
}
# Reads no date and no `on` as anything but a string.
_LOADER: Any = type("_Loader", (_SAFE,), {"yaml_implicit_resolvers": _RESOLVERS})


def document(path: Path) -> Any:
    """The document in a file, with strings as names everywhere."""
    text = path.read_text("utf-8")
    if path.suffix == ".json":
        return json.loads(text)
    return json.loads(json.dumps(yaml.load(text, Loader=_LOADER)))  # noqa: S506 - a safe one


def plain(value: Any, *, sent: str, is_3_0: bool) -> Any:
    """Each schema in 2020-12, and all else as it is."""
    if is_array(value):
        return [plain(each, sent=sent, is_3_0=is_3_0) for each in value]
    if not is_object(value):
        return value
    if is_3_0 and "$ref" in value:
        return {"$ref": value["$ref"]}
    made: dict[str, Any] = {
        name: plain(each, sent=sent, is_3_0=is_3_0) for name, each in value.items()
    }
    if value.get("nullable") is True and isinstance(value.get("type"), str):
        made["type"] = [value["type"], "null"]
    for kind in ("Minimum", "Maximum"):
        if value.get(f"exclusive{kind}") is True:
            made[f"exclusive{kind}"] = made.pop(kind.lower())
    if value.get("format") in _BITS:
        limit = 2 ** _BITS[value["format"]]
        made["allOf"] = [
            *made.get("allOf", []),
            {"minimum": -limit, "maximum": limit - 1},
        ]
    other = "readOnly" if sent == "request" else "writeOnly"
    if isinstance(value.get("required"), list):
        made["required"] = [
            name
            for name in value["required"]
            if not value.get("properties", {}).get(name, {}).get(other)
        ]
    return made


def validator(folder: Path, name: str, pointer: str, sent: str) -> Any:
    """What checks a body by jsonschema.

    Args:
        folder: The folder of the documents.
        name: The file of the document that holds the schema.
        pointer: Where the schema stands in it.
        sent: What the body is: a `request` or a `response`.
    """
    documents = {
        path.relative_to(folder).as_posix(): document(path)
        for path in sorted(folder.rglob("*.*"))
    }
    is_3_0 = str(documents[name].get("openapi")).startswith("3.0")
    empty = Registry[Any]()
    registry = empty.with_resources(
        (
            f"https://documents.example/{each}",
            DRAFT202012.create_resource(plain(contents, sent=sent, is_3_0=is_3_0)),
        )
        for each, contents in documents.items()
    )
    schema = {"$ref": f"https://documents.example/{name}#{pointer}"}
    return Draft202012Validator(schema, registry=registry, format_checker=FORMATS)
