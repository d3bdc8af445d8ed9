"""Writing makes the folder what the output says, and touches nothing without need."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from predial_codegen.writing import Output, State, WritingError, compare, write
from writing.samples import NEW, OLD, THIRD, stamps, tree, whole, whole_tree

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


def test_writing_says_what_it_did(tmp_path: Path) -> None:
    write(tmp_path, OLD)
    (tmp_path / "demo/notes.txt").write_text("mine")
    assert write(tmp_path, NEW).lines()[1:] == [
        "demo/__init__.py: written",
        "demo/_manifest.json: written",
        "demo/gone/inner.py: no longer generated, now removed",
        "demo/models.py: written",
        "demo/more/inner.py: written",
        "demo/notes.txt: not predial's, kept",
    ]


def test_a_file_that_does_not_differ_is_not_touched(tmp_path: Path) -> None:
    write(tmp_path, OLD)
    before = stamps(tmp_path / "demo")
    write(tmp_path, THIRD)
    after = stamps(tmp_path / "demo")
    assert after["__init__.py"] == before["__init__.py"]
    assert after["_manifest.json"] != before["_manifest.json"]


def test_what_predial_never_wrote_is_kept(tmp_path: Path) -> None:
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
    kept = {*mine, "link", "my/link"}
    before = stamps(demo)
    assert set(write(tmp_path, NEW).of(State.KEPT)) == kept
    for path, content in mine.items():
        assert (demo / path).read_bytes() == content
    assert {path: stamps(demo)[path] for path in kept} == {
        path: before[path] for path in kept
    }
    assert (demo / "notes.txt").stat().st_mode & 0o777 == 0o600
    assert (demo / "my/own/empty").is_dir()
    assert (demo / "link").readlink() == Path("../nowhere")
    assert (demo / "my/link").readlink() == Path("own")
    assert compare(tmp_path, NEW).clean


def test_files_are_created_where_there_are_no_hard_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)
    write(tmp_path, OLD)
    (tmp_path / "demo/notes.txt").write_text("mine")
    write(tmp_path, NEW)
    assert (tmp_path / "demo/notes.txt").read_text() == "mine"
    assert tree(tmp_path / "demo").items() >= whole(NEW).items()


def test_folders_that_hold_only_caches_go(tmp_path: Path) -> None:
    write(tmp_path, OLD)
    (tmp_path / "demo/gone/__pycache__").mkdir()
    (tmp_path / "demo/gone/__pycache__/inner.cpython-311.pyc").write_bytes(b"")
    write(tmp_path, NEW)
    assert tree(tmp_path / "demo") == whole(NEW)


def test_a_folder_with_nothing_but_caches_is_free(tmp_path: Path) -> None:
    (tmp_path / "demo/old/__pycache__").mkdir(parents=True)
    (tmp_path / "demo/old/__pycache__/x.cpython-311.pyc").write_bytes(b"")
    assert "demo/old" not in " ".join(write(tmp_path, NEW).lines())
    assert tree(tmp_path / "demo").items() >= whole(NEW).items()


def test_modes_follow_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write(tmp_path, NEW)
    finally:
        os.umask(before)
    assert (tmp_path / "demo/models.py").stat().st_mode & 0o777 == 0o640
    assert (tmp_path / "demo/more").stat().st_mode & 0o777 == 0o750
    assert (tmp_path / "demo").stat().st_mode & 0o777 == 0o750


def test_a_failure_in_the_middle_is_mended_by_the_next_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        if not left:
            raise OSError(28, "No space left on device")
        left.pop()

    write(tmp_path, OLD)
    left = [1, 2]
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(WritingError) as caught:
            write(tmp_path, NEW)
    assert str(caught.value) == (
        f"{tmp_path}: no space left on device; remove the cause, then generate again"
    )
    comparison = compare(tmp_path, NEW)
    assert comparison.unfinished
    assert comparison.lines()[0] == "demo: unfinished, a run was stopped while it wrote"
    assert write(tmp_path, NEW).written
    assert whole_tree(tmp_path, NEW)


@pytest.mark.skipif(sys.platform != "linux", reason="mounts as Linux does")
@pytest.mark.parametrize("scene", ["overlay", "strict_overlay", "full"])
def test_a_real_file_system_of_another_kind(tmp_path: Path, scene: str) -> None:
    here = Path(__file__).parent
    command = [sys.executable, str(here / "mounting.py"), scene, str(tmp_path)]
    ended = subprocess.run(
        ["unshare", "--mount", "--map-root-user", *command],
        env={**os.environ, "PYTHONPATH": str(here.parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    if ended.returncode == 77 or "unshare failed" in ended.stderr:
        pytest.skip("this system lets us mount nothing")
    assert ended.returncode == 0, ended.stderr
