"""The second phase: loaded schemas to contracts in the intermediate representation."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, NoReturn

from predial_codegen.errors import SchemaError
from predial_codegen.ir import (
    Annotations,
    Assertion,
    Definition,
    Location,
    Never,
    Schema,
)
from predial_codegen.json_types import is_object
from predial_codegen.loading.dialects import Dialect
from predial_codegen.loading.references import (
    Base,
    Target,
    resolve,
    resolve_dynamic,
    resolve_recursive,
    subschema_base,
)
from predial_codegen.patterns import Pattern, PatternError, translate


@dataclass(frozen=True, slots=True)
class Leniency:
    """What the generator refuses, unless it is allowed here.

    Attributes:
        unknown_keywords: A keyword that is not known is taken for an annotation.
        slow_patterns: Patterns, as schemas have them, that may take super-linear time.
    """

    unknown_keywords: bool = False
    slow_patterns: frozenset[str] = frozenset()


STRICT = Leniency()
_SUGGESTIONS = 0.7  # similarity from which a misspelt keyword is recognised


@dataclass(slots=True)
class Lowering:
    """Lowers each place once; what a reference leads to waits, as it may lead back.

    Attributes:
        leniency: What is accepted beyond the dialect.
    """

    leniency: Leniency = STRICT
    definitions: dict[Location, Definition] = field(
        default_factory=dict[Location, Definition]
    )
    waiting: deque[tuple[Definition, Target]] = field(
        default_factory=deque[tuple[Definition, Target]]
    )

    def define(
        self, target: Target, *, public: bool = False, root: bool = False
    ) -> None:
        """Take on the definition that stands at the target."""
        place = target.base.location
        if place not in self.definitions:
            definition = Definition(target.name, Schema(place), public, root)
            self.definitions[place] = definition
            self.waiting.append((definition, target))

    def finish(self) -> Mapping[Location, Definition]:
        """Lower all that was taken on, and all that it refers to."""
        while self.waiting:
            definition, target = self.waiting.popleft()
            lowered = replace(definition, schema=self.schema(target.value, target.base))
            self.definitions[target.base.location] = lowered
        return self.definitions

    def schema(self, value: Any, base: Base) -> Schema:
        """Lower the schema that stands at the base's location."""
        base = subschema_base(value, base)
        if value is True:
            return Schema(base.location)
        if value is False:
            return Schema(base.location, (Never("false", base.location),))
        keywords = _keywords_of(value, base)
        assertions = [
            assertion
            for keyword in keywords
            if (assertion := self._keyword(keyword, keywords, base)) is not None
        ]
        return Schema(base.location, tuple(assertions), _annotations(keywords, base))

    def _keyword(
        self, keyword: str, keywords: Mapping[str, Any], base: Base
    ) -> Assertion | None:
        site = KeywordSite(self, base, base.location / keyword, keywords)
        if not (base.dialect.understands(keyword) or self.leniency.unknown_keywords):
            found = f'keyword "{keyword}" is not understood'
            site.refuse(found, _advice(keyword, base.dialect))
        if keyword not in base.dialect.keywords:
            return None
        if keyword == "format" and not base.dialect.asserts_formats:
            return None
        return base.dialect.keywords[keyword].read(keywords[keyword], site)


def _keywords_of(value: Any, base: Base) -> Mapping[str, Any]:
    if not is_object(value):
        raise SchemaError(str(base.location), "is not a schema", "point at an object")
    keywords: Mapping[str, Any] = value
    if base.dialect.ref_overrides_siblings and "$ref" in keywords:
        return {"$ref": keywords["$ref"]}
    return keywords


@dataclass(frozen=True, slots=True)
class KeywordSite:
    """The `Site` of one keyword of one schema."""

    lowering: Lowering
    base: Base
    location: Location
    siblings: Mapping[str, Any]

    @property
    def sent(self) -> Literal["request", "response"] | None:
        """What the value is sent in, where that matters."""
        return self.base.direction.sent if self.base.direction else None

    @property
    def lenient(self) -> bool:
        """Whether what is not known is taken for an annotation."""
        return self.lowering.leniency.unknown_keywords

    def schema(self, value: Any, *tokens: str | int) -> Schema:
        """Lower the subschema that stands at `tokens` below the keyword."""
        return self.lowering.schema(value, self.base.at(self._place(tokens)))

    def sibling(self, keyword: str) -> Schema:
        """Lower the schema of another keyword of the same schema."""
        place = self.base.location / keyword
        return self.lowering.schema(self.siblings[keyword], self.base.at(place))

    def resolve(self, reference: str) -> Location:
        """The place that a `$ref` means; its schema becomes a definition."""
        return self._defined(resolve(reference, self.base, self.location))

    def resolve_dynamic(self, reference: str) -> Location:
        """The place that a `$dynamicRef` means in this dynamic scope."""
        return self._defined(resolve_dynamic(reference, self.base, self.location))

    def resolve_recursive(self, reference: str) -> Location:
        """The place that a `$recursiveRef` means in this dynamic scope."""
        return self._defined(resolve_recursive(reference, self.base, self.location))

    def pattern(self, text: str, *tokens: str | int) -> Pattern:
        """Find what matches an ECMA-262 pattern in linear time."""
        slow = text in self.lowering.leniency.slow_patterns
        try:
            return translate(text, slow=slow)
        except PatternError as error:
            place = str(self._place(tokens))
            raise SchemaError(place, f"pattern: {error}") from None

    def refuse(self, found: str, advice: str) -> NoReturn:
        """Stop the generator at this keyword."""
        raise SchemaError(str(self.location), found, advice)

    def _defined(self, target: Target) -> Location:
        self.lowering.define(target)
        return target.base.location

    def _place(self, tokens: tuple[str | int, ...]) -> Location:
        place = self.location
        for token in tokens:
            place /= token
        return place


def _annotations(keywords: Mapping[str, Any], base: Base) -> Annotations:
    return Annotations(
        title=keywords.get("title", ""),
        description=keywords.get("description", ""),
        comment=keywords.get("$comment", ""),
        default=keywords.get("default"),
        examples=tuple(keywords.get("examples", ())),
        deprecated=keywords.get("deprecated", False),
        sensitive=base.dialect.is_sensitive(keywords),
    )


def _advice(keyword: str, dialect: Dialect) -> str:
    import difflib  # noqa: PLC0415

    close = difflib.get_close_matches(keyword, dialect.names, n=1, cutoff=_SUGGESTIONS)
    if close:
        return f'did you mean "{close[0]}"?'
    return f"remove it, or move it to $comment; {dialect.uri} is the dialect"
