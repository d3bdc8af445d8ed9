"""The grammar of RFC 3986, and of RFC 3987 when other characters may stand bare."""

from __future__ import annotations

import re

from .ip_addresses import is_ipv6

TYPE_CHECKING = False
if TYPE_CHECKING:
    from re import Pattern

_PLANES = "".join(rf"\U{plane:04x}0000-\U{plane:04x}fffd" for plane in range(0x1, 0xE))
# RFC 3987, section 2.2: `ucschar` and `iprivate`, for use inside of [...].
UCSCHAR = rf"\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef{_PLANES}\U000e1000-\U000efffd"
IPRIVATE = r"\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd"

_ENCODED = "%[0-9A-Fa-f]{2}"
_IP_FUTURE = re.compile(
    r"[Vv][0-9A-Fa-f]++\.[A-Za-z0-9._~!$&'()*+,;=:-]++", re.ASCII
).fullmatch


def grammar(letters: str = "", private: str = "") -> Pattern[str]:
    """The form of a reference; its group `scheme` is missing from a relative one.

    Args:
        letters: More characters that may stand everywhere behind the scheme.
        private: More characters that may stand in the query.
    """
    plain = rf"A-Za-z0-9._~!$&'()*+,;={letters}-"

    def some(more: str) -> str:
        return f"(?>(?:[{more}{plain}]++|{_ENCODED})*)"

    path, host = some(":@/"), rf"(?:\[(?P<ip>[^\[\]]*+)\]|{some('')})"
    # A userinfo, which may hold colons, is tried before the host and its port.
    authority = f"//(?:{some(':')}@)?{host}(?::[0-9]*+)?(?:/{path})?"
    scheme = "(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*+):"
    # Section 4.2: without a scheme, no colon comes before the first slash.
    start = f"(?:{scheme}|(?![^/?#]*?:))"
    query, fragment = some(f":@/?{private}"), some(":@/?")
    return re.compile(
        rf"{start}(?:{authority}|(?!//){path})(?:\?{query})?(?:\#{fragment})?"
    )


def is_reference(pattern: Pattern[str], text: str) -> bool:
    """Whether `text` is of the form, and what it has in brackets is an address."""
    found = pattern.fullmatch(text)
    return found is not None and (found["ip"] is None or _is_literal(found["ip"]))


def is_absolute(pattern: Pattern[str], text: str) -> bool:
    """Whether `text` is such a reference, and has a scheme."""
    return _SCHEME(text) is not None and is_reference(pattern, text)


def describe(text: str, bare: str = "") -> str:
    """What a person would notice first about a text that is not of the form.

    Args:
        text: What is no such reference.
        bare: More characters that may stand as they are.
    """
    if any(map(str.isspace, text)):
        return "it has white space, which must be percent-encoded"
    if _BARE_PERCENT(text):
        return "it has a % that is not followed by two hexadecimal digits"
    if re.search(rf"[^!#$%&'()*+,/:;=?@\[\]A-Za-z0-9._~{bare}-]", text):
        return "it has a character that must be percent-encoded"
    if text.count("#") > 1:
        return "it has # more than once"
    if "[" in text or "]" in text:
        return "its brackets do not hold the IP address of its host"
    return "its port is not digits, or its scheme is not a letter first"


def _is_literal(text: str) -> bool:
    return is_ipv6(text) or _IP_FUTURE(text) is not None


_SCHEME = re.compile("[A-Za-z][A-Za-z0-9+.-]*+:").match
_BARE_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})").search
