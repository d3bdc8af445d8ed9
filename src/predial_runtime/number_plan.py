"""Whether E.164 numbers are possible or valid, by tables that were compiled before.

The verdict on most numbers depends on their head alone, all but the last six digits,
and on nearly all others on all but the last four. A column is judged by heads: those
that a regex has found good are remembered, in this process and up to a fixed number.
"""

from __future__ import annotations

import re
from operator import itemgetter

from .lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from typing import TypeAlias

    _Matcher: TypeAlias = Callable[[str], re.Match[str] | None]
    _Matchers: TypeAlias = dict[str, dict[str, dict[str, _Matcher]]]
    _Regexes: TypeAlias = Mapping[str, Mapping[str, str]]

# Written next to this module: large, and not needed before a number is looked up.
_TABLES = LazyModule(f"{__package__}.number_plan_tables")
# Of each length and level: some 4 MB at most. What is kept has no last digits.
_MANY_HEADS = 32_768
_BEFORE_SIX: Callable[[str], str] = itemgetter(slice(-6))


class _Level:
    """What is compiled for one level, when first needed, and the heads it knows.

    Attributes:
        refusing: By the first digit, the second and the third: three look-ups of one
            character are quicker than one of a slice. It matches what is *no* such
            number, since a match that fails is quicker than one that has to make its
            object.
        accepting: By the first three digits. Its match has the head, too.
        before_six: Heads behind which any six digits are good.
        before_four: Heads behind which any four digits are good.
    """

    __slots__ = ("accepting", "before_four", "before_six", "name", "refusing")

    def __init__(self, name: str) -> None:
        self.name = name
        self.refusing: _Matchers = {}
        self.accepting: dict[str, _Matcher] = {}
        self.before_six: set[str] = set()
        self.before_four: set[str] = set()

    def has_first(self, number: str) -> bool:
        """The verdict on the first number that starts with its three digits."""
        digits = number[1:4]
        regex = self.regex(digits)
        if regex is None:
            return False
        refused = re.compile(rf"(?!\+{digits}(?:{regex})\Z)", re.ASCII).match
        by_second = self.refusing.setdefault(digits[0], {})
        by_second.setdefault(digits[1], {})[digits[2]] = refused
        return refused(number) is None

    def has(self, number: str) -> bool:
        """The verdict on one number."""
        try:
            return self.refusing[number[1]][number[2]][number[3]](number) is None
        except (KeyError, IndexError):
            return self.has_first(number)

    def has_all(self, numbers: Collection[str]) -> bool:
        """The verdict on a column."""
        # Every number has a `+`, and a good head has one. So if there are as many as
        # numbers, and digits else, then there are only digits behind the heads.
        joined = "".join(numbers)
        if joined.count("+") != len(numbers) or not joined.isascii():
            return False
        if joined.encode().translate(None, b"+0123456789"):
            return False
        six, four = self.before_six, self.before_four
        if six.issuperset(map(_BEFORE_SIX, numbers)):
            return True
        left = [it for it in numbers if it[:-6] not in six and it[:-4] not in four]
        return not left or self.learn(left)

    def learn(self, numbers: list[str]) -> bool:
        """The verdict on numbers in a column with unknown heads, which it remembers."""
        heads = {6: self.before_six, 4: self.before_four}
        for known in heads.values():
            if len(known) >= _MANY_HEADS:
                known.clear()
        left = iter(numbers)
        for number in left:
            if number[:-6] in heads[6] or number[:-4] in heads[4]:
                continue
            match = self.match(number)
            if match is None:
                return False
            if match.lastindex:
                head = number[: match.end(match.lastindex)]
                known = heads[len(number) - len(head)]
                if len(known) >= _MANY_HEADS:
                    return all(map(self.has, left))
                known.add(head)
        return True

    def match(self, number: str) -> re.Match[str] | None:
        """A match whose last group is the head, if one decides."""
        digits = number[1:4]
        if digits not in self.accepting:
            regex = self.regex(digits)
            if regex is None:
                return None
            matcher = re.compile(rf"\+{digits}(?:{regex})", re.ASCII).fullmatch
            self.accepting[digits] = matcher
        return self.accepting[digits](number)

    def regex(self, digits: str) -> str | None:
        """What may follow the first three digits, if anything."""
        regexes: _Regexes = _TABLES.REGEXES
        if self.name not in regexes:
            raise LookupError(
                f"the number plan was generated without the level {self.name!r}; "
                f"use it in a schema's numberPlan and generate again"
            )
        return regexes[self.name].get(digits)


_POSSIBLE = _Level("possible")
_VALID = _Level("valid")
_IMPOSSIBLE = _POSSIBLE.refusing
_INVALID = _VALID.refusing


def is_possible(number: str) -> bool:
    """Whether the calling code of E.164 text is assigned and its length possible."""
    try:
        return _IMPOSSIBLE[number[1]][number[2]][number[3]](number) is None
    except (KeyError, IndexError):
        return _POSSIBLE.has_first(number)


def is_valid(number: str) -> bool:
    """Whether E.164 text is a number in an assigned range."""
    try:
        return _INVALID[number[1]][number[2]][number[3]](number) is None
    except (KeyError, IndexError):
        return _VALID.has_first(number)


def are_possible(numbers: Collection[str]) -> bool:
    """Whether each text is possible: `all(map(is_possible, numbers))`, but quicker."""
    return _POSSIBLE.has_all(numbers)


def are_valid(numbers: Collection[str]) -> bool:
    """Whether each text is valid: `all(map(is_valid, numbers))`, but quicker."""
    return _VALID.has_all(numbers)
