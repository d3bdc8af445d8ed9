"""The checks."""

from __future__ import annotations

from ._runtime.e164 import describe_e164, is_e164
from ._runtime.json_texts import read_json
from ._runtime.json_values import type_name
from ._runtime.number_plan import is_possible, is_valid
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

_CALL_MEMBERS = frozenset({"from", "to"})


def is_valid_call(value: Any) -> bool:
    """Whether `value` is a valid call."""
    try:
        return _is_call(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_call(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of call in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_clean_call(value):
            _walk_call(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_call(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Call:
    """The call that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_call(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Call.from_json(value)


def is_valid_call_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid call."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_call(value)


def check_call_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_call`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_call(value, now=now, limit=limit)


def parse_call_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Call:
    """The call that a JSON text is, or a ContractError."""
    return parse_call(read_json(data), now=now, strict=strict)


def _is_call(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if not _CALL_MEMBERS.issuperset(value):
        return False
    try:
        to_member = value["to"]
    except KeyError:
        return False
    if not isinstance(to_member, str):
        return False
    if not is_valid(to_member):
        return False
    if "from" in value:
        from__member = value["from"]
        if not isinstance(from__member, str):
            return False
        if not is_e164(from__member):
            return False
    return True


def _is_clean_call(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if not _CALL_MEMBERS.issuperset(value):
        return False
    try:
        to_member = value["to"]
    except KeyError:
        return False
    if not isinstance(to_member, str):
        return False
    if not is_valid(to_member):
        return False
    if "from" in value:
        from__member = value["from"]
        if not isinstance(from__member, str):
            return False
        if not is_possible(from__member):
            return False
    return True


def _walk_call(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.CALL_TYPE, at, {"actual": type_name(value)}))
        return
    if "to" not in value:
        found.append(Violation(rules.CALL_REQUIRED, at, {"name": "to"}))
    for key in value:
        if key not in _CALL_MEMBERS:
            found.append(
                Violation(rules.CALL_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "to" in value:
        member = value["to"]
        if not isinstance(member, str):
            found.append(
                Violation(rules.CALL_TYPE_2, f"{at}/to", {"actual": type_name(member)})
            )
        else:
            if not is_e164(member):
                found.append(
                    Violation(
                        rules.CALL_FORMAT_E164,
                        f"{at}/to",
                        {"actual": describe_e164(member)},
                    )
                )
            if is_e164(member) and not is_valid(member):
                found.append(Violation(rules.CALL_NUMBER_PLAN, f"{at}/to"))
    if "from" in value:
        member = value["from"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.CALL_TYPE_3, f"{at}/from", {"actual": type_name(member)}
                )
            )
        else:
            before = len(found)
            if not is_e164(member):
                found.append(
                    Violation(
                        rules.CALL_FORMAT_E164_2,
                        f"{at}/from",
                        {"actual": describe_e164(member)},
                    )
                )
            if len(found) == before:
                if is_e164(member) and not is_possible(member):
                    found.append(Violation(rules.CALL_NUMBER_PLAN_2, f"{at}/from"))
