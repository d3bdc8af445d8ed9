"""Random expressions of the subset that metadata uses, with what `re` makes of them."""

from __future__ import annotations

from itertools import product

from hypothesis import settings
from hypothesis import strategies as st

unhurried = settings(deadline=None)

ALPHABET = "017"
TEXTS = [
    "".join(digits)
    for length in range(6)
    for digits in product(ALPHABET, repeat=length)
]

_atoms = st.sampled_from(["0", "1", "7", r"\d", "[01]", "[0-6]", "[17-9]"])


def _grown(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    groups = inner.map(lambda body: f"(?:{body})")
    bodies = _atoms | groups
    suffixes = st.sampled_from(["?", "{2}", "{0,2}", "{1,2}", "{3}"])
    return st.one_of(
        st.lists(bodies, min_size=1, max_size=3).map("".join),
        st.lists(bodies, min_size=2, max_size=3).map("|".join),
        st.tuples(bodies, suffixes).map("".join),
    )


expressions = st.recursive(_atoms, _grown, max_leaves=6)
captures = expressions.map(lambda body: f"({body})")
national_prefixes = st.one_of(
    st.tuples(expressions, captures).map("".join),
    st.tuples(expressions, captures).map("|".join),
    st.tuples(captures, expressions).map("$|".join),
    st.tuples(expressions, captures).map(lambda both: f"{both[0]}(?:{both[1]}1)?"),
    st.tuples(expressions, captures, captures).map(
        lambda all3: "{}{}|{}".format(*all3)
    ),
)
