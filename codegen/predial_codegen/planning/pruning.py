"""What the planned functions need of each other: the rest is left out.

A branch may be asked for its verdict alone, and a small schema is checked in place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from predial_codegen.planning.hoisting import Hoisted
from predial_codegen.planning.units import Unit, Verdict
from predial_codegen.statements import Block, texts

_WORD = re.compile(r"\w+")


def pruned(units: Iterable[Unit], hoisted: Hoisted) -> tuple[Unit, ...]:
    """The units with the functions that people call, and those that these call."""
    units = tuple(units)
    words = {name: _words(block) for unit in units for name, block in _functions(unit)}
    public = (name for unit in units if unit.public for name, _ in _functions(unit))
    needed, waiting = set[str](), [*public]
    tables = {
        each.name.text: _WORD.findall(each.value.text)
        for each in hoisted.tables.values()
    }
    used = set[str]()
    while waiting:
        name = waiting.pop()
        if name in needed:
            continue
        needed.add(name)
        used |= words[name]
        called = words[name].union(*(tables.get(word, ()) for word in words[name]))
        waiting += [word for word in called if word in words]
    hoisted.keep_rules(used)
    return tuple(_kept(unit, needed) for unit in units)


def _functions(unit: Unit) -> Iterator[tuple[str, Block]]:
    for verdict in (unit.verdict, unit.clean):
        if verdict:
            joined = verdict.joined.body if verdict.joined else ()
            yield f"_is_{verdict.name}", (*verdict.body, *joined)
    yield f"_walk_{unit.name}", unit.walk


def _words(block: Block) -> set[str]:
    return {word for text in texts(block) for word in _WORD.findall(text)}


def _kept(unit: Unit, needed: set[str]) -> Unit:
    def kept(verdict: Verdict | None) -> Verdict | None:
        return verdict if verdict and f"_is_{verdict.name}" in needed else None

    walk = unit.walk if f"_walk_{unit.name}" in needed else ()
    return replace(unit, verdict=kept(unit.verdict), clean=kept(unit.clean), walk=walk)
