"""The plan of one contract: its functions, its classes, and what both stand on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from predial_codegen.fragments import Code
from predial_codegen.ir import Contract, Location
from predial_codegen.planning.hoisting import Hoisted
from predial_codegen.planning.names import snake
from predial_codegen.planning.pruning import pruned
from predial_codegen.planning.rendition import PYTHON, Rendition
from predial_codegen.planning.units import Unit, UnitPlanner
from predial_codegen.targets.models.classes import Alias, Model, ModelPlanner
from predial_codegen.targets.models.conversions import VALUE, read
from predial_codegen.targets.models.types import ModelType


@dataclass(frozen=True, slots=True)
class ContractPlan:
    """Everything that rendering needs to know of a contract.

    Attributes:
        modules: The names of its folders in the package.
        types: The model type of each public definition.
        type_names: The name of its class or alias.
        runtime_package: The run-time package with a dot behind, seen from the contract.
    """

    contract: Contract
    modules: tuple[str, ...]
    hoisted: Hoisted
    units: tuple[Unit, ...]
    models: tuple[Model | Alias, ...]
    types: Mapping[Location, ModelType]
    type_names: Mapping[Location, str]
    runtime_package: Code

    @property
    def name(self) -> str:
        """Its dotted name in the package."""
        return ".".join(self.modules)

    def doc(self, verb: str) -> str:
        """The first line of a module's docstring."""
        operation = self.contract.operation
        what = (
            f"{operation.name} of {operation.service}"
            if operation
            else "/".join(self.contract.path)
        )
        return f"{verb} of {what}." if what else f"{verb}."

    def called(self, unit: Unit) -> str:
        """What people call a unit: its definition's name."""
        definition = self.contract.definitions.get(unit.location)
        return definition.name if definition else unit.name


def plan_contract(
    contract: Contract, runtime: Code | None = None, rendition: Rendition = PYTHON
) -> ContractPlan:
    """Decide all that the output of a contract needs decided.

    Args:
        contract: The contract.
        runtime: The run-time package, if not the one beside the contracts.
        rendition: How verdicts are planned.

    Raises:
        NameClashError: Two definitions would get the same name.
        PlanningError: A chain of references never ends.
    """
    units = UnitPlanner(contract, rendition)
    planned = pruned(units.plan(), units.hoisted)
    models = ModelPlanner(contract)
    classes = models.plan()
    types = {
        place: models.definition_type(place)
        for place, definition in contract.definitions.items()
        if definition.public
    }
    modules = tuple(snake(folder) for folder in contract.path)
    for kind in types.values():
        for needed in read(kind, VALUE).imports:
            if needed.runtime:
                units.hoisted.imported(needed.module, needed.name)
    return ContractPlan(
        contract,
        modules,
        units.hoisted,
        planned,
        classes,
        types,
        models.names,
        runtime or Code("." * (len(modules) + 1) + "_runtime."),
    )
