"""Names that are not UTF-8, or that would steer a terminal: each is distinguished."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import predial_codegen
from generation.packages import PREDIAL
from predial.reports.painting import one_line, printable, printable_name
from predial.reports.reporting import FORMATS

ODD = b"p\xfe\n.json"
SCHEMA = {
    "type": "object",
    "properties": {"a": {"type": "integer"}},
    "additionalProperties": False,
}
STEERING = ["a\nb", "a\\nb", "x\u202ey", "x\\u202ey", "\x1b[31m", "\x85", "\u2028"]


def predial(folder: Path, *arguments: str | bytes) -> tuple[int, bytes]:
    """The exit code, and all that is printed."""
    ended = subprocess.run(
        [PREDIAL, *arguments], cwd=folder, capture_output=True, check=False
    )
    return ended.returncode, ended.stdout + ended.stderr


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """A folder whose name is not UTF-8, with a schema and a payload of such names."""
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xfd"))
    schemas = Path(os.fsdecode(os.fsencode(folder) + b"/s\xfc/thing\xfb"))
    schemas.mkdir(parents=True)
    name = os.fsdecode(b"order\xfa.schema.json")
    (schemas / name).write_text(json.dumps(SCHEMA))
    (folder / "pyproject.toml").write_text('[tool.predial]\npackage="acme"\nout="."\n')
    (folder / os.fsdecode(ODD)).write_text(json.dumps(dict.fromkeys(STEERING, 1)))
    code, output = predial(folder, "generate", "--schemas", b"s\xfc")
    assert code == 0, output
    return folder


@pytest.mark.parametrize("name", FORMATS)
def test_no_report_steers_a_terminal_or_stops(here: Path, name: str) -> None:
    code, output = predial(here, "check", "--format", name, ODD)
    assert code == 1
    text = output.decode()  # strictly
    lines = text.split("\n")
    assert [line for line in lines if not line.isprintable()] == []
    if name in {"json", "sarif", "gitlab"}:
        document = json.loads(text)
        document_again = json.dumps(document, ensure_ascii=False)
        assert document_again.encode("utf-8")  # no half of a surrogate pair
    elif name == "junit":
        assert ET.fromstring(text).tag == "testsuites"  # noqa: S314 - our own
    else:
        assert len({line for line in lines if "/" in line}) >= len(STEERING)


def test_sarif_has_the_bytes_of_a_name(here: Path) -> None:
    _, output = predial(here, "check", "--format", "sarif", ODD)
    assert b'"uri": "p%FE%0A.json"' in output


def test_the_text_tells_what_stands_in_a_name(here: Path) -> None:
    _, output = predial(here, "check", "--format", "concise", ODD)
    text = output.decode()
    for name in (r"a\nb", r"a\\nb", r"x\u202ey", r"x\\u202ey", r"\x1b[31m", r"\u0085"):
        assert f": /{name}: " in text
    assert r"p\xfe\n.json:1:" in text


def test_what_is_wrong_with_odd_files_is_reported(here: Path) -> None:
    code, output = predial(here, "generate", "--schemas", b"none\xfe\x1b")
    assert code == 2
    assert b"none\\xfe\\x1b: does not exist" in output
    (here / "pyproject.toml").write_text("[tool.predial")
    code, output = predial(here, "check", ODD)
    assert (code, b"is not TOML" in output) == (2, True)
    code, output = predial(here.parent, "check", b"none\xfe\x1b.json")
    assert (code, b"none\\xfe\\x1b.json: " in output) == (2, True)


@pytest.mark.parametrize("one", STEERING)
@pytest.mark.parametrize("other", STEERING)
def test_two_texts_are_never_shown_alike(one: str, other: str) -> None:
    assert (printable_name(one) == printable_name(other)) is (one == other)
    assert printable_name(one).isprintable()
    assert printable(one).isprintable()


def test_a_violation_as_text_steers_no_terminal() -> None:
    check = predial_codegen.compile({"additionalProperties": False}).check
    for violation in check(dict.fromkeys(STEERING, 1)):
        assert str(violation).isprintable()
        assert one_line(violation).isprintable()


def test_a_backslash_that_reads_as_none_is_left_alone() -> None:
    assert printable(r"^[^\n\u2028]\d$") == r"^[^\n\u2028]\d$"
    assert printable_name(r"\d{4}\w") == r"\d{4}\w"
