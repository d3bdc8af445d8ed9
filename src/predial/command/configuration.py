"""Read `[tool.predial]` from the nearest pyproject.toml in this repository.

Only folders up to the one with `.git` are searched, and outside a repository only the
current one: a configuration names code to import, so it must not come from a stranger's
parent folder. Paths in it are relative to its own folder.
"""

from __future__ import annotations

import os

from predial.errors import UsageError, suggestion

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

SCHEMAS = "schemas"
OUT = "generated"

_HEADER = b"[tool.predial"
_TYPES: dict[str, type] = {
    "contract": str,
    "max-bytes": int,
    "max-errors": int,
    "out": str,
    "package": str,
    "role": str,
    "schemas": str,
    "strict": bool,
}
_READING: dict[str, type] = {
    "dialect": str,
    "nullable": bool,
    "unknown-keywords": str,
}
_CHOICES = {"unknown-keywords": ("refuse", "warn", "ignore")}
_FOLDERS = "folders"
_PATHS = {"out", "schemas"}
_NAMES = {
    str: "a string",
    int: "a whole number above 0",
    bool: "true or false",
}


class Configuration:
    """What `[tool.predial]` says, and None for each key that it leaves out.

    Attributes:
        contract: Which contract `check` uses.
        max_bytes: The limit of one JSON document.
        max_errors: How much is reported of one document.
        out: The folder of the generated package.
        package: The name of the generated package.
        role: What `check` checks, such as `request`.
        schemas: The folder of the schemas.
        reading: How schemas are read, by key.
        folders: What folders below the schemas say otherwise, by key.
        strict: Whether advice blocks.
    """

    def __init__(self, values: Mapping[str, Any]) -> None:
        self.contract: str | None = values.get("contract")
        self.max_bytes: int | None = values.get("max-bytes")
        self.max_errors: int | None = values.get("max-errors")
        self.out: str | None = values.get("out")
        self.package: str | None = values.get("package")
        self.role: str | None = values.get("role")
        self.schemas: str | None = values.get("schemas")
        self.reading = {key: values[key] for key in _READING if key in values}
        self.folders: Mapping[str, Mapping[str, Any]] = values.get(_FOLDERS, {})
        self.strict: bool | None = values.get("strict")


def load(start: str = os.curdir) -> Configuration:
    """The configuration that holds in a folder.

    Raises:
        UsageError: It is not TOML, or has an unknown key or a value of a wrong type.
    """
    for folder in _folders(start):
        path = os.path.join(folder, "pyproject.toml")
        table = _table(path)
        if table is not None:
            return _configuration(table, path)
    return Configuration({})


def _folders(start: str) -> list[str]:
    folder = os.path.abspath(start)
    upwards: list[str] = []
    while folder not in upwards:
        upwards.append(folder)
        if os.path.lexists(os.path.join(folder, ".git")):
            return upwards
        folder = os.path.dirname(folder)
    return upwards[:1]


def _table(path: str) -> dict[str, Any] | None:
    try:
        with open(path, "rb") as stream:
            content = stream.read()
    except FileNotFoundError:
        return None
    if _HEADER not in content:
        return None
    import tomllib

    try:
        document = tomllib.loads(content.decode())
    except ValueError as error:
        raise UsageError(f"{os.path.relpath(path)} is not TOML: {error}") from None
    match document:
        case {"tool": {"predial": dict()}}:
            table: dict[str, Any] = document["tool"]["predial"]
            return table
        case {"tool": {"predial": _}}:
            raise UsageError(f"{_place(path)} must be a table")
        case _:
            return None


def _configuration(table: dict[str, Any], path: str) -> Configuration:
    place = f"{os.path.relpath(path)}: [tool.predial]"
    types = {**_TYPES, **_READING}
    _check({key: table[key] for key in table if key != _FOLDERS}, types, place)
    folders = _tables(table.get(_FOLDERS, {}), f"{place} {_FOLDERS}")
    for name, settings in folders.items():
        where = f"{place} {_FOLDERS}.{name}"
        _check(_tables(settings, where), _READING, where)
    folder = os.path.dirname(path)
    paths = {
        key: os.path.relpath(os.path.join(folder, table[key]))
        for key in _PATHS & table.keys()
    }
    return Configuration({**table, **paths})


def _tables(value: Any, place: str) -> dict[str, Any]:
    if isinstance(value, dict):
        table: dict[str, Any] = value  # pyright: ignore[reportUnknownVariableType] - TOML
        return table
    raise UsageError(f"{place} must be a table")


def _check(table: dict[str, Any], types: dict[str, type], place: str) -> None:
    for key, value in table.items():
        if key not in types:
            hint = suggestion(key, list(types))
            raise UsageError(f"{place} has an unknown key {key!r}{hint}")
        if not _fits(value, types[key]):
            raise UsageError(f"{place} {key} must be {_NAMES[types[key]]}")
        if value not in _CHOICES.get(key, (value,)):
            raise UsageError(f"{place} {key} must be one of {', '.join(_CHOICES[key])}")


def _fits(value: Any, kind: type) -> bool:
    match value:
        case bool():
            return kind is bool
        case int():
            return kind is int and value > 0
        case _:
            return type(value) is kind


def _place(path: str) -> str:
    return f"{os.path.relpath(path)}: [tool.predial]"
