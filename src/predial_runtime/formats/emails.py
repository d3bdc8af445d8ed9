"""The formats `email` (RFC 5321, section 4.1.2, `Mailbox`) and `idn-email` (RFC 6531).

Where the grammar sets no bound, section 4.5.3.1 does: 64 bytes before the @.
"""

from __future__ import annotations

import re

from .format import Format
from .hostnames import COMMON_HOST, describe_hostname, describe_idn_labels
from .ip_addresses import is_ipv4, is_ipv6

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from re import Match

_LONGEST_LOCAL = 64


def _local(atom: str, quoted: str) -> Callable[[str], Match[str] | None]:
    """Match a local part and its @, made of the characters given."""
    quotes = rf'"(?:[{quoted}]++|\\[ -~])*"'
    return re.compile(rf"(?:[{atom}]++(?:\.[{atom}]++)*|{quotes})@").match


_LOCAL = _local("A-Za-z0-9!#$%&'*+/=?^_`{|}~-", r" !#-\[\]-~")
# RFC 6531, section 3.3: of ASCII the same, and everything beyond.
_IDN_LOCAL = _local(r'^\x00- "(),.:;<>@\[\\\]\x7f', r'^\x00-\x1f"\\\x7f')


def is_email(text: str) -> bool:
    """Whether `text` is a mailbox in ASCII, such as ann@example.com."""
    return not describe_email(text)


def is_idn_email(text: str) -> bool:
    """Whether `text` is a mailbox that may hold letters of any script."""
    return not describe_idn_email(text)


def describe_email(text: str) -> str:
    """What keeps `text` from being a mailbox; empty if nothing does."""
    return _wrong(text, _LOCAL(text), describe_hostname)


def describe_idn_email(text: str) -> str:
    """What keeps `text` from being such a mailbox; empty if nothing does."""
    return _wrong(text, _IDN_LOCAL(text), _describe_idn_domain)


def _describe_idn_domain(domain: str) -> str:
    from unicodedata import normalize

    # Who sends mail normalizes the domain: one that is not in Form C is valid.
    return describe_idn_labels(normalize("NFC", domain).split("."))


def _wrong(
    text: str, local: Match[str] | None, describe_domain: Callable[[str], str]
) -> str:
    if local is None:
        return _wrong_local(text)
    try:
        size = len(local[0].encode()) - len("@")
    except UnicodeEncodeError:
        return "it has half of a surrogate pair before the @"
    if size > _LONGEST_LOCAL:
        return f"it has more than {_LONGEST_LOCAL} bytes before the @"
    domain = text[local.end() :]
    if domain.startswith("["):
        return "" if _is_literal(domain) else "its brackets hold no IP address"
    wrong = describe_domain(domain)
    return f"behind the @, {wrong}" if wrong else ""


def _wrong_local(text: str) -> str:
    if "@" not in text:
        return "it has no @"
    if text.startswith("@"):
        return "it has nothing before the @"
    local = text.partition("@")[0]
    if local.startswith(".") or local.endswith(".") or ".." in local:
        return "it has a dot at an end, or two in a row, before the @"
    return "it has a character before the @ that stands there only between quotes"


def _is_literal(domain: str) -> bool:
    if not domain.endswith("]"):
        return False
    if domain[1:6].lower() == "ipv6:":
        return is_ipv6(domain[6:-1])
    return is_ipv4(domain[1:-1])


EMAIL = Format(
    "email",
    is_email,
    describe_email,
    "must be an RFC 5321 mailbox, such as ann@example.com; {actual}",
    common=rf"[A-Za-z0-9_+-]{{1,30}}+(?:\.[A-Za-z0-9_+-]{{1,30}}+)?+@{COMMON_HOST}",
)
IDN_EMAIL = Format(
    "idn-email",
    is_idn_email,
    describe_idn_email,
    "must be an RFC 6531 mailbox, such as zoë@example.com; {actual}",
)
