"""Compiled validators: built when first asked for, in a folder that ends with us."""

from __future__ import annotations

import atexit
import importlib
import json
import shutil
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from benchmarks.cases import Case
from benchmarks.payloads import REQUEST, SCHEMA
from predial_codegen.driver import generate
from predial_codegen.native import lacking

_SCHEMAS = Path(__file__).parents[1] / "schemas"
_PACKAGE = "benchmarked_contracts"
_PLAIN = "plain"


def plain(case: Case) -> Callable[[Any], bool] | None:
    """The verdict by the schema that the other peers get."""
    return _check(_PLAIN, "is_valid_root") if case.name == REQUEST else None


def contract(case: Case) -> Callable[[Any], bool] | None:
    """The verdict by the committed contract."""
    if case.name != REQUEST:
        return None
    return _check("connectcampaigns.put_dial_request_batch", "is_valid_request")


def _check(module: str, name: str) -> Callable[[Any], bool] | None:
    if not _is_built():
        return None
    found: Callable[[Any], bool] = getattr(
        importlib.import_module(f"{_PACKAGE}.{module}"), name
    )
    return found


@cache
def _is_built() -> bool:
    """Build one package of both; False where a tool is missing."""
    if complaint := lacking():
        sys.stderr.write(f"predial, compiled is skipped: {complaint}\n")
        return False
    folder = Path(mkdtemp(prefix="predial-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    schemas = folder / "schemas"
    shutil.copytree(_SCHEMAS, schemas, ignore=shutil.ignore_patterns("dialect"))
    (schemas / _PLAIN).mkdir()
    (schemas / _PLAIN / "root.schema.json").write_text(json.dumps(SCHEMA))
    generate(schemas, folder, _PACKAGE, compiled=True)
    sys.path.insert(0, str(folder))
    return True
