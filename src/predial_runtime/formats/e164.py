"""The format `e164`: an international telephone number (ITU-T E.164)."""

from __future__ import annotations

from ..lazy import Regex
from .format import Format

_E164 = r"\+[1-9][0-9]{1,14}+"
_REGEX = Regex(_E164)
_SPREADSHEET = Regex(r"[0-9]\.[0-9]+[eE]\+[0-9]+")
_SEPARATORS = frozenset(" -.()/\u00a0\u2010\u2011\u2012\u2013")
MAX_DIGITS = 15


def is_e164(text: str) -> bool:
    """Whether `text` is `+`, then 2 to 15 ASCII digits of which the first is not 0.

    Why: a number without its country's calling code means another number elsewhere.
    Fix: write + and the calling code, then the number without its trunk 0 and without
        spaces, hyphens and brackets.
    Refuses: "020 7946 0958" under {"format": "e164"}
    Origin: predial
    """
    return _REGEX.fullmatch(text) is not None


def describe_e164(text: str) -> str:
    """What keeps `text` from being E.164, in words that contain no digit of it."""
    if not text:
        return "it is empty"
    if text != text.strip():
        return "it starts or ends with white space"
    if not text.startswith("+"):
        if _SPREADSHEET.fullmatch(text):
            return "a spreadsheet has rounded it: format its column as text"
        return "it does not start with +"
    digits = text[1:]
    if not digits.isascii() or not digits.isdigit():
        if _SEPARATORS & set(digits):
            return "it has separators between the digits"
        return "it has something other than the digits 0 to 9 behind the +"
    if digits.startswith("0"):
        return "its first digit is 0, which no calling code has"
    if len(digits) > MAX_DIGITS:
        return f"it has {len(digits)} digits, more than {MAX_DIGITS}"
    return "it has one digit, fewer than 2"


E164 = Format(
    "e164",
    is_e164,
    describe_e164,
    "must be an E.164 number, such as +442079460958; {actual}",
    regex=_E164,
)
