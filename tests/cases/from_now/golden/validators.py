"""The checks."""

from __future__ import annotations

from ._runtime.date_time import (
    are_from_now,
    describe_date_time,
    describe_date_time_utc,
    is_date_time,
    is_date_time_utc,
    seconds_from,
    to_datetime,
    whole,
)
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

_TIMER_MEMBERS = frozenset({"end", "start"})


def is_valid_timer(value: Any) -> bool:
    """Whether `value` is a valid timer."""
    try:
        return _is_timer(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_timer(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of timer in `value`, advice included.

    Args:
        value: A JSON value.
        now: Aware, to measure times from; without it they are not measured.
        limit: Stop at so many violations.
    """
    found = findings(limit)
    try:
        if not _is_clean_timer(value, now):
            _walk_timer(value, "", found, now)
    except Exception as error:
        settle(error)
    return found


def parse_timer(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Timer:
    """The timer that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_timer(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Timer.from_json(value)


def is_valid_timer_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid timer."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_timer(value)


def check_timer_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_timer`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_timer(value, now=now, limit=limit)


def parse_timer_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Timer:
    """The timer that a JSON text is, or a ContractError."""
    return parse_timer(read_json(data), now=now, strict=strict)


def _is_timer(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if not _TIMER_MEMBERS.issuperset(value):
        return False
    try:
        end_member = value["end"]
    except KeyError:
        return False
    if not isinstance(end_member, str):
        return False
    if not is_date_time_utc(end_member):
        return False
    if "start" in value:
        start_member = value["start"]
        if not isinstance(start_member, str):
            return False
        if not is_date_time(start_member):
            return False
    return True


def _is_clean_timer(value: Json, now: datetime | None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if not _TIMER_MEMBERS.issuperset(value):
        return False
    try:
        end_member = value["end"]
    except KeyError:
        return False
    if not isinstance(end_member, str):
        return False
    if not is_date_time_utc(end_member):
        return False
    if not are_from_now(now, (end_member,), 30, 900):
        return False
    if "start" in value:
        start_member = value["start"]
        if not isinstance(start_member, str):
            return False
        if not is_date_time(start_member):
            return False
        if not are_from_now(now, (start_member,), None, 0):
            return False
    return True


def _walk_timer(
    value: Json, at: str, found: list[Violation], now: datetime | None
) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.TIMER_TYPE, at, {"actual": type_name(value)}))
        return
    if "end" not in value:
        found.append(Violation(rules.TIMER_REQUIRED, at, {"name": "end"}))
    for key in value:
        if key not in _TIMER_MEMBERS:
            found.append(
                Violation(rules.TIMER_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "end" in value:
        member = value["end"]
        if not isinstance(member, str):
            found.append(
                Violation(rules.END_TYPE, f"{at}/end", {"actual": type_name(member)})
            )
        else:
            if not is_date_time_utc(member):
                found.append(
                    Violation(
                        rules.END_FORMAT_DATE_TIME_UTC,
                        f"{at}/end",
                        {"actual": describe_date_time_utc(member)},
                    )
                )
            if now is not None:
                seconds = seconds_from(now, member)
                if seconds is not None:
                    if seconds < 30:
                        found.append(
                            Violation(
                                rules.END_FROM_NOW,
                                f"{at}/end",
                                {"seconds": whole(seconds)},
                            )
                        )
                    if seconds > 900:
                        found.append(
                            Violation(
                                rules.END_FROM_NOW_2,
                                f"{at}/end",
                                {"seconds": whole(seconds)},
                            )
                        )
    if "start" in value:
        member = value["start"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.TIMER_TYPE_2, f"{at}/start", {"actual": type_name(member)}
                )
            )
        else:
            if not is_date_time(member):
                found.append(
                    Violation(
                        rules.TIMER_FORMAT_DATE_TIME,
                        f"{at}/start",
                        {"actual": describe_date_time(member)},
                    )
                )
            if now is not None:
                seconds = seconds_from(now, member)
                if seconds is not None:
                    if seconds > 0:
                        found.append(
                            Violation(
                                rules.TIMER_FROM_NOW,
                                f"{at}/start",
                                {"seconds": whole(seconds)},
                            )
                        )


def is_valid_end(value: Any) -> bool:
    """Whether `value` is a valid End."""
    try:
        return _is_end(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_end(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of End in `value`, advice included.

    Args:
        value: A JSON value.
        now: Aware, to measure times from; without it they are not measured.
        limit: Stop at so many violations.
    """
    found = findings(limit)
    try:
        if not _is_clean_end(value, now):
            _walk_end(value, "", found, now)
    except Exception as error:
        settle(error)
    return found


def parse_end(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.End:
    """The End that `value` is, or a ContractError."""
    found = blocking(check_end(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return to_datetime(value)


def _is_end(value: Json) -> bool:
    if not isinstance(value, str):
        return False
    return is_date_time_utc(value)


def _is_clean_end(value: Json, now: datetime | None) -> bool:
    if not isinstance(value, str):
        return False
    if not is_date_time_utc(value):
        return False
    return are_from_now(now, (value,), 30, 900)


def _walk_end(
    value: Json, at: str, found: list[Violation], now: datetime | None
) -> None:
    if not isinstance(value, str):
        found.append(Violation(rules.END_TYPE, at, {"actual": type_name(value)}))
        return
    if not is_date_time_utc(value):
        found.append(
            Violation(
                rules.END_FORMAT_DATE_TIME_UTC,
                at,
                {"actual": describe_date_time_utc(value)},
            )
        )
    if now is not None:
        seconds = seconds_from(now, value)
        if seconds is not None:
            if seconds < 30:
                found.append(
                    Violation(rules.END_FROM_NOW, at, {"seconds": whole(seconds)})
                )
            if seconds > 900:
                found.append(
                    Violation(rules.END_FROM_NOW_2, at, {"seconds": whole(seconds)})
                )
