"""Compile the metadata of phonenumbers into tables that need no phonenumbers.

installed phonenumbers
-> metadata     plain values
-> verdicts     two sets of numbers (`automata`), by the rules of phonenumbers
-> plan         short regexes of these sets (`heads`, `factoring`), proved (`proof`)
-> rendering    the module `number_plan_tables`, which `runtime.number_plan` reads
-> reading      back again, for the `differences` to a newer release
"""

from __future__ import annotations

from .comparison import Difference, differences
from .errors import NumberPlanError
from .plan import Level, LevelTable, NumberPlan, compile_plan
from .reading import read_tables
from .rendering import render_tables

__all__ = [
    "Difference",
    "Level",
    "LevelTable",
    "NumberPlan",
    "NumberPlanError",
    "compile_plan",
    "differences",
    "read_tables",
    "render_tables",
]
