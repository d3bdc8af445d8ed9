"""Comparing says which files differ and whose doing it is."""

from __future__ import annotations

import os
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from predial_codegen.writing import State, compare, write
from writing.samples import NEW, OLD, THIRD, stamps, tree

if TYPE_CHECKING:
    from pathlib import Path


OUTDATED = "demo: outdated, the generator now writes other text"


@pytest.fixture
def demo(tmp_path: Path) -> Path:
    """A package folder as OLD left it."""
    write(tmp_path, OLD)
    return tmp_path / "demo"


def test_a_package_that_is_not_there_is_missing(tmp_path: Path) -> None:
    comparison = compare(tmp_path / "nowhere", OLD)
    assert not comparison.clean
    assert comparison.lines() == [
        "demo: not generated before",
        "demo/__init__.py: missing",
        "demo/_manifest.json: missing",
        "demo/gone/inner.py: missing",
        "demo/models.py: missing",
    ]
    assert not (tmp_path / "nowhere").exists()


def test_what_was_just_written_is_clean(demo: Path) -> None:
    comparison = compare(demo.parent, OLD)
    assert comparison.clean
    assert comparison.lines() == ["demo: up to date"]
    assert comparison.states == {}


def test_changed_inputs_make_it_stale_and_are_named(demo: Path) -> None:
    comparison = compare(demo.parent, NEW)
    assert not comparison.clean
    assert comparison.lines() == [
        (
            "demo: stale, inputs differ: common.schema.json (new),"
            " demo.schema.json (changed), phonenumbers (gone)"
        ),
        "demo/__init__.py: would change",
        "demo/_manifest.json: would change",
        "demo/gone/inner.py: no longer generated, would be removed",
        "demo/models.py: would change",
        "demo/more/inner.py: missing",
    ]


def test_changed_inputs_alone_are_not_clean(demo: Path) -> None:
    comparison = compare(demo.parent, replace(OLD, inputs={}))
    assert comparison.states == {"_manifest.json": State.CHANGED}
    assert not comparison.clean
    assert comparison.lines()[0].startswith("demo: stale")


def test_other_text_from_the_same_inputs_is_the_generators_doing(demo: Path) -> None:
    comparison = compare(demo.parent, replace(NEW, inputs=OLD.inputs))
    assert comparison.of(State.BLOCKING) == []
    assert comparison.lines()[:2] == [OUTDATED, "demo/__init__.py: would change"]


def test_a_new_file_from_the_same_inputs_is_the_generators_doing(demo: Path) -> None:
    files = {**OLD.files, "extra.py": ""}
    comparison = compare(demo.parent, replace(OLD, files=files))
    assert comparison.of(State.MISSING) == ["extra.py"]
    assert comparison.lines()[0] == OUTDATED


def test_an_edit_is_neither_stale_nor_outdated(demo: Path) -> None:
    (demo / "models.py").write_text("x = 3\n")
    comparison = compare(demo.parent, OLD)
    assert not comparison.clean
    assert comparison.lines() == [f"demo/models.py: {State.BLOCKING.value}"]


def test_a_deletion_by_hand_is_not_the_generators_doing(demo: Path) -> None:
    (demo / "models.py").unlink()
    comparison = compare(demo.parent, OLD)
    assert comparison.lines() == ["demo/models.py: missing"]


def test_an_edit_and_changed_inputs_are_both_reported(demo: Path) -> None:
    (demo / "models.py").write_text("x = 3\n")
    comparison = compare(demo.parent, NEW)
    assert comparison.lines()[0].startswith("demo: stale")
    assert comparison.of(State.BLOCKING) == ["models.py"]


def test_an_edit_that_equals_the_new_text_is_no_edit(demo: Path) -> None:
    (demo / "models.py").write_text(NEW.files["models.py"])
    comparison = compare(demo.parent, NEW)
    assert "models.py" not in comparison.states


def test_an_edited_file_that_is_no_longer_generated_is_kept(demo: Path) -> None:
    (demo / "models.py").write_text("x = 3\n")
    assert compare(demo.parent, THIRD).states["models.py"] is State.KEPT
    write(demo.parent, THIRD)
    assert (demo / "models.py").read_text() == "x = 3\n"
    assert compare(demo.parent, THIRD).clean


def test_a_link_in_the_place_of_a_file_is_an_edit(demo: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.py"
    elsewhere.write_text(OLD.files["models.py"])
    (demo / "models.py").unlink()
    (demo / "models.py").symlink_to(elsewhere)
    assert compare(tmp_path, OLD).of(State.BLOCKING) == ["models.py"]


def test_a_pipe_in_the_place_of_a_file_is_an_edit_and_not_read(demo: Path) -> None:
    (demo / "models.py").unlink()
    os.mkfifo(demo / "models.py")
    assert compare(demo.parent, OLD).of(State.BLOCKING) == ["models.py"]


def test_what_predial_never_wrote_is_reported_and_does_no_harm(demo: Path) -> None:
    (demo / "notes.txt").write_text("mine")
    (demo / "mine").mkdir()
    (demo / "mine/notes.txt").write_text("mine")
    comparison = compare(demo.parent, OLD)
    assert comparison.clean
    assert comparison.lines() == [
        "demo: up to date",
        "demo/mine/notes.txt: not predial's, kept",
        "demo/notes.txt: not predial's, kept",
    ]


@pytest.mark.parametrize("cache", ["__pycache__/models.cpython-311.pyc", "models.pyc"])
def test_the_caches_of_python_are_ignored(demo: Path, cache: str) -> None:
    (demo / cache).parent.mkdir(exist_ok=True)
    (demo / cache).write_bytes(b"cache")
    assert compare(demo.parent, OLD).lines() == ["demo: up to date"]


@pytest.mark.parametrize(
    ("text", "spoiled"),
    [
        ("{", "<<<<<<< ours\n{"),
        ('"inputs": {', '"inputs": [{'),
        ('"models.py"', '"../../models.py"'),
        (': "9.0.1"', ": 9"),
    ],
    ids=["merge conflict", "no JSON", "unsafe path", "wrong type"],
)
def test_a_broken_manifest_names_no_files_of_ours(
    demo: Path, text: str, spoiled: str
) -> None:
    manifest = demo / "_manifest.json"
    manifest.write_text(manifest.read_text().replace(text, spoiled, 1))
    comparison = compare(demo.parent, NEW)
    assert comparison.lines()[0] == (
        "demo: its manifest cannot be read, as after a merge"
    )
    assert comparison.states == {
        "__init__.py": State.BLOCKING,
        "_manifest.json": State.CHANGED,
        "gone/inner.py": State.KEPT,
        "models.py": State.BLOCKING,
        "more/inner.py": State.MISSING,
    }
    for path in ("__init__.py", "models.py"):
        (demo / path).unlink()
    assert write(demo.parent, NEW).written
    assert compare(demo.parent, NEW).clean
    assert (demo / "gone/inner.py").exists()


def test_a_broken_manifest_of_files_that_are_right_is_written_anew(demo: Path) -> None:
    manifest = demo / "_manifest.json"
    manifest.write_text(f"<<<<<<< ours\n{manifest.read_text()}")
    assert compare(demo.parent, OLD).states == {"_manifest.json": State.CHANGED}
    write(demo.parent, OLD)
    assert compare(demo.parent, OLD).clean


def test_line_ends_that_git_rewrites_are_no_difference(demo: Path) -> None:
    git = ["git", "-C", str(demo), "-c", "user.name=x", "-c", "user.email=x@y"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "x"]):
        subprocess.run([*git, *command], check=True)
    (demo / "models.py").unlink()
    (demo / "_manifest.json").unlink()
    subprocess.run(
        [*git, "-c", "core.autocrlf=true", "checkout", "-q", "."], check=True
    )
    assert b"\r\n" in (demo / "models.py").read_bytes()
    assert b"\r\n" in (demo / "_manifest.json").read_bytes()
    before = stamps(demo)
    assert compare(demo.parent, OLD).clean
    assert write(demo.parent, OLD).clean
    assert stamps(demo) == before
    assert compare(demo.parent, NEW).of(State.BLOCKING) == []


def test_a_lone_carriage_return_is_an_edit(demo: Path) -> None:
    (demo / "models.py").write_bytes(b"x = 1\r")
    assert compare(demo.parent, OLD).of(State.BLOCKING) == ["models.py"]


def test_comparing_writes_nothing(demo: Path) -> None:
    before, files = stamps(demo.parent), tree(demo.parent)
    compare(demo.parent, NEW)
    assert (stamps(demo.parent), tree(demo.parent)) == (before, files)
