"""The formats `json-pointer` (RFC 6901) and `relative-json-pointer`.

The latter is draft-bhutton-relative-json-pointer-00, which has steps such as `0+1`.
"""

from __future__ import annotations

import re

from .format import Format

_POINTER = "(?:/[^~]*+(?:~[01][^~]*+)*)?"
_INTEGER = "(?:0|[1-9][0-9]*+)"
_MATCHES = re.compile(_POINTER).fullmatch
_RELATIVE = re.compile(rf"{_INTEGER}(?:[+-]{_INTEGER})?(?:#|{_POINTER})").fullmatch
_BARE_TILDE = re.compile("~(?![01])").search
_ORIGIN = re.compile(rf"{_INTEGER}(?![0-9])").match
_STEP = re.compile(rf"{_INTEGER}[+-](?!{_INTEGER}(?![0-9]))").match


def is_json_pointer(text: str) -> bool:
    """Whether `text` is empty, or tokens that each follow a slash."""
    return _MATCHES(text) is not None


def is_relative_json_pointer(text: str) -> bool:
    """Whether `text` is how far to go up, then `#` or a JSON Pointer."""
    return _RELATIVE(text) is not None


def describe_json_pointer(text: str) -> str:
    """What keeps `text` from being a JSON Pointer; empty if nothing does."""
    if is_json_pointer(text):
        return ""
    if text.startswith("#"):
        return "it starts with #, which is the form for a URI fragment"
    if not text.startswith("/"):
        return "it does not start with /"
    return "it has a ~ that is not ~0 or ~1"


def describe_relative_json_pointer(text: str) -> str:
    """What keeps `text` from being a relative one; empty if nothing does."""
    if is_relative_json_pointer(text):
        return ""
    if not _ORIGIN(text):
        return "it does not start with a whole number without sign and leading zeros"
    if _STEP(text):
        return "its + or - is not followed by a whole number without leading zeros"
    if "#" in text and not text.endswith("#"):
        return "it has something behind its #"
    if _BARE_TILDE(text):
        return "it has a ~ that is not ~0 or ~1"
    return "its numbers are not followed by #, by / or by nothing"


JSON_POINTER = Format(
    "json-pointer",
    is_json_pointer,
    describe_json_pointer,
    "must be an RFC 6901 JSON Pointer, such as /items/0; {actual}",
)
RELATIVE_JSON_POINTER = Format(
    "relative-json-pointer",
    is_relative_json_pointer,
    describe_relative_json_pointer,
    "must be a relative JSON Pointer, such as 1/name; {actual}",
)
