"""The strict reader agrees with the json module, or refuses: there is no third way."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from predial_runtime.decoding import DecodingError, decode

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
PIECES = st.sampled_from(
    [
        *'[]{},: \n\t-.\\"/é\x00\ufeff',
        *('"a"', '"\\u0061"', '"a\\"b"', "1", "-0", "1e999", "2.5", "9" * 4301),
        *("true", "null", "NaN", "-Infinity", "\\ud83d", "\\ude00", '"\\ud83d"'),
        '"\\ud83d\\ude00"',
    ]
)


def attempt(data: bytes) -> list[object] | DecodingError:
    """The one value of a text, or why it is refused."""
    try:
        return [decode(data)]
    except DecodingError as refusal:
        return refusal


@given(value=VALUES, ascii_only=st.booleans())
def test_strict_json_is_read_exactly(value: object, *, ascii_only: bool) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only)
    read = decode(text.encode())
    assert read == value
    assert json.dumps(read, ensure_ascii=ascii_only) == text


@given(st.lists(PIECES).map("".join))
def test_a_text_is_read_as_json_reads_it_or_refused_at_a_place_in_it(text: str) -> None:
    outcome = attempt(text.encode())
    if isinstance(outcome, DecodingError):
        line, column = outcome.line or 1, outcome.column or 1
        assert 1 <= column <= len(text.split("\n")[line - 1]) + 1
    else:
        assert outcome == [json.loads(text)]
        json.dumps(outcome, ensure_ascii=False, allow_nan=False).encode()


@given(VALUES, st.data())
def test_no_byte_string_breaks_the_reader(value: object, data: st.DataObject) -> None:
    text = bytearray(json.dumps(value, ensure_ascii=False).encode())
    place = data.draw(st.integers(0, len(text)))
    text[place : place + data.draw(st.integers(0, 2))] = data.draw(
        st.binary(max_size=3)
    )
    outcome = attempt(bytes(text))
    if isinstance(outcome, list):
        assert outcome == [json.loads(bytes(text))]
