"""What was measured with: versions, cores and the day; nothing names the machine."""

from __future__ import annotations

import os
import platform
from contextlib import suppress
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version

from predial.version import __version__

_PACKAGES = (
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
    found = {"predial": __version__}
    for name in _PACKAGES:
        with suppress(PackageNotFoundError):
            found[name] = version(name)
    return found
