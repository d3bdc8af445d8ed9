"""Names in Python for what schemas name, and the clashes among them."""

from __future__ import annotations

import keyword
import re
from collections.abc import Collection, Iterable, Mapping

from predial_codegen.errors import NameClashError
from predial_codegen.ir import Definition, Location

_SOFT = frozenset({"self", "cls"})


def snake(text: str) -> str:
    """`text` as the name of a function, a field or a module."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", text)
    name = re.sub(r"[^a-z0-9]+", "_", spaced.lower(), flags=re.ASCII).strip("_")
    return _legal(name, "x")


def pascal(text: str) -> str:
    """`text` as the name of a class."""
    words = re.split(r"[^A-Za-z0-9]+", text, flags=re.ASCII)
    name = "".join(word[:1].upper() + word[1:] for word in words)
    return _legal(name, "X")


def _legal(name: str, prefix: str) -> str:
    if not name or name[0].isdigit():
        separator = "_" if prefix.islower() and name else ""
        return f"{prefix}{separator}{name}"
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
