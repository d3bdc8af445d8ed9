"""The formats `uri` and `uri-reference` (RFC 3986)."""

from __future__ import annotations

import re

from .format import Format
from .ip_addresses import is_ipv6

_PLAIN = "A-Za-z0-9._~!$&'()*+,;=-"
_ENCODED = "%[0-9A-Fa-f]{2}"


def _some(more: str) -> str:
    return f"(?>(?:[{more}{_PLAIN}]++|{_ENCODED})*)"


_PATH = _some(":@/")
_HOST = rf"(?:\[(?P<ip>[^\[\]]*+)\]|{_some('')})"
# A userinfo, which may hold colons, is tried before the host and its port.
_AUTHORITY = f"//(?:{_some(':')}@)?{_HOST}(?::[0-9]*+)?(?:/{_PATH})?"
# Section 4.2: without a scheme, no colon comes before the first slash.
_START = "(?:(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*+):|(?![^/?#]*?:))"
_END = rf"(?:\?{_some(':@/?')})?(?:\#{_some(':@/?')})?"
_MATCHES = re.compile(f"{_START}(?:{_AUTHORITY}|(?!//){_PATH}){_END}").fullmatch
_IP_FUTURE = re.compile(rf"[Vv][0-9A-Fa-f]++\.[:{_PLAIN}]++").fullmatch
_SPACE = re.compile(r"\s").search
_BARE_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})").search
_FOREIGN = re.compile(rf"[^%\[\]/?#@:{_PLAIN}]").search
_NO_SCHEME = "it has no scheme"
_COMMON = (
    "[A-Za-z][A-Za-z0-9+.-]*+://[A-Za-z0-9.-]++(?::[0-9]++)?+"
    "(?:/[A-Za-z0-9._~/-]*+)?+(?:\\?[A-Za-z0-9._~=&/-]*+)?+(?:#[A-Za-z0-9._~=&/-]*+)?+"
)


def is_uri(text: str) -> bool:
    """Whether `text` is a URI: a scheme, and what the scheme identifies."""
    return not describe_uri(text)


def is_uri_reference(text: str) -> bool:
    """Whether `text` is a URI or relative to one; the empty text is."""
    return not describe_uri_reference(text)


def describe_uri(text: str) -> str:
    """What keeps `text` from being a URI; empty if nothing does."""
    found = _MATCHES(text)
    if found is None:
        return _describe(text)
    return _describe_ip(found["ip"]) if found["scheme"] else _NO_SCHEME


def describe_uri_reference(text: str) -> str:
    """What keeps `text` from being a URI reference; empty if nothing does."""
    found = _MATCHES(text)
    return _describe(text) if found is None else _describe_ip(found["ip"])


def _describe_ip(literal: str | None) -> str:
    if literal is None or is_ipv6(literal) or _IP_FUTURE(literal):
        return ""
    return "its brackets do not hold the IP address of its host"


def _describe(text: str) -> str:
    """What a person would notice first about a text that is not of the form."""
    if _SPACE(text):
        return "it has white space, which must be percent-encoded"
    if _BARE_PERCENT(text):
        return "it has a % that is not followed by two hexadecimal digits"
    if _FOREIGN(text):
        return "it has a character that must be percent-encoded"
    if text.count("#") > 1:
        return "it has # more than once"
    if "[" in text or "]" in text:
        return "it has brackets that are not those of an IP address as its host"
    return "its port is not digits, or its scheme is not a letter first"


URI = Format(
    "uri",
    is_uri,
    describe_uri,
    "must be an RFC 3986 URI, such as https://example.com/a; {actual}",
    common=_COMMON,
)
URI_REFERENCE = Format(
    "uri-reference",
    is_uri_reference,
    describe_uri_reference,
    "must be an RFC 3986 URI reference, such as /a?b#c; {actual}",
)
