"""Whatever is called `*.json` among schemas is read, or refused at once."""

import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from predial.cli import main
from predial_codegen.loading import documents

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows has no such files"
)
NO_FILE = "is a folder, a pipe or a device, not a file; rename it, or move it away"


@pytest.fixture
def refusal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[[], str]:
    """What `predial generate` says of `schemas/a.json`."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    (tmp_path / "schemas").mkdir()

    def refusal() -> str:
        assert main(["generate", "--package", "acme_contracts"]) == 2
        assert not (tmp_path / "generated").exists()
        return capsys.readouterr().err.removeprefix("predial: ").strip()

    return refusal


def test_a_pipe(refusal: Callable[[], str]) -> None:
    os.mkfifo("schemas/a.json")
    assert refusal() == f"a.json: {NO_FILE}"


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null"])
def test_a_link_to_a_device(refusal: Callable[[], str], device: str) -> None:
    Path("schemas/a.json").symlink_to(device)
    assert refusal() == f"a.json: {NO_FILE}"


def test_a_socket(refusal: Callable[[], str]) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("schemas/a.json")
        assert refusal() == f"a.json: {NO_FILE}"


def test_a_folder(refusal: Callable[[], str]) -> None:
    Path("schemas/a.json").mkdir()
    assert refusal() == f"a.json: {NO_FILE}"


def test_a_link_to_nothing(refusal: Callable[[], str]) -> None:
    Path("schemas/a.json").symlink_to("nowhere")
    assert refusal() == "a.json: cannot be read: No such file or directory"


def test_a_file_that_is_too_large_is_not_read_to_its_end(
    refusal: Callable[[], str],
) -> None:
    with Path("schemas/a.json").open("wb") as stream:
        stream.truncate(1 << 40)  # sparse: a tebibyte of nothing
    assert refusal() == (
        "a.json: is larger than 64 MiB; split it, and let the parts refer by $ref"
    )


def test_a_file_of_the_size_that_is_allowed(
    refusal: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("schemas/a.json").write_text("[1]")
    monkeypatch.setattr(documents, "MAX_BYTES", 3)
    assert "neither an object nor a boolean" in refusal()
    monkeypatch.setattr(documents, "MAX_BYTES", 2)
    assert "is larger than" in refusal()
