"""Run `predial config`: what is in force, and where that is said."""

from __future__ import annotations

import os
import sys
from json import dumps

from predial.command import configuration
from predial.command.contracts import DEFAULT_PACKAGE
from predial.command.inputs import expanded
from predial.command.severities import Severities
from predial.command.targets import Targets
from predial.errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from predial.command.configuration import Configuration
    from predial.command.options import Options

# Of each key that is one value, in the order of the schema.
_DEFAULTS: dict[str, object] = {
    "contract": None,
    "role": None,
    "strict": False,
    "region": None,
    "show-values": False,
    "format": configuration.FORMAT,
    "max-bytes": configuration.MAX_BYTES,
    "max-errors": configuration.MAX_ERRORS,
    "package": DEFAULT_PACKAGE,
    "schemas": configuration.SCHEMAS,
    "out": configuration.OUT,
    "unknown-keywords": "refuse",
    "dialect": "2020-12",
    "formats": None,
    "nullable": False,
}


def run(options: Options) -> int:
    """Print the settings or, of files, what they are checked against."""
    settings = configuration.load()
    lines = _of_files(options, settings) if options.files else _settings(settings)
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return 0


def _settings(settings: Configuration) -> Iterator[str]:
    given = settings.values
    rows = [
        (f"{key} = {_as_toml(given.get(key, default))}", key in given)
        for key, default in _DEFAULTS.items()
    ]
    rows += [(f"folders.{_entry(*each)}", True) for each in settings.folders.items()]
    rows += [(f"fixtures.{_entry(*each)}", True) for each in settings.fixtures.items()]
    severities = Severities(settings, None)
    for code, rule in settings.rules.items():
        ended = "" if severities.is_in_force(code) else "  # has expired"
        rows.append((f"rules.{_entry(code, rule)}{ended}", True))
    for line, is_given in rows:
        yield f"{line}  # {settings.place if is_given else 'default'}"


def _of_files(options: Options, settings: Configuration) -> Iterator[str]:
    targets = Targets(options, settings)
    for name in _existing(options.files):
        glob, _ = targets.entry(name)
        choice = targets.choice(name)
        source = f"{settings.place} fixtures.{_as_toml(glob)}" if glob else "default"
        if choice.is_ignored:
            yield f"{name}: ignored  # {source}"
        else:
            decides = ", unless its content is of another" * (len(choice.targets) > 1)
            contract, role = choice.header()
            yield f"{name}: {contract} {role}{decides}  # {source}"


def _existing(names: Sequence[str]) -> Sequence[str]:
    """The files that names, folders and globs stand for.

    Raises:
        UsageError: There are no such files; it has a line for each.
    """
    files = expanded(names, ())
    missing = [name for name in files if name != "-" and not os.path.isfile(name)]
    if missing:
        raise UsageError(
            *(
                f"{name}: has no file of JSON, NDJSON or YAML"
                if os.path.isdir(name)
                else f"{name or repr(name)}: there is no such file"
                for name in missing
            )
        )
    return files


def _entry(name: str, values: Any) -> str:
    pairs = ", ".join(f"{key} = {_as_toml(value)}" for key, value in values.items())
    return f"{_as_toml(name)} = {{ {pairs} }}"


def _as_toml(value: object) -> str:
    return "(none)" if value is None else dumps(value, ensure_ascii=False)
