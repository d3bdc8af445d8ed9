"""A hostile value gets a verdict or our own error, and the same from both checks."""

from __future__ import annotations

import math
from collections import OrderedDict, UserDict, UserList, defaultdict
from collections.abc import Callable
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from fractions import Fraction
from functools import cache
from typing import Any, NamedTuple, NoReturn

import numpy as np
import pytest

from predial_codegen import compile as compile_schema
from predial_codegen.compilation import Compiled
from predial_runtime.violations import UncheckableError

DEEP = 100_000
MANY = 1_000_000
TREE = {"type": ["array", "object", "null"], "items": {"$ref": "#"}}
PLAIN = "^[a-z0-9_-]*$"

SCHEMAS: dict[str, Any] = {
    "anything": True,
    "nothing": False,
    "a tree": TREE | {"additionalProperties": {"$ref": "#"}},
    "a text": {"type": "string", "minLength": 1, "maxLength": 20, "pattern": PLAIN},
    "a text of any type": {"pattern": "^a*$", "minLength": 1, "format": "date-time"},
    "a number": {"type": "number", "minimum": -1, "maximum": 9, "multipleOf": 0.01},
    "an integer": {"type": "integer", "multipleOf": 7},
    "a number of any type": {"exclusiveMinimum": 0, "multipleOf": 3},
    "unique items": {"type": "array", "uniqueItems": True, "maxItems": MANY},
    "items": {"items": {"type": "string", "pattern": PLAIN}},
    "objects": {
        "type": "array",
        "items": {
            "type": "object",
            "properties": {"a": {"type": "string", "pattern": PLAIN}, "b": True},
            "required": ["a", "b"],
            "additionalProperties": False,
        },
    },
    "contained": {"contains": {"const": [1]}, "minContains": 1, "maxContains": 2},
    "a closed object": {
        "type": "object",
        "properties": {"a": {"type": "integer"}},
        "required": ["a"],
        "additionalProperties": False,
    },
    "names": {
        "propertyNames": {"pattern": PLAIN},
        "patternProperties": {"^a": {"type": "string"}},
        "additionalProperties": {"type": "integer"},
    },
    "unevaluated": {
        "anyOf": [{"properties": {"a": True}}, {"patternProperties": {"^b": True}}],
        "unevaluatedProperties": False,
    },
    "an enum": {"enum": [1, "a", None, [1], {"a": 1}, True]},
    "a const": {"const": "a"},
    "branches": {"oneOf": [{"type": "string"}, {"maximum": 3}, {"required": ["a"]}]},
    "not": {"not": {"type": "object", "minProperties": 1}},
    "a condition": {
        "if": {"type": "string"},
        "then": {"maxLength": 3},
        "else": {"const": 1},
    },
    "sizes": {"maxProperties": 2, "maxItems": 2, "maxLength": 2, "minItems": 1},
    "dependent": {"dependentRequired": {"a": ["b"]}, "dependentSchemas": {"b": False}},
}


class _Refusing:
    """Whatever is done with it, it refuses."""

    def __eq__(self, other: object) -> NoReturn:
        raise OSError("no comparison")

    __hash__ = None  # type: ignore[assignment]

    def __len__(self) -> NoReturn:
        raise OSError("no length")

    def __bool__(self) -> NoReturn:
        raise OSError("no truth")


class _Text(str):
    __slots__ = ()

    def __eq__(self, other: object) -> NoReturn:
        raise OSError("no comparison")

    def __hash__(self) -> NoReturn:
        raise OSError("no hash")

    def __len__(self) -> NoReturn:
        raise OSError("no length")


class _Object(dict[Any, Any]):
    def __contains__(self, key: object) -> NoReturn:
        raise OSError("no members")

    def __len__(self) -> int:
        return -1  # noqa: PLE0303 hostile on purpose

    def items(self) -> NoReturn:
        raise OSError("no members")


class _Array(list[Any]):
    def __len__(self) -> NoReturn:
        raise OSError("no length")

    def __iter__(self) -> NoReturn:
        raise OSError("no items")


class _Number(int):
    def __lt__(self, other: object) -> NoReturn:
        raise OSError("no order")

    def __mod__(self, other: object) -> NoReturn:
        raise OSError("no remainder")


class _Colour(Enum):
    RED = "red"


class _Level(IntEnum):
    ONE = 1


class _Word(StrEnum):
    A = "a"


class _Pair(NamedTuple):
    a: int
    b: int


def _nested_arrays() -> Any:
    value: Any = []
    for _ in range(DEEP):
        value = [value]
    return value


def _nested_objects() -> Any:
    value: Any = {}
    for _ in range(DEEP):
        value = {"a": value}
    return value


def _circular() -> Any:
    value: list[Any] = []
    value.append(value)
    return value


INSTANCES: dict[str, Callable[[], Any]] = {
    "arrays 100,000 deep": _nested_arrays,
    "objects 100,000 deep": _nested_objects,
    "an array that holds itself": _circular,
    "a million characters": lambda: "a" * MANY,
    "a million characters and a bad one": lambda: "a" * MANY + "\n",
    "a million items": lambda: list(range(MANY)),
    "a hundred thousand arrays": lambda: [[number] for number in range(DEEP)],
    "a hundred thousand members": lambda: {
        f"a{number}": number for number in range(DEEP)
    },
    "a number of 100,000 digits": lambda: 10**100_000 + 1,
    "1e400": lambda: float("1e400"),
    "-1e400": lambda: float("-1e400"),
    "1e308": lambda: 1e308,
    "5e-324": lambda: 5e-324,
    "NaN": lambda: math.nan,
    "an array of NaN": lambda: [math.nan, math.nan],
    "bytes": lambda: b"a",
    "a bytearray": lambda: bytearray(b"a"),
    "a set": lambda: {1, 2},
    "a frozenset": lambda: frozenset({1}),
    "a tuple": lambda: ("a", 1),
    "a named tuple": lambda: _Pair(1, 2),
    "an array of a set": lambda: [{1}, {1}],
    "a range": lambda: range(3),
    "a generator": lambda: (each for each in (1, 2)),
    "a complex number": lambda: 1j,
    "a Decimal": lambda: Decimal("19.99"),
    "a Decimal that is no number": lambda: Decimal("sNaN"),
    "a Fraction": lambda: Fraction(1, 3),
    "an Enum member": lambda: _Colour.RED,
    "an IntEnum member": lambda: _Level.ONE,
    "a StrEnum member": lambda: _Word.A,
    "an OrderedDict": lambda: OrderedDict[str, int](a=1),
    "a defaultdict": lambda: defaultdict(int, a=1),
    "a UserDict": lambda: UserDict(a=1),
    "a UserList": lambda: UserList([1]),
    "keys that are no strings": lambda: {1: 1, None: 2, (1,): 3, "a": "a"},
    "items with keys that are no strings": lambda: [{1: 1, None: 2}],
    "lone surrogates": lambda: {"\ud800": "\udfff"},
    "an object that refuses": _Refusing,
    "an array of what refuses": lambda: [_Refusing(), _Refusing()],
    "members that refuse": lambda: {"a": _Refusing(), "b": _Refusing()},
    "items whose members refuse": lambda: [{"a": _Refusing(), "b": 1}],
    "a text that refuses": lambda: _Text("a"),
    "texts that refuse": lambda: [_Text("a"), _Text("a")],
    "items of texts that refuse": lambda: [{"a": _Text("a"), "b": 1}],
    "an object of refusing methods": lambda: _Object(a=1),
    "an array of refusing methods": lambda: _Array([1]),
    "items of refusing methods": lambda: [_Object(a="a", b=1)],
    "a number of refusing methods": lambda: _Number(7),
    "numpy's float64": lambda: np.float64(0.5),
    "numpy's int64": lambda: np.int64(7),
    "numpy's bool": lambda: np.bool_(True),  # noqa: FBT003
    "numpy's str_": lambda: np.str_("a"),
    "an array of numpy": lambda: np.zeros(3),
    "a class": lambda: dict,
    "a module": lambda: math,
    "NotImplemented": lambda: NotImplemented,
}


@cache
def compiled(name: str) -> Compiled:
    return compile_schema(SCHEMAS[name], format_assertion=True)


def _verdict(compiled_schema: Compiled, value: object) -> bool | None:
    try:
        return compiled_schema.is_valid(value)
    except UncheckableError:
        return None


def _found(compiled_schema: Compiled, value: object) -> bool | None:
    try:
        return not compiled_schema.check(value)
    except UncheckableError:
        return None


@pytest.mark.parametrize("instance", INSTANCES)
@pytest.mark.parametrize("schema", SCHEMAS)
def test_a_hostile_value_gets_one_verdict_or_our_error(
    schema: str, instance: str
) -> None:
    verdict = _verdict(compiled(schema), INSTANCES[instance]())
    found = _found(compiled(schema), INSTANCES[instance]())
    assert None in (verdict, found) or verdict is found


@pytest.mark.parametrize("schema", SCHEMAS)
def test_no_report_is_longer_than_its_limit(schema: str) -> None:
    values: list[Any] = [{"a": 1, "c": {}}, "\n" * 9, 10.5, [[None, None]], *range(100)]
    for value in ([values], values, *values):
        assert len(compiled(schema).check(value, limit=3)) <= 3
