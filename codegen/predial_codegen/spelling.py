"""Which known word a misspelt one was meant to be."""

from __future__ import annotations

from collections.abc import Collection

_SHORT = 7  # letters of a word in which two slips would make another word


def meant(word: str, known: Collection[str]) -> str | None:
    """The known word that is at most two slips of the keyboard away, if one is.

    A slip is a letter too many, too few, wrong, or in the place of its neighbour. Case,
    `-` and `_` do not count. A short word may have one slip.
    """
    spelt = _plain(word)
    allowed = 1 if len(spelt) <= _SHORT else 2
    near = sorted((_distance(spelt, _plain(each)), each) for each in known)
    return near[0][1] if near and near[0][0] <= allowed else None


def _plain(word: str) -> str:
    return word.casefold().replace("_", "").replace("-", "")


def _distance(one: str, other: str) -> int:
    """The edits from one to the other (optimal string alignment)."""
    before: list[int] = []
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        line = [row]
        for column, wanted in enumerate(other, 1):
            cost = min(
                above[column] + 1,
                line[-1] + 1,
                above[column - 1] + (letter != wanted),
            )
            if (
                row > 1
                and column > 1
                and (letter, one[row - 2]) == (other[column - 2], wanted)
            ):
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        before, above = above, line
    return above[-1]
