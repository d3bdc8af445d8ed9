"""The checks."""

from __future__ import annotations

from ._runtime.json_texts import read_json
from ._runtime.json_values import is_integer, type_name
from ._runtime.lazy import match, search
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

_HEADERS_MEMBERS = frozenset({"id"})
_HEADERS_MEMBER_PATTERN = match("^x-")
_HEADERS_MEMBER_PATTERN_2 = search(r"-count\Z")
_LOOSE_MEMBER_PATTERN = search("[0-9]")


def is_valid_headers(value: Any) -> bool:
    """Whether `value` is a valid headers."""
    try:
        return _is_headers(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_headers(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of headers in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_headers(value):
            _walk_headers(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_headers(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Headers:
    """The headers that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_headers(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Headers.from_json(value)


def is_valid_headers_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid headers."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_headers(value)


def check_headers_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_headers`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_headers(value, now=now, limit=limit)


def parse_headers_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Headers:
    """The headers that a JSON text is, or a ContractError."""
    return parse_headers(read_json(data), now=now, strict=strict)


def _is_headers(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    for key in value:
        if not (
            key in _HEADERS_MEMBERS
            or isinstance(key, str)
            and _HEADERS_MEMBER_PATTERN(key)
            or isinstance(key, str)
            and _HEADERS_MEMBER_PATTERN_2(key)
        ):
            return False
    if "id" in value:
        member = value["id"]
        if type(member) is not int and not is_integer(member):
            return False
    for key, member in value.items():
        if isinstance(key, str) and _HEADERS_MEMBER_PATTERN(key):
            if not isinstance(member, str):
                return False
        if isinstance(key, str) and _HEADERS_MEMBER_PATTERN_2(key):
            if not (isinstance(member, str) or is_integer(member)):
                return False
    return True


def _walk_headers(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.HEADERS_TYPE, at, {"actual": type_name(value)}))
        return
    for key in value:
        if not (
            key in _HEADERS_MEMBERS
            or isinstance(key, str)
            and _HEADERS_MEMBER_PATTERN(key)
            or isinstance(key, str)
            and _HEADERS_MEMBER_PATTERN_2(key)
        ):
            found.append(
                Violation(rules.HEADERS_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "id" in value:
        member = value["id"]
        if not is_integer(member):
            found.append(
                Violation(
                    rules.HEADERS_TYPE_2, f"{at}/id", {"actual": type_name(member)}
                )
            )
    for key, member in value.items():
        if isinstance(key, str) and _HEADERS_MEMBER_PATTERN(key):
            if not isinstance(member, str):
                found.append(
                    Violation(
                        rules.HEADERS_TYPE_3,
                        f"{at}/{escape(key)}",
                        {"actual": type_name(member)},
                    )
                )
        if isinstance(key, str) and _HEADERS_MEMBER_PATTERN_2(key):
            if not (isinstance(member, str) or is_integer(member)):
                found.append(
                    Violation(
                        rules.HEADERS_TYPE_4,
                        f"{at}/{escape(key)}",
                        {"actual": type_name(member)},
                    )
                )


def is_valid_loose(value: Any) -> bool:
    """Whether `value` is a valid loose."""
    try:
        return _is_loose(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_loose(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of loose in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_loose(value):
            _walk_loose(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_loose(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Loose:
    """The loose that `value` is, or a ContractError."""
    found = blocking(check_loose(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return dict(value)


def is_valid_loose_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid loose."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_loose(value)


def check_loose_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_loose`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_loose(value, now=now, limit=limit)


def parse_loose_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Loose:
    """The loose that a JSON text is, or a ContractError."""
    return parse_loose(read_json(data), now=now, strict=strict)


def _is_loose(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    for key, member in value.items():
        if isinstance(key, str) and _LOOSE_MEMBER_PATTERN(key):
            if type(member) is not int and not is_integer(member):
                return False
    return True


def _walk_loose(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.LOOSE_TYPE, at, {"actual": type_name(value)}))
        return
    for key, member in value.items():
        if isinstance(key, str) and _LOOSE_MEMBER_PATTERN(key):
            if not is_integer(member):
                found.append(
                    Violation(
                        rules.LOOSE_TYPE_2,
                        f"{at}/{escape(key)}",
                        {"actual": type_name(member)},
                    )
                )
