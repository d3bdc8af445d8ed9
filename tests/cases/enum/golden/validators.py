"""The checks."""

from __future__ import annotations

from ._runtime.json_texts import read_json
from ._runtime.json_values import is_one_of, type_name
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

_CHOICE_MEMBERS = frozenset({"colour", "flag", "listed", "mixed", "size"})
_CHOICE_VALUES = frozenset({"green", "red"})
_CHOICE_VALUES_2: tuple[Json, ...] = (1, 2.5)
_CHOICE_VALUES_3: tuple[Json, ...] = ("a", 1, None, True, [1], {"b": 2})
_CHOICE_VALUES_4: tuple[Json, ...] = (True,)
_MANY_VALUES = frozenset(
    {
        "value-0",
        "value-1",
        "value-10",
        "value-11",
        "value-2",
        "value-3",
        "value-4",
        "value-5",
        "value-6",
        "value-7",
        "value-8",
        "value-9",
    }
)


def is_valid_choice(value: Any) -> bool:
    """Whether `value` is a valid choice."""
    try:
        return _is_choice(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_choice(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of choice in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_choice(value):
            _walk_choice(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_choice(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Choice:
    """The choice that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_choice(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Choice.from_json(value)


def is_valid_choice_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid choice."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_choice(value)


def check_choice_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_choice`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_choice(value, now=now, limit=limit)


def parse_choice_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Choice:
    """The choice that a JSON text is, or a ContractError."""
    return parse_choice(read_json(data), now=now, strict=strict)


def _is_choice(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    if not _CHOICE_MEMBERS.issuperset(value):
        return False
    if "colour" in value:
        member = value["colour"]
        if not (isinstance(member, str) and member in _CHOICE_VALUES):
            return False
    if "size" in value:
        member = value["size"]
        if not is_one_of(member, _CHOICE_VALUES_2):
            return False
    if "mixed" in value:
        member = value["mixed"]
        if not is_one_of(member, _CHOICE_VALUES_3):
            return False
    if "flag" in value:
        member = value["flag"]
        if not is_one_of(member, _CHOICE_VALUES_4):
            return False
    if "listed" in value:
        member = value["listed"]
        if not (isinstance(member, str) and member in _MANY_VALUES):
            return False
    return True


def _walk_choice(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.CHOICE_TYPE, at, {"actual": type_name(value)}))
        return
    for key in value:
        if key not in _CHOICE_MEMBERS:
            found.append(
                Violation(rules.CHOICE_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "colour" in value:
        member = value["colour"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.CHOICE_TYPE_2, f"{at}/colour", {"actual": type_name(member)}
                )
            )
        elif member not in _CHOICE_VALUES:
            found.append(Violation(rules.CHOICE_ENUM, f"{at}/colour"))
    if "size" in value:
        member = value["size"]
        if not is_one_of(member, _CHOICE_VALUES_2):
            found.append(Violation(rules.CHOICE_ENUM_2, f"{at}/size"))
    if "mixed" in value:
        member = value["mixed"]
        if not is_one_of(member, _CHOICE_VALUES_3):
            found.append(Violation(rules.CHOICE_ENUM_3, f"{at}/mixed"))
    if "flag" in value:
        member = value["flag"]
        if not is_one_of(member, _CHOICE_VALUES_4):
            found.append(Violation(rules.CHOICE_ENUM_4, f"{at}/flag"))
    if "listed" in value:
        member = value["listed"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.MANY_TYPE, f"{at}/listed", {"actual": type_name(member)}
                )
            )
        elif member not in _MANY_VALUES:
            found.append(Violation(rules.MANY_ENUM, f"{at}/listed"))


def is_valid_many(value: Any) -> bool:
    """Whether `value` is a valid Many."""
    try:
        return _is_many(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_many(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Many in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_many(value):
            _walk_many(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_many(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Many:
    """The Many that `value` is, or a ContractError."""
    found = blocking(check_many(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.Many = value
    return parsed


def _is_many(value: Json) -> bool:
    if not (isinstance(value, str) and value in _MANY_VALUES):
        return False
    return True


def _walk_many(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, str):
        found.append(Violation(rules.MANY_TYPE, at, {"actual": type_name(value)}))
        return
    if value not in _MANY_VALUES:
        found.append(Violation(rules.MANY_ENUM, at))
