"""Names of properties: in paths, and whether one may be shown."""

from __future__ import annotations

from .lazy import Regex

_LIKE_A_NAME = Regex(r"[A-Za-z_$][A-Za-z_$.-]{0,39}[0-9]{0,3}")


def named(name: object) -> str:
    """A property's name in a path; `?` for a key that is no string, and so not JSON."""
    return name if isinstance(name, str) else "?"


def like_a_name(name: object) -> bool:
    """Whether a property that no schema names may be shown: it is no value by mistake.

    Up to 40 letters, `_`, `$`, `.` and `-`, and at most three digits behind them.
    """
    return isinstance(name, str) and _LIKE_A_NAME.fullmatch(name) is not None
