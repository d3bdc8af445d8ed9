"""E.164 numbers and times in UTC, read code point by code point.

They give the verdicts of `is_e164` and `is_date_time_utc`. Only machine code gains by
them, so only packages that are compiled have this module.
"""

from __future__ import annotations


def spells_e164(text: str) -> bool:
    """Whether `text` is `+`, then 2 to 15 ASCII digits of which the first is not 0."""
    n = len(text)
    if n < 3 or n > 16 or ord(text[0]) != 43 or ord(text[1]) == 48:
        return False
    for i in range(1, n):
        c = ord(text[i])
        if c < 48 or c > 57:
            return False
    return True


def spells_date_time_utc(text: str) -> bool:
    """Whether `text` is an RFC 3339 date-time whose offset is `Z` or absent."""
    n = len(text)
    if n < 19 or not _has_form(text):
        return False
    second = _two(text, 17)
    if not _is_date(text) or not 0 <= second <= 60:
        return False
    hour, minute = _two(text, 11), _two(text, 14)
    if hour < 0 or hour > 23 or minute < 0 or minute > 59:
        return False
    if second == 60 and (hour != 23 or minute != 59 or _is_last_day(text)):
        return False
    return _ends_in_utc(text, n)


def _has_form(text: str) -> bool:
    """Whether what parts the numbers stands in its places."""
    t = ord(text[10])
    return (
        ord(text[4]) == 45
        and ord(text[7]) == 45
        and t in (84, 116)
        and ord(text[13]) == 58
        and ord(text[16]) == 58
    )


def _two(text: str, i: int) -> int:
    """The number that two digits mean; -1 where there are others."""
    tens = ord(text[i]) - 48
    ones = ord(text[i + 1]) - 48
    if tens < 0 or tens > 9 or ones < 0 or ones > 9:
        return -1
    return tens * 10 + ones


def _is_date(text: str) -> bool:
    """Whether the text starts with a date of the years 0001 to 9999."""
    century, year = _two(text, 0), _two(text, 2)
    month, day = _two(text, 5), _two(text, 8)
    if century < 0 or year < 0 or century + year == 0:
        return False
    if month < 1 or month > 12 or day < 1 or day > 31:
        return False
    if day < 29:
        return True
    if month == 2:
        # Of the years that end a century, one in four has the day.
        leap = year & 3 if year else century & 3
        return day == 29 and leap == 0
    return day < 31 or month not in (4, 6, 9, 11)


def _is_last_day(text: str) -> bool:
    """Whether a date is the last that a `datetime` has."""
    return (
        _two(text, 0) == 99
        and _two(text, 2) == 99
        and _two(text, 5) == 12
        and _two(text, 8) == 31
    )


def _ends_in_utc(text: str, n: int) -> bool:
    """Whether nothing but a fraction of a second and `Z` stands behind the time."""
    i = 19
    if i < n and ord(text[i]) == 46:
        i += 1
        while i < n:
            c = ord(text[i])
            if c < 48 or c > 57:
                break
            i += 1
        if i == 20:
            return False
    if i < n:
        z = ord(text[i])
        if z in (90, 122):
            i += 1
    return i == n
