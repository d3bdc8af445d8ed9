"""Programs of automata: sets of places in a pattern, as the bits of an integer.

A program is a direction, `>` or `<`, and an expression in prefix notation. `_` is the
edge of the text, which is read last:

| token | matches |
|---|---|
| `abc` | one character of the classes a, b or c |
| `-` | nothing |
| `.3 x y z` | all three, in a row |
| `:2 x y` | one of the two |
| `{2,5} x`, `{2,} x` | x so many times |
| `<ab_`, `>ab_` | where a or b, or the edge, was read last, or comes next |
| `@0`, `!0` | where the first of the earlier passes has matched, or has not |
| `= x`, `! x` | where x matches what was read last, or does not |
"""

from __future__ import annotations

from collections import Counter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    # From place to place, under a condition: bits, the last of which may be 0.
    Links: TypeAlias = list[tuple[int, int, int]]
    # Bits that are active if any of the sources is; and how far which bits spread.
    Joins: TypeAlias = list[tuple[int, int, int]]
    Shifts: TypeAlias = list[tuple[int, int]]

EDGE = "_"
_FEW = 8  # links over the same distance that are not worth a shift


class Program:
    """A program that can be run.

    Each place is a bit. A place that reads a character is followed by the place that is
    reached by it. Conditions are bits as well. Those of looks are known once the links
    within the look have been followed: so there is a level for each, the inner first.

    Attributes:
        backward: Whether it reads the text from its end.
        size: How many bits there are.
        start: Those that are set at the start.
        accepting: The last place of the pattern.
    """

    __slots__ = (
        "_always",
        "_before",
        "_coming",
        "_conditions",
        "_levels",
        "_links",
        "_reading",
        "_tokens",
        "_traced",
        "accepting",
        "backward",
        "size",
        "start",
    )

    def __init__(self, text: str) -> None:
        direction, *self._tokens = text.split()
        self.backward = direction == "<"
        self.size = 1
        self._always = 0
        self._reading = dict[str, int]()
        self._before = dict[str, int]()
        self._coming = dict[str, int]()
        self._traced = dict[tuple[int, str], int]()
        self._conditions = dict[str | int, tuple[int, int]]()
        self._links: Links = []
        self._levels: list[tuple[Joins, Shifts, int, int]] = []
        _, self.accepting = self._add(0, 0)
        self._close_level(0, 0)
        self.start = 1 | self._before.get(EDGE, 0)

    def after(self, active: int, symbol: str) -> int:
        """What is active after a symbol: a letter, and digits of earlier passes."""
        letter = symbol[0]
        active |= self._always | self._coming.get(letter, 0)
        for number, digit in enumerate(symbol[1:]):
            active |= self._traced.get((number, digit), 0)
        for joins, shifts, found, missing in self._levels:
            active = _spread(active, joins, shifts)
            if not active & found:
                active |= missing
        read = (active & self._reading.get(letter, 0)) << 1
        return read | self._before.get(letter, 0)

    def _new(self) -> int:
        self.size += 1
        return self.size - 1

    def _link(self, source: int, target: int, condition: int = 0) -> None:
        self._links.append((source, target, condition))

    def _add(self, at: int, start: int) -> tuple[int, int]:
        """Add the expression at a token behind a place.

        Nothing leads back to the place where an expression starts.

        Returns:
            The token behind the expression, and the place behind it.
        """
        token = self._tokens[at]
        match token[0]:
            case ".":
                at += 1
                for _ in range(int(token[1:])):
                    at, start = self._add(at, start)
                return at, start
            case ":":
                return self._add_options(at, start)
            case "{":
                return self._add_repeat(at, start)
            case "<" | ">" | "@" | "!" | "=":
                at, condition = self._condition(at)
                end = self._new()
                self._link(start, end, 1 << condition)
                return at, end
            case _:
                return at + 1, self._add_character(token, start)

    def _add_character(self, token: str, start: int) -> int:
        at = start
        if start != self.size - 1:
            at = self._new()
            self._link(start, at)
        for letter in token:
            self._reading[letter] = self._reading.get(letter, 0) | 1 << at
        return self._new()

    def _add_options(self, at: int, start: int) -> tuple[int, int]:
        ends = list[int]()
        count, at = int(self._tokens[at][1:]), at + 1
        for _ in range(count):
            first = self._new()
            self._link(start, first)
            at, last = self._add(at, first)
            ends.append(last)
        return at, self._joined(ends)

    def _joined(self, ends: list[int]) -> int:
        end = self._new()
        for each in ends:
            self._link(each, end)
        return end

    def _add_repeat(self, at: int, start: int) -> tuple[int, int]:
        least, _, most = self._tokens[at][1:-1].partition(",")
        minimum, maximum = int(least), int(most) if most else None
        body, ends = at + 1, list[int]()
        copies = max(minimum - 1, 0) if maximum is None else maximum
        for count in range(copies):
            if count >= minimum:
                ends.append(start)
            at, start = self._add(body, start)
        if maximum is not None or minimum == 0:
            ends.append(start)
        if maximum is None:
            first = self._new()
            self._link(start, first)
            at, last = self._add(body, first)
            self._link(last, first)
            ends.append(last)
        return at, self._joined(ends)

    def _condition(self, at: int) -> tuple[int, int]:
        """The token behind a condition, and the bit that says whether it holds."""
        token = self._tokens[at]
        key = token if len(token) > 1 else at
        if key not in self._conditions:
            self._conditions[key] = self._new_condition(at)
        behind, bit = self._conditions[key]
        return (behind if key == at else at + 1), bit

    def _new_condition(self, at: int) -> tuple[int, int]:
        token = self._tokens[at]
        if len(token) == 1:
            return self._new_look(at)
        bit = self._new()
        if token[0] in "@!":
            self._traced[int(token[1:]), "1" if token[0] == "@" else "0"] = 1 << bit
        else:
            letters = self._before if token[0] == "<" else self._coming
            for letter in token[1:]:
                letters[letter] = letters.get(letter, 0) | 1 << bit
        return at + 1, bit

    def _new_look(self, at: int) -> tuple[int, int]:
        outer, self._links = self._links, []
        first = self._new()
        self._always |= 1 << first
        behind, last = self._add(at + 1, first)
        found, missing = last, self._new()
        self._close_level(1 << found, 1 << missing)
        self._links = outer
        return behind, found if self._tokens[at] == "=" else missing

    def _close_level(self, found: int, missing: int) -> None:
        distances = Counter(target - source for source, target, _ in self._links)
        targets = Counter(target for _, target, _ in self._links)
        joins, shifts = dict[tuple[int, int], int](), dict[int, int]()
        for source, target, condition in self._links:
            distance = target - source
            if not condition and distances[distance] > max(_FEW, targets[target]):
                shifts[distance] = shifts.get(distance, 0) | 1 << source
            else:
                key = condition, 1 << target
                joins[key] = joins.get(key, 0) | 1 << source
        self._levels.append(
            (
                [(sources, *key) for key, sources in joins.items()],
                [(sources, distance) for distance, sources in shifts.items()],
                found,
                missing,
            )
        )


def _spread(active: int, joins: Joins, shifts: Shifts) -> int:
    """Follow links from what is active, until nothing more is."""
    before = 0
    while active != before:
        before = active
        for sources, condition, targets in joins:
            if active & sources and (not condition or active & condition):
                active |= targets
        for sources, distance in shifts:
            found = active & sources
            active |= found << distance if distance > 0 else found >> -distance
    return active
