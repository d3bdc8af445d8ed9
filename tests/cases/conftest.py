"""Every case's package, generated once for all tests."""

import ast
import importlib
import sys
from collections.abc import Generator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from cases.case import Case, Payload
from generation.packages import is_inside
from predial_codegen.driver import generate


@dataclass(slots=True)
class Packages:
    """Generates a case's package when it is first needed."""

    folder: Path
    made: set[str] = field(default_factory=set[str])

    def generated(self, case: Case) -> Path:
        """The package's folder."""
        if case.name not in self.made:
            report = generate(case.schemas, self.folder, case.package)
            assert report.exit_code == 0
            self.made.add(case.name)
        return self.folder / case.package

    def every(self, cases: Sequence[Case]) -> list[Path]:
        """The folders of all packages that can be generated and are Python."""
        folders: list[Path] = []
        for case in cases:
            with suppress(Exception):  # the case's own tests say which
                folder = self.generated(case)
                for path in folder.rglob("*.py"):
                    ast.parse(path.read_bytes())
                folders.append(folder)
        return folders

    def module(self, payload: Payload) -> ModuleType:
        """The contract that has the checks of the payload's unit."""
        self.generated(payload.case)
        package = importlib.import_module(payload.case.package)
        for name in package.CONTRACTS:
            path = f"{payload.case.package}.{name}".rstrip(".")
            module = importlib.import_module(path)
            if hasattr(module, f"check_{payload.unit}"):
                return module
        raise LookupError(f"{payload.case.name} has no check_{payload.unit}")

    def call(
        self, verb: str, payload: Payload, value: object, **options: object
    ) -> Any:
        """Call `is_valid`, `check` or `parse` of the checks of the payload's unit.

        A response of an operation is parsed by its checks alone.
        """
        module: Any = self.module(payload)
        checks = getattr(module.validators, payload.unit.upper())
        function = getattr(module, f"{verb}_{payload.unit}", getattr(checks, verb))
        return function(value, **options)


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Generator[Packages]:
    """The packages of the cases, importable while tests run."""
    folder = tmp_path_factory.mktemp("cases")
    made = Packages(folder)
    sys.path.insert(0, str(folder))
    yield made
    sys.path.remove(str(folder))
    for name in list(sys.modules):
        if any(is_inside(name, f"{case}_contracts") for case in made.made):
            del sys.modules[name]
