"""JSON values as Python holds them: their types, their equality, their weight.

`True` is a boolean and no number, 1.0 is an integer, and NaN and infinity are not JSON.
"""

from __future__ import annotations

from math import isfinite

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any, TypeAlias, TypeGuard

    Json: TypeAlias = "dict[Any, Json] | list[Json] | str | int | float | bool | None"


# What becomes of a number in place of a time, and what to write.
SECONDS = "which may be read as seconds since 1970: write the time out"


def holds(value: object, kind: type | tuple[type, ...]) -> bool:
    """Whether the value is of the kind; a type checker concludes nothing from it."""
    return isinstance(value, kind)


def are_names(keys: Iterable[object]) -> bool:
    """Whether all keys of a mapping are strings, as in JSON."""
    return {*map(type, keys)} <= {str} or all(isinstance(key, str) for key in keys)


def is_number(value: Json) -> TypeGuard[int | float]:
    """Whether the value is a JSON number."""
    if isinstance(value, int):
        return not isinstance(value, bool)
    return isinstance(value, float) and isfinite(value)


def is_integer(value: Json) -> TypeGuard[int | float]:
    """Whether the value is a JSON number without a fraction; 1.0 is."""
    if isinstance(value, int):
        return not isinstance(value, bool)
    return isinstance(value, float) and value.is_integer()


def is_without_fraction(value: Json) -> TypeGuard[int]:
    """Whether the value is an integer of JSON Schema's draft 4: 1.0 is none."""
    return isinstance(value, int) and not isinstance(value, bool)


def kind_of(value: object) -> str:
    """The JSON type; `whole` for a float without a fraction, empty for what is no JSON.

    A subclass of a type counts as the type.
    """
    kind = KINDS.get(type(value))
    if kind is not None:
        return kind
    if isinstance(value, float):
        if not isfinite(value):
            return ""
        return "whole" if value.is_integer() else "number"
    for parent, kind in KINDS.items():
        if isinstance(value, parent):
            return kind
    return ""


KINDS: dict[type, str] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    dict: "object",
    list: "array",
    type(None): "null",
}


def type_name(value: object) -> str:
    """What messages call the value's type; never the value itself."""
    if isinstance(value, float) and not isfinite(value):
        return "a number that JSON does not have"
    exact = _NAMES.get(type(value))
    if exact is not None:
        return exact
    for kind, name in _NAMES.items():
        if isinstance(value, kind):
            return name
    return _other_name(value)


def _other_name(value: object) -> str:
    from datetime import date, datetime

    if isinstance(value, datetime):
        return (
            "a datetime, which is not JSON: write it as a string, or call check_params"
            " where the contract has it"
        )
    if isinstance(value, date):
        return "a date, which is not JSON and has no time of day: write a string"
    if isinstance(value, Unwritable):
        return value.what
    if hasattr(type(value), "to_params"):
        return "a model: check_params takes it, or give its to_json()"
    if hasattr(type(value), "to_json"):
        return "a model: give its to_json(), or call its check()"
    return f"of the Python type {type(value).__name__}, which is not JSON"


_NAMES: dict[type, str] = {
    type(None): "null",
    bool: "a boolean",
    str: "a string",
    int: "an integer",
    float: "a number",
    dict: "an object",
    list: "an array",
}


class MistypedError(TypeError):
    """A value is not of the type of its field; it goes no further than the model."""


class Unwritable:
    """Stands for what a model holds and cannot write: no schema allows it.

    Args:
        what: What that is, for messages.
    """

    __slots__ = ("what",)

    def __init__(self, what: str) -> None:
        self.what = what


def equal(one: Json, other: Json) -> bool:
    """Whether two JSON values are equal: 1 and 1.0 are, 1 and `True` are not."""
    pairs: list[tuple[Json, Json]] = [(one, other)]
    while pairs:
        left, right = pairs.pop()
        if isinstance(left, dict) and isinstance(right, dict):
            if left.keys() != right.keys():
                return False
            pairs += [(left[key], right[key]) for key in left]
        elif isinstance(left, list) and isinstance(right, list):
            if len(left) != len(right):
                return False
            pairs += zip(left, right, strict=True)
        elif isinstance(left, bool) is not isinstance(right, bool) or left != right:
            return False
    return True


def is_one_of(value: Json, options: Sequence[Json]) -> bool:
    """Whether the value equals one of the options."""
    return any(equal(value, option) for option in options)


def utf8_bytes(value: Json) -> int:
    """UTF-8 bytes of a string, or of the names and string values of a map together.

    A lone surrogate, which UTF-8 cannot say, counts as three bytes.
    """
    if isinstance(value, dict):
        held: list[Any] = [*value, *value.values()]
        try:
            return _size("".join(held))  # most often all are strings
        except TypeError:
            pass
    return utf8_bytes_of_any(value)


def utf8_bytes_of_any(value: Json) -> int:
    """The same, quicker where there are other values than strings."""
    held: list[Any] = [*value, *value.values()] if isinstance(value, dict) else [value]
    return _size("".join([each for each in held if isinstance(each, str)]))


def _size(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))
