"""What would be lost or led astray is refused, in words that help."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import pytest

from predial_codegen.errors import CodegenError
from predial_codegen.writing import Output, WritingError, compare, write
from writing.samples import NEW, OLD, tree, whole, whole_tree

if TYPE_CHECKING:
    from pathlib import Path


OLD_DIGEST = hashlib.sha256(OLD.files["models.py"].encode()).hexdigest()


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
        " holds _manifest.json, models.py, sub/notes.txt; move the folder away, or"
        " generate into another one"
    )
    with pytest.raises(WritingError):
        compare(tmp_path, NEW)


def test_a_file_of_the_user_where_a_new_one_goes(tmp_path: Path) -> None:
    write(tmp_path, OLD)
    (tmp_path / "demo/more").mkdir()
    (tmp_path / "demo/more/inner.py").write_text("mine")
    assert refusal(tmp_path) == (
        f"{tmp_path}/demo: predial did not write this, or it was edited since:"
        " more/inner.py; move it away, or delete it if you do not need it, then"
        " generate again"
    )


def test_an_edited_file(tmp_path: Path) -> None:
    write(tmp_path, OLD)
    (tmp_path / "demo/models.py").write_text("x = 3\n")
    for output in (OLD, NEW):
        assert " edited since: models.py; move it away, " in refusal(tmp_path, output)


def test_a_link_in_the_place_of_a_file(tmp_path: Path) -> None:
    write(tmp_path / "out", OLD)
    elsewhere = tmp_path / "elsewhere.py"
    for text in (OLD.files["models.py"], NEW.files["models.py"], "mine"):
        elsewhere.write_text(text)
        (tmp_path / "out/demo/models.py").unlink()
        (tmp_path / "out/demo/models.py").symlink_to(elsewhere)
        assert " edited since: models.py; " in refusal(tmp_path / "out")
        assert elsewhere.read_text() == text


def test_a_link_in_the_place_of_the_manifest(tmp_path: Path) -> None:
    write(tmp_path / "out", OLD)
    manifest = tmp_path / "out/demo/_manifest.json"
    manifest.rename(tmp_path / "elsewhere.json")
    manifest.symlink_to(tmp_path / "elsewhere.json")
    assert "not written by predial" in refusal(tmp_path / "out")


def test_a_link_in_the_place_of_the_temporary_file(tmp_path: Path) -> None:
    write(tmp_path / "out", OLD)
    (tmp_path / "notes.txt").write_text("mine")
    (tmp_path / "out/demo/.predial-new").symlink_to(tmp_path / "notes.txt")
    assert compare(tmp_path / "out", OLD).unfinished
    write(tmp_path / "out", NEW)
    assert (tmp_path / "notes.txt").read_text() == "mine"
    assert whole_tree(tmp_path / "out", NEW)


@pytest.mark.parametrize("member", ["outputs", "pending"])
@pytest.mark.parametrize("digest", ["0" * 64, OLD_DIGEST])
def test_a_manifest_that_claims_a_file_of_the_user(
    tmp_path: Path, member: str, digest: str
) -> None:
    write(tmp_path, OLD)
    (tmp_path / "demo/notes.txt").write_text("mine")
    (tmp_path / "demo/more").mkdir()
    (tmp_path / "demo/more/inner.py").write_text("mine")
    manifest = tmp_path / "demo/_manifest.json"
    members = json.loads(manifest.read_text())
    for path in ("notes.txt", "more/inner.py"):
        members.setdefault(member, {})[path] = digest
    manifest.write_text(json.dumps(members))
    assert " edited since: more/inner.py; " in refusal(tmp_path)
    (tmp_path / "demo/more/inner.py").unlink()
    write(tmp_path, NEW)
    assert (tmp_path / "demo/notes.txt").read_text() == "mine"


@pytest.mark.parametrize("path", ["../notes.txt", "/notes.txt", "link/notes.txt"])
def test_a_manifest_that_claims_a_file_outside(tmp_path: Path, path: str) -> None:
    out = tmp_path / "out"
    write(out, OLD)
    (tmp_path / "elsewhere").mkdir()
    (out / "demo/link").symlink_to(tmp_path / "elsewhere")
    for folder in (out, tmp_path / "elsewhere"):
        (folder / "notes.txt").write_text("mine")
    manifest = out / "demo/_manifest.json"
    members = json.loads(manifest.read_text())
    members["outputs"][path] = hashlib.sha256(b"mine").hexdigest()
    manifest.write_text(json.dumps(members))
    if path == "link/notes.txt":
        write(out, NEW)
    else:  # no path of such a manifest is trusted
        refusal(out)
    for folder in (out, tmp_path / "elsewhere"):
        assert (folder / "notes.txt").read_text() == "mine"


def test_a_file_of_the_user_where_a_folder_goes(tmp_path: Path) -> None:
    write(tmp_path, OLD)
    (tmp_path / "demo/more").write_text("mine")
    assert "edited since: more;" in refusal(tmp_path)


def test_a_link_of_the_user_where_a_folder_goes(tmp_path: Path) -> None:
    write(tmp_path / "out", OLD)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out/demo/more").symlink_to(tmp_path / "elsewhere")
    assert "edited since: more;" in refusal(tmp_path / "out")
    assert list((tmp_path / "elsewhere").iterdir()) == []


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
    assert "edited since: models.py/notes.txt;" in refusal(tmp_path)


def test_notes_in_a_folder_that_becomes_a_file(tmp_path: Path) -> None:
    write(tmp_path, OLD)
    (tmp_path / "demo/gone/notes.txt").write_text("mine")
    third = Output("demo", {"gone": ""}, {})
    assert "edited since: gone/notes.txt;" in refusal(tmp_path, third)


def test_a_package_folder_that_is_a_link(tmp_path: Path) -> None:
    write(tmp_path / "real", OLD)
    (tmp_path / "out").mkdir()
    (tmp_path / "out/demo").symlink_to(tmp_path / "real/demo")
    with pytest.raises(WritingError) as caught:
        write(tmp_path / "out", NEW)
    assert str(caught.value) == (
        f"{tmp_path}/out/demo: expected a package folder, found a symbolic link or a"
        " file; move it away, or generate into another folder"
    )
    assert tree(tmp_path / "real/demo") == whole(OLD)


def test_a_package_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "demo").write_text("mine")
    assert "demo: expected a package folder, found a symbolic" in refusal(tmp_path)


def test_a_link_above_the_package_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "out").symlink_to(tmp_path / "real")
    write(tmp_path / "out", OLD)
    assert whole_tree(tmp_path / "real", OLD)


def test_an_out_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    assert refusal(tmp_path / "out") == (
        f"{tmp_path}/out/demo: not a directory; move away what stands there, then"
        " generate again"
    )


def test_an_out_below_a_file(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    assert refusal(tmp_path / "out/deeper") == (
        f"{tmp_path}/out/deeper/demo: not a directory;"
        " move away what stands there, then generate again"
    )


@pytest.mark.usefixtures("unprivileged")
@pytest.mark.parametrize("folder", ["demo", "demo/gone"])
def test_a_read_only_folder(tmp_path: Path, folder: str) -> None:
    here = tmp_path.relative_to(tmp_path)
    write(here, OLD)
    (here / folder).chmod(0o555)
    try:
        assert write(here, OLD).clean
        with pytest.raises(WritingError) as caught:
            write(here, NEW)
    finally:
        (here / folder).chmod(0o755)
    assert str(caught.value).endswith(
        ": permission denied; allow writing there, or generate into another folder"
    )
    assert str(caught.value).startswith(folder)
    write(here, NEW)
    assert tree(here / "demo") == whole(NEW)


@pytest.mark.usefixtures("unprivileged")
def test_a_read_only_out(tmp_path: Path) -> None:
    here = tmp_path.relative_to(tmp_path)
    write(here / "out", OLD)
    (here / "out").chmod(0o555)
    try:
        assert write(here / "out", OLD).clean
        assert write(here / "out", NEW).written
        other = Output("other", {}, {})
        assert refusal(here / "out", other) == (
            "out/other: permission denied; allow writing there, or generate into"
            " another folder"
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
        f"unsafe path {f'demo/{path}'!r}; expected names of ASCII letters, digits, `_`,"
        " `-` and `.`, joined by `/`"
    )


@pytest.mark.parametrize("name", ["", ".", "..", "a/b", "nul"])
def test_an_unsafe_package_name(tmp_path: Path, name: str) -> None:
    assert "unsafe path " in refusal(tmp_path, Output(name, {"a.py": ""}, {}))


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
