"""The groups of a pattern: which are open, their names, and references to them."""

from __future__ import annotations

import re

from .regex_escapes import UNICODE_ESCAPE, code_point

_TWICE = "it has two groups of one name in one alternative"
_UNICODE_ESCAPE = re.compile(UNICODE_ESCAPE)


class Groups:
    """Collects the groups and references from left to right, and checks them.

    Attributes:
        closed_repeatable: Whether a quantifier may follow the group closed last.
    """

    def __init__(self) -> None:
        self.closed_repeatable = False
        self._repeatable: list[bool] = []
        self._captures = 0
        self._names: set[str] = set()
        self._references: set[str] = set()
        self._greatest = (0, "")
        # By depth: names in the current alternative, and in the ones before it.
        self._here: dict[int, set[str]] = {}
        self._before: dict[int, set[str]] = {}

    def open(self, *, captures: bool, repeatable: bool) -> None:
        """A group starts."""
        self._captures += captures
        self._repeatable.append(repeatable)

    def name(self, written: str) -> str:
        """The group that has just started has a name; says what is wrong with it."""
        identifier = _identifier(written)
        if not identifier:
            return "it has a group whose name is no identifier"
        self._names.add(identifier)
        return self._take({identifier}, len(self._repeatable) - 1)

    def next_alternative(self) -> None:
        """The names of one alternative may be used again in the next."""
        depth = len(self._repeatable)
        names = self._here.pop(depth, None)
        if names:
            self._before[depth] = _union(names, self._before.get(depth, set()))

    def close(self) -> str:
        """The innermost group ends; says what is wrong with that."""
        if not self._repeatable:
            return "it has a ) without its ("
        self.next_alternative()
        inside = self._before.pop(len(self._repeatable), None)
        self.closed_repeatable = self._repeatable.pop()
        return self._take(inside, len(self._repeatable)) if inside else ""

    def refer_to_name(self, written: str) -> None:
        r"""A reference as `\k<name>`, which may come before its group."""
        self._references.add(_identifier(written))

    def refer_to_number(self, digits: str) -> None:
        r"""A reference as `\1`, which may come before its group."""
        self._greatest = max(self._greatest, (len(digits), digits))

    def describe_whole(self) -> str:
        """What is wrong at the end of the pattern; empty if nothing is."""
        if self._repeatable:
            return "it has a ( without its )"
        if not self._references <= self._names:
            return "it has a reference to a name that no group has"
        count = str(self._captures)
        if self._greatest > (len(count), count):
            return "it has a reference to a group that is not there"
        return ""

    def _take(self, names: set[str], depth: int) -> str:
        taken = self._here.get(depth, set())
        if not names.isdisjoint(taken):
            return _TWICE
        self._here[depth] = _union(names, taken)
        return ""


def _union(one: set[str], other: set[str]) -> set[str]:
    """Both, by growing the greater one, so that deep nesting copies little."""
    small, great = sorted((one, other), key=len)
    great |= small
    return great


def _identifier(written: str) -> str:
    """The name with its escapes decoded; empty where it is no identifier.

    https://tc39.es/ecma262/#prod-RegExpIdentifierName
    """
    name = _UNICODE_ESCAPE.sub(lambda found: chr(code_point(found[0])), written)
    # Python has neither $ nor joiners in identifiers.
    first, others = name[:1].replace("$", "_"), re.sub("[$\u200c\u200d]", "_", name[1:])
    return name if (first + others).isidentifier() else ""
