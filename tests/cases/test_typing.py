"""mypy and pyright, both strict, accept all generated code, and refuse wrong uses."""

import json
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest

from cases.case import CASES, FOLDER, Case
from cases.conftest import Packages
from generation.packages import ROOT

Reported: TypeAlias = dict[str, list[tuple[int, str]]]  # by file: lines, messages
CHECKERS = ("mypy", "pyright")
USAGES = [FOLDER / "typing" / name for name in ("usage.py", "clients.py")]
BIN = Path(sys.executable).parent

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]


@pytest.fixture(scope="module")
def reported(packages: Packages) -> dict[str, Reported]:
    """What each checker says of all packages at once, and of their use."""
    names = [folder.name for folder in packages.every(CASES)]
    for usage in USAGES:
        shutil.copy(usage, packages.folder)
    settings = {
        "include": [*names, *(usage.name for usage in USAGES)],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "reportUnusedExpression": "none",
        "reportPrivateUsage": "none",
    }
    (packages.folder / "pyrightconfig.json").write_text(json.dumps(settings))
    cache = ROOT / ".mypy_cache" / "cases"
    options = ["--strict", "--python-version", "3.11", "--no-error-summary"]
    commands = {
        "mypy": [
            *options,
            "--config-file=",
            f"--cache-dir={cache}",
            *(usage.name for usage in USAGES),
            *names,
        ],
        "pyright": ["--outputjson", "--pythonpath", sys.executable],
    }
    started = {
        checker: subprocess.Popen(
            [BIN / checker, *arguments],
            cwd=packages.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for checker, arguments in commands.items()
    }
    ended = {checker: process.communicate() for checker, process in started.items()}
    assert ended["mypy"][1] == ""
    return {
        checker: by_file(READERS[checker](out, packages.folder))
        for checker, (out, _) in ended.items()
    }


def mypy_errors(out: str, folder: Path) -> Iterator[tuple[str, int, str]]:
    """The file, the line and the message of each error that mypy prints."""
    del folder
    for line in out.splitlines():
        match = re.fullmatch(r"(.+?):(\d+): error: (.+)", line)
        if match:
            yield match[1], int(match[2]), match[3]


def pyright_errors(out: str, folder: Path) -> Iterator[tuple[str, int, str]]:
    """The file, the line and the message of each error that pyright prints."""
    for each in json.loads(out)["generalDiagnostics"]:
        name = Path(each["file"]).relative_to(folder.resolve()).as_posix()
        yield name, each["range"]["start"]["line"] + 1, each["message"]


READERS: dict[str, Callable[[str, Path], Iterator[tuple[str, int, str]]]] = {
    "mypy": mypy_errors,
    "pyright": pyright_errors,
}


def by_file(errors: Iterator[tuple[str, int, str]]) -> Reported:
    """Errors by the file that they are in."""
    files: Reported = defaultdict(list)
    for name, line, message in errors:
        files[name].append((line, message))
    return files


@pytest.mark.parametrize("checker", CHECKERS)
@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_strict_type_checker_accepts_the_generated_code(
    reported: dict[str, Reported], packages: Packages, case: Case, checker: str
) -> None:
    packages.generated(case)
    errors = {
        name: errors
        for name, errors in reported[checker].items()
        if name.startswith(f"{case.package}/")
    }
    assert errors == {}


@pytest.mark.parametrize("checker", CHECKERS)
@pytest.mark.parametrize("usage", USAGES, ids=lambda usage: usage.stem)
def test_a_strict_type_checker_refuses_wrong_uses_and_no_others(
    reported: dict[str, Reported], checker: str, usage: Path
) -> None:
    lines = usage.read_text("utf-8").splitlines()
    wrong = {number for number, line in enumerate(lines, 1) if "# refused: " in line}
    errors = reported[checker][usage.name]
    assert [error for error in errors if error[0] not in wrong] == []
    assert wrong - {line for line, _ in errors} == set()
