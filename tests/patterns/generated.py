"""Hypothesis strategies of ECMA-262 patterns, and of texts that they may match."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count

from hypothesis import strategies as st

from patterns.ecma import (
    WORD,
    Anchor,
    Group,
    Look,
    Node,
    One,
    Options,
    Reference,
    Repeat,
    Sequence,
)

DIGITS = "0123456789"
SPACES = "\t\n\v\f\r \u00a0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
TERMINATORS = "\n\r\u2028\u2029"
# Where ECMA-262 and Python differ: other digits, letters and spaces, and line ends.
CHARACTERS = "aab0_ -.\n\r\u2028\ufeff\x1c\x85\u0663\u00e9\u017f\U0001f600"

texts = st.text(CHARACTERS, max_size=5)


def _in(members: str) -> Callable[[str], bool]:
    return lambda character: character in members


def _not_in(members: str) -> Callable[[str], bool]:
    return lambda character: character not in members


def _boundary(text: str, at: int) -> bool:
    before = at > 0 and text[at - 1] in WORD
    return before != (at < len(text) and text[at] in WORD)


def _anything(_: str) -> bool:
    return True


ONES = [
    One(".", _not_in(TERMINATORS)),
    One(r"\d", _in(DIGITS)),
    One(r"\D", _not_in(DIGITS)),
    One(r"\w", _in(WORD)),
    One(r"\W", _not_in(WORD)),
    One(r"\s", _in(SPACES)),
    One(r"\S", _not_in(SPACES)),
    One("[^]", _anything),
    One("[]", _in("")),
    One(r"[^\W_]", _in(WORD.replace("_", ""))),
    One(r"[\d\s-]", _in(DIGITS + SPACES + "-")),
    One(r"[^\D0]", _in("123456789")),
    One("[--/]", _in("-./")),
    One(r"[\S\s]", _anything),
    One(r"\u{1f600}", _in("\U0001f600")),
    One(r"\ud83d\ude00", _in("\U0001f600")),
    One(r"\cJ", _in("\n")),
    One(r"\.", _in(".")),
    One(r"\-", _in("-")),
    *(One(character, _in(character)) for character in "ab0_ -\n\u00e9\u017f"),
]
ANCHORS = [
    Anchor("^", lambda _, at: at == 0),
    Anchor("$", lambda text, at: at == len(text)),
    Anchor(r"\b", _boundary),
    Anchor(r"\B", lambda text, at: not _boundary(text, at)),
]
BOUNDS = [(0, None), (1, None), (0, 1), (2, 2), (0, 2), (1, 3), (0, 0), (1, 1)]


def _wider(within: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    row = st.lists(within, max_size=3).map(lambda parts: Sequence(tuple(parts)))
    options = st.lists(row, min_size=1, max_size=3)
    repeat = st.tuples(within, st.sampled_from(BOUNDS), st.booleans())
    return st.one_of(
        row,
        options.map(lambda rows: Options(tuple(rows))),
        within.map(lambda body: Group(body, 0)),
        repeat.map(lambda found: Repeat(found[0], *found[1], found[2])),
        st.builds(Look, within, st.booleans(), st.booleans()),
    )


def _numbered(node: Node, following: Iterator[int]) -> Node:
    match node:
        case Sequence(parts):
            return Sequence(tuple(_numbered(part, following) for part in parts))
        case Options(options):
            return Options(tuple(_numbered(option, following) for option in options))
        case Group(body):
            number = next(following)
            return Group(_numbered(body, following), number)
        case Repeat(body) | Look(body):
            return replace(node, body=_numbered(body, following))
        case One() | Anchor() | Reference():
            return node


def _whole(body: Node) -> Node:
    """Number the groups, behind three that every pattern has for references to find."""
    group = Group(Sequence((ONES[0],)), 1)
    maybe = Group(Repeat(ONES[3], 0, None, lazy=False), 2)
    option = Options((Group(ONES[5], 3), Sequence(())))
    return _numbered(Sequence((group, maybe, option, body)), count(1))


_leaves: st.SearchStrategy[Node] = st.one_of(
    st.sampled_from(ONES), st.sampled_from(ONES), st.sampled_from(ANCHORS)
)
_references = st.builds(Reference, st.integers(1, 3))
plain: st.SearchStrategy[Node] = st.recursive(_leaves, _wider, max_leaves=8).map(
    lambda body: _numbered(body, count(1))
)
referring: st.SearchStrategy[Node] = st.recursive(
    st.one_of(_leaves, _references), _wider, max_leaves=8
).map(_whole)
_letters: st.SearchStrategy[Node] = st.sampled_from(
    [
        One("a", _in("a")),
        One("b", _in("b")),
        One("[ab]", _in("ab")),
        One(".", _not_in(TERMINATORS)),
        *ANCHORS[:2],
    ]
)
looping: st.SearchStrategy[Node] = st.recursive(_letters, _wider, max_leaves=8).map(
    lambda body: _numbered(body, count(1))
)
