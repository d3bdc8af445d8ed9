"""The checks of PutThing of things."""

from __future__ import annotations

from .._runtime.date_time import (
    describe_date_time,
    describe_date_time_utc,
    is_date_time,
    is_date_time_utc,
)
from .._runtime.json_texts import read_json
from .._runtime.json_values import is_integer, type_name
from .._runtime.pointers import escape
from .._runtime.violations import (
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

    from .._runtime.json_values import Json
    from .._runtime.violations import Violation
    from . import models

_REQUEST_MEMBERS = frozenset({"name", "start"})
_THING_BUSY_MEMBERS = frozenset({"message", "seconds"})


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
    if len(value) != 2:
        return False
    try:
        name_member = value["name"]
        start_member = value["start"]
    except KeyError:
        return False
    if not isinstance(name_member, str):
        return False
    if not isinstance(start_member, str):
        return False
    return is_date_time_utc(start_member)


def _walk_request(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.REQUEST_TYPE, at, {"actual": type_name(value)}))
        return
    if value.keys() != _REQUEST_MEMBERS:
        for name in ("name", "start"):
            if name not in value:
                found.append(Violation(rules.REQUEST_REQUIRED, at, {"name": name}))
        for key in value:
            if key not in _REQUEST_MEMBERS:
                found.append(
                    Violation(
                        rules.REQUEST_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}"
                    )
                )
    if "name" in value:
        member = value["name"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.REQUEST_TYPE_2, f"{at}/name", {"actual": type_name(member)}
                )
            )
    if "start" in value:
        member = value["start"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.REQUEST_TYPE_3, f"{at}/start", {"actual": type_name(member)}
                )
            )
        elif not is_date_time_utc(member):
            found.append(
                Violation(
                    rules.REQUEST_FORMAT_DATE_TIME_UTC,
                    f"{at}/start",
                    {"actual": describe_date_time_utc(member)},
                )
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
) -> models.PutThingResponse:
    """The response that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_response(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.PutThingResponse.from_json(value)


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
) -> models.PutThingResponse:
    """The response that a JSON text is, or a ContractError."""
    return parse_response(read_json(data), now=now, strict=strict)


def _is_response(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    if "id" in value:
        member = value["id"]
        if not isinstance(member, str):
            return False
    return True


def _walk_response(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.RESPONSE_TYPE, at, {"actual": type_name(value)}))
        return
    if "id" in value:
        member = value["id"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.RESPONSE_TYPE_2, f"{at}/id", {"actual": type_name(member)}
                )
            )


def is_valid_thing_missing(value: Any) -> bool:
    """Whether `value` is a valid ThingMissing."""
    try:
        return _is_thing_missing(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_thing_missing(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of ThingMissing in `value`, advice included.

    There is no such thing.
    """
    found = findings(limit)
    try:
        if not _is_thing_missing(value):
            _walk_thing_missing(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_thing_missing(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.ThingMissing:
    """The ThingMissing that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_thing_missing(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.ThingMissing.from_json(value)


def _is_thing_missing(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        message_member = value["message"]
    except KeyError:
        return False
    if not isinstance(message_member, str):
        return False
    if "name" in value:
        name_member = value["name"]
        if not isinstance(name_member, str):
            return False
    if "when" in value:
        when_member = value["when"]
        if not isinstance(when_member, str):
            return False
        if not is_date_time(when_member):
            return False
    return True


def _walk_thing_missing(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(
            Violation(rules.THING_MISSING_TYPE, at, {"actual": type_name(value)})
        )
        return
    if "message" not in value:
        found.append(Violation(rules.THING_MISSING_REQUIRED, at, {"name": "message"}))
    if "message" in value:
        member = value["message"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.THING_MISSING_TYPE_2,
                    f"{at}/message",
                    {"actual": type_name(member)},
                )
            )
    if "name" in value:
        member = value["name"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.THING_MISSING_TYPE_3,
                    f"{at}/name",
                    {"actual": type_name(member)},
                )
            )
    if "when" in value:
        member = value["when"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.THING_MISSING_TYPE_4,
                    f"{at}/when",
                    {"actual": type_name(member)},
                )
            )
        elif not is_date_time(member):
            found.append(
                Violation(
                    rules.THING_MISSING_FORMAT_DATE_TIME,
                    f"{at}/when",
                    {"actual": describe_date_time(member)},
                )
            )


def is_valid_thing_busy(value: Any) -> bool:
    """Whether `value` is a valid ThingBusy."""
    try:
        return _is_thing_busy(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_thing_busy(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of ThingBusy in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_thing_busy(value):
            _walk_thing_busy(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_thing_busy(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.ThingBusy:
    """The ThingBusy that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_thing_busy(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.ThingBusy.from_json(value)


def _is_thing_busy(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 2:
        return False
    try:
        message_member = value["message"]
        seconds_member = value["seconds"]
    except KeyError:
        return False
    if not isinstance(message_member, str):
        return False
    if type(seconds_member) is not int and not is_integer(seconds_member):
        return False
    return True


def _walk_thing_busy(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.THING_BUSY_TYPE, at, {"actual": type_name(value)}))
        return
    if value.keys() != _THING_BUSY_MEMBERS:
        for name in ("message", "seconds"):
            if name not in value:
                found.append(Violation(rules.THING_BUSY_REQUIRED, at, {"name": name}))
        for key in value:
            if key not in _THING_BUSY_MEMBERS:
                found.append(
                    Violation(
                        rules.THING_BUSY_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}"
                    )
                )
    if "message" in value:
        member = value["message"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.THING_BUSY_TYPE_2,
                    f"{at}/message",
                    {"actual": type_name(member)},
                )
            )
    if "seconds" in value:
        member = value["seconds"]
        if not is_integer(member):
            found.append(
                Violation(
                    rules.THING_BUSY_TYPE_3,
                    f"{at}/seconds",
                    {"actual": type_name(member)},
                )
            )
