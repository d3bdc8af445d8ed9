"""Names of classes and fields, apart from what generated modules use themselves."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from predial_codegen.ir import Definition
from predial_codegen.names import pascal, snake
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
