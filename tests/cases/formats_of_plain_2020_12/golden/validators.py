"""The checks."""

from __future__ import annotations

from ._runtime.json_texts import read_json
from ._runtime.json_values import type_name
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

_MOMENT_MEMBERS = frozenset({"at", "other"})


def is_valid_moment(value: Any) -> bool:
    """Whether `value` is a valid moment."""
    try:
        return _is_moment(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_moment(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of moment in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_moment(value):
            _walk_moment(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_moment(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Moment:
    """The moment that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_moment(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Moment.from_json(value)


def is_valid_moment_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid moment."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_moment(value)


def check_moment_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_moment`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_moment(value, now=now, limit=limit)


def parse_moment_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Moment:
    """The moment that a JSON text is, or a ContractError."""
    return parse_moment(read_json(data), now=now, strict=strict)


def _is_moment(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    if not _MOMENT_MEMBERS.issuperset(value):
        return False
    if "at" in value:
        member = value["at"]
        if not isinstance(member, str):
            return False
    if "other" in value:
        member = value["other"]
        if not isinstance(member, str):
            return False
    return True


def _walk_moment(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.MOMENT_TYPE, at, {"actual": type_name(value)}))
        return
    for key in value:
        if key not in _MOMENT_MEMBERS:
            found.append(
                Violation(rules.MOMENT_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "at" in value:
        member = value["at"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.MOMENT_TYPE_2, f"{at}/at", {"actual": type_name(member)}
                )
            )
    if "other" in value:
        member = value["other"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.MOMENT_TYPE_3, f"{at}/other", {"actual": type_name(member)}
                )
            )
