"""Read an emitted module of tables back, without running it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, TypeGuard, get_args

from .errors import NumberPlanError
from .plan import Level, LevelTable, NumberPlan
from .proof import numbers_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_NAMES = ("SOURCE_VERSION", "FINGERPRINTS", "REGEXES")


def read_tables(text: str) -> NumberPlan:
    """The plan that an emitted module holds.

    Raises:
        NumberPlanError: It is not as it was emitted.
    """
    version, fingerprints, regexes = _assigned(text)
    if not isinstance(version, str):
        raise _edited("SOURCE_VERSION is not a string")
    if not _is_table_of_strings(fingerprints):
        raise _edited("FINGERPRINTS does not map strings to strings")
    if not _is_table(regexes) or list(regexes) != list(fingerprints):
        raise _edited("REGEXES and FINGERPRINTS do not have the same levels")
    levels: dict[Level, LevelTable] = {}
    for level, table in regexes.items():
        if not _is_level(level):
            raise _edited(f"there is no level {level!r}")
        if not _is_table_of_strings(table):
            raise _edited(f"the regexes of level {level} are not strings")
        levels[level] = _checked(level, table, fingerprints[level])
    return NumberPlan(version, levels)


def _assigned(text: str) -> list[object]:
    """The values of the three constants; nothing else may stand in the module."""
    try:
        body = ast.parse(text).body
    except (SyntaxError, ValueError) as error:
        raise _edited("it is not Python") from error
    found: dict[str, object] = {}
    for statement in body:
        match statement:
            case ast.Assign([ast.Name(name)], value) if name not in found:
                found[name] = _literal(name, value)
            case ast.ImportFrom("__future__") | ast.Expr(ast.Constant(str())):
                pass
            case _:
                raise _edited(f"line {statement.lineno} is not an emitted one")
    if tuple(found) != _NAMES:
        raise _edited(f"it does not assign {', '.join(_NAMES)} in this order")
    return [found[name] for name in _NAMES]


def _literal(name: str, value: ast.expr) -> object:
    try:
        return ast.literal_eval(value)
    except (ValueError, TypeError) as error:
        raise _edited(f"{name} is not a literal") from error


def _checked(level: Level, regexes: Mapping[str, str], stated: str) -> LevelTable:
    try:
        table = LevelTable(numbers_of(regexes), regexes)
    except NumberPlanError as error:
        raise _edited(f"a regex of level {level} is not an emitted one") from error
    if table.fingerprint != stated:
        raise _edited(
            f"the numbers of level {level} have the fingerprint "
            f"{table.fingerprint[:12]}, and the file states {stated[:12]}"
        )
    return table


def _is_level(value: object) -> TypeGuard[Level]:
    return value in get_args(Level)


def _is_table(value: object) -> TypeGuard[dict[object, object]]:
    return isinstance(value, dict)


def _is_table_of_strings(value: object) -> TypeGuard[dict[str, str]]:
    return _is_table(value) and all(
        isinstance(key, str) and isinstance(held, str) for key, held in value.items()
    )


def _edited(found: str) -> NumberPlanError:
    return NumberPlanError(
        f"the tables of the number plan are not as they were generated: {found}; "
        f"generate them again"
    )
