"""Definitions as tables of keywords, which the run time applies to values."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from predial_codegen.fragments import Code, code, joined, literal
from predial_codegen.ir import (
    Assertion,
    Location,
    Schema,
    subschemas,
)
from predial_codegen.keywords import KEYWORDS, ORDER
from predial_codegen.patterns import Pattern
from predial_codegen.targets.graph import targets
from predial_codegen.targets.module import Constant, Module, upper
from predial_codegen.targets.schemas import evaluation


@dataclass  # without slots, which a cached property needs
class Tables:
    """The tables of one contract, each definition behind those that it uses.

    Attributes:
        module: The module that they stand in.
        folder: The contract's folder; places are written as seen from there.
        names: What definitions are called.
        schemas: The schemas that have a table of their own, by place.
        entries: What has been written, in the order of the module.
        constants: The names of the tables that have been begun.
        used_early: Those that are used before they stand.
    """

    folder: str
    names: Mapping[Location, str]
    schemas: dict[Location, Schema]
    module: Module = field(default_factory=Module)
    entries: dict[Location, Constant] = field(default_factory=dict[Location, Constant])
    constants: dict[Location, Code] = field(default_factory=dict[Location, Code])
    used_early: set[Location] = field(default_factory=set[Location])
    _reserved: dict[Location, Code] = field(default_factory=dict[Location, Code])

    def __post_init__(self) -> None:
        """Reserve the names of definitions, whatever else the module needs."""
        for place, name in self.names.items():
            self._reserved[place] = self.module.fresh(upper(name))

    def definition(self, target: Location) -> Code:
        """The table of a definition; one that is being written is used later."""
        if target not in self.constants:
            self._write(target)
        if target in self.entries:
            return self.entries[target].name
        self.used_early.add(target)
        later = self.module.imported("schemas", "Later")
        return code("{f}(lambda: {n})", f=later, n=self.constants[target])

    def _write(self, target: Location) -> None:
        """Write a table behind those that it refers to, however long the chain is."""
        trail = [(target, self._begun(target))]
        while trail:
            place, targets_left = trail[-1]
            following = next(targets_left, None)
            if following is None:
                trail.pop()
                self._finish(place)
            elif following not in self.constants:
                trail.append((following, self._begun(following)))

    def _begun(self, place: Location) -> Iterator[Location]:
        """Name a table; what it refers to is to be written first."""
        name = self._reserved.get(place)
        inner = f"_{upper(self.names[place])}"
        self.constants[place] = name or self.module.fresh(inner)
        return iter(targets(self.schemas[place]))

    def _finish(self, place: Location) -> None:
        at = code("at={place}", place=literal(relative(place, self.folder)))
        value = self.entry(self.schemas[place], self.names[place], at)
        # A type checker cannot infer the type of what leads back to itself.
        kind = code(": Schema" if place in self.used_early else "")
        self.entries[place] = Constant(self.constants[place], value, kind)

    def publish(self, schema: Schema, hint: str) -> None:
        """Let a schema have a table, under a name for other modules."""
        if not schema.reference and schema.location not in self._reserved:
            self._reserved[schema.location] = self.module.fresh(upper(hint))
            if schema.location not in self.schemas:
                self.schemas[schema.location] = schema
                self.names = {**self.names, schema.location: hint}

    def own(self, schema: Schema, hint: str) -> Code:
        """The table of a schema, as a constant of its own."""
        if schema.reference:
            return self.definition(schema.reference)
        place = schema.location
        if place not in self.schemas:
            self.schemas[place] = schema
            self.names = {**self.names, place: hint}
        return self.definition(place)

    def entry(self, schema: Schema, owner: str, *at: Code) -> Code:
        """The text of a schema's table, with what says where it stands."""
        is_sensitive = schema.annotations.sensitive
        if not (schema.assertions or at or is_sensitive):
            return self.module.imported("schemas", "ANYTHING")
        writer = _Writer(self, schema, owner)
        ordered = sorted(schema.assertions, key=lambda each: ORDER[each.keyword])
        parts = [writer.keyword(each) for each in ordered] + [*at]
        if is_sensitive:
            parts.append(code("sensitive=True"))
        if text := schema.annotations.description:
            parts.append(code("description={text}", text=literal(text)))
        if text := schema.annotations.comment:
            parts.append(code("comment={text}", text=literal(text)))
        kind = self.module.imported("schemas", "Schema")
        return code("{kind}({parts})", kind=kind, parts=joined(", ", parts))

    @cached_property
    def has_sensitive(self) -> bool:
        """Whether any schema of the contract is sensitive."""
        waiting = [*self.schemas.values()]
        while waiting:
            schema = waiting.pop()
            if schema.annotations.sensitive:
                return True
            waiting += [each for it in schema.assertions for each in subschemas(it)]
        return False


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes the keywords of one schema: the `Table` that these know."""

    tables: Tables
    whole: Schema
    owner: str

    def keyword(self, assertion: Assertion) -> Code:
        """One keyword; under another key where an earlier draft calls it so."""
        keyword = KEYWORDS[assertion.keyword]
        runtime = keyword.runtime
        module = runtime.__module__.removeprefix("predial_runtime.")
        arguments = keyword.arguments(assertion, self)
        entry = code(
            "{kind}({arguments})",
            kind=self.tables.module.imported(module, runtime.__name__),
            arguments=joined(", ", arguments),
        )
        key = assertion.location.pointer.rpartition("/")[2]
        if runtime.name in (key, "false"):
            return entry
        under = self.tables.module.imported("schemas", "under")
        return code("{f}({k}, {e})", f=under, k=literal(key), e=entry)

    def schema(self, schema: Schema) -> Code:
        """The table of a schema within: its name, or its text in place."""
        if schema.reference and not schema.annotations.sensitive:
            return self.tables.definition(schema.reference)
        if schema.location in self.tables.schemas:
            return self.tables.definition(schema.location)
        return self.tables.entry(schema, self.owner)

    @property
    def has_sensitive(self) -> bool:
        """Whether any schema of the contract is sensitive."""
        return self.tables.has_sensitive

    def definition(self, target: Location) -> Code:
        """The table of the schema that a reference leads to."""
        return self.tables.definition(target)

    def pattern(self, pattern: Pattern) -> Code:
        """A function that looks for a pattern in a string."""
        return self.tables.module.pattern(pattern, f"{self.owner}_pattern")

    def imported(self, module: str, name: str) -> Code:
        """A name of a run-time module."""
        return self.tables.module.imported(module, name)

    def evaluated(self, schema: Schema, apart: Assertion) -> list[Code]:
        """What the other keywords of a schema evaluate, apart from one."""
        parts = evaluation.parts(schema, apart, self.tables.schemas)
        return [self._part(part) for part in parts]

    def _part(  # noqa: PLR0911 - a case for each part
        self, part: evaluation.Part
    ) -> Code:
        def use(name: str) -> Code:
            return self.imported("keywords.unevaluated", name)

        def several(parts: tuple[evaluation.Part, ...]) -> Code:
            inner = "".join(f"{self._part(each).text}, " for each in parts)
            return Code(f"({inner.rstrip(', ')}{',' * (len(parts) == 1)})")

        match part:
            case evaluation.Names(names=names):
                inner = joined(", ", [literal(name) for name in names])
                return code("{f}({n})", f=use("Names"), n=inner)
            case evaluation.Matching(pattern=pattern):
                return code("{f}({m})", f=use("Matching"), m=self.pattern(pattern))
            case evaluation.First(count=count):
                return code("{f}({n})", f=use("First"), n=literal(count))
            case evaluation.Holding(schema=schema):
                table = self.tables.own(schema, f"{self.owner}_contains")
                return code("{f}({s})", f=use("Holding"), s=table)
            case evaluation.Everything():
                return code("{f}()", f=use("Everything"))
            case evaluation.Where(schema=schema, then=then, otherwise=otherwise):
                table = self.tables.own(schema, f"{self.owner}_branch")
                arguments = [table, several(then)]
                arguments += [several(otherwise)] if otherwise else []
                inner = joined(", ", arguments)
                return code("{f}({a})", f=use("Where"), a=inner)
            case evaluation.WherePresent(name=name, then=then):
                f = use("WherePresent")
                return code("{f}({n}, {t})", f=f, n=literal(name), t=several(then))


def relative(location: Location, folder: str) -> str:
    """The location as seen from the contract's folder."""
    document = location.document
    if ":" not in document:
        document = posixpath.relpath(document, folder or ".")
    return f"{document}#{location.pointer}"
