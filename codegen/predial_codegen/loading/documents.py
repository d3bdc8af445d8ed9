"""Schema files as they lie on disk: found, read, and parsed strictly."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

from predial_codegen.errors import SchemaError
from predial_codegen.json_types import is_array, is_object

YAML_SUFFIXES = (".yaml", ".yml")
MAX_DEPTH = 200  # levels of nesting in a schema file
MAX_BYTES = 64 << 20  # of a schema file


def read_folder(folder: Path) -> dict[str, str]:
    r"""The text of every JSON and YAML file below `folder`, by its path below with `/`.

    Line ends are `\n`.
    Files and folders whose names start with `.` or `_` are left out.

    Raises:
        SchemaError: The folder or a file cannot be read, or there is none.
    """
    if not folder.is_dir():
        raise SchemaError(
            str(folder), "is not a folder", "name the folder of your schemas"
        )
    texts = {
        path.relative_to(folder).as_posix(): read_file(
            path, path.relative_to(folder).as_posix()
        )
        for path in _schema_files(folder)
    }
    if not texts:
        advice = "put *.schema.json files below the schema folder"
        raise SchemaError(str(folder.name), "holds no schema", advice)
    return texts


def parsed(name: str, text: str) -> Any:
    """The schema, or the document of OpenAPI, that a text holds.

    Raises:
        SchemaError: The text is not strictly JSON or YAML, or not a schema.
    """
    if name.endswith(YAML_SUFFIXES):
        from predial_codegen.loading.yaml_texts import parsed_yaml  # noqa: PLC0415

        contents = parsed_yaml(name, text)
    else:
        contents = _parsed_json(name, text)
    if not (is_object(contents) or isinstance(contents, bool)):
        raise SchemaError(
            name, "is not a schema: it is neither an object nor a boolean"
        )
    _refuse_depth(name, contents)
    return contents


def _parsed_json(name: str, text: str) -> Any:
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
        return json.loads(
            text, object_pairs_hook=unique, parse_constant=refuse, parse_float=finite
        )
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise SchemaError(name, f"is not JSON: {error.msg} at {place}") from None
    except RecursionError:
        raise SchemaError(name, "is nested too deeply", _FLATTEN) from None
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


_SUFFIXES = {".json", *YAML_SUFFIXES}
_FLATTEN = "give inner schemas names under $defs"


def _schema_files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        if path.suffix in _SUFFIXES and not any(
            part.startswith((".", "_")) for part in parts
        ):
            yield path


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


def _refuse_depth(name: str, contents: object) -> None:
    level, depth = [contents], 0
    while level:
        depth += 1
        if depth > MAX_DEPTH:
            raise SchemaError(
                name, f"is nested more than {MAX_DEPTH} levels deep", _FLATTEN
            )
        level = [child for each in level for child in _children(each)]


def _children(value: Any) -> list[Any]:
    if is_object(value):
        return list(value.values())
    return value if is_array(value) else []
