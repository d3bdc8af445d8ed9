"""What is said of a wrong command line, a wrong configuration, or a wrong file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from predial.cli import main

if TYPE_CHECKING:
    from pathlib import Path

REQUEST: Any = {
    "id": "c-1",
    "dialRequests": [
        {
            "clientToken": "t-1",
            "phoneNumber": "+442079460958",
            "expirationTime": "2026-12-01T12:00:00Z",
            "attributes": {"name": "Ada"},
        }
    ],
}
SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "properties": {"id": {"type": "string"}},
}


@pytest.fixture
def folder(here: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(here / "cache"))
    for name in ("AWS_DEFAULT_REGION", "AWS_REGION", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(here / "none"))
    (here / "a.json").write_text(json.dumps(REQUEST))
    (here / "schema.json").write_text(json.dumps(SCHEMA))
    (here / "empty.json").touch()
    (here / "picture.json").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    (here / "wide.json").write_bytes(json.dumps(REQUEST).encode("utf-16"))
    (here / "empty").mkdir()
    return here


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("", "name a command: check, config,"),
        ("chekc a.json", "there is no command 'chekc': did you mean check?"),
        ("nothing a.json", "there is no command 'nothing': choose from check, config"),
        ("--format json check a.json", "name a command before --format: check,"),
        ("check", "give FILE; see `predial check --help`"),
        ("submit", "give FILE, --campaign; see `predial submit --help`"),
        ("completion", "give SHELL; see"),
        ("completion tcsh", "SHELL cannot be 'tcsh': choose from bash, zsh, fish;"),
        ("check --format xml a.json", "--format cannot be 'xml': choose from text, co"),
        ("check --color alway a.json", "--color cannot be 'alway': did you mean alwa"),
        ("check a.json --exclude", "--exclude needs a value; see"),
        ("check --strict=x a.json", "--strict takes no value; see"),
        ("check --max-errors 0 a.json", "--max-errors must be a whole number above 0"),
        ("check --frob a.json", "there is no option '--frob'; see"),
        ("check --region XX a.json", "--region 'XX' is no country"),
        ("check --region gb a.json", "two capitals, such as GB: did you mean GB?"),
        ("check --schema empty a.json", "--schema 'empty' is a folder: name a file"),
        ("check --schema #/x a.json", "--schema '#/x' names no file: name a file"),
        ("check --schema empty.json a.json", "empty.json: is empty; write a schema"),
        (
            "config b.json empty",
            "b.json: there is no such file\npredial: empty: has no",
        ),
        ("submit a.json --campaign x", "there is no region: name one with --region"),
    ],
)
def test_a_wrong_command_line_is_told_what_to_do(
    folder: Path, capsys: pytest.CaptureFixture[str], line: str, said: str
) -> None:
    assert folder
    assert main(line.split()) == 2
    printed = capsys.readouterr()
    assert said in printed.err
    assert "argument " not in printed.err
    assert printed.out == ""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[tool.predial]\nstrict = true\n", "'tool': keys stand here by themselves"),
        ("fixtures = 5\n", "predial.toml fixtures must be a table, is an integer"),
        ("\xff", "predial.toml is not UTF-8: save it so"),
        ('region = "XX"\n', "predial.toml region 'XX' is no country"),
    ],
)
def test_a_wrong_configuration_is_told_what_to_do(
    folder: Path, capsys: pytest.CaptureFixture[str], text: str, said: str
) -> None:
    (folder / "predial.toml").write_bytes(text.encode("latin-1"))
    assert main(["check", "--unsafe-fixes", "a.json"]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("picture.json", "is no text from here on: name a file of JSON, NDJSON or"),
        ("wide.json", "starts with a byte order mark: save it as UTF-8 without one"),
        ("schema.json", "is a JSON Schema, and no payload: give it to --schema, and"),
        ("", "'': there is no such file [file.missing]"),
    ],
)
def test_a_wrong_file_is_told_what_to_do(
    folder: Path, capsys: pytest.CaptureFixture[str], name: str, said: str
) -> None:
    assert folder
    assert main(["check", "--format", "concise", name]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--region", "GB", "a.json"], "--region has no effect without --unsafe-fixes"),
        (["--stdin-filename", "x", "a.json"], "--stdin-filename has no effect without"),
        (["--schema", "a.json", "a.json"], "a.json has no rules, so that every value"),
    ],
)
def test_what_has_no_effect_is_said(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert folder
    assert main(["check", *arguments]) == 0
    assert said in capsys.readouterr().err


def test_a_schema_is_a_payload_of_a_schema_of_schemas(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    meta = {"properties": {"$schema": True, "properties": {"maxProperties": 0}}}
    (folder / "meta.json").write_text(json.dumps(meta))
    assert main(["check", "--schema", "meta.json", "schema.json"]) == 1
    assert "maxProperties" in capsys.readouterr().out


def test_config_says_of_each_file_of_a_folder_what_it_is_checked_against(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "more").mkdir()
    for name in ("b.json", "c.yaml"):
        (folder / "more" / name).touch()
    assert main(["config", "more", "a*.json"]) == 0
    lines = capsys.readouterr().out.splitlines()
    names = [line.partition(": ")[0] for line in lines]
    assert names == ["more/b.json", "more/c.yaml", "a.json"]
