"""The cache saves time, and never hides that something else would be written."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias

import pytest

from generation.packages import PREDIAL, ROOT, predial, write_files
from predial_codegen.cache import DEPENDENCIES, KEPT, Cache, user_cache
from writing.samples import tree

PHONE = predial({"type": "string", "format": "e164", "numberPlan": "valid"})
NOTED = predial({"type": "string", "x-vendor": 1})
SETTINGS = "[tool.predial]\npackage = 'acme_contracts'\n"
ALLOWED = f"{SETTINGS}unknown-keywords = 'ignore'\n"


@dataclass(frozen=True, slots=True)
class Project:
    """Schemas, what was generated from them, and a generator of their own.

    Attributes:
        folder: Where the command runs.
        sources: What the command is made of, free to edit.
        cache: What `XDG_CACHE_HOME` says.
    """

    folder: Path
    sources: Path
    cache: Path

    @property
    def output(self) -> Path:
        """The generated package."""
        return self.folder / "generated" / "acme_contracts"

    @property
    def entries(self) -> list[Path]:
        """Every file of the cache."""
        return [path for path in self.cache.rglob("*") if path.is_file()]

    def environment(self, cache: str) -> dict[str, str]:
        """What makes Python import the sources here."""
        paths = (self.sources, self.sources / "src", self.sources / "codegen")
        path = os.pathsep.join(map(os.fspath, paths))
        return {**os.environ, "PYTHONPATH": path, "XDG_CACHE_HOME": cache}

    def start(self, *options: str, cache: str | None = None) -> subprocess.Popen[str]:
        """Start the real command, made of the sources here."""
        return subprocess.Popen(
            [PREDIAL, "generate", *options],
            cwd=self.folder,
            env=self.environment(cache or os.fspath(self.cache)),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def run(self, *options: str, cache: str | None = None) -> tuple[int, str]:
        """The exit code and all that is printed."""
        with self.start(*options, cache=cache) as process:
            printed = process.communicate()[0]
        return process.returncode, printed


Change: TypeAlias = Callable[[Project], object]
UP_TO_DATE = (0, "acme_contracts: up to date\n")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project that is up to date, and the cache knows it."""
    made = Project(tmp_path / "project", tmp_path / "sources", tmp_path / "cache")
    for name in ("src", "codegen", "schemas/dialect"):
        shutil.copytree(
            ROOT / name,
            made.sources / name,
            ignore=shutil.ignore_patterns("__pycache__"),
        )
    schemas = {"phone.schema.json": PHONE, "noted.schema.json": NOTED}
    write_files(made.folder / "schemas", schemas)
    write_files(made.folder, {"pyproject.toml": ALLOWED})
    code, report = made.run()
    assert code == 0, report
    assert made.run("--check") == UP_TO_DATE
    return made


def _written(name: str, content: object) -> Change:
    return lambda project: write_files(project.folder / "schemas", {name: content})


def _source(name: str) -> Change:
    def change(project: Project) -> None:
        path = project.sources / name
        path.write_bytes(path.read_bytes() + b"# changed\n")

    return change


def _newer_phonenumbers(project: Project) -> None:
    metadata = "Metadata-Version: 2.1\nName: phonenumbers\nVersion: 99.0\n"
    folder = project.sources / "phonenumbers-99.0.dist-info"
    write_files(folder, {"METADATA": metadata})


CHANGES: dict[str, tuple[Change, int, str]] = {
    # name: what is done; the exit code and a part of the report of `--check`
    "a schema": (_written("phone.schema.json", NOTED), 1, r"phone\S+ \(changed\)"),
    "a new schema": (_written("new.schema.json", PHONE), 1, r"new\S+ \(new\)"),
    "a schema that goes": (
        lambda project: (project.folder / "schemas" / "noted.schema.json").unlink(),
        1,
        r"noted\S+ \(gone\)",
    ),
    "a template": (
        _source("codegen/predial_codegen/targets/validators/validators.py.jinja"),
        1,
        "outdated, the generator now writes other text",
    ),
    "a run-time module": (
        _source("src/predial_runtime/violations.py"),
        1,
        "_runtime/violations.py: would change",
    ),
    "the version of phonenumbers": (
        _newer_phonenumbers,
        1,
        r"phonenumbers \(changed\)",
    ),
    "an output": (
        lambda project: (project.output / "models.py").write_text("edited"),
        1,
        "models.py: edited",
    ),
    "an output that goes": (
        lambda project: (project.output / "validators.py").unlink(),
        1,
        "validators.py: missing",
    ),
    "a manifest that goes": (
        lambda project: (project.output / "_manifest.json").unlink(),
        1,
        "_manifest.json: missing",
    ),
    "a file of the user's": (
        lambda project: (project.output / "notes.txt").write_text("mine"),
        0,
        r"up to date\n\S+notes.txt: not predial's, kept",
    ),
    "unknown-keywords": (
        lambda project: write_files(project.folder, {"pyproject.toml": SETTINGS}),
        2,
        "noted.schema.json#/x-vendor",
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_is_noticed_as_without_a_cache(name: str, project: Project) -> None:
    change, code, report = CHANGES[name]
    change(project)
    found = project.run("--check")
    assert found[0] == code
    assert re.search(report, found[1])
    assert project.run("--check") == found
    assert project.run("--check", cache=os.devnull) == found


def test_what_is_up_to_date_is_not_planned(project: Project) -> None:
    program = """if True:
        import sys
        from predial.cli import main
        assert main(["generate", "--check"]) == 0
        imported = {name.partition(".")[0] for name in sys.modules}
        print(sorted(imported & {"attr", "jinja2", "jsonschema", "phonenumbers"}))
    """
    for cache, heavy in ((project.cache, 0), (os.devnull, 4)):
        ended = subprocess.run(
            [sys.executable, "-c", program],
            cwd=project.folder,
            env=project.environment(os.fspath(cache)),
            capture_output=True,
            text=True,
            check=True,
        )
        assert ended.stdout.count("'") == 2 * heavy


def test_the_output_is_the_same_with_a_cache(project: Project) -> None:
    _written("new.schema.json", PHONE)(project)  # with a number plan from the cache
    assert project.run()[0] == 0
    cached = tree(project.folder / "generated")
    shutil.rmtree(project.folder / "generated")
    assert project.run()[0] == 0
    assert tree(project.folder / "generated") == cached
    shutil.rmtree(project.folder / "generated")
    assert project.run(cache=os.devnull)[0] == 0
    assert tree(project.folder / "generated") == cached


@pytest.mark.parametrize("damage", [b"", b"\n", b"{}", b"\xff"])
def test_a_damaged_cache_is_made_anew(project: Project, damage: bytes) -> None:
    whole = {path: path.read_bytes() for path in project.entries}
    assert len(whole) == 3  # the output, the number plan, the configuration
    for path in whole:
        path.write_bytes(damage)
    assert project.run("--check") == UP_TO_DATE
    assert {path: path.read_bytes() for path in project.entries} == whole


def test_an_entry_cut_short_is_no_entry(project: Project) -> None:
    for path in project.entries:
        path.write_bytes(path.read_bytes()[:-1])
    assert project.run("--check") == UP_TO_DATE


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_cache_that_others_may_write_is_not_read(project: Project) -> None:
    text = b'{"files": {"__init__.py": "planted"}, "inputs": {}}'
    for path in project.entries:
        path.write_bytes(sha256(text).hexdigest().encode() + b"\n" + text)
    (project.cache / "predial").chmod(0o777)
    assert project.run("--check") == UP_TO_DATE


def test_runs_at_the_same_time_share_a_cache(project: Project) -> None:
    shutil.rmtree(project.cache)
    runs = [project.start("--check") for _ in range(4)]
    for each in runs:
        with each:
            assert (each.communicate()[0], each.returncode) == UP_TO_DATE[::-1]
    assert len(project.entries) == 3
    assert project.run("--check") == UP_TO_DATE


def test_the_latest_entries_are_kept(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    for number in range(KEPT + 3):
        cache.save("packages", str(number), number)
        os.utime(tmp_path / "cache" / "packages" / str(number), (number, number))
    found = [cache.load("packages", str(number)) for number in range(KEPT + 3)]
    assert found == [None, None, None, *range(3, KEPT + 3)]
    assert cache.load("number-plans", "9") is None


def test_a_relative_cache_home_is_ignored(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "here")
    monkeypatch.setenv("HOME", os.fspath(tmp_path))
    assert user_cache() == Cache(tmp_path / ".cache" / "predial")


def test_every_dependency_of_the_generator_decides() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extra = project["optional-dependencies"]["codegen"]
    assert [name.partition(">")[0] for name in extra] == list(DEPENDENCIES)
