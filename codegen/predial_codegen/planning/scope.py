"""Where a keyword's statements will stand: the value at hand, and what a failure does.

A definition gets two functions from the same keywords. In the *verdict* a failure
returns False; in the *walk* it appends a violation. Keywords speak to a `Scope`, and
most need not know which of the two it is.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal as TypingLiteral
from typing import LiteralString, Protocol, Self, TypeAlias, assert_never

from predial_codegen.assertions import Ref
from predial_codegen.fragments import Code, Literal, code, identifier
from predial_codegen.ir import Assertion, JsonType, Location, Schema
from predial_codegen.planning.hoisting import Hoisted
from predial_codegen.planning.pointers import Pointer
from predial_codegen.statements import Block, For, If, Line, mentions

Reading: TypeAlias = TypingLiteral["key", "member", "both"]


class Units(Protocol):
    """The functions of a contract, by the place of the schema that they check."""

    def name(self, target: Location) -> str:
        """The name of the unit of the schema at a place."""
        ...

    def verdict(self, target: Location, *, clean: bool = False) -> Code:
        """The name of the function that says whether a value is valid, or clean."""
        ...

    def inlined(self, target: Location) -> bool:
        """Whether the schema at a place is small enough to be checked in place."""
        ...

    def spares(self, target: Location) -> bool:
        """Whether a verdict says beforehand, and cheaply, that a walk finds nothing."""
        ...

    def walk(self, target: Location) -> Code:
        """The name of the function that finds violations."""
        ...

    def schema(self, target: Location) -> Schema:
        """The schema at a place."""
        ...

    def needs_now(self, target: Location) -> bool:
        """Whether the walk takes the clock, and the verdict whether it is clean."""
        ...

    def branch(self, schema: Schema, hint: str) -> Location:
        """Give a nested schema functions of its own."""
        ...


@dataclass(slots=True)
class Function:
    """One function while its body is planned: its unit's name, and its local names.

    Attributes:
        unit: The name.
        plan: Plans a schema in place.
        judge: Plans a verdict by the form of a schema; None where it has no form.
    """

    unit: str
    units: Units
    hoisted: Hoisted
    plan: Callable[[Schema, Scope], Block]
    judge: Callable[[Schema, VerdictScope], Block | None]
    names: dict[str, int] = field(default_factory=dict[str, int])

    def unique(self, hint: LiteralString) -> Code:
        """A local name that the whole function uses once, as for a typed list."""
        self.names[hint] = number = self.names.get(hint, 0) + 1
        return identifier(hint if number == 1 else f"{hint}_{number}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope(ABC):
    """The value at hand.

    Attributes:
        value: An expression that costs nothing to repeat.
        proved: The JSON type that the value is already known to have.
        taken: The local names that enclosing statements use.
        whole: The schema whose keywords are being planned.
    """

    function: Function
    value: Code
    proved: JsonType | None = None
    taken: frozenset[str] = frozenset()
    whole: Schema

    @abstractmethod
    def fail(
        self,
        assertion: Assertion,
        template: LiteralString,
        *,
        at: Pointer | None = None,
        params: Mapping[str, Literal] | None = None,
        found: Mapping[str, Code] | None = None,
    ) -> Block:
        """What happens when the assertion does not hold.

        Args:
            assertion: Which one.
            template: The message, with `{name}` for params and findings.
            at: The place of the failure, if not the value itself.
            params: What the rule obliges.
            found: What the value has instead; expressions that leak nothing.
        """

    @abstractmethod
    def call(self, target: Location) -> Block:
        """Check the value by the functions of another unit."""

    def in_place(self, target: Location) -> Block:
        """Check the value by a schema of its own name, without a call."""
        function = replace(self.function, unit=self.function.units.name(target))
        there = replace(self, function=function, proved=None)
        return function.plan(self.definition(target), there)

    @abstractmethod
    def below(self, token: str | Code, value: Code) -> Self:
        """The scope of a member or an item."""

    @abstractmethod
    def each_member(
        self, body: Callable[[Code, Scope], Block], *, reading: Reading = "both"
    ) -> Block:
        """Loop over the members; `body` gets the name and the member's scope.

        Args:
            body: Makes the statements for one member.
            reading: What these statements read of a member.
        """

    def check(self, test: Code, failure: Block) -> Block:
        """`if test:` failure."""
        return (If(test, failure),)

    def apply(self, schema: Schema) -> Block:
        """Check the value by a schema, in place."""
        return self.function.plan(schema, self)

    def holds(self, schema: Schema, hint: str) -> Code:
        """An expression: whether the value is valid by a schema."""
        verdict = self.verdict(schema, hint)
        return code("{verdict}({value})", verdict=verdict, value=self.value)

    def verdict(self, schema: Schema, hint: str) -> Code:
        """The name of the function that says whether a value is valid by a schema."""
        units = self.function.units
        return units.verdict(units.branch(schema, f"{self.function.unit}_{hint}"))

    def definition(self, target: Location) -> Schema:
        """The schema that a reference leads to."""
        return self.function.units.schema(target)

    def part(
        self, token: str, read: Code, hint: LiteralString, schema: Schema
    ) -> Block:
        """Check what `read` reads from the value."""
        if self.calls(schema):
            return self.below(token, read).apply(schema)
        local = self.local(hint)
        body = self.using(local).below(token, local).apply(schema)
        if not mentions(body, local.text):
            return body
        return (Line(code("{local} = {read}", local=local, read=read)), *body)

    def calls(self, schema: Schema) -> bool:
        """Whether a schema is a reference that is called, and so read once."""
        match schema.assertions:
            case (Ref(target=target),):
                return not self.function.units.inlined(target)
            case _:
                return False

    def local(self, hint: str) -> Code:
        """A local name that no enclosing statement uses."""
        name, number = hint, 2
        while name in self.taken:
            name, number = f"{hint}_{number}", number + 1
        return identifier(name)

    def using(self, *names: Code) -> Self:
        """The same scope, inside a statement that uses these local names."""
        return replace(self, taken=self.taken | {name.text for name in names})

    def runtime(self, module: str, name: str) -> Code:
        """A name of the run-time package."""
        return self.function.hoisted.imported(module, name)

    def typed(self, proved: JsonType | None) -> Self:
        """The same scope, where the value is known to have a type."""
        return replace(self, proved=proved)


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictScope(Scope):
    """In a verdict: a failure returns False.

    Attributes:
        clean: Whether advice and times count: then nothing is left to be told.
        clocked: Whether the function takes `now`.
    """

    clean: bool = False
    clocked: bool = False

    def fail(
        self,
        assertion: Assertion,
        template: LiteralString,
        *,
        at: Pointer | None = None,
        params: Mapping[str, Literal] | None = None,
        found: Mapping[str, Code] | None = None,
    ) -> Block:
        del assertion, template, at, params, found
        return (Line(code("return False")),)

    def call(self, target: Location) -> Block:
        units = self.function.units
        if units.inlined(target):
            return self.in_place(target)
        verdict = units.verdict(target, clean=self.clean)
        clock = code(", now" if self._tells_time(target) else "")
        test = code("not {f}({v}{clock})", f=verdict, v=self.value, clock=clock)
        return (If(test, (Line(code("return False")),)),)

    def all_hold(self, schema: Schema, hint: str, values: Code) -> Code:
        """An expression: whether all values are valid by a schema, or clean."""
        units = self.function.units
        target = units.branch(schema, f"{self.function.unit}_{hint}")
        verdict = units.verdict(target, clean=self.clean)
        if self._tells_time(target):
            return code("all([{f}(each, now) for each in {v}])", f=verdict, v=values)
        return code("all(map({f}, {v}))", f=verdict, v=values)

    def _tells_time(self, target: Location) -> bool:
        return self.clean and self.function.units.needs_now(target)

    def below(self, token: str | Code, value: Code) -> Self:
        del token
        return replace(self, value=value, proved=None)

    def each_member(
        self, body: Callable[[Code, Scope], Block], *, reading: Reading = "both"
    ) -> Block:
        key, member = self.local("key"), self.local("member")
        inner = body(key, self.using(key, member).below(key, member))
        return loop_over_members(self.value, key, member, inner, reading)


def members_read(
    value: Code, key: Code, member: Code, reading: Reading
) -> tuple[Code, Code]:
    """The target and the iterable of a loop over an object's members."""
    match reading:
        case "key":
            return key, value
        case "member":
            return member, code("{value}.values()", value=value)
        case "both":
            both = code("{key}, {member}", key=key, member=member)
            return both, code("{value}.items()", value=value)
        case _:
            assert_never(reading)


def loop_over_members(
    value: Code, key: Code, member: Code, body: Block, reading: Reading
) -> Block:
    """The loop over an object's members; nothing for no body."""
    target, members = members_read(value, key, member, reading)
    return (loop(target, members, body),) if body else ()


def loop(target: Code, iterable: Code, body: Block) -> For:
    """A loop; a target that no statement mentions is named so."""
    name = target.text
    if name.isidentifier() and not mentions(body, name):
        target = identifier(f"_{name}")
    return For(target, iterable, body)
