r"""Character classes and escapes of ECMA-262's patterns, as with the flag `u`."""

from __future__ import annotations

import re

_HEX = "[0-9A-Fa-f]"
_PAIR = rf"[Dd][89ABab]{_HEX}{{2}}\\u[Dd][C-Fc-f]{_HEX}{{2}}"
# https://tc39.es/ecma262/#prod-CharacterEscape
ESCAPE = (
    rf"\\(?:[fnrtv]|c[A-Za-z]|0(?![0-9])|x{_HEX}{{2}}"
    rf"|u(?:{_PAIR}|{_HEX}{{4}}|\{{0*(?:10|{_HEX})?{_HEX}{{1,4}}\}})"
    r"|[!-/:-@\[-`{-~\ ])"
)
CLASS_ESCAPE = r"\\[dDwWsS]"
_ATOM = re.compile(
    rf"(?P<set>{CLASS_ESCAPE}|\\[pP]\{{(?P<property>[^}}]*+)\}})"
    rf"|(?P<one>\\b|{ESCAPE}|[^\\\]])",
    re.DOTALL,
).match
_CONTROLS = {"b": 8, "t": 9, "n": 10, "v": 11, "f": 12, "r": 13, "0": 0}
_PROPERTY = re.compile(
    "(?:(?P<name>General_Category|gc|Script|sc|Script_Extensions|scx)=)?"
    "(?P<value>[A-Za-z0-9_]++)"
).fullmatch


def describe_class(text: str, at: int) -> tuple[int, str]:
    """Where the class ends whose bracket was just before, and what is wrong with it."""
    at += text.startswith("^", at)
    while not text.startswith("]", at):
        first = _ATOM(text, at)
        if first is None:
            return at, _describe_no_atom(text[at : at + 1])
        at = first.end()
        last = None
        if text.startswith("-", at) and not text.startswith("]", at + 1):
            last = _ATOM(text, at + 1)
            if last is None:
                return at, _describe_no_atom(text[at + 1 : at + 2])
            at = last.end()
            ...
    return at + 1, ""
