"""The few names and values that schemas and instances share, so that they meet."""

from __future__ import annotations

from typing import Any

NAMES = ("a", "b", "c", "ab", "")
PATTERNS = ("^a", "b$", "^[ab]$", "c|^$", ".", r"^\w$", r"\d", "^.{2}$")
TYPES = ("object", "array", "string", "integer", "number", "boolean", "null")
NUMBERS = (0, 1, 2, 3, -1, 1.0, 1.5, 0.3, -0.0, 7e16, 2**53 + 1, 10**20)
DIVISORS = (1, 2, 3, 1.0, 0.5, 0.1, 0.01, 1e-8, 7e15)
TEXTS = (*NAMES, "abc", "\u00e9", "\U0001f600", "\u0663", "a\n", "1", "a\u0301")
SCALARS: tuple[Any, ...] = (None, True, False, *NUMBERS, *TEXTS)
VALUES: tuple[Any, ...] = (
    *SCALARS,
    [],
    [0],
    [False],
    [1, True],
    [1, 1.0],
    ["a", "a"],
    [[], []],
    [{"a": 1}, {"a": 1.0}],
    [None, 0, "a"],
    {},
    {"a": 1},
    {"a": 1.0},
    {"a": True},
    {"a": None, "b": 0},
    {"b": 0, "a": None},
    {"a": {"b": [0]}},
)
