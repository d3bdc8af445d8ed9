"""From a folder of schemas to a package of Python: all phases, in their order."""

from __future__ import annotations

import keyword
from collections.abc import Collection
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

from predial_codegen.contracts import contracts
from predial_codegen.errors import CodegenError
from predial_codegen.loading.index import Loaded, load
from predial_codegen.lowering import Leniency
from predial_codegen.number_plan import (
    Difference,
    NumberPlan,
    NumberPlanError,
    differences,
    read_tables,
)
from predial_codegen.targets.contract import ContractPlan, plan_contract
from predial_codegen.targets.package.rendering import TABLES, render_package
from predial_codegen.writing import Comparison, Output, compare, write

TOO_DEEP = "the schemas are nested too deeply; give inner ones names under $defs"
SHOWN = 20  # differences of number plans that a report lists


@dataclass(frozen=True, slots=True)
class Report:
    """What `generate` did, or what `--check` found."""

    comparison: Comparison
    check: bool
    numbers: tuple[Difference, ...] = field(default=())

    @property
    def exit_code(self) -> int:
        """1 where `--check` found a difference, else 0."""
        return 1 if self.check and not self.comparison.clean else 0

    def lines(self) -> list[str]:
        """What to tell people."""
        told = self.comparison.lines()
        if self.numbers:
            told.append(
                f"number plan: {len(self.numbers)} changes of verdicts, by calling code"
            )
            told += [f"  {difference}" for difference in self.numbers[:SHOWN]]
        if self.exit_code:
            told.append("run `predial generate`, and commit what it writes")
        return told


def generate(
    schemas: Path,
    out: Path,
    package: str,
    *,
    check: bool = False,
    slow_patterns: Collection[str] = (),
) -> Report:
    """Write the package of all contracts below `schemas`, or only compare.

    Args:
        schemas: The folder of schemas.
        out: The folder that holds the package's folder.
        package: The import name of the package.
        check: Compare, and write nothing.
        slow_patterns: Patterns let pass though they may take super-linear time.

    Raises:
        CodegenError: A schema or the folder does not allow it; nothing is written.
    """
    if (
        not package.isascii()
        or not package.isidentifier()
        or keyword.iskeyword(package)
    ):
        raise CodegenError(
            f"--package {package}: is not a Python name; use one like acme_contracts"
        )
    leniency = Leniency(slow_patterns=frozenset(slow_patterns))
    try:
        loaded = load(schemas)
        plans = tuple(plan_contract(each) for each in contracts(loaded, leniency))
        rendered = render_package(plans)
    except RecursionError:
        raise CodegenError(TOO_DEEP) from None
    output = Output(
        package, rendered.files, _inputs(loaded, plans, rendered.number_plan)
    )
    numbers = _number_changes(out / package / TABLES, rendered.number_plan)
    comparison = compare(out, output) if check else write(out, output)
    return Report(comparison, check, numbers)


def _inputs(
    loaded: Loaded, plans: tuple[ContractPlan, ...], number_plan: NumberPlan | None
) -> dict[str, str]:
    """A fingerprint of all that the output depends on, but for the generator itself."""
    names = {name for plan in plans for name in plan.contract.inputs}
    inputs = {name: loaded.documents[name].digest for name in sorted(names)}
    if number_plan is not None:
        inputs["phonenumbers"] = version("phonenumbers")
    return inputs


def _number_changes(tables: Path, wanted: NumberPlan | None) -> tuple[Difference, ...]:
    """Which numbers the tables on disk judge otherwise than new ones would."""
    if wanted is None or not tables.is_file():
        return ()
    try:
        return tuple(differences(read_tables(tables.read_text("utf-8")), wanted))
    except (NumberPlanError, UnicodeDecodeError):
        return ()  # edited: the comparison of texts says so
