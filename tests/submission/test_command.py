"""`predial submit` accounts for every line of a file, however it is ended."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

import predial
from predial.cli import main
from predial.submission import Refused, Retries
from predial.submission.results import as_json
from predial.testing import FakeConnect, Fault, fake_connect

NUMBER = "+12065550142"  # messages have another one as an example
CANARY = "canary-of-Ada"
CAMPAIGN = "reminders"
COMMAND = [sys.executable, "-c", "from predial.cli import command; command()"]
CREDENTIALS = {
    "AWS_ACCESS_KEY_ID": "fake",
    "AWS_SECRET_ACCESS_KEY": "fake",
    "AWS_CONFIG_FILE": os.devnull,
}
FAULTS: tuple[Fault, ...] = ("drop", "lose_response", "throttle", "internal_error")


@pytest.fixture
def server() -> Iterator[FakeConnect]:
    with fake_connect() as running:
        yield running


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with credentials that are good nowhere."""
    monkeypatch.chdir(tmp_path)
    for name, value in CREDENTIALS.items():
        monkeypatch.setenv(name, value)
    return tmp_path


def item(token: object, **other: Any) -> dict[str, Any]:
    """A dial request that expires ten minutes from now."""
    expires = datetime.now(UTC) + timedelta(minutes=10)
    return {
        "clientToken": token,
        "phoneNumber": NUMBER,
        "expirationTime": expires.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "attributes": {"first_name": CANARY},
        **other,
    }


def write(name: str, *items: object) -> str:
    """Write an NDJSON file; its name."""
    Path(name).write_text("".join(json.dumps(each) + "\n" for each in items))
    return name


def options(server: FakeConnect, *others: str) -> list[str]:
    """Those that lead to the stand-in."""
    url = ("--endpoint-url", server.endpoint_url, "--region", "us-east-1")
    return ["--campaign", CAMPAIGN, "--max-wait", "0", *url, *others]


def submit(server: FakeConnect, file: str, *others: str) -> int:
    """Run the command in this process; its exit code."""
    return main(["submit", file, *options(server, *others)])


def rows(text: str) -> list[dict[str, Any]]:
    """The outcomes among lines of results."""
    lines = [json.loads(line) for line in text.splitlines()]
    return [line for line in lines if "status" in line]


def statuses(path: str) -> list[str]:
    """What a results file says of each dial request, one after another."""
    return [row["status"] for row in rows(Path(path).read_text())]


def test_outcomes_go_to_stdout_without_values(
    server: FakeConnect, capsys: pytest.CaptureFixture[str]
) -> None:
    server.refuse("InvalidInput", tokens=["c"])
    given = [item("a"), item("b", phoneNumber="0150 0555 006"), item("c")]
    assert submit(server, write("a.ndjson", *given)) == 1
    printed = capsys.readouterr()
    good, bad, refused = rows(printed.out)
    assert good == {
        "index": 0,
        "token": "a",
        "status": "accepted",
        "id": server.accepted[0].id,
    }
    assert (bad["index"], bad["token"], bad["status"]) == (1, "b", "invalid")
    assert [each["code"] for each in bad["violations"]] == ["format.e164"]
    assert refused == {
        "index": 2,
        "token": "c",
        "status": "refused",
        "code": "InvalidInput",
    }
    assert (
        printed.err == "1 accepted, 1 invalid, 1 refused, 0 unsent (InvalidInput 1)\n"
    )
    for secret in (NUMBER, "0555", CANARY, "first_name"):
        assert secret not in printed.out + printed.err


def test_a_file_whose_requests_are_all_accepted_is_clean(server: FakeConnect) -> None:
    assert submit(server, write("a.ndjson", *map(item, "abc"))) == 0
    assert [each.client_token for each in server.accepted] == ["a", "b", "c"]


def test_a_csv_file_is_read_by_its_columns(server: FakeConnect) -> None:
    Path("a.csv").write_text(
        "\ufeffclientToken,phoneNumber,attributes.name,attributes.note\n"
        f'a,{NUMBER},"Ada, Countess",\n\nb,{NUMBER},Bob,"two\nlines"\nc,{NUMBER}\n',
        "utf-8",
    )
    code = submit(server, "a.csv", "--expires-in", "60", "--results", "r")
    assert code == 2
    assert [each.item["attributes"] for each in server.accepted] == [
        {"name": "Ada, Countess"},
        {"name": "Bob", "note": "two\nlines"},
    ]
    last = rows(Path("r").read_text())[-1]
    assert [each["code"] for each in last["violations"]] == ["csv.columns"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "has no column 'clientToken'"),
        ("clientToken,phoneNumber\n", "has no column 'expirationTime'"),
        ("clientToken,phoneNumbr\n", "did you mean phoneNumber?"),
        ("clientToken,phoneNumber,phoneNumber\n", "column 3 has the name of column 2"),
        (f"{NUMBER},{CANARY}\n", "the first line must name the columns"),
    ],
)
def test_columns_that_are_not_known_stop_it(
    server: FakeConnect, text: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("a.csv").write_text(text)
    assert submit(server, "a.csv") == 2
    printed = capsys.readouterr().err
    assert words in printed
    assert NUMBER not in printed
    assert CANARY not in printed
    assert server.calls == []


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.ndjson", b'{"clientToken": "+44', "json.syntax"),
        ("a.csv", b"clientToken,phoneNumber\nb,\xff\n", "csv.encoding"),
        ("a.csv", b"clientToken,phoneNumber\nb\n", "csv.columns"),
    ],
)
def test_a_record_that_cannot_be_read_has_an_outcome_too(
    server: FakeConnect, name: str, data: bytes, code: str
) -> None:
    Path(name).write_bytes(data)
    assert submit(server, name, "--expires-in", "60", "--results", "r") == 2
    [row] = rows(Path("r").read_text())
    assert [each["code"] for each in row["violations"]] == [code]


def test_what_is_no_csv_stops_it_after_the_outcomes_before(
    server: FakeConnect, capsys: pytest.CaptureFixture[str]
) -> None:
    text = f'clientToken,phoneNumber\na,{NUMBER}\nb,"{NUMBER}"2\nc,{NUMBER}\n'
    Path("a.csv").write_text(text)
    expires = ("--expires-in", "60")
    assert submit(server, "a.csv", *expires, "--results", "r") == 2
    assert capsys.readouterr().err == "predial: a.csv:3: is not CSV\n"
    assert statuses("r") == ["accepted"]
    Path("a.csv").write_text(text.replace('"2', '"'))
    assert submit(server, "a.csv", *expires, "--results", "r", "--resume") == 0
    assert [each.client_token for each in server.accepted] == ["a", "b", "c"]


def test_a_dry_run_checks_all_and_sends_nothing(
    server: FakeConnect, capsys: pytest.CaptureFixture[str]
) -> None:
    given = [item("a"), item("b", phoneNumber=""), item("a")]
    file = write("a.ndjson", *given)
    assert submit(server, file, "--dry-run") == 1
    printed = capsys.readouterr()
    found = [
        (row["index"], each["code"])
        for row in rows(printed.out)
        for each in row["violations"]
    ]
    assert found == [(1, "format.e164"), (2, "uniqueItemProperties")]
    assert printed.err == "1 valid, 2 invalid; nothing sent\n"
    assert server.calls == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--campaign", ""], "--campaign: must have at least 1 character"),
        (["--expires-in", "20"], "--expires-in: must be 40 to 900 seconds"),
        (["--resume"], "--resume goes on from a file"),
        (["--max-wait", "-1"], "must be a number of seconds, is"),
        (["--endpoint-url", "no url"], "Invalid endpoint: no url"),
    ],
)
def test_options_that_cannot_be_stop_it(
    server: FakeConnect,
    arguments: list[str],
    words: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert submit(server, write("a.ndjson", item("a")), *arguments) == 2
    assert words in capsys.readouterr().err
    assert server.calls == []


def test_a_file_that_is_not_there_stops_it(
    server: FakeConnect, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("absent.ndjson", "absent.csv"):
        assert submit(server, name) == 2
        assert "there is no such file" in capsys.readouterr().err


def test_without_boto3_it_says_what_to_install(
    server: FakeConnect,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setitem(sys.modules, "boto3", None)
    assert submit(server, write("a.ndjson", item("a"))) == 2
    assert "extra `submit`" in capsys.readouterr().err


def test_what_is_unsent_is_sent_by_the_next_run_and_nothing_else(
    server: FakeConnect,
) -> None:
    server.refuse("InvalidInput", tokens=["b"])
    server.refuse("RequestThrottled", tokens=["c"])
    given = [item("a"), item("b"), item("c"), item("d", phoneNumber="")]
    file = write("a.ndjson", *given)
    assert submit(server, file, "--results", "r") == 1
    assert statuses("r") == ["accepted", "refused", "unsent", "invalid"]
    server.behave()
    before = len(server.calls)
    given = [*given, item("e"), item("a")]
    write("a.ndjson", *given)
    assert submit(server, file, "--results", "r", "--resume") == 1
    [call] = server.calls[before:]
    assert [each["clientToken"] for each in call.body["dialRequests"]] == ["c", "e"]
    assert statuses("r")[4:] == ["accepted", "accepted", "invalid"]
    assert submit(server, file, "--results", "r", "--resume") == 1
    assert len(server.calls) == before + 1


def test_a_results_file_that_is_not_of_this_submission_stops_it(
    server: FakeConnect, capsys: pytest.CaptureFixture[str]
) -> None:
    file = write("a.ndjson", item("a"))
    assert submit(server, file, "--results", "r") == 0
    calls = len(server.calls)
    cases: list[tuple[list[str], str]] = [
        ([], "exists: go on from it with --resume"),
        (["--resume", "--campaign", "other"], "the results of another campaign"),
    ]
    for arguments, words in cases:
        assert submit(server, file, "--results", "r", *arguments) == 2
        assert words in capsys.readouterr().err
    write("a.ndjson", item("b"))
    assert submit(server, file, "--results", "r", "--resume") == 2
    assert "these are the results of another file" in capsys.readouterr().err
    Path("r").write_text("{}\n")
    assert submit(server, file, "--results", "r", "--resume") == 2
    assert "r:1: is no line of a results file" in capsys.readouterr().err
    assert Path("r").read_text() == "{}\n"
    assert len(server.calls) == calls


@pytest.mark.parametrize("arguments", [[], ["--resume"]])
@pytest.mark.parametrize(
    "text", ['{"precious": "data"}', "{", '{"version": 1, "campaign": "other']
)
def test_a_file_that_is_no_results_file_is_kept(
    server: FakeConnect, text: str, arguments: list[str]
) -> None:
    Path("precious.json").write_text(text)
    file = write("a.ndjson", item("a"))
    whole = '{"version": 1, "campaign": "reminders"}\n'
    kept = not (arguments and whole.startswith(text))
    code = submit(server, file, "--results", "precious.json", *arguments)
    assert (code == 2) is kept
    assert (Path("precious.json").read_text() == text) is kept


@pytest.mark.parametrize("arguments", [[], ["--resume"]])
def test_results_do_not_go_to_the_file_of_the_dial_requests(
    server: FakeConnect, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    for text in ("", json.dumps(item("a"))):
        Path("a.ndjson").write_text(text)
        Path("link").unlink(missing_ok=True)
        Path("link").hardlink_to("a.ndjson")
        assert submit(server, "a.ndjson", "--results", "link", *arguments) == 2
        assert "--results must not be the file" in capsys.readouterr().err
        assert Path("a.ndjson").read_text() == text


@pytest.mark.parametrize(
    "line",
    [
        '{"index": -1, "token": "a", "status": "accepted"}',
        '{"index": true, "token": "a", "status": "accepted"}',
        '{"index": 1000000000000, "token": "a", "status": "accepted"}',
        '{"index": 0, "token": null, "status": "accepted"}',
        '{"index": 0, "token": 7, "status": "accepted"}',
        '{"index": 0, "token": "a", "status": "lost"}',
        '{"sending": [0], "tokens": ["a"], "at": "2026-12-01T12:00:00"}',
        '{"sending": "abc", "tokens": ["a"], "at": "2026-12-01T12:00:00Z"}',
        '{"sending": [0, 1], "tokens": ["a"], "at": "2026-12-01T12:00:00Z"}',
        '{"sending": [0], "tokens": [7], "at": "2026-12-01T12:00:00Z"}',
        "[" * 100_000,
    ],
)
def test_a_line_that_was_edited_is_named(
    server: FakeConnect, line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    results = write("r", {"version": 1, "campaign": CAMPAIGN})
    with Path(results).open("a") as stream:
        stream.write(line + "\n")
    file = write("a.ndjson", item("a"))
    assert submit(server, file, "--results", results, "--resume") == 2
    assert "r:2: is no line of a results file" in capsys.readouterr().err


def test_results_that_were_cut_off_anywhere_are_mended(server: FakeConnect) -> None:
    file = write("a.ndjson", item("a"), item("b", phoneNumber=""), item("c"))
    submit(server, file, "--results", "r")
    whole = Path("r").read_bytes()
    for kept in range(0, len(whole), 7):
        Path("r").write_bytes(whole[:kept])
        submit(server, file, "--results", "r", "--resume")
        ended = {row["index"]: row["status"] for row in rows(Path("r").read_text())}
        assert ended == {0: "accepted", 1: "invalid", 2: "accepted"}
    assert len(server.accepted) == 2


def _days_ago(days: int) -> datetime:
    return datetime.now(UTC) - timedelta(days=days)


def test_a_file_that_changed_while_an_answer_was_out_is_refused(
    server: FakeConnect, capsys: pytest.CaptureFixture[str]
) -> None:
    file = write("a.ndjson", item("new"), item("a"))
    lines: list[dict[str, object]] = [
        {"version": 1, "campaign": CAMPAIGN},
        {"sending": [0], "tokens": ["a"], "at": f"{_days_ago(1)}"},
    ]
    assert submit(server, file, "--results", write("r", *lines), "--resume") == 2
    assert "these are the results of another file" in capsys.readouterr().err
    assert server.calls == []


def test_a_refusal_says_that_an_earlier_call_may_have_been_accepted(
    server: FakeConnect,
) -> None:
    server.fail_next("lose_response")
    server.refuse("InvalidInput", tokens=["b"])
    client = Forgetting(server)
    given = [item("a", attributes={}), item("b", attributes={})]
    first, second = predial.submit(client, CAMPAIGN, given, retries=Retries(longest=0))
    assert first == Refused(0, "a", "InvalidInput", may_be_accepted=True)
    assert second == Refused(1, "b", "InvalidInput", may_be_accepted=True)
    assert [each.client_token for each in server.accepted] == ["a"]
    assert as_json(first)["mayBeAccepted"] is True


class Forgetting:
    """A client of a service that has forgotten what it accepted, and refuses it."""

    def __init__(self, server: FakeConnect) -> None:
        self._server = server
        self._client = server.client()

    def put_dial_request_batch(self, **params: Any) -> Any:
        """Send the first call; answer the next with refusals."""
        if not self._server.calls:
            return self._client.put_dial_request_batch(**params)
        tokens = [each["clientToken"] for each in params["dialRequests"]]
        code = "InvalidInput"
        failed = [{"clientToken": each, "failureCode": code} for each in tokens]
        return {"failedRequests": failed}


def test_what_may_be_accepted_is_not_sent_once_the_service_has_forgotten_it(
    server: FakeConnect,
) -> None:
    file = write("a.ndjson", item("a"), item("b"), item("a"))
    server.fail_next("lose_response")
    lines: list[dict[str, object]] = [
        {"version": 1, "campaign": CAMPAIGN},
        {"sending": [0], "tokens": ["a"], "at": f"{_days_ago(7)}"},
    ]
    results = write("r", *lines)
    assert submit(server, file, "--results", results, "--resume") == 1
    assert [each.client_token for each in server.accepted] == ["b"]
    [first] = [row for row in rows(Path("r").read_text()) if row["index"] == 0]
    assert (first["reason"], first["mayBeAccepted"]) == ("TokenForgotten", True)


def test_what_may_be_accepted_stays_so_when_it_has_expired(server: FakeConnect) -> None:
    past = datetime.now(UTC) - timedelta(days=1)
    file = write("a.ndjson", item("a", expirationTime=f"{past:%Y-%m-%dT%H:%M:%SZ}"))
    lines: list[dict[str, object]] = [
        {"version": 1, "campaign": CAMPAIGN},
        {"sending": [0], "tokens": ["a"], "at": f"{past}"},
    ]
    assert submit(server, file, "--results", write("r", *lines), "--resume") == 1
    [row] = rows(Path("r").read_text())
    assert (row["status"], row["mayBeAccepted"]) == ("invalid", True)
    assert server.calls == []


@contextmanager
def process(server: FakeConnect, file: str, *others: str) -> Generator[Any]:
    """The command as a process, which is killed at the end of the block."""
    with subprocess.Popen(
        [*COMMAND, "submit", file, *options(server, *others)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        try:
            yield running
        finally:
            running.kill()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_wait_for_more_on_stdin(
    server: FakeConnect, number: signal.Signals
) -> None:
    with subprocess.Popen(
        [*COMMAND, "submit", "-", *options(server, "--results", "r")],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        assert running.stdin is not None
        for token in ("a", "a", "b"):
            running.stdin.write(json.dumps(item(token)) + "\n")
        running.stdin.flush()
        while not Path("r").exists():  # it is about to read
            time.sleep(0.01)
        time.sleep(0.3)
        running.send_signal(number)
        assert running.wait(30) == 128 + number
    recorded = rows(Path("r").read_text())
    assert [row["index"] for row in recorded] == [0, 1, 2]
    assert [row["status"] for row in recorded] == ["unsent", "invalid", "unsent"]
    assert [row["token"] for row in recorded] == ["a", "a", "b"]
    assert server.calls == []


def test_a_token_that_comes_again_keeps_its_name_when_it_is_gone_on(
    server: FakeConnect,
) -> None:
    file = write("a.ndjson", item("x"), item("y"), item("x"))
    assert submit(server, file, "--results", "r") == 1
    lines = Path("r").read_text().splitlines(keepends=True)
    kept = [line for line in lines if '"index": 2' not in line]
    Path("r").write_text("".join(kept))
    assert submit(server, file, "--results", "r", "--resume") == 1
    last = rows(Path("r").read_text())[-1]
    assert (last["index"], last["token"], last["status"]) == (2, "x", "invalid")


def wait_for_calls(server: FakeConnect, running: Any, count: int) -> None:
    """Wait until the stand-in has seen so many calls."""
    while len(server.calls) < count:
        assert running.poll() is None, running.stderr.read()
        time.sleep(0.002)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_every_input_is_accounted_for_through_faults_and_signals(
    server: FakeConnect,
) -> None:
    count, bad = 10_000, set(range(0, 10_000, 61))
    given = [
        item(f"t{at}", phoneNumber="020 7946 0958" if at in bad else NUMBER)
        for at in range(count)
    ]
    file = write("a.ndjson", *given)
    server.misbehave(0.3, *FAULTS, seed=1)
    server.refuse("RequestThrottled", rate=0.15, seed=2)
    server.refuse("UnknownError", rate=0.15, seed=3)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGKILL) * 3:
        reported = {row["token"] for row in accepted("r")}
        before = len(server.calls)
        with process(server, file, "--results", "r", "--resume") as running:
            wait_for_calls(server, running, before + 40)
            running.send_signal(number)
            running.wait()
        graceful = number != signal.SIGKILL
        assert running.returncode == (128 + number if graceful else -number)
        if graceful:
            assert sent("r") <= {row["index"] for row in rows(Path("r").read_text())}
        assert reported.isdisjoint(tokens_since(server, before))
    code = 1
    while statuses_by_index("r").keys() != {*range(count)} or unsent("r"):
        reported = {row["token"] for row in accepted("r")}
        before = len(server.calls)
        code = submit(server, file, "--results", "r", "--resume")
        assert reported.isdisjoint(tokens_since(server, before))
    assert code == 1
    ended = statuses_by_index("r")
    assert {at for at, found in ended.items() if found == ["invalid"]} == bad
    assert {at for at, found in ended.items() if found == ["accepted"]} == {
        *range(count)
    } - bad
    ids = {each.client_token: each.id for each in server.accepted}
    assert ids == {row["token"]: row["id"] for row in accepted("r")}
    assert len(server.accepted) == count - len(bad)
    assert {f"t{at}" for at in bad}.isdisjoint(tokens_since(server, 0))
    assert CANARY not in Path("r").read_text()
    assert NUMBER not in Path("r").read_text()


def accepted(path: str) -> list[dict[str, Any]]:
    """The lines of what is accepted."""
    if not Path(path).exists():
        return []
    whole = Path(path).read_text().rpartition("\n")[0]
    return [row for row in rows(whole) if row["status"] == "accepted"]


def sent(path: str) -> set[int]:
    """The indexes that were to be sent."""
    lines = [json.loads(line) for line in Path(path).read_text().splitlines()]
    return {index for line in lines for index in line.get("sending", ())}


def statuses_by_index(path: str) -> dict[int, list[str]]:
    """How each ended, as often as it did: what is unsent has not."""
    found: dict[int, list[str]] = {}
    for row in rows(Path(path).read_text().rpartition("\n")[0]):
        ended = found.setdefault(row["index"], [])
        if row["status"] != "unsent":
            ended.append(row["status"])
    return found


def unsent(path: str) -> bool:
    """Whether anything is to be sent again."""
    return not all(statuses_by_index(path).values())


def tokens_since(server: FakeConnect, call: int) -> set[str]:
    """All tokens that were sent from this call on."""
    return {
        each["clientToken"]
        for made in server.calls[call:]
        for each in made.body["dialRequests"]
    }


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_a_signal_ends_a_wait(server: FakeConnect) -> None:
    server.misbehave(1, "throttle")
    file = write("a.ndjson", item("a"))
    waits = ("--max-wait", "100000", "--results", "r")
    with process(server, file, *waits) as running:
        wait_for_calls(server, running, 2)
        running.send_signal(signal.SIGTERM)
        running.wait()
    assert running.returncode == 128 + signal.SIGTERM
    [row] = rows(Path("r").read_text())
    assert (row["status"], row["reason"]) == ("unsent", "SIGTERM")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no flock")
def test_two_processes_do_not_write_the_same_results(
    server: FakeConnect, capsys: pytest.CaptureFixture[str]
) -> None:
    server.misbehave(1, "throttle")
    file = write("a.ndjson", item("a"))
    with process(server, file, "--max-wait", "100000", "--results", "r") as running:
        wait_for_calls(server, running, 1)
        assert submit(server, file, "--results", "r", "--resume") == 2
    assert "another process writes its results there" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="pty is POSIX")
@pytest.mark.parametrize("has_rich", [True, False])
def test_a_terminal_gets_a_bar_where_rich_is_installed(
    server: FakeConnect, *, has_rich: bool
) -> None:
    file = write("a.ndjson", *(item(f"t{at}") for at in range(100)))
    hide = "" if has_rich else "import sys; sys.modules['rich.console'] = None; "
    start = [*COMMAND[:2], hide + COMMAND[2]]
    terminal, end = os.openpty()
    ended = subprocess.run(
        [*start, "submit", file, *options(server, "--results", "r")],
        stderr=end,
        check=False,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "100"},
    )
    os.close(end)
    shown = os.read(terminal, 100_000)
    os.close(terminal)
    assert ended.returncode == 0
    assert b"100 accepted, 0 invalid, 0 refused, 0 unsent\r\n" in shown
    assert (b"100%" in shown) is has_rich
