"""Files are replaced whole or not at all, and a diff shows no more than a report."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import pytest

from fixing.test_fixes import batch, payload
from predial.errors import UsageError
from predial.fixing import replacing
from predial.reports.reporting import FORMATS

if TYPE_CHECKING:
    from pathlib import Path

    from fixing.conftest import Check

BAD = payload(number='"+44 20 7946 0958"')
TEXTS = {"text", "concise"}


def test_a_link_stays_and_what_it_leads_to_keeps_its_permissions(
    check: Check, here: Path
) -> None:
    (here / "real").mkdir()
    target = here / "real" / "a.json"
    target.write_text(BAD)
    target.chmod(0o640)
    (here / "a.json").symlink_to("real/a.json")
    assert check("--fix", "a.json")[0] == 0
    assert (here / "a.json").is_symlink()
    assert target.read_text() == payload()
    assert target.stat().st_mode & 0o777 == 0o640
    assert [*(here / "real").iterdir()] == [target]


def test_a_file_that_changed_meanwhile_is_left(here: Path) -> None:
    file = here / "a.json"
    file.write_text("changed")
    with pytest.raises(UsageError, match="changed while it was checked"):
        replacing.replace("a.json", BAD.encode(), b"mended")
    assert file.read_text() == "changed"
    assert [*here.glob(".predial*")] == []


def test_a_clean_file_is_not_written(check: Check, here: Path) -> None:
    file = here / "a.json"
    file.write_text(payload())
    before = file.stat()
    assert check("--fix", "a.json")[0] == 0
    after = file.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_stdin_is_mended_to_stdout(
    check: Check, monkeypatch: pytest.MonkeyPatch, here: Path
) -> None:
    (here / "in").write_text(BAD)
    with open(here / "in") as stream:  # noqa: PTH123 - its descriptor is what is read
        saved = os.dup(0)
        os.dup2(stream.fileno(), 0)
        try:
            code, out, err = check("--fix", "-")
        finally:
            os.dup2(saved, 0)
            os.close(saved)
    del monkeypatch
    assert (code, out) == (0, payload())
    assert err == "1 file, 0 errors, 0 advice, 1 fix\n"


def test_a_diff_writes_nothing_and_is_masked(check: Check, here: Path) -> None:
    (here / "a.json").write_text(BAD)
    code, out, err = check("--diff", "a.json")
    assert code == 1
    assert (here / "a.json").read_text() == BAD
    assert "7946" not in out + err
    assert '+{"id": "c-1"' in out
    assert "--show-values" in err


@pytest.mark.parametrize("ends", ["", "\n", "\r\n"])
def test_a_diff_with_its_values_can_be_applied(
    check: Check, here: Path, ends: str
) -> None:
    text = BAD.replace(", ", ",\n") + ends
    (here / "a.json").write_bytes(text.encode())
    (here / "b.json").write_text(batch(26))
    code, out, _ = check(
        "--diff", "--unsafe-fixes", "--show-values", "a.json", "b.json"
    )
    assert code == 1
    assert not (here / "b-2.json").exists()
    subprocess.run(
        ["git", "apply", "-p0", "--unsafe-paths", "-"],
        input=out.encode(),
        check=True,
        cwd=here,
        env={**os.environ, "GIT_DIR": "none"},
    )
    expected = text.replace("+44 20 7946 0958", "+442079460958")
    assert (here / "a.json").read_bytes().decode() == expected
    assert check("b.json", "b-2.json")[0] == 0


@pytest.mark.parametrize("form", [each for each in FORMATS if each not in TEXTS])
def test_a_diff_stands_in_no_report(check: Check, here: Path, form: str) -> None:
    (here / "a.json").write_text("{}")
    code, out, err = check("--diff", "--format", form, "a.json")
    assert (code, out) == (2, "")
    assert "add --format text or concise" in err
