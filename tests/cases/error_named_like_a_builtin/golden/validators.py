"""The checks of PutThing of things."""

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

_REQUEST_MEMBERS = frozenset({"a"})


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


def is_valid_timeout_error(value: Any) -> bool:
    """Whether `value` is a valid TimeoutError."""
    try:
        return _is_timeout_error(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_timeout_error(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of TimeoutError in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_timeout_error(value):
            _walk_timeout_error(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_timeout_error(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.TimeoutError_:
    """The TimeoutError that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_timeout_error(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.TimeoutError_.from_json(value)


def _is_timeout_error(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        message_member = value["message"]
    except KeyError:
        return False
    return isinstance(message_member, str)


def _walk_timeout_error(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(
            Violation(rules.TIMEOUT_ERROR_TYPE, at, {"actual": type_name(value)})
        )
        return
    if "message" not in value:
        found.append(Violation(rules.TIMEOUT_ERROR_REQUIRED, at, {"name": "message"}))
    if "message" in value:
        member = value["message"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.TIMEOUT_ERROR_TYPE_2,
                    f"{at}/message",
                    {"actual": type_name(member)},
                )
            )
