"""Emitted tables are proved, read back, refused when edited, the same everywhere."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from dataclasses import replace

import pytest

from number_plan.synthetic import WORLD
from predial_codegen.number_plan import (
    Level,
    NumberPlan,
    NumberPlanError,
    read_tables,
    render_tables,
)
from predial_codegen.number_plan.plan import plan_of
from predial_codegen.number_plan.proof import numbers_of, prove


def test_the_emitted_text_is_proved_equal_to_the_automata(
    plan: NumberPlan, tables: str
) -> None:
    back = read_tables(tables)
    assert back.source_version == plan.source_version
    for level, table in plan.levels.items():
        prove(back.levels[level].regexes, table.numbers)
        assert back.levels[level].numbers is table.numbers
        assert table.fingerprint in tables
    assert back == plan


@pytest.mark.parametrize("level", ["possible", "valid"])
def test_one_changed_digit_breaks_the_proof(level: Level, plan: NumberPlan) -> None:
    table = plan.levels[level]
    for digits in ("120", "442", "491", "989"):
        regex = table.regexes[digits]
        tampered = re.sub(
            r"\{([1-9])", lambda found: f"{{{int(found[1]) - 1}", regex, count=1
        )
        assert tampered != regex
        with pytest.raises(NumberPlanError, match=rf"disagree .* on \+{digits}"):
            prove({**table.regexes, digits: tampered}, table.numbers)


def test_a_missing_regex_breaks_the_proof(plan: NumberPlan) -> None:
    table = plan.levels["valid"]
    regexes = {
        digits: table.regexes[digits] for digits in table.regexes if digits != "442"
    }
    with pytest.raises(NumberPlanError, match=r"disagree .* on \+442"):
        prove(regexes, table.numbers)


def test_only_the_levels_asked_for_are_emitted(plan: NumberPlan) -> None:
    text = render_tables(plan, ["possible"])
    assert list(read_tables(text).levels) == ["possible"]
    assert "valid" not in text
    assert read_tables(render_tables(plan, [])).levels == {}


def test_the_order_of_the_levels_does_not_matter(plan: NumberPlan, tables: str) -> None:
    assert render_tables(plan, ["valid", "possible", "valid"]) == tables


def test_the_text_is_formatted(tables: str) -> None:
    assert max(map(len, tables.splitlines())) <= 88
    formatted = subprocess.run(
        [sys.executable, "-m", "ruff", "format", "--isolated", "-"],
        input=tables.encode(),
        capture_output=True,
        check=True,
    )
    assert formatted.stdout.decode() == tables


def test_the_text_does_not_depend_on_the_hash_seed(tables: str) -> None:
    script = (
        "import hashlib\n"
        "from predial_codegen.number_plan import compile_plan, render_tables\n"
        "text = render_tables(compile_plan(), ['valid', 'possible'])\n"
        "print(hashlib.sha256(text.encode()).hexdigest())"
    )
    expected = f"{hashlib.sha256(tables.encode()).hexdigest()}\n"
    for seed in ("0", "1"):
        found = subprocess.run(
            [sys.executable, "-c", script],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        )
        assert found.stdout == expected


def test_a_version_cannot_carry_code() -> None:
    plan = replace(plan_of(WORLD), source_version='1"; import os; "')
    with pytest.raises(NumberPlanError, match="is no version"):
        render_tables(plan, ["valid"])


SMALL = render_tables(plan_of(WORLD), ["possible", "valid"])


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('"1.2.3"', "1.2", "SOURCE_VERSION is not a string"),
        ("SOURCE_VERSION", "VERSION", "does not assign SOURCE_VERSION"),
        ("FINGERPRINTS = {", "FINGERPRINTS = 1, {", "FINGERPRINTS does not map"),
        ("REGEXES = {", "REGEXES = 1, {", "do not have the same levels"),
        ('    "valid": {', '    "other": {', "do not have the same levels"),
        ('"valid"', '"other"', "there is no level 'other'"),
        (r'r"\d{3}"', "3", "the regexes of level valid are not strings"),
        (r'r"\d{3}"', "r()", "REGEXES is not a literal"),
        (r"\d{3}", r"\d+", "a regex of level valid is not an emitted one"),
        (r"\d{3}", r"\d()\d\d", "a regex of level valid is not an emitted"),
        (r"\d{3}", r"\d{4}", "the numbers of level valid have the fingerprint"),
        ('"441"', '"4[4]1"', "a regex of level possible is not an emitted one"),
        ("REGEXES = {", "if {", "it is not Python"),
        ("REGEXES = {", "import os\nREGEXES = {", "line 10 is not an emitted one"),
        ("REGEXES = {", "REGEXES = 1\nREGEXES = {", "is not an emitted one"),
        ("REGEXES = {", "SOURCE_VERSION += '1'\nREGEXES = {", "is not an emitted one"),
    ],
)
def test_an_edited_file_is_refused(old: str, new: str, reason: str) -> None:
    assert old in SMALL
    with pytest.raises(NumberPlanError, match="not as they were generated") as caught:
        read_tables(SMALL.replace(old, new))
    assert reason in str(caught.value)


@pytest.mark.parametrize("text", ["", "\0", "(" * 1000, "x = 1"])
def test_another_file_is_refused(text: str) -> None:
    with pytest.raises(NumberPlanError, match="not as they were generated"):
        read_tables(text)


def test_a_small_module_in_full() -> None:
    text = render_tables(plan_of(WORLD), ["valid"])
    _, header, body = text.partition("SOURCE_VERSION")
    rows = "".join(f'        "{digits}": r"\\d\\d",\n' for digits in range(120, 140))
    assert (
        header + re.sub(r"[0-9a-f]{64}", "...", body)
        == rf"""SOURCE_VERSION = "1.2.3"
FINGERPRINTS = {{
    "valid": "...",
}}
REGEXES = {{
    "valid": {{
{rows}        "441": r"\d{{3}}",
        "442": r"\d{{3}}",
        "443": r"\d{{3}}",
    }},
}}
"""
    )


def test_numbers_of_no_regexes_are_none() -> None:
    assert "12000" not in numbers_of({})
