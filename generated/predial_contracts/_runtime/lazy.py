"""Regexes that are compiled when they are first used: importing them costs nothing."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Literal, TypeAlias

    Match: TypeAlias = re.Match[str] | None


def fullmatch(regex: str) -> Callable[[str], Match]:
    """Match all of a text."""
    return _compiled(regex, "fullmatch")


def match(regex: str) -> Callable[[str], Match]:
    """Match a text from its start."""
    return _compiled(regex, "match")


def search(regex: str) -> Callable[[str], Match]:
    """Match anywhere in a text."""
    return _compiled(regex, "search")


def _compiled(
    regex: str, how: Literal["fullmatch", "match", "search"]
) -> Callable[[str], Match]:
    compiled: Callable[[str], Match] | None = None

    def matching(text: str) -> Match:
        nonlocal compiled
        if compiled is None:
            method: Callable[[str], Match] = getattr(re.compile(regex), how)
            compiled = method
        return compiled(text)

    return matching
