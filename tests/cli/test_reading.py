"""Inputs are read strictly: each defect is one diagnostic with its place."""

from __future__ import annotations

import json
import os
import socket
import sys
from typing import TYPE_CHECKING

import pytest

from cli.defects import DEFECTS
from predial_runtime.decoding import DEEPEST, DecodingError, decode

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Run

CHECK = ("check", "--format=concise", "--contract", "calls.put_calls")
SMILE = '"\\ud83d\\ude00"'


@pytest.mark.parametrize("defect", DEFECTS)
def test_defect_is_reported_once_with_its_place(
    run: Run, here: Path, defect: str
) -> None:
    data, code, (line, column) = DEFECTS[defect]
    (here / "bad.json").write_bytes(data)
    (here / "good.json").write_text("{}")
    ended = run(*CHECK, "--format=json", "bad.json", "good.json")
    report = json.loads(ended.out)
    (found,) = report["findings"]
    assert (found["code"], found["line"], found["column"]) == (code, line, column)
    assert found["severity"] == "unreadable"
    # Behind a byte order mark the text is read all the same.
    assert report["summary"]["documents"] == 1 + (defect == "byte order mark")
    assert ended.code == 2


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        " [] \r\n",
        SMILE,
        '"\\\\ud83d"',
        '{"a": {"a": 1}, "b": [{"a": 1}, {"a": 1}]}',
        '["NaN", "Infinity", -1.5e308, 1e-999, -0.0]',
        "[" * DEEPEST + "]" * DEEPEST,
        '{"a":' * DEEPEST + "1" + "}" * DEEPEST,
        "[" + ",".join(["[]"] * DEEPEST) + "]",
        "9" * 4300,
    ],
)
def test_whatever_is_strict_json_is_read_as_json_reads_it(text: str) -> None:
    assert decode(text.encode()) == json.loads(text)


def test_messages_of_the_json_module_are_all_known() -> None:
    for data, code, _ in DEFECTS.values():
        if code == "json.syntax":
            with pytest.raises(DecodingError) as raised:
                decode(data)
            assert "found a character that does not belong" not in raised.value.message


def test_file_that_is_not_there_or_no_file(run: Run, here: Path) -> None:
    (here / "folder").mkdir()
    ended = run(*CHECK, "no.json", "folder", "", "folder/../no/x")
    assert ended.err == (
        "no.json: there is no such file [file.missing]\n"
        "folder: has no file of JSON, NDJSON or YAML [file.directory]\n"
        "'': there is no such file [file.missing]\n"
        "folder/../no/x: there is no such file [file.missing]\n"
        "4 files, 0 errors, 0 advice, 4 unreadable\n"
    )


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything"
)
def test_file_without_permission(run: Run, here: Path) -> None:
    (here / "secret.json").touch(mode=0)
    assert "[file.denied]" in run(*CHECK, "secret.json").err


def test_refused_and_failing_reads(
    run: Run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def deny(*_args: object, **_kwargs: object) -> None:
        raise failure

    monkeypatch.setattr("predial.checking.reading.open", deny, raising=False)
    failure: OSError = PermissionError(13, "Permission denied", here)
    assert (
        "a.json: must not be read: permission denied [file.d"
        in run(*CHECK, "a.json").err
    )
    failure = OSError(5, "Input/output error", here)
    assert (
        "a.json: cannot be read: Input/output error [file.un"
        in run(*CHECK, "a.json").err
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
@pytest.mark.parametrize("suffix", ["", ".json", ".ndjson"])
def test_special_files_are_refused_at_once(run: Run, here: Path, suffix: str) -> None:
    os.mkfifo(here / f"pipe{suffix}")
    (here / f"zero{suffix}").symlink_to("/dev/zero")
    names = [f"{name}{suffix}" for name in ("pipe", "zero")]
    ended = run(*CHECK, *names)
    assert ended.code == 2
    assert ended.err == "".join(
        f"{name}: is a pipe or a device: feed it to `predial check -` [file.special]\n"
        for name in names
    ) + ("2 files, 0 errors, 0 advice, 2 unreadable\n")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_socket_is_refused(run: Run) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket.json")
        ended = run(*CHECK, "socket.json")
    assert ended.code == 2
    assert ended.err.startswith("socket.json: cannot be read: ")


@pytest.mark.parametrize(
    ("text", "documents"),
    [
        ('{"a": 1}', 1),
        ('{"a": 1}\n{"b": 1}\n', 2),
        ("{}\n\n{}", 2),
        ('{\n"a": 1}\n', 1),
        ('\n\n{"a": 1}', 1),
        ("[\n]\n", 1),
    ],
)
def test_input_without_a_known_suffix_goes_by_its_first_line(
    run: Run, here: Path, text: str, documents: int
) -> None:
    (here / "payload").write_text(text)
    ended = run(*CHECK, "--format=json", "payload")
    assert json.loads(ended.out)["summary"]["documents"] == documents


def test_input_format_overrides_the_suffix(run: Run, here: Path) -> None:
    (here / "a.json").write_text("{}\n{}\n")
    assert run(*CHECK, "a.json").code == 2
    assert run(*CHECK, "--input-format=ndjson", "a.json").code == 0
    (here / "a.ndjson").write_text("{\n}\n")
    assert run(*CHECK, "a.ndjson").code == 2
    assert run(*CHECK, "--input-format=json", "a.ndjson").code == 0


def test_ndjson_without_a_record_is_empty(run: Run, here: Path) -> None:
    (here / "a.ndjson").write_text("\n \n")
    assert (
        "a.ndjson: is empty: must hold a JSON value [json.empty]"
        in run(*CHECK, "a.ndjson").err
    )


def test_a_large_file_is_not_read_to_its_end(run: Run, here: Path) -> None:
    with (here / "large.json").open("wb") as stream:
        stream.truncate(1 << 40)  # sparse: a tebibyte of nothing
    assert "[json.too-large]" in run(*CHECK, "--max-bytes=100000", "large.json").err
