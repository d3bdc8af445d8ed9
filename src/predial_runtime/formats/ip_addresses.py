"""The formats `ipv4` (RFC 2673, section 3.2) and `ipv6` (RFC 4291, section 2.2)."""

from __future__ import annotations

import re

from .format import Format

_BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_IPV4 = rf"{_BYTE}(?:\.{_BYTE}){{3}}"
_GROUP = re.compile(r"[0-9A-Fa-f]{1,4}").fullmatch
_LONGEST_IPV6 = 45


def is_ipv4(text: str) -> bool:
    """Whether `text` is four decimal bytes without leading zeros."""
    return IPV4.quick.fullmatch(text) is not None


def is_ipv6(text: str) -> bool:
    """Whether `text` is an IPv6 address without a zone or a prefix length."""
    return not describe_ipv6(text)


def describe_ipv4(text: str) -> str:
    """What keeps `text` from being an IPv4 address; empty if nothing does."""
    if is_ipv4(text):
        return ""
    if "/" in text:
        return "it has a prefix length, which is no part of an address"
    if text.count(".") != 3:
        return "it does not have four parts between dots"
    return "it has a part that is not 0 to 255 without leading zeros"


def describe_ipv6(text: str) -> str:
    """What keeps `text` from being an IPv6 address; empty if nothing does."""
    if "/" in text:
        return "it has a prefix length, which is no part of an address"
    if "%" in text:
        return "it has a zone, which is no part of an address"
    if len(text) > _LONGEST_IPV6:
        return f"it is longer than {_LONGEST_IPV6} characters"
    if text.count("::") > 1 or ":::" in text:
        return "it has :: more than once"
    before, shortened, after = text.partition("::")
    groups = [*_groups(before), *_groups(after)]
    present = len(groups)
    if groups and "." in groups[-1] and not text.endswith(":"):
        if not is_ipv4(groups.pop()):
            return "it ends in something with dots that is no IPv4 address"
        present += 1
    if not all(map(_GROUP, groups)):
        return "it has a group that is not one to four hexadecimal digits"
    if present > 7 if shortened else present != 8:
        return "it does not have eight groups, nor fewer with :: between"
    return ""


def _groups(part: str) -> list[str]:
    return part.split(":") if part else []


IPV4 = Format(
    "ipv4",
    is_ipv4,
    describe_ipv4,
    "must be an IPv4 address, such as 192.0.2.1; {actual}",
    regex=_IPV4,
)
IPV6 = Format(
    "ipv6",
    is_ipv6,
    describe_ipv6,
    "must be an RFC 4291 IPv6 address, such as 2001:db8::1; {actual}",
)
