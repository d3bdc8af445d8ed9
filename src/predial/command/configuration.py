"""Read predial.toml, or `[tool.predial]` of pyproject.toml, nearest in this repository.

Only folders up to the one with `.git` are searched, and outside a repository only the
current one: a configuration names code to import, so it must not come from a stranger's
parent folder. Paths and globs in it are relative to its own folder.
"""

from __future__ import annotations

import os
import sys

from predial.errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from predial.command.options import Options

FORMAT = "text"
MAX_BYTES = 64 * 1024 * 1024
MAX_ERRORS = 1000
OUT = "generated"
SCHEMAS = "schemas"

OWN_FILE = "predial.toml"
PROJECT = "pyproject.toml"
FILES = (OWN_FILE, PROJECT)
_PATHS = {"out", "schemas"}
READING = ("dialect", "formats", "nullable", "unknown-keywords")
_OPTIONS = ("format", "max_bytes", "max_errors", "region", "show_values", "strict")


class Configuration:
    """What is configured, and None for each key that is left out.

    The keys are those of `schemas/predial/configuration.schema.json`.

    Args:
        values: By key, with paths relative to the current folder.
        place: What the user is to look at, such as `pyproject.toml: [tool.predial]`.
        folder: The folder of the file, which globs are relative to.

    Attributes:
        contract: Which contract `check` uses.
        fixtures: By glob, what the files are.
        folders: By folder below the schemas, how those there are read, by key.
        format: How `check` reports.
        max_bytes: The limit of one JSON document.
        max_errors: How much is reported of one document.
        out: The folder of the generated package.
        package: The name of the generated package.
        reading: How schemas are read, by key.
        region: The country of telephone numbers without a calling code.
        role: What `check` checks, such as `request`.
        rules: By code, what severity a rule has.
        schemas: The folder of the schemas.
        show_values: Whether sensitive values are shown.
        strict: Whether advice blocks.
    """

    def __init__(
        self, values: Mapping[str, Any], place: str = "", folder: str = os.curdir
    ) -> None:
        self.values = values
        self.place = place
        self.folder = folder
        self.contract: str | None = values.get("contract")
        self.fixtures: Mapping[str, Mapping[str, Any]] = values.get("fixtures", {})
        self.folders: Mapping[str, Mapping[str, Any]] = values.get("folders", {})
        self.format: str | None = values.get("format")
        self.max_bytes: int | None = values.get("max-bytes")
        self.max_errors: int | None = values.get("max-errors")
        self.out: str | None = values.get("out")
        self.package: str | None = values.get("package")
        self.reading = {key: values[key] for key in READING if key in values}
        self.region: str | None = values.get("region")
        self.role: str | None = values.get("role")
        self.rules: Mapping[str, Mapping[str, str]] = values.get("rules", {})
        self.schemas: str | None = values.get("schemas")
        self.show_values: bool | None = values.get("show-values")
        self.strict: bool | None = values.get("strict")

    def complete(self, options: Options) -> None:
        """Put what is configured in place of the options that are not given."""
        for name in _OPTIONS:
            if getattr(options, name) is None:
                setattr(options, name, getattr(self, name))


def reading_of(options: Options) -> dict[str, Any]:
    """How schemas are read, as far as options say it, by key."""
    given = {key: getattr(options, key.replace("-", "_")) for key in READING}
    return {key: value for key, value in given.items() if value is not None}


def load(start: str = os.curdir) -> Configuration:
    """The configuration that holds in a folder.

    Raises:
        UsageError: It is not TOML, or is not as its schema says.
    """
    for folder in _folders(start):
        found = [*_tables(folder)]
        if len(found) > 1:
            places = " and ".join(place for place, _ in found)
            raise UsageError(f"{places} both configure predial: keep one of them")
        for place, table in found:
            paths = {
                key: os.path.relpath(os.path.join(folder, table[key]))
                for key in _PATHS & table.keys()
            }
            return Configuration({**table, **paths}, place, folder)
    return Configuration({})


def root(start: str = os.curdir) -> str:
    """The folder of the repository, else the folder itself."""
    return _folders(start)[-1]


def _folders(start: str) -> list[str]:
    folder = os.path.abspath(start)
    upwards: list[str] = []
    while folder not in upwards:
        upwards.append(folder)
        if os.path.lexists(os.path.join(folder, ".git")):
            return upwards
        folder = os.path.dirname(folder)
    return upwards[:1]


def _tables(folder: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The tables that configure predial in a folder, and where they stand."""
    for name, tokens in ((OWN_FILE, ()), (PROJECT, ("tool", "predial"))):
        path = os.path.join(folder, name)
        content = _content(path)
        if content is None or (tokens and not _may_configure(content)):
            continue
        place = os.path.relpath(path) + (": [tool.predial]" if tokens else "")
        table = _kept(path, content) or _table(path, content, tokens, place)
        if table is not None:
            yield place, table


def _may_configure(content: bytes) -> bool:
    """Whether a project's file may have the table: others are not parsed."""
    is_within = b"predial" in content and b"[tool]" in content
    return is_within or b"tool.predial" in content


def _kept(path: str, content: bytes) -> dict[str, Any] | None:
    from predial.command import kept_tables

    return kept_tables.load(path, content)


def _table(
    path: str, content: bytes, tokens: Sequence[str], place: str
) -> dict[str, Any] | None:
    """The table at the end of a way in a file; None where there is none."""
    found: Any = _as_json(_document(content, path))
    for token in tokens:
        if token not in found:
            return None
        found = found[token]
        if found.__class__ is not dict:
            raise UsageError(f"{place} must be a table")
    table: dict[str, Any] = found
    if _is_checked(table, place):
        from predial.command import kept_tables

        kept_tables.save(path, content, table)
    return table


def _content(path: str) -> bytes | None:
    if not os.path.isfile(path):
        if os.path.exists(path):  # a pipe would block
            raise UsageError(f"{os.path.relpath(path)} is no plain file")
        return None
    try:
        with open(path, "rb") as stream:
            return stream.read()
    except OSError as error:
        from predial.checking.reading import reason

        message = f"{os.path.relpath(path)} {reason(error)[1]}"
    raise UsageError(message)


def _document(content: bytes, path: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(content.decode())
    except UnicodeDecodeError:
        raise UsageError(f"{os.path.relpath(path)} is not UTF-8: save it so") from None
    except ValueError as error:
        raise UsageError(f"{os.path.relpath(path)} is not TOML: {error}") from None
    except RecursionError:
        raise UsageError(f"{os.path.relpath(path)} nests too deep") from None


def _is_checked(table: dict[str, Any], place: str) -> bool:
    """Whether what checks a configuration is there; what is wrong is raised."""
    try:
        from predial_contracts.predial import check_configuration
    except (ImportError, SyntaxError):
        # It is to be generated anew, or the path has another package of this name.
        sys.stderr.write(
            f"predial: {place} is not checked: predial_contracts.predial, which does"
            " that, cannot be imported\n"
        )
        return False
    wrong = check_configuration(table)
    if wrong:
        from predial.command.misconfigured import lines

        raise UsageError(*lines(place, table, wrong))
    return True


def _as_json(value: Any) -> Any:
    """What TOML holds, with dates as JSON has them."""
    match value:
        case dict():
            table: dict[str, Any] = value  # pyright: ignore[reportUnknownVariableType] - Any
            return {name: _as_json(each) for name, each in table.items()}
        case [*items]:
            return [*map(_as_json, items)]
        case str() | int() | float():
            return value
        case _:
            return value.isoformat()
