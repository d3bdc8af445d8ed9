"""What the schemas of `anyOf` and `oneOf` are called that have causes."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import chain
from json import dumps

from predial.checking.tables import SchemasAt

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TypeAlias

    from predial.checking.diagnostics import Violation
    from predial.checking.tables import Schema

    Numbered: TypeAlias = tuple[int, str, Sequence[Violation]]

_DEFINITIONS = ("/$defs/", "/definitions/", "/components/schemas/")
_SUFFIXES = (".schema.json", ".schema.yaml", ".schema.yml", ".json", ".yaml", ".yml")


def named(union: Violation, place: SchemasAt) -> Sequence[Numbered]:
    """The branches of a union, each with its number and the name of its schema.

    Args:
        union: A violation, which has branches if it is that of a union.
        place: The schemas that apply to the value.
    """
    held = place.holder(union.schema_pointer) if union.causes else None
    names = _names(held[1].schemas) if held else {}
    return [
        (number, names.get(number, ""), causes)
        for number, causes in union.causes.items()
    ]


@lru_cache
def _names(branches: tuple[Schema, ...]) -> dict[int, str]:
    """What branches are called, by number: a definition, a file, or by a tag."""
    places = [SchemasAt([branch]) for branch in branches]
    constants = [[*_constants(place)] for place in places]
    shared = Counter(chain.from_iterable(constants))
    names: dict[int, str] = {}
    for number, (place, tags) in enumerate(zip(places, constants, strict=True), 1):
        found = (_definition(each.location or "") for each in place.schemas)
        tag = (each for each in tags if shared[each] == 1)
        names[number] = next(chain(filter(None, found), tag), "")
    return names


def _constants(place: SchemasAt) -> Iterator[str]:
    """The properties that must be a constant, with that."""
    for name in place.known_names:
        for const in place.below(name).keywords("const"):
            yield f"{name} {dumps(*const.values, ensure_ascii=False)}"


def _definition(location: str) -> str:
    """What a schema is called by where it stands; empty if it is a part of one."""
    file, _, pointer = location.partition("#")
    if not pointer:
        suffix = next(filter(file.endswith, _SUFFIXES), "")
        return file.rpartition("/")[2].removesuffix(suffix)
    for way in _DEFINITIONS:
        _, is_definition, name = pointer.rpartition(way)
        if is_definition and "/" not in name:
            return name.replace("~1", "/").replace("~0", "~")
    return ""
