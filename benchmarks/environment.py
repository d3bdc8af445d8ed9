"""What was measured with: versions, cores and the day, and nothing that names a machine."""

from __future__ import annotations

import importlib.util
import os
import platform
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version

_PACKAGES = (
    "predial",
    "jsonschema-rs",
    "corvus-json-schema-rs",
    "corvus-json-schema",
    "pydantic",
    "pydantic-core",
    "msgspec",
    "fastjsonschema",
    "jsonschema",
    "botocore",
    "check-jsonschema",
    "phonenumbers",
    "orjson",
    "regex",
)


def machine() -> str:
    """The day, the cores and the Python."""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores, {python}"


def versions() -> dict[str, str]:
    """The version of each package that is installed."""
    found: dict[str, str] = {}
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            if name == "predial" and importlib.util.find_spec(name):
                found[name] = importlib.import_module("predial.version").__version__
    return found
