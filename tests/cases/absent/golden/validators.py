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

_PROFILE_MEMBERS = frozenset({"any", "list", "needed", "nullable", "optional"})


def is_valid_profile(value: Any) -> bool:
    """Whether `value` is a valid profile."""
    try:
        return _is_profile(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_profile(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of profile in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_profile(value):
            _walk_profile(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_profile(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Profile:
    """The profile that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_profile(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Profile.from_json(value)


def is_valid_profile_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid profile."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_profile(value)


def check_profile_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_profile`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_profile(value, now=now, limit=limit)


def parse_profile_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Profile:
    """The profile that a JSON text is, or a ContractError."""
    return parse_profile(read_json(data), now=now, strict=strict)


def _is_profile(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if not _PROFILE_MEMBERS.issuperset(value):
        return False
    try:
        needed_member = value["needed"]
    except KeyError:
        return False
    if "optional" in value:
        optional_member = value["optional"]
        if not isinstance(optional_member, str):
            return False
    if "nullable" in value:
        nullable_member = value["nullable"]
        if not (isinstance(nullable_member, str) or nullable_member is None):
            return False
    if not (needed_member is None or is_integer(needed_member)):
        return False
    if "list" in value:
        list_member = value["list"]
        if not (isinstance(list_member, list) or list_member is None):
            return False
        if isinstance(list_member, list):
            for item in list_member:
                if not isinstance(item, str):
                    return False
    return True


def _walk_profile(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.PROFILE_TYPE, at, {"actual": type_name(value)}))
        return
    if "needed" not in value:
        found.append(Violation(rules.PROFILE_REQUIRED, at, {"name": "needed"}))
    for key in value:
        if key not in _PROFILE_MEMBERS:
            found.append(
                Violation(rules.PROFILE_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "optional" in value:
        member = value["optional"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.PROFILE_TYPE_2,
                    f"{at}/optional",
                    {"actual": type_name(member)},
                )
            )
    if "nullable" in value:
        member = value["nullable"]
        if not (isinstance(member, str) or member is None):
            found.append(
                Violation(
                    rules.PROFILE_TYPE_3,
                    f"{at}/nullable",
                    {"actual": type_name(member)},
                )
            )
    if "needed" in value:
        member = value["needed"]
        if not (member is None or is_integer(member)):
            found.append(
                Violation(
                    rules.PROFILE_TYPE_4, f"{at}/needed", {"actual": type_name(member)}
                )
            )
    if "list" in value:
        member = value["list"]
        if not (isinstance(member, list) or member is None):
            found.append(
                Violation(
                    rules.PROFILE_TYPE_5, f"{at}/list", {"actual": type_name(member)}
                )
            )
        elif isinstance(member, list):
            for index, item in enumerate(member):
                if not isinstance(item, str):
                    found.append(
                        Violation(
                            rules.PROFILE_TYPE_6,
                            f"{at}/list/{index}",
                            {"actual": type_name(item)},
                        )
                    )
