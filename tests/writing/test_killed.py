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

from predial_codegen.writing import Output, compare, write
from writing.conftest import WAYS, limit_to
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


def kept(output: Output) -> dict[str, bytes]:
    return dict(sorted({**whole(output), **NOTES}.items()))


def start(out: Path) -> None:
    """A package as OLD left it, with a user's notes."""
    write(out, OLD)
    for path, content in NOTES.items():
        (out / "demo" / path).parent.mkdir(exist_ok=True)
        (out / "demo" / path).write_bytes(content)


def killed_runs(
    tmp_path: Path, prepare: Callable[[Path], object]
) -> Iterator[tuple[int, Path]]:
    """A folder for each step of writing NEW, left as the kill at that step left it."""
    for step in itertools.count():
        out = tmp_path / "out"
        prepare(out)
        killed = killed_at(step, partial(write, out, NEW))
        yield step, out
        shutil.rmtree(out, ignore_errors=True)
        if not killed:
            assert step > 50, "hardly a step was seen"
            return


def assert_next_run_ends_well(step: int, out: Path, notes: dict[str, bytes]) -> None:
    following = (NEW, OLD, THIRD)[step % 3]
    write(out, following)
    expected = {**whole(following), **notes}
    assert tree(out) == {
        f"demo/{path}": text for path, text in sorted(expected.items())
    }
    assert compare(out, following).clean


def test_an_exchange_leaves_the_old_package_or_the_new(tmp_path: Path) -> None:
    seen = set[str]()
    for step, out in killed_runs(tmp_path, start):
        content = tree(out / "demo")
        assert content in (kept(OLD), kept(NEW)), f"step {step}"
        seen.add("old" if content == kept(OLD) else "new")
        assert_next_run_ends_well(step, out, NOTES)
    assert seen == {"old", "new"}


def test_two_renames_leave_the_old_package_or_the_new_or_the_old_beside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit_to("two renames", monkeypatch)
    seen = set[str]()
    for step, out in killed_runs(tmp_path, start):
        content = tree(out / "demo")
        if (out / "demo").exists():
            assert content in (kept(OLD), kept(NEW)), f"step {step}"
            seen.add("old" if content == kept(OLD) else "new")
        else:
            assert tree(out / ".demo.predial-old") == kept(OLD), f"step {step}"
            seen.add("beside")
        assert_next_run_ends_well(step, out, NOTES)
    assert seen == {"old", "new", "beside"}


def test_file_by_file_leaves_each_file_old_or_new_or_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit_to("file by file", monkeypatch)
    mixed = False
    for step, out in killed_runs(tmp_path, start):
        content = tree(out / "demo")
        for path, text in content.items():
            assert text in (kept(OLD).get(path), kept(NEW).get(path)), f"step {step}"
        assert content.keys() >= {*NOTES, "__init__.py", "models.py", "_manifest.json"}
        mixed = mixed or content not in (kept(OLD), kept(NEW))
        assert_next_run_ends_well(step, out, NOTES)
    assert mixed


def test_a_first_run_file_by_file_is_completed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit_to("file by file", monkeypatch)
    for step, out in killed_runs(tmp_path, lambda _: None):
        assert tree(out / "demo").items() <= whole(NEW).items(), f"step {step}"
        assert_next_run_ends_well(step, out, {})


def test_a_first_run_leaves_nothing_or_the_package(tmp_path: Path) -> None:
    for step, out in killed_runs(tmp_path, lambda _: None):
        assert tree(out / "demo") in ({}, whole(NEW)), f"step {step}"
        assert_next_run_ends_well(step, out, {})


@pytest.mark.parametrize("limit", WAYS)
def test_any_number_of_killed_runs_ends_well(limit: str) -> None:
    runs = st.tuples(st.sampled_from([OLD, NEW, THIRD]), st.integers(0, 160))

    @given(runs=st.lists(runs, min_size=2, max_size=4), last=st.integers(0, 2))
    @settings(deadline=None, max_examples=30)
    def check(runs: list[tuple[Output, int]], last: int) -> None:
        with (
            tempfile.TemporaryDirectory() as name,
            pytest.MonkeyPatch.context() as patch,
        ):
            limit_to(limit, patch)
            out = Path(name)
            start(out)
            for output, step in runs:
                killed_at(step, partial(write, out, output))
            assert_next_run_ends_well(last, out, NOTES)

    check()
