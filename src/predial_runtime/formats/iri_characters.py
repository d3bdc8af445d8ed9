"""The characters beyond ASCII that RFC 3987 and RFC 6570 allow."""

from __future__ import annotations

import re

_PLANES = "".join(rf"\U{plane:04x}0000-\U{plane:04x}fffd" for plane in range(0x1, 0xE))
# RFC 3987, section 2.2: `ucschar` and `iprivate`.
_LETTERS = re.compile(
    rf"[\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef{_PLANES}\U000e1000-\U000efffd]++"
)
_PRIVATE = re.compile(r"[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]++")


def plain_letters(text: str) -> str:
    """The text with `~` for what may stand wherever a `~` may."""
    return text if text.isascii() else _LETTERS.sub("~", text)


def plain_private(text: str) -> str:
    """The text with `~` for characters of private use."""
    return text if text.isascii() else _PRIVATE.sub("~", text)
