"""Schema files as they lie on disk: found, read, and parsed strictly."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NoReturn

from predial_codegen.errors import SchemaError
from predial_codegen.ir import Location
from predial_codegen.json_types import is_array, is_object

MAX_LEVELS = 800  # of arrays and objects: 200 schemas, each up to four below another
FLATTEN = "give inner schemas names under $defs"
MAX_BYTES = 64 << 20  # of a schema file


def read_folder(folder: Path) -> dict[str, str]:
    r"""The text of every `*.json` file below `folder`, by its path below it with `/`.

    Line ends are `\n`. A byte of a path that is not UTF-8 stands there as `\xNN`.
    Files and folders whose names start with `.` or `_` are left out.

    Raises:
        SchemaError: The folder or a file cannot be read, or there is none.
    """
    if not folder.is_dir():
        raise SchemaError(
            str(folder), "is not a folder", "name the folder of your schemas"
        )
    texts = {_name(path, folder): _read(path, folder) for path in _schema_files(folder)}
    if not texts:
        advice = "put *.schema.json files below the schema folder"
        raise SchemaError(str(folder.name), "holds no schema", advice)
    return texts


def _name(path: Path, folder: Path) -> str:
    name = path.relative_to(folder).as_posix()
    return os.fsencode(name).decode(errors="backslashreplace")


def parsed(name: str, text: str) -> Any:
    """The schema that a text holds.

    Raises:
        SchemaError: The text is not strictly JSON, or not a schema.
    """

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        members = dict(pairs)
        if len(members) != len(pairs):
            names = [key for key, _ in pairs]
            repeated = next(key for key in names if names.count(key) > 1)
            raise SchemaError(
                name, f"the member {json.dumps(repeated)} is given twice", "keep one"
            )
        return members

    def refuse(number: str) -> NoReturn:
        raise SchemaError(
            name, f"{number} is not a number of JSON", "write a finite one"
        )

    def finite(number: str) -> float:
        value = float(number)
        return value if abs(value) != float("inf") else refuse(number[:20])

    try:
        contents = json.loads(
            text, object_pairs_hook=unique, parse_constant=refuse, parse_float=finite
        )
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise SchemaError(name, f"is not JSON: {error.msg} at {place}") from None
    except RecursionError:
        raise SchemaError(name, "is nested too deeply", FLATTEN) from None
    except ValueError as error:
        raise SchemaError(name, f"cannot be read: {error}") from None
    if not (is_object(contents) or isinstance(contents, bool)):
        raise SchemaError(
            name, "is not a schema: it is neither an object nor a boolean"
        )
    refuse_depth(name, contents)
    return contents


def dialect_folder() -> Path:
    """Where our meta-schemas are: in the package, or in a checkout's `schemas/`."""
    installed = Path(__file__).parents[1] / "dialect"
    checkout = Path(__file__).parents[3] / "schemas" / "dialect"
    return installed if installed.is_dir() else checkout


def _schema_files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*.json")):
        parts = path.relative_to(folder).parts
        if not any(part.startswith((".", "_")) for part in parts):
            yield path


def _read(path: Path, folder: Path) -> str:
    name = _name(path, folder)
    try:
        if path.exists() and not path.is_file():
            found = "is a folder, a pipe or a device, not a file"
            raise SchemaError(name, found, "rename it, or move it away")
        with path.open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
        if len(content) > MAX_BYTES:
            found = f"is larger than {MAX_BYTES >> 20} MiB"
            raise SchemaError(name, found, "split it, and let the parts refer by $ref")
        return content.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        found = f"is not UTF-8 at byte {error.start}"
        raise SchemaError(name, found, "save it as UTF-8") from None
    except OSError as error:
        raise SchemaError(name, f"cannot be read: {error.strerror}") from None


def refuse_depth(name: str, contents: object) -> None:
    """Refuse what holds more levels of arrays and objects than any schema needs.

    Raises:
        SchemaError: It does; the place is the first that is too deep.
    """
    level, depth = [*_containers([(Location(name), contents)])], 0
    while level:
        depth += 1
        if depth > MAX_LEVELS:
            found = f"is nested more than {MAX_LEVELS} levels deep"
            raise SchemaError(str(level[0][0]), found, FLATTEN)
        level = [
            each
            for place, value in level
            for each in _containers(_children(place, value))
        ]


def _containers(
    values: Iterable[tuple[Location, Any]],
) -> Iterator[tuple[Location, Any]]:
    return ((p, each) for p, each in values if is_object(each) or is_array(each))


def _children(place: Location, value: Any) -> Iterator[tuple[Location, Any]]:
    members = value.items() if is_object(value) else enumerate(value)
    return ((place / token, each) for token, each in members)
