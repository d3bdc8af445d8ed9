"""The checks of orders/parts."""

from __future__ import annotations

from ..._runtime.json_texts import read_json
from ..._runtime.json_values import is_integer, type_name
from ..._runtime.pointers import escape
from ..._runtime.violations import (
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

    from ..._runtime.json_values import Json
    from ..._runtime.violations import Violation
    from . import models

_LINE_MEMBERS = frozenset({"count", "sku"})


def is_valid_line(value: Any) -> bool:
    """Whether `value` is a valid line."""
    try:
        return _is_line(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_line(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of line in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_line(value):
            _walk_line(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_line(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Line:
    """The line that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_line(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Line.from_json(value)


def is_valid_line_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid line."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_line(value)


def check_line_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_line`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_line(value, now=now, limit=limit)


def parse_line_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Line:
    """The line that a JSON text is, or a ContractError."""
    return parse_line(read_json(data), now=now, strict=strict)


def _is_line(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 2:
        return False
    try:
        sku_member = value["sku"]
        count_member = value["count"]
    except KeyError:
        return False
    if not isinstance(sku_member, str):
        return False
    if len(sku_member) < 1:
        return False
    if type(count_member) is not int and not is_integer(count_member):
        return False
    if count_member < 1:
        return False
    return True


def _walk_line(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.LINE_TYPE, at, {"actual": type_name(value)}))
        return
    if value.keys() != _LINE_MEMBERS:
        for name in ("sku", "count"):
            if name not in value:
                found.append(Violation(rules.LINE_REQUIRED, at, {"name": name}))
        for key in value:
            if key not in _LINE_MEMBERS:
                found.append(
                    Violation(rules.LINE_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
                )
    if "sku" in value:
        member = value["sku"]
        if not isinstance(member, str):
            found.append(
                Violation(rules.ID_TYPE, f"{at}/sku", {"actual": type_name(member)})
            )
        elif len(member) < 1:
            found.append(
                Violation(rules.ID_MIN_LENGTH, f"{at}/sku", {"count": len(member)})
            )
    if "count" in value:
        member = value["count"]
        if not is_integer(member):
            found.append(
                Violation(
                    rules.COUNT_TYPE, f"{at}/count", {"actual": type_name(member)}
                )
            )
        elif member < 1:
            found.append(Violation(rules.COUNT_MINIMUM, f"{at}/count"))


def is_valid_count(value: Any) -> bool:
    """Whether `value` is a valid Count."""
    try:
        return _is_count(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_count(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Count in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_count(value):
            _walk_count(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_count(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Count:
    """The Count that `value` is, or a ContractError."""
    found = blocking(check_count(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.Count = value
    return parsed


def _is_count(value: Json) -> bool:
    if type(value) is not int and not is_integer(value):
        return False
    if value < 1:
        return False
    return True


def _walk_count(value: Json, at: str, found: list[Violation]) -> None:
    if not is_integer(value):
        found.append(Violation(rules.COUNT_TYPE, at, {"actual": type_name(value)}))
        return
    if value < 1:
        found.append(Violation(rules.COUNT_MINIMUM, at))


def is_valid_id(value: Any) -> bool:
    """Whether `value` is a valid Id."""
    try:
        return _is_id(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_id(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Id in `value`, advice included.

    An identifier.
    """
    found = findings(limit)
    try:
        if not _is_id(value):
            _walk_id(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_id(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Id:
    """The Id that `value` is, or a ContractError."""
    found = blocking(check_id(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.Id = value
    return parsed


def _is_id(value: Json) -> bool:
    if not isinstance(value, str):
        return False
    if len(value) < 1:
        return False
    return True


def _walk_id(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, str):
        found.append(Violation(rules.ID_TYPE, at, {"actual": type_name(value)}))
        return
    if len(value) < 1:
        found.append(Violation(rules.ID_MIN_LENGTH, at, {"count": len(value)}))
