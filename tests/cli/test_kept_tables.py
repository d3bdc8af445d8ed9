"""A configuration is read once: what is kept counts for the same text and checks."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from predial.command import configuration, kept_tables
from predial.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

TEXT = (
    '[tool.predial]\nstrict = true\n[tool.predial.fixtures]\n"a" = { ignore = true }\n'
)
LIST_MODULES = """\
import sys
from predial.cli import main
code = main(["check", "a.json"])
print("tomllib" in sys.modules, "predial_contracts.predial" in sys.modules)
"""


@pytest.fixture
def project(here: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a configuration that is kept, in a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(here / "cache"))
    file = here / "pyproject.toml"
    file.write_text(TEXT)
    assert configuration.load().strict is True
    return file


def entries(project: Path) -> list[Path]:
    return [*(project.parent / "cache" / "predial" / "configurations").iterdir()]


def kept(project: Path) -> object:
    return kept_tables.load(str(project), project.read_bytes())


def test_what_is_kept_is_what_was_read(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert kept(project) == {"strict": True, "fixtures": {"a": {"ignore": True}}}
    read = vars(configuration.load())
    monkeypatch.setenv("XDG_CACHE_HOME", str(project.parent / "another"))
    assert vars(configuration.load()) == read


@pytest.mark.parametrize("text", [TEXT.replace("true", "false", 1), f"{TEXT}# more\n"])
def test_another_text_is_read(project: Path, text: str) -> None:
    project.write_text(text)
    assert kept(project) is None
    assert configuration.load().strict is text.startswith(TEXT)
    assert kept(project) is not None


def test_a_wrong_configuration_is_never_kept(project: Path) -> None:
    project.write_text("[tool.predial]\nstrict = 5\n")
    for _ in range(2):
        with pytest.raises(UsageError, match="strict must be a boolean"):
            configuration.load()


def test_what_other_code_has_checked_is_checked_again(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = project.parent / "other" / "predial_contracts"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "_manifest.json").write_text("{}")
    monkeypatch.setattr(sys, "path", [str(package.parent), *sys.path])
    for name in [name for name in sys.modules if name.startswith("predial_contracts")]:
        monkeypatch.delitem(sys.modules, name)
    assert kept(project) is None


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff", b'{"of": 5}'])
def test_a_damaged_entry_changes_nothing(project: Path, content: bytes) -> None:
    [entry] = entries(project)
    entry.write_bytes(content)
    assert configuration.load().strict is True
    assert kept(project) is not None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_what_others_may_write_does_not_count(project: Path) -> None:
    [entry] = entries(project)
    entry.chmod(0o666)
    assert kept(project) is None


def test_only_the_latest_are_kept(project: Path) -> None:
    for number in range(70):
        kept_tables.save(f"{number}/predial.toml", b"", {})
    assert len(entries(project)) == 64


def test_a_folder_that_is_not_to_be_written_changes_nothing(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project.parent / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(project.parent / "file"))
    assert configuration.load().strict is True


def test_a_start_reads_neither_toml_nor_what_checks_it(project: Path) -> None:
    (project.parent / "a.json").write_text("{}")
    ended = subprocess.run(
        [sys.executable, "-c", LIST_MODULES],
        cwd=project.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stdout.endswith("False False\n")
