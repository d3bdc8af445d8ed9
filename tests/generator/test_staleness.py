"""`predial generate --check` distinguishes what is stale from what was edited."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from generation.packages import predial, write_files
from predial.cli import main
from writing.samples import tree

Touch: TypeAlias = Callable[[Path], object]
Run: TypeAlias = Callable[..., tuple[int, str]]

THING = predial({"type": "string", "maxLength": 3})
OTHER = predial({"type": "integer"})


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """Run `predial generate` in the project; the exit code and the output."""
    monkeypatch.chdir(tmp_path)

    def run(*options: str) -> tuple[int, str]:
        code = main(["generate", "--package", "acme_contracts", *options])
        printed = capsys.readouterr()
        assert printed.err == ""
        return code, printed.out

    return run


@pytest.fixture
def project(tmp_path: Path, run: Run) -> Path:
    """A folder with schemas and what was generated from them."""
    (tmp_path / ".git").mkdir()
    schemas = {"things/thing.schema.json": THING, "other/other.schema.json": OTHER}
    write_files(tmp_path / "schemas", schemas)
    assert run()[0] == 0
    return tmp_path


def output(name: str) -> Path:
    return Path("generated", "acme_contracts", name)


def appended(name: str, text: str) -> Touch:
    def touch(project: Path) -> None:
        path = project / output(name)
        path.write_text(path.read_text() + text)

    return touch


def removed(name: str) -> Touch:
    return lambda project: (project / output(name)).unlink()


def _changed_schema(project: Path) -> None:
    thing = predial({"type": "string", "maxLength": 4})
    write_files(project / "schemas", {"things/thing.schema.json": thing})


def _new_schema(project: Path) -> None:
    write_files(project / "schemas", {"new/new.schema.json": OTHER})


def _gone_schema(project: Path) -> None:
    (project / "schemas" / "other" / "other.schema.json").unlink()


def _changed_and_edited(project: Path) -> None:
    _changed_schema(project)
    appended("other/models.py", "# mine\n")(project)


TOUCHES: dict[str, tuple[Touch, set[str], set[str]]] = {
    # name: what is done; words that the report has; words that it has not
    "a schema changed": (_changed_schema, {"stale", "thing.schema.json"}, {"edited"}),
    "a schema is new": (_new_schema, {"stale", "new.schema.json"}, {"edited"}),
    "a schema is gone": (_gone_schema, {"stale", "other.schema.json"}, {"edited"}),
    "a module edited": (
        appended("things/validators.py", "# mine\n"),
        {"edited", "things/validators.py"},
        {"stale"},
    ),
    "the run-time edited": (
        appended("_runtime/violations.py", "# mine\n"),
        {"edited", "_runtime/violations.py"},
        {"stale"},
    ),
    "a module removed": (
        removed("things/models.py"),
        {"missing", "things/models.py"},
        {"stale", "edited"},
    ),
    "both": (_changed_and_edited, {"stale", "edited", "other/models.py"}, set()),
}


class _StoppedError(BaseException):
    """As a kill, it is no Exception."""


def _stopping_at(step: int) -> Callable[[Path, Path], Path]:
    left = [None] * step

    def replace(path: Path, target: Path) -> Path:
        left.pop()
        if not left:
            raise _StoppedError
        return Path(shutil.move(path, target))

    return replace


@pytest.mark.parametrize("touch", TOUCHES)
def test_a_check_says_what_was_touched_until_it_is_generated_again(
    touch: str, project: Path, run: Run
) -> None:
    assert run("--check")[0] == 0
    done, said, unsaid = TOUCHES[touch]
    done(project)
    code, report = run("--check")
    assert code == 1
    assert [word for word in said if word not in report] == []
    assert [word for word in unsaid if word in report] == []
    assert run("--check") == (code, report)
    for edited in re.findall(r"^(\S+): edited", report, re.MULTILINE):
        (project / "generated" / edited).unlink()
    assert run()[0] == 0
    assert run("--check")[0] == 0


def test_an_edited_file_is_not_overwritten(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    appended("things/models.py", "# mine\n")(project)
    _changed_schema(project)
    before = tree(project / "generated")
    assert main(["generate", "--package", "acme_contracts"]) == 2
    assert "edited since: things/models.py; move it away" in capsys.readouterr().err
    assert tree(project / "generated") == before


def test_a_run_that_was_stopped_is_unfinished_until_the_next(
    project: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    _changed_schema(project)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", _stopping_at(3))
        with pytest.raises(_StoppedError):
            run()
    code, report = run("--check")
    assert code == 1
    assert "acme_contracts: unfinished, a run was stopped while it wrote\n" in report
    assert "edited" not in report
    assert report.endswith("run `predial generate`, and commit what it writes\n")
    assert run()[0] == 0
    assert run("--check") == (0, "acme_contracts: up to date\n")


def test_a_schema_that_is_only_written_otherwise_changes_no_code(
    project: Path, run: Run
) -> None:
    before = (project / output("things/validators.py")).read_bytes()
    path = project / "schemas" / "things" / "thing.schema.json"
    path.write_text(path.read_text().replace(",", " ,\n"))
    assert run()[0] == 0
    assert (project / output("things/validators.py")).read_bytes() == before


def test_line_ends_of_windows_are_no_change(project: Path, run: Run) -> None:
    path = project / "schemas" / "things" / "thing.schema.json"
    path.write_bytes(path.read_bytes().replace(b", ", b",\n"))
    assert run()[0] == 0
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert run("--check")[0] == 0


def test_a_file_of_ones_own_is_left_alone(project: Path, run: Run) -> None:
    path = project / output("notes.txt")
    path.write_text("mine")
    assert run("--check")[0] == 0
    assert run()[0] == 0
    assert path.read_text() == "mine"
