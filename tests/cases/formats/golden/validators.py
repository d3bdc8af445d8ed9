"""The checks."""

from __future__ import annotations

from ._runtime.columns import column
from ._runtime.date_time import (
    DATE_TIME_UTC,
    describe_date_time,
    describe_date_time_utc,
    is_date_time,
    is_date_time_utc,
)
from ._runtime.e164 import describe_e164, is_e164
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

_MOMENT_MEMBERS = frozenset({"any", "at", "by_day", "phone", "times", "utc"})
_ARE_VALUE = column(DATE_TIME_UTC)


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
        if not is_date_time(member):
            return False
    if "utc" in value:
        member = value["utc"]
        if not isinstance(member, str):
            return False
        if not is_date_time_utc(member):
            return False
    if "phone" in value:
        member = value["phone"]
        if not isinstance(member, str):
            return False
        if not is_e164(member):
            return False
    if "any" in value:
        member = value["any"]
        if isinstance(member, str):
            if not is_e164(member):
                return False
    if "times" in value:
        member = value["times"]
        if not isinstance(member, list):
            return False
        for item in member:
            if not isinstance(item, str):
                return False
            if not is_date_time(item):
                return False
    if "by_day" in value:
        member = value["by_day"]
        if not isinstance(member, dict):
            return False
        try:
            values: list[Any] = [*member.values()]
            if not _ARE_VALUE({*values}):
                return False
        except TypeError:
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
        elif not is_date_time(member):
            found.append(
                Violation(
                    rules.MOMENT_FORMAT_DATE_TIME,
                    f"{at}/at",
                    {"actual": describe_date_time(member)},
                )
            )
    if "utc" in value:
        member = value["utc"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.MOMENT_TYPE_3, f"{at}/utc", {"actual": type_name(member)}
                )
            )
        elif not is_date_time_utc(member):
            found.append(
                Violation(
                    rules.MOMENT_FORMAT_DATE_TIME_UTC,
                    f"{at}/utc",
                    {"actual": describe_date_time_utc(member)},
                )
            )
    if "phone" in value:
        member = value["phone"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.MOMENT_TYPE_4, f"{at}/phone", {"actual": type_name(member)}
                )
            )
        elif not is_e164(member):
            found.append(
                Violation(
                    rules.MOMENT_FORMAT_E164,
                    f"{at}/phone",
                    {"actual": describe_e164(member)},
                )
            )
    if "any" in value:
        member = value["any"]
        if isinstance(member, str):
            if not is_e164(member):
                found.append(
                    Violation(
                        rules.MOMENT_FORMAT_E164_2,
                        f"{at}/any",
                        {"actual": describe_e164(member)},
                    )
                )
    if "times" in value:
        member = value["times"]
        if not isinstance(member, list):
            found.append(
                Violation(
                    rules.MOMENT_TYPE_5, f"{at}/times", {"actual": type_name(member)}
                )
            )
        else:
            for index, item in enumerate(member):
                if not isinstance(item, str):
                    found.append(
                        Violation(
                            rules.MOMENT_TYPE_6,
                            f"{at}/times/{index}",
                            {"actual": type_name(item)},
                        )
                    )
                elif not is_date_time(item):
                    found.append(
                        Violation(
                            rules.MOMENT_FORMAT_DATE_TIME_2,
                            f"{at}/times/{index}",
                            {"actual": describe_date_time(item)},
                        )
                    )
    if "by_day" in value:
        member = value["by_day"]
        if not isinstance(member, dict):
            found.append(
                Violation(
                    rules.MOMENT_TYPE_7, f"{at}/by_day", {"actual": type_name(member)}
                )
            )
        else:
            for key, member_2 in member.items():
                if not isinstance(member_2, str):
                    found.append(
                        Violation(
                            rules.MOMENT_TYPE_8,
                            f"{at}/by_day/{escape(key)}",
                            {"actual": type_name(member_2)},
                        )
                    )
                elif not is_date_time_utc(member_2):
                    found.append(
                        Violation(
                            rules.MOMENT_FORMAT_DATE_TIME_UTC_2,
                            f"{at}/by_day/{escape(key)}",
                            {"actual": describe_date_time_utc(member_2)},
                        )
                    )
