"""`[tool.predial]` is found, checked, and gives way to options."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from predial.command import configuration
from predial.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Run

SAMPLE = """\
[tool.predial]
contract = "stop-calls"
role = "response"
strict = true
max-bytes = 10
max-errors = 20
slow-patterns = ["^(a|b)*$"]
schemas = "contracts/schemas"
out = "contracts/python"
package = "acme_contracts"
"""


def test_every_key_is_read_and_paths_are_relative_to_the_file(here: Path) -> None:
    (here / "pyproject.toml").write_text(SAMPLE)
    (here / "below").mkdir()
    settings = configuration.load("below")
    assert vars(settings) == {
        "contract": "stop-calls",
        "role": "response",
        "strict": True,
        "max_bytes": 10,
        "max_errors": 20,
        "slow_patterns": ["^(a|b)*$"],
        "schemas": "contracts/schemas",
        "out": "contracts/python",
        "package": "acme_contracts",
    }


def test_nothing_is_configured_by_default(here: Path) -> None:
    (here / "pyproject.toml").write_text("[tool.other]\n")
    assert set(vars(configuration.load()).values()) == {None}


def test_search_ends_at_the_root_of_the_repository(here: Path) -> None:
    (here / "pyproject.toml").write_text(SAMPLE)
    (here / "inner" / ".git").mkdir(parents=True)
    assert configuration.load("inner").contract is None


def test_outside_a_repository_parents_do_not_count(here: Path) -> None:
    (here / "pyproject.toml").write_text(SAMPLE)
    (here / ".git").rmdir()
    (here / "below").mkdir()
    assert configuration.load("below").contract is None
    assert configuration.load().contract == "stop-calls"


def test_a_table_with_a_longer_name_is_not_ours(here: Path) -> None:
    (here / "pyproject.toml").write_text("[tool.predial-other]\nx = 1\n")
    assert configuration.load().contract is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("contrat = 'x'", "has an unknown key 'contrat': did you mean contract?"),
        ("max_bytes = 1", "has an unknown key 'max_bytes': did you mean max-bytes?"),
        ("zzz = 1", "has an unknown key 'zzz'"),
        ("strict = 1", "strict must be true or false"),
        ("contract = 1", "contract must be a string"),
        ("max-bytes = true", "max-bytes must be a whole number above 0"),
        ("max-bytes = 0", "max-bytes must be a whole number above 0"),
        ("x", "is not TOML"),
        ("x = '\udcff'", "is not TOML"),
    ],
)
def test_mistakes_are_told_with_the_file(here: Path, text: str, message: str) -> None:
    source = f"[tool.predial]\n{text}\n"
    (here / "pyproject.toml").write_bytes(source.encode(errors="surrogateescape"))
    with pytest.raises(UsageError, match=r"^pyproject\.toml") as raised:
        configuration.load()
    assert message in str(raised.value)


def test_a_value_of_the_wrong_shape_is_told(here: Path) -> None:
    (here / "pyproject.toml").write_text("[[tool.predial]]\nrole = 'x'\n")
    with pytest.raises(UsageError, match="must be a table"):
        configuration.load()


def test_options_win_over_the_configuration(run: Run, here: Path) -> None:
    (here / "pyproject.toml").write_text(
        "[tool.predial]\ncontract = 'stop-calls'\nmax-bytes = 1\n"
    )
    (here / "a.json").write_text("{}")
    assert run("check", "a.json").code == 2
    assert run("check", "--max-bytes", "2", "a.json").code == 0
    ended = run("check", "--contract", "absent", "--max-bytes", "2", "a.json")
    assert "has no contract 'absent'" in ended.err


def test_configured_package_is_found_where_generate_writes_it(
    run: Run, here: Path
) -> None:
    package = here / "made" / "own_contracts"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("CONTRACTS = {'person': ('person',)}")
    (package / "person.py").write_text("def check_person(value, **_): return []")
    (here / "pyproject.toml").write_text(
        "[tool.predial]\npackage = 'own_contracts'\nout = 'made'\n"
    )
    (here / "a.json").write_text("{}")
    path = list(sys.path)
    ended = run("check", "a.json")
    assert ended.err == "1 file, 0 errors, 0 advice\n"
    assert sys.path == path
