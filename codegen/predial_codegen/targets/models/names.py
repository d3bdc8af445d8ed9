"""Names of classes and fields, apart from what generated modules use themselves."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

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
        whole: Of which it is one kind; names what all kinds have in common.
    """

    owner: str
    noun: str
    whole: str = ""

    @property
    def name(self) -> str:
        """Both, such as `OrderPayment`."""
        return self.owner + self.noun

    @property
    def names(self) -> tuple[str, ...]:
        """What a class there may be called, the best first."""
        if not self.owner or self.owner.startswith(self.noun):
            return (self.noun, self.name)
        return (self.name,)

    @property
    def each(self) -> Place:
        """One of several that stand there."""
        one = _singular(self.noun)
        if one == self.noun and not one.endswith("Item"):
            one = f"{one}Item"
        return Place(self.owner, one)

    def of(self, word: str) -> Place:
        """A kind of it, such as `CardPayment`."""
        if not word:
            return replace(self, whole=self.name)
        words = pascal(word)
        noun = words if words.endswith(self.noun) else words + self.noun
        return Place("", noun, self.name)


@dataclass(slots=True)
class Names:
    """Gives names, each once.

    Attributes:
        suffixes: What stands behind a class's name in those of its TypedDicts.
    """

    suffixes: tuple[str, ...] = ("Dict",)
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

    def reserve(self, name: str) -> None:
        """Let no class be called so, and no TypedDict like one of it."""
        self.used |= self._taken_by(name)

    def _is_free(self, name: str) -> bool:
        return self.used.isdisjoint(self._taken_by(name))

    def _taken(self, name: str) -> str:
        self.reserve(name)
        return name

    def _taken_by(self, name: str) -> set[str]:
        return {name, *(name + suffix for suffix in self.suffixes)}


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
    objects = [each for each in kinds if each.properties or each.required]
    if len(objects) < 2:
        return [place for _ in kinds]
    words = _words(objects)
    named = {id(each): word for each, word in zip(objects, words, strict=True)}
    return [place.of(named.get(id(each), "")) for each in kinds]


def _words(kinds: Sequence[Conjunction]) -> list[str]:
    """A word for each kind that no other has; empty where nothing gives one.

    That is the value of a property, best of one which distinguishes all kinds, or else
    the name of a property.
    """
    counts = Counter(
        (key, value)
        for kind in kinds
        for key in kind.properties
        for value in _values(kind, key)
    )
    telling = [
        [
            key
            for key in kind.properties
            if (values := _values(kind, key))
            and all(counts[key, value] == 1 for value in values)
        ]
        for kind in kinds
    ]
    shared = [key for key in telling[0] if all(key in keys for keys in telling)][:1]
    chosen: list[str] = []
    for kind, keys in zip(kinds, telling, strict=True):
        words = _candidates(kind, shared or keys, kinds)
        chosen.append(next((each for each in words if each not in chosen), ""))
    return chosen


def _candidates(
    kind: Conjunction, keys: Sequence[str], kinds: Sequence[Conjunction]
) -> Iterator[str]:
    """Words for one of several kinds, the best first."""
    words = [_common_word(_values(kind, key)) for key in keys]
    yield from (each for each in words if each)
    yield from _marks(kind, [each for each in kinds if each is not kind])
    constants = [_values(kind, key) for key in kind.properties]
    yield from (each[0] for each in constants if len(each) == 1)


def _common_word(values: Sequence[str]) -> str:
    """One word for some values: what all start or end with, or both of two."""
    if len(values) == 1:
        return values[0]
    split = [snake(each).split("_") for each in values]
    first = "_".join(_common(split))
    last = "_".join(reversed(_common([each[::-1] for each in split])))
    return first or last or ("_or_".join(values) if len(values) == 2 else "")


def _common(lists: Sequence[Sequence[str]]) -> list[str]:
    """What all of some lists start with."""
    alike = takewhile(lambda each: len({*each}) == 1, zip(*lists, strict=False))
    return [first for first, *_ in alike]


def _values(kind: Conjunction, key: str) -> tuple[str, ...]:
    """The strings that a property may be, if there are no other values."""
    for schema in kind.properties.get(key, ()):
        listed = schema.only(Choices)
        if listed and all(isinstance(each, str) for each in listed.values):
            return listed.values
    return ()


def _marks(kind: Conjunction, others: Sequence[Conjunction]) -> Iterator[str]:
    """The properties that the others do not require, and those they do not have."""
    for key in (*kind.properties, *sorted(kind.required)):
        if key in kind.required and not any(key in each.required for each in others):
            yield key
    for key in kind.properties:
        if not any(key in each.properties for each in others):
            yield key


def title_name(title: str) -> str:
    """A title as the name of a class; empty where it is a sentence."""
    words = re.findall(r"[A-Za-z][A-Za-z0-9]*", title)
    return pascal(title) if 0 < len(words) <= _LONGEST_TITLE else ""


def free(name: str) -> str:
    """`name`, unless generated modules use it for something else."""
    return f"{name}_" if name in _USED else name


def _singular(noun: str) -> str:
    for ending, one in _ENDINGS:
        if noun.endswith(ending) and noun != ending:
            return noun.removesuffix(ending) + one
    if noun.endswith("s") and not noun.endswith(_SINGULAR) and len(noun) > 1:
        return noun.removesuffix("s")
    return noun
