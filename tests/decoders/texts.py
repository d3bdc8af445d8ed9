"""JSON texts with names twice, escapes, colons, spaces, and numbers of all kinds."""

from __future__ import annotations

from hypothesis import strategies as st

_CHARACTERS = st.sampled_from('a:b"\\/ {}[],0é😀\n\x7f\u2028') | st.characters(
    exclude_categories=["Cs"]
)
_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "/": "\\/", "\t": "\\t"}
_DIGITS = st.text("0123456789", min_size=15, max_size=24).map(
    lambda digits: digits.lstrip("0") or "0"
)


def _escaped(character: str) -> str:
    units = character.encode("utf-16-be")
    return "".join(
        f"\\u{units[at]:02x}{units[at + 1]:02X}" for at in range(0, len(units), 2)
    )


def _spellings(character: str) -> st.SearchStrategy[str]:
    ways = [_escaped(character)]
    if character in _SHORT:
        ways.append(_SHORT[character])
    if character not in '"\\' and character >= " ":
        ways += [character] * 3
    return st.sampled_from(ways)


SPACES = st.sampled_from(["", "", "", " ", "\n", "\t \r\n"])
STRINGS = (
    st.lists(_CHARACTERS.flatmap(_spellings), max_size=5)
    .map("".join)
    .map(lambda inner: f'"{inner}"')
)
# Few, and spelt in several ways: an object is likely to have one twice.
NAMES = st.sampled_from(
    ['"a"', '"\\u0061"', '"a:"', '"a\\u003a"', '"a\\u003A"', '":"', '""', '"b"', '"é"']
)
NUMBERS = (
    st.integers().map(str)
    | _DIGITS
    | _DIGITS.map(lambda digits: f"-{digits}")
    | st.floats(allow_nan=False, allow_infinity=False).map(repr)
    | st.tuples(_DIGITS, _DIGITS, st.integers(-330, 310)).map(
        lambda parts: f"{parts[0]}.{parts[1]}e{parts[2]}"
    )
    | st.sampled_from(
        [
            *("0", "-0", "-0.0", "0.0", "1", "1.0", "10e-1", "1E2", "1e+2", "1e400"),
            *("9223372036854775807", "9223372036854775808", "-9223372036854775809"),
            *("18446744073709551615", "18446744073709551616", "1e19", "1e-400"),
            *("18446744073709551616.0", "1.8446744073709552e+19", "9" * 309),
        ]
    )
)
SCALARS = st.sampled_from(["null", "true", "false"]) | NUMBERS | STRINGS


@st.composite
def _array(draw: st.DrawFn, inner: st.SearchStrategy[str]) -> str:
    items = [f"{draw(SPACES)}{item}{draw(SPACES)}" for item in draw(st.lists(inner))]
    return f"[{','.join(items)}]" if items else f"[{draw(SPACES)}]"


@st.composite
def _object(draw: st.DrawFn, inner: st.SearchStrategy[str]) -> str:
    names = draw(st.lists(NAMES | STRINGS, max_size=4))
    members = [
        f"{draw(SPACES)}{name}{draw(SPACES)}:{draw(SPACES)}{draw(inner)}{draw(SPACES)}"
        for name in names
    ]
    return f"{{{','.join(members)}}}" if members else f"{{{draw(SPACES)}}}"


TEXTS = st.recursive(
    SCALARS, lambda inner: _array(inner) | _object(inner), max_leaves=12
)
# JSON texts, and what a slip makes of them.
PIECES = st.sampled_from(
    [
        *'[]{},: \n\t-.\\"/é\x00\ufeff',
        *('"a"', '"\\u0061"', '{"a":1,', '"a":', "1", "-0", "1e999", "9" * 19),
        *("true", "null", "NaN", "-Infinity", "\\ud83d", "\\ude00", '"\\ud83d"'),
    ]
)


@st.composite
def slips(draw: st.DrawFn) -> bytes:
    """The bytes of a JSON text, of which some are others."""
    text = bytearray(draw(SPACES).encode() + draw(TEXTS).encode())
    place = draw(st.integers(0, len(text)))
    text[place : place + draw(st.integers(0, 3))] = draw(
        st.binary(max_size=3) | PIECES.map(str.encode)
    )
    return bytes(text)


HOSTILE = (
    TEXTS.map(str.encode) | slips() | st.lists(PIECES).map("".join).map(str.encode)
)
