"""A report is one whole document, or nothing, also where a run cannot go on."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from predial.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable

PAYLOADS = Path(__file__).parents[2] / "examples" / "payloads" / "request"
SPACES = PAYLOADS / "bad" / "phone-number-with-spaces.json"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_broken_expected_json_is_said_before_a_report_begins(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "calls").mkdir()
    shutil.copy(SPACES, here / "a.json")
    shutil.copy(SPACES, here / "calls" / "b.json")
    (here / "calls" / "expected.json").write_text('{"b.json": [')
    files = ("a.json", "calls/b.json")
    assert main(["check", "--fixtures", "--format", "json", *files]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "calls/expected.json: is not JSON" in printed.err


def test_a_report_ends_where_a_file_cannot_be_written(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    text = SPACES.read_text().replace("+44", "0044", 1)
    (here / "a.json").write_text(text)
    (here / "b.json").write_text(SPACES.read_text())

    def changed_meanwhile(**options: Any) -> tuple[int, str]:
        (here / "b.json").write_text("{}")
        return make(**options)

    make: Callable[..., tuple[int, str]] = tempfile.mkstemp
    monkeypatch.setattr("predial.fixing.replacing.tempfile.mkstemp", changed_meanwhile)
    assert main(["check", "--fix", "--format", "json", "a.json", "b.json"]) == 2
    printed = capsys.readouterr()
    report: Any = json.loads(printed.out)
    assert [each["file"] for each in report["findings"]] == ["a.json"]
    assert printed.err == "predial: b.json: changed while it was checked: run again\n"
