"""`[tool.predial]` is found, checked, and gives way to options."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from predial.command import configuration
from predial.errors import UsageError
from predial.reports.reporting import FORMATS
from predial.rules.rules import all_rules

if TYPE_CHECKING:
    from cli.conftest import Run

ROOT = Path(__file__).parents[2]
SCHEMA = ROOT / "schemas" / "predial" / "configuration.schema.json"
SAMPLE = """\
[tool.predial]
contract = "stop-calls"
role = "response"
strict = true
max-bytes = 10
max-errors = 20
unknown-keywords = "warn"
schemas = "contracts/schemas"
out = "contracts/python"
package = "acme_contracts"

[tool.predial.folders."vendor/acme"]
unknown-keywords = "ignore"
dialect = "draft-07"
formats = "assert"
nullable = true
"""


def test_every_key_is_read_and_paths_are_relative_to_the_file(here: Path) -> None:
    (here / "pyproject.toml").write_text(SAMPLE)
    (here / "below").mkdir()
    settings = configuration.load("below")
    given = {name: value for name, value in vars(settings).items() if value}
    del given["values"]
    assert given == {
        "place": "pyproject.toml: [tool.predial]",
        "folder": str(here),
        "contract": "stop-calls",
        "role": "response",
        "strict": True,
        "max_bytes": 10,
        "max_errors": 20,
        "reading": {"unknown-keywords": "warn"},
        "folders": {
            "vendor/acme": {
                "unknown-keywords": "ignore",
                "dialect": "draft-07",
                "formats": "assert",
                "nullable": True,
            }
        },
        "schemas": "contracts/schemas",
        "out": "contracts/python",
        "package": "acme_contracts",
    }


def test_nothing_is_configured_by_default(here: Path) -> None:
    (here / "pyproject.toml").write_text("[tool.other]\n")
    assert configuration.load().values == {}


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


@pytest.mark.parametrize(
    "text",
    [
        "tool.predial.contract = 'x'\n",
        "[tool]\npredial.contract = 'x'\n",
        "[tool]\npredial = { contract = 'x' }\n",
    ],
)
def test_the_table_may_be_written_with_dots(here: Path, text: str) -> None:
    (here / "pyproject.toml").write_text(text)
    assert configuration.load().contract == "x"


def test_a_table_with_a_longer_name_is_not_ours(here: Path) -> None:
    (here / "pyproject.toml").write_text("[tool.predial-other]\nx = 1\n")
    assert configuration.load().contract is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("contrat = 'x'", "has an unknown key 'contrat': did you mean contract?"),
        ("max_bytes = 1", "has an unknown key 'max_bytes': did you mean max-bytes?"),
        ("zzz = 1", "has an unknown key 'zzz'"),
        ("unknown-keywords = 'ignored'", "unknown-keywords must be one of"),
        ("unknown-keywords = 'ignored'", ": did you mean ignore?"),
        ("folders.a.formats = true", "folders.a.formats must be one of"),
        ("formats = 'asserted'", "did you mean assert?"),
        ("folders = 1", "folders must be a table, is an integer"),
        ("folders.a = 1", "folders.a must be a table, is an integer"),
        ("folders.a.strict = true", "folders.a has an unknown key 'strict'"),
        ("strict = 1", "strict must be a boolean, is an integer"),
        ("contract = 1", "contract must be a string"),
        ("max-bytes = true", "max-bytes must be an integer, is a boolean"),
        ("max-bytes = 0", "max-bytes must be at least 1"),
        ("format = 'sarrif'", ": did you mean sarif?"),
        ("region = 'gb'", "region must match ^[A-Z]{2}$"),
        ("fixtures = {a = {rol = 'x'}}", "fixtures.a has an unknown key 'rol': did"),
        (
            "rules = {patern = {}}",
            "rules has an unknown key 'patern': did you mean pat",
        ),
        (
            "rules = {pattern = {severity = 'off', reason = 'x'}}",
            'rules.pattern must have the property "until"',
        ),
        (
            "rules = {pattern = {severity = 'off', reason = 'x', until = 2026}}",
            "rules.pattern.until must be a string",
        ),
        ("x", "is not TOML"),
        ("x = '\udcff'", "is not UTF-8: save it so"),
    ],
)
def test_mistakes_are_reported_with_the_file(
    here: Path, text: str, message: str
) -> None:
    source = f"[tool.predial]\n{text}\n"
    (here / "pyproject.toml").write_bytes(source.encode(errors="surrogateescape"))
    with pytest.raises(UsageError, match=r"^pyproject\.toml") as raised:
        configuration.load()
    assert message in str(raised.value)


def test_every_mistake_is_reported_at_once(here: Path) -> None:
    (here / "predial.toml").write_text("contrat = 'x'\nstrict = 1\n")
    with pytest.raises(UsageError) as raised:
        configuration.load()
    assert sorted(str(raised.value).splitlines()) == [
        "predial.toml has an unknown key 'contrat': did you mean contract?",
        "predial.toml strict must be a boolean, is an integer",
    ]


def test_a_file_of_its_own_needs_no_header_and_dates_may_be_plain(here: Path) -> None:
    (here / "predial.toml").write_text(
        "[rules.pattern]\nseverity = 'off'\nreason = 'x'\nuntil = 2026-12-31\n"
    )
    assert configuration.load().rules["pattern"]["until"] == "2026-12-31"


def test_two_configurations_in_one_folder_are_refused(here: Path) -> None:
    (here / "predial.toml").write_text("")
    (here / "pyproject.toml").write_text("[tool.predial]\n")
    with pytest.raises(UsageError, match="both configure predial: keep one"):
        configuration.load()


def test_without_its_validator_a_configuration_counts_and_that_is_said(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "predial_contracts.predial", None)
    (here / "predial.toml").write_text("schemas = 'contracts'\n")
    assert configuration.load().schemas == "contracts"
    assert capsys.readouterr().err.startswith("predial: predial.toml is not checked: ")


def test_every_code_that_can_be_configured_is_a_rule() -> None:
    schema = json.loads(SCHEMA.read_text())
    codes = {rule.code for rule in all_rules()}
    no_payload = ("json.", "file.", "fixture.", "yaml.", "limit")
    others = {code for code in codes if code.startswith(no_payload)}
    expected = codes - others | {"yaml.plain-scalar"}
    assert set(schema["$defs"]["Code"]["enum"]) == expected


def test_every_format_can_be_configured() -> None:
    schema = json.loads(SCHEMA.read_text())
    assert schema["$defs"]["ReportFormat"]["enum"] == [*FORMATS]


def test_a_value_of_the_wrong_shape_is_reported(here: Path) -> None:
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


@pytest.mark.parametrize("key", json.loads(SCHEMA.read_text())["properties"])
def test_every_key_is_shown_with_its_value(run: Run, here: Path, key: str) -> None:
    tables = '[folders.a]\nnullable = true\n[fixtures."a/**"]\nignore = true\n'
    rule = '[rules.pattern]\nseverity = "error"\nreason = "x"\n'
    (here / "predial.toml").write_text(tables + rule)
    assert any(line.startswith(key) for line in run("config").out.splitlines())


def test_each_fault_has_a_line(run: Run, here: Path) -> None:
    (here / "predial.toml").write_text('formt = "x"\nnullabel = true\n')
    result = run("config")
    assert result.code == 2
    first, second = result.err.splitlines()
    assert "'formt': did you mean format?" in first
    assert "'nullabel': did you mean nullable?" in second


@pytest.mark.parametrize("name", configuration.FILES)
def test_a_pipe_is_no_configuration(run: Run, here: Path, name: str) -> None:
    os.mkfifo(here / name)
    result = run("config")
    assert (result.code, result.err.splitlines()[1:]) == (2, [])
    assert name in result.err


def test_deep_toml_is_refused(run: Run, here: Path) -> None:
    (here / "predial.toml").write_text(f"x = {'[' * 3000}")
    assert run("config").err == "predial: predial.toml nests too deep\n"


@pytest.mark.parametrize("name", ["loop", "loop/x.json"])
def test_a_schema_behind_a_loop_of_links_does_not_exist(
    run: Run, here: Path, name: str
) -> None:
    (here / "loop").symlink_to("loop")
    (here / "a.json").write_text("1")
    result = run("check", "--schema", name, "a.json")
    assert result.code == 2
    assert "does not exist" in result.err


def test_a_name_with_a_nul_is_of_no_file(run: Run, here: Path) -> None:
    (here / "expected.json").write_text('{"bad/\\u0000": []}')
    contract = ("--contract", "calls.put_calls")
    result = run("check", *contract, "--fixtures", "expected.json")
    assert result.code == 2
    assert "there is no such file" in result.out + result.err


@pytest.mark.skipif(sys.platform != "linux", reason="a file that cannot be read")
def test_a_configuration_that_cannot_be_read_is_said(here: Path) -> None:
    (here / "predial.toml").symlink_to("/proc/self/mem")
    with pytest.raises(UsageError, match=r"predial\.toml cannot be read: Input/output"):
        configuration.load()
