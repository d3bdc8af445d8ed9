"""Fixtures are held to what is expected of them, and what is none is named."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from generation.packages import PREDIAL
from predial.checking.globs import matches
from predial.cli import main

PAYLOADS = Path(__file__).parents[2] / "examples" / "payloads"
GOOD = "request/good/one-dial-request.json"
BAD = "request/bad/phone-number-with-hyphens.json"
ANSWER = "response/bad/failed-requests-26.json"
FINDING = '{ "code": "format.e164", "pointer": "/dialRequests/0/phoneNumber", "severity": "error" }'  # noqa: E501 - as it is written


def copy(name: str, path: str) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(PAYLOADS / name, path)


def check(*words: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    """The exit code, and what was printed on both streams."""
    code = main(["check", "--format=concise", *words])
    printed = capsys.readouterr()
    return code, printed.out + printed.err


@pytest.fixture
def calls(here: Path) -> Path:
    """A folder of good and bad fixtures."""
    copy(GOOD, "calls/good/a.json")
    copy(BAD, "calls/bad/b.json")
    return here / "calls"


FILES = ("calls/good/a.json", "calls/bad/b.json")


@pytest.mark.usefixtures("calls")
def test_folders_say_what_is_expected(capsys: pytest.CaptureFixture[str]) -> None:
    assert check("--fixtures", *FILES, capsys=capsys)[0] == 0
    assert check(*FILES, capsys=capsys)[0] == 1
    copy(GOOD, FILES[1])
    code, printed = check("--fixtures", *FILES, capsys=capsys)
    assert code == 1
    assert printed.startswith("calls/bad/b.json: is in a folder of bad fixtures")
    copy(BAD, FILES[0])
    assert "calls/good/a.json:6:22: " in check("--fixtures", *FILES, capsys=capsys)[1]


def test_what_is_found_is_written_and_expected_from_then_on(
    calls: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check("--update-expected", *FILES, capsys=capsys)[0] == 0
    written = (calls / "expected.json").read_text()
    assert written == (
        f'{{\n  "bad/b.json": [\n    {FINDING}\n  ],\n  "good/a.json": []\n}}\n'
    )
    assert check("--fixtures", "calls/expected.json", capsys=capsys)[0] == 0
    copy("request/bad/campaign-id-empty.json", FILES[1])
    code, printed = check("--fixtures", FILES[1], capsys=capsys)
    assert code == 1
    unexpected, missing, _ = printed.splitlines()
    assert unexpected.endswith("[minLength]")
    assert missing.endswith("though expected.json expects this error [fixture.missing]")


def test_an_update_keeps_other_entries_and_drops_what_is_gone(
    calls: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    check("--update-expected", *FILES, capsys=capsys)
    copy(BAD, "calls/bad/c.json")
    code, printed = check("--fixtures", "calls/bad/c.json", capsys=capsys)
    assert code == 1
    assert "is not named in expected.json above it" in printed
    Path(FILES[0]).unlink()
    assert check("--update-expected", "calls/bad/c.json", capsys=capsys)[0] == 0
    table = json.loads((calls / "expected.json").read_text())
    assert [*table] == ["bad/b.json", "bad/c.json"]


def test_an_update_does_not_write_what_contradicts_a_folder(
    calls: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy(BAD, "calls/good/a.json")
    copy(GOOD, "calls/bad/b.json")
    code, printed = check("--update-expected", *FILES, capsys=capsys)
    assert code == 1
    assert "[fixture.accepted]" in printed
    assert "[format.e164]" in printed
    assert not (calls / "expected.json").exists()


def test_what_cannot_be_read_can_be_expected(
    calls: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (calls / "bad" / "b.json").write_text('{"dialRequests": [')
    assert check("--update-expected", FILES[1], capsys=capsys)[0] == 0
    [found] = json.loads((calls / "expected.json").read_text())["bad/b.json"]
    assert found == {"code": "json.syntax", "pointer": None, "severity": "unreadable"}
    assert check("--fixtures", FILES[1], capsys=capsys)[0] == 0


def test_a_file_that_is_expected_and_gone_is_reported(
    calls: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (calls / "expected.json").write_text('{"bad/none.json": []}')
    code, printed = check("--fixtures", "calls/expected.json", capsys=capsys)
    assert code == 2
    assert "calls/bad/none.json: there is no such file" in printed


def test_an_expected_json_of_another_program_is_no_matter(
    calls: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (calls / "expected.json").write_text('{"now": 1}')
    assert check("--fixtures", *FILES, capsys=capsys)[0] == 0
    (calls / "expected.json").write_text('{"good/a.json": {}}')
    code, printed = check("--fixtures", *FILES, capsys=capsys)
    assert code == 2
    assert "calls/expected.json: /good~1a.json must be an array" in printed


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("text", "is_skipped"),
    [
        ('{"name": "x"}', True),
        ("{}", True),
        ("[1, 2]", True),
        ('{"compilerOptions": {}, // none', True),
        ('{"dialRequest": {}, "x": 1}', False),
        ('{"dial_requests": []}', False),
        ('[{"dialRequests": []}]', False),
        ('{"dialRequests": [', False),
        ('{"failedRequests": [], "x": 1}', False),
        ("", True),
    ],
)
def test_what_looks_like_no_payload_is_named_and_not_checked(
    text: str, *, is_skipped: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("a.json").write_text(text)
    code, printed = check("--fixtures", "a.json", capsys=capsys)
    assert ("a.json: not checked: " in printed) is is_skipped
    assert ("1 not checked" in printed) is is_skipped
    if is_skipped:
        assert code == 0
        assert check("a.json", capsys=capsys)[0] != 0


@pytest.mark.usefixtures("here")
def test_the_content_says_the_role(capsys: pytest.CaptureFixture[str]) -> None:
    copy(ANSWER, "a.json")
    code, printed = check("a.json", capsys=capsys)
    assert code == 1
    assert "/failedRequests: must have at most 25 items" in printed
    assert "dialRequests" in check("--role=request", "a.json", capsys=capsys)[1]


@pytest.mark.usefixtures("here")
def test_globs_say_the_role_and_what_to_ignore(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("predial.toml").write_text(
        '[fixtures]\n"a/*.json" = { role = "response" }\n"b/**" = { ignore = true }\n'
        '"c/**" = { contract = "put_dial_request" }\n'
    )
    for name in ("a/x.json", "b/c/x.json"):
        Path(name).parent.mkdir(parents=True)
        Path(name).write_text("{}")
    code, printed = check("--fixtures", "a/x.json", "b/c/x.json", capsys=capsys)
    assert (code, printed) == (0, "1 file, 0 errors, 0 advice\n")
    code, printed = check("--fixtures", "c/x.json", capsys=capsys)
    assert code == 2
    assert "did you mean put_dial_request_batch?" in printed


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    ("severity", "until", "code"),
    [("advice", "2026-12-01", 0), ("off", "2026-12-01", 0), ("off", "2026-11-30", 1)],
)
def test_a_severity_holds_until_its_day_has_passed(
    severity: str, until: str, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    copy(BAD, "a.json")
    Path("predial.toml").write_text(
        f'[rules."format.e164"]\nseverity = "{severity}"\nreason = "x"\nuntil = {until}'
    )
    now = "--now=2026-12-01T11:59:00Z"
    ended, printed = check(now, "a.json", capsys=capsys)
    assert ended == code
    assert ("rules.format.e164 has expired on 2026-11-30" in printed) is (code == 1)
    assert ("[format.e164" in printed) is (severity == "advice" or code == 1)


@pytest.mark.usefixtures("here")
def test_the_configuration_is_shown_with_where_it_stands(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("predial.toml").write_text(
        'strict = true\n[fixtures]\n"a/**" = { ignore = true }\n'
        '[rules.pattern]\nseverity = "off"\nreason = "x"\nuntil = 2000-01-01\n'
    )
    assert main(["config"]) == 0
    shown = capsys.readouterr().out.splitlines()
    assert "strict = true  # predial.toml" in shown
    assert 'format = "text"  # default' in shown
    assert 'fixtures."a/**" = { ignore = true }  # predial.toml' in shown
    assert shown[-1].endswith('until = "2000-01-01" }  # has expired  # predial.toml')
    Path("a").mkdir()
    for name in ("a/b.json", "c.json"):
        Path(name).touch()
    assert main(["config", "a/b.json", "c.json"]) == 0
    ignored, other = capsys.readouterr().out.splitlines()
    assert ignored == 'a/b.json: ignored  # predial.toml fixtures."a/**"'
    assert "batch request, unless its content is of another  # default" in other


@pytest.mark.parametrize(
    ("glob", "path", "is_match"),
    [
        ("a/*.json", "a/b.json", True),
        ("a/*.json", "a/b/c.json", False),
        ("a/**", "a/b/c.json", True),
        ("**/c.json", "c.json", True),
        ("**/c.json", "a/b/c.json", True),
        ("a.json", "axjson", False),
        ("a/?.json", "a/b.json", True),
        ("a/[!b].json", "a/b.json", False),
        ("a/[bc].json", "a/c.json", True),
        ("a/[].json", "a/[].json", True),
        ("a/[a-c]x.json", "a/bx.json", True),
        ("a/[a-c]x.json", "a/-x.json", False),
        ("a/[c-a].json", "a/b.json", False),
        ("a[!b]c.json", "a/c.json", False),
    ],
)
def test_globs(glob: str, path: str, *, is_match: bool) -> None:
    assert matches(glob, path) is is_match


def test_a_folder_of_fixtures_is_held_to_its_expected_json(
    calls: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check("--update-expected", "calls", capsys=capsys)[0] == 0
    assert check("--fixtures", "calls", capsys=capsys)[0] == 0
    copy(GOOD, "calls/bad/b.json")
    code, printed = check("--fixtures", str(calls), capsys=capsys)
    assert code == 1
    assert "has no format.e164 at /dialRequests/0/phoneNumber" in printed


@pytest.mark.usefixtures("calls")
@pytest.mark.parametrize("option", ["--fix", "--unsafe-fixes", "--diff"])
def test_fixtures_are_not_mended(
    option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = Path(FILES[1]).read_bytes()
    code, printed = check("--fixtures", option, *FILES, capsys=capsys)
    assert code == 2
    assert "leave out --fixtures" in printed
    assert Path(FILES[1]).read_bytes() == before


def test_what_is_configured_holds_for_fixes(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "predial.toml").write_text(
        'region = "GB"\n[fixtures]\n"left/*" = { ignore = true }\n'
    )
    text = (PAYLOADS / GOOD).read_text().replace("+442079460958", "020 7946 0958")
    for name in ("a.json", "left/b.json"):
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_text(text)
    code, printed = check("--unsafe-fixes", "a.json", "left/b.json", capsys=capsys)
    assert (code, printed) == (0, "1 file, 0 errors, 0 advice, 1 fix\n")
    assert Path("a.json").read_bytes() == (PAYLOADS / GOOD).read_bytes()
    assert Path("left/b.json").read_text() == text


def test_the_name_of_stdin_is_matched_by_globs(here: Path) -> None:
    (here / "predial.toml").write_text('[fixtures]\n"left/*" = { ignore = true }\n')
    for name, code in (("left/a.json", 0), ("a.json", 1)):
        with (PAYLOADS / BAD).open() as stream:
            ended = subprocess.run(
                [PREDIAL, "check", "--stdin-filename", name, "-"],
                stdin=stream,
                capture_output=True,
                check=False,
            )
        assert ended.returncode == code


NUMBER = "+442079460123"  # no rule has this one as its example
LEAKS = {
    "a.json": f'{{"failedRequests":[{{"failureCode":3,"phoneNumber":"{NUMBER}"}}]}}',
    "b.json": f'{{"dialRequests":[{{"attributes":{{"n":"{NUMBER}"}}}}],'
    '"failedRequests":3,"successfulRequests":[]}',
    "c.yaml": f"failedRequests:\n- clientToken: NO\n  phoneNumber: {NUMBER}\n",
}


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("option", ["--format=text", "--format=sarif", "--diff"])
@pytest.mark.parametrize("role", [(), ("--role=response",)], ids=["content", "role"])
@pytest.mark.parametrize("name", LEAKS)
def test_a_response_masks_what_a_request_would(
    name: str, role: tuple[str, ...], option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path(name).write_text(LEAKS[name])
    assert main(["check", option, *role, name]) == 1
    printed = capsys.readouterr()
    output = printed.out + printed.err
    assert name in output
    assert NUMBER[1:] not in output


def test_an_update_leaves_out_what_looks_like_no_payload(
    calls: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (calls / "package.json").write_text('{"name": "x"}')
    code, printed = check("--update-expected", "calls", capsys=capsys)
    assert code == 0
    assert "calls/package.json: not checked: " in printed
    assert [*json.loads((calls / "expected.json").read_text())] == [
        "bad/b.json",
        "good/a.json",
    ]
