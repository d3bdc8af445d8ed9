"""`make release` says what it does, and does it only with `RUN=1`."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
AUTHOR = {
    "GIT_AUTHOR_NAME": "Ada",
    "GIT_AUTHOR_EMAIL": "ada@example.com",
    "GIT_COMMITTER_NAME": "Ada",
    "GIT_COMMITTER_EMAIL": "ada@example.com",
    "MAKE": "true",  # checks and builds nothing
}
FILES = ("CHANGELOG.md", "README.md", "docs/command-line.md", "src/predial/version.py")


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a command; what it printed on both streams is `stdout`."""
    return subprocess.run(
        words,
        cwd=folder,
        env={**os.environ, **AUTHOR},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A repository with what a release changes."""
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text((ROOT / name).read_text("utf-8"), "utf-8")
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n\n## 0.2.0 - unreleased\n")
    run(tmp_path, "git", "init", "--quiet")
    run(tmp_path, "git", "add", "--all")
    run(tmp_path, "git", "commit", "--quiet", "--message", "Start")
    return tmp_path


SCRIPT = str(Path(__file__).with_name("release.sh"))


def test_without_run_nothing_is_done(checkout: Path) -> None:
    ended = run(checkout, "sh", SCRIPT, "0.2.0")
    assert ended.returncode == 0, ended.stdout
    assert "git tag --annotate --message predial 0.2.0 v0.2.0" in ended.stdout
    assert run(checkout, "git", "tag").stdout == ""
    assert run(checkout, "git", "status", "--porcelain").stdout == ""


def test_with_run_the_tag_has_the_version_everywhere(checkout: Path) -> None:
    ended = run(checkout, "sh", SCRIPT, "0.2.0", "1")
    assert ended.returncode == 0, ended.stdout
    assert run(checkout, "git", "tag").stdout == "v0.2.0\n"
    assert run(checkout, "git", "status", "--porcelain").stdout == ""
    version = (checkout / "src" / "predial" / "version.py").read_text()
    assert '__version__ = "0.2.0"' in version
    assert "rev: v0.2.0" in (checkout / "README.md").read_text("utf-8")
    assert "## 0.2.0 - 2" in (checkout / "CHANGELOG.md").read_text()


@pytest.mark.parametrize(
    ("version", "message"),
    [
        ("", "name a version"),
        ("0.3.0", "has no section '## 0.3.0 - unreleased'"),
        ("0.2", "name a version"),
    ],
)
def test_what_is_not_ready_is_not_released(
    checkout: Path, version: str, message: str
) -> None:
    ended = run(checkout, "sh", SCRIPT, version)
    assert ended.returncode == 2
    assert message in ended.stdout


def test_uncommitted_changes_and_a_second_time_are_refused(checkout: Path) -> None:
    (checkout / "README.md").write_text("x")
    assert "commit what is changed" in run(checkout, "sh", SCRIPT, "0.2.0").stdout
    run(checkout, "git", "checkout", "--quiet", ".")
    run(checkout, "git", "tag", "v0.2.0")
    assert "a tag v0.2.0 already" in run(checkout, "sh", SCRIPT, "0.2.0").stdout
