"""Values made after a schema, most of them valid, and valid ones with one change."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any

from hypothesis import strategies as st

from predial_codegen.json_types import is_array, is_object

Values = st.SearchStrategy[Any]


class _Text(str):
    __slots__ = ()


class _Object(dict[Any, Any]):
    pass


class _Array(list[Any]):
    pass


_TOGETHER = 8  # items that are tested at once, where that serves
_ODD: list[Any] = [
    *(None, True, False, 0, -1, 1.0, 2.5, 10**20, float("nan"), float("inf")),
    *("", "a", "a\nb", "\n", "é", "+", "abcdefghij", "\u2028"),
    *({}, [], {"a": 1}, {"": ""}, {1: 2}, [[]], b"a", ("a",), ["a", "a", "a"]),
]
_FORMATS: Mapping[str, Values] = {
    "e164": st.from_regex(r"\+[1-9][0-9]{1,14}", fullmatch=True)
    | st.sampled_from(["+442079460958", "+12065550100", "+4930901820"]),
    "date-time-utc": st.datetimes().map(
        lambda each: f"{each.replace(microsecond=0).isoformat()}Z"
    )
    | st.sampled_from(["2026-12-01T12:00:00Z", "2026-12-01T12:10:00"]),
    "uuid": st.uuids().map(str),
    "date": st.dates().map(str),
}


def near(schema: Any) -> Values:
    """Valid values, valid ones with one change, and others."""
    good = valid(schema)
    return st.one_of(good, good.flatmap(_changed), st.sampled_from(_ODD))


def valid(schema: Any) -> Values:
    """Values that are valid by a schema, or nearly."""
    if not is_object(schema):
        return st.sampled_from(_ODD)
    for chooser in ("oneOf", "anyOf"):
        if chooser in schema:
            return st.one_of([valid(each) for each in schema[chooser]])
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    kind = schema.get("type")
    kinds: list[Any] = kind if is_array(kind) else [kind]
    return st.one_of([_OF[each](schema) for each in kinds])


def _texts(schema: Any) -> Values:
    if "format" in schema:
        return _FORMATS[schema["format"]]
    if "pattern" in schema:
        pattern: str = schema["pattern"].replace("$", r"\Z")
        return st.from_regex(pattern.replace(r"\p{L}", "[a-cé]"))
    least, most = schema.get("minLength", 0), schema.get("maxLength", 6)
    return st.text("abc_-", min_size=least, max_size=most)


def _integers(schema: Any) -> Values:
    low, high = schema.get("minimum", -5), schema.get("maximum", 30)
    step = schema.get("multipleOf", 1)
    return st.integers(-(-low // step), high // step).map(lambda each: each * step)


def _numbers(schema: Any) -> Values:
    low, high = schema.get("minimum", -5), schema.get("maximum", 30)
    return _integers(schema) | st.floats(low, high)


def _arrays(schema: Any) -> Values:
    least, most = schema.get("minItems", 0), schema.get("maxItems", 12)
    items = valid(schema.get("items"))
    few = st.lists(items, min_size=least, max_size=min(most, 4))
    if most < _TOGETHER:
        return few
    return few | st.lists(items, min_size=max(least, _TOGETHER), max_size=most)


def _objects(schema: Any) -> Values:
    members = schema.get("properties", {})
    needed = schema.get("required", ())
    strategies = {name: valid(each) for name, each in members.items()}
    named = st.fixed_dictionaries(
        {name: strategies.get(name, valid(None)) for name in needed},
        optional={
            name: each for name, each in strategies.items() if name not in needed
        },
    )
    extra = schema.get("additionalProperties", False)
    if extra is False:
        return named
    names = valid({"type": "string", **schema.get("propertyNames", {})})
    size = schema.get("maxProperties", 4)
    others = st.dictionaries(names, valid(extra), max_size=size)
    return st.tuples(named, others).map(lambda each: each[1] | each[0])


def _booleans(_: Any) -> Values:
    return st.booleans()


def _nulls(_: Any) -> Values:
    return st.none()


def _anything(_: Any) -> Values:
    return st.sampled_from(_ODD)


_OF = {
    "string": _texts,
    "integer": _integers,
    "number": _numbers,
    "array": _arrays,
    "object": _objects,
    "boolean": _booleans,
    "null": _nulls,
    None: _anything,
}


def _changed(value: Any) -> Values:
    places = [*_places(value)]
    return st.tuples(
        st.sampled_from(places),
        st.sampled_from(["odd", "odd", "gone", "more", "subclass", "again"]),
        st.sampled_from(_ODD),
    ).map(lambda each: _with_change(value, *each))


def _places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    if is_object(value):
        for name, member in value.items():
            yield from _places(member, (*path, name))
    elif is_array(value):
        for index, item in enumerate(value):
            yield from _places(item, (*path, index))


def _with_change(value: Any, path: tuple[Any, ...], how: str, odd: Any) -> Any:
    value = copy.deepcopy(value)
    if not path:
        return _subclassed(value) if how == "subclass" else odd
    holder = value
    for step in path[:-1]:
        holder = holder[step]
    match how:
        case "gone":
            del holder[path[-1]]
        case "more" if is_object(holder):
            holder["more"] = odd
        case "again" if is_array(holder):
            holder.append(holder[path[-1]])
        case "subclass":
            holder[path[-1]] = _subclassed(holder[path[-1]])
        case _:
            holder[path[-1]] = odd
    return value


def _subclassed(value: Any) -> Any:
    """The value as a subclass of its type, which JSON Schema does not distinguish."""
    if isinstance(value, str):
        return _Text(value)
    if is_object(value):
        return _Object(value)
    return _Array(value) if is_array(value) else value
