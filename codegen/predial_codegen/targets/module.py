"""What a generated module holds at its top: imports and constants."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import LiteralString, assert_never
from unicodedata import normalize

from predial_codegen.fragments import Code, code, identifier, joined, literal, raw
from predial_codegen.names import words
from predial_codegen.patterns import Automaton, Pattern, Regex
from predial_codegen.rendering.imports import imported
from predial_codegen.rendering.layout import fitted

_UNTYPED = Code("")


@dataclass(frozen=True, slots=True)
class Constant:
    """A module-level constant; `kind` is its annotation, `value` its source."""

    name: Code
    value: Code
    kind: Code = _UNTYPED


@dataclass(slots=True)
class Module:
    """Collects what is written into one module; equal needs are met once.

    Attributes:
        constants: By what they are for, in the order of the module.
        runtime: Names of the run time, by its modules.
        library: Names of the standard library, by its modules.
        taken: The names that are in use.
    """

    constants: dict[object, Constant] = field(default_factory=dict[object, Constant])
    runtime: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    library: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    taken: set[str] = field(default_factory=set[str])

    def imported(self, module: str, name: str) -> Code:
        """A name of a run-time module; an alias where checks are called so."""
        known = self.runtime.setdefault(module, set())
        if name in self.taken:
            alias = f"RUNTIME_{name}"
            known.add(f"{name} as {alias}")
            return identifier(alias)
        known.add(name)
        return identifier(name)

    def standard(self, module: str, name: LiteralString) -> Code:
        """A name of the standard library."""
        self.library.setdefault(module, set()).add(name)
        return identifier(name)

    def pattern(self, pattern: Pattern, owner: str) -> Code:
        """A function that looks for the pattern in a string: the quickest there is."""
        match pattern.matcher:
            case Regex(method, source):
                return self.regex(method, source, owner)
            case Automaton(starts, classes, programs):
                value = code(
                    "{f}({arguments}).matches",
                    f=self.imported("automata", "Automaton"),
                    arguments=joined(
                        ", ", [literal(each) for each in (starts, classes, *programs)]
                    ),
                )
                return self.constant(owner, value)
            case _:
                assert_never(pattern.matcher)

    def regex(self, how: str, regex: str, owner: str) -> Code:
        """A method of a compiled regex, to be called with a string."""
        self.library.setdefault("re", set())
        value = code("re.compile({text}).{how}", text=raw(regex), how=Code(how))
        return self.constant(owner, value)

    def strings(self, values: Collection[str], owner: str) -> Code:
        """A frozenset of strings."""
        members = joined(", ", [literal(value) for value in sorted(values)])
        empty = code("frozenset[str]()")
        value = code("frozenset({{{members}}})", members=members) if values else empty
        return self.constant(owner, value)

    def constant(self, hint: str, value: Code, kind: Code = _UNTYPED) -> Code:
        """A constant with this value: one that is there, or one named like the hint."""
        if value.text not in self.constants:
            name = self.fresh(f"_{upper(hint)}")
            self.constants[value.text] = Constant(name, value, kind)
        return self.constants[value.text].name

    def own_constant(self, key: object, hint: str, value: Code) -> Code:
        """A constant of its own for each key, though its value be that of another."""
        if key not in self.constants:
            self.constants[key] = Constant(self.fresh(f"_{upper(hint)}"), value)
        return self.constants[key].name

    def fresh(self, hint: str) -> Code:
        """A name that the module does not use yet."""
        name, number = hint, 2
        while name in self.taken:
            name, number = f"{hint}_{number}", number + 1
        self.taken.add(name)
        return identifier(name)

    def library_lines(self) -> list[Code]:
        """The imports of the standard library."""
        whole = [each for each, names in self.library.items() if not names]
        return [code("import {m}", m=Code(each)) for each in whole] + [
            line
            for each, names in sorted(self.library.items())
            for line in imported(Code(each), names)
        ]

    def runtime_lines(self, package: Code) -> list[Code]:
        """The imports of the run time, a package with a dot behind."""
        return [
            line
            for each, names in sorted(self.runtime.items())
            for line in imported(code("{p}{m}", p=package, m=Code(each)), names)
        ]


def assigned(constants: Iterable[Constant]) -> list[Code]:
    """The lines that define constants."""
    return [
        line
        for each in constants
        for line in fitted(code("{n}{k} = {v}", n=each.name, k=each.kind, v=each.value))
    ]


def upper(text: str) -> str:
    """`text` in the letters of a constant's name."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", text)
    return normalize("NFKC", "_".join(words(spaced)).upper())
