"""What a schema requires that a type does not show, in words for a docstring."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from predial_codegen.ir import (
    Format,
    Items,
    Matches,
    PatternProperties,
    Plain,
    Properties,
    PropertyNames,
)
from predial_codegen.targets.models.conjunction import (
    Conjunction,
    Definitions,
    Schemas,
    conjunction,
)
from predial_codegen.targets.models.types import FORMATTED

_COUNTED = (
    ("minLength", "maxLength", ("character", "characters")),
    ("minItems", "maxItems", ("item", "items")),
    ("minProperties", "maxProperties", ("property", "properties")),
)
_ALONE = {
    "exclusiveMinimum": "more than {0}",
    "exclusiveMaximum": "less than {0}",
    "multipleOf": "a multiple of {0}",
    "maxUtf8Bytes": "at most {0} bytes in UTF-8",
}
_OF_CHARACTERS = re.compile(r"\^\[((?:[A-Za-z0-9]-[A-Za-z0-9]|[^\]\[\\^])+)\][*+]\$")
_IN_CLASS = re.compile(r"[A-Za-z0-9]-[A-Za-z0-9]|.")
_LONGEST = 60  # of the patterns that are shown


def constraints(conj: Conjunction, definitions: Definitions) -> str:
    """The constraints as one sentence, such as "1 to 200 characters of a-z 0-9"."""
    parts = [", ".join(_parts(conj)), *_of_contents(conj, definitions)]
    text = "; ".join(each for each in parts if each)
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def _of_contents(conj: Conjunction, definitions: Definitions) -> Iterator[str]:
    """The constraints of items, and of the names and values of a map."""
    is_map = not conj.says((Properties,))
    contents = {
        "item": tuple(each.schema for each in conj.all(Items) if not each.start),
        "name": tuple(each.schema for each in conj.all(PropertyNames)),
        "value": _values_of_map(conj) if is_map else (),
    }
    for noun, schemas in contents.items():
        parts = [*_parts(conjunction(schemas, definitions))] if schemas else []
        if noun == "name" and is_map and conj.is_closed:
            parts += _names_of_map(conj)
        if parts:
            yield f"each {noun}: {', '.join(parts)}"


def _values_of_map(conj: Conjunction) -> Schemas:
    """The schemas of all values, if these have the same."""
    if conj.matching:
        return conj.matching if conj.is_closed and len(conj.matching) == 1 else ()
    return () if conj.is_closed else conj.additional


def _names_of_map(conj: Conjunction) -> Iterator[str]:
    """What the names match, where there are no others."""
    patterns = [p for each in conj.all(PatternProperties) for p, _ in each.schemas]
    if len(patterns) == 1:
        yield _matches(patterns[0].ecma)


def _parts(conj: Conjunction) -> Iterator[str]:
    alphabet, others = _patterns(conj)
    counted = [
        words
        for low, high, nouns in _COUNTED
        if (words := _count(conj.limit(low) or None, conj.limit(high), nouns))
    ]
    if alphabet:
        first, *rest = counted or ["characters"]
        counted = [f"{first} of {alphabet}", *rest]
    yield from counted
    yield from map(_matches, others)
    formats = [each.name for each in conj.all(Format)]
    yield from (f"in the format {name}" for name in formats if name not in FORMATTED)
    if words := _range(
        max(_values(conj, "minimum"), default=None),
        min(_values(conj, "maximum"), default=None),
    ):
        yield words
    for keyword, words in _ALONE.items():
        yield from (words.format(value) for value in _values(conj, keyword))
    if any(_values(conj, "uniqueItems")):
        yield "no two equal"
    for each in conj.all(Plain):
        if each.keyword == "fromNow" and (words := _range(*each.values)):
            yield f"{words} seconds from now"


def _matches(ecma: str) -> str:
    return f"matches `{ecma}`" if len(ecma) <= _LONGEST else "matches a pattern"


def _values(conj: Conjunction, keyword: str) -> list[Any]:
    """The values of a keyword in all schemas."""
    plain = [each for each in conj.all(Plain) if each.keyword == keyword]
    return [each.values[0] if each.values else True for each in plain]


def _patterns(conj: Conjunction) -> tuple[str, list[str]]:
    """The characters that a string is made of, and the patterns that say more."""
    alphabet, others = "", list[str]()
    for each in conj.all(Matches):
        found = _OF_CHARACTERS.fullmatch(each.pattern.ecma)
        if found and not alphabet:
            alphabet = " ".join(_IN_CLASS.findall(found[1]))
        else:
            others.append(each.pattern.ecma)
    return alphabet, others


def _count(low: int | None, high: int | None, nouns: tuple[str, str]) -> str:
    words = _range(low, high)
    is_one = (low if high is None else high) == 1
    return f"{words} {nouns[not is_one]}" if words else ""


def _range(low: float | None, high: float | None) -> str:
    if low is None:
        return "" if high is None else f"at most {high}"
    if high is None:
        return f"at least {low}"
    return f"{low}" if low == high else f"{low} to {high}"
