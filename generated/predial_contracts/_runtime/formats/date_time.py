"""Points in time: the formats `date-time` and `date-time-utc` (RFC 3339), the clock.

`date-time-utc` is a date-time whose offset is `Z` or absent, in the years 0001 to 9999;
an absent one is read as UTC. A check without a clock needs no `datetime`, which takes
a millisecond to import: so the first function that needs it imports it.
"""

from __future__ import annotations

from functools import cache, lru_cache

from ..json_values import SECONDS
from ..lazy import Regex
from ..violations import ClockError, Rule
from .format import Format

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime, tzinfo
    from re import Match

_PARTS = Regex(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt]"
    r"([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]+))?"
    r"(?:([Zz])|([+-])([0-9]{2}):([0-9]{2}))?"
)
# The Gregorian calendar as a regex: the days that all months have, then the others.
_DATE = (
    r"(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])"
    r"|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)"
    r"|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)"
    r"-02-29)"
)
_TIME = r"(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|23:59:60)"
_OFFSET = r"(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])"
# What `datetime` has not: the year 0, and the leap second after the year 9999.
_HELD = r"(?!0000|9999-12-31[Tt]23:59:60)"
# Most times, and quicker to match: a year with four digits, a day that all months have.
_COMMON = (
    r"[1-9][0-9][0-9][0-9]-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])T"
    r"(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
)
_COMMON_DATE_TIME = rf"{_COMMON}(?:\.[0-9]++)?{_OFFSET}"
_DATE_TIME_UTC = rf"(?:{_COMMON}Z|{_HELD}{_DATE}[Tt]{_TIME}(?:\.[0-9]++)?[Zz]?+)"
_UTC = Regex(_DATE_TIME_UTC)
_ALIKE = Regex(r"(?:[0-9]{4}-[0-9-]{5}T[0-9:]{8}Z\n)*")
_USUAL = Regex("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
_BEYOND = Rule(
    "format.date-time", "must be in the years 0001 to 9999, to be a datetime"
)
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_ABSENT = "it has no offset: end it with Z"
_NUMERIC = "it has a numeric offset: convert it to UTC and end it with Z"
_ZERO = "it has the offset +00:00: write Z in its place, or give the datetime"
_NOT_HELD = "it is not in the years 0001 to 9999"
_ZONE_NAME, _A_NUMBER = "it ends with a zone name", "it is a number"
_MISREAD = {
    _ZONE_NAME: "which may be dropped: convert it to UTC",
    _A_NUMBER: SECONDS,
}
_ZONED = Regex("[^ ]* [A-Z]{3,5}")
_NUMBER = Regex(r"\s*+[+-]?+[0-9]++(?:\.[0-9]*+)?+(?:[eE][+-]?+[0-9]++)?+\s*+")


def is_date_time(text: str) -> bool:
    """Whether `text` is an RFC 3339 date-time, offset included."""
    return not describe_date_time(text)


def is_date_time_utc(text: str) -> bool:
    """Whether `text` is an RFC 3339 date-time whose offset is `Z` or absent.

    Why: the API takes a time without an offset, and reads it as UTC; a local time, or
        one with an offset that is dropped, is hours away.
    Fix: convert the time to UTC and end it with Z.
    Refuses: "2026-12-01T12:00:00+01:00" under {"format": "date-time-utc"}
    Origin: predial
    """
    return _UTC.fullmatch(text) is not None


def describe_date_time(text: str) -> str:
    """What keeps `text` from being a date-time; empty if nothing does."""
    parts = _PARTS.fullmatch(text)
    if parts is None:
        return _unlike(text)
    return _wrong(parts) or ("" if parts[8] or parts[9] else _ABSENT)


def describe_date_time_utc(text: str) -> str:
    """What keeps `text` from being a date-time in UTC; empty if nothing does."""
    parts = _PARTS.fullmatch(text)
    if parts is None:
        found = _unlike(text)
        return f"{found}, {_MISREAD[found]}" if found in _MISREAD else found
    if parts[9]:
        return _ZERO if text.endswith("+00:00") else _NUMERIC
    return _wrong(parts) or ("" if is_date_time_utc(text) else _NOT_HELD)


def _unlike(text: str) -> str:
    """What a string is that has not the form of a time."""
    if ":" in text and _ZONED.fullmatch(text[-6:]):
        return _ZONE_NAME
    if _NUMBER.fullmatch(text):
        return _A_NUMBER
    return "it is not of the form YYYY-MM-DDThh:mm:ss"


def _wrong(parts: Match[str]) -> str:
    """Which part is out of range (RFC 3339, section 5.7)."""
    year, month, day, hour, minute, second = (int(parts[n]) for n in range(1, 7))
    if not 1 <= month <= 12:
        return "its month is not 01 to 12"
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    if not 1 <= day <= _DAYS[month - 1] + leap:
        return "its day is not in the month"
    if hour > 23 or minute > 59:
        return "its time of day is not 00:00 to 23:59"
    if parts[9] and (int(parts[10]) > 23 or int(parts[11]) > 59):
        return "its offset is not 00:00 to 23:59"
    if second > 59 and not (second == 60 and _ends_utc_day(parts)):
        return "its seconds are not 00 to 59, nor a leap second at the end of a UTC day"
    return ""


def _ends_utc_day(parts: Match[str]) -> bool:
    minutes = int(parts[4]) * 60 + int(parts[5])
    if parts[9]:
        offset = int(parts[10]) * 60 + int(parts[11])
        minutes += offset if parts[9] == "-" else -offset
    return minutes % 1440 == 1439


@lru_cache(maxsize=256, typed=True)  # the requests of a batch often share a time
def to_datetime(text: str) -> datetime:
    """The aware UTC datetime that a valid date-time means.

    Digits below a microsecond are cut off, and a leap second is the second after it,
    as in POSIX time.

    Raises:
        ContractError: Its year is one that `datetime` has not.
        ValueError: `text` is no date-time.
    """
    if _USUAL.fullmatch(text):
        try:
            return _datetime().fromisoformat(text)
        except ValueError:  # a leap second, the year 0, or no time at all
            pass
    parts = _PARTS.fullmatch(text)
    if parts is None or _wrong(parts):
        raise ValueError("not an RFC 3339 date-time")
    try:
        return _moment(parts)
    except (ValueError, OverflowError):
        pass  # what is raised below has no context
    from ..unheld import UnheldError

    raise UnheldError(_BEYOND, to_datetime, "date-time", "date-time-utc")


@cache
def _datetime() -> type[datetime]:
    from datetime import datetime

    return datetime


def _moment(parts: Match[str]) -> datetime:
    from datetime import UTC, datetime, timedelta

    year, month, day, hour, minute, second = (int(parts[n]) for n in range(1, 7))
    micros = int(((parts[7] or "") + "000000")[:6])
    leap, second = second == 60, min(second, 59)
    moment = datetime(year, month, day, hour, minute, second, micros, UTC)
    if parts[9]:
        offset = timedelta(hours=int(parts[10]), minutes=int(parts[11]))
        moment += offset if parts[9] == "-" else -offset
    return moment + timedelta(seconds=1) if leap else moment


def from_datetime(moment: datetime) -> str:
    """The moment in UTC with `Z`, to the microsecond where it has any.

    A naive datetime is taken as UTC, as botocore takes it.
    """
    if moment.tzinfo is None:
        return f"{moment.isoformat()}Z"
    return f"{moment.astimezone(_utc()).isoformat()[:-6]}Z"  # less +00:00


@cache
def _utc() -> tzinfo:
    from datetime import UTC

    return UTC


class NaiveTime(str):
    """The string of a naive datetime, which is taken as UTC; it may be local time."""

    __slots__ = ()

    def seconds_if_local(self, now: datetime) -> float | None:
        """Seconds from `now`, were it a time in the zone of this machine.

        Returns:
            None where in UTC it would be in a year that `datetime` has not.
        """
        local = to_datetime(self).replace(tzinfo=None)
        try:
            return local.timestamp() - now.timestamp()
        except (OverflowError, ValueError):
            return None


def string_of(moment: datetime) -> str:
    """The string that boto3 sends for a datetime; naive ones are marked as such."""
    if moment.tzinfo is None:
        return NaiveTime(from_datetime(moment))
    try:
        return from_datetime(moment)
    except OverflowError:  # in UTC it is in a year that datetime has not
        return moment.isoformat()


def seconds_from(now: datetime, text: str) -> float | None:
    """Seconds from `now` to the time that `text` means; None where it means none.

    Raises:
        ClockError: `now` has no time zone.
    """
    if now.tzinfo is None:
        raise ClockError
    try:
        return (to_datetime(text) - now).total_seconds()
    except ValueError:
        return None


def are_from_now(
    now: datetime | None,
    texts: Collection[str],
    minimum: float | None,
    maximum: float | None,
) -> bool:
    """Whether all times lie so many seconds from `now`, where there is a clock.

    Texts that mean no time are passed over.

    Raises:
        ClockError: `now` has no time zone.
    """
    if now is None:
        return True
    apart = [seconds_from(now, text) for text in _extremes(texts)]
    if None in apart:
        apart = [seconds_from(now, text) for text in texts]
    return all(
        (minimum is None or each >= minimum) and (maximum is None or each <= maximum)
        for each in apart
        if each is not None
    )


def _extremes(texts: Collection[str]) -> Collection[str]:
    """The least and the greatest of times that all are spelled alike; else all.

    Texts of the form YYYY-MM-DDThh:mm:ssZ are in the order of the times they mean.
    """
    joined = "\n".join(texts) + "\n"
    alike = joined.count("\n") == len(texts) and _ALIKE.fullmatch(joined)
    return (min(texts), max(texts)) if alike else texts


DATE_TIME = Format(
    "date-time",
    is_date_time,
    describe_date_time,
    "must be an RFC 3339 date-time, such as 2026-12-01T12:00:00Z; {actual}",
    common=_COMMON_DATE_TIME,
    repeats=True,
)
DATE_TIME_UTC = Format(
    "date-time-utc",
    is_date_time_utc,
    describe_date_time_utc,
    "must be an RFC 3339 date-time in UTC, such as 2026-12-01T12:00:00Z; {actual}",
    regex=_DATE_TIME_UTC,
    repeats=True,
)
