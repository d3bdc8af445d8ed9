"""The run-time module refuses what is not E.164 text and compiles only when needed."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from number_plan.reference import E164
from number_plan.runtime_package import assemble
from predial_codegen.number_plan import render_tables

if TYPE_CHECKING:
    from pathlib import Path

    from number_plan.runtime_package import NumberPlanModule
    from predial_codegen.number_plan import Level, NumberPlan

NOT_E164 = [
    "",
    "+",
    "+1",
    "+4",
    "12015550123",
    "x12015550123",
    " +12015550123",
    "+12015550123\n",
    "+12015550123 ",
    "+1 201 555 0123",
    "++12015550123",
    "+02015550123",
    "+1201555012a",
    "+1201555012\u0663",
    "+\u0661\u0662015550123",
    "\uff0b12015550123",
    "+1201555012\u00b2",
    "tel:+12015550123",
    "+" + "1" * 10_000,
]


@pytest.mark.parametrize("text", NOT_E164)
@pytest.mark.parametrize("before", [[], ["+12015550123", "+441212345678"]])
def test_what_is_not_e164_is_neither_possible_nor_valid(
    text: str, before: list[str], tables: str, tmp_path: Path
) -> None:
    module = assemble(tmp_path, f"refusing_{tmp_path.name}", tables)
    for number in before:
        assert module.is_possible(number)
        assert module.is_valid(number)
    assert not module.is_possible(text)
    assert not module.is_valid(text)
    assert text.startswith("+1111") or not E164.fullmatch(text)


def test_refused_text_is_not_remembered(runtime: NumberPlanModule) -> None:
    remembered = vars(runtime)["_INVALID"]
    before = {first: set(seconds) for first, seconds in remembered.items()}
    for code in range(0x370, 0x3FF):
        assert not runtime.is_valid(f"+{chr(code)}2015550123")
        assert not runtime.is_valid(f"+1{chr(code)}015550123")
    assert {first: set(seconds) for first, seconds in remembered.items()} == before


@pytest.mark.parametrize("emitted", ["possible", "valid"])
def test_one_level_alone_works_and_the_other_says_how_to_get_it(
    emitted: Level, plan: NumberPlan, tmp_path: Path
) -> None:
    name = f"only_{emitted}_{tmp_path.name}"
    module = assemble(tmp_path, name, render_tables(plan, [emitted]))
    functions = {"possible": module.is_possible, "valid": module.is_valid}
    columns = {"possible": module.are_possible, "valid": module.are_valid}
    assert functions.pop(emitted)("+12015550123")
    assert columns.pop(emitted)(["+12015550123"])
    (missing,), (missing_column,) = functions.values(), columns.values()
    with pytest.raises(LookupError, match="generated without the level"):
        missing("+12015550123")
    with pytest.raises(LookupError, match="generated without the level"):
        missing_column(["+12015550123"])


def test_import_compiles_no_regex_and_loads_only_the_standard_library(
    tables: str, tmp_path: Path
) -> None:
    assemble(tmp_path, f"lean_{tmp_path.name}", tables)
    script = (
        "import re, sys; before = set(sys.modules)\n"
        "def refuse(*_args): raise AssertionError('a regex is compiled at import')\n"
        "re.compile = refuse\n"
        f"sys.path.insert(0, {str(tmp_path)!r})\n"
        f"import lean_{tmp_path.name}.number_plan\n"
        "new = {name.partition('.')[0] for name in set(sys.modules) - before}\n"
        f"assert new == {{'lean_{tmp_path.name}', '__future__'}}, new\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
