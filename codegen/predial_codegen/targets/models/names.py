"""Names of classes and fields, apart from what generated modules use themselves."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from predial_codegen.ir import Choices, Definition, Schema
from predial_codegen.names import pascal, snake
from predial_codegen.targets.models.conjunction import (
    Conjunction,
    Definitions,
    conjunction,
)
from predial_codegen.targets.models.imports import ALIASES, NAMES

_LONGEST_TITLE = 4  # words; a longer one is a sentence
# Builtins that the templates name.
_USED = NAMES | {"AttributeError", "Exception"}
_ENDINGS = (
    *(("List", ""), ("Array", ""), ("ies", "y"), ("sses", "ss")),
    *(("xes", "x"), ("ches", "ch"), ("shes", "sh")),
)
_SINGULAR = ("ss", "us", "is")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a schema stands, as far as a name for its class can say it.

    Attributes:
        owner: The class that holds it.
        noun: What it is there, such as `Payment`.
    """

    owner: str
    noun: str

    @property
    def name(self) -> str:
        """Both, such as `OrderPayment`."""
        return self.owner + self.noun

    @property
    def each(self) -> Place:
        """One of several that stand there."""
        one = _singular(self.noun)
        return Place(self.owner, one if one != self.noun else f"{one}Item")

    def of(self, word: str) -> Place:
        """A kind of it, such as `CardPayment`."""
        words = pascal(word)
        if words.endswith(self.noun):
            return Place("", words)
        return Place("", words + self.noun)


@dataclass(slots=True)
class Names:
    """Gives names, each once."""

    used: set[str] = field(default_factory=set[str])

    def take(self, *candidates: str) -> str:
        """The first that is free; or else the last, with a number behind."""
        for name in candidates:
            if self._is_free(free(name)):
                return self._taken(free(name))
        hint, number = candidates[-1], 2
        while not self._is_free(f"{hint}{number}"):
            number += 1
        return self._taken(f"{hint}{number}")

    def _is_free(self, name: str) -> bool:
        return self.used.isdisjoint(_taken_by(name))

    def _taken(self, name: str) -> str:
        self.used |= _taken_by(name)
        return name


def definition_name(definition: Definition) -> str:
    """A root's title names its class where it reads as a name."""
    title = definition.schema.annotations.title
    if definition.root and title and title == pascal(title):
        return title
    return pascal(definition.name)


def field_names(keys: Sequence[str], methods: Collection[str]) -> list[str]:
    """The names of fields: an underscore stands behind one that would be there twice.

    Args:
        keys: The names in JSON; one that needs no change keeps its name.
        methods: What no field may be called.
    """
    wanted = [snake(key) for key in keys]
    kept = {key for key, name in zip(keys, wanted, strict=True) if key == name}
    taken = {*methods, *ALIASES} | kept
    chosen: list[str] = []
    for key, hint in zip(keys, wanted, strict=True):
        name = hint
        if key not in kept or key in methods:
            while name in taken:
                name += "_"
        taken.add(name)
        chosen.append(name)
    return chosen


def branch_places(
    branches: Sequence[Schema], place: Place, definitions: Definitions
) -> list[Place]:
    """What each of several kinds of a thing is called."""
    kinds = [conjunction([each], definitions) for each in branches]
    words = _constants(kinds) or _marks(kinds)
    return [place.of(word) if word else place for word in words]


def _constants(kinds: Sequence[Conjunction]) -> list[str]:
    """The value of a property that no two kinds share, where it is but one."""
    objects = [each for each in kinds if each.properties]
    for key in objects[0].properties if len(objects) > 1 else ():
        found = [_values(each, key) for each in objects]
        every = [value for values in found for value in values]
        if all(found) and len({*every}) == len(every):
            listed = [_values(each, key) if each.properties else () for each in kinds]
            return [each[0] if len(each) == 1 else "" for each in listed]
    return []


def _values(kind: Conjunction, key: str) -> tuple[str, ...]:
    """The strings that a property may be, if there are no other values."""
    for schema in kind.properties.get(key, ()):
        listed = schema.only(Choices)
        if listed and all(isinstance(each, str) for each in listed.values):
            return listed.values
    return ()


def _marks(kinds: Sequence[Conjunction]) -> list[str]:
    """A property of each kind that the others do not require, or do not have."""
    return [
        _mark(each, [other for other in kinds if other is not each]) for each in kinds
    ]


def _mark(kind: Conjunction, others: Sequence[Conjunction]) -> str:
    for key in kind.properties:
        if key in kind.required and not any(key in each.required for each in others):
            return key
    for key in kind.properties:
        if not any(key in each.properties for each in others):
            return key
    return ""


def title_name(title: str) -> str:
    """A title as the name of a class; empty where it is a sentence."""
    words = re.findall(r"[A-Za-z][A-Za-z0-9]*", title)
    return pascal(title) if 0 < len(words) <= _LONGEST_TITLE else ""


def free(name: str) -> str:
    """`name`, unless generated modules use it for something else."""
    return f"{name}_" if name in _USED else name


def _taken_by(name: str) -> set[str]:
    """A class's name, and those of its TypedDicts."""
    return {name, f"{name}Dict", f"{name}Params"}


def _singular(noun: str) -> str:
    for ending, one in _ENDINGS:
        if noun.endswith(ending) and noun != ending:
            return noun.removesuffix(ending) + one
    if noun.endswith("s") and not noun.endswith(_SINGULAR) and len(noun) > 1:
        return noun.removesuffix("s")
    return noun
