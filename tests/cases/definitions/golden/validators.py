"""The checks."""

from __future__ import annotations

from math import inf, isfinite

from ._runtime.json_values import is_number, type_name
from ._runtime.pointers import escape
from ._runtime.violations import (
    ContractError,
    Violation,
    blocking,
    findings,
    settle,
    uncheckable,
)
from . import rules

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ._runtime.json_values import Json
    from ._runtime.violations import Violation
    from . import models

_POINT_MEMBERS = frozenset({"x", "y"})


def is_valid_point(value: Any) -> bool:
    """Whether `value` is a valid Point."""
    try:
        return _is_point(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_point(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Point in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_point(value):
            _walk_point(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_point(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Point:
    """The Point that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_point(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Point.from_json(value)


def _is_point(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 2:
        return False
    try:
        x_member = value["x"]
        y_member = value["y"]
    except KeyError:
        return False
    if (
        type(x_member) is not float
        and type(x_member) is not int
        and not is_number(x_member)
    ):
        return False
    if not -inf < x_member < inf:
        return False
    if (
        type(y_member) is not float
        and type(y_member) is not int
        and not is_number(y_member)
    ):
        return False
    return -inf < y_member < inf


def _walk_point(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.POINT_TYPE, at, {"actual": type_name(value)}))
        return
    if value.keys() != _POINT_MEMBERS:
        for name in ("x", "y"):
            if name not in value:
                found.append(Violation(rules.POINT_REQUIRED, at, {"name": name}))
        for key in value:
            if key not in _POINT_MEMBERS:
                found.append(
                    Violation(rules.POINT_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
                )
    if "x" in value:
        member = value["x"]
        if not is_number(member):
            found.append(
                Violation(rules.POINT_TYPE_2, f"{at}/x", {"actual": type_name(member)})
            )
    if "y" in value:
        member = value["y"]
        if not is_number(member):
            found.append(
                Violation(rules.POINT_TYPE_3, f"{at}/y", {"actual": type_name(member)})
            )


def is_valid_points(value: Any) -> bool:
    """Whether `value` is a valid Points."""
    try:
        return _is_points(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_points(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Points in `value`, advice included.

    Where it goes.
    """
    found = findings(limit)
    try:
        if not _is_points(value):
            _walk_points(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_points(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Points:
    """The Points that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_points(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return tuple(models.Point.from_json(item) for item in value)


def _is_points(value: Json) -> bool:
    if not isinstance(value, list):
        return False
    if len(value) > 2:
        verdict = _joined_points(value)
        if verdict is not None:
            return verdict
    for item in value:
        if not _is_point(item):
            return False
    return True


def _joined_points(items: list[Any]) -> bool | None:
    """The verdict on all items at once; None if each must be looked at."""
    try:
        if not {*map(type, items)} <= {dict}:
            return None
        x_column = [item["x"] for item in items]
        y_column = [item["y"] for item in items]
        if sum(map(len, items)) != 2 * len(items):
            return False
        if not {*map(type, x_column)} <= {int, float}:
            return None
        if not isfinite(sum(x_column)):
            return None
        if not {*map(type, y_column)} <= {int, float}:
            return None
        if not isfinite(sum(y_column)):
            return None
    except KeyError:
        return False
    except (TypeError, OverflowError):
        return None
    return True


def _walk_points(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, list):
        found.append(Violation(rules.POINTS_TYPE, at, {"actual": type_name(value)}))
        return
    told = len(found)
    for index, item in enumerate(value):
        if told == len(found) and _is_point(item):
            continue
        told = len(found)
        _walk_point(item, f"{at}/{index}", found)


def is_valid_name(value: Any) -> bool:
    """Whether `value` is a valid Name."""
    try:
        return _is_name(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_name(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Name in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_name(value):
            _walk_name(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_name(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Name:
    """The Name that `value` is, or a ContractError."""
    found = blocking(check_name(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.Name = value
    return parsed


def _is_name(value: Json) -> bool:
    return isinstance(value, str)


def _walk_name(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, str):
        found.append(Violation(rules.NAME_TYPE, at, {"actual": type_name(value)}))


def is_valid_unused(value: Any) -> bool:
    """Whether `value` is a valid Unused."""
    try:
        return _is_unused(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_unused(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Unused in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_unused(value):
            _walk_unused(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_unused(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Unused:
    """The Unused that `value` is, or a ContractError."""
    found = blocking(check_unused(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.Unused = value
    return parsed


def _is_unused(value: Json) -> bool:
    if value is not None:
        return False
    return True


def _walk_unused(value: Json, at: str, found: list[Violation]) -> None:
    if value is not None:
        found.append(Violation(rules.UNUSED_TYPE, at, {"actual": type_name(value)}))
