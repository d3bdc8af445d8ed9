"""The plan of one contract's `validators.py`: its verdicts and its checks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from predial_codegen.fragments import Code, code, identifier
from predial_codegen.ir import Contract, Location
from predial_codegen.targets.graph import advised, recursive
from predial_codegen.targets.module import Constant, Module, upper
from predial_codegen.targets.schemas.tables import Tables
from predial_codegen.targets.validators.choices import applied_tests
from predial_codegen.targets.validators.reading import Reader
from predial_codegen.targets.validators.typed import typed_tests
from predial_codegen.targets.validators.verdicts import Function, Verdicts

VALUE = Code("value")
MODELS = Code("models.")


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
        result: The name of its class or alias among the models.
        model: From a valid value to the model; None where the value is the model.
        root: Whether there are functions for JSON texts, too.
    """

    name: Code
    constant: Code
    table: Code
    verdict: Code | None
    result: Code
    model: Code | None
    root: bool


@dataclass(frozen=True, slots=True)
class ParamsPlan:
    """The checks of the parameters of an operation.

    Attributes:
        constant: The name of its `Params`.
        checks: The checks of the root that says which operation it is.
    """

    constant: Code
    checks: CheckPlan


@dataclass(frozen=True, slots=True)
class ValidatorsPlan:
    """All that is written into a contract's `validators.py`."""

    module: Module
    functions: tuple[Function, ...]
    late: tuple[Constant, ...]
    checks: tuple[CheckPlan, ...]
    params: ParamsPlan | None


def plan_validators(
    contract: Contract, tables: Tables, models: Mapping[Location, MadeModel]
) -> ValidatorsPlan:
    """Decide what is written.

    Roots have verdict functions; other definitions are judged by their tables, unless a
    root calls a function of theirs.

    Args:
        contract: The contract.
        tables: The tables of its definitions, which get those that are needed.
        models: What is made of a valid value of each public definition.

    Raises:
        NameClashError: Two definitions would get the same name.
    """
    definitions = contract.definitions
    # Tables have more schemas and names: those of classes that no definition names.
    schemas = {place: each.schema for place, each in definitions.items()}
    module = Module(taken={"TYPE_CHECKING"})
    constants = {each: module.fresh(upper(tables.names[each])) for each in definitions}
    verdicts = Verdicts(
        module,
        tables,
        Reader(schemas, recursive(schemas)),
        dict(tables.names),
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
            name=identifier(tables.names[place]),
            constant=constants[place],
            table=tables.definition(place),
            verdict=functions.get(place) or verdicts.planned(schemas[place]),
            result=_imported(models[place].name, module),
            model=_model(models[place].expression, module),
            root=definitions[place].root,
        )
        for place in public
    ]
    # `Checks` calls each with the same arguments, whether or not it needs them.
    called = {each.verdict for each in checks}
    uniform = tuple(
        replace(each, advised=each.advised or each.name in called) for each in planned
    )
    late = tuple(verdicts.late.values())
    operation = contract.operation
    params = None
    if operation and operation.place in public:
        request = checks[public.index(operation.place)]
        params = ParamsPlan(module.fresh("PARAMS"), request)
    return ValidatorsPlan(module, uniform, late, tuple(checks), params)


def _model(expression: Code, module: Module) -> Code | None:
    if expression == VALUE:
        return None
    return code("lambda value: {e}", e=_imported(expression, module))


def _imported(expression: Code, module: Module) -> Code:
    """An expression, for which the module imports what it names."""
    for needed in expression.imports:
        module.imported(needed.module, needed.name)
    return expression
