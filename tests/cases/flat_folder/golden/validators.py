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

_REQUEST_MEMBERS = frozenset({"item"})


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
) -> models.Request:
    """The request that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_request(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Request.from_json(value)


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
) -> models.Request:
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
        item_member = value["item"]
    except KeyError:
        return False
    if not isinstance(item_member, str):
        return False
    if len(item_member) < 1:
        return False
    return True


def _walk_request(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.REQUEST_TYPE, at, {"actual": type_name(value)}))
        return
    if value.keys() != _REQUEST_MEMBERS:
        if "item" not in value:
            found.append(Violation(rules.REQUEST_REQUIRED, at, {"name": "item"}))
        for key in value:
            if key not in _REQUEST_MEMBERS:
                found.append(
                    Violation(
                        rules.REQUEST_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}"
                    )
                )
    if "item" in value:
        member = value["item"]
        if not isinstance(member, str):
            found.append(
                Violation(rules.ITEM_TYPE, f"{at}/item", {"actual": type_name(member)})
            )
        elif len(member) < 1:
            found.append(
                Violation(rules.ITEM_MIN_LENGTH, f"{at}/item", {"count": len(member)})
            )


def is_valid_response(value: Any) -> bool:
    """Whether `value` is a valid response."""
    try:
        return _is_response(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_response(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of response in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_response(value):
            _walk_response(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_response(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Response:
    """The response that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_response(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Response.from_json(value)


def is_valid_response_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid response."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_response(value)


def check_response_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_response`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_response(value, now=now, limit=limit)


def parse_response_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Response:
    """The response that a JSON text is, or a ContractError."""
    return parse_response(read_json(data), now=now, strict=strict)


def _is_response(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    if "ok" in value:
        member = value["ok"]
        if not isinstance(member, bool):
            return False
    return True


def _walk_response(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.RESPONSE_TYPE, at, {"actual": type_name(value)}))
        return
    if "ok" in value:
        member = value["ok"]
        if not isinstance(member, bool):
            found.append(
                Violation(
                    rules.RESPONSE_TYPE_2, f"{at}/ok", {"actual": type_name(member)}
                )
            )


def is_valid_item(value: Any) -> bool:
    """Whether `value` is a valid Item."""
    try:
        return _is_item(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_item(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Item in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_item(value):
            _walk_item(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_item(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Item:
    """The Item that `value` is, or a ContractError."""
    found = blocking(check_item(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.Item = value
    return parsed


def _is_item(value: Json) -> bool:
    if not isinstance(value, str):
        return False
    if len(value) < 1:
        return False
    return True


def _walk_item(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, str):
        found.append(Violation(rules.ITEM_TYPE, at, {"actual": type_name(value)}))
        return
    if len(value) < 1:
        found.append(Violation(rules.ITEM_MIN_LENGTH, at, {"count": len(value)}))
