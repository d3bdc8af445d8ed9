"""The checks."""

from __future__ import annotations

from ._runtime.json_texts import read_json
from ._runtime.json_values import type_name
from ._runtime.lazy import fullmatch, match, search
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

_CODE_MEMBERS = frozenset({"anchored", "any", "dot", "inside"})
_CODE_PATTERN = fullmatch("[A-Z]{2}[0-9]++")
_CODE_PATTERN_2 = search("b+")
_CODE_PATTERN_3 = fullmatch(r"a[^\n\r\u2028\u2029]c")
_CODE_PATTERN_4 = match("^a")


def is_valid_code(value: Any) -> bool:
    """Whether `value` is a valid code."""
    try:
        return _is_code(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_code(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of code in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_code(value):
            _walk_code(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_code(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Code:
    """The code that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_code(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Code.from_json(value)


def is_valid_code_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid code."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_code(value)


def check_code_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_code`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_code(value, now=now, limit=limit)


def parse_code_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Code:
    """The code that a JSON text is, or a ContractError."""
    return parse_code(read_json(data), now=now, strict=strict)


def _is_code(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    if not _CODE_MEMBERS.issuperset(value):
        return False
    if "anchored" in value:
        member = value["anchored"]
        if not isinstance(member, str):
            return False
        if _CODE_PATTERN(member) is None:
            return False
    if "inside" in value:
        member = value["inside"]
        if not isinstance(member, str):
            return False
        if _CODE_PATTERN_2(member) is None:
            return False
    if "dot" in value:
        member = value["dot"]
        if not isinstance(member, str):
            return False
        if _CODE_PATTERN_3(member) is None:
            return False
    if "any" in value:
        member = value["any"]
        if isinstance(member, str):
            if _CODE_PATTERN_4(member) is None:
                return False
    return True


def _walk_code(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.CODE_TYPE, at, {"actual": type_name(value)}))
        return
    for key in value:
        if key not in _CODE_MEMBERS:
            found.append(
                Violation(rules.CODE_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "anchored" in value:
        member = value["anchored"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.CODE_TYPE_2, f"{at}/anchored", {"actual": type_name(member)}
                )
            )
        elif _CODE_PATTERN(member) is None:
            found.append(Violation(rules.CODE_PATTERN, f"{at}/anchored"))
    if "inside" in value:
        member = value["inside"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.CODE_TYPE_3, f"{at}/inside", {"actual": type_name(member)}
                )
            )
        elif _CODE_PATTERN_2(member) is None:
            found.append(Violation(rules.CODE_PATTERN_2, f"{at}/inside"))
    if "dot" in value:
        member = value["dot"]
        if not isinstance(member, str):
            found.append(
                Violation(rules.CODE_TYPE_4, f"{at}/dot", {"actual": type_name(member)})
            )
        elif _CODE_PATTERN_3(member) is None:
            found.append(Violation(rules.CODE_PATTERN_3, f"{at}/dot"))
    if "any" in value:
        member = value["any"]
        if isinstance(member, str):
            if _CODE_PATTERN_4(member) is None:
                found.append(Violation(rules.CODE_PATTERN_4, f"{at}/any"))
