"""Comparing says which files differ and whose doing it is."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from predial_codegen.writing import Comparison, compare, write
from writing.samples import NEW, OLD, THIRD, stamps, tree

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def demo(tmp_path: Path) -> Path:
    """A package folder as OLD left it."""
    write(tmp_path, OLD)
    return tmp_path / "demo"


def test_a_package_that_is_not_there_is_missing(tmp_path: Path) -> None:
    comparison = compare(tmp_path / "nowhere", OLD)
    assert not comparison.clean
    assert not comparison.stale
    assert comparison.missing == (
        "__init__.py",
        "_manifest.json",
        "gone/inner.py",
        "models.py",
    )
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
    assert len(comparison.unchanged) == 4


def test_changed_inputs_make_it_stale_and_are_named(demo: Path) -> None:
    comparison = compare(demo.parent, NEW)
    assert comparison.stale
    assert not comparison.outdated
    assert comparison.edited == ()
    assert comparison.lines() == [
        (
            "demo: stale, inputs differ: demo.schema.json (changed),"
            " common.schema.json (new), phonenumbers (gone)"
        ),
        "demo/__init__.py: would change",
        "demo/_manifest.json: would change",
        "demo/gone/inner.py: no longer generated, would be removed",
        "demo/models.py: would change",
        "demo/more/inner.py: missing",
    ]


def test_changed_inputs_alone_are_not_clean(demo: Path) -> None:
    comparison = compare(demo.parent, replace(OLD, inputs={}))
    assert comparison.stale
    assert comparison.changed == ("_manifest.json",)
    assert not comparison.clean


def test_other_text_from_the_same_inputs_is_the_generators_doing(demo: Path) -> None:
    comparison = compare(demo.parent, replace(NEW, inputs=OLD.inputs))
    assert comparison.outdated
    assert not comparison.stale
    assert comparison.edited == ()
    reason = "demo: outdated, the generator now writes other text"
    assert comparison.lines()[0] == reason


def test_a_new_file_from_the_same_inputs_is_the_generators_doing(demo: Path) -> None:
    files = {**OLD.files, "extra.py": ""}
    comparison = compare(demo.parent, replace(OLD, files=files))
    assert comparison.missing == ("extra.py",)
    assert comparison.outdated


def test_an_edit_is_neither_stale_nor_outdated(demo: Path) -> None:
    (demo / "models.py").write_text("x = 3\n")
    comparison = compare(demo.parent, OLD)
    assert comparison.edited == ("models.py",)
    assert not comparison.stale
    assert not comparison.outdated
    assert comparison.lines() == [
        "demo/models.py: edited by hand, would be written anew",
    ]


def test_a_deletion_by_hand_is_not_the_generators_doing(demo: Path) -> None:
    (demo / "models.py").unlink()
    comparison = compare(demo.parent, OLD)
    assert comparison.missing == ("models.py",)
    assert not comparison.outdated
    assert comparison.lines() == ["demo/models.py: missing"]


def test_an_edit_and_changed_inputs_are_both_told(demo: Path) -> None:
    (demo / "models.py").write_text("x = 3\n")
    comparison = compare(demo.parent, NEW)
    assert comparison.stale
    assert comparison.edited == ("models.py",)
    assert "models.py" not in comparison.changed


def test_an_edit_that_equals_the_new_text_is_no_edit(demo: Path) -> None:
    (demo / "models.py").write_text(NEW.files["models.py"])
    comparison = compare(demo.parent, NEW)
    assert "models.py" in comparison.unchanged
    assert comparison.edited == ()


def test_an_edited_surplus_file_is_both(demo: Path) -> None:
    (demo / "models.py").write_text("x = 3\n")
    comparison = compare(demo.parent, THIRD)
    assert "models.py" in comparison.surplus
    assert comparison.edited == ("models.py",)
    line = "demo/models.py: edited by hand, no longer generated, would be removed"
    assert line in comparison.lines()


def test_a_link_in_the_place_of_a_file_is_an_edit(demo: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.py"
    elsewhere.write_text(OLD.files["models.py"])
    (demo / "models.py").unlink()
    (demo / "models.py").symlink_to(elsewhere)
    assert compare(tmp_path, OLD).edited == ("models.py",)
    write(tmp_path, NEW)
    assert not (demo / "models.py").is_symlink()
    assert elsewhere.read_text() == OLD.files["models.py"]


def test_what_predial_never_wrote_is_told_and_does_no_harm(demo: Path) -> None:
    (demo / "notes.txt").write_text("mine")
    (demo / "mine").mkdir()
    (demo / "mine/notes.txt").write_text("mine")
    comparison = compare(demo.parent, OLD)
    assert comparison.clean
    assert comparison.lines() == [
        "demo: up to date",
        "demo/mine/: not predial's, left alone",
        "demo/notes.txt: not predial's, left alone",
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
def test_a_broken_manifest_is_an_edit_and_is_written_anew(
    demo: Path, text: str, spoiled: str
) -> None:
    manifest = demo / "_manifest.json"
    manifest.write_text(manifest.read_text().replace(text, spoiled, 1))
    comparison = compare(demo.parent, NEW)
    assert comparison.edited == ("_manifest.json",)
    assert not comparison.stale
    assert not comparison.outdated
    assert write(demo.parent, NEW).written
    assert compare(demo.parent, NEW).clean


def test_a_reformatted_manifest_is_an_edit(demo: Path) -> None:
    manifest = demo / "_manifest.json"
    manifest.write_text(manifest.read_text().replace("  ", "    "))
    assert compare(demo.parent, OLD).edited == ("_manifest.json",)


def test_a_lost_manifest_is_no_harm_while_every_file_is_as_written(demo: Path) -> None:
    (demo / "_manifest.json").unlink()
    assert compare(demo.parent, OLD).missing == ("_manifest.json",)
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
    assert compare(demo.parent, NEW).edited == ()


def test_a_lone_carriage_return_is_an_edit(demo: Path) -> None:
    (demo / "models.py").write_bytes(b"x = 1\r")
    assert compare(demo.parent, OLD).edited == ("models.py",)


def test_comparing_writes_nothing(demo: Path) -> None:
    before, files = stamps(demo.parent), tree(demo.parent)
    compare(demo.parent, NEW)
    assert (stamps(demo.parent), tree(demo.parent)) == (before, files)


def test_a_comparison_is_a_value(demo: Path) -> None:
    first: Comparison = compare(demo.parent, NEW)
    assert first == compare(demo.parent, NEW)
    assert hash(first) == hash(compare(demo.parent, NEW))
