"""The formats `hostname` (RFC 1123, section 2.1) and `idn-hostname` (RFC 5890)."""

from __future__ import annotations

import re

from .format import Format

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST = 253
_LABEL = re.compile("[A-Za-z0-9](?:[A-Za-z0-9-]*+(?<!-))?").fullmatch
# A label without two hyphens in a row cannot be an A-label.
COMMON_HOST = (
    "(?:[A-Za-z0-9]{1,20}+(?:-[A-Za-z0-9]{1,20}+){0,2}+\\.){0,3}+"
    "[A-Za-z0-9]{1,20}+(?:-[A-Za-z0-9]{1,20}+){0,2}+"
)
_A_LABEL = re.compile(r"(?:^|\.)xn--", re.IGNORECASE).search
# RFC 3490, section 3.1.
_DOTS = re.compile("[.\u3002\uff0e\uff61]").split


def is_hostname(text: str) -> bool:
    """Whether `text` is a host name in ASCII, whose A-labels stand for something."""
    return not describe_hostname(text)


def is_idn_hostname(text: str) -> bool:
    """Whether `text` is a host name whose labels may hold letters of any script."""
    return not describe_idn_hostname(text)


def describe_hostname(text: str) -> str:
    """What keeps `text` from being a host name; empty if nothing does."""
    labels = text.split(".")
    wrong = _wrong(labels)
    return wrong or (_wrong_idn(labels) if _A_LABEL(text) else "")


def describe_idn_hostname(text: str) -> str:
    """What keeps `text` from being such a name; empty if nothing does."""
    return describe_idn_labels(_DOTS(text))


def describe_idn_labels(labels: Sequence[str]) -> str:
    """What keeps the labels from being such a name; empty if nothing does."""
    return _wrong(labels, may_be_idn=True) or _wrong_idn(labels)


def _wrong(labels: Sequence[str], *, may_be_idn: bool = False) -> str:
    if sum(map(len, labels)) + len(labels) - 1 > _LONGEST:
        return f"it is longer than {_LONGEST} characters"
    for label in labels:
        if may_be_idn and not label.isascii():
            continue
        if not label:
            at_an_end = "it has a dot at an end, or two in a row"
            return at_an_end if len(labels) > 1 else "it is empty"
        if len(label) > 63:
            return "it has a label longer than 63 characters"
        if label[0] == "-" or label[-1] == "-":
            return "it has a label that starts or ends with a hyphen"
        if not _LABEL(label):
            return "it has something other than letters, digits, hyphens and dots"
    return ""


def _wrong_idn(labels: Sequence[str]) -> str:
    from .idna import describe_labels

    return describe_labels(labels)


HOSTNAME = Format(
    "hostname",
    is_hostname,
    describe_hostname,
    "must be an RFC 1123 host name, such as www.example.com; {actual}",
    common=COMMON_HOST,
)
IDN_HOSTNAME = Format(
    "idn-hostname",
    is_idn_hostname,
    describe_idn_hostname,
    "must be an IDNA2008 host name, such as bücher.example; {actual}",
)
