"""Each way of placing gives way to the next where the system refuses it."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from predial_codegen.writing import WritingError, placing, write
from predial_codegen.writing.exchange import exchange
from writing.conftest import limit_to, refuse
from writing.samples import NEW, OLD, tree, whole

if TYPE_CHECKING:
    from collections.abc import Callable

REFUSALS = [errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EXDEV, errno.EPERM]


def test_an_exchange_exchanges(tmp_path: Path) -> None:
    write(tmp_path / "one", OLD)
    write(tmp_path / "two", NEW)
    exchange(tmp_path / "one/demo", tmp_path / "two/demo")
    assert tree(tmp_path / "one/demo") == whole(NEW)
    assert tree(tmp_path / "two/demo") == whole(OLD)


def test_an_exchange_with_nothing_says_so(tmp_path: Path) -> None:
    write(tmp_path, OLD)
    with pytest.raises(FileNotFoundError):
        exchange(tmp_path / "demo", tmp_path / "nowhere")
    assert tree(tmp_path) == {f"demo/{path}": text for path, text in whole(OLD).items()}


@pytest.mark.parametrize("number", REFUSALS)
def test_any_refusal_to_exchange_leads_to_two_renames(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse_so(*_: Path) -> None:
        raise OSError(number, os.strerror(number))

    write(tmp_path, OLD)
    before = (tmp_path / "demo").stat().st_ino
    monkeypatch.setattr(placing, "exchange", refuse_so)
    write(tmp_path, NEW)
    assert tree(tmp_path / "demo") == whole(NEW)
    assert (tmp_path / "demo").stat().st_ino != before


def refuse_renaming(
    monkeypatch: pytest.MonkeyPatch, refused: Callable[[Path], bool]
) -> None:
    """Let the system refuse to rename the folders that `refused` names."""
    rename = Path.rename

    def try_rename(path: Path, target: Path) -> Path:
        if refused(path):
            raise OSError(errno.EXDEV, os.strerror(errno.EXDEV), str(path))
        return rename(path, target)

    monkeypatch.setattr(placing, "exchange", refuse)
    monkeypatch.setattr(Path, "rename", try_rename)


def test_a_refusal_to_rename_leads_to_moving_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, OLD)
    before = (tmp_path / "demo").stat().st_ino
    refuse_renaming(monkeypatch, lambda path: path.name == "demo")
    write(tmp_path, NEW)
    assert tree(tmp_path) == {f"demo/{path}": text for path, text in whole(NEW).items()}
    assert (tmp_path / "demo").stat().st_ino == before


def test_a_refusal_of_the_second_rename_takes_back_the_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, OLD)
    (tmp_path / "demo/notes.txt").write_text("mine")
    before = (tmp_path / "demo").stat().st_ino
    refuse_renaming(monkeypatch, lambda path: path.name == ".demo.predial-new")
    write(tmp_path, NEW)
    expected = {**whole(NEW), "notes.txt": b"mine"}
    assert tree(tmp_path / "demo") == dict(sorted(expected.items()))
    assert (tmp_path / "demo").stat().st_ino == before
    assert [path.name for path in tmp_path.iterdir()] == ["demo"]


def test_a_first_rename_that_cannot_be_taken_back_is_by_the_next_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, OLD)
    (tmp_path / "demo/notes.txt").write_text("mine")
    with monkeypatch.context() as patch:
        refuse_renaming(patch, lambda path: path.name != "demo")
        with pytest.raises(WritingError, match="cannot be a mount of its own"):
            write(tmp_path, NEW)
    assert (tmp_path / ".demo.predial-old/notes.txt").exists()
    write(tmp_path, NEW)
    expected = {**whole(NEW), "notes.txt": b"mine"}
    assert tree(tmp_path / "demo") == dict(sorted(expected.items()))
    assert [path.name for path in tmp_path.iterdir()] == ["demo"]


def test_files_that_cannot_be_moved_are_moved_by_the_next_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = Path.replace

    def refuse_models(path: Path, target: Path) -> Path:
        if path.name == "models.py":
            raise PermissionError(errno.EACCES, "in use", str(path))
        return replace(path, target)

    write(tmp_path, OLD)
    with monkeypatch.context() as patch:
        refuse_renaming(patch, lambda path: path.name == "demo")
        patch.setattr(Path, "replace", refuse_models)
        with pytest.raises(WritingError, match="in use; allow writing there"):
            write(tmp_path, NEW)
    assert (tmp_path / ".demo.predial-commit").exists()
    write(tmp_path, NEW)
    assert tree(tmp_path) == {f"demo/{path}": text for path, text in whole(NEW).items()}


def test_what_is_only_half_removed_is_never_brought_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def give_up(path: Path) -> None:
        (path / "models.py").unlink()
        raise PermissionError(errno.EACCES, "in use", str(path))

    write(tmp_path, OLD)
    limit_to("two renames", monkeypatch)
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "rmtree", give_up)
        with pytest.raises(WritingError, match="in use"):
            write(tmp_path, NEW)
    assert tree(tmp_path / "demo") == whole(NEW)
    assert not (tmp_path / ".demo.predial-old").exists()
    shutil.rmtree(tmp_path / "demo")
    write(tmp_path, OLD)
    assert tree(tmp_path) == {f"demo/{path}": text for path, text in whole(OLD).items()}


def test_left_overs_are_cleared_though_nothing_differs(
    tmp_path: Path,
) -> None:
    write(tmp_path, NEW)
    (tmp_path / ".demo.predial-lock").touch()
    (tmp_path / ".demo.predial-new/sub").mkdir(parents=True)
    (tmp_path / ".demo.predial-new/sub/a.py").touch()
    assert write(tmp_path, NEW).clean
    assert [path.name for path in tmp_path.iterdir()] == ["demo"]


def test_a_link_among_what_is_left_over_is_not_followed(tmp_path: Path) -> None:
    write(tmp_path / "out", NEW)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/notes.txt").touch()
    (tmp_path / "out/.demo.predial-new").symlink_to(tmp_path / "mine")
    write(tmp_path / "out", OLD)
    assert (tmp_path / "mine/notes.txt").exists()
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["demo"]


@pytest.mark.skipif(sys.platform != "linux", reason="mounts as Linux does")
@pytest.mark.parametrize("scene", ["overlay", "strict_overlay", "full"])
def test_a_real_file_system_that_refuses(tmp_path: Path, scene: str) -> None:
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
