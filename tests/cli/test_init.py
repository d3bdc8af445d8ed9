"""`predial init` makes a project ready, and overwrites nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import yaml

PREDIAL = Path(sys.executable).with_name("predial")  # the real command
PROJECT = """\
# what we sell
[project]
name = "shop"  # short
version = "1"

[tool.other]
key = [ 1,2 ]  # kept as it is"""


def predial(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [PREDIAL, *arguments], cwd=folder, capture_output=True, text=True, check=False
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Web-Shop 2"
    made.mkdir()
    return made


def test_an_empty_folder_becomes_a_project_that_checks_its_fixture(
    folder: Path,
) -> None:
    started = predial(folder, "init")
    assert started.returncode == 0
    assert "web_shop_2_contracts" in started.stdout
    assert predial(folder, "generate").returncode == 0
    fixture = folder / "fixtures" / "order.json"
    assert predial(folder, "check", "fixtures/order.json").returncode == 0
    fixture.write_text('{"sku": "ABC-1", "count": 2}')
    refused = predial(folder, "check", "fixtures/order.json")
    assert refused.returncode == 1
    assert "/sku: must match" in refused.stdout
    assert predial(folder, "generate", "--check").returncode == 0


def test_hooks_run_what_was_set_up(folder: Path) -> None:
    predial(folder, "init")
    hooks = yaml.safe_load((folder / ".pre-commit-config.yaml").read_text())
    check, generate = hooks["repos"][0]["hooks"]
    assert check["entry"] == "predial check --fixtures"
    # What is edited by hand, or gone, counts at every commit.
    assert (generate["entry"], generate["always_run"]) == (
        "predial generate --check",
        True,
    )


def test_a_project_keeps_its_text_and_its_files(folder: Path) -> None:
    (folder / "pyproject.toml").write_text(PROJECT)
    (folder / "src").mkdir()
    (folder / ".pre-commit-config.yaml").write_text("repos: []\n")
    (folder / "fixtures").mkdir()
    (folder / "fixtures" / "order.json").write_text("mine")
    started = predial(folder, "init")
    assert started.returncode == 0
    text = (folder / "pyproject.toml").read_text()
    assert text.startswith(f"{PROJECT}\n\n[tool.predial]\n")
    assert 'package = "shop_contracts"' in text
    assert 'out = "src"' in text
    assert (folder / "fixtures" / "order.json").read_text() == "mine"
    assert (folder / ".pre-commit-config.yaml").read_text() == "repos: []\n"
    assert "- repo: local" in started.stdout
    assert predial(folder, "generate").returncode == 0
    assert (folder / "src" / "shop_contracts").is_dir()


def test_a_second_run_changes_nothing(folder: Path) -> None:
    predial(folder, "init")
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    again = predial(folder, "init")
    assert again.returncode == 0
    assert "written" not in again.stdout
    after = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert after == before


def test_line_ends_stay(folder: Path) -> None:
    (folder / "pyproject.toml").write_bytes(b'[project]\r\nname = "a"\r\n')
    predial(folder, "init")
    content = (folder / "pyproject.toml").read_bytes()
    assert content.count(b"\n") == content.count(b"\r\n")


@pytest.mark.parametrize("text", ["tool = {}\n", "[project\n"])
def test_what_cannot_be_added_to_is_left_as_it_is(folder: Path, text: str) -> None:
    (folder / "pyproject.toml").write_text(text)
    ended = predial(folder, "init")
    assert ended.returncode == 2
    assert "pyproject.toml" in ended.stderr
    assert [path.name for path in folder.iterdir()] == ["pyproject.toml"]
    assert (folder / "pyproject.toml").read_text() == text


@pytest.mark.parametrize("project", ["predial", "predial_contracts", "2024", "--"])
def test_the_package_has_no_installed_name(folder: Path, project: str) -> None:
    (folder / "pyproject.toml").write_text(f'[project]\nname = "{project}"\n')
    predial(folder, "init")
    assert (
        'package = "predial_contracts"' not in (folder / "pyproject.toml").read_text()
    )
    assert predial(folder, "generate").returncode == 0


@pytest.mark.parametrize("package", [None, "predial_contracts", "json", "yaml"])
def test_generate_writes_no_package_of_an_installed_name(
    folder: Path, package: str | None
) -> None:
    predial(folder, "init")
    (folder / "pyproject.toml").unlink()
    ended = predial(folder, "generate", *(["--package", package] if package else []))
    assert ended.returncode == 2
    assert "an installed package has the name" in ended.stderr
    assert not (folder / "generated").exists()


def test_check_takes_no_other_contract_than_the_one_that_is_generated(
    folder: Path,
) -> None:
    predial(folder, "init")
    (folder / "pyproject.toml").unlink()
    made = predial(folder, "generate", "--out", ".", "--package", "acme_contracts")
    assert made.returncode == 0
    ended = predial(folder, "check", "fixtures/order.json")
    assert ended.returncode == 2
    assert "acme_contracts is generated here" in ended.stderr


def test_a_configuration_of_its_own_is_kept(folder: Path) -> None:
    (folder / "predial.toml").write_text('package = "kept_contracts"\n')
    assert "predial.toml: kept" in predial(folder, "init").stdout
    assert predial(folder, "generate").returncode == 0
    assert (folder / "generated" / "kept_contracts").is_dir()


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("predial.toml", ""),
        ("predial.toml", "# ours\nstrict = true\n[rules]\n"),
        ("pyproject.toml", "[tool.predial]  # ours\nstrict = true\n[tool.x]\n"),
        ("pyproject.toml", "[tool.predial.rules]\n"),
    ],
)
def test_settings_are_added_to_a_configuration_without_a_package(
    folder: Path, file: str, text: str
) -> None:
    (folder / file).write_text(text)
    assert "added, with the package web_shop" in predial(folder, "init").stdout
    added = (folder / file).read_text()
    assert [line for line in text.splitlines() if line not in added.splitlines()] == []
    assert predial(folder, "generate").returncode == 0
    assert predial(folder, "check", "fixtures/order.json").returncode == 0
    assert "kept, has" in predial(folder, "init").stdout
    assert (folder / file).read_text() == added


@pytest.mark.parametrize("package", ["a b", "a-b", "class", "os", "predial"])
def test_a_name_that_no_package_can_have_writes_nothing(
    folder: Path, package: str
) -> None:
    ended = predial(folder, "init", "--package", package)
    assert ended.returncode == 2
    assert package in ended.stderr
    assert [*folder.iterdir()] == []
