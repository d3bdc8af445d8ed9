"""What a module of validators needs beside its functions: rules, constants, imports."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import LiteralString

from predial_codegen.fragments import (
    Code,
    Literal,
    code,
    identifier,
    joined,
    literal,
    raw,
    tuple_literal,
)
from predial_codegen.ir import Assertion, Location
from predial_codegen.patterns import Pattern
from predial_codegen.patterns.lines import line

_UNTYPED = Code("")


@dataclass(frozen=True, slots=True)
class RulePlan:
    """A constant of `rules.py`; `unit` is whose walk breaks it."""

    unit: str
    name: Code
    code: Code
    location: Location
    template: Code
    advice: bool
    params: tuple[tuple[Code, Code], ...]


@dataclass(frozen=True, slots=True)
class Constant:
    """A module-level constant; `kind` is its annotation, `value` its source."""

    name: Code
    kind: Code
    value: Code


@dataclass(slots=True)
class Hoisted:
    """Collects what functions need; equal needs are met once.

    Constants are named after what they hold, rules after the unit that breaks them;
    where two would get one name, the later gets a number.
    """

    constants: dict[object, Constant] = field(default_factory=dict[object, Constant])
    runtime: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    library: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    tables: dict[object, Constant] = field(default_factory=dict[object, Constant])
    rules: dict[object, RulePlan] = field(default_factory=dict[object, RulePlan])
    _names: set[str] = field(default_factory=set[str])

    def imported(self, module: str, name: str) -> Code:
        """A name of the run-time package."""
        self.runtime.setdefault(module, set()).add(name)
        return identifier(name)

    def standard(self, module: str, name: str) -> None:
        """Import a name of the standard library."""
        self.library.setdefault(module, set()).add(name)

    def pattern(self, pattern: Pattern, owner: str) -> Code:
        """A function that looks for the pattern in a text: the quickest there is."""
        whole = line(pattern.tree)
        if whole is not None:
            return self.regex("fullmatch", whole, owner)
        how = "match" if pattern.anchored_start else "search"
        return self.regex(how, pattern.python, owner)

    def regex(self, how: str, regex: str, owner: str) -> Code:
        """A method of a compiled regex, to be called with a text."""
        value = code("re.compile({text}).{how}", text=raw(regex), how=Code(how))
        return self.constant(owner, value)

    def names(self, names: tuple[str, ...], owner: str) -> Code:
        """A frozenset of strings."""
        members = joined(", ", [literal(name) for name in sorted(names)])
        value = code("frozenset({{{members}}})", members=members)
        if not names:
            value = code("frozenset[str]()")
        return self.constant(owner, value)

    def values(self, values: tuple[Code, ...], owner: str) -> Code:
        """A tuple of JSON values."""
        return self.constant(
            owner, tuple_literal(list(values)), code(": tuple[Json, ...]")
        )

    def rule(
        self,
        unit: str,
        assertion: Assertion,
        template: LiteralString,
        *,
        advice: bool,
        params: Mapping[str, Literal],
    ) -> Code:
        """A rule of the unit."""
        key = (unit, assertion.location, template, advice)
        if key not in self.rules:
            self.rules[key] = RulePlan(
                unit,
                self._fresh(f"{_upper(unit)}_{_upper(assertion.code)}"),
                literal(assertion.code),
                assertion.location,
                literal(template),
                advice,
                tuple(
                    (identifier(name), literal(value)) for name, value in params.items()
                ),
            )
        return code("rules.{name}", name=self.rules[key].name)

    def keep_rules(self, words: set[str]) -> None:
        """Drop the rules that none of the words names."""
        for key, rule in list(self.rules.items()):
            if rule.name.text not in words:
                del self.rules[key]

    def constant(self, hint: str, value: Code, kind: Code = _UNTYPED) -> Code:
        """A constant of the module, under a name like the hint."""
        key = (hint, value.text)
        if key not in self.constants:
            self.constants[key] = Constant(self._fresh(f"_{_upper(hint)}"), kind, value)
        return self.constants[key].name

    def table(self, entries: Mapping[str, Code], hint: str) -> Code:
        """A table of functions by texts, which stands behind the functions."""
        members = [
            code("{k}: {f}", k=literal(text), f=function)
            for text, function in entries.items()
        ]
        value = code("{{{members}}}", members=joined(", ", members))
        if value.text not in self.tables:
            kind = code(": dict[str, Callable[[Json], bool]]")
            name = self._fresh(f"_{_upper(hint)}")
            self.tables[value.text] = Constant(name, kind, value)
        return self.tables[value.text].name

    def memory(self, place: Location, hint: str) -> Code:
        """A set that remembers texts which are valid by the schema at a place."""
        if place not in self.constants:
            name = self._fresh(f"_{_upper(hint)}")
            self.constants[place] = Constant(name, _UNTYPED, code("set[str]()"))
        return self.constants[place].name

    def _fresh(self, hint: str) -> Code:
        name, number = hint, 2
        while name in self._names:
            name, number = f"{hint}_{number}", number + 1
        self._names.add(name)
        return identifier(name)


def _upper(text: str) -> str:
    """`text` in the letters of a constant's name."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", text)
    return re.sub(r"[^A-Z0-9]+", "_", spaced.upper(), flags=re.ASCII).strip("_")
