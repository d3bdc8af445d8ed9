"""Sets of Unicode code points, held as sorted ranges that neither touch nor overlap."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

LAST = 0x10FFFF


@dataclass(frozen=True, slots=True)
class CharSet:
    """A set of code points; both ends of a range belong to it."""

    ranges: tuple[tuple[int, int], ...] = ()

    @classmethod
    def of(cls, ranges: Iterable[tuple[int, int]]) -> "CharSet":
        """Build a set from ranges in any order, which may overlap."""
        joined: list[tuple[int, int]] = []
        for first, last in sorted(ranges):
            if joined and first <= joined[-1][1] + 1:
                joined[-1] = (joined[-1][0], max(joined[-1][1], last))
            else:
                joined.append((first, last))
        return cls(tuple(joined))

    def __bool__(self) -> bool:
        return bool(self.ranges)

    def __contains__(self, code: int) -> bool:
        index = bisect_right(self.ranges, (code, LAST)) - 1
        return index >= 0 and code <= self.ranges[index][1]

    def __or__(self, other: "CharSet") -> "CharSet":
        return CharSet.of(self.ranges + other.ranges)

    def __and__(self, other: "CharSet") -> "CharSet":
        return ~(~self | ~other)

    def __invert__(self) -> "CharSet":
        starts = [0, *(last + 1 for _, last in self.ranges)]
        ends = [*(first - 1 for first, _ in self.ranges), LAST]
        return CharSet(
            tuple(
                (start, end)
                for start, end in zip(starts, ends, strict=True)
                if start <= end
            )
        )

    def __le__(self, other: "CharSet") -> bool:
        return self | other == other


EVERYTHING = CharSet(((0, LAST),))
NOTHING = CharSet()
DIGITS = CharSet.of([(0x30, 0x39)])
WORD = CharSet.of([(0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A)])
# https://tc39.es/ecma262/#sec-line-terminators
LINE_TERMINATORS = CharSet.of([(0x0A, 0x0A), (0x0D, 0x0D), (0x2028, 0x2029)])
# https://tc39.es/ecma262/#sec-white-space, with the line terminators
SPACE = CharSet.of(
    [
        (0x09, 0x0D),
        (0x20, 0x20),
        (0xA0, 0xA0),
        (0x1680, 0x1680),
        (0x2000, 0x200A),
        (0x2028, 0x2029),
        (0x202F, 0x202F),
        (0x205F, 0x205F),
        (0x3000, 0x3000),
        (0xFEFF, 0xFEFF),
    ]
)
