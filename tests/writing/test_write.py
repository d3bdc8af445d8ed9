"""Writing makes the folder what the output says, and touches nothing without need."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from predial_codegen.writing import Output, WritingError, compare, write
from writing.samples import NEW, OLD, THIRD, stamps, tree, whole

PATHS = st.sampled_from(
    ["__init__.py", "models.py", "a", "a/b.py", "a/c.py", "d/e/f.py", "d/g.py", ".h"]
)
TEXTS = st.text(st.characters(exclude_characters="\r", exclude_categories=["Cs"]))


@st.composite
def outputs(draw: st.DrawFn) -> Output:
    """Any output of the package `demo` with safe paths."""
    files = draw(st.dictionaries(PATHS, TEXTS))
    if "a" in files:
        files = {path: text for path, text in files.items() if path[:2] != "a/"}
    return Output("demo", files, draw(st.dictionaries(st.text(), st.text())))


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize("second", [OLD, NEW, THIRD])
@pytest.mark.parametrize("first", [OLD, NEW, THIRD])
def test_writing_turns_any_package_into_any_other(
    tmp_path: Path, first: Output, second: Output
) -> None:
    out = tmp_path / "made" / "on the way"
    write(out, first)
    assert tree(out / "demo") == whole(first)
    write(out, second)
    assert tree(out / "demo") == whole(second)
    assert os.listdir(out) == ["demo"]  # noqa: PTH208  # hidden names too


@given(first=outputs(), second=outputs())
@settings(deadline=None, max_examples=50)
def test_writing_twice_is_writing_once(first: Output, second: Output) -> None:
    with tempfile.TemporaryDirectory() as name:
        out = Path(name)
        write(out, first)
        assert write(out, second).written is (whole(first) != whole(second))
        before = stamps(out)
        assert tree(out / "demo") == whole(second)
        assert compare(out, second).clean
        again = write(out, second)
        assert again.clean
        assert not again.written
        assert stamps(out) == before


def test_the_same_output_gives_the_same_bytes_whatever_its_order(
    tmp_path: Path,
) -> None:
    backwards = Output(
        OLD.package,
        dict(reversed(list(OLD.files.items()))),
        dict(reversed(list(OLD.inputs.items()))),
    )
    write(tmp_path / "one", OLD)
    write(tmp_path / "two", backwards)
    assert tree(tmp_path / "one") == tree(tmp_path / "two")


def test_an_edit_is_overwritten_and_told(tmp_path: Path) -> None:
    write(tmp_path, OLD)
    (tmp_path / "demo/models.py").write_text("x = 3\n")
    done = write(tmp_path, OLD)
    assert done.lines() == ["demo/models.py: edited by hand, now written anew"]
    assert tree(tmp_path / "demo") == whole(OLD)


@pytest.mark.usefixtures("way")
def test_what_predial_never_wrote_is_carried_over(tmp_path: Path) -> None:
    write(tmp_path, OLD)
    demo = tmp_path / "demo"
    mine = {"notes.txt": b"a\r\n", "gone/notes.txt": b"b", "my/own/notes.txt": b"c"}
    for path, content in mine.items():
        (demo / path).parent.mkdir(parents=True, exist_ok=True)
        (demo / path).write_bytes(content)
    (demo / "notes.txt").chmod(0o600)
    (demo / "my/own/empty").mkdir()
    (demo / "link").symlink_to("../nowhere")
    (demo / "my/link").symlink_to("own")
    kept = (demo / "notes.txt").stat()
    done = write(tmp_path, NEW)
    assert done.foreign == ("gone/notes.txt", "link", "my/", "notes.txt")
    assert "demo/my/: not predial's, kept" in done.lines()
    for path, content in mine.items():
        assert (demo / path).read_bytes() == content
    assert (demo / "notes.txt").stat().st_mode == kept.st_mode
    assert (demo / "notes.txt").stat().st_mtime_ns == kept.st_mtime_ns
    assert (demo / "my/own/empty").is_dir()
    assert (demo / "link").readlink() == Path("../nowhere")
    assert (demo / "my/link").readlink() == Path("own")
    assert compare(tmp_path, NEW).clean


def test_files_are_carried_over_where_there_are_no_hard_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    write(tmp_path, OLD)
    (tmp_path / "demo/notes.txt").write_text("mine")
    monkeypatch.setattr(os, "link", refuse)
    write(tmp_path, NEW)
    assert (tmp_path / "demo/notes.txt").read_text() == "mine"


def test_folders_that_hold_only_caches_go(tmp_path: Path) -> None:
    write(tmp_path, OLD)
    (tmp_path / "demo/gone/__pycache__").mkdir()
    (tmp_path / "demo/gone/__pycache__/inner.cpython-311.pyc").write_bytes(b"")
    write(tmp_path, NEW)
    assert tree(tmp_path / "demo") == whole(NEW)


def test_a_folder_with_nothing_but_caches_is_free(tmp_path: Path) -> None:
    (tmp_path / "demo/old/__pycache__").mkdir(parents=True)
    (tmp_path / "demo/old/__pycache__/x.cpython-311.pyc").write_bytes(b"")
    write(tmp_path, NEW)
    assert tree(tmp_path / "demo") == whole(NEW)


def test_modes_follow_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write(tmp_path, NEW)
    finally:
        os.umask(before)
    assert (tmp_path / "demo/models.py").stat().st_mode & 0o777 == 0o640
    assert (tmp_path / "demo/more").stat().st_mode & 0o777 == 0o750
    assert (tmp_path / "demo").stat().st_mode & 0o777 == 0o750


def test_a_failure_in_the_middle_leaves_the_old_package_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    write(tmp_path, OLD)
    before = stamps(tmp_path / "demo")
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(WritingError) as caught:
            write(tmp_path, NEW)
    assert str(caught.value) == (
        f"{tmp_path}: no space left on device; free some space, then generate again"
    )
    assert stamps(tmp_path / "demo") == before
    assert [path.name for path in tmp_path.iterdir()] == ["demo"]
