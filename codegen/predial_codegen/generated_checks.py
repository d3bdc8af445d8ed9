"""Generated code that is run in memory."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Mapping
from types import ModuleType
from typing import Any, Final

from predial_codegen.compiling import compiled

RUNTIME: Final = "predial_runtime."
TABLES: Final = "number_plan_tables"
_numbers = itertools.count(1)


def run_checks(code: Mapping[str, str]) -> Any:
    """Run a generated `schemas.py` and `validators.py`: the latter as a module.

    Args:
        code: Their texts, and that of the tables of the number plan where they need it.
    """
    package = f"predial_codegen.compiled_{next(_numbers)}"
    schemas = run_schemas(code, package)
    module: Any = _run(f"{package}.validators", code["validators.py"])
    module.schemas = schemas
    return module


def run_schemas(code: Mapping[str, str], package: str = "") -> ModuleType:
    """Run a generated `schemas.py`, with the tables of the number plan if these are."""
    if TABLES in code and f"{RUNTIME}{TABLES}" not in sys.modules:
        name = f"{RUNTIME}{TABLES}"
        sys.modules[name] = _run(name, code[TABLES])
    return _run(f"{package}.schemas", code["schemas.py"])


def _run(name: str, source: str) -> ModuleType:
    module = ModuleType(name)
    module.__package__ = name.rpartition(".")[0]
    exec(compiled(name, source), module.__dict__)  # noqa: S102
    return module
