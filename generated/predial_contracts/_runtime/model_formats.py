"""What models hold for strings of formats: read from JSON and written, nothing lost.

A string may say more than Python's type holds: digits below a microsecond, a leap
second, capitals in a UUID. `ExactTime` and `ExactUUID` keep it. `datetime` and `uuid`
are imported where they are used, because validators import this module.
"""

from __future__ import annotations

from functools import lru_cache

from .formats.date_time import from_datetime, is_date_time_utc, to_datetime
from .json_values import MistypedError, holds
from .violations import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime
    from typing import Any
    from uuid import UUID

_BEYOND = Rule("format.date", "must be in the years 0001 to 9999, to be a date")


@lru_cache(maxsize=256, typed=True)  # the requests of a batch often share a time
def read_time(text: str) -> datetime:
    """The time that a valid date-time means, at its offset.

    Raises:
        ContractError: Its year is one that `datetime` has not.
        ValueError: `text` is no date-time.
    """
    moment = to_datetime(text)
    if from_datetime(moment) == text:
        return moment
    from datetime import time

    from .exact_times import ExactTime

    if text[-6] in "+-":
        moment = moment.astimezone(time.fromisoformat(f"00:00{text[-6:]}").tzinfo)
        if time_text(moment) == text:
            return moment
    return ExactTime.of(moment, text)


def aware(moment: datetime) -> datetime:
    """The time, if it has a time zone."""
    from datetime import datetime

    if holds(moment, datetime) and moment.utcoffset() is not None:
        return moment
    raise MistypedError


def time_text(moment: datetime) -> str:
    """The time as JSON has it: as it was read, or else at its offset."""
    from datetime import timedelta

    offset = aware(moment).utcoffset()
    if text := _exact_text(moment):
        return text
    if offset and not offset % timedelta(minutes=1):  # JSON has no others
        return moment.isoformat()
    return from_datetime(moment)


def utc_text(moment: datetime) -> str:
    """The time as JSON has it where an offset is not allowed."""
    text = _exact_text(aware(moment))
    return text if is_date_time_utc(text) else from_datetime(moment)


def _exact_text(moment: datetime) -> str:
    from .exact_times import ExactTime

    return moment.text if isinstance(moment, ExactTime) else ""


def read_date(text: str) -> date:
    """The day that a valid date means.

    Raises:
        ContractError: Its year is one that `date` has not.
    """
    from datetime import date

    try:
        return date.fromisoformat(text)
    except ValueError:
        pass  # what is raised below has no context
    from .unheld import UnheldError

    raise UnheldError(_BEYOND, read_date, "date")


def date_text(day: date) -> str:
    """The day as JSON has it; a time is none."""
    from datetime import date, datetime

    if holds(day, datetime) or not holds(day, date):
        raise MistypedError
    return day.isoformat()


def read_uuid(text: str) -> UUID:
    """The UUID that a valid string means; digits may be capitals."""
    from uuid import UUID

    plain = UUID(text)
    if str(plain) == text:
        return plain
    from .exact_uuids import ExactUUID

    return ExactUUID(text)


def uuid_text(value: UUID) -> str:
    """The UUID as JSON has it: as it was read, or else in lower case."""
    from uuid import UUID

    from .exact_uuids import ExactUUID

    if isinstance(value, ExactUUID):
        return value.text
    if holds(value, UUID):
        return str(value)
    raise MistypedError


_WRITERS: dict[str, Callable[[Any], str]] = {
    "date-time-utc": utc_text,
    "date-time": time_text,
    "date": date_text,
    "uuid": uuid_text,
}


def text_of(value: Any) -> str:
    """What JSON has for a time, a date or a UUID, whatever its format.

    A time that was not read is in UTC, which all formats of times allow.
    """
    from datetime import date, datetime

    if isinstance(value, datetime):
        return _exact_text(aware(value)) or from_datetime(value)
    return date_text(value) if isinstance(value, date) else uuid_text(value)


class FieldValue:
    """What a field of a model holds, where JSON may have a string for it.

    Args:
        value: The value.
    """

    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        self.value = value

    def as_json(self, formats: frozenset[str]) -> Any:
        """The string that a model writes where these formats are asserted.

        What is of none of their types stays what it is.
        """
        for name, write in _WRITERS.items():
            if name in formats:
                try:
                    return write(self.value)
                except MistypedError:
                    pass
        return self.value
