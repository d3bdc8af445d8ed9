"""What the template of `validators.py` writes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from predial_codegen.fragments import Code, code, joined
from predial_codegen.rendering.environment import render
from predial_codegen.rendering.imports import imported
from predial_codegen.rendering.layout import definition, docstring_lines, fitted, lines
from predial_codegen.targets.validators.module import Constant
from predial_codegen.targets.validators.plan import CheckPlan, ValidatorsPlan
from predial_codegen.targets.validators.verdicts import Function

_ADVISED = [code("advice: bool = False"), code("now: datetime | None = None")]


@dataclass(frozen=True, slots=True)
class FunctionView:
    """A function's first lines, its docstring and its body."""

    head: list[Code]
    doc: list[Code]
    body: list[Code]


@dataclass(frozen=True, slots=True)
class ChecksView:
    """The checks of one definition, and what they are called."""

    name: Code
    checks: Code
    constant: list[Code]
    root: bool


def render_validators(validators: ValidatorsPlan, doc: str, runtime: Code) -> str:
    """The text of a contract's `validators.py`.

    Args:
        validators: What is written.
        doc: The docstring.
        runtime: The run-time package with a dot behind.
    """
    module = validators.module
    module.imported("checks", "Checks")
    return render(
        "targets/validators/validators.py.jinja",
        doc=docstring_lines(doc, 0),
        library=_library(module.library),
        imports=[
            line
            for name, names in sorted(module.runtime.items())
            for line in imported(code("{p}{m}", p=runtime, m=Code(name)), names)
        ],
        typing=_typing(validators),
        has_json=bool(validators.functions),
        runtime=runtime,
        has_models=validators.makes_models,
        constants=_assigned(module.constants.values()),
        tables=_assigned(validators.tables),
        functions=[_function(each) for each in validators.functions],
        late=_assigned(validators.late),
        public=[_checks(each) for each in validators.checks],
    )


def _typing(validators: ValidatorsPlan) -> list[Code]:
    """Imports of what only annotations use."""
    lines: list[Code] = []
    if validators.late:
        lines += imported(Code("collections.abc"), {"Callable"})
    if any(each.advised for each in validators.functions):
        lines += imported(Code("datetime"), {"datetime"})
    if validators.makes_models or any(each.has_any for each in validators.functions):
        lines += imported(Code("typing"), {"Any"})
    return lines


def _library(library: dict[str, set[str]]) -> list[Code]:
    whole = [code("import {m}", m=Code(m)) for m, names in library.items() if not names]
    return whole + [
        line
        for module, names in sorted(library.items())
        for line in imported(Code(module), names)
    ]


def _assigned(constants: Iterable[Constant]) -> list[Code]:
    return [
        line
        for each in constants
        for line in fitted(code("{n}{k} = {v}", n=each.name, k=each.kind, v=each.value))
    ]


def _function(function: Function) -> FunctionView:
    parameters = [function.parameter, *(_ADVISED if function.advised else [])]
    head = code("def {n}", n=function.name)
    return FunctionView(
        definition(head, parameters, function.returns),
        docstring_lines(function.doc, 1) if function.doc else [],
        lines(function.body, 1),
    )


def _checks(plan: CheckPlan) -> ChecksView:
    arguments = [plan.table]
    if plan.verdict:
        arguments.append(plan.verdict)
        if plan.advised:
            arguments.append(code("precheck={f}", f=plan.verdict))
    if plan.model:
        arguments.append(code("model={m}", m=plan.model))
    constant = code(
        "{n}: Checks[models.{t}] = Checks({a})",
        n=plan.constant,
        t=plan.result,
        a=joined(", ", arguments),
    )
    return ChecksView(plan.name, plan.constant, fitted(constant), plan.root)
