"""The tables of the installed phonenumbers, which a package has as a file."""

from __future__ import annotations

from functools import cache

from predial_codegen.number_plan.plan import compile_plan
from predial_codegen.number_plan.rendering import render_tables


@cache
def installed_tables() -> str:
    """The text of the module `number_plan_tables`, for code that is run in memory."""
    return render_tables(compile_plan(), ("possible", "valid"))
