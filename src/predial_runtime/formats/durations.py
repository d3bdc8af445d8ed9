"""The format `duration`: a duration as in RFC 3339, appendix A."""

from __future__ import annotations

import re

from .format import Format

_DAYS = "[0-9]++D"
_SECONDS = "[0-9]++S"
# A smaller unit stands only behind the next greater one: P1Y2D lacks its months.
_MONTHS = f"[0-9]++M(?:{_DAYS})?"
_MINUTES = f"[0-9]++M(?:{_SECONDS})?"
_DATE = f"(?:[0-9]++Y(?:{_MONTHS})?|{_MONTHS}|{_DAYS})"
_TIME = f"T(?:[0-9]++H(?:{_MINUTES})?|{_MINUTES}|{_SECONDS})"
_MATCHES = re.compile(f"P(?:[0-9]++W|{_DATE}(?:{_TIME})?|{_TIME})").fullmatch
_FRACTION = re.compile(r"[0-9][.,][0-9]").search


def is_duration(text: str) -> bool:
    """Whether `text` is a duration, such as P3DT12H."""
    return _MATCHES(text) is not None


def describe_duration(text: str) -> str:
    """What keeps `text` from being a duration; empty if nothing does."""
    if is_duration(text):
        return ""
    if not text.startswith("P"):
        return "it does not start with P"
    if text in {"P", "PT"} or text.endswith("T"):
        return "it has no number and unit behind its last letter"
    if _FRACTION(text):
        return "it has a fraction, which RFC 3339 does not allow"
    if "W" in text:
        return "it has weeks, which stand alone, beside other units"
    return "it is not years, months, days, T, hours, minutes, seconds without a gap"


DURATION = Format(
    "duration",
    is_duration,
    describe_duration,
    "must be an RFC 3339 duration, such as P3DT12H; {actual}",
)
