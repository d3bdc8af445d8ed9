"""Which items repeat: `uniqueItems` and `uniqueItemProperties`."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from .json_values import Json

# What Python finds equal exactly if JSON does; booleans it takes for numbers.
_HASHABLE = {str, int, float}


def repeated_properties(
    items: Sequence[Json], *names: str
) -> list[tuple[int, str, int]]:
    """Where an item's property has the value that an earlier item's has.

    Items that are no objects, or lack the property, are compared with none.

    Returns:
        For each repetition: the index of the later item, the property's name, and the
        index of the first item with that value.
    """
    repeated: list[tuple[int, str, int]] = []
    for name in names:
        first: dict[object, int] = {}
        for index, item in enumerate(items):
            if isinstance(item, dict) and name in item:
                earlier = first.setdefault(identity(item[name]), index)
                if earlier != index:
                    repeated.append((index, name, earlier))
    return repeated


def have_distinct(items: Sequence[Any], *names: str) -> bool:
    """Whether properties that are strings in all items repeat none of them."""
    return all(len({item[name] for item in items}) == len(items) for name in names)


def repeated_items(items: Sequence[Json]) -> list[tuple[int, int]]:
    """Where an item equals an earlier one: its index, and the first one's."""
    repeated: list[tuple[int, int]] = []
    first: dict[object, int] = {}
    for index, item in enumerate(items):
        earlier = first.setdefault(identity(item), index)
        if earlier != index:
            repeated.append((index, earlier))
    return repeated


def are_unique(items: Sequence[Json]) -> bool:
    """Whether no two items are equal."""
    if {*map(type, items)} <= _HASHABLE:
        return len(set(items)) == len(items)
    return not repeated_items(items)


def identity(value: Json) -> object:
    """A hashable value that is equal for equal JSON values alone."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return (bool, value)
    if isinstance(value, dict):
        properties = [(name, identity(each)) for name, each in value.items()]
        return (dict, frozenset(properties))
    if isinstance(value, list):
        return (list, *map(identity, value))
    return (None, value)
