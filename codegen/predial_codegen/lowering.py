"""The second phase: loaded schemas to contracts in the intermediate representation."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NoReturn

from predial_codegen.dialects import Dialect
from predial_codegen.errors import SchemaError
from predial_codegen.ir import Annotations, Assertion, Definition, Location, Schema
from predial_codegen.keywords import ANNOTATIONS, KEYWORDS
from predial_codegen.patterns import Pattern, PatternError, translate
from predial_codegen.references import Base, resolve, subschema_base

_SUGGESTIONS = 0.7  # similarity from which a misspelt keyword is recognised


@dataclass(slots=True)
class Lowering:
    """Lowers each place once; what a `$ref` leads to waits its turn, as it may lead back."""

    definitions: dict[Location, Definition] = field(
        default_factory=dict[Location, Definition]
    )
    waiting: deque[tuple[Definition, Any, Base]] = field(
        default_factory=deque[tuple[Definition, Any, Base]]
    )

    def define(self, name: str, value: Any, base: Base, *, root: bool = False) -> None:
        """Take on the definition that stands at the base's location."""
        if base.location not in self.definitions:
            definition = Definition(name, Schema(base.location), root)
            self.definitions[base.location] = definition
            self.waiting.append((definition, value, base))

    def finish(self) -> Mapping[Location, Definition]:
        """Lower all that was taken on, and all that it refers to."""
        while self.waiting:
            definition, value, base = self.waiting.popleft()
            lowered = replace(definition, schema=self.schema(value, base))
            self.definitions[base.location] = lowered
        return self.definitions

    def schema(self, value: Any, base: Base) -> Schema:
        """Lower the schema that stands at the base's location."""
        base = subschema_base(value, base)
        if value is True:
            return Schema(base.location)
        if value is False:
            site = KeywordSite(self, base, base.location, {})
            return Schema(
                base.location, (_required(KEYWORDS["false"].lower(False, site)),)
            )
        if not isinstance(value, dict):
            raise SchemaError(
                str(base.location), "is not a schema", "point at an object"
            )
        members: Mapping[str, Any] = value
        assertions = [
            assertion
            for keyword, argument in members.items()
            if (assertion := self._keyword(keyword, argument, members, base))
            is not None
        ]
        return Schema(base.location, tuple(assertions), _annotations(members))

    def _keyword(
        self,
        keyword: str,
        argument: Any,
        siblings: Mapping[str, Any],
        base: Base,
    ) -> Assertion | None:
        site = KeywordSite(self, base, base.location / keyword, siblings)
        if keyword not in base.document.dialect.keywords:
            site.refuse(
                f'keyword "{keyword}" is not understood', _advice(keyword, base)
            )
        if keyword in ANNOTATIONS:
            return None
        if keyword == "format" and not base.document.dialect.asserts_formats:
            return None
        return KEYWORDS[keyword].lower(argument, site)


@dataclass(frozen=True, slots=True)
class KeywordSite:
    """The `Site` of one keyword of one schema."""

    lowering: Lowering
    base: Base
    location: Location
    siblings: Mapping[str, Any]

    def schema(self, value: Any, *tokens: str | int) -> Schema:
        """Lower the subschema that stands at `tokens` below the keyword."""
        return self.lowering.schema(value, self.base.at(self._place(tokens)))

    def resolve(self, reference: str) -> Location:
        """The place that a `$ref` means; its schema becomes a definition."""
        name, value, base = resolve(reference, self.base, self.location)
        self.lowering.define(name, value, base)
        return base.location

    def pattern(self, text: str, *tokens: str | int) -> Pattern:
        """Translate an ECMA-262 pattern."""
        try:
            return translate(text)
        except PatternError as error:
            raise SchemaError(str(self._place(tokens)), f"pattern: {error}") from None

    def refuse(self, found: str, advice: str) -> NoReturn:
        """Stop the generator at this keyword."""
        raise SchemaError(str(self.location), found, advice)

    def _place(self, tokens: tuple[str | int, ...]) -> Location:
        place = self.location
        for token in tokens:
            place /= token
        return place


def _annotations(members: Mapping[str, Any]) -> Annotations:
    return Annotations(
        title=members.get("title", ""),
        description=members.get("description", ""),
        comment=members.get("$comment", ""),
        default=members.get("default"),
        examples=tuple(members.get("examples", ())),
        deprecated=members.get("deprecated", False),
        sensitive=members.get("sensitive", False),
    )


def _advice(keyword: str, base: Base) -> str:
    import difflib  # noqa: PLC0415 only a refusal needs it

    dialect: Dialect = base.document.dialect
    close = difflib.get_close_matches(
        keyword, dialect.keywords, n=1, cutoff=_SUGGESTIONS
    )
    if close:
        return f'did you mean "{close[0]}"?'
    return f"remove it, or move it to $comment; {dialect.uri} is the dialect"


def _required(assertion: Assertion | None) -> Assertion:
    assert assertion is not None
    return assertion
