"""`numberPlan`: whether a telephone number has been assigned."""

from __future__ import annotations

from dataclasses import replace

from predial_codegen.forms import Form, StringForm
from predial_codegen.fragments import Code, literal
from predial_codegen.ir import Plain
from predial_codegen.keywords.keyword import Keyword, Table, plain
from predial_runtime.keywords import telephony as runtime


def _arguments(assertion: Plain, table: Table) -> list[Code]:
    [level] = assertion.values
    return [literal(level), table.imported("number_plan", f"is_{level}")]


def _narrow(form: Form, level: str) -> Form | None:
    """What is valid is possible."""
    return form.narrowed(
        StringForm,
        lambda text: replace(
            text, plan="valid" if "valid" in (text.plan, level) else level
        ),
    )


NUMBER_PLAN: Keyword[Plain] = replace(
    plain(runtime.NumberPlan, _narrow), arguments=_arguments
)
