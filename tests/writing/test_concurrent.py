"""Runs at the same time wait for each other, and nobody's file is lost meanwhile."""

from __future__ import annotations

import os
import subprocess
import sys
import traceback
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from predial_codegen.writing import State, WritingError, compare, lock, write
from predial_codegen.writing.lock import locked
from writing.samples import NEW, OLD, THIRD, tree, whole, whole_tree

if TYPE_CHECKING:
    from collections.abc import Callable

    from predial_codegen.writing import Output

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


def test_simultaneous_first_runs_end_with_a_whole_package(tmp_path: Path) -> None:
    for attempt in range(ROUNDS):
        out = tmp_path / str(attempt)
        assert_ended_well([spawn(partial(write, out, NEW)) for _ in range(3)])
        assert whole_tree(out, NEW)


def test_a_check_never_sees_a_package_half_written(tmp_path: Path) -> None:
    write(tmp_path, OLD)
    writers = [spawn(partial(write_often, tmp_path, output)) for output in (OLD, NEW)]
    while os.waitpid(writers[0], os.WNOHANG) == (0, 0):
        assert not compare(tmp_path, OLD).unfinished
    assert_ended_well(writers[1:])


def test_a_run_that_waits_too_long_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, OLD)
    monkeypatch.setattr(lock, "WAIT", 0)
    with locked(tmp_path / "demo"), pytest.raises(WritingError) as caught:
        write(tmp_path, NEW)
    assert str(caught.value) == (
        f"{tmp_path}/demo: another `predial generate` has been at work here for"
        " 0 seconds; let it end or end it, then generate again"
    )
    assert whole_tree(tmp_path, OLD)


def test_the_lock_of_a_killed_run_holds_nobody_up(tmp_path: Path) -> None:
    write(tmp_path, OLD)
    holding = (
        "import pathlib, sys, time\n"
        "from predial_codegen.writing.lock import locked\n"
        "with locked(pathlib.Path(sys.argv[1])):\n"
        "    print('held', flush=True); time.sleep(60)\n"
    )
    command = [sys.executable, "-c", holding, str(tmp_path / "demo")]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stdout.readline() == b"held\n"
        process.kill()
    write(tmp_path, NEW)
    assert whole_tree(tmp_path, NEW)


def test_a_file_system_that_locks_no_folders_is_written_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(9, "Bad file descriptor")

    monkeypatch.setattr("fcntl.flock", refuse)
    write(tmp_path, NEW)
    assert whole_tree(tmp_path, NEW)


# Somebody else's change happens directly before the one that the run makes itself.
def meanwhile(
    monkeypatch: pytest.MonkeyPatch, change: Callable[[], object], at: str
) -> None:
    """Let `change` happen while the file `at` is being written to the disk."""

    def sync(_handle: int) -> None:
        if not written:
            change()
        written.append(at)

    written: list[str] = []
    skipped = sorted({*whole(NEW)} - {"_manifest.json"}).index(at) + 1
    left = [None] * skipped

    def count(handle: int) -> None:
        if left:
            left.pop()
        else:
            sync(handle)

    monkeypatch.setattr(os, "fsync", count)


def test_a_file_that_appears_where_one_is_created_survives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, OLD)
    path = tmp_path / "demo/more/inner.py"
    meanwhile(monkeypatch, partial(path.write_text, "mine"), "more/inner.py")
    with pytest.raises(WritingError) as caught:
        write(tmp_path, NEW)
    assert str(caught.value) == (
        f"{path}: file exists; move away what stands there, then generate again"
    )
    assert path.read_text() == "mine"
    assert compare(tmp_path, NEW).unfinished
    assert compare(tmp_path, NEW).of(State.BLOCKING) == ["more/inner.py"]
    path.unlink()
    write(tmp_path, NEW)
    assert whole_tree(tmp_path, NEW)


def test_an_edit_of_a_file_that_is_replaced_survives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, OLD)
    path = tmp_path / "demo/models.py"
    meanwhile(monkeypatch, partial(path.write_text, "mine"), "models.py")
    with pytest.raises(WritingError, match="was changed while predial wrote; move it"):
        write(tmp_path, NEW)
    assert path.read_text() == "mine"
    assert compare(tmp_path, NEW).of(State.BLOCKING) == ["models.py"]


def test_an_edit_of_a_file_that_is_removed_survives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, OLD)
    path = tmp_path / "demo/gone/inner.py"

    def sync(_handle: int) -> None:
        path.write_text("mine")

    monkeypatch.setattr(os, "fsync", sync)
    with pytest.raises(WritingError, match="was changed while predial wrote"):
        write(tmp_path, NEW)
    assert path.read_text() == "mine"


def test_a_link_that_appears_in_the_place_of_a_folder_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "elsewhere").mkdir()
    out = tmp_path / "out"
    write(out, OLD)

    def sync(_handle: int) -> None:
        if not (out / "demo/more").is_symlink():
            (out / "demo/more").symlink_to(tmp_path / "elsewhere")

    monkeypatch.setattr(os, "fsync", sync)
    with pytest.raises(WritingError, match="more: is a symbolic link, not a folder"):
        write(out, NEW)
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_files_that_appear_again_and_again_survive(tmp_path: Path) -> None:
    """Eight tries lost eight files in the first edition."""
    for attempt in range(8):
        out = tmp_path / str(attempt)
        write(out, OLD)
        writer = spawn(partial(write_often, out, NEW))
        made = list[Path]()
        running = True
        while running:
            running = os.waitpid(writer, os.WNOHANG) == (0, 0)
            made.append(out / "demo" / f"{len(made)}.txt")
            made[-1].write_text("mine")
        assert {path.read_text() for path in made} == {"mine"}
        assert compare(out, NEW).clean
