"""Validators and command find in each example what the table says, and no more."""

import json
import subprocess
from typing import Any, TypeAlias

import pytest

from contract import oracle
from contract.oracle import Finding
from generation.packages import PREDIAL
from predial_contracts.connectcampaigns import put_dial_request_batch as batch

Json: TypeAlias = Any

TABLE: dict[str, list[dict[str, Json]]] = oracle.load(oracle.PAYLOADS / "expected.json")
CHECKS = {"request": batch.check_request, "response": batch.check_response}
VERDICTS = {"request": batch.is_valid_request, "response": batch.is_valid_response}


def role(name: str) -> str:
    return name.partition("/")[0]


def expected(name: str) -> set[Finding]:
    return {Finding(**finding) for finding in TABLE[name]}


@pytest.mark.parametrize("name", TABLE)
def test_the_validators_find_what_the_table_says(name: str) -> None:
    found = {
        Finding(violation.code, violation.pointer, violation.severity, line)
        for line, payload in oracle.payloads(oracle.PAYLOADS / name)
        for violation in CHECKS[role(name)](payload)
    }
    assert found == expected(name)


@pytest.mark.parametrize("name", TABLE)
def test_the_verdict_is_whether_the_table_has_an_error(name: str) -> None:
    refused = any(finding.severity == "error" for finding in expected(name))
    payloads = oracle.payloads(oracle.PAYLOADS / name)
    verdict = VERDICTS[role(name)]
    assert all(verdict(payload) for _, payload in payloads) is not refused


@pytest.mark.parametrize("name", TABLE)
def test_no_finding_is_reported_twice(name: str) -> None:
    for _, payload in oracle.payloads(oracle.PAYLOADS / name):
        found = CHECKS[role(name)](payload)
        assert len({(each.pointer, each.schema_pointer) for each in found}) == len(
            found
        )


@pytest.mark.parametrize("side", CHECKS)
def test_the_command_finds_in_all_files_exactly_what_the_table_says(side: str) -> None:
    names = [name for name in TABLE if role(name) == side]
    ended = subprocess.run(
        [PREDIAL, "check", "--format", "json", "--role", side, *names],
        cwd=oracle.PAYLOADS,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.stderr == ""
    assert ended.returncode == 1
    report = json.loads(ended.stdout)
    found: dict[str, set[Finding]] = {name: set() for name in names}
    for each in report["findings"]:
        # The table has the lines of records; tests of positions hold all others.
        line = each["line"] if each["file"].endswith(".ndjson") else None
        finding = Finding(each["code"], each["pointer"], each["severity"], line)
        found[each["file"]].add(finding)
    assert found == {name: expected(name) for name in names}
    assert report["role"] == side
    assert report["summary"]["files"] == len(names)
    assert report["summary"]["unreadable"] == 0
