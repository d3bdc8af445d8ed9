"""A name that is as long as its sender likes is not repeated for each finding."""

from __future__ import annotations

import json
import tracemalloc
from typing import TYPE_CHECKING

import pytest

from findings.examples import checker
from predial.command.options import Options
from predial.reports.json_report import as_json
from predial.reports.text_report import as_lines
from predial_codegen import compile as compiled
from predial_contracts.connectcampaigns import put_dial_request_batch as batch

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from predial.checking.diagnostics import Diagnostic

COUNT = 300
LONG = "n" * 100_000
OPEN = compiled({"additionalProperties": {"items": {"type": "string"}}})


def plain(style: str, text: str) -> str:
    """Paint nothing."""
    del style
    return text


def diagnostics(validate: Any, payload: Any, folder: Path) -> list[Diagnostic]:
    """What `predial check` finds in a payload."""
    file = folder / "payload.json"
    file.write_text(json.dumps(payload))
    return [*checker(validate, Options()).check(str(file))]


@pytest.fixture
def found(tmp_path: Path) -> list[Diagnostic]:
    """Many findings below one long name."""
    return diagnostics(OPEN.check, {LONG: [0] * COUNT}, tmp_path)


def test_findings_do_not_hold_the_name_each(tmp_path: Path) -> None:
    diagnostics(OPEN.check, {"warm": [0]}, tmp_path)
    tracemalloc.start()
    try:
        found = diagnostics(OPEN.check, {LONG: [0] * COUNT}, tmp_path)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(found) == COUNT
    assert peak < 30 * len(LONG)


def test_reports_cut_the_name(found: list[Diagnostic]) -> None:
    for each in found:
        assert len("".join(as_lines(each, plain, concise=True))) < 1000
        assert len(json.dumps(as_json(each))) < 2000
    half = "n" * 100
    assert found[7].pointer == f"/{half}...{half}/7"


def test_reports_cut_a_pointer_of_many_names(tmp_path: Path) -> None:
    schema = {"additionalProperties": {"$ref": "#"}, "type": ["object", "string"]}
    payload: object = 1
    for number in range(60):
        payload = {f"{number}{'n' * 90}": payload}
    [found] = diagnostics(compiled(schema).check, payload, tmp_path)
    assert found.pointer is not None
    assert len(found.pointer) == 4003
    assert found.pointer.startswith(f"/59{'n' * 90}/58")
    assert found.pointer.endswith(f"/0{'n' * 90}")


def test_a_masked_name_is_cut_too(tmp_path: Path) -> None:
    payload: dict[str, Any] = {"dialRequests": [], "9" * 5000: 1}
    pointers = {
        each.pointer for each in diagnostics(batch.check_request, payload, tmp_path)
    }
    assert all(len(pointer or "") < 300 for pointer in pointers)


def test_violations_share_the_name_and_have_the_whole_of_it() -> None:
    name = f"{LONG}/"
    first, *others = OPEN.check({name: [0, 1]})
    assert first.path == (name, 0)
    assert all(each.path[0] is first.path[0] for each in others)
    assert first.pointer == f"/{LONG}~1/0"
