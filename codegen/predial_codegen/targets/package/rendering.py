"""The files of a whole package: its contracts, what they stand on, and its index."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from predial_codegen.errors import NameClashError
from predial_codegen.fragments import (
    Code,
    code,
    identifier,
    joined,
    literal,
    tuple_literal,
)
from predial_codegen.ir import Location
from predial_codegen.names import snake
from predial_codegen.number_plan import Level, NumberPlan, compile_plan, render_tables
from predial_codegen.rendering.environment import render
from predial_codegen.rendering.imports import by_kind, imported, with_siblings
from predial_codegen.rendering.layout import docstring_lines, fitted
from predial_codegen.targets.contract import ContractPlan, render_checks
from predial_codegen.targets.models.rendering import ModelsFile, render_models
from predial_codegen.targets.package.runtime import runtime_files
from predial_codegen.targets.responses.rendering import render_responses, runtime_names

_MODULES = ("models", "responses", "schemas", "validators")
TABLES = "_runtime/number_plan_tables.py"
# The functions of `runtime.number_plan`, and what each has to find in the tables.
_LEVELS: dict[str, Level] = {
    "are_possible": "possible",
    "are_valid": "valid",
    "is_possible": "possible",
    "is_valid": "valid",
}
_DECODER = "json_decoder"
_METHODS = (Code("is_valid"), Code("check"), Code("parse"))
_PARAMS = "params"
_PLAIN = Code("")


@dataclass(frozen=True, slots=True)
class Package:
    """The rendered files, and the number plan that stands among them."""

    files: dict[str, str]
    number_plan: NumberPlan | None


def render_package(
    plans: Sequence[ContractPlan],
    number_plan_of: Callable[[], NumberPlan] = compile_plan,
) -> Package:
    """Every file of the package, by its path below the package folder.

    Args:
        plans: The contracts.
        number_plan_of: Makes the number plan, where a contract needs one.

    Raises:
        NameClashError: Two folders would be one module, or one would hide another.
    """
    _refuse_clashes(plans)
    files = {"py.typed": "", "_runtime/__init__.py": _runtime_doc()}
    used = {"json_texts"}
    made: dict[str, ModelsFile] = {}
    for plan in plans:
        folder = "".join(f"{module}/" for module in plan.modules)
        files |= {f"{folder}{name}": text for name, text in render_checks(plan).items()}
        models = _models(plan)
        files[f"{folder}models.py"] = models.text
        made[plan.name] = models
        if plan.responses.names:
            files[f"{folder}responses.py"] = render_responses(
                plan.responses, plan.doc("The answers"), plan.runtime_package
            )
            used |= {*runtime_names(plan.responses)}
        used |= {*plan.runtime, *models.runtime}
        files |= _folders(plan)
    for path, text in runtime_files(used).items():
        files[f"_runtime/{path}"] = text
    number_plan = number_plan_of() if "number_plan" in used else None
    if number_plan:
        files[TABLES] = render_tables(number_plan, _levels(plans))
    for plan in plans:
        if plan.modules:
            files["/".join([*plan.modules, "__init__.py"])] = _contract(
                plan, made[plan.name], None
            )
    root = next((plan for plan in plans if not plan.modules), None)
    lines = _index(plans, number_plan)
    files["__init__.py"] = (
        _contract(root, made[root.name], lines) if root else _package(lines)
    )
    return Package(files, number_plan)


def _refuse_clashes(plans: Sequence[ContractPlan]) -> None:
    seen: dict[tuple[str, ...], ContractPlan] = {}
    for plan in plans:
        place = "/".join(plan.contract.path) or "."
        if plan.modules in seen:
            other = "/".join(seen[plan.modules].contract.path)
            raise NameClashError(
                place,
                f"would be the same module as {other}",
                "rename one of the folders",
            )
        seen[plan.modules] = plan
    for plan in plans:
        named = _function_names(plan)
        for root, name in _text_names(plan).items():
            if name in named:
                raise NameClashError(
                    str(named[name]),
                    f"would be called {name}, as the JSON text of {root} is",
                    "rename it",
                )
        if plan.validators.params and _PARAMS in named:
            raise NameClashError(
                str(named[_PARAMS]),
                f"would be called {_PARAMS}, as the operation's parameters are",
                "rename it",
            )
        for depth, module in enumerate(plan.modules):
            if module in _MODULES and plan.modules[:depth] in seen:
                raise NameClashError(
                    "/".join(plan.contract.path),
                    f"would hide the module {module} of the folder above",
                    "rename the folder",
                )


def _runtime_doc() -> str:
    return '"""What the generated modules stand on: the standard library only."""\n'


def _folders(plan: ContractPlan) -> dict[str, str]:
    """An `__init__.py` for each folder above the contract's own."""
    return {
        "/".join([*plan.modules[:depth], "__init__.py"]): (
            f'"""Contracts of {plan.modules[depth - 1]}."""\n'
        )
        for depth in range(1, len(plan.modules))
    }


def _levels(plans: Iterable[ContractPlan]) -> set[Level]:
    names = {name for plan in plans for name in plan.runtime.get("number_plan", ())}
    return {_LEVELS[name] for name in names}


def models_of(plan: ContractPlan) -> dict[str, str]:
    """The text of `models.py`."""
    return {"models.py": _models(plan).text}


def _models(plan: ContractPlan) -> ModelsFile:
    return render_models(
        plan.contract,
        plan.models,
        plan.readers,
        plan.type_names,
        plan.class_tables,
        plan.doc("The values"),
        plan.runtime_package,
    )


def _contract(plan: ContractPlan, file: ModelsFile, index: list[Code] | None) -> str:
    """An `__init__.py` that offers a contract's functions and its models' names."""
    functions, models = _functions(plan), file.names
    # A definition may have one of these names; then that is what it means here.
    errors = {"ContractError", "Violation"} - models
    responses = {*plan.responses.names} - models
    absent = {"ABSENT", "Absent"} - models if "absent" in file.runtime else set[str]()
    names = functions.keys() | models | errors | responses | absent | {_DECODER}
    exported = [*map(literal, by_kind(names))]
    runtime = plan.runtime_package
    return render(
        "targets/package/contract.py.jinja",
        doc=docstring_lines(plan.doc("Models and validators"), 0),
        imports=with_siblings(
            [
                *imported(code("{p}json_texts", p=runtime), {_DECODER}),
                *imported(code("{p}violations", p=runtime), errors),
            ],
            {"validators"},
            runtime,
        ),
        functions=[line for each in functions.values() for line in each],
        models=[
            *imported(code("{p}absent", p=runtime), absent, margin=4),
            *imported(Code(".models"), set(models), margin=4),
        ],
        responses=imported(Code(".responses"), responses, margin=4),
        of_responses=_membership(responses),
        exported=exploded_list("__all__", exported),
        index=index or [],
    )


def _membership(names: Iterable[str]) -> list[Code]:
    """The test whether `name` is one of some."""
    values = tuple_literal([literal(each) for each in sorted(names)])
    return fitted(code("if name in {v}:", v=values), 1)


def _functions(plan: ContractPlan) -> dict[str, list[Code]]:
    """What people call, by name: the lines that make it a method of the checks."""
    found: dict[str, list[Code]] = {}
    for checks in plan.validators.checks:
        found |= _methods(checks.name, checks.constant)
        if checks.root:
            found |= _methods(checks.name, checks.constant, Code("_json"))
    params = plan.validators.params
    if params:
        found |= _methods(Code(_PARAMS), params.constant)
    for name in plan.responses.replaced:
        del found[name]
    return found


def _methods(
    name: Code, constant: Code, suffix: Code = _PLAIN
) -> dict[str, list[Code]]:
    made = {
        method: code("{m}_{n}{s}", m=method, n=name, s=suffix) for method in _METHODS
    }
    return {
        function.text: fitted(
            code(
                "{f} = validators.{c}.{m}{s}",
                f=function,
                c=constant,
                m=method,
                s=suffix,
            )
        )
        for method, function in made.items()
    }


def _function_names(plan: ContractPlan) -> dict[str, Location]:
    """What people can call is named after, and where that stands."""
    definitions = plan.contract.definitions
    public = (place for place in definitions if place in plan.types)
    checks = (each.name.text for each in plan.validators.checks)
    return dict(zip(checks, public, strict=True))


def _text_names(plan: ContractPlan) -> dict[str, str]:
    """What the functions for its JSON text are named after, for each root."""
    roots = (each.name.text for each in plan.validators.checks if each.root)
    return {name: f"{name}_json" for name in roots}


def _index(plans: Sequence[ContractPlan], number_plan: NumberPlan | None) -> list[Code]:
    """Which contracts the package has, and on what numbers."""
    contracts = (
        code("{n}: {roots}", n=literal(plan.name), roots=tuple_literal(_roots(plan)))
        for plan in plans
    )
    return [
        Code("CONTRACTS: dict[str, tuple[str, ...]] = {"),
        *(line for contract in contracts for line in fitted(contract, 1, ",")),
        Code("}"),
        *_operations(plans),
        code(
            "NUMBER_PLAN: str | None = {text}",
            text=literal(_number_plan(plans, number_plan)),
        ),
    ]


def _operations(plans: Sequence[ContractPlan]) -> list[Code]:
    """The service and the name of the operation whose parameters a contract checks."""
    entries = [
        code(
            "{n}: {o}",
            n=literal(plan.name),
            o=tuple_literal([literal(operation.service), literal(operation.name)]),
        )
        for plan in plans
        if plan.validators.params and (operation := plan.contract.operation)
    ]
    value = joined(", ", entries)
    return fitted(code("OPERATIONS: dict[str, tuple[str, str]] = {{{v}}}", v=value))


def _package(index: list[Code]) -> str:
    """The `__init__.py` of a package without a contract at its top."""
    return render(
        "targets/package/package.py.jinja",
        doc=docstring_lines(
            "Contracts: typed models and validators of API payloads.", 0
        ),
        index=index,
    )


def _roots(plan: ContractPlan) -> list[Code]:
    return [
        literal(snake(definition.name))
        for definition in plan.contract.definitions.values()
        if definition.root
    ]


def _number_plan(
    plans: Sequence[ContractPlan], number_plan: NumberPlan | None
) -> str | None:
    if number_plan is None:
        return None
    marks = ", ".join(
        f"{level} {number_plan.levels[level].fingerprint[:12]}"
        for level in sorted(_levels(plans))
    )
    return f"phonenumbers {number_plan.source_version} ({marks})"


def exploded_list(name: str, items: list[Code]) -> list[Code]:
    """A list constant with one item on a line."""
    return [
        code("{name} = [", name=identifier(name)),
        *(code("    {item},", item=item) for item in items),
        Code("]"),
    ]
