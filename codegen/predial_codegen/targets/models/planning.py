"""Which classes, aliases and functions a contract's models are made of."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import chain
from math import prod
from typing import Any, TypeAlias

from predial_codegen.fragments import Literal
from predial_codegen.ir import (
    WITHOUT_FRACTION,
    AnyOf,
    Contract,
    Discriminator,
    Format,
    Items,
    JsonType,
    Location,
    OneOf,
    OperationError,
    PrefixItems,
    Properties,
    Ref,
    Schema,
    subschemas,
)
from predial_codegen.json_types import is_array
from predial_codegen.names import pascal, snake
from predial_codegen.targets.models.branches import branch_places
from predial_codegen.targets.models.classes import Field, Model, NamedType, Reader
from predial_codegen.targets.models.conjunction import (
    ARRAY_KEYWORDS,
    OBJECT_KEYWORDS,
    Conjunction,
    Schemas,
    conjunction,
    sole_reference,
)
from predial_codegen.targets.models.constraints import constraints
from predial_codegen.targets.models.conversions import TO_PARAMS
from predial_codegen.targets.models.defaults import default_of
from predial_codegen.targets.models.names import (
    Names,
    Place,
    definition_name,
    field_names,
    title_name,
)
from predial_codegen.targets.models.reading import needs_function
from predial_codegen.targets.models.sensitive import sensitive_schemas
from predial_codegen.targets.models.types import (
    FORMATTED,
    JSON_CLASSES,
    NULL,
    OPAQUE,
    OTHERS,
    TEXT,
    Alias,
    Array,
    Choice,
    Formatted,
    Itself,
    Literals,
    Map,
    ModelClass,
    ModelType,
    Scalar,
    Tuple,
    Union,
    containers,
    json_classes,
    resolved,
    union,
)
from predial_runtime.json_values import kind_of

_SCALARS = {
    "integer": Scalar("int"),
    WITHOUT_FRACTION: Scalar("int"),
    "number": Scalar("float"),
    "boolean": Scalar("bool"),
    "null": NULL,
}
# An error that lacks another property is still that error.
_ALWAYS_SENT = "message"
# Attributes of exceptions, and what ours have.
_OF_ERRORS = frozenset(
    {
        *("from_json", "to_json", "extra", "args", "with_traceback", "add_note"),
        *("status", "retryable"),
    }
)
_OF_MODELS = frozenset({"check", "is_valid", "from_any", "from_json", "to_json"})
_MOST_CONTAINERS = 16  # arrays and maps that one expression reads
# Places where several schemas apply: recursive `allOf` can make any number of them.
_MOST_MERGED = 1000
_MOST_COMBINATIONS = 64  # of branches of several unions; beyond, one union counts
# A definition, or an array or a map by the schemas that it must obey.
_Key: TypeAlias = Location | tuple[JsonType, frozenset[Location]]


@dataclass(slots=True)
class ModelPlanner:
    """Finds the type of each schema, and plans the classes that turn up.

    Attributes:
        names: The name of each definition's class or alias.
        classes: The name of its class, where it has one of its own.
        made: What is written, in order.
        untagged: Where branches of `oneOf` may be valid together, whatever the property
            has that `discriminator` names; and that property.
    """

    contract: Contract
    names: dict[Location, str] = field(default_factory=dict[Location, str])
    classes: dict[Location, str] = field(default_factory=dict[Location, str])
    made: list[Model | NamedType] = field(default_factory=list["Model | NamedType"])
    untagged: dict[Location, str] = field(default_factory=dict[Location, str])
    _readers: dict[str, ModelType] = field(default_factory=dict[str, ModelType])
    _keys: dict[frozenset[Location], str] = field(
        default_factory=dict[frozenset[Location], str]
    )
    _own: dict[str, Schemas] = field(default_factory=dict[str, Schemas])
    _written: set[str] = field(default_factory=set[str])
    _given: Names = field(default_factory=Names)
    _known: dict[_Key, ModelType] = field(default_factory=dict["_Key", ModelType])
    _open: dict[_Key, Place] = field(default_factory=dict["_Key", Place])
    _recursive: dict[_Key, Itself] = field(default_factory=dict["_Key", Itself])
    _merged: set[frozenset[Location]] = field(default_factory=set[frozenset[Location]])
    _sensitive: set[Location] = field(init=False)

    def __post_init__(self) -> None:
        """Find out which schemas may apply at a sensitive place."""
        self._sensitive = sensitive_schemas(self.contract.definitions)

    def plan(self) -> tuple[Model | NamedType, ...]:
        """A class or an alias for each public definition, and the classes in them."""
        self._name()
        for place, definition in self.contract.definitions.items():
            if place in self.classes:
                self._class(self._gathered((definition.schema,)), Place("", ""))
            self.definition_type(place)
        return tuple(self.made)

    @property
    def readers(self) -> tuple[Reader, ...]:
        """The functions that read what no class reads."""
        return tuple(Reader(name, kind) for name, kind in self._readers.items())

    def _name(self) -> None:
        """Name all classes and aliases, the classes first."""
        definitions = self.contract.definitions
        if self.contract.operation:
            self._given.suffixes = ("Dict", "Params")
            self._given.reserve(f"{self.contract.operation.name}Error")
        gathered = {
            place: self._gathered((each.schema,)) for place, each in definitions.items()
        }
        for place, conj in gathered.items():
            other = len(conj.key) == 1 and place not in conj.key
            if _is_class(conj) and not other and conj.key not in self._keys:
                self._name_definition(place)
                self.classes[place] = self.names[place]
                self._keys[conj.key] = self.names[place]
                self._own[self.names[place]] = (definitions[place].schema,)
        for place in definitions:
            if place not in self.names:
                self._name_definition(place)

    def _name_definition(self, place: Location) -> None:
        definition = self.contract.definitions[place]
        name = definition_name(definition)
        self.names[place] = self._given.take(name, pascal(place.stem) + name)

    def _gathered(self, schemas: Iterable[Schema]) -> Conjunction:
        return conjunction(schemas, self.contract.definitions)

    def definition_type(self, place: Location) -> ModelType:
        """The type of a definition."""
        if place in self._known:
            return self._known[place]
        name = self.names[place]
        definition = self.contract.definitions[place]
        if place in self.classes:
            conj = self._gathered((definition.schema,))
            kinds: list[ModelType] = [ModelClass(name)]
            if conj.types is None:
                kinds.append(OTHERS["object"])
            return union(map(Choice, kinds))
        if place in self._open:
            if place not in self._recursive:
                self._recursive[place] = self._named(name)
            return self._recursive[place]
        self._open[place] = Place("", name)
        kind = self._definition_type(definition.schema, Place("", name))
        del self._open[place]
        recursive = self._recursive.get(place)
        if definition.public or recursive:
            described = definition.schema.annotations.description
            words = (described, self._constraints((definition.schema,)))
            self.made.append(
                NamedType(name, kind, "\n\n".join(each for each in words if each))
            )
            alias = self._read_by_name(
                name, kind, recursive.reader if recursive else ""
            )
            if recursive or _hides_its_meaning(kind):
                kind = alias
        self._known[place] = kind
        return kind

    def _named(self, name: str, json_classes: frozenset[str] = JSON_CLASSES) -> Itself:
        return Itself(name, self._given.take(_reader_name(name)), json_classes)

    def _read_by_name(self, name: str, kind: ModelType, reader: str) -> Alias:
        """The alias of a type, which its function returns, if it has one.

        Args:
            name: The alias.
            kind: The type.
            reader: The function's name, where the type holds itself.
        """
        if isinstance(kind, Union) and kind.reader:
            del self._readers[kind.reader]
            kind = replace(kind, reader=reader or kind.reader)
            reader = kind.reader
        alias = Alias(name, kind)
        if reader:
            self._readers[reader] = alias
        return alias

    def _definition_type(self, schema: Schema, place: Place) -> ModelType:
        target = sole_reference(schema)
        if target is not None:
            return self.definition_type(target)
        return self._of(self._gathered((schema,)), place)

    def type_of(self, schemas: Schemas, place: Place) -> ModelType:
        """The type of what is valid by all of some schemas.

        Args:
            schemas: The schemas.
            place: Names the class of an object without a name.
        """
        target = self._sufficient_definition(schemas)
        if target is not None:
            return self.definition_type(target)
        conj = self._gathered(schemas)
        if len(schemas) > 1 and conj.identity not in self._merged:
            if len(self._merged) == _MOST_MERGED:
                return OPAQUE
            self._merged.add(conj.identity)
        return self._of(conj, place)

    def _sufficient_definition(self, schemas: Schemas) -> Location | None:
        """The definition to whose type the other schemas add nothing."""
        for schema in schemas:
            target = self._target(schema)
            if target is not None:
                others = [each for each in schemas if self._target(each) != target]
                rest = self._gathered(others)
                if not others or not rest.adds_to(self._gathered((schema,))):
                    return target
        return None

    def _target(self, schema: Schema) -> Location | None:
        """The definition that a schema is, or to which it refers and no more."""
        if schema.location in self.contract.definitions:
            return schema.location
        return sole_reference(schema)

    def _of(self, conj: Conjunction, place: Place) -> ModelType:
        if conj.values is not None:
            return self._union(_of_conjunction(conj), place)
        if conj.unions:
            conj = _bounded(conj)
        if conj.unions:
            return self._of_branches(conj, place)
        if conj.types is not None:
            kinds = [self._of_type(each, conj, place) for each in conj.types]
            return self._union(map(Choice, kinds), place)
        for kind, keywords in (("object", OBJECT_KEYWORDS), ("array", ARRAY_KEYWORDS)):
            if conj.says(keywords):
                inner = self._of_type(kind, conj, place)
                return self._union([Choice(inner), Choice(OTHERS[kind])], place)
        return OPAQUE

    def _of_branches(self, conj: Conjunction, place: Place) -> ModelType:
        first = conj.unions[0]
        branches = tuple(each for each in first.schemas if not each.refuses_all)
        places = branch_places(branches, place, self.contract.definitions)
        named = conj.discriminator(first)
        if named and isinstance(first, OneOf) and not self._are_tagged(named, branches):
            self.untagged[first.location] = named.property
        choices = [
            Choice(kind, self._deciding(branch, kind), *_named_by(named, branch))
            for branch, at in zip(branches, places, strict=True)
            if (kind := self._of_branch(conj, first, branch, at)) is not None
        ]
        return self._union(choices, place)

    def _are_tagged(self, named: Discriminator, branches: Schemas) -> bool:
        """Whether the values of the discriminator's property exclude one another."""
        tags = [
            self._gathered(self._gathered((each,)).properties.get(named.property, ()))
            for each in branches
        ]
        listed = [value for each in tags for value in each.values or ()]
        has_all = all(each.values is not None for each in tags)
        return has_all and len({*map(repr, listed)}) == len(listed)

    def _deciding(self, branch: Schema, kind: ModelType) -> Schemas:
        """By what a value of a branch is valid, beside what its own branches say."""
        target = sole_reference(branch)
        schema = self.contract.definitions[target].schema if target else branch
        is_any_of = len(schema.assertions) == 1 and schema.only(AnyOf) is not None
        return () if is_any_of and isinstance(resolved(kind), Union) else (branch,)

    def _union(self, choices: Iterable[Choice], place: Place) -> ModelType:
        """The types as one, which a function reads where an expression cannot."""
        found = union(choices)
        if isinstance(found, Union) and needs_function(found):
            return self._read_by_function(found, place)
        return found

    def _read_by_function(self, kind: Union, place: Place) -> ModelType:
        name = self._given.take(_reader_name(place.name))
        made = replace(kind, reader=name)
        self._readers[name] = made
        return made

    def _of_branch(
        self, whole: Conjunction, union_: AnyOf | OneOf, branch: Schema, place: Place
    ) -> ModelType | None:
        """The type of one branch of a union; None where no value can be valid."""
        own = self._gathered((branch,))
        if not whole.adds_to(own, union_):
            return self.type_of((branch,), place)
        both = whole.with_(own, union_)
        if both.types == () or both.values == ():
            return None
        return self._of(both, place)

    def _of_type(self, kind: JsonType, conj: Conjunction, place: Place) -> ModelType:
        match kind:
            case "object":
                return self._of_object(conj, place)
            case "array":
                return self._once(kind, conj, self._of_array, place)
            case "string":
                formats = {each.name for each in conj.all(Format)}
                if typed := [each for each in FORMATTED if each in formats]:
                    return Formatted(typed[0])
                known = Literals(conj.suggested)
                return union([Choice(known), Choice(TEXT)]) if known.values else TEXT
            case _:
                return _SCALARS[kind]

    def _of_object(self, conj: Conjunction, place: Place) -> ModelType:
        if _has_fields(conj):
            return self._class(conj, place)
        return self._once("object", conj, self._of_map, place)

    def _of_map(self, conj: Conjunction, place: Place) -> ModelType:
        return Map(self._within(self._extra(conj, place.each), place.each))

    def _once(
        self,
        kind: JsonType,
        conj: Conjunction,
        plan: Callable[[Conjunction, Place], ModelType],
        place: Place,
    ) -> ModelType:
        """The type of an array or a map, by a name of its own where it holds itself.

        Planned once: recursive unions would lead to it by very many ways.
        """
        key = (kind, conj.identity)
        if key in self._known:
            return self._known[key]
        if key in self._open:
            if key not in self._recursive:
                name = self._given.take(self._open[key].name)
                json_class = "list" if kind == "array" else "dict"
                self._recursive[key] = self._named(name, frozenset({json_class}))
            return self._recursive[key]
        self._open[key] = place
        planned = plan(conj, place)
        del self._open[key]
        if recursive := self._recursive.get(key):
            self.made.append(NamedType(recursive.name, planned, ""))
            planned = self._read_by_name(recursive.name, planned, recursive.reader)
        self._known[key] = planned
        return planned

    def _extra(self, conj: Conjunction, place: Place) -> ModelType:
        """The type of properties that are matched by patterns, or by nothing."""
        schemas: list[Schemas] = [(each,) for each in conj.matching]
        if not conj.is_closed and not conj.matches_all:
            schemas.append(conj.additional)
        kinds = [Choice(self.type_of(each, place), each) for each in schemas]
        return self._union(kinds, place)

    def _of_array(self, conj: Conjunction, place: Place) -> ModelType:
        prefixes = [each.schemas for each in conj.all(PrefixItems)]
        behind = [(each.start, each.schema) for each in conj.all(Items)]
        behind += [(0, each) for each in conj.unevaluated_items]
        count = max(map(len, prefixes), default=0)
        rest = tuple(schema for _, schema in behind)
        if not count:
            item = self.type_of(rest, place.each) if rest else OPAQUE
            return Array(self._within(item, place.each))
        most = conj.limit("maxItems")
        ends = any(each.refuses_all for each in rest) or (
            most is not None and most <= count
        )
        first = [
            (
                *(prefix[index] for prefix in prefixes if index < len(prefix)),
                *(schema for start, schema in behind if 0 < start <= index),
            )
            for index in range(count)
        ]
        return Tuple(
            tuple(
                self._within(self.type_of(each, place.each), place.each)
                for each in first
            ),
            None if ends else self._within(self.type_of(rest, place.each), place.each),
            min(conj.limit("minItems") or 0, count),
        )

    def _within(self, kind: ModelType, place: Place) -> ModelType:
        """A type inside another: by a name of its own where it holds very many."""
        if containers(kind) < _MOST_CONTAINERS:
            return kind
        if isinstance(kind, Alias):
            named = self._named(kind.name, json_classes(kind))
        else:
            named = self._named(self._given.take(place.name), json_classes(kind))
            self.made.append(NamedType(named.name, kind, ""))
        self._readers[named.reader] = Alias(named.name, kind)
        return named

    def _class(self, conj: Conjunction, place: Place) -> ModelType:
        """The class of an object."""
        if conj.key not in self._keys:
            titled = title_name(conj.title)
            names = [titled] if titled else []
            name = self._given.take(*names, *place.names, f"{place.name}Object")
            self._keys[conj.key] = name
        name = self._keys[conj.key]
        if name not in self._written:
            self._written.add(name)
            position = len(self.made)
            model = self._model(name, conj, place.whole)
            self.made.insert(position, model)
        return ModelClass(name)

    def _model(self, name: str, conj: Conjunction, whole: str) -> Model:
        error = self._error(conj)
        keys = [*conj.properties]
        is_hidden = any(each.location in self._sensitive for each in conj.schemas)
        names = field_names(keys, _OF_ERRORS if error else self._methods)
        fields = [
            Field(
                name=chosen,
                key=key,
                type=(
                    kind := self.type_of(
                        schemas,
                        Place(whole if conj.shares(key) else name, pascal(key)),
                    )
                ),
                required=key in conj.required
                and (error is None or key == _ALWAYS_SENT),
                sensitive=is_hidden or any(map(self._shows_sensitive, schemas)),
                description=self._description(schemas),
                constraints=self._constraints(schemas),
                default=None
                if error or key in conj.required
                else default_of(key, schemas, kind, conj, self.contract.definitions),
            )
            for chosen, (key, schemas) in zip(
                names, conj.properties.items(), strict=True
            )
        ]
        fields.sort(key=lambda each: not each.required)
        closed = conj.is_closed and not conj.matching
        extra = None if closed else self._extra(conj, Place(name, "Extra"))
        schemas = self._own.get(name, conj.given)
        return Model(
            name,
            self._words(name, conj),
            tuple(fields),
            extra,
            schemas,
            is_hidden,
            error,
        )

    def _words(self, name: str, conj: Conjunction) -> str:
        """What the schemas say of a class; empty if that is no more than its name."""
        title = conj.title if pascal(conj.title) != name else ""
        said = conj.description or re.sub(r"(?<=[^.!?:])$", ".", title)
        limits = constraints(conj, self.contract.definitions)
        return f"{said or f'{name}.'}\n\n{limits}" if limits else said

    @property
    def _methods(self) -> frozenset[str]:
        """What models have beside their fields."""
        return _OF_MODELS | ({TO_PARAMS} if self.contract.operation else set[str]())

    def _description(self, schemas: Schemas) -> str:
        """What the schemas say of the value, or else those that they refer to."""
        texts = (each.annotations.description for each in schemas)
        return (
            next((text for text in texts if text), "")
            or self._gathered(schemas).description
        )

    def _constraints(self, schemas: Schemas) -> str:
        return constraints(self._gathered(schemas), self.contract.definitions)

    def _shows_sensitive(self, schema: Schema) -> bool:
        """Whether a repr of the value would show something sensitive.

        A class hides what is sensitive in it by itself.
        """
        seen, waiting = set[Location](), [schema]
        while waiting:
            each = waiting.pop()
            if each.location in self._sensitive:
                return True
            if each.location in seen or each.only(Properties) is not None:
                continue
            seen.add(each.location)
            for assertion in each.assertions:
                waiting.extend(subschemas(assertion))
                if isinstance(assertion, Ref):
                    waiting.append(self.contract.definitions[assertion.target].schema)
        return False

    def _error(self, conj: Conjunction) -> OperationError | None:
        if self.contract.operation is None:
            return None
        names = {
            definition.name
            for place in conj.key
            if (definition := self.contract.definitions.get(place))
        }
        errors = self.contract.operation.errors
        return next((error for error in errors if error.name in names), None)


def _reader_name(name: str) -> str:
    return f"{snake(name)}_from_json"


def _named_by(
    discriminator: Discriminator | None, branch: Schema
) -> tuple[str, tuple[str, ...]]:
    """The property and its values that name a branch of a union; may be none."""
    reference = branch.only(Ref)
    if discriminator is None or reference is None:
        return "", ()
    target = reference.target
    name = (target.pointer or target.document).rpartition("/")[2]
    return discriminator.property, discriminator.values(name)


def _hides_its_meaning(kind: ModelType) -> bool:
    """Whether the definition's name says more than the type.

    `tuple[Order, ...]` says enough, and `tuple[float, ...]` not what it is.
    """
    match kind:
        case Array(item=inner) | Map(value=inner):
            return not isinstance(inner, ModelClass)
        case _:
            return isinstance(kind, (Literals, Union, Tuple))


def _is_class(conj: Conjunction) -> bool:
    """Whether it is of objects that have a class of their own, or of any value."""
    return (
        conj.types in (None, ("object",))
        and conj.values is None
        and not conj.unions
        and _has_fields(conj)
    )


def _bounded(conj: Conjunction) -> Conjunction:
    """Without the unions whose branches would have too many combinations."""
    ways = conj.ways * prod(len(each.schemas) for each in conj.unions)
    if ways <= _MOST_COMBINATIONS:
        return conj
    others = conj.unions[1:] if conj.ways == 1 else conj.unions
    return replace(conj, chosen=conj.chosen | {each.location for each in others})


def _has_fields(conj: Conjunction) -> bool:
    """Whether the properties of an object are known, though there be none."""
    return bool(conj.all(Properties)) or (conj.is_closed and not conj.matching)


def _of_conjunction(conj: Conjunction) -> Iterator[Choice]:
    """The types of the values that are listed, and of a type that is allowed."""
    return _of_values(
        value
        for value in conj.values or ()
        if conj.types is None or _allows(conj.types, kind_of(value))
    )


def _of_all(values: Iterable[Any]) -> ModelType:
    """The type of all that an array or a map holds."""
    return union(_of_values(values))


def _of_values(values: Iterable[Any]) -> Iterator[Choice]:
    listed: list[Literal] = []
    arrays: list[Iterable[Any]] = []
    maps: list[Iterable[Any]] = []
    for value in values:
        match value:
            case str() | bool() | int():
                listed.append(value)
            case None:
                yield Choice(NULL)
            case float():
                yield Choice(Scalar("float"))
            case _ if is_array(value):
                arrays.append(value)
            case _:
                maps.append(value.values())
    if arrays:
        yield Choice(Array(_of_all(chain(*arrays))))
    if maps:
        yield Choice(Map(_of_all(chain(*maps))))
    if listed:
        yield Choice(Literals.distinct(listed))


def _allows(types: tuple[JsonType, ...], kind: str) -> bool:
    return kind in types or (
        kind in {"integer", "whole"} and not {*types}.isdisjoint({"number", "integer"})
    )
