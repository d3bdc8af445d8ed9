"""What a library read and wrote again is what the text says, where two tests say so."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from hypothesis import example, given

from decoders.decoders import LIBRARIES, READERS
from decoders.texts import HOSTILE, TEXTS
from predial_runtime.decoding import DEEPEST, DecodingError, decode
from predial_runtime.quick_json import is_whole
from predial_runtime.violations import ContractError

# Texts that one test alone would accept, or that lie at its edge.
EDGES = [
    '{"a":1,"a":2}',
    '{"a":1, "a":"\\u003a"}',
    '{"a":1, "a":"\\u003A"}',
    '{"a":1, "a":"\\\\u003a"}',
    '{"a":1,"\\u0061":2}',
    '{"a":":","a":"::"}',
    '{"a":"::","a":":"}',
    '{"a":{"b":1,"b":2},"a":{"b":1}}',
    "[999999999999999999,-999999999999999999]",
    "[9223372036854775807,9223372036854775808,-9223372036854775809]",
    "[18446744073709551615, 18446744073709551616]",
    '["18446744073709551616"]',
    "[1 , 1.0 , -0 , -0.0, 10e-1]",
    "[1e19, 1e+19, 18446744073709551616.0]",
    '{"a b" : " : " , "ab":" "}',
    '["\\ud83d\\ude00", "\\u0000", "\\/"]',
]


def shown(value: Any) -> str:
    """A value as text that distinguishes 1, 1.0 and `True`, and 0.0 and -0.0."""
    return repr(value)


def outcome(decoder: str, text: bytes) -> tuple[str, Any]:
    """The value that a reader gives, or its violation."""
    try:
        return "value", shown(READERS[decoder](text))
    except ContractError as refused:
        (found,) = refused.violations
        return "refused", found.to_json()


@pytest.mark.parametrize("library", LIBRARIES)
@given(text=TEXTS)
def test_a_text_that_is_whole_is_strict_and_has_the_value(
    library: str, text: str
) -> None:
    loads, dumps = LIBRARIES[library]
    try:
        value = loads(text.encode())
        written = dumps(value)
    except (
        ValueError,
        TypeError,
        msgspec.MsgspecError,
    ):  # the strict decoder has to judge
        return
    if is_whole(text.encode(), written):
        assert shown(decode(text.encode())) == shown(value)


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("text", EDGES)
def test_an_edge_of_the_laws(library: str, text: str) -> None:
    loads, dumps = LIBRARIES[library]
    value = loads(text.encode())
    try:
        strict = shown(decode(text.encode()))
    except DecodingError:
        strict = ""
    if is_whole(text.encode(), dumps(value)):
        assert shown(value) == strict
    assert outcome(library, text.encode()) == outcome("json", text.encode())


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("ascii_only", [True, False])
@pytest.mark.parametrize("indent", [None, 2])
def test_what_the_json_module_writes_takes_the_quick_way(
    library: str, indent: int | None, *, ascii_only: bool
) -> None:
    value = {
        "é: 😀": [1, -2.5, True, None, "[{"],
        'a "b"\n': {"c": "1: 2", "d": ""},
    }
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent).encode()
    loads, dumps = LIBRARIES[library]
    assert is_whole(text, dumps(loads(text)))


@given(text=HOSTILE)
@example(b"")
@example(b"[]" * 2)
def test_readers_give_the_same_value_or_the_same_refusal(text: bytes) -> None:
    outcomes = {decoder: outcome(decoder, text) for decoder in READERS}
    assert outcomes["orjson"] == outcomes["json"]
    assert outcomes["msgspec"] == outcomes["json"]


@pytest.mark.parametrize("decoder", READERS)
@pytest.mark.parametrize("parts", [("[", "]"), ('{"a":', "}"), ('[{"a":', "}]")])
@pytest.mark.parametrize("depth", [2, 252, 254, 256, 258, 700, 1100, 100_000])
def test_a_text_is_as_deep_for_each_reader(
    decoder: str, parts: tuple[str, str], depth: int
) -> None:
    opening, closing = parts
    count = depth // len(closing)
    text = f"{opening * count}1{closing * count}".encode()
    kind, _ = outcome(decoder, text)
    assert kind == ("value" if depth <= DEEPEST else "refused")


@pytest.mark.parametrize("decoder", READERS)
def test_a_text_of_many_brackets_need_not_be_deep(decoder: str) -> None:
    wide = json.dumps([["[{" * DEEPEST]] * DEEPEST)
    assert outcome(decoder, wide.encode()) == ("value", shown(json.loads(wide)))
    level = f"{'[' * (DEEPEST + 1)}{']' * (DEEPEST + 1)}".encode()
    assert outcome(decoder, level)[0] == "refused"
