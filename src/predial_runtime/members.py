"""The properties of an object that its schema does not name."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any


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
