"""The properties of an object that may be missing, or that its schema does not name."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any, TypeVar

    T = TypeVar("T")


def holds(value: object, kind: type | tuple[type, ...]) -> bool:
    """Whether the value is of the kind; a type checker concludes nothing from it."""
    return isinstance(value, kind)


def are_names(keys: Iterable[object]) -> bool:
    """Whether all keys of a mapping are strings, as in JSON."""
    return {*map(type, keys)} <= {str} or all(isinstance(key, str) for key in keys)


def none() -> dict[str, Any]:
    """No properties."""
    return {}


def others(value: Mapping[str, Any], *names: str) -> dict[str, Any]:
    """The properties of `value` except those named."""
    return {name: each for name, each in value.items() if name not in names}


def optional(read: Callable[[Any], T], value: Any) -> T | None:
    """What `read` makes of the value; None for None, which a missing property gives."""
    return None if value is None else read(value)


def optional_tuple(
    read: Callable[[Any], T], values: Iterable[Any] | None
) -> tuple[T, ...] | None:
    """What `read` makes of each value; None for None, as `optional`."""
    return None if values is None else tuple(map(read, values))
