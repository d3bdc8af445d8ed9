"""Every block of the documentation that can be run does what the page shows."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
import tomllib
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from docs.pages import OPTIONS, PAGES, ROOT, Block, blocks, commands

COPIED = ("codegen", "examples", "generated", "schemas", "src")
LANGUAGES = {"console", "json", "jsonc", "python", "text", "toml", "yaml"}
# After each command a mark, and for the next one the exit code of that before it.
STEP = "{command}\nended=$?; printf '\\0'; (exit $ended)\n"


def copy_checkout(folder: Path) -> None:
    """A checkout in which `make` has done its set-up."""
    ignored = shutil.ignore_patterns("__pycache__")
    for name in COPIED:
        shutil.copytree(ROOT / name, folder / name, ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", folder)
    (folder / ".venv").symlink_to(sys.prefix)


@pytest.fixture
def workspace(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """The current folder: an empty one for README's readers, else a checkout."""
    folder = tmp_path / "predial"
    folder.mkdir()
    if request.getfixturevalue("page").name != "README.md":
        copy_checkout(folder)
    (folder / ".git").mkdir()
    programs = Path(sys.executable).parent
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.chdir(folder)
    return folder


def run_console(block: Block) -> None:
    """Run the commands in one shell, and compare what each prints."""
    steps = list(commands(block.text))
    ended = subprocess.run(
        ["sh", "-c", "".join(STEP.format(command=step.text) for step in steps)],
        cwd=block.options.get("in"),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    printed = ended.stdout.split("\0")
    for step, output in zip(steps, printed, strict=False):
        assert output == step.output, f"{block.place}: {step.text}"
    assert len(printed) == len(steps) + 1, block.place


def run_python(block: Block, names: dict[str, Any]) -> str:
    """Run the statements with the names of the page's earlier blocks."""
    printed = io.StringIO()
    with redirect_stdout(printed):
        exec(compile(block.text, block.place, "exec"), names)  # noqa: S102 - our page
    return printed.getvalue()


def run(block: Block, names: dict[str, Any], workspace: Path) -> None:
    """Do with a block what its language and its options say."""
    match block:
        case Block(options={"cannot-run": reason}):
            assert reason, block.place
        case Block(options={"file": name}):
            path = workspace / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, "utf-8")
        case Block(language="console"):
            run_console(block)
        case Block(language="python"):
            assert run_python(block, names) == block.output, block.place
        case Block(language="json"):
            json.loads(block.text)
        case Block(language="toml"):
            tomllib.loads(block.text)
        case _:
            pytest.fail(f"{block.place}: say why this block cannot run")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_shows_what_happens(page: Path, workspace: Path) -> None:
    names: dict[str, Any] = {}
    for block in blocks(page):
        run(block, names, workspace)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_block_has_a_language_and_options_that_are_known(page: Path) -> None:
    found = blocks(page)
    assert {block.language for block in found} <= LANGUAGES
    assert {option for block in found for option in block.options} <= OPTIONS
    fences = [line for line in page.read_text("utf-8").split("\n") if "```" in line]
    shown = sum(2 + 2 * bool(block.output) for block in found)
    assert len(fences) == shown, "a block without a language, or not closed"
