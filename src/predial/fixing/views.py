"""What is wrong with a text, and what it is with some fixes."""

from __future__ import annotations

from collections import Counter

from predial.checking.findings import NAMES
from predial.rules.edits import edited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from collections.abc import Set as AbstractSet
    from typing import TypeAlias

    from predial.checking.diagnostics import Diagnostic
    from predial.checking.reading import Outcome
    from predial.rules.edits import Edit, Fix

    Checked: TypeAlias = Iterable[tuple[Outcome, Iterable[Diagnostic]]]
    Check: TypeAlias = Callable[[bytes], Checked]
    FixOf: TypeAlias = Callable[[Diagnostic], Fix | None]
    # What a finding is known by when the text is another: its document, how bad it
    # is, its code, its place.
    Key: TypeAlias = tuple[int, int, str, tuple[str | int, ...]]
    # How much there is of each kind, the worst first.
    Weight: TypeAlias = list[int]

_KINDS = ("unreadable", "misread", "error", "advice")
# What these change is how a value is written: what is found then is not new.
_OF_TEXTS = ("json.", "yaml.")


class Wanted:
    """A fix of a text.

    Attributes:
        key: What the finding is known by that it is to end.
        edits: Its edits.
    """

    __slots__ = ("edits", "key")

    def __init__(self, key: Key, edits: Sequence[Edit]) -> None:
        self.key = key
        self.edits = edits

    @property
    def is_of_text(self) -> bool:
        """Whether it changes how a value is written, and not the value."""
        return self.key[2].startswith(_OF_TEXTS)

    def may_have_made(self, key: Key) -> bool:
        """Whether a finding stands where the fix changes something."""
        number, _, code, path = self.key
        place = path[:-1] if code in NAMES else path
        return key[0] == number and key[3][: len(place)] == place


class View:
    """What is wrong with a text.

    Args:
        text: The text.
        check: Finds what is wrong with it, document by document.
        fix_of: The fix of a finding, if there is one that is wanted.

    Attributes:
        text: The text.
        parts: The texts that it may be split into.
        weight: How much is wrong.
    """

    def __init__(self, text: bytes, check: Check, fix_of: FixOf) -> None:
        self.text = text
        self.parts: Sequence[str] = ()
        self.weight: Weight = [0] * len(_KINDS)
        self._again = check, fix_of
        self._found: Counter[Key] = Counter()
        self._fixes: list[Wanted] = []
        for number, (outcome, diagnostics) in enumerate(check(text)):
            for each in diagnostics:
                kind = _KINDS.index(_kind(each))
                key = (number, kind, each.code, each.path)
                self.weight[kind] += 1
                self._found[key] += 1
                fix = fix_of(each)
                if fix is not None and outcome.data == text:
                    self.parts = fix.parts or self.parts
                    if fix.edits:
                        self._fixes.append(Wanted(key, fix.edits))

    def fixes(self, but: AbstractSet[Key]) -> list[Wanted]:
        """The fixes of other findings: of how values are written, if there are any."""
        fixes = [each for each in self._fixes if each.key not in but]
        return [each for each in fixes if each.is_of_text] or fixes

    def after(self, fixes: Iterable[Wanted]) -> tuple[View, int]:
        """The text with some fixes, and how many edits these are."""
        edits = [edit for each in fixes for edit in each.edits]
        text, count = edited(self.text.decode(), edits)
        return View(text.encode(), *self._again), count

    def bad(self, before: View, fixes: Sequence[Wanted]) -> Sequence[Wanted]:
        """The fixes that did not make the text better; half of them if it is unclear.

        One is good by itself if less is wrong than before. Of several, each ends what
        it is for, and leaves at most something lesser in its place.
        """
        half = fixes[len(fixes) // 2 :]
        if fixes[0].is_of_text:
            return () if self.text != before.text else half
        known, found = before._found, self._found
        if len(fixes) == 1:
            is_ended = found[fixes[0].key] < known[fixes[0].key]
            return () if is_ended and self.weight < before.weight else half
        left = {(each.key[0], each.key[3]): each.key[1] for each in fixes}
        new = [
            key for key in found - known if left.get((key[0], key[3]), key[1]) >= key[1]
        ]
        bad = [
            each
            for each in fixes
            if found[each.key] >= known[each.key] or any(map(each.may_have_made, new))
        ]
        is_clear = len(bad) < len(fixes) and (bad or not new)
        return bad if is_clear else half


def _kind(diagnostic: Diagnostic) -> str:
    is_misread = diagnostic.code == "yaml.plain-scalar"
    return "misread" if is_misread else diagnostic.severity
