"""Each case: what its validators find, what its models keep, how its code reads."""

import json
import pickle
import subprocess
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import pytest

import predial_contracts
from cases.case import (
    CASES,
    FOLDER,
    INVALID,
    VALID,
    Case,
    Finding,
    Json,
    Payload,
    texts,
)
from cases.conftest import Packages

RUFF = Path(sys.executable).with_name("ruff")


def written(value: Any) -> Json:
    """A parsed value as JSON, whether it is a model or stands for itself."""
    if hasattr(value, "to_json"):
        return value.to_json()
    match value:
        case datetime():
            return value.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"
        case tuple():
            return [written(item) for item in cast("tuple[object, ...]", value)]
        case Mapping():
            members = cast("Mapping[str, object]", value)
            return {name: written(member) for name, member in members.items()}
        case _:
            return value


def as_text(value: Json) -> str:
    """JSON in which 1 is not 1.0 and not true, in no order of properties."""
    return json.dumps(value, sort_keys=True)


def found(packages: Packages, payload: Payload) -> list[Finding]:
    """What the check finds, in no order."""
    violations = packages.call("check", payload, payload.value, now=payload.case.now)
    return sorted(Finding(v.code, v.pointer, v.severity) for v in violations)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_case_has_a_payload_of_each_kind_and_expects_findings_of_no_other(
    case: Case,
) -> None:
    names = {p.name for kind in ("valid", "invalid") for p in case.payloads(kind)}
    assert list(case.payloads("valid"))
    assert list(case.payloads("invalid"))
    assert {*case.expected["findings"], *case.expected.get("rewritten", ())} <= names


@pytest.mark.parametrize("payload", [*VALID, *INVALID], ids=str)
def test_a_check_finds_what_is_expected(packages: Packages, payload: Payload) -> None:
    assert found(packages, payload) == payload.findings


@pytest.mark.parametrize("payload", [*VALID, *INVALID], ids=str)
def test_a_value_is_valid_exactly_when_no_rule_without_a_clock_blocks_it(
    packages: Packages, payload: Payload
) -> None:
    violations = packages.call("check", payload, payload.value)
    blocked = any(violation.severity == "error" for violation in violations)
    assert packages.call("is_valid", payload, payload.value) is not blocked


@pytest.mark.parametrize("payload", INVALID, ids=str)
def test_an_invalid_payload_is_not_parsed(packages: Packages, payload: Payload) -> None:
    with pytest.raises(ValueError, match=r"^\d+ violations?\n") as error:
        packages.call("parse", payload, payload.value, now=payload.case.now)
    assert type(error.value).__name__ == "ContractError"
    raised = cast("Any", error.value).violations
    expected = [each for each in payload.findings if each.severity == "error"]
    assert sorted(Finding(v.code, v.pointer, v.severity) for v in raised) == expected


@pytest.mark.parametrize("payload", INVALID, ids=str)
def test_a_message_is_one_line_that_starts_in_lower_case(
    packages: Packages, payload: Payload
) -> None:
    for violation in packages.call("check", payload, payload.value):
        assert violation.message
        assert "\n" not in violation.message
        assert violation.message[0].islower()
        assert not violation.message.endswith(".")


@pytest.mark.parametrize("payload", VALID, ids=str)
def test_a_valid_payload_is_parsed_and_comes_back(
    packages: Packages, payload: Payload
) -> None:
    model = packages.call("parse", payload, payload.value, now=payload.case.now)
    assert as_text(written(model)) == as_text(payload.rewritten)
    again = packages.call("parse", payload, written(model))
    assert again == model or isinstance(model, Exception)
    assert as_text(written(again)) == as_text(written(model))


@pytest.mark.parametrize("payload", VALID, ids=str)
def test_a_model_survives_pickling(packages: Packages, payload: Payload) -> None:
    model = packages.call("parse", payload, payload.value)
    copy = pickle.loads(pickle.dumps(model))  # noqa: S301 - our own bytes
    assert type(copy) is type(model)
    assert as_text(written(copy)) == as_text(written(model))


@pytest.mark.parametrize("payload", VALID, ids=str)
def test_advice_blocks_only_where_the_caller_is_strict(
    packages: Packages, payload: Payload
) -> None:
    now = payload.case.now
    packages.call("parse", payload, payload.value, now=now)
    if payload.findings:
        with pytest.raises(ValueError, match=r"^\d+ violations?\n"):
            packages.call("parse", payload, payload.value, now=now, strict=True)
    else:
        packages.call("parse", payload, payload.value, now=now, strict=True)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_generated_code_is_the_golden_one(
    packages: Packages, case: Case, *, update_golden: bool
) -> None:
    """Run `pytest tests/cases --update-golden` to write the golden files anew."""
    generated = texts(packages.generated(case))
    golden = case.folder / "golden"
    if update_golden:
        for name in case.golden().keys() - generated.keys():
            (golden / name).unlink()
        for name, text in generated.items():
            (golden / name).parent.mkdir(parents=True, exist_ok=True)
            (golden / name).write_text(text, "utf-8", newline="\n")
    assert case.golden() == generated


@pytest.mark.parametrize("command", [("format", "--check"), ("check",)], ids=" ".join)
def test_ruff_would_leave_generated_code_as_it_is(command: tuple[str, ...]) -> None:
    contract = Path(predial_contracts.__file__).parent
    ended = subprocess.run(
        [RUFF, *command, "--isolated", *FOLDER.glob("*/golden"), contract],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_all_packages_can_be_imported_by_a_fresh_interpreter(
    packages: Packages,
) -> None:
    names = [folder.name for folder in packages.every(CASES)]
    program = """
import importlib, pkgutil, sys
sys.path.insert(0, sys.argv[1])
for name in sys.argv[2:]:
    package = importlib.import_module(name)
    for module in pkgutil.walk_packages(package.__path__, name + "."):
        for exported in dir(importlib.import_module(module.name)):
            getattr(sys.modules[module.name], exported)
"""
    command = [sys.executable, "-I", "-S", "-W", "error", "-c", program]
    ended = subprocess.run(
        [*command, packages.folder, *names],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
