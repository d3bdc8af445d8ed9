"""What is known of a payload of which several contracts may be meant."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from predial.cli import main
from predial.reports.reporting import FORMATS

ORDER = {"properties": {"sku": {"type": "string"}, "count": {"type": "integer"}}}
CALL = {"properties": {"phone": {"type": "string", "sensitive": True}}}
SCHEMAS: dict[str, dict[str, Any]] = {"orders/order": ORDER, "zones/call": CALL}


@pytest.fixture
def project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Path:
    """The current folder: a project with two contracts, the second one sensitive."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    for name, schema in SCHEMAS.items():
        path = tmp_path / "schemas" / f"{name}.schema.json"
        path.parent.mkdir(parents=True)
        path.write_text(json.dumps({"$schema": "urn:predial:dialect:1", **schema}))
    (tmp_path / "predial.toml").write_text("package = 'orders_and_calls'\nout = '.'\n")
    assert main(["generate"]) == 0
    capsys.readouterr()
    return tmp_path


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "concise"])
def test_a_payload_of_no_contract_is_a_finding_and_others_are_checked(
    project: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "a.ndjson").write_text('{"sku": 1}\n{"card": 2}\n{"phone": 3}\n')
    (project / "b.json").write_text('{"count": "x"}')
    assert main(["check", "--format", name, "a.ndjson", "b.json"]) == 2
    printed = capsys.readouterr()
    text = printed.out + printed.err
    assert "contracts: name one with --contract, of orders, zones" in text
    assert text.count("file.unknown") >= 1
    assert all(part in text for part in ("/sku", "/phone", "/count"))
    if name == "json":
        report: Any = json.loads(printed.out)
        codes = [(each["line"], each["code"]) for each in report["findings"]]
        assert codes == [(1, "type"), (2, "file.unknown"), (3, "type"), (1, "type")]
        assert report["summary"]["unreadable"] == 1
    elif name in {"sarif", "gitlab"}:
        json.loads(printed.out)


@pytest.mark.parametrize("option", ["contract", "role"])
def test_a_wrong_name_is_said_before_a_report_begins(
    project: Path, option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "a.json").write_text('{"sku": "x"}')
    (project / "b.json").write_text('{"sku": "x"}')
    with (project / "predial.toml").open("a") as settings:
        settings.write("contract = 'orders'\nfixtures.'b.json' = ")
        settings.write(f"{{ {option} = 'ordres' }}\n")
    assert main(["check", "--format", "json", "a.json", "b.json"]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "'ordres'" in printed.err


def test_a_text_that_may_be_of_a_sensitive_contract_is_masked(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "a.json").write_text('{"phone": "020 7946", "phone": 1}')
    assert main(["check", "a.json"]) == 2
    printed = capsys.readouterr()
    assert '{"phone": "********", "phone": *}' in printed.err
    assert "7946" not in printed.out + printed.err


def test_records_behind_a_payload_are_payloads(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "a.ndjson").write_text('{"sku": "x"}\n{"kus": "x"}\n{"sku": 1}\n')
    assert main(["check", "--fixtures", "a.ndjson"]) == 2
    printed = capsys.readouterr()
    assert "a.ndjson:2: its content does not say what it is" in printed.err
    assert "a.ndjson:3:9: /sku: must be a string" in printed.out
    assert ": not checked: " not in printed.err


def test_a_package_is_found_from_each_current_folder(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "empty").mkdir()
    (project / "empty" / "predial.toml").write_text("package = 'absent'\nout = '.'\n")
    (project / "a.json").write_text('{"sku": "x"}')
    (project / "empty" / ".git").mkdir()
    monkeypatch.chdir(project / "empty")
    assert main(["check", "../a.json"]) == 2
    monkeypatch.chdir(project)
    assert main(["check", "a.json"]) == 0
    assert "there is no package absent" in capsys.readouterr().err
