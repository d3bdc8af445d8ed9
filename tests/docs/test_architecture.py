"""Imports between the three source roots run one way."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

from docs.pages import ROOT

SOURCES = {
    "predial": ROOT / "src" / "predial",
    "predial_codegen": ROOT / "codegen" / "predial_codegen",
    "predial_contracts": ROOT / "generated" / "predial_contracts",
}
ALLOWED = {
    "predial": {"predial", "predial_contracts"},
    "predial_codegen": {"predial_codegen"},
    "predial_contracts": {"predial_contracts"},
}
GENERATING = {"generating.py"}  # the only module of the command that may generate
MODULES = [
    (package, path)
    for package, folder in SOURCES.items()
    for path in sorted(folder.rglob("*.py"))
]


def roots(path: Path) -> set[str]:
    """The packages that a module imports, wherever in it, types included."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Import(names=names):
                found |= {alias.name.partition(".")[0] for alias in names}
            case ast.ImportFrom(level=0, module=str(module)):
                found.add(module.partition(".")[0])
            case _:
                pass
    return found


@pytest.mark.parametrize(("package", "path"), MODULES, ids=lambda each: str(each)[-40:])
def test_a_module_imports_no_package_that_it_must_not(package: str, path: Path) -> None:
    allowed = set(ALLOWED[package])
    if package == "predial" and path.name in GENERATING:
        allowed.add("predial_codegen")
    assert roots(path) & SOURCES.keys() <= allowed


@pytest.mark.parametrize("path", [p for name, p in MODULES if name == "predial"])
def test_the_command_needs_no_other_package(path: Path) -> None:
    assert roots(path) <= sys.stdlib_module_names | SOURCES.keys()
