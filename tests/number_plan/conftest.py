"""The plan of the installed phonenumbers, compiled once, and its run-time module."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from number_plan.runtime_package import assemble
from predial_codegen.number_plan import compile_plan, render_tables

if TYPE_CHECKING:
    from number_plan.runtime_package import NumberPlanModule
    from predial_codegen.number_plan import NumberPlan


@pytest.fixture(scope="session")
def plan() -> NumberPlan:
    return compile_plan()


@pytest.fixture(scope="session")
def tables(plan: NumberPlan) -> str:
    return render_tables(plan, ["possible", "valid"])


@pytest.fixture(scope="session")
def runtime(tables: str, tmp_path_factory: pytest.TempPathFactory) -> NumberPlanModule:
    return assemble(tmp_path_factory.mktemp("plan"), "both_levels", tables)
