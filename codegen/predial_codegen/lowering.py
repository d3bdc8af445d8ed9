"""The second phase: loaded schemas to contracts in the intermediate representation."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, NoReturn, assert_never

from predial_codegen.errors import CodegenError, SchemaError
from predial_codegen.formats import FORMATS
from predial_codegen.ir import (
    Annotations,
    Assertion,
    Definition,
    Discriminator,
    Location,
    Never,
    Ref,
    Schema,
)
from predial_codegen.json_types import is_object
from predial_codegen.loading.dialects import Dialect
from predial_codegen.loading.documents import FLATTEN
from predial_codegen.loading.references import (
    Base,
    Target,
    resolve,
    resolve_dynamic,
    resolve_in_scope,
    resolve_recursive,
    subschema_base,
)
from predial_codegen.patterns import Pattern, PatternError, translate
from predial_codegen.spelling import meant
from predial_runtime.absent import ABSENT

MAX_DEPTH = 200  # schemas within each other
_APART = 16  # levels of schemas in one definition: Python compiles only so many
_SAID = frozenset({"title", "description"})


@dataclass(slots=True)
class Lowering:
    """Lowers each place once; what a reference leads to waits, as it may lead back.

    Attributes:
        errors: What is refused; lowering goes on behind it, to find all.
        notices: What is let pass, and should be known.
        annotating: The documents and names of known formats that are not asserted.
    """

    definitions: dict[Location, Definition] = field(
        default_factory=dict[Location, Definition]
    )
    waiting: deque[tuple[Definition, Target, int]] = field(
        default_factory=deque[tuple[Definition, Target, int]]
    )
    errors: list[CodegenError] = field(default_factory=list[CodegenError])
    notices: list[str] = field(default_factory=list[str])
    annotating: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])

    def define(
        self,
        target: Target,
        *,
        public: bool = False,
        root: bool = False,
        depth: int = 0,
    ) -> None:
        """Take on the definition that stands at the target, `depth` schemas deep."""
        place = target.base.location
        if place not in self.definitions:
            definition = Definition(target.name, Schema(place), public, root)
            self.definitions[place] = definition
            self.waiting.append((definition, target, depth))

    def finish(self) -> Mapping[Location, Definition]:
        """Lower all that was taken on, and all that it refers to."""
        while self.waiting:
            definition, target, depth = self.waiting.popleft()
            schema = self.schema(target.value, target.base, depth)
            lowered = replace(definition, schema=schema)
            self.definitions[target.base.location] = lowered
        return self.definitions

    def inner(self, value: Any, base: Base, depth: int) -> Schema:
        """Lower a schema within `depth` others; so deep, it is a definition apart."""
        if depth % _APART or not is_object(value):
            return self.schema(value, base, depth)
        base = subschema_base(value, base)
        place = base.location
        name = place.pointer.rpartition("/")[2]
        self.define(Target(name, value, base), depth=depth)
        apart = replace(place, variant=f"{place.variant} apart")
        return Schema(apart, (Ref("$ref", apart, place),))

    def schema(self, value: Any, base: Base, depth: int = 0) -> Schema:
        """Lower the schema that stands at the base's location."""
        if depth > MAX_DEPTH:
            found = f"stands within more than {MAX_DEPTH} schemas"
            raise SchemaError(str(base.location), found, FLATTEN)
        base = subschema_base(value, base)
        if value is True:
            return Schema(base.location)
        if value is False:
            return Schema(base.location, (Never("false", base.location),))
        try:
            keywords = _keywords_of(value, base)
        except SchemaError as error:
            self.errors.append(error)
            return Schema(base.location)
        assertions = [
            assertion
            for keyword in keywords
            if (assertion := self._keyword(keyword, keywords, base, depth)) is not None
        ]
        return Schema(base.location, tuple(assertions), _annotations(keywords))

    def _keyword(
        self, keyword: str, keywords: Mapping[str, Any], base: Base, depth: int
    ) -> Assertion | None:
        site = KeywordSite(self, base, base.location / keyword, keywords, depth)
        try:
            return self._read(keyword, site)
        except SchemaError as error:
            self.errors.append(error)
            return None

    def _read(self, keyword: str, site: KeywordSite) -> Assertion | None:
        base, value = site.base, site.siblings[keyword]
        if not base.dialect.understands(keyword):
            found = f'keyword "{keyword}" is not understood'
            site.unknown(found, _advice(keyword, base.dialect))
        if keyword not in base.dialect.keywords:
            return None
        if keyword == "format" and not base.dialect.asserts_formats:
            if value in FORMATS:
                self.annotating.add((base.location.document, value))
            return None
        return base.dialect.keywords[keyword].read(value, site)


def _keywords_of(value: Any, base: Base) -> Mapping[str, Any]:
    if not is_object(value):
        raise SchemaError(str(base.location), "is not a schema", "point at an object")
    keywords: Mapping[str, Any] = value
    if base.dialect.ref_overrides_siblings and "$ref" in keywords:
        # What it says to people requires nothing.
        said = {k: v for k, v in keywords.items() if k in _SAID and isinstance(v, str)}
        return {"$ref": keywords["$ref"], **said}
    return keywords


@dataclass(frozen=True, slots=True)
class KeywordSite:
    """The `Site` of one keyword of one schema."""

    lowering: Lowering
    base: Base
    location: Location
    siblings: Mapping[str, Any]
    depth: int

    @property
    def sent(self) -> Literal["request", "response"] | None:
        """What the value is sent in, where that matters."""
        return self.base.direction.sent if self.base.direction else None

    def unknown(self, found: str, advice: str) -> None:
        """Refuse what is not known, or take it for an annotation."""
        match self.base.dialect.unknown_keywords:
            case "refuse":
                self.refuse(found, advice)
            case "warn":
                self.lowering.notices.append(
                    str(SchemaError(str(self.location), found, advice))
                )
            case "ignore":
                pass
            case _:
                assert_never(self.base.dialect.unknown_keywords)

    def schema(self, value: Any, *tokens: str | int) -> Schema:
        """Lower the subschema that stands at `tokens` below the keyword."""
        base = self.base.at(self._place(tokens))
        return self.lowering.inner(value, base, self.depth + 1)

    def sibling(self, keyword: str) -> Schema:
        """Lower the schema of another keyword of the same schema."""
        place = self.base.location / keyword
        base = self.base.at(place)
        return self.lowering.inner(self.siblings[keyword], base, self.depth + 1)

    def resolve(self, reference: str) -> Location:
        """The place that a `$ref` means; its schema becomes a definition."""
        return self._defined(resolve(reference, self.base, self.location))

    def resolve_dynamic(self, reference: str) -> Location:
        """The place that a `$dynamicRef` means in this dynamic scope."""
        return self._defined(resolve_dynamic(reference, self.base, self.location))

    def resolve_in_scope(self, reference: str) -> Location:
        """The place that version 1's `$dynamicRef` means in this dynamic scope."""
        return self._defined(resolve_in_scope(reference, self.base, self.location))

    def resolve_recursive(self, reference: str) -> Location:
        """The place that a `$recursiveRef` means in this dynamic scope."""
        return self._defined(resolve_recursive(reference, self.base, self.location))

    def pattern(self, text: str, *tokens: str | int) -> Pattern:
        """Find what matches an ECMA-262 pattern in linear time."""
        place = str(self._place(tokens))
        try:
            pattern = translate(text)
        except PatternError as error:
            raise SchemaError(place, f"pattern: {error}") from None
        if pattern.slow:
            found = f"pattern: {pattern.slow}, so long strings may take long"
            self.lowering.notices.append(
                str(SchemaError(place, found, "limit them with maxLength"))
            )
        return pattern

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


def _annotations(keywords: Mapping[str, Any]) -> Annotations:
    return Annotations(
        title=keywords.get("title", ""),
        description=keywords.get("description", ""),
        comment=keywords.get("$comment", ""),
        default=keywords.get("default", ABSENT),
        examples=tuple(keywords.get("examples", ())),
        deprecated=keywords.get("deprecated", False),
        sensitive=_is_sensitive(keywords),
        discriminator=_discriminator(keywords.get("discriminator")),
    )


def _discriminator(value: Any) -> Discriminator | None:
    """What OpenAPI means; a keyword of that name may be anything elsewhere."""
    if not is_object(value) or not isinstance(value.get("propertyName"), str):
        return None
    mapping = value.get("mapping")
    named = mapping.items() if is_object(mapping) else ()
    return Discriminator(
        value["propertyName"],
        tuple(
            (each, target.rpartition("/")[2])
            for each, target in named
            if isinstance(target, str)
        ),
    )


def _is_sensitive(keywords: Mapping[str, Any]) -> bool:
    """Whether a schema says, in whatever dialect, that its value must not be shown."""
    named = (keywords.get("sensitive"), keywords.get("x-sensitive"))
    return True in named or keywords.get("format") == "password"


def _advice(keyword: str, dialect: Dialect) -> str:
    near = meant(keyword, dialect.keywords) or meant(keyword, dialect.names)
    if near:
        return f'did you mean "{near}"?'
    more = "remove it, move it to $comment, or let unknown keywords pass"
    return f"{more}; {dialect.uri} is the dialect"
