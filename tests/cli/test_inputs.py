"""Folders, globs, exclusions and a name for stdin choose what is checked."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Run

CONTRACT = ("--contract", "calls.put_calls", "--format", "concise")
BAD = '{"phone": "bad"}'


@pytest.fixture
def tree(here: Path) -> Path:
    """A repository with files of which each has a finding, but for those ignored."""
    (here / ".git").rmdir()
    subprocess.run(["git", "init", "-q"], cwd=here, check=True)
    names = ("a.json", "d/b.ndjson", "d/e/c.yaml", "d/notes.txt", "d/ignored.json")
    never = (".tool.yaml", "d/call.schema.yaml", "d/e/_manifest.json")
    for name in (*names, *never, "build/x.json", "d/e/.gitignore", "d/e/own.json"):
        (here / name).parent.mkdir(parents=True, exist_ok=True)
        (here / name).write_text(BAD)
    (here / ".gitignore").write_text("ignored.json\nbuild/\n")
    (here / "d/e/.gitignore").write_text("own.json\n")
    return here


def found(out: str) -> list[str]:
    """The files that have findings, as they are named."""
    return [line.partition(":")[0] for line in out.splitlines()]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["."], ["a.json", "d/b.ndjson", "d/e/c.yaml"]),
        (["d"], ["d/b.ndjson", "d/e/c.yaml"]),
        (["d/../a.json", "d/"], ["d/../a.json", "d/b.ndjson", "d/e/c.yaml"]),
        (["d/e/*.json"], ["d/e/_manifest.json", "d/e/own.json"]),
        (
            ["**/[!_]*.json"],
            ["a.json", "build/x.json", "d/e/own.json", "d/ignored.json"],
        ),
        (["*.json", "a.json"], ["a.json"]),
        ([".", "--exclude", "e"], ["a.json", "d/b.ndjson"]),
        ([".", "--exclude", "d/*", "--exclude", "*.x"], ["a.json"]),
        (["build/x.json"], ["build/x.json"]),
    ],
)
def test_names_stand_for_files(
    run: Run, tree: Path, arguments: list[str], expected: list[str]
) -> None:
    del tree
    result = run("check", *CONTRACT, *arguments)
    assert found(result.out) == expected


def test_outside_a_repository_hidden_folders_are_left_out(
    run: Run, tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tree / ".cache").mkdir()
    (tree / ".cache" / "x.json").write_text(BAD)
    monkeypatch.setenv("GIT_DIR", "none")
    result = run("check", *CONTRACT, "d", ".cache/x.json", ".")
    assert ".cache/x.json" in found(result.out)
    assert found(result.out).count(".cache/x.json") == 1
    assert "d/ignored.json" in found(result.out)


@pytest.mark.parametrize("name", ["empty", "*.none"])
def test_what_stands_for_no_file_is_said(run: Run, here: Path, name: str) -> None:
    (here / "empty").mkdir()
    result = run("check", *CONTRACT, name)
    assert result.code == 2
    assert f"{name}: " in result.err


def test_all_that_is_excluded_is_clean(run: Run, tree: Path) -> None:
    del tree
    result = run("check", *CONTRACT, ".", "--exclude", "*")
    assert (result.code, result.err) == (0, "0 files, 0 errors, 0 advice\n")


def test_quiet_prints_findings_only(run: Run, tree: Path) -> None:
    del tree
    result = run("check", *CONTRACT, "-q", "a.json")
    assert found(result.out) == ["a.json"]
    assert result.err == ""


def test_stdin_has_a_name_and_its_format(command: list[str], here: Path) -> None:
    ended = subprocess.run(
        [*command, "check", *CONTRACT, "--stdin-filename", "d/a.yaml", "-"],
        input="phone: bad\n",
        capture_output=True,
        text=True,
        check=False,
        cwd=here,
    )
    assert found(ended.stdout) == ["d/a.yaml"]


def test_the_package_is_the_command() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "predial", "-V"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stdout.startswith("predial ")


def test_a_glob_of_all_folders_follows_no_link(run: Run, here: Path) -> None:
    (here / "d/sub").mkdir(parents=True)
    (here / "d/sub/a.json").write_text(BAD)
    (here / "d/loop").symlink_to("../d")
    (here / "e").symlink_to("d")
    assert found(run("check", *CONTRACT, "d/**/*.json").out) == ["d/sub/a.json"]
    assert found(run("check", *CONTRACT, "e/**/*.json").out) == ["e/sub/a.json"]
    assert found(run("check", *CONTRACT, "d/*/sub/*.json").out) == ["d/loop/sub/a.json"]
