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

_NOTHING_MEMBERS = frozenset({"never", "no_text"})
_NOTHING_VALUES: tuple[Json, ...] = ()


def is_valid_nothing(value: Any) -> bool:
    """Whether `value` is a valid nothing."""
    try:
        return _is_nothing(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_nothing(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of nothing in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_nothing(value):
            _walk_nothing(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_nothing(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Nothing:
    """The nothing that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_nothing(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Nothing.from_json(value)


def is_valid_nothing_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid nothing."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_nothing(value)


def check_nothing_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_nothing`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_nothing(value, now=now, limit=limit)


def parse_nothing_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Nothing:
    """The nothing that a JSON text is, or a ContractError."""
    return parse_nothing(read_json(data), now=now, strict=strict)


def _is_nothing(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    if not _NOTHING_MEMBERS.issuperset(value):
        return False
    if "never" in value:
        member = value["never"]
        if not is_one_of(member, _NOTHING_VALUES):
            return False
    if "no_text" in value:
        member = value["no_text"]
        if not isinstance(member, str):
            return False
        if not is_one_of(member, _NOTHING_VALUES):
            return False
    return True


def _walk_nothing(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.NOTHING_TYPE, at, {"actual": type_name(value)}))
        return
    for key in value:
        if key not in _NOTHING_MEMBERS:
            found.append(
                Violation(rules.NOTHING_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "never" in value:
        member = value["never"]
        if not is_one_of(member, _NOTHING_VALUES):
            found.append(Violation(rules.NOTHING_ENUM, f"{at}/never"))
    if "no_text" in value:
        member = value["no_text"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.NOTHING_TYPE_2, f"{at}/no_text", {"actual": type_name(member)}
                )
            )
        elif not is_one_of(member, _NOTHING_VALUES):
            found.append(Violation(rules.NOTHING_ENUM_2, f"{at}/no_text"))
