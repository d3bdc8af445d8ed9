"""What is planned for speed gives the verdicts that the keywords give one by one."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from predial_codegen import compile as compile_schema
from predial_codegen.compilation import Compiled

PREDIAL = "urn:predial:dialect:1"
TOKEN = {"type": "string", "minLength": 1, "maxLength": 4, "pattern": "^[a-c_-]*$"}
NUMBER = {"type": "string", "format": "e164"}
TIME = {"type": "string", "format": "date-time-utc"}
MAP = {
    "type": "object",
    "propertyNames": {"type": "string", "pattern": "^[a-c]{1,2}$"},
    "additionalProperties": {"type": "string", "maxLength": 5},
}
MEMBERS = {"token": TOKEN, "number": NUMBER, "time": TIME, "map": MAP, "any": True}
ITEM = {
    "type": "object",
    "properties": {**MEMBERS, "count": {"type": "integer", "minimum": 0}},
    "required": [*MEMBERS, "count"],
    "additionalProperties": False,
}

# By the rule of the planner: what it plans, and what looks alike and is not for it.
SCHEMAS: dict[str, Any] = {
    "text by form": TOKEN,
    "text by form, counted by the pattern": {
        "type": "string",
        "pattern": "^[a-c]{2,3}$",
    },
    "map by joining": MAP,
    "map by joining, any names": {
        "type": "object",
        "additionalProperties": {"type": "string", "minLength": 2},
    },
    "columns of texts": {"type": "array", "items": TOKEN},
    "columns of numbers": {"type": "array", "items": NUMBER, "maxItems": 9},
    "columns of times": {"type": "array", "items": TIME},
    "columns of members": {"type": "array", "items": ITEM, "minItems": 1},
    "columns of members that are unique": {
        "type": "array",
        "items": ITEM,
        "uniqueItemProperties": ["token", "number"],
    },
    "no columns, as more is asked of the array": {
        "type": "array",
        "items": ITEM,
        "contains": {"properties": {"token": {"const": "a"}}},
        "maxContains": 1,
        "allOf": [{"maxItems": 5}],
    },
    "no columns, as a member may be missing": {
        "type": "array",
        "items": ITEM | {"required": ["token"]},
    },
}


class _Text(str):
    __slots__ = ()


class _Object(dict[Any, Any]):
    pass


class _Array(list[Any]):
    pass


@cache
def compiled(name: str) -> Compiled:
    # With advice, though there is none to give, `check` walks and asks no verdict.
    return compile_schema({"$schema": PREDIAL, "advisory": True, **SCHEMAS[name]})


ODD: list[Any] = [None, True, 0, 1.5, "", "a\nb", "\n", "é", "+", {}, [], b"a", ("a",)]
odd: st.SearchStrategy[Any] = st.sampled_from(ODD)
tokens = st.text("abc_-", min_size=1, max_size=4)
numbers = st.from_regex(r"\+[1-9][0-9]{1,14}", fullmatch=True)
times = st.datetimes().map(lambda each: f"{each.replace(microsecond=0).isoformat()}Z")
maps = st.dictionaries(st.text("abc", min_size=1, max_size=2), st.text(max_size=5))
near = st.text("abc_-\n +0Z", max_size=6)


def sometimes(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Mostly the values, now and then what is nearly one, or far from it."""
    rare: list[st.SearchStrategy[Any]] = [odd, near, values.map(_wrapped)]
    return st.integers(0, 19).flatmap(lambda n: rare[n] if n < len(rare) else values)


def _wrapped(value: Any) -> Any:
    """The value as a subclass of its type, which JSON Schema does not tell apart."""
    match value:
        case str():
            return _Text(value)
        case {**members}:
            return _Object(members)
        case _:
            return value


bad_maps: st.SearchStrategy[Any] = st.dictionaries(
    near, st.one_of(near, odd), max_size=3
)
items = st.fixed_dictionaries(
    {
        "token": sometimes(tokens),
        "number": sometimes(numbers),
        "time": sometimes(times),
        "map": sometimes(st.one_of(maps, maps, maps, bad_maps)),
        "any": odd,
        "count": sometimes(st.integers(0)),
    }
)
incomplete = items.flatmap(
    lambda item: st.sampled_from(
        [{k: v for k, v in item.items() if k != gone} for gone in item]
    )
)
arrays = st.lists(
    st.one_of(
        items, items, items, items, incomplete, items.map(lambda i: i | {"more": 1})
    )
)
values = st.one_of(
    sometimes(tokens),
    sometimes(maps),
    bad_maps,
    st.lists(sometimes(tokens)),
    st.lists(sometimes(numbers)),
    st.lists(sometimes(times)),
    arrays,
    arrays.map(_Array),
    odd,
)


@pytest.mark.parametrize("name", SCHEMAS)
@given(value=values)
def test_a_fast_verdict_is_that_of_the_keywords(name: str, value: Any) -> None:
    assert compiled(name).is_valid(value) is (not compiled(name).check(value))


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_rule_is_planned_where_it_is_named(name: str) -> None:
    source = compiled(name).source
    assert ("_joined_root(" in source) is name.startswith(("columns", "map by"))
    assert ("_SPELLED" in source) or not name.startswith("text by form")


def test_columns_are_asked_of_three_items_and_more() -> None:
    """A line feed in one text cannot pass for two texts."""
    check = compiled("columns of numbers")
    assert check.is_valid(["+12", "+13", "+14"])
    assert not check.is_valid(["+12", "+13", "+14\n+15"])
    assert not check.is_valid(["+12\n+13", "+14", "+15"])
