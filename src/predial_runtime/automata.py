"""Automata that match strings in linear time, whatever the pattern and the string.

A pattern that could make `re` try more than one way is a program of a few passes over
the string. A pass keeps all ways at once, as the bits of an integer, and remembers what
it computed: it is a deterministic automaton, built where strings lead it.
"""

from __future__ import annotations

from bisect import bisect_right

from .automaton_programs import EDGE, Program

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_MANY_LETTERS = 4096
# Bits of all states of a pass, some megabytes with the dictionaries that hold them.
_MANY_BITS = 1 << 22
_OF_DICTIONARY = 1024


class Automaton:
    """A pattern of classes of characters; compiled by the first text.

    Args:
        starts: The first character of each run of characters of one class, in order.
        classes: The letter that stands for each run's class.
        programs: What to look for among the letters: see `automaton_programs`. Those
            before the last find out where it matches what looks around.
    """

    __slots__ = ("_before", "_last", "_letters", "_programs")

    def __init__(self, starts: str, classes: str, *programs: str) -> None:
        self._letters = _Letters(starts, classes)
        self._programs = programs
        self._before: list[_Pass | _Same] = []
        self._last: _Pass | None = None

    def matches(self, text: str) -> bool | None:
        """True if the text matches; None if not, like the methods of a regex."""
        last = self._last or self._built()
        letters = text.translate(self._letters)
        found: list[str] = []
        for each in self._before:
            found.append(each.trace(text, letters, found))
        state = last.start
        for symbol in last.symbols(letters, found):
            state = state[symbol]
        return state.accepts or None

    def _built(self) -> _Pass:
        *before, last = self._programs
        self._before = [
            _Same(int(each[1:])) if each[0] == "=" else _Pass(Program(each))
            for each in before
        ]
        self._last = _Pass(Program(last))
        return self._last


class _Letters(dict[int, str]):
    """The letter of each code point, for `str.translate`."""

    __slots__ = ("classes", "starts")

    def __init__(self, starts: str, classes: str) -> None:
        self.starts = starts
        self.classes = classes

    def __missing__(self, code: int) -> str:
        letter = self.classes[bisect_right(self.starts, chr(code)) - 1]
        if len(self) >= _MANY_LETTERS:
            self.clear()
        self[code] = letter
        return letter


class _State(dict[str, "_State"]):
    """What is active between two characters, and what follows by symbol."""

    __slots__ = ("accepts", "active", "of")

    def __init__(self, active: int, of: _Pass) -> None:
        self.active = active
        self.accepts = bool(active >> of.program.accepting & 1)
        self.of = of

    def __missing__(self, symbol: str) -> _State:
        return self.of.step(self, symbol)


class _Pass:
    """One way through the text; its states are found as they are reached."""

    __slots__ = ("_known", "_limit", "_states", "backward", "program", "start")

    def __init__(self, program: Program) -> None:
        self.program = program
        self.backward = program.backward
        self._known = 0
        self._states = dict[int, _State]()
        self._limit = max(64, _MANY_BITS // (_OF_DICTIONARY + program.size))
        self.start = _State(program.start, self)

    def symbols(self, letters: str, found: list[str]) -> Iterable[str]:
        """What to read: letters up to the edge, with what was found before each."""
        ordered = (letters[::-1] if self.backward else letters) + EDGE
        if not found:
            return ordered
        traces = [each[::-1] for each in found] if self.backward else found
        return map("".join, zip(ordered, *traces, strict=True))

    def trace(self, _: str, letters: str, found: list[str]) -> str:
        """A digit for each place in the text: whether the pattern matches up to it."""
        state, digits = self.start, list[str]()
        for symbol in self.symbols(letters, found):
            state = state[symbol]
            digits.append("1" if state.accepts else "0")
        return "".join(digits[::-1] if self.backward else digits)

    def step(self, state: _State, symbol: str) -> _State:
        """Compute what follows a state, and remember it, up to the limit."""
        active = self.program.after(state.active, symbol)
        following = self._states.get(active)
        if following is None:
            following = self._states[active] = _State(active, self)
        if self._known >= self._limit:
            self._forget()
        self._known += 1
        state[symbol] = following
        return following

    def _forget(self) -> None:
        for state in (self.start, *self._states.values()):
            state.clear()
        self._states.clear()
        self._known = 0


class _Same:
    """Where the next character is the same as one before it.

    Args:
        distance: So many before, or the one at the place `-1 - distance`.
    """

    __slots__ = ("distance",)

    def __init__(self, distance: int) -> None:
        self.distance = distance

    def trace(self, text: str, _: str, __: list[str]) -> str:
        """A digit for each place in the text."""
        distance = self.distance
        if distance < 0:
            one = text[-1 - distance : -distance]
            return "".join(["1" if each == one else "0" for each in text]) + "0"
        pairs = zip(text[distance:], text, strict=False)
        same = ["1" if one == other else "0" for one, other in pairs]
        return "".join(["0" * (len(text) - len(same)), *same, "0"])
