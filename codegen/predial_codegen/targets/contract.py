"""One contract: the plan of all that is written of it, and the text of its checks."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from predial_codegen.errors import SchemaError
from predial_codegen.fragments import Code, code, identifier
from predial_codegen.ir import Contract, Location, Schema
from predial_codegen.names import module_name, snake, unit_names
from predial_codegen.targets.defaults import without_wrong_defaults
from predial_codegen.targets.graph import refuse_circles
from predial_codegen.targets.models.classes import Model, NamedType
from predial_codegen.targets.models.conversions import Conversions, Scope, annotation
from predial_codegen.targets.models.functions import ReaderPlan, plan_readers
from predial_codegen.targets.models.planning import ModelPlanner
from predial_codegen.targets.models.reading import schemas_needed
from predial_codegen.targets.models.types import ModelClass, ModelType, Union
from predial_codegen.targets.responses.plan import ResponsesPlan, plan_responses
from predial_codegen.targets.schemas.rendering import render_schemas
from predial_codegen.targets.schemas.tables import Tables
from predial_codegen.targets.validators.plan import (
    MODELS,
    VALUE,
    MadeModel,
    ValidatorsPlan,
    plan_validators,
)
from predial_codegen.targets.validators.rendering import render_validators


@dataclass(frozen=True, slots=True)
class ContractPlan:
    """Everything that rendering needs to know of a contract.

    Attributes:
        modules: The names of its folders in the package.
        types: The model type of each public definition.
        type_names: The name of its class or alias.
        class_tables: The tables that apply to values of each class.
        runtime_package: The run-time package with a dot behind, seen from the contract.
        notices: What is let pass, and should be known.
    """

    contract: Contract
    modules: tuple[str, ...]
    tables: Tables
    validators: ValidatorsPlan
    models: tuple[Model | NamedType, ...]
    readers: tuple[ReaderPlan, ...]
    types: Mapping[Location, ModelType]
    type_names: Mapping[Location, str]
    class_tables: Mapping[str, tuple[Code, ...]]
    responses: ResponsesPlan
    runtime_package: Code
    notices: tuple[str, ...] = ()

    @property
    def runtime(self) -> dict[str, set[str]]:
        """The names of the run time that tables and validators use, by module."""
        used: dict[str, set[str]] = {}
        for module in (self.tables.module, self.validators.module):
            for name, names in module.runtime.items():
                used.setdefault(name, set()).update(names)
        return used

    @property
    def name(self) -> str:
        """Its dotted name in the package."""
        return ".".join(self.modules)

    def doc(self, subject: str, more: str = "") -> str:
        """A module's docstring: what it holds, and where it comes from."""
        operation = self.contract.operation
        what = (
            f"{operation.name} of {operation.service}"
            if operation
            else "/".join(self.contract.path)
        )
        summary = f"{subject} of {what}{more}." if what else f"{subject}{more}."
        folder = "/".join(self.contract.path)
        inputs = [
            posixpath.relpath(each, folder or ".") for each in self.contract.inputs
        ]
        source = f"from {', '.join(inputs)} " if inputs else ""
        place = f"in {folder} " if inputs and folder else ""
        command = "by `predial generate`: edit the schemas."
        return f"{summary}\n\nGenerated {source}{place}{command}"


def plan_contract(contract: Contract, runtime: Code | None = None) -> ContractPlan:
    """Decide all that the output of a contract needs decided.

    Args:
        contract: The contract.
        runtime: The run-time package, if not the one beside the contracts.

    Raises:
        NameClashError: Two definitions would get the same name.
        PlanningError: A chain of references never ends.
    """
    schemas = {place: each.schema for place, each in contract.definitions.items()}
    refuse_circles(schemas)
    models = ModelPlanner(contract)
    classes, notices = without_wrong_defaults(contract, models.plan())
    types = {
        place: models.definition_type(place)
        for place, definition in contract.definitions.items()
        if definition.public
    }
    by_name = {each.name: each for each in classes if isinstance(each, Model)}
    reading = Conversions(by_name, MODELS)
    made = {
        place: MadeModel(_result(kind, models.names[place]), reading.read(kind, VALUE))
        for place, kind in types.items()
    }
    names = unit_names(contract.definitions)
    tables = Tables("/".join(contract.path), names, schemas)
    for hint, schema in schemas_needed(models.readers, by_name):
        tables.publish(schema, hint)
    for each in by_name.values():
        for schema in each.schemas:
            tables.publish(schema, snake(each.name))

    def table(schema: Schema) -> Code:
        return code("schemas.{t}", t=tables.own(schema, ""))

    validators = plan_validators(contract, tables, made)
    modules = tuple(module_name(folder) for folder in contract.path)
    return ContractPlan(
        contract,
        modules,
        tables,
        validators,
        classes,
        plan_readers(models.readers, Conversions(by_name), table),
        types,
        models.names,
        {each.name: tuple(map(table, each.schemas)) for each in by_name.values()},
        plan_responses(contract, classes, models.classes, tables),
        runtime or Code("." * (len(modules) + 1) + "_runtime."),
        (*notices, *_of_tags(models.untagged)),
    )


def _of_tags(untagged: Mapping[Location, str]) -> Iterator[str]:
    for place, name in untagged.items():
        what = "only annotates: a value that several branches allow is refused"
        how = f"give {name!r} a const, or an enum, of its own in each branch"
        yield str(SchemaError(str(place), f"`discriminator` beside it {what}", how))


def _result(kind: ModelType, name: str) -> Code:
    """The type of what is parsed, by its name where it is that."""
    match kind:
        case Union(members=(ModelClass(), *_)) if kind.reader == "":
            return annotation(kind, Scope(MODELS))
        case _:
            return code("{m}{n}", m=MODELS, n=identifier(name))


def render_checks(plan: ContractPlan) -> dict[str, str]:
    """The text of each module that checking needs: `schemas.py` and `validators.py`."""
    tables = plan.doc("The tables", ": what is wrong with a value, keyword by keyword")
    verdicts = plan.doc("The verdicts", ", for speed, and what people call")
    runtime = plan.runtime_package
    return {
        "schemas.py": render_schemas(plan.tables, tables, runtime),
        "validators.py": render_validators(plan.validators, verdicts, runtime),
    }
