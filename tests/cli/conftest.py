"""A generated package made by hand, and ways to run the command line against it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import pytest

from predial.cli import main

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "generated" / "predial_contracts"

CONTRACTS = """\
CONTRACTS = {
    "calls.put_calls": ("request", "response"),
    "calls.stop_calls": ("request",),
    "people.person": ("person",),
    "shapes.pair": ("left", "right"),
    "failing.put_calls": ("bug", "nesting", "recursion", "missing"),
}
NUMBER_PLAN = "phonenumbers 9.0.43, fingerprint 1a2b3c"
"""

CALLS = """\
from {package}._runtime.violations import Rule, Violation

TYPE = Rule("type", "must be an object", "call.schema.json#/type")
PHONE = Rule("format.e164", "must be an E.164 number", "call.schema.json#/phone")
OPTION = Rule("anyOf", "must match an option", "call.schema.json#/anyOf")
PLAN = Rule("numberPlan", "should exist", "call.schema.json#/plan")
LATE = Rule("fromNow", "must be in {{hours}} h from now", "call.schema.json#/time")


def broken(rule, *tokens, severity="error", causes=None, **found):
    path = None
    for token in tokens:
        path = (path, token)
    return Violation(rule, path, found, causes or {{}}, severity)


def check_request(value, *, now=None, limit=None, all_branches=False):
    if type(value) is not dict:
        return [broken(TYPE)]
    found = []
    if value.get("phone") == "bad":
        found.append(broken(PHONE, "phone"))
    if value.get("phone") == "odd":
        found.append(broken(PLAN, "phone", severity="advice"))
    if "option" in value:
        inner = {{1: (broken(TYPE, "option", 0, "a"),)}}
        outer = {{1: (broken(OPTION, "option", 0, causes=inner, count=1),)}}
        if all_branches:
            outer[2] = (broken(PHONE, "option"),)
        found.append(broken(OPTION, "option", causes=outer, count=2))
    if "time" in value and now is not None:
        found.append(broken(LATE, "time", hours=now.hour))
    found += [broken(TYPE, name) for name in value if not name.isalnum()]
    return found


check_response = check_person = check_left = check_right = check_request
"""

FAILING = """\
class NestingError(ValueError):
    pass


def check_bug(value, *, now=None, limit=None, all_branches=False):
    raise TypeError(f"cannot take {value}")


def check_nesting(value, *, now=None, limit=None, all_branches=False):
    raise NestingError(f"{value}")


def check_recursion(value, *, now=None, limit=None, all_branches=False):
    return check_recursion(value, now=now)
"""


@dataclass(frozen=True, slots=True)
class Result:
    """How a run of the command line ended."""

    code: int
    out: str
    err: str


class Run(Protocol):
    """Run `predial` with these arguments."""

    def __call__(self, *arguments: str | Path) -> Result:
        """How it ended."""
        ...


def write_package(folder: Path, name: str) -> None:
    """A package such as `predial generate` writes, with validators made by hand."""
    package = folder / name
    sources = {
        "__init__.py": CONTRACTS,
        "calls/put_calls.py": CALLS.format(package=name),
        "calls/stop_calls.py": CALLS.format(package=name),
        "people/person.py": CALLS.format(package=name),
        "shapes/pair.py": CALLS.format(package=name),
        "failing/put_calls.py": FAILING,
    }
    for path, source in sources.items():
        (package / path).parent.mkdir(parents=True, exist_ok=True)
        (package / path).parent.joinpath("__init__.py").touch()
        (package / path).write_text(source)
    for shared in ("_runtime", "predial"):  # `predial` reads the configuration
        shutil.copytree(GENERATED / shared, package / shared)


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the packages `acme_contracts` and `predial_contracts`."""
    folder = tmp_path_factory.mktemp("packages")
    write_package(folder, "acme_contracts")
    write_package(folder, "predial_contracts")
    return folder


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder: a new one, the root of a repository."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(
    packages: Path,
    here: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Iterator[Run]:
    """Run `predial` in this process, in a folder of its own."""
    del here
    loaded = set(sys.modules)
    monkeypatch.setattr(sys, "path", [str(packages), *sys.path])
    hidden = [name for name in loaded if name.startswith("predial_contracts")]
    for name in hidden:
        monkeypatch.delitem(sys.modules, name)

    def run(*arguments: str | Path) -> Result:
        code = main([str(argument) for argument in arguments])
        printed = capsys.readouterr()
        return Result(code, printed.out, printed.err)

    yield run
    for name in set(sys.modules) - loaded | set(hidden):
        if name.partition(".")[0] in {"acme_contracts", "predial_contracts"}:
            sys.modules.pop(name, None)


@pytest.fixture
def command(packages: Path) -> list[str]:
    """The words that start `predial` as a process, with the packages importable."""
    start = f"""\
import sys
sys.path.insert(0, {os.fspath(packages)!r})
from predial.cli import command
command()
"""
    return [sys.executable, "-W", "error", "-c", start]


@pytest.fixture
def spawn(command: list[str], here: Path) -> Run:
    """Run `predial` as a process of its own."""

    def spawn(*arguments: str | Path) -> Result:
        ended = subprocess.run(
            [*command, *arguments],
            cwd=here,
            capture_output=True,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
        )
        return Result(ended.returncode, ended.stdout, ended.stderr)

    return spawn
