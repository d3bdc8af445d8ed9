"""The functions of one contract: a verdict and a walk for each schema with a name."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from predial_codegen.assertions import Ref
from predial_codegen.fragments import Code, affirmed, code, identifier
from predial_codegen.ir import Contract, Location, Schema
from predial_codegen.planning.fast import (
    Joined,
    column_verdict,
    map_verdict,
    text_by_form,
)
from predial_codegen.planning.graph import (
    clocked,
    refuse_circles,
    speaks_of_time,
    telling,
)
from predial_codegen.planning.hoisting import Hoisted
from predial_codegen.planning.names import distinct, unit_names
from predial_codegen.planning.pointers import Pointer
from predial_codegen.planning.schemas import plan_schema
from predial_codegen.planning.scope import Function, VerdictScope
from predial_codegen.planning.walking import WalkScope
from predial_codegen.statements import Block, For, If, Line


@dataclass(frozen=True, slots=True)
class Unit:
    """The planned functions of one schema.

    Attributes:
        joined: The verdict on many values at once, where that can be planned.
        needs_now: Whether the walk takes the clock.
        silent: Whether a valid value has no violations at all.
    """

    location: Location
    name: str
    public: bool
    schema: Schema
    verdict: Block
    joined: Joined | None
    walk: Block
    needs_now: bool
    silent: bool


@dataclass(slots=True)
class UnitPlanner:
    """Plans units, and branches as they turn up."""

    contract: Contract
    hoisted: Hoisted = field(default_factory=Hoisted)
    names: dict[Location, str] = field(default_factory=dict[Location, str])
    taken: set[str] = field(default_factory=set[str])
    schemas: dict[Location, Schema] = field(default_factory=dict[Location, Schema])
    clocked: set[Location] = field(default_factory=set[Location])
    telling: set[Location] = field(default_factory=set[Location])
    walked: set[Location] = field(default_factory=set[Location])

    def plan(self) -> tuple[Unit, ...]:
        """Every unit of the contract, in the order in which a reader meets them."""
        definitions = self.contract.definitions
        self.names = unit_names(definitions)
        self.taken = set(self.names.values())
        self.schemas = {place: each.schema for place, each in definitions.items()}
        refuse_circles(self.schemas)
        self.clocked = clocked(self.schemas)
        self.telling = telling(self.schemas)
        planned: list[Unit] = []
        done: set[Location] = set()
        while len(done) < len(self.schemas):
            for place, schema in list(self.schemas.items()):
                if place not in done:
                    done.add(place)
                    planned.append(self._unit(place, schema))
        return tuple(self._needed(unit) for unit in planned)

    def _needed(self, unit: Unit) -> Unit:
        """A branch that is only asked for its verdict needs no walk, and no rules."""
        if unit.public or unit.location in self.walked:
            return unit
        self.hoisted.forget(unit.name)
        return replace(unit, walk=())

    def verdict(self, target: Location) -> Code:
        """The name of the function that says whether a value is valid."""
        return identifier(f"_is_{self.names[target]}")

    def walk(self, target: Location) -> Code:
        """The name of the function that finds violations."""
        self.walked.add(target)
        return identifier(f"_walk_{self.names[target]}")

    def schema(self, target: Location) -> Schema:
        """The schema at a place."""
        return self.schemas[target]

    def needs_now(self, target: Location) -> bool:
        """Whether the walk takes the clock."""
        return target in self.clocked

    def branch(self, schema: Schema, hint: str) -> Location:
        """Give a nested schema functions of its own, unless a reference has them."""
        match schema.assertions:
            case (Ref(target=target),):
                return target
            case _:
                pass
        if schema.location not in self.names:
            [self.names[schema.location]] = distinct([hint], self.taken)
            self.taken.add(self.names[schema.location])
            self.schemas[schema.location] = schema
            if speaks_of_time(schema, self.clocked):
                self.clocked.add(schema.location)
        return schema.location

    def _unit(self, place: Location, schema: Schema) -> Unit:
        name = self.names[place]
        scope = VerdictScope(function=self._function(name), value=_VALUE, whole=schema)
        joined = map_verdict(schema, scope) or column_verdict(schema, scope)
        verdict = text_by_form(schema, scope) or plan_schema(schema, scope)
        if joined:
            verdict = _asking(joined, verdict)
        walk = plan_schema(
            schema,
            WalkScope(
                function=self._function(name),
                value=_VALUE,
                at=Pointer(Code("at")),
                found=Code("found"),
                whole=schema,
            ),
        )
        definition = self.contract.definitions.get(place)
        return Unit(
            location=place,
            name=name,
            public=definition is not None and definition.public,
            schema=schema,
            verdict=_concluded(verdict),
            joined=joined,
            walk=_returning_early(walk) or (Line(code("return")),),
            needs_now=place in self.clocked,
            silent=place not in self.telling,
        )

    def _function(self, name: str) -> Function:
        return Function(name, self, self.hoisted, plan_schema)


_VALUE = Code("value")
_FALSE = Line(code("return False"))


def _asking(joined: Joined, verdict: Block) -> Block:
    """Ask for many values at once: of a map instead, of items before the loop."""
    if joined.result.text == "bool":
        return joined.asking
    loop = next(i for i, each in enumerate(verdict) if isinstance(each, For))
    return (*verdict[:loop], *joined.asking, *verdict[loop:])


def _concluded(block: Block) -> Block:
    """A verdict that no statement has refused is True; a last test is the verdict."""
    match block:
        case (*_, Line() as last) if last == _FALSE:
            return block
        case (*before, If(test=test, body=(last,), orelse=())) if last == _FALSE:
            held = affirmed(test)
            return (
                (*before, Line(code("return {held}", held=held)))
                if held
                else _true(block)
            )
        case _:
            return _true(block)


def _true(block: Block) -> Block:
    return (*block, Line(code("return True")))


def _returning_early(block: Block) -> Block:
    """The same statements, flatter: a last `else` becomes a return before it."""
    match block:
        case (*before, If(test, body, orelse)) if orelse:
            refused = If(test, (*body, Line(code("return"))))
            return (*before, refused, *_returning_early(orelse))
        case _:
            return block
