"""What `make build` has put into `dist/` is complete, reproducible, and works.

`make build` names this file; the default run does not collect it.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from email.parser import Parser
from pathlib import Path
from zipfile import ZipFile

import pytest

from predial.version import __version__

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
NAME = f"predial-{__version__}"
WHEEL = ROOT / "dist" / f"{NAME}-py3-none-any.whl"
SDIST = ROOT / "dist" / f"{NAME}.tar.gz"
SOURCES = {
    "src/predial": "predial",
    "src/predial_runtime": "predial_runtime",
    "codegen/predial_codegen": "predial_codegen",
    "generated/predial_contracts": "predial_contracts",
    "schemas/dialect": "predial_codegen/dialect",
}
GOOD = "examples/payloads/request/good/one-dial-request.json"
# Enough to find a file that the wheel lacks or holds in another version: all else that
# the tests say of a checkout holds of the same files in the wheel.
OF_THE_WHEEL = (
    "tests/canary",
    "tests/cases",
    "tests/contract",
    "tests/docs/test_blocks.py::test_a_page_shows_what_happens[README.md]",
    "tests/examples",
    "tests/generator/test_vendoring.py",
)
HANGS = 20 * 60  # seconds after which a command will not end any more
pytestmark = pytest.mark.timeout(HANGS)
STANDARD_LIBRARY_ONLY = """\
import sys
import predial.cli
import predial_contracts.connectcampaigns.put_dial_request_batch
loaded = {name.partition(".")[0] for name in sys.modules} - {"__main__"}
print(*sorted(loaded - sys.stdlib_module_names))
"""


class Environment:
    """A virtual environment that holds only what is installed into it here."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.folder = folder
        output(sys.executable, "-m", "venv", *options, folder)

    def install(self, *arguments: str | Path) -> str:
        """Have our pip install something into it; what pip says."""
        return output(
            *(sys.executable, "-m", "pip", "--disable-pip-version-check"),
            *("--python", self.folder, "install", *arguments),
        )

    def command(self, name: str) -> Path:
        """One of its commands."""
        return self.folder / "bin" / name


def attempt(
    *command: str | Path, cwd: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a command away from this environment and its settings."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTEST", "PYTHON", "VIRTUAL_ENV"))
    }
    return subprocess.run(
        command,
        cwd=cwd,
        env=kept,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=HANGS,
        check=False,
    )


def output(*command: str | Path, cwd: Path | None = None) -> str:
    """What a command prints that has to succeed."""
    ended = attempt(*command, cwd=cwd)
    if ended.returncode:
        pytest.fail(f"{ended.args}\n{ended.stdout}\n{ended.stderr}", pytrace=False)
    return ended.stdout


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source distribution's folder."""
    folder = tmp_path_factory.mktemp("sdist")
    output("tar", "-xzf", SDIST, "-C", folder)
    return folder / NAME


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """The wheel, and nothing else: not even pip."""
    environment = Environment(tmp_path_factory.mktemp("bare"), "--without-pip")
    environment.install("--no-index", WHEEL)
    return environment


@pytest.fixture(scope="module")
def away(unpacked: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source distribution without the packages' sources."""
    folder = tmp_path_factory.mktemp("away") / NAME
    removed = shutil.ignore_patterns("src", "codegen", "generated")
    return Path(shutil.copytree(unpacked, folder, ignore=removed))


@pytest.fixture(scope="module")
def full(away: Path) -> Environment:
    """The wheel and the pinned packages, where the type checkers look for them."""
    environment = Environment(away / ".venv")
    requirements = away / "requirements" / "dev.txt"
    environment.install("--require-hashes", "--requirement", requirements)
    environment.install("--no-index", "--no-deps", WHEEL)
    return environment


def files(folder: Path) -> set[str]:
    """The files below a folder, but for what Python writes there."""
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def about(name: str) -> bytes:
    """A file of the wheel's metadata."""
    with ZipFile(WHEEL) as wheel:
        return wheel.read(f"{NAME}.dist-info/{name}")


def test_wheel_holds_the_packages_and_the_dialect_and_no_more() -> None:
    wanted = {
        f"{target}/{name}"
        for source, target in SOURCES.items()
        for name in files(ROOT / source)
    }
    with ZipFile(WHEEL) as wheel:
        held = set(wheel.namelist())
    metadata = {name for name in held if name.startswith(f"{NAME}.dist-info/")}
    assert held - metadata == wanted
    assert held >= {
        "predial/py.typed",
        "predial_codegen/dialect/dialect.schema.json",
        "predial_codegen/py.typed",
        "predial_runtime/violations.py",
        "predial_codegen/targets/validators/validators.py.jinja",
        "predial_contracts/_manifest.json",
        "predial_contracts/py.typed",
    }


def test_wheel_requires_nothing_and_says_what_it_is() -> None:
    described = Parser().parsestr(about("METADATA").decode())
    required = described.get_all("Requires-Dist", [])
    assert [name for name in required if "extra == " not in name] == []
    extras = set(PROJECT["optional-dependencies"])
    assert set(described.get_all("Provides-Extra", [])) == extras
    assert described["Requires-Python"] == PROJECT["requires-python"]
    assert described["License-Expression"] == "Apache-2.0"
    assert about("licenses/LICENSE") == (ROOT / "LICENSE").read_bytes()
    commands = about("entry_points.txt").decode().splitlines()
    command = PROJECT["scripts"]["predial"]
    plugin = PROJECT["entry-points"]["pytest11"]["predial"]
    assert commands == [
        "[console_scripts]",
        f"predial = {command}",
        "",
        "[pytest11]",
        f"predial = {plugin}",
    ]


def test_sdist_builds_the_same_sdist_and_wheel_byte_for_byte(
    unpacked: Path, tmp_path: Path
) -> None:
    output(
        *(sys.executable, "-m", "build", "--no-isolation", "--outdir", tmp_path),
        cwd=unpacked,
    )
    for built in (SDIST, WHEEL):
        assert (tmp_path / built.name).read_bytes() == built.read_bytes()


def test_sdist_holds_what_building_and_testing_need(unpacked: Path) -> None:
    top = {path.name for path in unpacked.iterdir()}
    assert {"Makefile", "requirements", "schemas", "tests", "examples"} <= top
    assert {".ci", ".git", ".venv", "dist"}.isdisjoint(top)
    for folder in ("requirements", "schemas", "tests", "examples"):
        assert files(unpacked / folder) == files(ROOT / folder)


def test_wheel_alone_needs_the_standard_library_only(bare: Environment) -> None:
    loaded = output(bare.command("python"), "-I", "-c", STANDARD_LIBRARY_ONLY)
    assert loaded.split() == ["predial", "predial_contracts"]


def test_wheel_alone_checks_the_examples(bare: Environment, unpacked: Path) -> None:
    listed = "examples/payloads/expected.json"
    words = ("check", "--fixtures", listed)
    assert output(bare.command("predial"), *words, cwd=unpacked) == ""


def test_wheel_alone_says_what_generating_needs(
    bare: Environment, unpacked: Path
) -> None:
    ended = attempt(bare.command("predial"), "generate", "--check", cwd=unpacked)
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert ended.stderr.endswith(
        "is not installed: install predial with its extra `codegen`\n"
    )


def test_pinned_packages_are_all_that_the_extras_need(full: Environment) -> None:
    # The peers of `bench` are pinned apart, and installed by `make bench` alone.
    extras = ",".join(sorted(PROJECT["optional-dependencies"].keys() - {"bench"}))
    full.install("--no-index", f"predial[{extras}]")


def test_installed_generator_writes_what_is_committed(
    full: Environment, unpacked: Path
) -> None:
    output(full.command("predial"), "generate", "--check", cwd=unpacked)


def test_entries_of_the_hooks_run(full: Environment, unpacked: Path) -> None:
    manifest = (unpacked / ".pre-commit-hooks.yaml").read_text("utf-8")
    entries = re.findall(r"^  entry: (.+)$", manifest, re.MULTILINE)
    assert entries == ["predial check --fixtures", "predial generate --check"]
    for entry in entries:
        name, *words = entry.split()
        files = [GOOD] if "check" in words else []
        output(full.command(name), *words, *files, cwd=unpacked)


def test_tests_of_what_is_generated_pass_on_the_installed_wheel(
    full: Environment, away: Path
) -> None:
    options = ("--numprocesses=auto", "--dist=loadfile", "-m", "not slow")
    output(full.command("pytest"), *options, *OF_THE_WHEEL, cwd=away)
