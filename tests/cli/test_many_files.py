"""Many files are shared over processes, and the report is as of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from predial.command import sharing

if TYPE_CHECKING:
    from pathlib import Path

    from cli.conftest import Run
    from predial.command.options import Options

CONTRACT = ("--contract", "calls.put_calls")
TEXTS = {
    "clean.json": '{"phone": "+442079460958"}',
    "array.json": '[{"phone": "+442079460958"}, {"phone": "+442079460958"}]',
    "records.ndjson": '{"phone": "+442079460958"}\n' * 3,
    "bad.json": '{"phone": "bad"}',
    "advice.json": '{"phone": "odd"}',
    "scalar.yaml": "phone: +442079460958\n",
    "unreadable.json": "{",
}


@pytest.fixture
def names(here: Path) -> list[str]:
    """Files of every kind, some clean and some not, and one that is not there."""
    made = [f"{number}-{name}" for number in range(9) for name in TEXTS]
    for name in made:
        (here / name).write_text(TEXTS[name.partition("-")[2]])
    return [*made, "missing.json", made[0]]


@pytest.mark.parametrize("form", ["text", "json", "junit"])
def test_the_report_is_that_of_one_process(
    run: Run, names: list[str], form: str
) -> None:
    once = run("check", *CONTRACT, "--format", form, "--jobs", "1", *names)
    shared = run("check", *CONTRACT, "--format", form, "--jobs", "3", *names)
    assert shared == once
    assert once.code == 2


def test_workers_ask_for_clean_files_only(
    run: Run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared: list[dict[str, sharing.Counts]] = []
    real = sharing.clean

    def clean(options: Options, jobs: int) -> dict[str, sharing.Counts]:
        shared.append(real(options, jobs))
        return shared[-1]

    monkeypatch.setattr(sharing, "clean", clean)
    for name, text in TEXTS.items():
        (here / name).write_text(text)
    result = run("check", *CONTRACT, "--jobs", "2", *TEXTS)
    assert shared == [
        {
            "clean.json": (1, 1, 0),
            "array.json": (1, 2, 1),
            "records.ndjson": (1, 3, 0),
        }
    ]
    assert result.err.startswith("unreadable.json")


def test_few_small_files_start_no_process(
    run: Run, names: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr("predial.command.sharing.clean", raising=True)
    assert run("check", *CONTRACT, *names).code == 2
