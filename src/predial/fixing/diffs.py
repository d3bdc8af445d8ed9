"""A unified diff of what a file is and what it would be, masked as reports are."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import TypeAlias

    # Shows a line, by its number from 1.
    Shown: TypeAlias = Callable[[int], str]

_CONTEXT = 3
_NO_END = "\\ No newline at end of file"


def unified(
    names: tuple[str, str], before: bytes, after: bytes, shown: tuple[Shown, Shown]
) -> Iterator[str]:
    """The lines of the diff, without their ends; none where nothing differs.

    Args:
        names: What the two are called.
        before: What is there.
        after: What would be there.
        shown: How a line of either is shown.
    """
    old, new = _lines_of(before), _lines_of(after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    heads = [f"--- {names[0]}", f"+++ {names[1]}"]
    for group in matcher.get_grouped_opcodes(_CONTEXT):
        yield from heads
        heads = []
        yield _range(group)
        for tag, first, last, new_first, new_last in group:
            mark = " " if tag == "equal" else "-"
            yield from _marked(mark, old, range(first, last), shown[0])
            if tag != "equal":
                yield from _marked("+", new, range(new_first, new_last), shown[1])


def _lines_of(text: bytes) -> list[bytes]:
    """The lines with their ends: one without differs from the same with one."""
    return [*re.findall(rb"[^\n]*\n|[^\n]+", text)]


def _marked(
    mark: str, lines: Sequence[bytes], chosen: Iterable[int], shown: Shown
) -> Iterator[str]:
    for index in chosen:
        yield f"{mark}{shown(index + 1)}"
        if not lines[index].endswith(b"\n"):
            yield _NO_END


def _range(group: Sequence[tuple[str, int, int, int, int]]) -> str:
    _, a, _, c, _ = group[0]
    _, _, b, _, d = group[-1]
    return f"@@ -{_lines(a, b)} +{_lines(c, d)} @@"


def _lines(start: int, end: int) -> str:
    number = end - start
    return f"{start + bool(number)},{number}"
