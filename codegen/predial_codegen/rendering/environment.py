"""Jinja, made so that a template can write typed fragments and nothing else."""

from __future__ import annotations

from functools import cache

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from predial_codegen.fragments import Code


@cache
def environment() -> Environment:
    """Templates that can write `Code` and nothing else."""
    made = Environment(
        loader=ChoiceLoader(
            [
                PackageLoader("predial_codegen", "templates"),
                PackageLoader("predial_codegen", "targets/models"),
            ]
        ),
        autoescape=True,  # so that a macro's result is Markup, which `finalize` knows
        finalize=_only_code,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters.clear()
    made.globals.clear()
    return made


def render(template: str, **plan: object) -> str:
    """The text of one generated file."""
    return environment().get_template(template).render(**plan)


def _only_code(value: object) -> object:
    if isinstance(value, (Code, Markup)):
        return value
    raise TypeError(f"a template may write Code alone, not {type(value).__name__}")
