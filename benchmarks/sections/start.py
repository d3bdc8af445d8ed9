"""Starting: a fresh interpreter that imports, and the command line on files."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from benchmarks.options import Options
from benchmarks.payloads import SCHEMA, request
from benchmarks.peers import wanted
from benchmarks.results import Table
from benchmarks.rounds import Timing, timing

_CONTRACT = "import predial_contracts.connectcampaigns.put_dial_request_batch"
_TYPES = "import {0} as p, benchmarks.{0}_types as t; {1}"
_LOAD = "import json; schema = json.load(open('schema.json')); "

# The module that each needs, then what is run: the import, and what makes it ready to
# give a verdict on the request.
_IMPORTS: Mapping[str, tuple[str, str, str]] = {
    "bare Python": ("sys", "pass", "pass"),
    "re and json": ("sys", "import re, json", "import re, json"),
    "predial, contract": ("predial_contracts", _CONTRACT, _CONTRACT),
    "predial, contract and models": (
        "predial_contracts",
        f"{_CONTRACT}.models",
        f"{_CONTRACT}.models",
    ),
    "jsonschema-rs": (
        "jsonschema_rs",
        "import jsonschema_rs",
        _LOAD + "import jsonschema_rs; jsonschema_rs.Draft202012Validator(schema)",
    ),
    "corvus-json-schema-rs": (
        "corvus_json_schema_rs",
        "import corvus_json_schema_rs",
        _LOAD + "import corvus_json_schema_rs as c; c.compile(schema)",
    ),
    "corvus-json-schema": (
        "corvus_json_schema",
        "import corvus_json_schema",
        _LOAD + "import corvus_json_schema as c; c.compile(schema)",
    ),
    "fastjsonschema": (
        "fastjsonschema",
        "import fastjsonschema",
        _LOAD + "import fastjsonschema; fastjsonschema.compile(schema)",
    ),
    "msgspec": (
        "msgspec",
        "import msgspec",
        _TYPES.format("msgspec", "p.json.Decoder(t.Request)"),
    ),
    "pydantic": (
        "pydantic",
        "import pydantic; pydantic.BaseModel",
        _TYPES.format("pydantic", "p.TypeAdapter(t.RequestDict)"),
    ),
    "jsonschema": (
        "jsonschema",
        "import jsonschema",
        _LOAD + "import jsonschema; jsonschema.Draft202012Validator(schema)",
    ),
}
_PREDIAL = "import sys; from predial.cli import command; sys.exit(command())"
_SCRIPT = (
    _LOAD + "import sys, jsonschema_rs; "
    "valid = jsonschema_rs.Draft202012Validator(schema).is_valid; "
    "sys.exit(not all(valid(json.load(open(name))) for name in sys.argv[1:]))"
)
_COMMANDS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "bare Python": ("sys", ("-c", "pass")),
    "predial check": ("predial", ("-c", _PREDIAL, "check")),
    "a script with jsonschema-rs": ("jsonschema_rs", ("-c", _SCRIPT)),
    "check-jsonschema": (
        "check_jsonschema",
        ("-m", "check_jsonschema", "--schemafile", "schema.json"),
    ),
}
_Run: TypeAlias = Callable[[], None]


def tables(options: Options) -> Iterator[Table]:
    """Time imports in fresh interpreters, then the command lines on good files."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "schema.json").write_text(json.dumps(SCHEMA))
        yield _imports(folder, options)
        yield _commands(folder, options)


def _imports(folder: Path, options: Options) -> Table:
    columns: dict[str, dict[str, Timing]] = {}
    for column, place in (("import", 1), ("ready for a verdict", 2)):
        runs = {
            name: _run(folder, "-c", row[place])
            for name, row in _IMPORTS.items()
            if name in {"bare Python", "re and json"}
            or wanted(name, row[0], options.only)
        }
        columns[column] = _race(runs, "re and json", options)
    return Table.of_columns("Import", "re and json", columns)


def _commands(folder: Path, options: Options) -> Table:
    columns: dict[str, dict[str, Timing]] = {}
    for count in (1, 100):
        names = [f"payload-{count}-{number}.json" for number in range(count)]
        for number, name in enumerate(names):
            (folder / name).write_text(json.dumps(request(25, number)))
        runs = {
            name: _run(folder, *command, *names if module != "sys" else ())
            for name, (module, command) in _COMMANDS.items()
            if wanted(name, module, ())
        }
        columns["1 file" if count == 1 else f"{count} files"] = _race(
            runs, "bare Python", options
        )
    notes = tuple(
        f"{name} is skipped: not installed"
        for name, (module, _) in _COMMANDS.items()
        if not wanted(name, module, ())
    )
    return Table.of_columns(
        "Command line, files of 25 items", "bare Python", columns, notes
    )


def _run(folder: Path, *arguments: str) -> _Run:
    roots = ["", *os.environ.get("PYTHONPATH", "").split(os.pathsep)]
    path = os.pathsep.join(str(Path(root).resolve()) for root in dict.fromkeys(roots))
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONPYCACHEPREFIX": "cached"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # all start from bytecode
    command = (sys.executable, *arguments)

    def run() -> None:
        subprocess.run(  # noqa: S603 - commands of this module
            command,
            check=True,  # so each says that the files are good
            cwd=folder,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    return run


def _race(
    runs: Mapping[str, _Run], baseline: str, options: Options
) -> dict[str, Timing]:
    """As `rounds.race`, by the processor time of the children."""
    samples: dict[str, list[float]] = {name: [] for name in runs}
    for turn in range(5 if options.quick else 25):
        names = list(runs)
        shift = turn % len(names)
        for name in names[shift:] + names[:shift]:
            if not turn:
                runs[name]()  # writes the bytecode that the others read
            before = _children()
            runs[name]()
            samples[name].append(_children() - before)
    return {name: timing(times, samples[baseline]) for name, times in samples.items()}


def _children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
