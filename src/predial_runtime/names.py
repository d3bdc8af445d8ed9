"""Names of properties: in paths, and whether one may be shown."""

from __future__ import annotations

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_OF_NAMES = dict.fromkeys(map(ord, f"{_LETTERS}{_LETTERS.upper()}_$.-"))
_LONGEST_NAME, _MOST_DIGITS = 40, 3


def named(name: object) -> str:
    """A property's name in a path; `?` for a key that is no string, and so not JSON."""
    return name if isinstance(name, str) else "?"


def like_a_name(name: object) -> bool:
    """Whether a property that no schema names may be shown: it is no value by mistake.

    Up to 40 letters, `_`, `$`, `.` and `-`, and at most three digits behind them.
    """
    stem = name.rstrip("0123456789") if isinstance(name, str) else ""
    return (
        0 < len(stem) <= _LONGEST_NAME
        and isinstance(name, str)
        and len(name) - len(stem) <= _MOST_DIGITS
        and not stem.translate(_OF_NAMES)
        and stem[0] not in ".-"
    )
