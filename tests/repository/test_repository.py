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
    # For type checkers, which bring it with them.
    "src/predial_runtime/read_only.py": {"typing_extensions"},
    "generated/predial_contracts/_runtime/read_only.py": {"typing_extensions"},
    "codegen/predial_codegen/loading/yaml_texts.py": {"yaml"},
    "src/predial/command/generating.py": {"predial_codegen"},
    "src/predial/command/refusals.py": {"predial_codegen"},
    "src/predial/command/schema_checks.py": {"predial_codegen"},
    "src/predial/command/schema_settings.py": {"predial_codegen"},
    "src/predial/checking/yaml_documents.py": {"yaml"},
    "src/predial/command/completing.py": {"shtab"},
    "src/predial/command/watching.py": {"watchfiles"},
    "src/predial/pytest_plugin.py": {"pytest"},
    "src/predial/rules/national_numbers.py": {"phonenumbers"},
    "src/predial/submission/bar.py": {"rich"},
    "src/predial/submission/calls.py": {"botocore"},
    "src/predial/command/submitting.py": {"boto3", "botocore"},
    "src/predial/testing/server.py": {"boto3", "botocore"},
    "src/predial/guarding/botocore_findings.py": {"botocore"},
    "src/predial/guarding/invalid_request.py": {"botocore"},
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


# Layers of modules and folders: each imports those before it, and none behind it.
OF_PREDIAL = (
    ("errors", "version", "client_tokens"),
    ("checking",),
    ("rules",),
    ("reports",),
    ("guarding", "submission", "testing", "fixing"),
    ("command", "pytest_plugin"),
    ("cli",),
    ("predial", "__main__"),
)
OF_THE_GENERATOR = (
    ("errors", "json_types", "components", "settings", "spelling"),
    ("patterns", "number_plan", "writing", "fragments", "compiling", "stack"),
    ("ir", "formats", "booleans"),
    ("statements",),
    ("forms", "names", "rendering"),
    ("keywords",),
    ("loading",),
    ("lowering",),
    ("operations", "batches", "openapi"),
    ("contracts",),
    ("targets.module", "targets.graph", "generated_checks"),
    ("targets.models", "targets.schemas"),
    ("targets.validators", "targets.responses"),
    ("targets.defaults",),
    ("targets.contract",),
    ("targets.package",),
    ("cache",),
    ("pipeline",),
    ("driver",),
    ("compilation",),
    ("schema_files",),
    ("predial_codegen",),
)


def unit(module: str) -> str:
    """What of a layer a module is of; the generator's targets count one by one."""
    first, _, rest = module.partition(".")
    return f"{first}.{rest.partition('.')[0]}" if first == "targets" and rest else first


def units_imported(path: Path, root: Path) -> Iterator[str]:
    """The units of a package that a module of it imports, wherever in its text."""
    own = path.relative_to(root).with_suffix("").parts
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            yield unit(".".join([*own[: -node.level], node.module or ""]))
        elif isinstance(node, ast.ImportFrom) and node.module:
            package, _, rest = node.module.partition(".")
            if package == root.name:
                yield from [unit(rest)] if rest else (each.name for each in node.names)


@pytest.mark.parametrize(
    ("folder", "layers"),
    [("src/predial", OF_PREDIAL), ("codegen/predial_codegen", OF_THE_GENERATOR)],
)
def test_the_layers_of_a_package_import_one_way(
    folder: str, layers: tuple[tuple[str, ...], ...]
) -> None:
    root = ROOT / folder
    rank = {name: number for number, names in enumerate(layers) for name in names}
    wrong: list[str] = []
    for path in sorted(root.rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        name = ".".join(parts).removesuffix(".__init__")
        own = root.name if name == "__init__" else unit(name)
        if own == "targets":
            continue  # the package itself, which holds no code
        wrong += [
            f"{name} imports {other}"
            for other in units_imported(path, root)
            if other != own and rank[other] >= rank[own]
        ]
    assert wrong == []


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
