"""The classes of a contract: a dataclass for each object, errors for errors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from predial_codegen.fragments import Code, code, joined, literal
from predial_codegen.ir import (
    WITHOUT_FRACTION,
    AdditionalProperties,
    AllOf,
    AnyOf,
    Choices,
    Contract,
    Definition,
    Format,
    Items,
    Location,
    OneOf,
    OperationError,
    PatternProperties,
    PrefixItems,
    Properties,
    Ref,
    Required,
    Schema,
    Type,
    subschemas,
)
from predial_codegen.names import distinct, pascal
from predial_codegen.targets.models.imports import use
from predial_codegen.targets.models.names import (
    METHODS,
    class_name,
    distinct_classes,
    field_name,
    free,
)
from predial_codegen.targets.models.sensitive import sensitive_schemas
from predial_codegen.targets.models.types import (
    NULL,
    OPAQUE,
    TEXT,
    Array,
    Map,
    ModelClass,
    ModelType,
    Moment,
    Plain,
    classes_in,
    nullable,
    shallow,
    union,
)

_SCALARS = {
    "string": TEXT,
    "integer": Plain(Code("int"), "int"),
    WITHOUT_FRACTION: Plain(Code("int"), "int"),
    "number": Plain(Code("float"), "float"),
    "boolean": Plain(Code("bool"), "bool"),
    "null": NULL,
}
_MOMENTS = frozenset({"date-time", "date-time-utc"})
# An error that lacks another property is still that error.
_ALWAYS_SENT = "message"


@dataclass(frozen=True, slots=True)
class Field:
    """One property in a class, equal to those that are the same but for their words.

    Attributes:
        name: Its name in Python.
        key: Its name in JSON.
        sensitive: Whether a repr must not show it.
    """

    name: str
    key: str
    type: ModelType
    required: bool
    sensitive: bool
    description: str = field(compare=False)

    @property
    def absent(self) -> bool:
        """Whether it may be missing where None is one of its values."""
        return not self.required and nullable(self.type)


@dataclass(frozen=True, slots=True)
class Model:
    """One class.

    Attributes:
        fields: Those that are required come first.
        extra: The type of properties that the schema does not name; None where closed.
        error: What the operation says of it, if it is an error.
    """

    name: str
    description: str
    fields: tuple[Field, ...]
    extra: ModelType | None
    error: OperationError | None = None


@dataclass(frozen=True, slots=True)
class Alias:
    """A named definition that needs no class."""

    name: str
    type: ModelType
    description: str


def error_base(operation: str, errors: Sequence[Model]) -> Model:
    """The base class of an operation's errors: all that these have in common."""
    first, *others = errors
    return Model(
        f"{operation}Error",
        f"An error with which {operation} answers.",
        tuple(
            each
            for each in first.fields
            if all(each in other.fields for other in others)
        ),
        first.extra if all(other.extra == first.extra for other in others) else None,
    )


def classes_within(models: Sequence[Model], names: Iterable[str]) -> frozenset[str]:
    """Some classes, and all that these hold."""
    parts, found, waiting = _parts(models), set[str](), [*names]
    while waiting:
        name = waiting.pop()
        if name not in found and name in parts:
            found.add(name)
            waiting += [
                each.name for each in parts[name] if isinstance(each, ModelClass)
            ]
    return frozenset(found)


def _parts(models: Sequence[Model]) -> dict[str, list[ModelClass | Moment]]:
    """The classes and times that each class holds."""
    return {
        model.name: [
            part
            for kind in (*(each.type for each in model.fields), model.extra or OPAQUE)
            for part in classes_in(kind)
        ]
        for model in models
    }


def classes_with_times(models: Sequence[Model]) -> frozenset[str]:
    """The classes that hold a time, or another class that does."""
    parts = _parts(models)
    before, names = None, frozenset[str]()
    while names != before:
        before = names
        names = frozenset(
            name
            for name, kinds in parts.items()
            if any(isinstance(kind, Moment) or kind.name in before for kind in kinds)
        )
    return names


@dataclass(slots=True)
class ModelPlanner:
    """Finds the type of each schema, and plans the classes that turn up."""

    contract: Contract
    classes: dict[Location, str] = field(default_factory=dict[Location, str])
    made: list[Model] = field(default_factory=list[Model])
    names: dict[Location, str] = field(default_factory=dict[Location, str])
    _used: set[str] = field(default_factory=set[str])
    _known: dict[Location, ModelType] = field(default_factory=dict[Location, ModelType])
    sensitive: set[Location] = field(init=False)

    def __post_init__(self) -> None:
        """Find out which schemas may apply at a sensitive place."""
        self.sensitive = sensitive_schemas(self.contract.definitions)

    def plan(self) -> tuple[Model | Alias, ...]:
        """A class or an alias for each public definition, and the classes in them."""
        definitions = self.contract.definitions
        self._name(definitions)
        named: list[Model | Alias] = []
        for place, definition in definitions.items():
            count = len(self.made)
            if place in self.classes:
                self.made.append(self._model(self.classes[place], definition.schema))
            kind = self.definition_type(place)
            named += self.made[count:]
            if place not in self.classes and definition.public:
                named.append(
                    Alias(
                        self.names[place],
                        kind,
                        definition.schema.annotations.description,
                    )
                )
        return tuple(named)

    def _name(self, definitions: Mapping[Location, Definition]) -> None:
        """Name all classes and aliases, the classes first."""
        if self.contract.operation:
            base = f"{self.contract.operation.name}Error"
            self._used |= {base, f"{base}Dict", f"{base}Params"}
        places = sorted(
            definitions, key=lambda each: not _is_class(definitions[each].schema)
        )
        names = [class_name(definitions[place]) for place in places]
        self.names = dict(zip(places, distinct_classes(names, self._used), strict=True))
        self.classes = {
            place: self.names[place]
            for place in places
            if _is_class(definitions[place].schema)
        }

    def definition_type(self, place: Location) -> ModelType:
        """The type of a definition; an alias that comes back to itself is opaque."""
        if place in self.classes:
            return ModelClass(self.classes[place])
        if place not in self._known:
            self._known[place] = OPAQUE
            schema = self.contract.definitions[place].schema
            self._known[place] = shallow(self.type_of(schema, ""))
        return self._known[place]

    def type_of(self, schema: Schema, hint: str) -> ModelType:
        """The type of a schema; `hint` names the class of an object without a name."""
        if _is_class(schema):
            return self._class(schema, hint)
        values = schema.only(Choices)
        if (
            values
            and values.values
            and all(isinstance(each, (str, bool, int)) for each in values.values)
        ):
            inner = joined(", ", [literal(each) for each in values.values])
            kinds = {type(each).__name__ for each in values.values}
            name = kinds.pop() if len(kinds) == 1 else ""
            return Plain(
                code("{literal}[{inner}]", literal=use("Literal"), inner=inner), name
            )
        declared = schema.only(Type)
        if declared:
            return union([self._of_type(kind, schema, hint) for kind in declared.types])
        reference = schema.only(Ref)
        if reference:
            return self.definition_type(reference.target)
        return self._of_branches(schema, hint)

    def _of_type(self, kind: str, schema: Schema, hint: str) -> ModelType:
        match kind:
            case "object":
                extra = schema.only(AdditionalProperties)
                if extra is None or schema.only(Properties) is not None:
                    return Map(OPAQUE)
                return Map(self.type_of(extra.schema, f"{hint}Member"))
            case "array":
                items = schema.only(Items)
                if items is None or schema.only(PrefixItems) is not None:
                    return Array(OPAQUE)
                return Array(self.type_of(items.schema, f"{hint}Item"))
            case "string":
                spoken = schema.only(Format)
                return Moment() if spoken and spoken.name in _MOMENTS else TEXT
            case _:
                return _SCALARS[kind]

    def _of_branches(self, schema: Schema, hint: str) -> ModelType:
        for assertion in schema.assertions:
            if not isinstance(assertion, (AllOf, AnyOf, OneOf)):
                continue
            kinds = [
                self.type_of(each, f"{hint}{index}")
                for index, each in enumerate(assertion.schemas, 1)
            ]
            if isinstance(assertion, AllOf):
                return next((kind for kind in kinds if kind != OPAQUE), OPAQUE)
            return union(kinds)
        return OPAQUE

    def _class(self, schema: Schema, hint: str) -> ModelType:
        """The class of an object that stands inside another schema."""
        place = schema.location
        if place not in self.classes:
            [name] = distinct_classes([free(pascal(hint))], self._used)
            self.classes[place] = name
            self.made.append(self._model(name, schema))
        return ModelClass(self.classes[place])

    def _model(self, name: str, schema: Schema) -> Model:
        properties = _properties(schema)
        required = schema.only(Required)
        names = distinct((field_name(key) for key in properties), METHODS)
        error = self._error(schema)
        fields = [
            Field(
                name=chosen,
                key=key,
                type=shallow(self.type_of(inner, f"{name}{pascal(key)}")),
                required=required is not None
                and key in required.names
                and (error is None or key == _ALWAYS_SENT),
                sensitive=self._sensitive(inner) or schema.location in self.sensitive,
                description=self._description(inner),
            )
            for chosen, (key, inner) in zip(names, properties.items(), strict=True)
        ]
        extra = schema.only(AdditionalProperties)
        closed = extra and extra.schema.refuses_all
        kind: ModelType | None = OPAQUE
        if extra and not closed and not schema.only(PatternProperties):
            kind = shallow(self.type_of(extra.schema, f"{name}Extra"))
        fields.sort(key=lambda each: not each.required)
        if closed:
            # What the patterns allow is kept as it is.
            kind = OPAQUE if schema.only(PatternProperties) else None
        described = schema.annotations.description
        return Model(name, described, tuple(fields), kind, error)

    def _description(self, schema: Schema) -> str:
        """What the schema says of itself, or else the schema that it refers to."""
        reference = schema.only(Ref)
        if schema.annotations.description or reference is None:
            return schema.annotations.description
        target = self.contract.definitions[reference.target].schema
        return target.annotations.description

    def _sensitive(self, schema: Schema) -> bool:
        """Whether a repr of the value would show something sensitive.

        A class hides what is sensitive in it by itself.
        """
        seen, waiting = set[Location](), [schema]
        while waiting:
            each = waiting.pop()
            if each.annotations.sensitive or each.location in self.sensitive:
                return True
            if each.location in seen or (each is not schema and _is_class(each)):
                continue
            seen.add(each.location)
            if _is_class(each):
                continue
            for assertion in each.assertions:
                waiting.extend(subschemas(assertion))
                if isinstance(assertion, Ref):
                    waiting.append(self.contract.definitions[assertion.target].schema)
        return False

    def _error(self, schema: Schema) -> OperationError | None:
        definition = self.contract.definitions.get(schema.location)
        if definition is None or self.contract.operation is None:
            return None
        errors = self.contract.operation.errors
        return next((error for error in errors if error.name == definition.name), None)


def _is_class(schema: Schema) -> bool:
    declared = schema.only(Type)
    return (
        declared is not None
        and declared.types == ("object",)
        and bool(_properties(schema))
    )


def _properties(schema: Schema) -> Mapping[str, Schema]:
    found = schema.only(Properties)
    return found.schemas if found else {}
