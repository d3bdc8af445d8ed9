"""Generate packages for tests, in memory or in a folder, and import them."""

import importlib
import json
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any, TypeAlias

from predial_codegen.contracts import contracts
from predial_codegen.loading.index import load
from predial_codegen.targets.contract import plan_contract
from predial_codegen.targets.package.rendering import render_package

Json: TypeAlias = Any
Checks: TypeAlias = Any  # a generated module, whose functions the schema names

ROOT = Path(__file__).parents[2]
PREDIAL = Path(sys.executable).with_name("predial")  # the real command
DIALECT = "urn:predial:dialect:1"


def rendered(schemas: Mapping[str, Json]) -> dict[str, str]:
    """Every file of the package of these schemas; none is kept."""
    with TemporaryDirectory() as folder:
        loaded = load(write_files(Path(folder), schemas))
    plans = tuple(plan_contract(contract) for contract in contracts(loaded))
    return render_package(plans).files


def as_text(schema: Json) -> str:
    """A schema as the text of its file; text stays itself."""
    return schema if isinstance(schema, str) else json.dumps(schema)


def write_files(folder: Path, files: Mapping[str, Json]) -> Path:
    """Write texts, and what is no text as JSON."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(as_text(content), encoding="utf-8", newline="\n")
    return folder


@contextmanager
def imported(folder: Path, package: str) -> Generator[ModuleType]:
    """The package that lies in the folder, forgotten afterwards."""
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        yield importlib.import_module(package)
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if is_inside(name, package)]:
            del sys.modules[name]


def is_inside(module: str, package: str) -> bool:
    """Whether the module is the package, or in it."""
    return module == package or module.startswith(f"{package}.")


def predial(schema: Json) -> Json:
    """The schema, written in our dialect."""
    return {"$schema": DIALECT, **schema}


@contextmanager
def contract(
    folder: Path, schemas: Mapping[str, Json], package: str = "probe_contracts"
) -> Generator[Checks]:
    """The generated package of these schemas."""
    write_files(folder / package, rendered(schemas))
    with imported(folder, package) as module:
        yield module
