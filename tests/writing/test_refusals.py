"""What would be lost or led astray is refused, in words that help."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from predial_codegen.errors import CodegenError
from predial_codegen.writing import Output, WritingError, compare, write
from writing.samples import NEW, OLD, tree, whole

if TYPE_CHECKING:
    from pathlib import Path


def refusal(out: Path, output: Output = NEW) -> str:
    """Why nothing is written; and nothing is."""
    before = tree(out) if out.is_dir() else {}
    with pytest.raises(WritingError) as caught:
        write(out, output)
    assert (tree(out) if out.is_dir() else {}) == before
    return str(caught.value)


def test_the_error_is_one_of_the_generators() -> None:
    assert issubclass(WritingError, CodegenError)


def test_a_folder_that_predial_did_not_write(tmp_path: Path) -> None:
    (tmp_path / "demo/sub").mkdir(parents=True)
    (tmp_path / "demo/models.py").write_text("mine")
    (tmp_path / "demo/sub/notes.txt").write_text("mine")
    (tmp_path / "demo/_manifest.json").write_text("{}")
    text = refusal(tmp_path)
    assert text == (
        f"{tmp_path}/demo: not written by predial, it has no _manifest.json of ours but"
        " holds _manifest.json, models.py, sub/; move the folder away, or generate into"
        " another one"
    )
    with pytest.raises(WritingError):
        compare(tmp_path, NEW)


def test_a_file_of_the_user_where_a_new_one_goes(tmp_path: Path) -> None:
    write(tmp_path, OLD)
    (tmp_path / "demo/more").mkdir()
    (tmp_path / "demo/more/inner.py").write_text("mine")
    assert refusal(tmp_path) == (
        f"{tmp_path}/demo: predial would write over what it did not write:"
        " more/inner.py; move them away, then generate again"
    )


def test_a_file_of_the_user_where_a_folder_goes(tmp_path: Path) -> None:
    write(tmp_path, OLD)
    (tmp_path / "demo/more").write_text("mine")
    assert "did not write: more;" in refusal(tmp_path)


def test_a_link_of_the_user_where_a_folder_goes(tmp_path: Path) -> None:
    write(tmp_path / "out", OLD)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out/demo/more").symlink_to(tmp_path / "elsewhere")
    assert "did not write: more;" in refusal(tmp_path / "out")
    assert list((tmp_path / "elsewhere").iterdir()) == []


@pytest.mark.usefixtures("way")
def test_nothing_behind_a_link_is_removed(tmp_path: Path) -> None:
    write(tmp_path / "out", OLD)
    (tmp_path / "out/demo/gone").rename(tmp_path / "elsewhere")
    (tmp_path / "out/demo/gone").symlink_to(tmp_path / "elsewhere")
    write(tmp_path / "out", NEW)
    assert (tmp_path / "out/demo/gone").is_symlink()
    assert (tmp_path / "elsewhere/inner.py").exists()


def test_a_folder_of_the_user_where_a_file_goes(tmp_path: Path) -> None:
    write(tmp_path, OLD)
    (tmp_path / "demo/models.py").unlink()
    (tmp_path / "demo/models.py").mkdir()
    (tmp_path / "demo/models.py/notes.txt").write_text("mine")
    assert "did not write: models.py/;" in refusal(tmp_path)


def test_notes_in_a_folder_that_becomes_a_file(tmp_path: Path) -> None:
    write(tmp_path, OLD)
    (tmp_path / "demo/gone/notes.txt").write_text("mine")
    third = Output("demo", {"gone": ""}, {})
    assert "did not write: gone/notes.txt;" in refusal(tmp_path, third)


def test_a_package_folder_that_is_a_link(tmp_path: Path) -> None:
    write(tmp_path / "real", OLD)
    (tmp_path / "out").mkdir()
    (tmp_path / "out/demo").symlink_to(tmp_path / "real/demo")
    with pytest.raises(WritingError) as caught:
        write(tmp_path / "out", NEW)
    assert str(caught.value) == (
        f"{tmp_path}/out/demo: expected a package folder, found a symbolic link;"
        " replace it by the folder it leads to, or generate into that folder's parent"
    )
    assert tree(tmp_path / "real/demo") == whole(OLD)


def test_a_package_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "demo").write_text("mine")
    assert refusal(tmp_path) == (
        f"{tmp_path}/demo: expected a package folder, found a file; move it away"
    )


def test_an_out_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    assert refusal(tmp_path / "out") == (
        f"{tmp_path}/out: expected a folder to generate into, found something else;"
        " move it away or generate into another folder"
    )


def test_an_out_below_a_file(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    assert refusal(tmp_path / "out/deeper") == (
        f"{tmp_path}/out/deeper: not a directory;"
        " move away what stands there, then generate again"
    )


@pytest.mark.usefixtures("unprivileged")
def test_a_read_only_package(tmp_path: Path) -> None:
    here = tmp_path.relative_to(tmp_path)
    write(here, OLD)
    (here / "demo/gone").chmod(0o555)
    try:
        assert refusal(here) == (
            "demo/gone: the folder is read-only;"
            " allow writing there, or generate into another folder"
        )
    finally:
        (here / "demo/gone").chmod(0o755)


@pytest.mark.usefixtures("unprivileged")
def test_a_read_only_out(tmp_path: Path) -> None:
    here = tmp_path.relative_to(tmp_path)
    write(here / "out", OLD)
    (here / "out").chmod(0o555)
    try:
        assert write(here / "out", OLD).clean
        assert refusal(here / "out") == (
            "out/.demo.predial-lock: permission denied;"
            " allow writing there, or generate into another folder"
        )
    finally:
        (here / "out").chmod(0o755)


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/etc/passwd",
        "../x.py",
        "a/../x.py",
        "./x.py",
        "a//x.py",
        "a/",
        "a\\x.py",
        "C:x.py",
        "x.py\n",
        "x\0.py",
        "x.",
        "x ",
        "nul",
        "a/CON.py",
        "ü.py",
        "__pycache__/x.py",
        "x.pyc",
        "...",
    ],
)
def test_an_unsafe_path(tmp_path: Path, path: str) -> None:
    assert refusal(tmp_path, Output("demo", {path: ""}, {})) == (
        f"demo: unsafe path {path!r}; expected names of ASCII letters, digits, `_`, `-`"
        " and `.`, joined by `/`"
    )


@pytest.mark.parametrize("name", ["", ".", "..", "a/b", "a.b", "class", "nul", "1a"])
def test_an_unsafe_package_name(tmp_path: Path, name: str) -> None:
    assert refusal(tmp_path, Output(name, {}, {})) == (
        f"package name {name!r} is not an ASCII identifier that every file system"
        " takes; rename the contract"
    )


@pytest.mark.parametrize(
    ("paths", "clash"),
    [
        (["a.py", "A.py"], "A.py and a.py"),
        (["a", "a/b.py"], "a/ and a"),
        (["a/b.py", "a"], "a and a/"),
        (["a/b.py", "A/c.py"], "A/ and a/"),
        (["_manifest.json"], "_manifest.json and the manifest"),
        (["_Manifest.json"], "_Manifest.json and the manifest"),
    ],
)
def test_paths_that_would_be_one(tmp_path: Path, paths: list[str], clash: str) -> None:
    assert refusal(tmp_path, Output("demo", dict.fromkeys(paths, ""), {})) == (
        f"demo: {clash} would stand in one place; rename one"
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a\r\n", "rendered text holds a carriage return"),
        ("\ud800", "rendered text is not Unicode (surrogates not allowed)"),
    ],
)
def test_text_that_would_not_come_back(tmp_path: Path, text: str, found: str) -> None:
    assert refusal(tmp_path, Output("demo", {"a.py": text}, {})) == (
        f"demo/a.py: {found}; escape it when rendering"
    )
