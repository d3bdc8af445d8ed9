"""The functions of one contract: verdicts and a walk for each schema with a name."""

from __future__ import annotations

from dataclasses import dataclass, field

from predial_codegen.assertions import Ref
from predial_codegen.fragments import Code, affirmed, code, identifier
from predial_codegen.ir import Contract, Location, Schema
from predial_codegen.planning.fast import (
    Joined,
    array_by_form,
    column_verdict,
    is_scalar,
    map_verdict,
    verdict_by_form,
)
from predial_codegen.planning.graph import (
    TIMES,
    TOLD,
    clocked,
    obscure,
    recursive,
    refuse_circles,
    speaks,
    telling,
)
from predial_codegen.planning.hoisting import Hoisted
from predial_codegen.planning.names import distinct, unit_names
from predial_codegen.planning.pointers import Pointer
from predial_codegen.planning.schemas import plan_schema
from predial_codegen.planning.scope import Function, VerdictScope
from predial_codegen.planning.walking import WalkScope
from predial_codegen.statements import Block, If, Line


@dataclass(frozen=True, slots=True)
class Verdict:
    """A planned function that says yes or no.

    Attributes:
        name: Its name, without `_is_`.
        clocked: Whether it takes `now`.
        joined: The verdict on many values at once, where that can be planned.
    """

    name: str
    body: Block
    clocked: bool
    joined: Joined | None


@dataclass(frozen=True, slots=True)
class Unit:
    """The planned functions of one schema.

    Attributes:
        verdict: Whether a value is valid; None where nobody asks.
        clean: Whether a value is valid, and nothing is left to be told; None where
            that cannot be said beforehand, or where all valid values are clean.
        needs_now: Whether the walk takes the clock.
        silent: Whether a valid value has no violations at all.
    """

    location: Location
    name: str
    public: bool
    schema: Schema
    verdict: Verdict | None
    clean: Verdict | None
    walk: Block
    needs_now: bool
    silent: bool


@dataclass(slots=True)
class UnitPlanner:
    """Plans units, and branches as they turn up.

    Attributes:
        telling: Where a valid value may have violations.
        obscure: Where no verdict says beforehand whether a value is clean.
        recursive: What leads back to itself.
        small: What is checked in place.
    """

    contract: Contract
    hoisted: Hoisted = field(default_factory=Hoisted)
    names: dict[Location, str] = field(default_factory=dict[Location, str])
    taken: set[str] = field(default_factory=set[str])
    schemas: dict[Location, Schema] = field(default_factory=dict[Location, Schema])
    clocked: set[Location] = field(default_factory=set[Location])
    telling: set[Location] = field(default_factory=set[Location])
    obscure: set[Location] = field(default_factory=set[Location])
    recursive: set[Location] = field(default_factory=set[Location])
    small: dict[Location, bool] = field(default_factory=dict[Location, bool])

    def plan(self) -> tuple[Unit, ...]:
        """Every unit of the contract, in the order in which a reader meets them."""
        definitions = self.contract.definitions
        self.names = unit_names(definitions)
        self.taken = set(self.names.values())
        self.schemas = {place: each.schema for place, each in definitions.items()}
        refuse_circles(self.schemas)
        self.clocked = clocked(self.schemas)
        self.telling = telling(self.schemas)
        self.obscure = obscure(self.schemas, self.telling)
        self.recursive = recursive(self.schemas)
        planned: list[Unit] = []
        done: set[Location] = set()
        while len(done) < len(self.schemas):
            for place, schema in list(self.schemas.items()):
                if place not in done:
                    done.add(place)
                    planned.append(self._unit(place, schema))
        return tuple(planned)

    def name(self, target: Location) -> str:
        """The name of the unit of the schema at a place."""
        return self.names[target]

    def verdict(self, target: Location, *, clean: bool = False) -> Code:
        """The name of the function that says whether a value is valid, or clean."""
        name = self.names[target]
        if clean and target in self.telling:
            name = _clean(name)
        return identifier(f"_is_{name}")

    def walk(self, target: Location) -> Code:
        """The name of the function that finds violations."""
        return identifier(f"_walk_{self.names[target]}")

    def schema(self, target: Location) -> Schema:
        """The schema at a place."""
        return self.schemas[target]

    def inlined(self, target: Location) -> bool:
        """Whether the schema at a place is small enough to be checked in place."""
        if target not in self.small:
            schema = self.schemas[target]
            scope = VerdictScope(
                function=self._function(""), value=_VALUE, whole=schema
            )
            self.small[target] = is_scalar(schema, scope)
        return self.small[target]

    def spares(self, target: Location) -> bool:
        """Whether a verdict says beforehand, and cheaply, that a walk finds nothing.

        What is recursive would be judged again at every level.
        """
        return target not in self.obscure and target not in self.recursive

    def needs_now(self, target: Location) -> bool:
        """Whether the walk takes the clock, and the verdict whether it is clean."""
        return target in self.clocked

    def branch(self, schema: Schema, hint: str) -> Location:
        """Give a nested schema functions of its own, unless a reference has them."""
        match schema.assertions:
            case (Ref(target=target),):
                return target
            case _:
                pass
        place = schema.location
        if place not in self.names:
            [self.names[place]] = distinct([hint], self.taken)
            self.taken.add(self.names[place])
            self.schemas[place] = schema
            if speaks(schema, self.clocked, TIMES):
                self.clocked.add(place)
            if speaks(schema, self.telling, TOLD):
                self.telling.add(place)
            if obscure({place: schema}, self.telling):
                self.obscure.add(place)
        return place

    def _unit(self, place: Location, schema: Schema) -> Unit:
        name = self.names[place]
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
        silent = place not in self.telling
        opaque = silent or place in self.obscure
        return Unit(
            location=place,
            name=name,
            public=definition is not None and definition.public,
            schema=schema,
            verdict=self._verdict(place, schema),
            clean=None if opaque else self._verdict(place, schema, clean=True),
            walk=_returning_early(walk) or (Line(code("return")),),
            needs_now=place in self.clocked,
            silent=silent,
        )

    def _verdict(
        self, place: Location, schema: Schema, *, clean: bool = False
    ) -> Verdict:
        name = self.names[place]
        scope = VerdictScope(
            function=self._function(name),
            value=_VALUE,
            whole=schema,
            clean=clean,
            clocked=clean and place in self.clocked,
        )
        name = _clean(name) if clean else name
        joined = map_verdict(schema, scope) or column_verdict(schema, scope)
        asking = joined.asking(name) if joined else ()
        body = array_by_form(schema, scope, asking)
        if body is None:
            body = (*asking, *plan_schema(schema, scope))
        return Verdict(name, _concluded(body), scope.clocked, joined)

    def _function(self, name: str) -> Function:
        return Function(name, self, self.hoisted, plan_schema, verdict_by_form)


_VALUE = Code("value")
_FALSE = Line(code("return False"))


def _clean(name: str) -> str:
    return f"clean_{name}"


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
