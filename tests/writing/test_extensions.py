"""Extensions that fit the sources stay; others go, before they can win."""

from __future__ import annotations

import itertools
import os
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest

from predial_codegen.writing import (
    Built,
    Target,
    WritingError,
    compare,
    write,
)
from predial_codegen.writing.extensions import RECORD
from writing.killing import killed_at
from writing.samples import NEW, OLD, stamps, tree, whole

if TYPE_CHECKING:
    from pathlib import Path

TARGET = Target(
    "demo", ".cpython-311-darwin.so", ("models.py", "gone/inner.py"), "texts"
)
LIBRARY = "_native__mypyc.cpython-311-darwin.so"
BUILT = Built(
    TARGET,
    {
        LIBRARY: b"library\r\n",
        "models.cpython-311-darwin.so": b"\x00models",
        "gone/inner.cpython-311-darwin.so": b"\x00inner",
    },
)
AGAIN = Built(
    Target("demo", ".cpython-312-darwin.so", ("models.py",), "other texts"),
    {"models.cpython-312-darwin.so": b"\x00models again"},
)
OUTDATED = "demo: extensions do not fit these sources, would be removed"


def files(built: Built) -> dict[str, bytes]:
    """What is in the folder of OLD, and of what was built from it."""
    return dict(sorted({**whole(OLD), **built.files(whole(OLD))}.items()))


@pytest.fixture
def demo(tmp_path: Path) -> Path:
    """A package folder as OLD left it, compiled."""
    assert write(tmp_path, OLD, BUILT).lines()[-1] == "demo: 2 modules now compiled"
    return tmp_path / "demo"


def test_what_was_built_is_clean(demo: Path) -> None:
    assert tree(demo) == files(BUILT)
    before = stamps(demo)
    for comparison in (
        compare(demo.parent, OLD),
        compare(demo.parent, OLD, TARGET),
        write(demo.parent, OLD),
        write(demo.parent, OLD, BUILT),
    ):
        assert comparison.clean
        assert comparison.lines() == ["demo: up to date"]
    assert stamps(demo) == before


def test_what_was_not_built_is_missing_only_where_it_is_asked_for(
    tmp_path: Path,
) -> None:
    write(tmp_path, OLD)
    assert compare(tmp_path, OLD).clean
    comparison = compare(tmp_path, OLD, TARGET)
    assert not comparison.clean
    assert not comparison.differs
    assert comparison.lines() == ["demo: 2 modules would be compiled"]


@pytest.mark.usefixtures("way")
def test_other_sources_remove_extensions(demo: Path) -> None:
    (demo / "notes.txt").write_text("mine")
    assert compare(demo.parent, NEW).lines()[-2:] == [
        "demo/notes.txt: not predial's, left alone",
        OUTDATED,
    ]
    write(demo.parent, NEW)
    expected = {**whole(NEW), "notes.txt": b"mine"}
    assert tree(demo) == dict(sorted(expected.items()))
    assert compare(demo.parent, NEW).clean


@pytest.mark.usefixtures("way")
def test_another_target_replaces_extensions(demo: Path) -> None:
    assert compare(demo.parent, OLD, AGAIN.target).unbuilt == ("models.py",)
    write(demo.parent, OLD, AGAIN)
    assert tree(demo) == files(AGAIN)


@pytest.mark.usefixtures("way")
def test_what_changes_no_source_keeps_extensions(demo: Path) -> None:
    other = replace(OLD, inputs={"demo.schema.json": "a comment has changed"})
    assert write(demo.parent, other).written
    assert tree(demo).keys() == files(BUILT).keys()
    assert compare(demo.parent, other, TARGET).clean


@pytest.mark.parametrize("touched", BUILT.extensions)
def test_a_touched_extension_does_not_fit(demo: Path, touched: str) -> None:
    (demo / touched).write_bytes(b"touched")
    assert compare(demo.parent, OLD).lines() == [OUTDATED]
    (demo / touched).unlink()
    assert compare(demo.parent, OLD).lines() == [OUTDATED]
    write(demo.parent, OLD)
    assert tree(demo) == whole(OLD)


def test_an_extension_of_others_that_hides_a_module_is_refused(demo: Path) -> None:
    for name in ("models.cpython-313-x86_64-linux-gnu.so", "models.pyd", "models.so"):
        (demo / name).write_bytes(b"theirs")
        for act in (compare, write):
            with pytest.raises(WritingError, match="predial did not build") as error:
                act(demo.parent, OLD)
            assert name in str(error.value)
        (demo / name).unlink()
    (demo / "theirs.so").write_bytes(b"hides nothing")
    assert compare(demo.parent, OLD).clean


@pytest.mark.parametrize(
    ("text", "spoiled"),
    [
        ("{", "<<<<<<<"),
        ('"models.cpython', '"../models.cpython'),
        ('"gone/inner.cpython-311-darwin.so"', '"notes.txt"'),
        ('"sources": "', '"sources": 1, "was": "'),
    ],
    ids=["no JSON", "unsafe path", "no extension", "wrong type"],
)
def test_a_record_that_is_not_ours_claims_nothing(
    demo: Path, text: str, spoiled: str
) -> None:
    record = demo / RECORD
    record.write_text(record.read_text().replace(text, spoiled, 1))
    before = tree(demo)
    with pytest.raises(WritingError, match="predial did not build"):
        write(demo.parent, NEW)
    assert tree(demo) == before


def test_nothing_of_others_is_written_over(demo: Path) -> None:
    write(demo.parent, NEW)
    (demo / RECORD).write_text("mine")
    with pytest.raises(WritingError, match=f"did not write: {RECORD}"):
        write(demo.parent, OLD, BUILT)
    assert (demo / RECORD).read_text() == "mine"


@pytest.mark.usefixtures("way", "quick")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks")
def test_a_killed_run_leaves_no_extension_that_the_next_one_would_not_replace(
    tmp_path: Path,
) -> None:
    for step in itertools.count():
        out = tmp_path / str(step)
        write(out, OLD, BUILT)
        killed = killed_at(step, partial(write, out, OLD, AGAIN))
        if step % 2:
            write(out, NEW)
            assert tree(out / "demo") == whole(NEW), f"step {step}"
        else:
            write(out, OLD, BUILT)
            assert tree(out / "demo") == files(BUILT), f"step {step}"
        if not killed:
            return
