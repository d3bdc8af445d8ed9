"""Runs at the same time wait for each other, and all end well."""

from __future__ import annotations

import os
import traceback
from functools import partial
from typing import TYPE_CHECKING

import pytest

from predial_codegen.writing import Output, compare, comparing, write
from predial_codegen.writing.folder import survey
from writing.samples import NEW, OLD, THIRD, tree, whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from predial_codegen.writing.folder import Listing

pytestmark = [
    pytest.mark.usefixtures("quick"),
    pytest.mark.skipif(not hasattr(os, "fork"), reason="forks"),
]
ROUNDS = 40


def spawn(run: Callable[[], object]) -> int:
    process = os.fork()
    if process == 0:
        code = 1
        try:
            run()
            code = 0
        except BaseException:
            traceback.print_exc()
            raise
        finally:
            os._exit(code)
    return process


def write_often(out: Path, output: Output) -> None:
    for _ in range(ROUNDS):
        write(out, output)


def assert_ended_well(processes: list[int]) -> None:
    for process in processes:
        assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 0


@pytest.mark.usefixtures("way")
def test_simultaneous_runs_end_with_a_whole_package(tmp_path: Path) -> None:
    (notes := tmp_path / "demo/notes.txt").parent.mkdir()
    write(tmp_path, OLD)
    notes.write_text("mine")
    assert_ended_well(
        [
            spawn(partial(write_often, tmp_path, output))
            for output in (OLD, NEW, THIRD, NEW)
        ]
    )
    content = tree(tmp_path)
    assert content.pop("demo/notes.txt") == b"mine"
    assert content in [
        {f"demo/{path}": text for path, text in whole(output).items()}
        for output in (OLD, NEW, THIRD)
    ]


@pytest.mark.usefixtures("way")
def test_simultaneous_first_runs_end_with_a_whole_package(tmp_path: Path) -> None:
    for attempt in range(ROUNDS):
        out = tmp_path / str(attempt)
        assert_ended_well([spawn(partial(write, out, NEW)) for _ in range(3)])
        assert tree(out / "demo") == whole(NEW)
        assert [path.name for path in out.iterdir()] == ["demo"]


def test_a_reader_always_finds_a_package_folder(tmp_path: Path) -> None:
    write(tmp_path, OLD)
    writers = [spawn(partial(write_often, tmp_path, output)) for output in (OLD, NEW)]
    while os.waitpid(writers[0], os.WNOHANG) == (0, 0):
        assert (tmp_path / "demo").is_dir()
        compare(tmp_path, OLD)
    assert_ended_well(writers[1:])


# From a mix of OLD's manifest and NEW's files, the first looks edited by hand, and the
# second as if the user had a file of his own where one is to be written.
@pytest.mark.parametrize("wanted", [OLD, Output("demo", {"more/inner.py": ""}, {})])
def test_a_package_that_is_exchanged_while_it_is_compared_is_compared_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wanted: Output
) -> None:
    write(tmp_path, OLD)
    due = [NEW]

    def survey_late(folder: Path, expected: set[str]) -> Listing:
        while due:  # now that the manifest of OLD is known
            write(tmp_path, due.pop())
        return survey(folder, expected)

    def survey_manifest(folder: Path, expected: set[str]) -> Listing:
        monkeypatch.setattr(comparing, "survey", survey_late)
        return survey(folder, expected)

    monkeypatch.setattr(comparing, "survey", survey_manifest)
    comparison = compare(tmp_path, wanted)
    assert not due
    assert comparison.edited == ()
    assert comparison == compare(tmp_path, wanted)
