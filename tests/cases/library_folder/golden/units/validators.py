"""The checks of units."""

from __future__ import annotations

from .._runtime.json_values import is_number, type_name
from .._runtime.pointers import escape
from .._runtime.violations import ContractError, blocking, findings, settle, uncheckable
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
    if not is_number(value):
        return False
    if value < 0:
        return False
    return True


def _walk_metres(value: Json, at: str, found: list[Violation]) -> None:
    if not is_number(value):
        found.append(rules.METRES_TYPE.broken(at, actual=type_name(value)))
        return
    if value < 0:
        found.append(rules.METRES_MINIMUM.broken(at))


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
    if not is_number(value):
        return False
    if value < 0:
        return False
    return True


def _walk_grams(value: Json, at: str, found: list[Violation]) -> None:
    if not is_number(value):
        found.append(rules.GRAMS_TYPE.broken(at, actual=type_name(value)))
        return
    if value < 0:
        found.append(rules.GRAMS_MINIMUM.broken(at))


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
    if not isinstance(value, dict):
        return False
    if "grams" not in value:
        return False
    if not _LOAD_MEMBERS.issuperset(value):
        return False
    if not _is_grams(value["grams"]):
        return False
    if "height" in value:
        if not _is_metres(value["height"]):
            return False
    return True


def _walk_load(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(rules.LOAD_TYPE.broken(at, actual=type_name(value)))
        return
    if "grams" not in value:
        found.append(rules.LOAD_REQUIRED.broken(at, name="grams"))
    for key in value:
        if key not in _LOAD_MEMBERS:
            found.append(rules.LOAD_ADDITIONAL_PROPERTIES.broken(f"{at}/{escape(key)}"))
    if "grams" in value:
        _walk_grams(value["grams"], f"{at}/grams", found)
    if "height" in value:
        _walk_metres(value["height"], f"{at}/height", found)
