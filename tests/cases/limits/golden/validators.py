"""The checks."""

from __future__ import annotations

from math import inf

from ._runtime.json_texts import read_json
from ._runtime.json_values import is_integer, is_number, type_name
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

_READING_MEMBERS = frozenset({"above", "below", "big", "least", "most"})


def is_valid_reading(value: Any) -> bool:
    """Whether `value` is a valid reading."""
    try:
        return _is_reading(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_reading(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of reading in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_reading(value):
            _walk_reading(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_reading(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Reading:
    """The reading that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_reading(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Reading.from_json(value)


def is_valid_reading_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid reading."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_reading(value)


def check_reading_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_reading`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_reading(value, now=now, limit=limit)


def parse_reading_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Reading:
    """The reading that a JSON text is, or a ContractError."""
    return parse_reading(read_json(data), now=now, strict=strict)


def _is_reading(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    if not _READING_MEMBERS.issuperset(value):
        return False
    if "least" in value:
        member = value["least"]
        if (
            type(member) is not float
            and type(member) is not int
            and not is_number(member)
        ):
            return False
        if not 0 <= member < inf:
            return False
    if "most" in value:
        member = value["most"]
        if (
            type(member) is not float
            and type(member) is not int
            and not is_number(member)
        ):
            return False
        if not -inf < member <= 1.5:
            return False
    if "above" in value:
        member = value["above"]
        if type(member) is not int and not is_integer(member):
            return False
        if member <= 0:
            return False
    if "below" in value:
        member = value["below"]
        if is_number(member):
            if member >= 10:
                return False
    if "big" in value:
        member = value["big"]
        if type(member) is not int and not is_integer(member):
            return False
        if member > 9007199254740993:
            return False
    return True


def _walk_reading(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.READING_TYPE, at, {"actual": type_name(value)}))
        return
    for key in value:
        if key not in _READING_MEMBERS:
            found.append(
                Violation(rules.READING_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "least" in value:
        member = value["least"]
        if not is_number(member):
            found.append(
                Violation(
                    rules.READING_TYPE_2, f"{at}/least", {"actual": type_name(member)}
                )
            )
        elif member < 0:
            found.append(Violation(rules.READING_MINIMUM, f"{at}/least"))
    if "most" in value:
        member = value["most"]
        if not is_number(member):
            found.append(
                Violation(
                    rules.READING_TYPE_3, f"{at}/most", {"actual": type_name(member)}
                )
            )
        elif member > 1.5:
            found.append(Violation(rules.READING_MAXIMUM, f"{at}/most"))
    if "above" in value:
        member = value["above"]
        if not is_integer(member):
            found.append(
                Violation(
                    rules.READING_TYPE_4, f"{at}/above", {"actual": type_name(member)}
                )
            )
        elif member <= 0:
            found.append(Violation(rules.READING_EXCLUSIVE_MINIMUM, f"{at}/above"))
    if "below" in value:
        member = value["below"]
        if is_number(member):
            if member >= 10:
                found.append(Violation(rules.READING_EXCLUSIVE_MAXIMUM, f"{at}/below"))
    if "big" in value:
        member = value["big"]
        if not is_integer(member):
            found.append(
                Violation(
                    rules.READING_TYPE_5, f"{at}/big", {"actual": type_name(member)}
                )
            )
        elif member > 9007199254740993:
            found.append(Violation(rules.READING_MAXIMUM_2, f"{at}/big"))
