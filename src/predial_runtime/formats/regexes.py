r"""The format `regex`: the syntax of ECMA-262's patterns, as with the flag `u`.

https://tc39.es/ecma262/#sec-patterns, and identity escapes of any ASCII punctuation as
in Annex B, because published schemas have `\-` and the like. The names of groups are
judged as Python judges identifiers, which differs for about twenty rare letters.
"""

from __future__ import annotations

import re

from .format import Format
from .regex_classes import describe_class
from .regex_escapes import CLASS_ESCAPE, ESCAPE
from .regex_groups import Groups
from .regex_properties import describe_property

TYPE_CHECKING = False
if TYPE_CHECKING:
    from re import Match

_TOKEN = re.compile(
    rf"""
    (?P<open>\((?:
        \?: | \?(?P<look><?[=!]) | \?(?P<flags>[a-z]*+(?:-[a-z]*+)?):
      | \?<(?P<name>[^>]*+)> | (?P<plain>(?!\?))
    ))
  | (?P<close>\)) | (?P<bar>\|) | (?P<assertion>[\^$]|\\[bB]) | (?P<class>\[)
  | (?P<quantifier>(?:[*+?]|\{{(?P<least>[0-9]++)(?P<most>,[0-9]*+)?\}})\??+)
  | \\k<(?P<target>[^>]*+)> | \\(?P<number>[1-9][0-9]*+)
  | \\[pP]\{{(?P<property>[^}}]++)\}}
  | {ESCAPE} | {CLASS_ESCAPE} | \. | [^\\^$.*+?()\[\]{{}}|]++
    """,
    re.VERBOSE | re.DOTALL,
).match
_UNREPEATABLE = frozenset({"open", "bar", "assertion", "quantifier"})
_STUCK = {
    "(": "it has (? of a kind that ECMA-262 has not",
    "\\": "it has an escape that ECMA-262 has not, or ends in a lone backslash",
    "{": "it has a { that starts no quantifier",
}


def is_regex(text: str) -> bool:
    """Whether `text` is a pattern of ECMA-262."""
    return not describe_regex(text)


def describe_regex(text: str) -> str:
    """What keeps `text` from being such a pattern; empty if nothing does."""
    groups = Groups()
    at, repeatable = 0, False
    while at < len(text):
        token = _TOKEN(text, at)
        if token is None:
            return _STUCK.get(text[at], "it has a lone } or ]")
        at = token.end()
        match token.lastgroup:
            case "class":
                at, wrong = describe_class(text, at)
            case "quantifier":
                wrong = _describe_quantifier(token, repeatable=repeatable)
            case "close":
                wrong = groups.close()
            case _:
                wrong = _describe_token(token, groups)
        if wrong:
            return wrong
        repeatable = (
            groups.closed_repeatable
            if token.lastgroup == "close"
            else token.lastgroup not in _UNREPEATABLE
        )
    return groups.describe_whole()


def _describe_token(token: Match[str], groups: Groups) -> str:
    match token.lastgroup:
        case "open":
            captures = token["plain"] is not None or token["name"] is not None
            looks = token["look"] is not None
            groups.open(captures=captures, repeatable=not looks)
            wrong = groups.name(token["name"]) if token["name"] is not None else ""
            return wrong or _describe_flags(token["flags"])
        case "bar":
            groups.next_alternative()
        case "target":
            groups.refer_to_name(token["target"])
        case "number":
            groups.refer_to_number(token["number"])
        case "property":
            return describe_property(token["property"])
        case _:
            pass
    return ""


def _describe_flags(flags: str | None) -> str:
    """What is wrong with `i`, `m`, `s` of (?i-s:...): each once, and at least one."""
    if flags is None:
        return ""
    letters = flags.replace("-", "", 1)
    if letters and set(letters) <= set("ims") and len(set(letters)) == len(letters):
        return ""
    return "it has a group with flags that are not i, m or s, each once"


def _describe_quantifier(token: Match[str], *, repeatable: bool) -> str:
    if not repeatable:
        return "it has a quantifier with nothing to repeat"
    least, most = token["least"], (token["most"] or "").removeprefix(",")
    if least and most and _size(least) > _size(most):
        return "it has a quantifier that runs backwards"
    return ""


def _size(digits: str) -> tuple[int, str]:
    """A key that orders digits as numbers, however many they are."""
    significant = digits.lstrip("0")
    return len(significant), significant


REGEX = Format(
    "regex",
    is_regex,
    describe_regex,
    "must be an ECMA-262 regular expression, such as ^[a-z]+$; {actual}",
)
