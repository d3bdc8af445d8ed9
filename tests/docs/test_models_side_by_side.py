"""The page that compares models shows what predial makes of the schemas now."""

from __future__ import annotations

import os
import re
import subprocess
import sys

from corpus.corpus import SCHEMAS
from docs.pages import ROOT
from generation.packages import rendered

PAGE = ROOT / "docs" / "models-side-by-side.md"
OURS = "| predial |"


def table(start: str) -> list[str]:
    """The rows of the table whose first column is called so."""
    _, _, behind = PAGE.read_text("utf-8").partition(f"\n| {start} |")
    shown, _, _ = behind.partition("\n\n")
    return shown.splitlines()[2:]


def test_the_rows_are_what_predial_generates() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "benchmarks.models_side_by_side"],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": "tests"},
        capture_output=True,
        text=True,
        check=True,
    )
    made = [row for row in ended.stdout.splitlines() if OURS in row]
    assert len(made) == 11
    assert [row for row in table("schema") if OURS in row] == made


def test_what_it_says_of_predial_stands_in_models() -> None:
    schemas = {
        path.relative_to(SCHEMAS).as_posix(): path.read_text("utf-8")
        for path in SCHEMAS.rglob("*.schema.json")
    }
    texts = {
        name.removesuffix("/models.py"): " ".join(text.split())
        for name, text in rendered(schemas).items()
        if name.endswith("/models.py")
    }
    every = " ".join(texts.values())
    rows = [re.split(r"(?<!\\)\|", row) for row in table("in the schema")]
    shown = [code for _, _, ours, *_ in rows for code in re.findall("`(.*?)`", ours)]
    assert len(shown) >= 8
    for code in shown:
        assert code.replace("\\|", "|") in every, code
