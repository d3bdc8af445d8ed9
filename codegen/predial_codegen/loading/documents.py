"""Schema files as they lie on disk: found, read, and parsed strictly."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

from predial_codegen.errors import SchemaError
from predial_codegen.ir import Location
from predial_codegen.json_types import is_array, is_object

Text: TypeAlias = str | SchemaError  # of a file, or why it cannot be read
SUFFIXES = ("json", "yaml", "yml")
MAX_LEVELS = 800  # of arrays and objects: 200 schemas, each up to four below another
FLATTEN = "give inner schemas names under $defs"
MAX_BYTES = 64 << 20  # of a schema file


def read_folder(folder: Path) -> dict[str, Text]:
    r"""The text of every schema file below `folder`, by its path below it with `/`.

    A schema file is one of JSON or YAML by its name, or has `$schema` near its start.
    Line ends are `\n`. A byte of a path that is not UTF-8 stands there as `\xNN`. Files
    and folders whose names start with `.` or `_` are left out. In place of a text
    stands why it cannot be read.

    Args:
        folder: The folder; or one schema file, whatever its name.

    Raises:
        SchemaError: There is no such folder, or no schema in it.
    """
    if folder.is_file():
        name = _name(folder, folder.parent)
        return {name: read_file(folder, name)}
    if not folder.is_dir():
        what = "is not a folder" if folder.exists() else "does not exist"
        raise SchemaError(str(folder), what, "name the folder of your schemas")
    texts = {
        name: _text_or_error(path, name)
        for path in _schema_files(folder)
        for name in [_name(path, folder)]
    }
    if not texts:
        advice = "put *.schema.json or *.schema.yaml files below the schema folder"
        raise SchemaError(str(folder.name), "holds no schema", advice)
    return texts


def _name(path: Path, folder: Path) -> str:
    name = path.relative_to(folder).as_posix()
    return os.fsencode(name).decode(errors="backslashreplace")


def parsed(name: str, text: Text) -> Any:
    """The schema, or the document of OpenAPI, that a text holds.

    Raises:
        SchemaError: The text is not strictly JSON or YAML, or not a schema.
    """
    if isinstance(text, SchemaError):
        raise text
    if _is_yaml(name, text):
        from predial_codegen.loading.yaml_texts import parsed_yaml  # noqa: PLC0415

        contents = parsed_yaml(name, text)
    else:
        contents = _json(name, text)
    if not (is_object(contents) or isinstance(contents, bool)):
        raise SchemaError(
            name, "is not a schema: it is neither an object nor a boolean"
        )
    refuse_depth(name, contents)
    return contents


def _is_yaml(name: str, text: str) -> bool:
    suffix = name.rpartition(".")[2].lower()
    if suffix in SUFFIXES:
        return suffix != "json"
    return not text.lstrip().startswith(("{", "[", "true", "false"))


def _json(name: str, text: str) -> Any:
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

    if not text.strip():
        raise SchemaError(name, "is empty", "write a schema into it, or remove it")
    try:
        return json.loads(
            text, object_pairs_hook=unique, parse_constant=refuse, parse_float=finite
        )
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise SchemaError(
            name, f"is not JSON: {error.msg.removesuffix(' at')} at {place}"
        ) from None
    except RecursionError:
        raise SchemaError(name, "is nested too deeply", FLATTEN) from None
    except ValueError as error:
        raise SchemaError(name, f"cannot be read: {error}") from None


def references(contents: Any) -> Iterator[str]:
    """Every `$ref` in a document, whatever it is in."""
    waiting = [contents]
    while waiting:
        value = waiting.pop()
        if is_object(value):
            waiting += value.values()
            if isinstance(value.get("$ref"), str):
                yield value["$ref"]
        elif is_array(value):
            waiting += value


def dialect_folder() -> Path:
    """Where our meta-schemas are: in the package, or in a checkout's `schemas/`."""
    installed = Path(__file__).parents[1] / "dialect"
    checkout = Path(__file__).parents[3] / "schemas" / "dialect"
    return installed if installed.is_dir() else checkout


# `$schema` with a URI behind it, first in a line or in an object.
_DECLARATION = re.compile(
    rb"(?:^|[{,])\s*([\"']?)\$schema\1\s*:\s*[\"']?\w+:", re.MULTILINE
)
_START = 4096  # bytes of a file that are looked at
_COPIES = ("~", ".bak", ".orig", ".rej", ".swp", ".tmp", ".md", ".py")  # no schemas


def _schema_files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        if any(part.startswith((".", "_")) for part in parts):
            continue
        if path.suffix[1:].lower() in SUFFIXES or (
            path.is_file() and not path.name.endswith(_COPIES) and _declares(path)
        ):
            yield path


def _declares(path: Path) -> bool:
    """Whether a file says near its start that it is a schema."""
    try:
        with path.open("rb") as stream:
            return _DECLARATION.search(stream.read(_START)) is not None
    except OSError:
        return False


def _text_or_error(path: Path, name: str) -> Text:
    try:
        return read_file(path, name)
    except SchemaError as error:
        return error


def read_file(path: Path, name: str) -> str:
    """The text of a file, which errors call by a name.

    Raises:
        SchemaError: It cannot be read.
    """
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
