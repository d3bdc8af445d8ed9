"""Run `predial init`: what a project needs to have contracts of its own."""

from __future__ import annotations

import os
import re
import sys

from predial.command.configuration import OWN_FILE, PROJECT, SCHEMAS
from predial.command.naming import free_name, require_free_name
from predial.errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from predial.command.options import Options

_SCHEMA = f"{SCHEMAS}/orders/order.schema.json"
_FIXTURE = "fixtures/order.json"
_HEADER = re.compile(r"^\[tool\.predial\][ \t]*(?:#[^\r\n]*)?\r?\n", re.MULTILINE)
_HOOKS = ".pre-commit-config.yaml"

_ORDER = """\
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Order",
  "type": "object",
  "properties": {
    "sku": { "type": "string", "pattern": "^[A-Z]{3}-[0-9]{4}$" },
    "count": { "type": "integer", "minimum": 1 }
  },
  "required": ["sku", "count"],
  "additionalProperties": false
}
"""
_VALID = """\
{ "sku": "ABC-1234", "count": 2 }
"""
_CONFIGURATION = """\
repos:
  - repo: local
    hooks:
      - id: predial-check
        name: predial check
        entry: predial check --fixtures
        language: system
        files: ^fixtures/.*\\.json$
      - id: predial-generate
        name: predial generate --check
        entry: predial generate --check
        language: system
        pass_filenames: false
        always_run: true
"""


def run(options: Options) -> int:
    """Write what is not there yet, and add settings; all else stays as it is.

    Raises:
        UsageError: Settings cannot be added to pyproject.toml, or no package can have
            the name.
    """
    out = "src" if os.path.isdir("src") else "."
    if options.package is not None:
        require_free_name(options.package, out)
    lines = [_add_settings(options.package, out)]
    if os.path.isdir(SCHEMAS):
        lines.append(f"{SCHEMAS}: kept")
    else:
        lines += [_write(_SCHEMA, _ORDER), _write(_FIXTURE, _VALID)]
    lines.append(_write(_HOOKS, _CONFIGURATION))
    sys.stdout.writelines(f"{line}\n" for line in lines)
    if not _has_hooks():
        sys.stdout.write(f"add to the repos of {_HOOKS}:\n")
        sys.stdout.write(_CONFIGURATION.partition("\n")[2])
    sys.stdout.write("next: predial generate\n")
    return 0


def _has_hooks() -> bool:
    with open(_HOOKS, "rb") as stream:
        return b"predial" in stream.read()


def _add_settings(package: str | None, out: str) -> str:
    """Say what is generated in the file that configures, unless it says so already."""
    file = OWN_FILE if os.path.lexists(OWN_FILE) else PROJECT
    table = "settings" if file == OWN_FILE else "[tool.predial]"
    text = ""
    if os.path.lexists(file):
        with open(file, encoding="utf-8", newline="") as stream:
            text = stream.read()
    found = _settings(file, text)
    if "package" in found:
        return f"{file}: kept, has {table}"
    name = package or free_name(_project(text), out)
    wanted = {"schemas": SCHEMAS, "out": out, "package": name}
    lines = [f'{key} = "{each}"' for key, each in wanted.items() if key not in found]
    for added in _additions(file, text, lines):
        try:
            is_added = _settings(file, added).get("package") == name
        except UsageError:
            continue
        if is_added:
            with open(file, "w", encoding="utf-8", newline="") as stream:
                stream.write(added)
            return f"{file}: {table} added, with the package {name}"
    raise UsageError(
        f"{file} has `tool` in a form that nothing can be added to:"
        " write [tool.predial] into it as",
        *("[tool.predial]", *lines),
    )


def _settings(file: str, text: str) -> dict[str, Any]:
    """What a file configures.

    Raises:
        UsageError: It is not TOML.
    """
    import tomllib

    try:
        found = tomllib.loads(text)
    except ValueError as error:
        raise UsageError(f"{file} is not TOML: {error}") from None
    if file == OWN_FILE:
        return found
    table: dict[str, Any] = found.get("tool", {}).get("predial", {})
    return table


def _project(text: str) -> str:
    """What a project is called in its file, or else its folder."""
    import tomllib

    folder = os.path.basename(os.getcwd())
    return str(tomllib.loads(text).get("project", {}).get("name", folder))


def _additions(file: str, text: str, lines: Sequence[str]) -> Iterator[str]:
    """The text of a file with further settings, which change no line and no comment."""
    end = "\r\n" if "\r\n" in text else "\n"
    added = "".join(f"{line}{end}" for line in lines)
    if file == OWN_FILE:  # behind a table they would be that table's
        yield added + (end if text else "") + text
        return
    if header := _HEADER.search(text):
        yield text[: header.end()] + added + text[header.end() :]
    gap = "" if not text else end if text.endswith("\n") else end * 2
    yield f"{text}{gap}[tool.predial]{end}{added}"


def _write(path: str, text: str) -> str:
    """Write a file, unless there is one."""
    os.makedirs(os.path.dirname(path) or os.curdir, exist_ok=True)
    try:
        with open(path, "x", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
    except FileExistsError:
        return f"{path}: kept"
    return f"{path}: written"
