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

from predial_codegen.fragments import Code, Literal, code, identifier
from predial_codegen.ir import Assertion, JsonType, Location, Ref, Schema
from predial_codegen.planning.hoisting import Hoisted
from predial_codegen.planning.pointers import Pointer
from predial_codegen.statements import Block, For, If, Line, mentions

Reading: TypeAlias = TypingLiteral["key", "member", "both"]


class Units(Protocol):
    """The functions of a contract, by the place of the schema that they check."""

    def verdict(self, target: Location) -> Code:
        """The name of the function that says whether a value is valid."""
        ...

    def walk(self, target: Location) -> Code:
        """The name of the function that finds violations."""
        ...

    def schema(self, target: Location) -> Schema:
        """The schema at a place."""
        ...

    def needs_now(self, target: Location) -> bool:
        """Whether the walk takes the clock."""
        ...

    def branch(self, schema: Schema, hint: str) -> Location:
        """Give a nested schema functions of its own."""
        ...


@dataclass(slots=True)
class Function:
    """One function while its body is planned: its unit's name, and its local names."""

    unit: str
    units: Units
    hoisted: Hoisted
    plan: Callable[[Schema, Scope], Block]
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
        if _is_reference(schema):
            return self.below(token, read).apply(schema)
        local = self.local(hint)
        body = self.using(local).below(token, local).apply(schema)
        read_once = Line(code("{local} = {read}", local=local, read=read))
        return (read_once, *body) if body else ()

    def local(self, hint: LiteralString) -> Code:
        """A local name that no enclosing statement uses."""
        name, number = str(hint), 2
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
    """In `is_valid_X`: a failure returns False."""

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
        verdict = self.function.units.verdict(target)
        test = code("not {verdict}({value})", verdict=verdict, value=self.value)
        return (If(test, (Line(code("return False")),)),)

    def below(self, token: str | Code, value: Code) -> Self:
        del token
        return replace(self, value=value, proved=None)

    def each_member(
        self, body: Callable[[Code, Scope], Block], *, reading: Reading = "both"
    ) -> Block:
        key, member = self.local("key"), self.local("member")
        inner = body(key, self.using(key, member).below(key, member))
        return _loop_over_members(self.value, key, member, inner, reading)


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkScope(Scope):
    """In `_walk_X`: a failure appends a violation to `found`.

    Attributes:
        at: The place of the value.
        found: The list that takes violations.
        advice: Whether violations only advise.
        redacting: Whether the names of undeclared members must not be told.
    """

    at: Pointer
    found: Code
    advice: bool = False
    redacting: bool = False

    def fail(
        self,
        assertion: Assertion,
        template: LiteralString,
        *,
        at: Pointer | None = None,
        params: Mapping[str, Literal] | None = None,
        found: Mapping[str, Code] | None = None,
    ) -> Block:
        rule = self.rule(assertion, template, params or {})
        told = "".join(
            f", {name}={value.text}" for name, value in (found or {}).items()
        )
        broken = Code(f"{rule.text}.broken({(at or self.at).expression.text}{told})")
        return (self._append(broken),)

    def call(self, target: Location) -> Block:
        if not (self.advice or self.redacting):
            return (self._walk(target, self.at, self.found),)
        inner = self.collecting("inner")
        lines = (inner.declared(), self._walk(target, self.at, inner.found))
        return (*lines, *self.taking(inner.found))

    def below(self, token: str | Code, value: Code) -> Self:
        return replace(self, value=value, proved=None, at=self.at / token)

    def each_member(
        self, body: Callable[[Code, Scope], Block], *, reading: Reading = "both"
    ) -> Block:
        key, member = self.local("key"), self.local("member")
        if not self.redacting:
            escaped = code("{f}({key})", f=self.runtime("pointers", "escape"), key=key)
            inside = self.using(key, member).below(escaped, member)
            reading = "both" if reading == "member" else reading
            return _loop_over_members(
                self.value, key, member, body(key, inside), reading
            )
        position, hidden = self.local("position"), self.collecting("hidden")
        inside = replace(hidden, value=member, proved=None)
        inner = body(key, inside.using(position, key, member))
        told = Line(
            code(
                "{found} += {f}({hidden}, {at}, {position})",
                found=self.found,
                f=self.runtime("violations", "redacted"),
                hidden=hidden.found,
                at=self.at.expression,
                position=position,
            )
        )
        target, members = _members(self.value, key, member, reading)
        if reading == "both":
            target = code("({target})", target=target)
        return (
            (
                For(
                    code("{position}, {target}", position=position, target=target),
                    code("enumerate({members}, 1)", members=members),
                    (hidden.declared(), *inner, If(hidden.found, (told,))),
                ),
            )
            if inner
            else ()
        )

    def rule(
        self,
        assertion: Assertion,
        template: LiteralString,
        params: Mapping[str, Literal],
    ) -> Code:
        """The name of the assertion's rule."""
        return self.function.hoisted.rule(
            self.function.unit, assertion, template, advice=self.advice, params=params
        )

    def advising(self) -> Self:
        """The same scope, where violations only advise."""
        return replace(self, advice=True)

    def renamed(self, value: Code) -> Self:
        """The same scope for another value at the same place."""
        return replace(self, value=value)

    def collecting(self, hint: LiteralString) -> WalkScope:
        """The same scope with a list of its own."""
        return replace(
            self, found=self.function.unique(hint), advice=False, redacting=False
        )

    def declared(self) -> Line:
        """The statement that makes the list."""
        return Line(code("{found}: list[Violation] = []", found=self.found))

    def taking(self, inner: Code) -> Block:
        """Take over the violations of another list, demoted and redacted as here."""
        taken = inner
        if self.redacting:
            f = self.runtime("violations", "redacted")
            taken = code("{f}({v}, {at})", f=f, v=taken, at=self.at.expression)
        if self.advice:
            taken = code("{f}({v})", f=self.runtime("violations", "as_advice"), v=taken)
        return (Line(code("{found} += {taken}", found=self.found, taken=taken)),)

    def walk_branch(self, schema: Schema, hint: str, into: WalkScope) -> Line:
        """Walk a nested schema's own functions, into another scope's list."""
        units = self.function.units
        target = units.branch(schema, f"{self.function.unit}_{hint}")
        return self._walk(target, self.at, into.found)

    def _walk(self, target: Location, at: Pointer, found: Code) -> Line:
        units = self.function.units
        clock = ", now" if units.needs_now(target) else ""
        arguments = f"{self.value.text}, {at.expression.text}, {found.text}{clock}"
        return Line(Code(f"{units.walk(target).text}({arguments})"))

    def _append(self, violation: Code) -> Line:
        return Line(code("{found}.append({v})", found=self.found, v=violation))


def _is_reference(schema: Schema) -> bool:
    return len(schema.assertions) == 1 and isinstance(schema.assertions[0], Ref)


def _members(
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


def _loop_over_members(
    value: Code, key: Code, member: Code, body: Block, reading: Reading
) -> Block:
    target, members = _members(value, key, member, reading)
    return (loop(target, members, body),) if body else ()


def loop(target: Code, iterable: Code, body: Block) -> For:
    """A loop; a target that no statement mentions is named so."""
    name = target.text
    if name.isidentifier() and not mentions(body, name):
        target = identifier(f"_{name}")
    return For(target, iterable, body)
