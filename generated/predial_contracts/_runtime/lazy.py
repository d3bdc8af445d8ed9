"""Modules and regexes that are loaded when they are first used."""

from __future__ import annotations

import re
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias

    Matching: TypeAlias = Callable[[str], re.Match[str] | None]


class LazyModule:
    """A module, imported when one of its names is first used.

    Args:
        name: Its whole name.
    """

    def __init__(self, name: str) -> None:
        self._module = name

    def __getattr__(self, name: str) -> Any:
        __import__(self._module)
        value = getattr(sys.modules[self._module], name)
        setattr(self, name, value)  # so that the next use is a plain one
        return value


class Regex:
    """A regex, compiled by the first text; from then on its methods are those of `re`.

    Attributes:
        fullmatch: Match all of a text.
        match: Match a text from its start.
        search: Match anywhere in a text.
    """

    __slots__ = ("_regex", "fullmatch", "match", "search")

    fullmatch: Matching
    match: Matching
    search: Matching

    def __init__(self, regex: str) -> None:
        self._regex = regex
        self.fullmatch = lambda text: self._compiled().fullmatch(text)
        self.match = lambda text: self._compiled().match(text)
        self.search = lambda text: self._compiled().search(text)

    def _compiled(self) -> re.Pattern[str]:
        compiled = re.compile(self._regex)
        self.fullmatch = compiled.fullmatch
        self.match = compiled.match
        self.search = compiled.search
        return compiled
