"""The plan of one contract's `validators.py`: its tables, verdicts and checks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from predial_codegen.fragments import Code, Import, code, identifier
from predial_codegen.ir import Contract, Location, Schema
from predial_codegen.names import unit_names
from predial_codegen.targets.validators.choices import applied_tests
from predial_codegen.targets.validators.graph import (
    advised,
    recursive,
    refuse_circles,
)
from predial_codegen.targets.validators.module import Constant, Module, upper
from predial_codegen.targets.validators.reading import Reader
from predial_codegen.targets.validators.tables import Tables
from predial_codegen.targets.validators.typed import typed_tests
from predial_codegen.targets.validators.verdicts import Function, Verdicts

VALUE = Code("value")
# The function of the module that imports the models, and what is reached by it.
_LOADER = Import("", "_models", runtime=False)
MODELS = Code("_models().", frozenset({_LOADER}))


@dataclass(frozen=True, slots=True)
class MadeModel:
    """What is made of a valid value.

    Attributes:
        name: The class or alias among the models.
        expression: Makes it of `VALUE`, with `MODELS` before the names of classes.
    """

    name: Code
    expression: Code


@dataclass(frozen=True, slots=True)
class CheckPlan:
    """The checks of one definition that people can call.

    Attributes:
        name: What the functions are called: `is_valid_NAME`, `check_NAME`, ...
        constant: The name of its `Checks`.
        table: The name of its table.
        verdict: The name of its verdict function, if it has one.
        advised: Whether a valid value may have violations.
        result: The name of its class or alias among the models.
        model: From a valid value to the model; None where the value is the model.
        root: Whether there are functions for JSON texts, too.
    """

    name: Code
    constant: Code
    table: Code
    verdict: Code | None
    advised: bool
    result: Code
    model: Code | None
    root: bool


@dataclass(frozen=True, slots=True)
class ValidatorsPlan:
    """All that is written into a contract's `validators.py`."""

    module: Module
    tables: tuple[Constant, ...]
    functions: tuple[Function, ...]
    late: tuple[Constant, ...]
    checks: tuple[CheckPlan, ...]

    @property
    def makes_models(self) -> bool:
        """Whether a check makes something of the module of models."""
        made = (each.model for each in self.checks if each.model)
        return any(_LOADER in model.imports for model in made)


def plan_validators(
    contract: Contract,
    models: Mapping[Location, MadeModel],
) -> ValidatorsPlan:
    """Decide what is written.

    Roots have verdict functions; other definitions are judged by their tables, unless a
    root calls a function of theirs.

    Args:
        contract: The contract.
        models: What is made of a valid value of each public definition.

    Raises:
        NameClashError: Two definitions would get the same name.
        PlanningError: A chain of references never ends.
    """
    definitions = contract.definitions
    names = unit_names(definitions)
    schemas: dict[Location, Schema] = {
        place: each.schema for place, each in definitions.items()
    }
    refuse_circles(schemas)
    module = Module(taken={"TYPE_CHECKING"})
    constants = {place: module.fresh(upper(name)) for place, name in names.items()}
    reader = Reader(schemas, recursive(schemas))
    tables = Tables(module, "/".join(contract.path), names, dict(schemas))
    verdicts = Verdicts(
        module,
        tables,
        reader,
        dict(names),
        advised(schemas),
        typed_tests,
        applied_tests,
    )
    public = [place for place, each in definitions.items() if each.public]
    functions = {
        place: verdicts.function(schemas[place])
        for place in public
        if definitions[place].root
    }
    planned = verdicts.finish()
    checks = [
        CheckPlan(
            name=identifier(names[place]),
            constant=constants[place],
            table=tables.definition(place),
            verdict=functions.get(place) or verdicts.planned(schemas[place]),
            advised=verdicts.may_advise(schemas[place]),
            result=models[place].name,
            model=_model(models[place].expression, module),
            root=definitions[place].root,
        )
        for place in public
    ]
    return ValidatorsPlan(
        module,
        tuple(tables.entries.values()),
        planned,
        tuple(verdicts.late.values()),
        tuple(checks),
    )


def _model(expression: Code, module: Module) -> Code | None:
    if expression == VALUE:
        return None
    for needed in expression.imports - {_LOADER}:
        module.imported(needed.module, needed.name)
    return code("lambda value: {e}", e=expression)
