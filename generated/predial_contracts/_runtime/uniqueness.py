"""Which items repeat: `uniqueItems` and `uniqueItemProperties`.

Python hashes a number by a rule that is known, so a sender can choose numbers that
collide, and make a set of them quadratic. Its hashes of strings have a secret.
"""

from __future__ import annotations

from operator import eq, ne

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from .json_values import Json

# What Python finds equal exactly if JSON does; booleans it takes for numbers.
_HASHABLE = {str, int, float}
_FEW = 64  # items that cost little however they collide


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


def are_unique(items: Sequence[Any]) -> bool:
    """Whether no two items are equal."""
    types = {*map(type, items)}
    if not types <= _HASHABLE:
        return not repeated_items(items)
    if len(items) <= _FEW or types == {str}:
        return len(set(items)) == len(items)
    if str not in types and not any(map(ne, items, items)):  # NaN has no order
        numbers: list[Any] = sorted(items)
        return not any(map(eq, numbers, numbers[1:]))
    return len({*map(identity, items)}) == len(items)


def identity(value: Json) -> object:
    """A hashable value that is equal for equal JSON values alone.

    No two of them have the same hash by choice.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, (int, float)):
        return (bool, value) if isinstance(value, bool) else (float, _digits(value))
    if isinstance(value, dict):
        properties = [(name, identity(each)) for name, each in value.items()]
        return (dict, frozenset(properties))
    if isinstance(value, list):
        return (list, *map(identity, value))
    return (None, value)


def _digits(number: float) -> str:
    if isinstance(number, int):
        return hex(number)
    return hex(int(number)) if number.is_integer() else number.hex()
