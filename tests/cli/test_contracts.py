"""A contract is found by any sensible name, and a wrong name gets a suggestion."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from predial.checking.diagnostics import Diagnostic, Place
from predial.command.contracts import find
from predial.errors import UsageError
from predial.reports.json_report import as_json
from predial.reports.painting import plain
from predial.reports.text_report import as_lines
from predial_contracts.connectcampaigns import put_dial_request_batch as real

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Run
    from predial.command.contracts import Validator


@pytest.mark.parametrize(
    ("name", "contract"),
    [
        ("calls.put_calls", "predial_contracts:calls.put_calls"),
        ("calls/put-calls", "predial_contracts:calls.put_calls"),
        ("stop_calls", "predial_contracts:calls.stop_calls"),
        ("stop-calls", "predial_contracts:calls.stop_calls"),
        ("predial_contracts.people.person", "predial_contracts:people.person"),
        ("acme_contracts:calls.put_calls", "acme_contracts:calls.put_calls"),
        ("acme_contracts:stop-calls", "acme_contracts:calls.stop_calls"),
        ("acme_contracts.people.person", "acme_contracts:people.person"),
    ],
)
@pytest.mark.usefixtures("run")
def test_names_of_a_contract(name: str, contract: str) -> None:
    assert str(find(name, "predial_contracts")) == contract


@pytest.mark.parametrize(
    ("name", "message"),
    [
        (None, "predial_contracts has 2 contracts: name one with --contract, of calls"),
        ("put_calls", "has 2 contracts 'put_calls': name one of calls.put_calls, fail"),
        ("stop_cals", "pair, failing.put_calls: did you mean stop_calls?"),
        ("people.persn", ": did you mean people.person?"),
        ("nothing", "predial_contracts has no contract 'nothing': its contracts are"),
        ("", "predial_contracts has no contract ''"),
        (":", "cannot be imported (ValueError)"),
        ("absent_package:x", "there is no package absent_package: install it"),
        ("json:x", "package json has no CONTRACTS: name one that"),
        ("json.x", "predial_contracts has no contract 'json.x'"),
    ],
)
@pytest.mark.usefixtures("run")
def test_unknown_contracts(name: str | None, message: str) -> None:
    with pytest.raises(UsageError) as raised:
        find(name, "predial_contracts")
    assert message in str(raised.value)


@pytest.mark.parametrize(
    ("contract", "role", "root"),
    [
        ("put_calls", None, "request"),
        ("put_calls", "response", "response"),
        ("person", None, "person"),
    ],
)
@pytest.mark.usefixtures("run")
def test_roles(contract: str, role: str | None, root: str) -> None:
    names = {"put_calls": "calls.put_calls"}
    found = find(names.get(contract, contract), "predial_contracts")
    assert found.root(role) == root


def test_role_must_be_named_where_none_is_usual(run: Run) -> None:
    ended = run("check", "--contract", "pair", "x.json")
    assert ended.code == 2
    assert ended.err == (
        "predial: predial_contracts:shapes.pair has no request: name a --role of left,"
        " right\n"
    )


def test_unknown_role_gets_a_suggestion(run: Run) -> None:
    ended = run("check", "--contract", "pair", "--role", "lift", "x.json")
    assert ended.code == 2
    assert ended.err.endswith("its roles are left, right: did you mean left?\n")


def test_package_that_lacks_what_it_lists_must_be_generated_again(run: Run) -> None:
    ended = run("check", "--contract", "failing.put_calls", "--role", "missing", "x")
    assert ended.code == 2
    assert "run `predial generate` again" in ended.err


def test_package_that_fails_to_import_is_no_bug_of_ours(
    run: Run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "broken_contracts.py").write_text("import absent_module")
    monkeypatch.setattr(sys, "path", [str(here), *sys.path])
    ended = run("check", "--contract", "broken_contracts:x", "x.json")
    assert ended.code == 2
    assert ended.err == (
        "predial: broken_contracts cannot be imported (ModuleNotFoundError): write it"
        " again with `predial generate`\n"
    )


def test_generated_contract_is_what_the_command_line_takes_it_for() -> None:
    """The types of this are checked too: `predial` imports no type of a package."""
    validate: Validator = real.check_request
    for found in validate({}, now=datetime(2026, 12, 1, tzinfo=UTC)):
        place = Place("a.json")
        diagnostic = Diagnostic(place, found.code, found.message, found.severity, found)
        [line] = as_lines(diagnostic, plain, concise=True)
        assert line == f"a.json: {found}"
        assert set(found.to_json()) <= set(as_json(diagnostic))
