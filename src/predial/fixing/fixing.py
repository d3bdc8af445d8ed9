"""Apply the fixes of an input's findings, as far as they make it better.

What is between the edits stays byte for byte: an edit is applied to its text, and that
to its place among the bytes of the file.
"""

from __future__ import annotations

from predial.fixing.views import View

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from predial.fixing.views import Check, FixOf, Key, Wanted

_BOM = b"\xef\xbb\xbf"
_MOST_TRIED = 100  # fixes of one text that are tried one by one
_DEEPEST = 10  # fixes, each of which is needed to find the next one


class Fixed:
    """What the fixes of an input make of it.

    Attributes:
        content: The input.
        parts: The further inputs that it was split into.
        count: How many edits were made.
    """

    __slots__ = ("content", "count", "parts")

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.parts: Sequence[bytes] = ()
        self.count = 0


def fixed(content: bytes, check: Check, fix_of: FixOf) -> Fixed:
    """An input with all that can be mended.

    Args:
        content: The bytes of the input.
        check: Finds what is wrong with it, document by document.
        fix_of: The fix of a finding, if there is one that is wanted.
    """
    made = Fixed(content)
    before = -1
    while made.count != before:  # an edit may make a text readable that has more
        before = made.count
        pieces: list[bytes] = []
        done = 0
        for start, text in _texts_to_fix(made.content, check, fix_of):
            view, count = _mended(View(text, check, fix_of))
            first, *others = _parts(view, check, fix_of)
            pieces += (made.content[done:start], first)
            made.parts = others
            made.count += count + bool(others)
            done = start + len(text)
        made.content = b"".join((*pieces, made.content[done:]))
        if made.parts:
            break
    return made


def _texts_to_fix(
    content: bytes, check: Check, fix_of: FixOf
) -> Iterable[tuple[int, bytes]]:
    """The texts in an input that have something to mend, and where they start."""
    starts = _line_starts(content)
    texts: dict[int, bytes] = {}
    for outcome, diagnostics in check(content):
        data = outcome.data
        if data is None or not any(map(fix_of, diagnostics)):
            continue
        # A text of one line may be a record of NDJSON, any other is a file.
        start = starts[0 if b"\n" in data else (outcome.line or 1) - 1]
        start += len(_BOM) * content.startswith(_BOM, start)
        if content.startswith(data, start):
            texts[start] = data
    return sorted(texts.items())


def _line_starts(content: bytes) -> list[int]:
    starts = [0]
    while found := content.find(b"\n", starts[-1]) + 1:
        starts.append(found)
    return starts


def _mended(
    view: View, refused: AbstractSet[Key] = frozenset(), depth: int = 0
) -> tuple[View, int]:
    """A text with the fixes that make it better, and how many edits these are.

    Args:
        view: The text.
        refused: The findings that are left as they are.
        depth: How many fixes were made of which it is not known yet whether they do.
    """
    tried = {*refused}
    edits = 0
    while (wanted := view.fixes(tried)) and len(tried) < _MOST_TRIED:
        after, count = view.after(wanted)
        while (bad := after.bad(view, wanted)) and len(wanted) > 1:
            wanted = _without(wanted, bad)
            after, count = view.after(wanted)
        if bad:
            tried.add(wanted[0].key)
        else:
            view = after
            edits += count
    # A fix may show what could not be seen before, and has fixes of its own.
    for each in view.fixes(refused)[:_MOST_TRIED] if depth < _DEEPEST else ():
        after, count = view.after([each])
        after, more = _mended(after, tried - {each.key}, depth + 1)
        if after.weight < view.weight:
            view, further = _mended(after, refused, depth)
            return view, edits + count + more + further
    return view, edits


def _without(fixes: Sequence[Wanted], bad: Sequence[Wanted]) -> list[Wanted]:
    left_out = {*map(id, bad)}
    return [each for each in fixes if id(each) not in left_out]


def _parts(view: View, check: Check, fix_of: FixOf) -> Sequence[bytes]:
    """The texts that one becomes: several, if less is wrong with these."""
    parts = [part.encode() for part in view.parts]
    weights = [View(each, check, fix_of).weight for each in parts]
    if parts and [sum(each) for each in zip(*weights, strict=True)] < view.weight:
        return parts
    return [view.text]
