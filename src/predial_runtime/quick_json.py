"""Decode with a library, and know that it lost nothing on the way.

The libraries refuse what is not JSON. But of properties with one name they keep only
the last, some round integers beyond 64 bits, and they read deeper than `decoding` does.
So the value is written again, which is quick, and compared with the text by two tests.

**Spaces aside, the text is what was written.** No space splits an escape, or parts two
tokens that could be one. So both texts have the same tokens without their spaces, up to
those in strings. So the value has every property that the text has, and every number in
the text is spelt as the value's is written. An integer in the text cannot have become a
float, since a library writes a float with a point or an exponent.

**It has as many colons as what was written, none of them escaped, and no 19 digits in a
row.** A text has one colon for each property, and the others in its strings, which are
written with all their colons. A property that was dropped is one colon less, or more,
and only an escaped colon could make up for it. An integer of 18 digits fits into 64
bits.

Where neither holds, the strict decoder reads the text.
"""

from __future__ import annotations

import re

from .decoding import DEEPEST, is_deep

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias

    Reader: TypeAlias = Callable[[bytes], Any]

_ESCAPED_COLON = re.compile(rb"\\u003[aA]")
_SPACE = b" \t\n\r"
_DIGITS_AS_0 = bytes(48 if chr(byte) in "0123456789" else 32 for byte in range(256))
_LONG = b"0" * 19
_NOT_OPENING = bytes(byte for byte in range(256) if byte not in b"[{")


def quick(loads: Reader, dumps: Callable[[Any], bytes], strict: Reader) -> Reader:
    """A reader that gives and refuses what `strict` does, by a library if it can."""
    any_depth = _writes_any_depth(dumps)

    def read(text: bytes) -> Any:
        try:
            value = loads(text)
            written = dumps(value)
        except Exception:  # noqa: BLE001, S110 - `strict` finds out what it is
            pass
        else:
            too_deep = any_depth and _is_too_deep(text, value)
            if not too_deep and is_whole(text, written):
                return value
        # Out here, what it raises has no context: a library's error may hold the text.
        return strict(text)

    return read


def is_whole(text: bytes, written: bytes) -> bool:
    """Whether a value has all that the text says, given how a library writes it."""
    if text == written:
        return True
    if b"\\" not in text and (
        text.translate(None, _SPACE) == written.translate(None, _SPACE)
    ):
        return True
    return (
        text.count(b":") == written.count(b":")
        and not _ESCAPED_COLON.search(text)
        and _LONG not in text.translate(_DIGITS_AS_0)
    )


def _writes_any_depth(dumps: Callable[[Any], bytes]) -> bool:
    """Whether a library writes what is too deep; orjson stops before."""
    value: list[Any] = []
    for _ in range(DEEPEST):
        value = [value]
    try:
        dumps(value)
    except Exception:  # noqa: BLE001 - each library has errors of its own
        return False
    return True


def _is_too_deep(text: bytes, value: object) -> bool:
    return len(text.translate(None, _NOT_OPENING)) > DEEPEST and is_deep(value)
