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

_THING_MEMBERS = frozenset({"any", "list", "map", "text"})


def is_valid_thing(value: Any) -> bool:
    """Whether `value` is a valid thing."""
    try:
        return _is_thing(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_thing(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of thing in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_thing(value):
            _walk_thing(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_thing(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Thing:
    """The thing that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_thing(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Thing.from_json(value)


def is_valid_thing_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid thing."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_thing(value)


def check_thing_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_thing`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_thing(value, now=now, limit=limit)


def parse_thing_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Thing:
    """The thing that a JSON text is, or a ContractError."""
    return parse_thing(read_json(data), now=now, strict=strict)


def _is_thing(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    if not _THING_MEMBERS.issuperset(value):
        return False
    if "text" in value:
        member = value["text"]
        if not isinstance(member, str):
            return False
        if not 2 <= len(member) <= 3:
            return False
    if "list" in value:
        member = value["list"]
        if not isinstance(member, list):
            return False
        if len(member) < 1:
            return False
        if len(member) > 2:
            return False
    if "map" in value:
        member = value["map"]
        if not isinstance(member, dict):
            return False
        if len(member) < 1:
            return False
        if len(member) > 2:
            return False
    if "any" in value:
        member = value["any"]
        if isinstance(member, str):
            if len(member) > 1:
                return False
        if isinstance(member, list):
            if len(member) > 1:
                return False
        if isinstance(member, dict):
            if len(member) > 1:
                return False
    return True


def _walk_thing(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.THING_TYPE, at, {"actual": type_name(value)}))
        return
    for key in value:
        if key not in _THING_MEMBERS:
            found.append(
                Violation(rules.THING_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "text" in value:
        member = value["text"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.THING_TYPE_2, f"{at}/text", {"actual": type_name(member)}
                )
            )
        else:
            if len(member) < 2:
                found.append(
                    Violation(
                        rules.THING_MIN_LENGTH, f"{at}/text", {"count": len(member)}
                    )
                )
            if len(member) > 3:
                found.append(
                    Violation(
                        rules.THING_MAX_LENGTH, f"{at}/text", {"count": len(member)}
                    )
                )
    if "list" in value:
        member = value["list"]
        if not isinstance(member, list):
            found.append(
                Violation(
                    rules.THING_TYPE_3, f"{at}/list", {"actual": type_name(member)}
                )
            )
        else:
            if len(member) < 1:
                found.append(
                    Violation(
                        rules.THING_MIN_ITEMS, f"{at}/list", {"count": len(member)}
                    )
                )
            if len(member) > 2:
                found.append(
                    Violation(
                        rules.THING_MAX_ITEMS, f"{at}/list", {"count": len(member)}
                    )
                )
    if "map" in value:
        member = value["map"]
        if not isinstance(member, dict):
            found.append(
                Violation(
                    rules.THING_TYPE_4, f"{at}/map", {"actual": type_name(member)}
                )
            )
        else:
            if len(member) < 1:
                found.append(
                    Violation(
                        rules.THING_MIN_PROPERTIES, f"{at}/map", {"count": len(member)}
                    )
                )
            if len(member) > 2:
                found.append(
                    Violation(
                        rules.THING_MAX_PROPERTIES, f"{at}/map", {"count": len(member)}
                    )
                )
    if "any" in value:
        member = value["any"]
        if isinstance(member, str):
            if len(member) > 1:
                found.append(
                    Violation(
                        rules.THING_MAX_LENGTH_2, f"{at}/any", {"count": len(member)}
                    )
                )
        if isinstance(member, list):
            if len(member) > 1:
                found.append(
                    Violation(
                        rules.THING_MAX_ITEMS_2, f"{at}/any", {"count": len(member)}
                    )
                )
        if isinstance(member, dict):
            if len(member) > 1:
                found.append(
                    Violation(
                        rules.THING_MAX_PROPERTIES_2,
                        f"{at}/any",
                        {"count": len(member)},
                    )
                )
