"""All that several schemas say of one value, through references and `allOf`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias, TypeVar

from predial_codegen.ir import (
    WITHOUT_FRACTION,
    AdditionalProperties,
    Advisory,
    AllOf,
    AnyOf,
    Assertion,
    Choices,
    Condition,
    Contains,
    Definition,
    Dependent,
    Discriminator,
    Format,
    Items,
    JsonType,
    Location,
    Never,
    OneOf,
    PatternProperties,
    Plain,
    PrefixItems,
    Properties,
    Ref,
    Required,
    Schema,
    Type,
    UnevaluatedItems,
    UnevaluatedProperties,
    subschemas,
)

A = TypeVar("A")
Schemas: TypeAlias = tuple[Schema, ...]
Definitions: TypeAlias = Mapping[Location, Definition]
OBJECT_KEYWORDS = (
    Properties,
    AdditionalProperties,
    PatternProperties,
    UnevaluatedProperties,
)
ARRAY_KEYWORDS = (PrefixItems, Items, UnevaluatedItems)
_MATCHING_ALL = frozenset({"", ".*", "^.*$", ".*$", "^.*", "^"})
_IN_PLACE = (AllOf, AnyOf, OneOf, Condition, Dependent)
_SHAPING = (Never, Type, Choices, Format, *OBJECT_KEYWORDS, *ARRAY_KEYWORDS)


@dataclass(frozen=True)  # without slots, which cached properties need
class Conjunction:
    """What some schemas require of one value together, of use to its type.

    Attributes:
        given: The schemas that require all that.
        schemas: These, each before those that it leads to.
        assertions: All that these require of the value itself.
        title: What the schema at the start is called.
        chosen: The unions of which one branch is among the schemas.
        ways: In how many ways branches of these can be chosen.
        around: What it was before the branch was chosen.
    """

    given: Schemas
    schemas: Schemas
    assertions: tuple[Assertion, ...]
    title: str = ""
    chosen: frozenset[Location] = frozenset()
    ways: int = 1
    around: Conjunction | None = None

    @cached_property
    def key(self) -> frozenset[Location]:
        """The places of the schemas that count, which distinguish conjunctions."""
        return frozenset(
            each.location for each in self.schemas if any(map(_counts, each.assertions))
        )

    @cached_property
    def identity(self) -> frozenset[Location]:
        """The places of all schemas."""
        return frozenset(each.location for each in self.schemas)

    def with_(self, branch: Conjunction, of: AnyOf | OneOf) -> Conjunction:
        """The conjunction with one branch of a union in it."""
        return Conjunction(
            (*self.given, *branch.given),
            (*self.schemas, *branch.schemas),
            (*self.assertions, *branch.assertions),
            branch.title,
            self.chosen | branch.chosen | {of.location},
            self.ways * len(of.schemas),
            self,
        )

    def adds_to(self, branch: Conjunction, of: AnyOf | OneOf | None = None) -> bool:
        """Whether it says more of the type than another, but for a union of that."""
        return any(
            _adds(each, branch)
            for each in self.assertions
            if each is not of and _counts(each)
        )

    def all(self, kind: type[A]) -> list[A]:
        """The assertions of a kind."""
        return [each for each in self.assertions if isinstance(each, kind)]

    @cached_property
    def types(self) -> tuple[JsonType, ...] | None:
        """The JSON types that all allow; None where nothing is said."""
        declared = self.all(Type)
        if not declared:
            return None
        first, *others = declared
        kept = first.types
        for other in others:
            kept = tuple(
                dict.fromkeys(
                    both
                    for one in kept
                    for another in other.types
                    if (both := _both(one, another))
                )
            )
        return kept

    @cached_property
    def values(self) -> tuple[Any, ...] | None:
        """The values of which it is one; None where nothing is said."""
        listed = self.all(Choices)
        if not listed:
            return None
        first, *others = listed
        return tuple(
            value
            for value in first.values
            if all(_among(value, other.values) for other in others)
        )

    @cached_property
    def suggested(self) -> tuple[str, ...]:
        """The strings that a schema only advises: there may be others."""
        return next(
            (found for each in self.assertions if (found := _advised(each))), ()
        )

    @cached_property
    def unions(self) -> tuple[AnyOf | OneOf, ...]:
        """Of `anyOf` and `oneOf` those whose branches are of different types."""
        return tuple(
            each
            for each in self.assertions
            if isinstance(each, (AnyOf, OneOf))
            and each.location not in self.chosen
            and any(map(shapes, each.schemas))
        )

    def discriminator(self, of: AnyOf | OneOf) -> Discriminator | None:
        """What stands beside a union and names its branches."""
        for schema in self.schemas:
            if any(each is of for each in schema.assertions):
                return schema.annotations.discriminator
        return None

    @cached_property
    def properties(self) -> Mapping[str, Schemas]:
        """The schemas of each property, without those that no object may have."""
        found: dict[str, Schemas] = {}
        for each in self.all(Properties):
            for name, schema in each.schemas.items():
                found[name] = (*found.get(name, ()), schema)
        for other in self.all(AdditionalProperties):
            for name in found.keys() - {*other.names}:
                if not other.patterns:
                    found[name] = (*found[name], other.schema)
        return {
            name: schemas
            for name, schemas in found.items()
            if not any(schema.refuses_all for schema in schemas)
        }

    def shares(self, name: str) -> bool:
        """Whether the branch that was chosen says nothing of a property."""
        before = self.around.properties.get(name) if self.around else None
        return before == self.properties[name]

    @cached_property
    def required(self) -> frozenset[str]:
        """The names that an object must have."""
        return frozenset(name for each in self.all(Required) for name in each.names)

    @property
    def is_closed(self) -> bool:
        """Whether there are only the properties that the schemas name or match."""
        return any(each.refuses_all for each in self.additional)

    @property
    def additional(self) -> Schemas:
        """The schemas of properties that no schema names or matches."""
        return (
            *(each.schema for each in self.all(AdditionalProperties)),
            *self._known(
                self.all(UnevaluatedProperties), self.all(AdditionalProperties)
            ),
        )

    @property
    def unevaluated_items(self) -> Schemas:
        """The schemas of items that no other keyword evaluates."""
        return self._known(self.all(UnevaluatedItems), self.all(Items))

    def _known(
        self,
        unevaluated: Sequence[UnevaluatedProperties | UnevaluatedItems],
        others: Sequence[AdditionalProperties | Items],
    ) -> Schemas:
        """The schemas of what is not evaluated, where it is known what that is.

        What `then` or another branch of `anyOf` evaluates, no type says; and of several
        keywords for all the rest, one may have evaluated what another would refuse.
        """
        rest = [each.schema for each in (*unevaluated, *others)]
        is_one = len(rest) == 1 or all(each.refuses_all for each in rest)
        known = is_one and not self._evaluates_more
        return tuple(each.schema for each in unevaluated) if known else ()

    @cached_property
    def _evaluates_more(self) -> bool:
        """Whether schemas that need not apply have properties or items of their own."""
        return any(
            any(map(_evaluates, self._others(each))) or isinstance(each, Contains)
            for each in self.assertions
        )

    def _others(self, assertion: Assertion) -> Schemas:
        """The schemas that may apply to the value beside those that are gathered."""
        match assertion:
            case Condition() | Dependent():
                return subschemas(assertion)
            case OneOf(schemas=schemas) | AnyOf(schemas=schemas):
                places = [each.location in self.identity for each in schemas]
                if assertion.location not in self.chosen or not any(places):
                    return schemas
                # The first that is valid was chosen: of `anyOf` later ones may be, too.
                is_only = isinstance(assertion, OneOf)
                return () if is_only else schemas[places.index(True) + 1 :]
            case _:
                return ()

    @cached_property
    def matching(self) -> Schemas:
        """The schemas of properties by their patterns."""
        return tuple(
            schema
            for each in self.all(PatternProperties)
            for _, schema in each.schemas
            if not schema.refuses_all
        )

    @property
    def matches_all(self) -> bool:
        """Whether a pattern matches every name."""
        return any(
            pattern.ecma in _MATCHING_ALL
            for each in self.all(PatternProperties)
            for pattern, _ in each.schemas
        )

    def says(self, kinds: tuple[type[Any], ...]) -> bool:
        """Whether there is an assertion of these kinds."""
        return any(isinstance(each, kinds) for each in self.assertions)

    def limit(self, keyword: str) -> int | None:
        """The value of `minItems` or `maxItems`; the strictest of several."""
        values = [
            int(each.values[0]) for each in self.all(Plain) if each.keyword == keyword
        ]
        strictest = max if keyword.startswith("min") else min
        return strictest(values) if values else None

    @cached_property
    def description(self) -> str:
        """The first description."""
        texts = (each.annotations.description for each in self.schemas)
        return next((text for text in texts if text), "")


def conjunction(schemas: Iterable[Schema], definitions: Definitions) -> Conjunction:
    """Gather what schemas say, with all that they refer to and hold in `allOf`."""
    given = tuple(schemas)
    found: dict[Location, Schema] = {}
    assertions: list[Assertion] = []

    def gather(schema: Schema) -> None:
        if schema.location in found:
            return
        found[schema.location] = schema
        for each in schema.assertions:
            match each:
                case Ref(target=target):
                    gather(definitions[target].schema)
                case AllOf(schemas=branches):
                    for branch in branches:
                        gather(branch)
                case _:
                    assertions.append(each)

    for schema in given:
        gather(schema)
    title = next((title for each in given if (title := each.annotations.title)), "")
    return Conjunction(given, tuple(found.values()), tuple(assertions), title)


def _advised(assertion: Assertion) -> tuple[str, ...]:
    if not isinstance(assertion, Advisory):
        return ()
    listed = assertion.schema.only(Choices)
    values = listed.values if listed else ()
    return values if all(isinstance(each, str) for each in values) else ()


def shapes(schema: Schema) -> bool:
    """Whether a schema says what type a value is of, or what it holds."""
    return any(_shapes(each) for each in schema.assertions)


def _shapes(assertion: Assertion) -> bool:
    match assertion:
        case AllOf(schemas=schemas) | AnyOf(schemas=schemas) | OneOf(schemas=schemas):
            return any(map(shapes, schemas))
        case Ref():
            return True
        case _:
            return isinstance(assertion, _SHAPING)


def _evaluates(schema: Schema) -> bool:
    """Whether a schema has properties or items, or applies another that may."""
    return any(
        isinstance(each, (*OBJECT_KEYWORDS, *ARRAY_KEYWORDS, Contains, Ref))
        or (isinstance(each, _IN_PLACE) and any(map(_evaluates, subschemas(each))))
        for each in schema.assertions
    )


def _counts(assertion: Assertion) -> bool:
    """Whether an assertion, by itself, says something of use to a type."""
    match assertion:
        case Ref() | AllOf():
            return False
        case Required():
            return True
        case _:
            return _shapes(assertion)


def _adds(assertion: Assertion, branch: Conjunction) -> bool:
    match assertion:
        case Type(types=types):
            return branch.types is None or not {*branch.types} <= {*types}
        case Required(names=names):
            return not branch.required.issuperset(names)
        case _:
            return True


def sole_reference(schema: Schema) -> Location | None:
    """What it refers to, where it says no more of the type."""
    targets = list(_references(schema))
    return targets[0] if len(targets) == 1 else None


def _references(schema: Schema) -> Iterator[Location | None]:
    for each in schema.assertions:
        match each:
            case Ref(target=target):
                yield target
            case AllOf(schemas=branches):
                for branch in branches:
                    yield from _references(branch)
            case Required():
                yield None
            case Advisory() if _advised(each):
                yield None
            case _:
                if _shapes(each):
                    yield None


def _both(one: JsonType, other: JsonType) -> JsonType | None:
    """The JSON type that is both; an integer is a number too."""
    numbers = ("number", "integer", WITHOUT_FRACTION)
    if one in numbers and other in numbers:
        return max(one, other, key=numbers.index)
    return one if one == other else None


def _among(value: object, values: tuple[object, ...]) -> bool:
    is_bool = isinstance(value, bool)
    return any(value == each and isinstance(each, bool) is is_bool for each in values)
