"""Who lacks a tool is told what to do, and nothing is written."""

import importlib.util
import sys
import sysconfig
from pathlib import Path

import pytest

from predial_codegen.driver import generate
from predial_codegen.native import NativeError, building, lacking, tools

SCHEMA = '{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "null"}'


@pytest.fixture
def schemas(tmp_path: Path) -> Path:
    folder = tmp_path / "schemas" / "calls"
    folder.mkdir(parents=True)
    (folder / "request.schema.json").write_text(SCHEMA)
    return folder.parent


def test_a_missing_compiler_is_named(
    schemas: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("CC", "no-such-compiler -pthread")
    out = schemas.with_name("out")
    with pytest.raises(NativeError, match=r"no no-such-compiler: install one") as error:
        generate(schemas, out, "acme_contracts", compiled=True)
    assert "leave --compiled out" in str(error.value)
    assert not out.exists()
    assert generate(schemas, out, "acme_contracts").exit_code == 0
    assert generate(schemas, out, "acme_contracts", check=True).exit_code == 0


@pytest.mark.parametrize("module", ["mypyc", "setuptools"])
def test_a_missing_package_is_named(
    schemas: Path, monkeypatch: pytest.MonkeyPatch, module: str
) -> None:
    find = importlib.util.find_spec

    def find_others(name: str) -> object:
        return None if name == module else find(name)

    monkeypatch.setattr(tools, "find_spec", find_others)
    with pytest.raises(NativeError, match=rf"{module}.*predial\[compiled\]"):
        generate(schemas, schemas.with_name("out"), "acme_contracts", compiled=True)


def elsewhere(_: str) -> str:
    return "/nowhere"


def test_missing_headers_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("CC", "sh")  # some command that is there
    monkeypatch.setattr(sysconfig, "get_path", elsewhere)
    assert "python3-dev" in (lacking() or "")


def test_a_failed_build_tells_what_its_tool_said_last_and_writes_nothing(
    schemas: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = schemas.with_name("worker.py")
    worker.write_text("for line in range(99): print('line', line)\nraise SystemExit(1)")
    monkeypatch.setattr(building, "_WORKER", worker)
    monkeypatch.setattr(building, "lacking", lambda: None)
    out = schemas.with_name("out")
    with pytest.raises(NativeError, match="could not be built") as error:
        generate(schemas, out, "acme_contracts", compiled=True)
    lines = str(error.value).splitlines()
    assert lines[1:] == [f"  line {line}" for line in range(87, 99)]
    assert not out.exists()
