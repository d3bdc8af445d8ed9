"""The repository keeps the promises that no single module can keep."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from predial.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
MACHINE = r"(?<![\w.~-])/(?:work|root|home|Users|tmp|opt)/\w"
REGISTRY = r"(?i)pypi\.org|files\.pythonhosted|\.npmjs\.|index[-_]url|find[-_]links"

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
EXTRA = " ".join(PROJECT["optional-dependencies"]["codegen"]).replace("-", "_")

# The packages that each source root's modules may import, the standard library apart.
MAY_IMPORT = {
    "src/predial": {"predial", "predial_contracts", "predial_runtime"},
    "src/predial_runtime": {"predial_runtime"},
    "codegen": {"predial_codegen", "predial_runtime", *re.findall(r"[a-z]\w+", EXTRA)},
    "generated": {"predial_contracts"},
}
MAY_ALSO_IMPORT = {
    "src/predial/generating.py": {"predial_codegen"},
}


def modules(root: str) -> list[str]:
    """The Python files below a folder of the repository."""
    paths = sorted((ROOT / root).rglob("*.py"))
    return [path.relative_to(ROOT).as_posix() for path in paths]


def imported(module: str) -> Iterator[str]:
    """The packages that a module imports anywhere in its text, its own as `.`."""
    for node in ast.walk(ast.parse((ROOT / module).read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield (node.module or "").partition(".")[0]


@pytest.mark.parametrize("root", MAY_IMPORT)
def test_imports_run_one_way(root: str) -> None:
    assert modules(root)
    assert {
        module: sorted(others)
        for module in modules(root)
        if (
            others := set(imported(module))
            - sys.stdlib_module_names
            - MAY_IMPORT[root]
            - MAY_ALSO_IMPORT.get(module, set())
        )
    } == {}


@pytest.mark.parametrize("pattern", [MACHINE, REGISTRY], ids=["machine", "registry"])
def test_no_file_names_a_place_that_only_some_machines_have(pattern: str) -> None:
    listing = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    tracked = filter(None, listing.stdout.split("\0"))
    texts = {
        name: (ROOT / name).read_text("utf-8", "replace")
        for name in tracked
        if (ROOT / name).is_file()
    }
    assert texts
    assert [
        f"{name}: {found[0]}"
        for name, text in texts.items()
        if (found := re.search(pattern, text))
    ] == []


def test_make_help_tells_every_target() -> None:
    rules = re.findall(
        r"^([a-z-]+):(.*)", (ROOT / "Makefile").read_text(), re.MULTILINE
    )
    assert rules
    assert [name for name, rest in rules if " ## " not in rest] == []


def test_changelog_tells_of_this_version() -> None:
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    headings = re.findall(r"^## \[?([^\]\s]+)", text, re.MULTILINE)
    assert __version__ in headings
