"""Names in Python for what schemas name, and the clashes among them."""

from __future__ import annotations

import keyword
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import count
from unicodedata import normalize

from predial_codegen.errors import NameClashError
from predial_codegen.ir import Definition, Location

_SOFT = frozenset({"self", "cls"})


def module_name(text: str) -> str:
    """`text` as the name of a module; its file's has letters that all systems know."""
    return snake("".join(char if char.isascii() else " " for char in text))


def snake(text: str) -> str:
    """`text` as the name of a function or a field."""
    parts = [
        part.lower()
        for word in words(text)
        for part in re.split(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", word)
    ]
    return _legal("_".join(parts), "x")


def pascal(text: str) -> str:
    """`text` as the name of a class."""
    return _legal("".join(word[:1].upper() + word[1:] for word in words(text)), "X")


def words(text: str) -> list[str]:
    """The parts of a text that consist of letters and digits, of any script.

    They are in the form that Python takes names for: it has one name for `ﬁ` and `fi`.
    """
    chars = normalize("NFKC", text)
    kept = (c if c != "_" and f"x{c}".isidentifier() else " " for c in chars)
    return "".join(kept).split()


def _legal(name: str, prefix: str) -> str:
    name = normalize("NFKC", name)
    if not name.isidentifier():
        separator = "_" if prefix.islower() and name else ""
        return normalize("NFKC", f"{prefix}{separator}{name}")
    return name + "_" if keyword.iskeyword(name) or name in _SOFT else name


def distinct(names: Iterable[str], taken: Collection[str] = frozenset()) -> list[str]:
    """The names in order, with a number behind each that was there before."""
    seen, result = set[str](), list[str]()
    for name in names:
        chosen, number = name, 2
        while chosen in seen or chosen in taken:
            chosen, number = f"{name}_{number}", number + 1
        seen.add(chosen)
        result.append(chosen)
    return result


def with_distinct_names(
    definitions: Mapping[Location, Definition], kept: Collection[str] = frozenset()
) -> Mapping[Location, Definition]:
    """The definitions; of those that would have one name, one keeps it.

    That is the root of a file, or else the first. The others are named after their
    files, too, and numbered where that does not distinguish them.

    Args:
        definitions: By place.
        kept: The names that cannot be changed, as something else refers to them.
    """
    taken = set[str]()
    renamed: dict[Location, Definition] = {}
    for place, each in sorted(
        definitions.items(),
        key=lambda it: (bool(it[0].pointer), not it[1].root, it[1].name not in kept),
    ):
        if not each.public:
            continue
        chosen = each.name
        if place.pointer and chosen not in kept and snake(chosen) in taken:
            chosen = next(e for e in _longer(chosen, place) if snake(e) not in taken)
            renamed[place] = replace(each, name=chosen)
        taken.add(snake(chosen))
        if each.root:
            taken.add(f"{snake(chosen)}_json")  # as what reads its JSON text is called
    return {**definitions, **renamed}


def _longer(name: str, place: Location) -> Iterator[str]:
    """A name with its file's in front, then with that of each folder, then numbers."""
    longer = name
    for part in (place.stem, *reversed(place.document.split("/")[:-1])):
        longer = f"{part}_{longer}"
        yield longer
    for number in count(2):
        yield f"{name}_{number}"


def unit_names(definitions: Mapping[Location, Definition]) -> dict[Location, str]:
    """The name under which each definition's functions go, such as `dial_request`.

    Raises:
        NameClashError: Two named definitions would have functions of one name.
    """
    names: dict[Location, str] = {}
    owners: dict[str, Location] = {}
    for location, definition in definitions.items():
        if not definition.public:
            continue
        name = snake(definition.name)
        if name in owners:
            raise NameClashError(
                str(location),
                f'"{definition.name}" would be called {name}, as {owners[name]} is',
                "rename one of them",
            )
        owners[name], names[location] = location, name
    hidden = [location for location in definitions if location not in names]
    chosen = distinct((snake(definitions[each].name) for each in hidden), owners)
    return names | dict(zip(hidden, chosen, strict=True))
