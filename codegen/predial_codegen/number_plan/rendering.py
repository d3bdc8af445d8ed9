"""Write a number plan as the Python module that holds its tables."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .errors import NumberPlanError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .plan import Level, LevelTable, NumberPlan

_TEMPLATE = "number_plan_tables.py.jinja"
_LINE_ROOM = 69  # what ruff's 88 columns leave for the text of one literal
_BREAK = re.compile(r"(?=\||\(\?:)")
_VERSION = re.compile(r"[0-9]+(?:\.[0-9]+)*", re.ASCII)


@dataclass(frozen=True, slots=True)
class _Entry:
    """The regex behind three first digits, broken into lines."""

    digits: str
    lines: tuple[str, ...]

    @property
    def is_one_line(self) -> bool:
        return len(self.lines) == 1


@dataclass(frozen=True, slots=True)
class _Table:
    """One level as the template writes it."""

    level: Level
    fingerprint: str
    entries: tuple[_Entry, ...]


def render_tables(plan: NumberPlan, levels: Iterable[Level]) -> str:
    """The text of the module `number_plan_tables`, with only these levels.

    Raises:
        NumberPlanError: The version of the plan is not a version.
    """
    if not _VERSION.fullmatch(plan.source_version):
        raise NumberPlanError(
            f"{plan.source_version!r} is no version of phonenumbers; "
            f"expected numbers with dots between them"
        )
    tables = [_table(level, plan.levels[level]) for level in sorted(frozenset(levels))]
    template = _environment().get_template(_TEMPLATE)
    return template.render(source_version=plan.source_version, tables=tables)


def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=False,  # noqa: S701
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _table(level: Level, table: LevelTable) -> _Table:
    return _Table(
        level=level,
        fingerprint=table.fingerprint,
        entries=tuple(
            _Entry(digits, tuple(_lines(regex)))
            for digits, regex in sorted(table.regexes.items())
        ),
    )


def _lines(regex: str) -> list[str]:
    """The regex broken where an alternative or a group begins."""
    first, *pieces = _BREAK.split(regex)
    lines = [first]
    for piece in pieces:
        if len(lines[-1]) + len(piece) <= _LINE_ROOM:
            lines[-1] += piece
        else:
            lines.append(piece)
    return lines
