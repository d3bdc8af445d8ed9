"""Labels of internationalized host names (IDNA2008: RFC 5890 to 5893).

Nothing is mapped beforehand as UTS 46 does: an upper-case letter outside of ASCII is
refused. Which letters there are is what the Unicode version of the running Python says.
"""

from __future__ import annotations

from unicodedata import category, is_normalized

from .idna_bidi import keeps_bidi_rule
from .idna_code_points import CONTEXTUAL, is_allowed
from .idna_contexts import fits_context

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_PREFIX = "xn--"
_MAX_LABEL = 63
MAX_NAME = 253


def describe_labels(labels: Sequence[str]) -> str:
    """What keeps the labels from being a name; empty if nothing does.

    An ASCII label without the prefix is taken as it is; A-labels are decoded.
    """
    decoded: list[str] = []
    length = len(labels) - 1
    for label in labels:
        u_label = _decode(label) if is_a_label(label) else label
        wrong = "" if u_label.isascii() and u_label else _wrong(u_label)
        if wrong:
            return wrong
        decoded.append(u_label)
        length += len(label) if label.isascii() else len(_encode(label))
    if length > MAX_NAME:
        return f"it is longer than {MAX_NAME} characters as A-labels"
    if not keeps_bidi_rule(decoded):
        return "it mixes directions of writing against the Bidi rule"
    return ""


def is_a_label(label: str) -> bool:
    """Whether the label has the prefix of an A-label."""
    return label[:4].lower() == _PREFIX


def _decode(a_label: str) -> str:
    """The U-label that it stands for; empty where it is the A-label of none."""
    try:
        u_label = a_label[4:].lower().encode("ascii").decode("punycode")
    except UnicodeError:
        return ""
    canonical = not u_label.isascii() and _encode(u_label) == a_label.lower()
    return u_label if canonical else ""


def _encode(u_label: str) -> str:
    return _PREFIX + u_label.encode("punycode").decode("ascii")


def _wrong(label: str) -> str:
    """What keeps the label from being a U-label (RFC 5891, section 4.2)."""
    if not label:
        return "it has an xn-- label that stands for no internationalized one"
    # Each character takes at least one of the digits behind the prefix.
    if len(label) > _MAX_LABEL - len(_PREFIX) or len(_encode(label)) > _MAX_LABEL:
        return f"it has a label longer than {_MAX_LABEL} characters as A-label"
    if not is_normalized("NFC", label):
        return "it has a label that is not in Normalization Form C"
    if label[0] == "-" or label[-1] == "-" or label[2:4] == "--":
        return "it has a label with a hyphen at an end, or two as in xn--"
    if category(label[0]).startswith("M"):
        return "it has a label that starts with a combining mark"
    for at, character in enumerate(label):
        if character in CONTEXTUAL:
            if not fits_context(label, at):
                return "it has a character that is not allowed in its context"
        elif not is_allowed(character):
            return "it has a character that IDNA2008 does not allow"
    return ""
