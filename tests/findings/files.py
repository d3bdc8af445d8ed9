"""A folder that breaks each rule on files, which no text breaks."""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections.abc import Callable, Mapping
from contextlib import redirect_stdout
from pathlib import Path
from typing import TypeAlias

import pytest

from predial.cli import main

_PAYLOADS = Path(__file__).parents[2] / "examples" / "payloads" / "request"
_GOOD = _PAYLOADS / "good" / "one-dial-request.json"
_BAD = _PAYLOADS / "bad" / "phone-number-with-spaces.json"
_EXPECTED = """\
{
  "bad/first.json": [
    {
      "code": "format.e164",
      "pointer": "/dialRequests/0/phoneNumber",
      "severity": "error"
    }
  ]
}
"""

Scene: TypeAlias = Callable[[Path, pytest.MonkeyPatch], tuple[str, ...]]
"""Prepares the current folder; what to check there."""


def _missing(_: Path, __: pytest.MonkeyPatch) -> tuple[str, ...]:
    return ("request.json",)


def _directory(folder: Path, _: pytest.MonkeyPatch) -> tuple[str, ...]:
    (folder / "requests").mkdir()
    return ("requests",)


def _denied(folder: Path, patch: pytest.MonkeyPatch) -> tuple[str, ...]:
    shutil.copy(_GOOD, folder / "request.json")
    # Root, as which tests may run, reads whatever its mode is.
    patch.setattr("predial.checking.reading.open", _deny, raising=False)
    return ("request.json",)


def _deny(name: str, *_: object, **__: object) -> None:
    raise PermissionError(13, "Permission denied", name)


def _unreadable(folder: Path, _: pytest.MonkeyPatch) -> tuple[str, ...]:
    if sys.platform == "win32":
        pytest.skip("a symbolic link needs a privilege on Windows")
    (folder / "request.json").symlink_to("request.json")
    return ("request.json",)


def _special(folder: Path, _: pytest.MonkeyPatch) -> tuple[str, ...]:
    if sys.platform == "win32":
        pytest.skip("Windows has no named pipes in folders")
    os.mkfifo(folder / "request.json")
    return ("request.json",)


def _schema(folder: Path, _: pytest.MonkeyPatch) -> tuple[str, ...]:
    text = '{"$schema": "https://json-schema.org/draft/2020-12/schema"}'
    (folder / "request.json").write_text(text)
    return ("request.json",)


def _unknown(folder: Path, _: pytest.MonkeyPatch) -> tuple[str, ...]:
    for name in ("order", "user"):
        schema = folder / "schemas" / f"{name}s" / f"{name}.schema.json"
        schema.parent.mkdir(parents=True)
        schema.write_text(f'{{"properties": {{"{name}": {{"type": "string"}}}}}}')
    settings = 'package = "orders_and_users"\nout = "."\n'
    (folder / "predial.toml").write_text(settings)
    with redirect_stdout(io.StringIO()):
        assert main(["generate"]) == 0
    (folder / "payload.json").write_text('{"card": 1}')
    return ("payload.json",)


def _yaml(folder: Path, patch: pytest.MonkeyPatch) -> tuple[str, ...]:
    shutil.copy(_GOOD, folder / "request.yaml")
    patch.delitem(sys.modules, "predial.checking.yaml_documents", raising=False)
    patch.setitem(sys.modules, "yaml", None)
    return ("request.yaml",)


def _accepted(folder: Path, _: pytest.MonkeyPatch) -> tuple[str, ...]:
    (folder / "bad").mkdir()
    shutil.copy(_GOOD, folder / "bad" / "first.json")
    return "--fixtures", "bad/first.json"


def _no_longer(folder: Path, patch: pytest.MonkeyPatch) -> tuple[str, ...]:
    (folder / "expected.json").write_text(_EXPECTED)
    return _accepted(folder, patch)


def _unlisted(folder: Path, _: pytest.MonkeyPatch) -> tuple[str, ...]:
    (folder / "expected.json").write_text(_EXPECTED)
    (folder / "bad").mkdir()
    for name in ("first.json", "second.json"):
        shutil.copy(_BAD, folder / "bad" / name)
    return "--fixtures", "bad/first.json", "bad/second.json"


SCENES: Mapping[str, Scene] = {
    "file.denied": _denied,
    "file.directory": _directory,
    "file.missing": _missing,
    "file.schema": _schema,
    "file.special": _special,
    "file.unknown": _unknown,
    "file.unreadable": _unreadable,
    "file.yaml": _yaml,
    "fixture.accepted": _accepted,
    "fixture.missing": _no_longer,
    "fixture.unlisted": _unlisted,
}
