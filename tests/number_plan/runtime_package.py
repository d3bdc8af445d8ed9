"""Put emitted tables and the run-time module together, as the generator does."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING, Protocol, cast

from predial_codegen.targets.package.runtime import runtime_files

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path


class NumberPlanModule(Protocol):
    """What the run-time module offers."""

    def is_possible(self, number: str) -> bool:
        """Whether the number is possible."""
        ...

    def is_valid(self, number: str) -> bool:
        """Whether the number is valid."""
        ...

    def are_possible(self, numbers: Collection[str]) -> bool:
        """Whether every number is possible."""
        ...

    def are_valid(self, numbers: Collection[str]) -> bool:
        """Whether every number is valid."""
        ...


def assemble(folder: Path, name: str, tables: str) -> NumberPlanModule:
    """Write the package `name` into the folder and import its run-time module."""
    package = folder / name
    package.mkdir()
    (package / "__init__.py").write_bytes(b"")
    for path, text in runtime_files(["number_plan"]).items():
        (package / path).write_text(text, encoding="utf-8")
    (package / "number_plan_tables.py").write_text(tables, encoding="utf-8")
    sys.path.insert(0, str(folder))
    try:
        module = importlib.import_module(f"{name}.number_plan")
    finally:
        sys.path.remove(str(folder))
    return cast("NumberPlanModule", module)
