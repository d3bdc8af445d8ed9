"""The checks of PutThing of things."""

from __future__ import annotations

from ._runtime.date_time import describe_date_time, is_date_time
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

_REQUEST_MEMBERS = frozenset({"a"})
_BUSY_MEMBERS = frozenset({"", "message"})


def is_valid_request(value: Any) -> bool:
    """Whether `value` is a valid request."""
    try:
        return _is_request(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_request(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of request in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_request(value):
            _walk_request(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_request(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.PutThingRequest:
    """The request that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_request(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.PutThingRequest.from_json(value)


def is_valid_request_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid request."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_request(value)


def check_request_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_request`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_request(value, now=now, limit=limit)


def parse_request_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.PutThingRequest:
    """The request that a JSON text is, or a ContractError."""
    return parse_request(read_json(data), now=now, strict=strict)


def _is_request(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 1:
        return False
    try:
        a_member = value["a"]
    except KeyError:
        return False
    return isinstance(a_member, str)


def _walk_request(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.REQUEST_TYPE, at, {"actual": type_name(value)}))
        return
    if value.keys() != _REQUEST_MEMBERS:
        if "a" not in value:
            found.append(Violation(rules.REQUEST_REQUIRED, at, {"name": "a"}))
        for key in value:
            if key not in _REQUEST_MEMBERS:
                found.append(
                    Violation(
                        rules.REQUEST_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}"
                    )
                )
    if "a" in value:
        member = value["a"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.REQUEST_TYPE_2, f"{at}/a", {"actual": type_name(member)}
                )
            )


def is_valid_busy(value: Any) -> bool:
    """Whether `value` is a valid Busy."""
    try:
        return _is_busy(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_busy(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Busy in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_busy(value):
            _walk_busy(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_busy(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Busy:
    """The Busy that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_busy(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Busy.from_json(value)


def _is_busy(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 2:
        return False
    try:
        message_member = value["message"]
        x_member = value[""]
    except KeyError:
        return False
    if not isinstance(message_member, str):
        return False
    return isinstance(x_member, str)


def _walk_busy(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.BUSY_TYPE, at, {"actual": type_name(value)}))
        return
    if value.keys() != _BUSY_MEMBERS:
        for name in ("message", ""):
            if name not in value:
                found.append(Violation(rules.BUSY_REQUIRED, at, {"name": name}))
        for key in value:
            if key not in _BUSY_MEMBERS:
                found.append(
                    Violation(rules.BUSY_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
                )
    if "message" in value:
        member = value["message"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.BUSY_TYPE_2, f"{at}/message", {"actual": type_name(member)}
                )
            )
    if "" in value:
        member = value[""]
        if not isinstance(member, str):
            found.append(
                Violation(rules.BUSY_TYPE_3, f"{at}/", {"actual": type_name(member)})
            )


def is_valid_missing(value: Any) -> bool:
    """Whether `value` is a valid Missing."""
    try:
        return _is_missing(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_missing(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Missing in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_missing(value):
            _walk_missing(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_missing(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Missing:
    """The Missing that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_missing(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Missing.from_json(value)


def _is_missing(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        what_member = value["what"]
    except KeyError:
        return False
    if not isinstance(what_member, str):
        return False
    if "when" in value:
        when_member = value["when"]
        if not isinstance(when_member, str):
            return False
        if not is_date_time(when_member):
            return False
    return True


def _walk_missing(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.MISSING_TYPE, at, {"actual": type_name(value)}))
        return
    if "what" not in value:
        found.append(Violation(rules.MISSING_REQUIRED, at, {"name": "what"}))
    if "what" in value:
        member = value["what"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.MISSING_TYPE_2, f"{at}/what", {"actual": type_name(member)}
                )
            )
    if "when" in value:
        member = value["when"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.MISSING_TYPE_3, f"{at}/when", {"actual": type_name(member)}
                )
            )
        elif not is_date_time(member):
            found.append(
                Violation(
                    rules.MISSING_FORMAT_DATE_TIME,
                    f"{at}/when",
                    {"actual": describe_date_time(member)},
                )
            )
