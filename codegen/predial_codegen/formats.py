"""The formats that generated code can assert, as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import LiteralString


@dataclass(frozen=True, slots=True)
class FormatRoom:
    """One format.

    Attributes:
        module: The run-time module that holds its functions.
        predicate: Whether a text has the format.
        message: What is obliged; `{actual}` is filled by `describe`.
        describe: What a text lacks, in words that leak nothing.
    """

    module: str
    predicate: str
    message: LiteralString
    describe: str = ""


FORMATS = {
    "date-time": FormatRoom(
        "date_time",
        "is_date_time",
        "must be an RFC 3339 date-time, such as 2026-12-01T12:00:00Z; {actual}",
        "describe_date_time",
    ),
    "date-time-utc": FormatRoom(
        "date_time",
        "is_date_time_utc",
        "must be an RFC 3339 date-time in UTC, such as 2026-12-01T12:00:00Z; {actual}",
        "describe_date_time_utc",
    ),
    "e164": FormatRoom(
        "e164",
        "is_e164",
        "must be an E.164 number, such as +442079460958; {actual}",
        "describe_e164",
    ),
}
