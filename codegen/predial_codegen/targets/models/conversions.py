"""How values pass between JSON and the models, as expressions of generated code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import assert_never

from predial_codegen.fragments import Code, code, identifier, joined, literal
from predial_codegen.targets.models.classes import Model
from predial_codegen.targets.models.imports import use
from predial_codegen.targets.models.types import (
    FORMATTED,
    TIMES,
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
    changes,
    inner_types,
    json_classes,
    parts,
    resolved,
    union,
)

FROM_ANY = "from_any"
FROM_JSON = "from_json"
TO_JSON = "to_json"
TO_PARAMS = "to_params"
HERE = Code("")
NONE = Code("None")
VALUE = Code("value")
_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Scope:
    """Where a type is written.

    Attributes:
        prefix: Through what classes and aliases are reached.
        hidden: The names that mean something else there.
    """

    prefix: Code = HERE
    hidden: frozenset[str] = _NOTHING

    def named(self, name: str) -> Code:
        """A builtin, or another name that generated modules import."""
        if name not in self.hidden:
            return Code(name) if name in _BUILTINS else use(name)
        return use(f"{name}_") if name not in _BUILTINS else builtin(name)


_BUILTINS = ("bool", "float", "int", "object", "str", "tuple")
MODULE = Scope()


def builtin(name: str) -> Code:
    """A builtin, where its name alone means something else."""
    return code("{b}.{n}", b=use("builtins"), n=identifier(name))


def annotation(kind: ModelType, scope: Scope = MODULE) -> Code:  # noqa: PLR0911
    """The type in the model."""
    match kind:
        case Scalar("None"):
            return Code("None")
        case Scalar(name=name):
            return scope.named(name)
        case Literals(values=values):
            inner = joined(", ", [literal(each) for each in values])
            return code("{n}[{inner}]", n=scope.named("Literal"), inner=inner)
        case Formatted(format=name):
            return scope.named(FORMATTED[name].type)
        case ModelClass(name=name) | Alias(name=name) | Itself(name=name):
            return code("{p}{n}", p=scope.prefix, n=identifier(name))
        case Array(item=item):
            return _subscript(
                scope.named("tuple"), [annotation(item, scope), _ANY_NUMBER]
            )
        case Tuple():
            return _tuple(kind, scope)
        case Map(value=value):
            names = [scope.named("str"), annotation(value, scope)]
            return _subscript(scope.named("Mapping"), names)
        case Union(members=members):
            kinds = [annotation(member, scope) for member in members]
            return joined(" | ", list(dict.fromkeys(kinds)))
        case _:
            assert_never(kind)


_ANY_NUMBER = Code("...")


def _subscript(name: Code, inner: list[Code]) -> Code:
    return code("{n}[{inner}]", n=name, inner=joined(", ", inner))


def _tuple(kind: Tuple, scope: Scope) -> Code:
    """With the types of its items by place, where these are always there."""
    name = scope.named("tuple")
    if kind.shortest < len(kind.items):
        return _subscript(name, [annotation(any_item(kind), scope), _ANY_NUMBER])
    items = [annotation(each, scope) for each in kind.items]
    if kind.rest is not None:
        rest = _subscript(name, [annotation(kind.rest, scope), _ANY_NUMBER])
        items.append(code("*{rest}", rest=rest))
    return _subscript(name, items)


def any_item(kind: Tuple) -> ModelType:
    """The type of an item, wherever it stands."""
    rest = () if kind.rest is None else (kind.rest,)
    return union(map(Choice, (*kind.items, *rest)))


@dataclass(frozen=True, slots=True)
class Wire:
    """What travels: JSON, or the parameters of boto3.

    Attributes:
        method: The method that writes it.
        moment: The type of times.
        with_params: The classes whose parameters differ from their JSON.
    """

    method: str
    moment: Code
    with_params: frozenset[str] = frozenset()

    def name(self, model: str) -> Code:
        """The TypedDict of a class, or what an alias that holds itself is there."""
        return identifier(f"{model}{'Params' if model in self.with_params else 'Dict'}")


JSON = Wire(TO_JSON, Code("str"))


def wire(kind: ModelType, form: Wire) -> Code:  # noqa: PLR0911
    """The type of what travels."""
    match kind:
        case Scalar() | Literals():
            return annotation(kind)
        case Alias():
            return _wire_of_alias(kind, form)
        case Itself(name=name):
            return form.name(name) if form == JSON else use("Any")
        case Formatted(format=name):
            return form.moment if name in TIMES else Code("str")
        case ModelClass(name=name):
            return form.name(name)
        case Array(item=item):
            return _subscript(use("Sequence"), [wire(item, form)])
        case Tuple():
            return _subscript(use("Sequence"), [wire(any_item(kind), form)])
        case Map(value=value):
            return _subscript(use("Mapping"), [Code("str"), wire(value, form)])
        case Union(members=members):
            return joined(" | ", list(dict.fromkeys(_wires(members, form))))
        case _:
            assert_never(kind)


def _wire_of_alias(kind: Alias, form: Wire) -> Code:
    if _is_named(kind, form):
        return form.name(kind.name)
    return wire(kind.type, form) if changes(kind.type) else annotation(kind)


def _wires(members: Iterable[ModelType], form: Wire) -> Iterator[Code]:
    """The types of what travels, where a union within is a part of the one around."""
    for each in members:
        inner = resolved(each)
        if isinstance(inner, Union) and changes(inner) and not _is_named(each, form):
            yield from _wires(inner.members, form)
        else:
            yield wire(each, form)


def _is_named(kind: ModelType, form: Wire) -> bool:
    """Whether a type holds itself, so that its JSON has a name."""
    return (
        isinstance(kind, Alias)
        and form == JSON
        and any(
            isinstance(each, Itself) and each.name == kind.name for each in parts(kind)
        )
    )


def wire_names(kind: ModelType, form: Wire) -> frozenset[str]:
    """The names in the type of what travels."""
    names = {"Any", "Literal", "Mapping", "Sequence", "datetime", "str"}
    for part in parts(kind):
        match part:
            case Scalar(name=name) | Alias(name=name):
                names.add(name)
            case ModelClass(name=name) | Itself(name=name):
                names.add(form.name(name).text)
            case _:
                pass
    return frozenset(names)


@dataclass(frozen=True, slots=True)
class Conversions:
    """How values are read.

    Attributes:
        models: The classes, by name.
        prefix: Through what classes and functions are reached.
    """

    models: Mapping[str, Model] = field(default_factory=dict[str, Model])
    prefix: Code = HERE

    def read(  # noqa: PLR0911 - a case for each type
        self, kind: ModelType, value: Code
    ) -> Code:
        """From a JSON value to the model's."""
        if not changes(kind):
            return value
        reader = self.reader(kind)
        if reader is not None:
            return code("{f}({v})", f=reader, v=value)
        match kind:
            case Alias(type=inner):
                return self.read(inner, value)
            case Array(item=item):
                return self._tuple_of(item, value)
            case Tuple():
                return self._by_place(kind, value)
            case Map(value=inner):
                each = self.read(inner, Code("member"))
                template = "{{name: {each} for name, member in {v}.items()}}"
                return code(template, each=each, v=value)
            case Union():
                return self._chosen(kind, value)
            case Scalar() | Literals() | Formatted() | ModelClass() | Itself():
                return value
            case _:
                assert_never(kind)

    def reader(  # noqa: PLR0911 - a case for each type
        self, kind: ModelType
    ) -> Code | None:
        """The function that makes the model's value of a JSON value, if one does."""
        match kind:
            case Alias(type=inner):
                return self.reader(inner)
            case Itself(reader=reader):
                return self._function(reader)
            case Formatted(format=name):
                return use(FORMATTED[name].reader)
            case ModelClass(name=name):
                return self._function(name, FROM_JSON)
            case Array(item=item) if not changes(item):
                return Code("tuple")
            case Tuple() if not any(map(changes, inner_types(kind))):
                return Code("tuple")
            case Map(value=inner) if not changes(inner):
                return Code("dict")
            case Union(reader=reader) if reader:
                return self._function(reader)
            case Union() if changes(kind):
                return self._from_any(kind)
            case _:
                return None

    def _function(self, name: str, method: str = "") -> Code:
        function = code("{p}{n}", p=self.prefix, n=identifier(name))
        if not method:
            return function
        return code("{f}.{m}", f=function, m=identifier(method))

    def _from_any(self, kind: Union) -> Code | None:
        """The method that reads an object, if nothing else of the union is changed."""
        changing = None if kind.reader else resolved(_changing(kind))
        if isinstance(changing, ModelClass):
            return self._function(changing.name, FROM_ANY)
        return None

    def _tuple_of(self, item: ModelType, value: Code) -> Code:
        reader = self.reader(item)
        # Of what other functions return, type checkers would infer another type.
        if reader is not None and isinstance(resolved(item), (ModelClass, Formatted)):
            return code("tuple(map({f}, {v}))", f=reader, v=value)
        each = self.read(item, Code("item"))
        return code("tuple({each} for item in {v})", each=each, v=value)

    def _by_place(self, kind: Tuple, value: Code) -> Code:
        """The items of a tuple, each read by its type."""
        if kind.rest is None and kind.shortest == len(kind.items):
            items = [
                self.read(each, code("{v}[{i}]", v=value, i=literal(index)))
                for index, each in enumerate(kind.items)
            ]
            comma = Code("," * (len(items) == 1))
            return code("({i}{c})", i=joined(", ", items), c=comma)
        readers = [self._item_reader(each) for each in kind.items]
        rest = self._item_reader(kind.rest) if kind.rest else Code("None")
        return code(
            "{f}({v}, {rest}, {readers})",
            f=use("items_by_place"),
            v=value,
            rest=rest,
            readers=joined(", ", readers),
        )

    def _item_reader(self, kind: ModelType) -> Code:
        """What reads an item; None where it stays as it is."""
        if not changes(kind):
            return Code("None")
        reader = self.reader(kind)
        if reader is not None:
            return reader
        return code("lambda item: {e}", e=self.read(kind, Code("item")))

    def _chosen(self, kind: Union, value: Code) -> Code:
        """The conversion of the one member that changes, for values of its class."""
        changing = _changing(kind)
        [json_class] = json_classes(changing)
        return code(
            "{then} if {test}({v}, {kind}) else {v}",
            then=self.read(changing, value),
            test=use("holds"),
            v=value,
            kind=identifier(json_class),
        )


def _changing(kind: Union) -> ModelType:
    """Of a union that one expression reads, the member that changes."""
    return next(each.type for each in kind.choices if changes(each.type))
