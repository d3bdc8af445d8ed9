"""The checks of units."""

from __future__ import annotations

from math import inf

from .._runtime.json_values import is_number, type_name
from .._runtime.pointers import escape
from .._runtime.violations import (
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

    from .._runtime.json_values import Json
    from .._runtime.violations import Violation
    from . import models

_LOAD_MEMBERS = frozenset({"grams", "height"})


def is_valid_metres(value: Any) -> bool:
    """Whether `value` is a valid Metres."""
    try:
        return _is_metres(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_metres(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Metres in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_metres(value):
            _walk_metres(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_metres(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Metres:
    """The Metres that `value` is, or a ContractError."""
    found = blocking(check_metres(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.Metres = value
    return parsed


def _is_metres(value: Json) -> bool:
    if type(value) is not float and type(value) is not int and not is_number(value):
        return False
    return 0 <= value < inf


def _walk_metres(value: Json, at: str, found: list[Violation]) -> None:
    if not is_number(value):
        found.append(Violation(rules.METRES_TYPE, at, {"actual": type_name(value)}))
        return
    if value < 0:
        found.append(Violation(rules.METRES_MINIMUM, at))


def is_valid_grams(value: Any) -> bool:
    """Whether `value` is a valid Grams."""
    try:
        return _is_grams(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_grams(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Grams in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_grams(value):
            _walk_grams(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_grams(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Grams:
    """The Grams that `value` is, or a ContractError."""
    found = blocking(check_grams(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.Grams = value
    return parsed


def _is_grams(value: Json) -> bool:
    if type(value) is not float and type(value) is not int and not is_number(value):
        return False
    return 0 <= value < inf


def _walk_grams(value: Json, at: str, found: list[Violation]) -> None:
    if not is_number(value):
        found.append(Violation(rules.GRAMS_TYPE, at, {"actual": type_name(value)}))
        return
    if value < 0:
        found.append(Violation(rules.GRAMS_MINIMUM, at))


def is_valid_load(value: Any) -> bool:
    """Whether `value` is a valid Load."""
    try:
        return _is_load(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_load(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Load in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_load(value):
            _walk_load(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_load(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Load:
    """The Load that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_load(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Load.from_json(value)


def _is_load(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if not _LOAD_MEMBERS.issuperset(value):
        return False
    try:
        grams_member = value["grams"]
    except KeyError:
        return False
    if (
        type(grams_member) is not float
        and type(grams_member) is not int
        and not is_number(grams_member)
    ):
        return False
    if not 0 <= grams_member < inf:
        return False
    if "height" in value:
        height_member = value["height"]
        if (
            type(height_member) is not float
            and type(height_member) is not int
            and not is_number(height_member)
        ):
            return False
        if not 0 <= height_member < inf:
            return False
    return True


def _walk_load(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.LOAD_TYPE, at, {"actual": type_name(value)}))
        return
    if "grams" not in value:
        found.append(Violation(rules.LOAD_REQUIRED, at, {"name": "grams"}))
    for key in value:
        if key not in _LOAD_MEMBERS:
            found.append(
                Violation(rules.LOAD_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "grams" in value:
        member = value["grams"]
        if not is_number(member):
            found.append(
                Violation(
                    rules.GRAMS_TYPE, f"{at}/grams", {"actual": type_name(member)}
                )
            )
        elif member < 0:
            found.append(Violation(rules.GRAMS_MINIMUM, f"{at}/grams"))
    if "height" in value:
        member = value["height"]
        if not is_number(member):
            found.append(
                Violation(
                    rules.METRES_TYPE, f"{at}/height", {"actual": type_name(member)}
                )
            )
        elif member < 0:
            found.append(Violation(rules.METRES_MINIMUM, f"{at}/height"))
