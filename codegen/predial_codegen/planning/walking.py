"""The scope of a walk, in which a failure appends a violation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import LiteralString, Self

from predial_codegen.assertions import Ref
from predial_codegen.fragments import Code, Literal, code, joined, literal
from predial_codegen.ir import Assertion, Location, Schema
from predial_codegen.planning.pointers import Pointer
from predial_codegen.planning.scope import (
    Reading,
    Scope,
    loop_over_members,
    members_read,
)
from predial_codegen.statements import Block, For, If, Line


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkScope(Scope):
    """In `_walk_X`: a failure appends a violation to `found`.

    Attributes:
        at: The place of the value.
        found: The list that takes violations.
        advice: Whether violations only advise.
        redacting: Whether the names of undeclared members must not be told.
        repeated: Whether the value is one of many, in a loop.
        told: In a loop over items that are walked, a local name for how many
            violations were found before the last.
    """

    at: Pointer
    found: Code
    advice: bool = False
    redacting: bool = False
    repeated: bool = False
    told: Code | None = None

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
        told = [
            code("{n}: {v}", n=literal(name), v=value)
            for name, value in (found or {}).items()
        ]
        broken = code(
            "{violation}({rule}, {at}{told})",
            violation=self.runtime("violations", "Violation"),
            rule=rule,
            at=(at or self.at).expression,
            told=code(", {{{told}}}", told=joined(", ", told)) if told else Code(""),
        )
        return (self._append(broken),)

    def call(self, target: Location) -> Block:
        if self.function.units.inlined(target):
            return self.in_place(target)
        if not (self.advice or self.redacting):
            return self._unless_clean(
                target, (self._walk(target, self.at, self.found),)
            )
        inner = self.collecting("inner")
        lines = (inner.declared(), self._walk(target, self.at, inner.found))
        return (*lines, *self.taking(inner.found))

    def _unless_clean(self, target: Location, walk: Block) -> Block:
        """Of many values, walk those where there is something to find.

        Behind a value where something was found, the next is walked unasked: what is
        wrong with one item is often wrong with all.
        """
        units = self.function.units
        if not (self.repeated and units.spares(target)):
            return walk
        clock = ", now" if units.needs_now(target) else ""
        verdict = units.verdict(target, clean=True)
        clean = Code(f"{verdict.text}({self.value.text}{clock})")
        if self.told is None:
            return (If(code("not {clean}", clean=clean), walk),)
        size = code("len({found})", found=self.found)
        asked = code("{t} == {s} and {clean}", t=self.told, s=size, clean=clean)
        noted = Line(code("{t} = {s}", t=self.told, s=size))
        return (If(asked, (Line(code("continue")),)), noted, *walk)

    def below(self, token: str | Code, value: Code) -> Self:
        at = self.at / token
        repeated = isinstance(token, Code)
        return replace(
            self, value=value, proved=None, at=at, repeated=repeated, told=None
        )

    def each_member(
        self, body: Callable[[Code, Scope], Block], *, reading: Reading = "both"
    ) -> Block:
        key, member = self.local("key"), self.local("member")
        if not self.redacting:
            escaped = code("{f}({key})", f=self.runtime("pointers", "escape"), key=key)
            inside = self.using(key, member).below(escaped, member)
            reading = "both" if reading == "member" else reading
            return loop_over_members(
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
        target, members = members_read(self.value, key, member, reading)
        if reading == "both":
            target = code("({target})", target=target)
        if not inner:
            return ()
        emptied = Line(code("{hidden}.clear()", hidden=hidden.found))
        return (
            hidden.declared(),
            For(
                code("{position}, {target}", position=position, target=target),
                code("enumerate({members}, 1)", members=members),
                (*inner, If(hidden.found, (told, emptied))),
            ),
        )

    def walks(self, schema: Schema) -> bool:
        """Whether a schema is one whose walk a verdict may spare."""
        match schema.assertions:
            case (Ref(target=target),) if self.calls(schema):
                apart = self.advice or self.redacting
                return not apart and self.function.units.spares(target)
            case _:
                return False

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
