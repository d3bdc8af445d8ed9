"""Each format of a report is golden, and valid by the rules of those who read it."""

from __future__ import annotations

import json
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from predial.cli import main
from predial.reports.reporting import FORMATS
from predial.rules.rules import all_rules
from predial_contracts import predial as reports

ROOT = Path(__file__).parents[2]
GOLDEN = Path(__file__).with_name("golden") / "formats"
PAYLOADS = ROOT / "examples" / "payloads" / "request"
EXAMPLES = (
    *("bad/client-token-repeated.json", "bad/phone-number-with-spaces.json"),
    *("bad/attributes-missing.json", "bad/second-request-of-three.ndjson"),
    *("advice/phone-number-with-trunk-zero.json", "good/one-dial-request.json"),
)
BROKEN = '{"id": "a: 100%,\\r\\n", "id": 1}'


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of files to check, in the current folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("NO_COLOR", "1")
    for name in EXAMPLES:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(PAYLOADS / name, tmp_path / name)
    (tmp_path / "100%, a:b <&>.json").write_text(BROKEN)
    return [*EXAMPLES, "100%, a:b <&>.json", "missing.json"]


@pytest.fixture
def printed(files: list[str], capsys: pytest.CaptureFixture[str]) -> Any:
    """Check the files, and give what is printed in a format."""

    def check(name: str) -> str:
        assert main(["check", "--format", name, *files]) == 2
        output = capsys.readouterr()
        if name in {"text", "concise"}:
            return output.out + output.err
        assert output.err == ""
        return output.out

    return check


def test_every_format_has_a_golden_report_and_no_other() -> None:
    assert {golden.stem for golden in GOLDEN.iterdir()} == FORMATS.keys()


@pytest.mark.parametrize("name", FORMATS)
def test_a_report_is_golden(name: str, printed: Any, *, update_golden: bool) -> None:
    text = printed(name)
    golden = GOLDEN / f"{name}.txt"
    if update_golden:
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(text, "utf-8")
    assert text == golden.read_text("utf-8")


def test_the_json_report_is_valid_by_its_schema(printed: Any) -> None:
    text = printed("json")
    assert reports.check_report_json(text) == []
    report = reports.parse_report_json(text)
    assert report.summary.unreadable == 2
    assert [each.code for each in report.findings][-1] == "file.missing"
    assert json.loads(text) == report.to_json()


def test_sarif_is_valid_by_its_schema_and_lists_the_rules(
    printed: Any, sarif_schema: Any
) -> None:
    log = json.loads(printed("sarif"))
    jsonschema.validate(log, sarif_schema)
    [run] = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.code for rule in all_rules()]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    uris = [
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for result in run["results"]
    ]
    assert "100%25%2C%20a%3Ab%20%3C%26%3E.json" in uris


def test_annotations_of_github_are_escaped(printed: Any) -> None:
    lines = printed("github").splitlines()
    assert len(lines) == 7
    for line in lines:
        command, _, message = line[2:].partition("::")
        assert command.startswith(("error file=", "warning file="))
        assert message
    assert any("file=100%25%2C a%3Ab <&>.json," in line for line in lines)


def test_the_report_of_gitlab_has_a_fingerprint_of_its_own_for_each(
    printed: Any,
) -> None:
    issues = json.loads(printed("gitlab"))
    assert len({issue["fingerprint"] for issue in issues}) == len(issues) == 7
    for issue in issues:
        assert issue["location"]["lines"]["begin"] >= 1
        assert issue["severity"] in {"minor", "major", "blocker"}


def test_the_report_of_junit_is_xml_with_the_right_counts(printed: Any) -> None:
    suites = ET.fromstring(printed("junit"))  # noqa: S314 - our own
    cases = suites.findall(".//testcase")
    failures = suites.findall(".//failure")
    assert suites.attrib["tests"] == str(len(cases)) == "8"
    assert suites.attrib["failures"] == str(len(failures)) == "6"
    assert [case.attrib["name"] for case in cases if not [*case]] == ["clean"]
