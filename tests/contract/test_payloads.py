"""Every example payload is judged as `expected.json` says."""

from collections import Counter
from pathlib import Path

import pytest

from contract import oracle
from contract.oracle import Json

TABLE: dict[str, list[dict[str, Json]]] = oracle.load(oracle.PAYLOADS / "expected.json")
BEYOND_PLAIN = {"format.e164", "format.date-time-utc", "uniqueItemProperties"}


def address(name: str) -> str:
    return f"{oracle.OPERATION}/{name.partition('/')[0]}.schema.json#"


def files() -> list[Path]:
    return [
        path
        for side in ("request", "response")
        for path in sorted((oracle.PAYLOADS / side).rglob("*"))
        if path.is_file()
    ]


def severities(name: str) -> list[str]:
    return [finding["severity"] for finding in TABLE[name]]


def test_every_file_is_in_the_table_and_the_table_names_no_other() -> None:
    assert {path.relative_to(oracle.PAYLOADS).as_posix() for path in files()} == set(
        TABLE
    )


def test_a_name_is_used_once() -> None:
    assert [
        name
        for name, uses in Counter(path.stem for path in files()).items()
        if uses > 1
    ] == []


@pytest.mark.parametrize("name", TABLE)
def test_a_folder_holds_one_kind_of_example(name: str) -> None:
    errors = severities(name).count("error")
    advice = severities(name).count("advice")
    match name.split("/")[1]:
        case "good":
            assert (errors, advice) == (0, 0)
        case "advice":
            assert (errors, advice) == (0, 1)
        case folder:
            assert (folder, errors) == ("bad", 1)


@pytest.mark.parametrize("name", TABLE)
def test_a_payload_breaks_the_rules_that_the_table_names(name: str) -> None:
    expected = {oracle.Finding(**finding) for finding in TABLE[name]}
    assert oracle.findings(address(name), oracle.PAYLOADS / name) == expected


@pytest.mark.parametrize("name", TABLE)
def test_plain_2020_12_agrees_but_for_formats_our_keywords_and_newlines(
    name: str,
) -> None:
    broken = {finding["code"] for finding in TABLE[name]} - BEYOND_PLAIN
    python_dollar = "ending-in-newline" in name  # `$` of Python's re
    refused = "error" in severities(name) and bool(broken) and not python_dollar
    validator = oracle.plain(address(name))
    found = oracle.payloads(oracle.PAYLOADS / name)
    assert all(validator.is_valid(payload) for _, payload in found) is not refused


@pytest.mark.parametrize("name", TABLE)
def test_a_payload_is_written_as_people_read_it(name: str) -> None:
    text = (oracle.PAYLOADS / name).read_text(encoding="utf-8")
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
