"""`predial check` finds what is wrong, says where, and ends as documented."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Run

CONTRACT = ("check", "--format=concise", "--contract", "calls.put_calls")
FAILING = (
    *("check", "--format=concise"),
    *("--contract", "failing.put_calls", "--role"),
)


@pytest.fixture
def good(here: Path) -> Path:
    path = here / "good.json"
    path.write_text('{"phone": "+15005550006"}')
    return path


def test_clean_file_ends_with_0_and_prints_only_the_summary(
    run: Run, good: Path
) -> None:
    ended = run(*CONTRACT, good.name)
    assert ended.code == 0
    assert ended.out == ""
    assert ended.err == "1 file, 0 errors, 0 advice\n"


def test_finding_names_file_pointer_message_and_code(run: Run, here: Path) -> None:
    (here / "bad.json").write_text('{"phone": "bad"}')
    ended = run(*CONTRACT, "bad.json")
    assert ended.code == 1
    assert ended.out == "bad.json:1:11: /phone: must be an E.164 number [format.e164]\n"
    assert ended.err == "1 file, 1 error, 0 advice\n"


def test_the_whole_document_is_the_root(run: Run, here: Path) -> None:
    (here / "bad.json").write_text("[]")
    ended = run(*CONTRACT, "bad.json")
    assert ended.out == "bad.json:1:1: (root): must be an object [type]\n"


def test_ndjson_findings_name_the_line(run: Run, here: Path) -> None:
    (here / "all.NDJSON").write_text('{}\n\n{"phone": "bad"}\r\n[]')
    ended = run(*CONTRACT, "all.NDJSON")
    assert ended.out == (
        "all.NDJSON:3:11: /phone: must be an E.164 number [format.e164]\n"
        "all.NDJSON:4:1: (root): must be an object [type]\n"
    )
    assert ended.err == "1 file, 3 documents, 2 errors, 0 advice\n"


def test_advice_blocks_only_where_strict(run: Run, here: Path) -> None:
    (here / "odd.json").write_text('{"phone": "odd"}')
    ended = run(*CONTRACT, "odd.json")
    assert ended.code == 0
    assert ended.out == "odd.json:1:11: /phone: should exist [numberPlan, advice]\n"
    assert run(*CONTRACT, "--strict", "odd.json").code == 1


def test_no_strict_overrides_the_configuration(run: Run, here: Path) -> None:
    (here / "odd.json").write_text('{"phone": "odd"}')
    (here / "pyproject.toml").write_text("[tool.predial]\nstrict = true\n")
    assert run(*CONTRACT, "odd.json").code == 1
    assert run(*CONTRACT, "--no-strict", "odd.json").code == 0


def test_causes_stand_under_their_finding(run: Run, here: Path) -> None:
    (here / "bad.json").write_text('{"option": 1}')
    place = "bad.json:1:12: "
    assert run(*CONTRACT, "--all-branches", "bad.json").out == (
        f"{place}/option: must match an option [anyOf]\n"
        "  schema 1 of 2:\n"
        f"    {place}/option/0: must match an option [anyOf]\n"
        "      schema 1 of 1:\n"
        f"        {place}/option/0/a: must be an object [type]\n"
        "  schema 2 of 2:\n"
        f"    {place}/option: must be an E.164 number [format.e164]\n"
    )
    nearest = run(*CONTRACT, "bad.json").out
    assert "schema 1 of 2" in nearest
    assert "schema 2 of 2" not in nearest


def test_no_clock_is_used_unless_given(run: Run, here: Path) -> None:
    (here / "late.json").write_text('{"time": 1}')
    assert run(*CONTRACT, "late.json").code == 0
    assert run(*CONTRACT, "--now", "now", "late.json").code == 1
    ended = run(*CONTRACT, "--now", "2026-12-01T12:00:00.5+01:00", "late.json")
    assert ended.out == "late.json:1:10: /time: must be in 12 h from now [fromNow]\n"


@pytest.mark.parametrize(
    "text",
    ["", "noon", "2026-12-01", "2026-12-01T12:00:00", "2026-02-30T12:00:00Z", "1"],
)
def test_now_must_be_a_moment(run: Run, good: Path, text: str) -> None:
    ended = run(*CONTRACT, "--now", text, good)
    assert ended.code == 2
    assert "write `now` or RFC 3339" in ended.err


def test_unreadable_input_wins_over_findings_and_the_rest_is_checked(
    run: Run, here: Path
) -> None:
    (here / "bad.json").write_text('{"phone": "bad"}')
    (here / "all.ndjson").write_text("{}\n{]\n[]\n")
    ended = run(*CONTRACT, "no.json", "all.ndjson", "bad.json")
    assert ended.code == 2
    assert ended.out == (
        "all.ndjson:3:1: (root): must be an object [type]\n"
        "bad.json:1:11: /phone: must be an E.164 number [format.e164]\n"
    )
    assert ended.err == (
        "no.json: there is no such file [file.missing]\n"
        "all.ndjson:2:2: is not JSON: expected a property name in double quotes"
        " [json.syntax]\n"
        "3 files, 2 errors, 0 advice, 2 unreadable\n"
    )


def test_json_is_the_only_thing_on_stdout(run: Run, here: Path) -> None:
    (here / "all.ndjson").write_text('{"phone": "odd"}\n{]\n{"option": 1}\n')
    ended = run(*CONTRACT, "--format", "json", "all.ndjson", "no.json")
    assert ended.code == 2
    assert ended.err == ""
    report: dict[str, Any] = json.loads(ended.out)
    findings = report.pop("findings")
    assert report == {
        "version": 1,
        "contract": "predial_contracts:calls.put_calls",
        "role": "request",
        "summary": {
            "files": 2,
            "documents": 2,
            "arrays": 0,
            "errors": 1,
            "advice": 1,
            "unreadable": 2,
            "skipped": 0,
            "fixed": 0,
        },
    }
    advice, syntax, option, missing = findings
    numbers = advice["help"][0]
    assert "trunk 0" in numbers
    assert advice == {
        "file": "all.ndjson",
        "line": 1,
        "column": 11,
        "endLine": 1,
        "endColumn": 16,
        "offset": 10,
        "endOffset": 15,
        "severity": "advice",
        "code": "numberPlan",
        "pointer": "/phone",
        "message": "should exist",
        "schemaPointer": "call.schema.json#/plan",
        "params": {},
        "why": advice["why"],
        "description": "",
        "comment": "",
        "help": [numbers],
        "related": [],
        "causes": [],
    }
    assert list(syntax) == list(advice)
    assert (syntax["line"], syntax["column"]) == (2, 2)
    assert (syntax["severity"], syntax["pointer"]) == ("unreadable", None)
    assert [branch["schema"] for branch in option["causes"]] == [1]
    assert missing["code"] == "file.missing"


def test_json_without_findings_is_json_too(run: Run, good: Path) -> None:
    report = json.loads(run(*CONTRACT, "--format", "json", good).out)
    assert report["findings"] == []
    assert report["summary"]["documents"] == 1


@pytest.mark.parametrize("role", ["nesting", "recursion"])
def test_nesting_that_exhausts_a_validator_is_a_diagnostic(
    run: Run, good: Path, role: str
) -> None:
    ended = run(*FAILING, role, good.name)
    assert ended.code == 2
    assert ended.err == (
        "good.json: nests too deep for the contract's rules [json.too-deep]\n"
        "1 file, 0 errors, 0 advice, 1 unreadable\n"
    )


def test_a_bug_is_one_line_without_values(run: Run, good: Path) -> None:
    ended = run(*FAILING, "bug", good)
    assert ended.code == 3
    assert ended.out == ""
    assert ended.err == (
        "predial: bug: TypeError at predial_contracts.failing.put_calls:6:"
        " please report this line\n"
    )


def test_names_cannot_steer_the_terminal(run: Run, here: Path) -> None:
    (here / "a\x1b[2J\n\u202e.json").write_text('{"\\u001b[31m": 1}')
    ended = run(*CONTRACT, "a\x1b[2J\n\u202e.json")
    assert ended.out == (
        "a\\x1b[2J\\n\\u202e.json:1:16: /\\x1b[31m: must be an object [type]\n"
    )


def test_limit_counts_a_document_or_a_line(run: Run, here: Path) -> None:
    (here / "a.json").write_text('{"abcdef": 1}')
    (here / "a.ndjson").write_text('{"a": 1}\r\n{"abcdef": 1}\n{"abcdefgh": 1}\n{}')
    ended = run(*CONTRACT, "--max-bytes", "8", "a.json", "a.ndjson")
    message = "is larger than 8 bytes: split it into NDJSON records, or raise"
    assert ended.err == (
        f"a.json: {message} --max-bytes [json.too-large]\n"
        f"a.ndjson:2: {message} --max-bytes [json.too-large]\n"
        f"a.ndjson:3: {message} --max-bytes [json.too-large]\n"
        "2 files, 0 errors, 0 advice, 3 unreadable\n"
    )
    assert run(*CONTRACT, "--max-bytes", "15", "a.json", "a.ndjson").code == 0


@pytest.mark.parametrize("number", ["0", "-1", "x", "1e3"])
def test_limit_is_a_whole_number(run: Run, good: Path, number: str) -> None:
    ended = run(*CONTRACT, f"--max-bytes={number}", good)
    assert ended.code == 2
    assert "must be a whole number above 0" in ended.err


@pytest.mark.parametrize("arguments", [(), ("check",), ("chek",), ("check", "--no")])
def test_wrong_usage_ends_with_2(run: Run, arguments: tuple[str, ...]) -> None:
    ended = run(*arguments)
    assert ended.code == 2
    assert ended.out == ""
    assert ended.err.startswith("predial: ")
    assert ended.err.endswith("--help`\n")
    assert ended.err.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (("chek", "a.json"), "check?; see `predial --help`"),
        (("-v",), "-V?; see `predial --help`"),
        (
            ("check", "--formt", "json", "a.json"),
            "--format?; see `predial check --help",
        ),
        (("check", "--format", "jsno", "a.json"), "json?; see `predial check --help"),
        (("generate", "--chek"), "--check?; see `predial generate --help`"),
        (("explain", "e164"), "format.e164?; see `predial rules`"),
        (("check", "--contract", "stop", "a.json"), "stop_calls?"),
    ],
)
def test_a_wrong_word_on_the_command_line_gets_a_suggestion(
    run: Run, arguments: tuple[str, ...], meant: str
) -> None:
    ended = run(*arguments)
    assert ended.code == 2
    assert f": did you mean {meant}" in ended.err


def test_help_tells_the_exit_codes(run: Run) -> None:
    ended = run("check", "--help")
    assert ended.code == 0
    assert "0  clean" in ended.out


def test_version_tells_the_number_plan(run: Run) -> None:
    ended = run("--version")
    assert ended.code == 0
    version, plan = ended.out.splitlines()
    assert version.startswith("predial ")
    assert plan == "number plan: phonenumbers 9.0.43, fingerprint 1a2b3c"


def test_report_stops_at_max_errors_and_says_that_there_is_more(
    run: Run, here: Path
) -> None:
    (here / "bad.json").write_text('{"-": 1, "+": 1, "*": 1}')
    ended = run(*CONTRACT, "--max-errors", "2", "bad.json")
    assert ended.code == 1
    assert ended.out.count("[type]") == 2
    assert "bad.json: has violations beyond the first 2; see --max-errors" in ended.out


def test_max_errors_that_suffice_say_nothing(run: Run, here: Path) -> None:
    (here / "bad.json").write_text('{"-": 1, "+": 1, "*": 1}')
    assert "--max-errors" not in run(*CONTRACT, "--max-errors", "3", "bad.json").out


def test_without_a_name_the_only_contract_with_a_request_is_used(
    run: Run, here: Path
) -> None:
    package = here / "two_contracts"
    package.mkdir()
    (package / "__init__.py").write_text(
        'CONTRACTS = {"a": ("report",), "b": ("request",)}'
    )
    (package / "b.py").write_text("def check_request(value, **_): return []")
    (here / "pyproject.toml").write_text(
        '[tool.predial]\npackage = "two_contracts"\nout = "."\n'
    )
    (here / "a.json").write_text("{}")
    assert run("check", "a.json").code == 0


def test_items_of_an_array_of_payloads_are_checked_and_the_summary_says_so(
    run: Run, here: Path
) -> None:
    (here / "a.json").write_text('[{}, {"phone": "bad"}]')
    ended = run(*CONTRACT, "--format=concise", "a.json")
    assert ended.out == "a.json:1:16: /1/phone: must be an E.164 number [format.e164]\n"
    assert ended.err == (
        "1 file, 2 documents (items of 1 array count as documents), 1 error, 0 advice\n"
    )
    for text in ("[]", "[1]", "[{}, []]"):
        (here / "a.json").write_text(text)
        assert "a.json:1:1: (root)" in run(*CONTRACT, "a.json").out
