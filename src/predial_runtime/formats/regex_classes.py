"""Character classes such as `[a-z]` of ECMA-262's patterns, as with the flag `u`."""

from __future__ import annotations

import re

from .regex_escapes import CLASS_ESCAPE, ESCAPE, code_point
from .regex_properties import describe_property

TYPE_CHECKING = False
if TYPE_CHECKING:
    from re import Match

_ATOM = re.compile(
    rf"(?P<set>{CLASS_ESCAPE}|\\[pP]\{{(?P<property>[^}}]++)\}})"
    rf"|(?P<one>\\b|{ESCAPE}|[^\\\]])",
    re.DOTALL,
).match
_NO_END = "it has a [ without its ]"
_NO_ESCAPE = "it has an escape between [ and ] that ECMA-262 has not there"


def describe_class(text: str, at: int) -> tuple[int, str]:
    """Where the class ends whose bracket is just before, and what is wrong with it."""
    at += text.startswith("^", at)
    while not text.startswith("]", at):
        first = last = _ATOM(text, at)
        if first is not None and _is_range(text, first.end()):
            at = first.end() + 1
            last = _ATOM(text, at)
        if first is None or last is None:
            return at, _NO_ESCAPE if text.startswith("\\", at) else _NO_END
        wrong = _describe_range(first, last)
        if wrong:
            return at, wrong
        at = last.end()
    return at + 1, ""


def _is_range(text: str, at: int) -> bool:
    return text.startswith("-", at) and not text.startswith("-]", at)


def _describe_range(first: Match[str], last: Match[str]) -> str:
    for atom in (first, last):
        wrong = describe_property(atom["property"]) if atom["property"] else ""
        if wrong:
            return wrong
    if first is last:
        return ""
    if first["set"] or last["set"]:
        return "it has a range that ends in a class of characters"
    if code_point(first["one"]) > code_point(last["one"]):
        return "it has a range that runs backwards"
    return ""
