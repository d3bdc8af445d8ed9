"""The formats `date` and `time`: full-date and full-time (RFC 3339, section 5.6)."""

from __future__ import annotations

import re

from .date_time import describe_date_time
from .format import Format

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}").fullmatch
# Days that every month has, and seconds that every minute has.
COMMON_DATE = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])"
_HOUR = "(?:[01][0-9]|2[0-3]):[0-5][0-9]"
COMMON_TIME = rf"{_HOUR}:[0-5][0-9](?:\.[0-9]++)?(?:Z|[+-]{_HOUR})"
_TIME = re.compile(
    r"[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})?"
).fullmatch


def is_date(text: str) -> bool:
    """Whether `text` is a day of the calendar, such as 2026-12-01."""
    return not describe_date(text)


def is_time(text: str) -> bool:
    """Whether `text` is a time of day, offset included."""
    return not describe_time(text)


def describe_date(text: str) -> str:
    """What keeps `text` from being a date; empty if nothing does."""
    if _DATE(text) is None:
        return "it is not of the form YYYY-MM-DD"
    return describe_date_time(f"{text}T00:00:00Z")


def describe_time(text: str) -> str:
    """What keeps `text` from being a time; empty if nothing does."""
    if _TIME(text) is None:
        return "it is not of the form hh:mm:ss with an offset"
    return describe_date_time(f"1970-01-01T{text}")


DATE = Format(
    "date",
    is_date,
    describe_date,
    "must be an RFC 3339 date, such as 2026-12-01; {actual}",
    common=COMMON_DATE,
)
TIME = Format(
    "time",
    is_time,
    describe_time,
    "must be an RFC 3339 time, such as 12:00:00Z; {actual}",
    common=COMMON_TIME,
)
