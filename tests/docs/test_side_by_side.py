"""The page of the comparison shows what predial says of each bad file now."""

from __future__ import annotations

import subprocess
import sys

from docs.pages import ROOT

PAGE = ROOT / "docs" / "side-by-side.md"


def columns(rows: str) -> list[tuple[str, str, str]]:
    """Of each row the defect, what predial says, and who names the cause."""
    cells = [row.split(" | ") for row in rows.splitlines()]
    return [(first, ours, last) for first, ours, *_, last in cells]


def test_the_rows_are_what_predial_says() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "benchmarks.side_by_side"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    _, _, behind = PAGE.read_text("utf-8").partition("|---|---|---|---|\n")
    shown, _, _ = behind.partition("\n\n")
    assert columns(shown) == columns(ended.stdout)
    named = [last.removesuffix(" |") for _, _, last in columns(shown)]
    assert len(named) == 20
    by_predial = sum(name != "check-jsonschema" for name in named)
    by_the_other = sum(name != "predial" for name in named)
    counted = f"names the cause of {by_predial} files, check-jsonschema of"
    assert f"{counted} {by_the_other}." in PAGE.read_text("utf-8")
