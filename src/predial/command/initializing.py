"""Run `predial init`: what a project needs to have contracts of its own."""

from __future__ import annotations

import os
import sys

from predial.command.configuration import OWN_FILE, PROJECT, SCHEMAS
from predial.command.naming import free_name, require_free_name
from predial.errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from predial.command.options import Options

_SCHEMA = f"{SCHEMAS}/orders/order.schema.json"
_FIXTURE = "fixtures/order.json"
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
    """Write what is not there yet; nothing that is there is changed but for one table.

    Raises:
        UsageError: The table cannot be added to pyproject.toml, or no package can have
            the name.
    """
    out = "src" if os.path.isdir("src") else "."
    if options.package is not None:
        require_free_name(options.package, out)
    lines = [_add_table(options.package, out)]
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


def _add_table(package: str | None, out: str) -> str:
    """Add `[tool.predial]` behind all else, where it changes no line and no comment."""
    import tomllib

    if os.path.lexists(OWN_FILE):
        return f"{OWN_FILE}: kept"
    text = ""
    if os.path.lexists(PROJECT):
        with open(PROJECT, encoding="utf-8", newline="") as stream:
            text = stream.read()
    try:
        found: dict[str, Any] = tomllib.loads(text)
    except ValueError as error:
        raise UsageError(f"{PROJECT} is not TOML: {error}") from None
    if "predial" in found.get("tool", {}):
        return f"{PROJECT}: kept, has [tool.predial]"
    folder = os.path.basename(os.getcwd())
    name = package or free_name(str(found.get("project", {}).get("name", folder)), out)
    table = (
        f'[tool.predial]\nschemas = "{SCHEMAS}"\nout = "{out}"\npackage = "{name}"\n'
    )
    end = "\r\n" if "\r\n" in text else "\n"
    gap = "" if not text else end if text.endswith("\n") else end * 2
    added = gap + table.replace("\n", end)
    try:
        tomllib.loads(text + added)
    except ValueError:
        raise UsageError(
            f"{PROJECT} has `tool` in a form that nothing can be added to:"
            " write [tool.predial] into it as",
            *table.splitlines(),
        ) from None
    with open(PROJECT, "a", encoding="utf-8", newline="") as stream:
        stream.write(added)
    return f"{PROJECT}: [tool.predial] added, with the package {name}"


def _write(path: str, text: str) -> str:
    """Write a file, unless there is one."""
    os.makedirs(os.path.dirname(path) or os.curdir, exist_ok=True)
    try:
        with open(path, "x", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
    except FileExistsError:
        return f"{path}: kept"
    return f"{path}: written"
