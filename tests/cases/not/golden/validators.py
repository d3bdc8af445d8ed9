"""The checks."""

from __future__ import annotations

from ._runtime.json_texts import read_json
from ._runtime.json_values import is_integer, type_name
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

_FREE_MEMBERS = frozenset({"doubly", "never", "word"})
_FREE_NOT_VALUES = frozenset({"never", "no"})


def is_valid_free(value: Any) -> bool:
    """Whether `value` is a valid free."""
    try:
        return _is_free(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_free(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of free in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_free(value):
            _walk_free(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_free(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Free:
    """The free that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_free(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Free.from_json(value)


def is_valid_free_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid free."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_free(value)


def check_free_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_free`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_free(value, now=now, limit=limit)


def parse_free_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Free:
    """The free that a JSON text is, or a ContractError."""
    return parse_free(read_json(data), now=now, strict=strict)


def _is_free(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    if not _FREE_MEMBERS.issuperset(value):
        return False
    if "word" in value:
        member = value["word"]
        if not isinstance(member, str):
            return False
        if _is_free_not(member):
            return False
    if "never" in value:
        member = value["never"]
        if _is_free_not_2(member):
            return False
    if "doubly" in value:
        member = value["doubly"]
        if _is_free_not_3(member):
            return False
    return True


def _walk_free(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.FREE_TYPE, at, {"actual": type_name(value)}))
        return
    for key in value:
        if key not in _FREE_MEMBERS:
            found.append(
                Violation(rules.FREE_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "word" in value:
        member = value["word"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.FREE_TYPE_2, f"{at}/word", {"actual": type_name(member)}
                )
            )
        elif _is_free_not(member):
            found.append(Violation(rules.FREE_NOT, f"{at}/word"))
    if "never" in value:
        member = value["never"]
        if _is_free_not_2(member):
            found.append(Violation(rules.FREE_NOT_2, f"{at}/never"))
    if "doubly" in value:
        member = value["doubly"]
        if _is_free_not_3(member):
            found.append(Violation(rules.FREE_NOT_3, f"{at}/doubly"))


def _is_free_not(value: Json) -> bool:
    if not (isinstance(value, str) and value in _FREE_NOT_VALUES):
        return False
    return True


def _is_free_not_2(value: Json) -> bool:
    return True


def _is_free_not_3(value: Json) -> bool:
    if _is_free_not_3_not(value):
        return False
    return True


def _is_free_not_3_not(value: Json) -> bool:
    if type(value) is not int and not is_integer(value):
        return False
    return True
