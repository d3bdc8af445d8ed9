"""JSON Pointers (RFC 6901)."""

from __future__ import annotations


def escape(name: object) -> str:
    """A member's name as a token; one that is no string, which JSON has not, is `?`."""
    if not isinstance(name, str):
        return "?"
    return (
        name.replace("~", "~0").replace("/", "~1")
        if "~" in name or "/" in name
        else name
    )
