"""Read `--now`: the moment that rules about time are held against."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from predial.errors import UsageError

_RFC_3339 = re.compile(
    r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)", re.ASCII
)


def moment(text: str) -> datetime:
    """The moment that `now` or an RFC 3339 timestamp names."""
    if text == "now":
        return datetime.now(UTC)
    if _RFC_3339.fullmatch(text):
        try:
            return datetime.fromisoformat(text.upper())
        except ValueError:  # such as the 30th of February
            pass
    raise UsageError(
        f"--now {text!r} is no moment: write `now` or RFC 3339, such as"
        " 2026-12-01T12:00:00Z"
    )
