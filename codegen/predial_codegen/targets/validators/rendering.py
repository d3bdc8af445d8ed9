"""What the template of `validators.py` writes."""

from __future__ import annotations

from dataclasses import dataclass

from predial_codegen.fragments import Code, code, joined
from predial_codegen.rendering.environment import render
from predial_codegen.rendering.imports import imported, with_siblings
from predial_codegen.rendering.layout import definition, docstring_lines, fitted, lines
from predial_codegen.targets.module import assigned
from predial_codegen.targets.validators.plan import CheckPlan, ValidatorsPlan
from predial_codegen.targets.validators.simplifying import simplified
from predial_codegen.targets.validators.verdicts import Function

_ADVISED = [code("advice: bool = False"), code("now: datetime | None = None")]


@dataclass(frozen=True, slots=True)
class FunctionView:
    """A function's first lines, its docstring and its body."""

    head: list[Code]
    doc: list[Code]
    body: list[Code]


def render_validators(validators: ValidatorsPlan, doc: str, runtime: Code) -> str:
    """The text of a contract's `validators.py`.

    Args:
        validators: What is written.
        doc: The docstring.
        runtime: The run-time package with a dot behind.
    """
    module = validators.module
    module.imported("checks", "Checks")
    module.imported("lazy", "LazyModule")
    if validators.params:
        module.imported("params", "Params")
    return render(
        "targets/validators/validators.py.jinja",
        doc=docstring_lines(doc, 0),
        library=module.library_lines(),
        imports=module.runtime_lines(runtime),
        typing=_typing(validators),
        local=_local(validators, runtime),
        constants=assigned(module.constants.values()),
        functions=[_function(each) for each in validators.functions],
        late=assigned(validators.late),
        public=[line for each in validators.checks for line in _checks(each)],
        params=_params(validators),
    )


def _params(validators: ValidatorsPlan) -> list[Code]:
    plan = validators.params
    if plan is None:
        return []
    arguments = {"t": plan.checks.result, "c": plan.checks.constant}
    return fitted(code("{n}: Params[{t}] = Params({c})", n=plan.constant, **arguments))


def _typing(validators: ValidatorsPlan) -> list[Code]:
    """Imports of what only annotations use."""
    lines: list[Code] = []
    if validators.late:
        lines += imported(Code("collections.abc"), {"Callable"})
    if any(each.advised for each in validators.functions):
        lines += imported(Code("datetime"), {"datetime"})
    if any(each.has_any for each in validators.functions):
        lines += imported(Code("typing"), {"Any"})
    return lines


def _local(validators: ValidatorsPlan, runtime: Code) -> list[Code]:
    """Imports from the package of what only annotations use, or imports lazily."""
    json_values = code("{p}json_values", p=runtime)
    lines = imported(json_values, {"Json"}) if validators.functions else []
    return with_siblings(lines, {"models", "schemas"}, runtime)


def _function(function: Function) -> FunctionView:
    parameters = [function.parameter, *(_ADVISED if function.advised else [])]
    head = code("def {n}", n=function.name)
    decorators = [code("@{d}", d=function.decorator)] if function.decorator else []
    return FunctionView(
        [*decorators, *definition(head, parameters, function.returns)],
        docstring_lines(function.doc, 1) if function.doc else [],
        lines(simplified(function.body), 1),
    )


def _checks(plan: CheckPlan) -> list[Code]:
    arguments = [code("lambda: schemas.{t}", t=plan.table)]
    if plan.verdict:
        arguments.append(plan.verdict)
    if plan.model:
        arguments.append(code("model={m}", m=plan.model))
    return fitted(
        code(
            "{n}: Checks[{t}] = Checks({a})",
            n=plan.constant,
            t=plan.result,
            a=joined(", ", arguments),
        )
    )
