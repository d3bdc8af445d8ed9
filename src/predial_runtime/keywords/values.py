"""`type`, `enum`, `const` and the boolean schema `false`."""

from __future__ import annotations

from ..json_values import SECONDS, is_one_of, kind_of, type_name
from ..schemas import Keyword

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..json_values import Json
    from ..runs import Run
    from ..violations import Path

_SHOWN = 10  # values that a message lists
_NAMES = {
    "object": "an object",
    "array": "an array",
    "string": "a string",
    "boolean": "a boolean",
    "integer": "an integer",
    "integer of draft 4": "an integer",
    "number": "a number",
    "null": "null",
}
# What `kind_of` calls the values of a type; to draft 4, 1.0 is no integer.
_KINDS = {
    "integer": ("integer", "whole"),
    "integer of draft 4": ("integer",),
    "number": ("integer", "whole", "number"),
}


class Type(Keyword):
    """`type`: one of these JSON types.

    Why: a value of another type is refused, or converted to what you do not mean.
    Fix: write the value as the type that is required.
    Refuses: 5 under {"type": "string"}
    """

    __slots__ = ("expected", "is_time", "kinds")

    name = "type"
    message = "must be {expected}, is {actual}"
    shown = ("expected",)

    def __init__(self, *types: str) -> None:
        self.expected = " or ".join(_NAMES[each] for each in types)
        self.is_time = False
        self.kinds = frozenset(
            kind for each in types for kind in _KINDS.get(each, (each,))
        )

    def beside(self, siblings: Mapping[str, Keyword]) -> None:
        beside = siblings.get("format")
        self.is_time = beside is not None and beside.code.startswith("format.date-time")

    def admits(self, kind: str) -> bool:
        return kind in self.kinds

    def check(self, value: Any, path: Path, run: Run) -> None:
        actual = type_name(value)
        if self.is_time and isinstance(value, (int, float)):
            actual = f"{actual}, {SECONDS}"
        run.fail(self, path, {"actual": actual})


class Never(Keyword):
    """The boolean schema `false`: no value is valid.

    Why: nothing may stand here.
    Fix: remove the value.
    Refuses: 5 under false
    """

    __slots__ = ()

    name = "false"
    message = "is not allowed here"

    def settle(self, location: str) -> None:
        self.location = location

    def check(self, value: Any, path: Path, run: Run) -> None:
        del value
        run.fail(self, path)


class Enum(Keyword):
    """`enum`: one of these values.

    Why: the API knows these values only.
    Fix: choose one of the values; upper and lower case differ.
    Refuses: "red" under {"enum": ["RED", "GREEN"]}
    """

    __slots__ = ("values",)

    name = "enum"
    message = "must be one of {allowed}"

    def __init__(self, *values: Json) -> None:
        self.values = values

    def facts(self) -> dict[str, str]:
        """The values, as JSON; of many the first."""
        from json import dumps

        allowed = ", ".join(map(dumps, self.values[:_SHOWN]))
        more = len(self.values) - _SHOWN
        return {"allowed": f"{allowed} or {more} more" if more > 0 else allowed}

    @property
    def requirement(self) -> object:
        return super().requirement if len(self.values) <= _SHOWN else self.location

    def check(self, value: Any, path: Path, run: Run) -> None:
        if not kind_of(value) or not is_one_of(value, self.values):
            run.fail(self, path)


class Const(Enum):
    """`const`: this value.

    Why: the API knows this value only.
    Fix: write this value.
    Refuses: 2 under {"const": 1}
    """

    __slots__ = ()

    name = "const"
    message = "must be {allowed}"
