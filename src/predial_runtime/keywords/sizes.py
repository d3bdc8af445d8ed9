"""`minLength`, `maxLength`, and the same of items and of properties."""

from __future__ import annotations

from ..json_values import utf8_bytes_of_any
from ..schemas import Keyword

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sized
    from typing import Any

    from ..runs import Run
    from ..violations import Path


class _Size(Keyword):
    __slots__ = ("limit",)

    bound = ""
    unit = ("", "")
    shown = ("limit",)

    def __init__(self, limit: int) -> None:
        self.limit = limit

    @property
    def message(self) -> str:  # type: ignore[override]
        """The message, with the unit in the singular where that is meant."""
        unit = self.unit[self.limit != 1]
        return f"must have {self.bound} {{limit}} {unit}, has {{count}}"


class _Least(_Size):
    __slots__ = ()

    bound = "at least"

    def check(self, value: Sized, path: Path, run: Run) -> None:
        if len(value) < self.limit:
            run.fail(self, path, {"count": len(value)})


class _Most(_Size):
    __slots__ = ()

    bound = "at most"

    def check(self, value: Sized, path: Path, run: Run) -> None:
        if len(value) > self.limit:
            run.fail(self, path, {"count": len(value)})


class MinLength(_Least):
    """`minLength`: at least so many characters (code points).

    Why: a string that is too short says nothing, or is refused.
    Fix: write what is missing.
    Refuses: "" under {"minLength": 1}
    """

    __slots__ = ()

    name, applies_to, unit = "minLength", "string", ("character", "characters")


class MaxLength(_Most):
    """`maxLength`: at most so many characters (code points).

    Why: a string that is too long is refused, or cut off.
    Fix: shorten the string.
    Refuses: "abc" under {"maxLength": 2}
    """

    __slots__ = ()

    name, applies_to, unit = "maxLength", "string", ("character", "characters")


class MinItems(_Least):
    """`minItems`: at least so many items.

    Why: an array with too few items is refused.
    Fix: add items.
    Refuses: [] under {"minItems": 1}
    """

    __slots__ = ()

    name, applies_to, unit = "minItems", "array", ("item", "items")


class MaxItems(_Most):
    """`maxItems`: at most so many items.

    Why: an array with too many items is refused as a whole.
    Fix: split the array, and send the parts one by one.
    Refuses: [1, 2] under {"maxItems": 1}
    """

    __slots__ = ()

    name, applies_to, unit = "maxItems", "array", ("item", "items")


class MinProperties(_Least):
    """`minProperties`: at least so many properties.

    Why: an object with too few properties is refused.
    Fix: add properties.
    Refuses: {} under {"minProperties": 1}
    """

    __slots__ = ()

    name, applies_to, unit = "minProperties", "object", ("property", "properties")


class MaxProperties(_Most):
    """`maxProperties`: at most so many properties.

    Why: an object with too many properties is refused.
    Fix: remove properties.
    Refuses: {"a": 1} under {"maxProperties": 0}
    """

    __slots__ = ()

    name, applies_to, unit = "maxProperties", "object", ("property", "properties")


class MaxUtf8Bytes(Keyword):
    """`maxUtf8Bytes`: at most so many UTF-8 bytes of names and strings together.

    Why: what is stored is measured in bytes: letters beyond ASCII take two to four.
    Fix: shorten names and strings.
    Refuses: "abc" under {"maxUtf8Bytes": 2}
    Origin: predial
    """

    __slots__ = ("limit",)

    name = "maxUtf8Bytes"
    message = "must hold at most {limit} UTF-8 bytes of text, holds {size}"
    shown = ("limit",)

    def __init__(self, limit: int) -> None:
        self.limit = limit

    def check(self, value: Any, path: Path, run: Run) -> None:
        size = utf8_bytes_of_any(value)
        if size > self.limit:
            run.fail(self, path, {"size": size})
