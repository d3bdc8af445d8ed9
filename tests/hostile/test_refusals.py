"""A bad schema gets one clear diagnostic, exit code 2, and nothing is written."""

import json
from pathlib import Path
from typing import Any

import pytest

from generation.packages import predial, write_files
from hostile.refusals import REFUSALS, Refusal
from predial.cli import main
from predial_codegen.compilation import plan_schema
from predial_codegen.errors import CodegenError

GOLDEN = Path(__file__).with_name("refusals.golden.json")


def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    """The exit code, stdout and stderr of `predial generate` in that folder."""
    schemas, out = str(folder / "schemas"), str(folder / "out")
    code = main(
        ["generate", "--schemas", schemas, "--out", out, "--package", "made_contracts"]
    )
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below the folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("refusal", REFUSALS, ids=str)
def test_a_bad_schema_is_refused_with_one_line_that_names_the_place(
    refusal: Refusal,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    *,
    update_golden: bool,
) -> None:
    """Run `pytest tests/hostile --update-golden` to write the golden texts anew."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    write_files(tmp_path / "schemas", {"good.schema.json": predial({"type": "null"})})
    assert run(tmp_path, capsys)[0] == 0
    before = contents(tmp_path / "out")
    (tmp_path / "schemas" / "good.schema.json").unlink()
    refusal.write(tmp_path / "schemas")
    code, out, err = run(tmp_path, capsys)
    assert (code, out) == (2, ""), err
    assert err.startswith("predial: ")
    message = err.removeprefix("predial: ").removesuffix("\n")
    assert message.isprintable()
    assert message.startswith(refusal.place)
    assert len(message) < 500
    assert contents(tmp_path / "out") == before
    message = message.replace(str(tmp_path), "TMP")
    golden: dict[str, str] = json.loads(GOLDEN.read_text()) if GOLDEN.exists() else {}
    if update_golden:
        golden[refusal.name] = message
        ordered = {
            str(each): golden[str(each)] for each in REFUSALS if str(each) in golden
        }
        GOLDEN.write_text(json.dumps(ordered, indent=2) + "\n")
    assert golden[refusal.name] == message


def test_the_golden_texts_are_those_of_the_table() -> None:
    assert list(json.loads(GOLDEN.read_text())) == [str(each) for each in REFUSALS]


def test_a_folder_that_is_missing_or_a_file_without_a_schema_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = run(tmp_path, capsys)
    assert code == 2
    assert err.startswith(f"predial: {tmp_path / 'schemas'}: does not exist")
    (tmp_path / "schemas").write_text("[]")
    assert run(tmp_path, capsys)[0] == 2
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("package", ["a-b", "class", "1a", "a.b", "ä", "a b", "../a"])
def test_a_package_name_that_is_no_name_is_refused(
    package: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_files(tmp_path / "schemas", {"a.schema.json": predial({"type": "null"})})
    folders = ["--schemas", str(tmp_path / "schemas"), "--out", str(tmp_path / "out")]
    assert main(["generate", *folders, "--package", package]) == 2
    if package:
        assert capsys.readouterr().err.startswith("predial: --package")
        assert not (tmp_path / "out").exists()


def test_a_misspelt_keyword_gets_what_it_may_mean(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    schema = predial({"maxLenght": 3, "type": "string"})
    write_files(tmp_path / "schemas", {"a.schema.json": schema})
    assert "maxLength" in run(tmp_path, capsys)[2]


def test_a_schema_in_memory_that_nests_too_deeply_is_refused() -> None:
    schema: Any = {"type": "string"}
    for _ in range(400):
        schema = {"items": schema}
    with pytest.raises(CodegenError, match="within more than 200 schemas"):
        plan_schema(schema)
