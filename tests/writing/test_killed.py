"""A run that is killed at any step loses nothing, and the next run ends well."""

from __future__ import annotations

import itertools
import os
import shutil
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from predial_codegen.writing import Output, State, WritingError, compare, write
from writing.killing import killed_at
from writing.samples import NEW, OLD, THIRD, tree, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = [
    pytest.mark.usefixtures("quick"),
    pytest.mark.skipif(not hasattr(os, "fork"), reason="forks"),
]
NOTES = {"notes.txt": b"mine", "my/notes.txt": b"mine too"}
"""What a user keeps in the package folder."""


def start(out: Path) -> None:
    """A package as OLD left it, with a user's notes."""
    write(out, OLD)
    for path, content in NOTES.items():
        (out / "demo" / path).parent.mkdir(exist_ok=True)
        (out / "demo" / path).write_bytes(content)


def killed_runs(
    tmp_path: Path, prepare: Callable[[Path], object]
) -> Iterator[tuple[int, Path]]:
    """A folder for each step of writing NEW, left as the kill at that step left it.

    A step that leaves what the one before it left is passed over.
    """
    past: object = None
    for step in itertools.count():
        out = tmp_path / "out"
        prepare(out)
        killed = killed_at(step, partial(write, out, NEW))
        left = tree(out), [path for path in sorted(out.rglob("*")) if path.is_dir()]
        if left != past:
            yield step, out
        past = left
        shutil.rmtree(out, ignore_errors=True)
        if not killed:
            assert step > 50, "hardly a step was seen"
            return


def assert_next_run_ends_well(out: Path, notes: dict[str, bytes]) -> None:
    """Whatever the next run is to write."""
    for following in (NEW, OLD, THIRD):
        with tempfile.TemporaryDirectory() as name:
            copy = Path(name)
            if out.exists():
                shutil.copytree(out, copy, dirs_exist_ok=True)
            write(copy, following)
            expected = {**whole(following), **notes}
            assert tree(copy) == {
                f"demo/{path}": text for path, text in sorted(expected.items())
            }
            assert compare(copy, following).clean


def assert_whole_files(content: dict[str, bytes], outputs: list[Output]) -> None:
    """Each file is as a whole run would leave it, the one being written apart."""
    for path, text in content.items():
        if path not in ("_manifest.json", ".predial-new"):
            known = [NOTES.get(path), *(whole(output).get(path) for output in outputs)]
            assert text in known, path


def test_each_file_is_old_or_new_or_gone_and_a_check_says_so(tmp_path: Path) -> None:
    seen = set[str]()
    for step, out in killed_runs(tmp_path, start):
        content = tree(out / "demo")
        assert_whole_files(content, [OLD, NEW])
        assert content.keys() >= {*NOTES, "__init__.py", "models.py", "_manifest.json"}
        comparison = compare(out, NEW)
        assert comparison.of(State.BLOCKING) == []
        assert compare(out, OLD).of(State.BLOCKING) == []
        seen.add(comparison.lines()[0].removeprefix("demo: ").partition(",")[0])
        if content["_manifest.json"] == whole(NEW)["_manifest.json"]:
            assert content == dict(sorted({**whole(NEW), **NOTES}.items()))
            assert comparison.clean
        elif content.items() != {**whole(OLD), **NOTES}.items():
            assert comparison.unfinished, f"step {step}"
        assert_next_run_ends_well(out, NOTES)
    assert seen == {"stale", "unfinished", "up to date"}


def test_a_first_run_is_completed(tmp_path: Path) -> None:
    seen = set[bool]()
    for step, out in killed_runs(tmp_path, lambda _: None):
        content = tree(out / "demo")
        assert_whole_files(content, [NEW])
        comparison = compare(out, NEW)
        assert comparison.clean is (content == whole(NEW)), f"step {step}"
        seen.add(comparison.unfinished)
        assert_next_run_ends_well(out, {})
    assert seen == {True, False}


def test_any_number_of_killed_runs_ends_well() -> None:
    runs = st.tuples(st.sampled_from([OLD, NEW, THIRD]), st.integers(0, 110))

    @given(runs=st.lists(runs, min_size=2, max_size=4))
    @settings(deadline=None, max_examples=30)
    def check(runs: list[tuple[Output, int]]) -> None:
        with tempfile.TemporaryDirectory() as name:
            out = Path(name)
            start(out)
            for output, step in runs:
                killed_at(step, partial(write, out, output))
            assert_next_run_ends_well(out, NOTES)

    check()


def test_an_edit_between_a_kill_and_the_next_run_is_kept(tmp_path: Path) -> None:
    for step in range(0, 80, 9):
        out = tmp_path / str(step)
        start(out)
        assert killed_at(step, partial(write, out, NEW))
        (out / "demo/models.py").write_text("mine now")
        assert compare(out, NEW).of(State.BLOCKING) == ["models.py"]
        with pytest.raises(WritingError, match="edited since: models"):
            write(out, NEW)
        assert (out / "demo/models.py").read_text() == "mine now"
