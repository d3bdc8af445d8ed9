"""What the template of `rules.py` writes: every rule of a contract, as a constant."""

from __future__ import annotations

import posixpath

from predial_codegen.fragments import Code, code, literal
from predial_codegen.ir import Location
from predial_codegen.planning.contract import ContractPlan
from predial_codegen.planning.hoisting import RulePlan
from predial_codegen.rendering.environment import render
from predial_codegen.rendering.layout import docstring_lines, exploded


def render_rules(plan: ContractPlan) -> str:
    """The text of a contract's `rules.py`."""
    folder = "/".join(plan.contract.path)
    return render(
        "rules.py.jinja",
        doc=docstring_lines(plan.doc("The rules"), 0),
        runtime=plan.runtime_package,
        has_rules=bool(plan.hoisted.rules),
        rules=[
            line for rule in plan.hoisted.rules.values() for line in _rule(rule, folder)
        ],
    )


def _rule(rule: RulePlan, folder: str) -> list[Code]:
    params = [
        code("{name}={value}", name=name, value=value) for name, value in rule.params
    ]
    severity = [code('severity="advice"')] if rule.advice else []
    place = literal(relative(rule.location, folder))
    arguments = [rule.code, place, rule.template, *severity, *params]
    return exploded(code("{name} = Rule", name=rule.name), arguments)


def relative(location: Location, folder: str) -> str:
    """The location as seen from the contract's folder."""
    document = location.document
    if ":" not in document:
        document = posixpath.relpath(document, folder or ".")
    return f"{document}#{location.pointer}"
