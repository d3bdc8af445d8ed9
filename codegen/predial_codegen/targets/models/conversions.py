"""How values pass between JSON and the models, as expressions of generated code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from predial_codegen.fragments import Code, code, identifier, joined
from predial_codegen.targets.models.imports import use
from predial_codegen.targets.models.types import (
    Array,
    Map,
    ModelClass,
    ModelType,
    Moment,
    Plain,
    Union,
    changes,
    json_class,
)

TO_PARAMS = Code("to_params")
TO_JSON = Code("to_json")
HERE = Code("")
VALUE = Code("value")


def annotation(kind: ModelType, prefix: Code = HERE) -> Code:
    """The type in the model; classes are reached through `prefix`."""
    match kind:
        case Plain(annotation=text):
            return text
        case Moment():
            return use("datetime")
        case ModelClass(name=name):
            return code("{prefix}{name}", prefix=prefix, name=identifier(name))
        case Array(item=item):
            return code("tuple[{item}, ...]", item=annotation(item, prefix))
        case Map(value=value):
            inner = annotation(value, prefix)
            return code("{map}[str, {inner}]", map=use("Mapping"), inner=inner)
        case Union(members=members):
            return joined(" | ", [annotation(member, prefix) for member in members])
        case _:
            assert_never(kind)


@dataclass(frozen=True, slots=True)
class Wire:
    """What travels: JSON, or the parameters of boto3.

    Attributes:
        moment: The type of times.
        with_params: The classes whose parameters differ from their JSON.
    """

    moment: Code
    with_params: frozenset[str] = frozenset()

    def name(self, model: str) -> Code:
        """The TypedDict of a class."""
        return identifier(f"{model}{'Params' if model in self.with_params else 'Dict'}")


JSON = Wire(Code("str"))


def wire(kind: ModelType, form: Wire) -> Code:
    """The type of what travels."""
    match kind:
        case Plain(annotation=text):
            return text
        case Moment():
            return form.moment
        case ModelClass(name=name):
            return form.name(name)
        case Array(item=item):
            inner = wire(item, form)
            return code("{list}[{inner}]", list=use("Sequence"), inner=inner)
        case Map(value=value):
            inner = wire(value, form)
            return code("{map}[str, {inner}]", map=use("Mapping"), inner=inner)
        case Union(members=members):
            return joined(" | ", [wire(member, form) for member in members])
        case _:
            assert_never(kind)


def read(kind: ModelType, value: Code, prefix: Code = HERE) -> Code:  # noqa: PLR0911
    """From a JSON value to the model's."""
    match kind:
        case Plain():
            return value
        case Moment():
            return code("{f}({v})", f=use("to_datetime"), v=value)
        case ModelClass(name=name):
            cls = code("{prefix}{name}", prefix=prefix, name=identifier(name))
            return code("{cls}.from_json({v})", cls=cls, v=value)
        case Array(item=item) if changes(item):
            each = read(item, Code("item"), prefix)
            return code("tuple({each} for item in {v})", each=each, v=value)
        case Array():
            return code("tuple({v})", v=value)
        case Map(value=inner) if changes(inner):
            each = read(inner, Code("member"), prefix)
            return code(
                "{{name: {each} for name, member in {v}.items()}}", each=each, v=value
            )
        case Map():
            return code("dict({v})", v=value)
        case Union(members=members):
            return _chosen(
                members,
                value,
                lambda member: read(member, value, prefix),
                lambda member: identifier(json_class(member)),
                use("holds"),
            )
        case _:
            assert_never(kind)


def written(kind: ModelType, value: Code, method: Code) -> Code:  # noqa: PLR0911
    """From the model's value to JSON, or to boto3's parameters."""
    match kind:
        case Plain():
            return value
        case Moment():
            if method == TO_PARAMS:
                return value
            return code("{f}({v})", f=use("from_datetime"), v=value)
        case ModelClass():
            return code("{v}.{method}()", v=value, method=method)
        case Array(item=item) if changes(item):
            each = written(item, Code("item"), method)
            return code("[{each} for item in {v}]", each=each, v=value)
        case Array():
            return code("list({v})", v=value)
        case Map(value=inner) if changes(inner):
            each = written(inner, Code("member"), method)
            return code(
                "{{name: {each} for name, member in {v}.items()}}", each=each, v=value
            )
        case Map():
            return code("dict({v})", v=value)
        case Union(members=members):
            return _chosen(
                members,
                value,
                lambda member: written(member, value, method),
                _model_class,
                Code("isinstance"),
            )
        case _:
            assert_never(kind)


def _chosen(
    members: tuple[ModelType, ...],
    value: Code,
    convert: Callable[[ModelType], Code],
    class_of: Callable[[ModelType], Code],
    test: Code,
) -> Code:
    """The conversion of the one member that changes, for values of its class."""
    changing = next((member for member in members if changes(member)), None)
    if changing is None:
        return value
    return code(
        "{then} if {test}({v}, {kind}) else {v}",
        then=convert(changing),
        test=test,
        v=value,
        kind=class_of(changing),
    )


def _model_class(kind: ModelType) -> Code:
    """The Python class of the model's value."""
    match kind:
        case Plain(json_class=name) | ModelClass(name=name):
            return identifier(name)
        case Moment():
            return use("datetime")
        case Array():
            return Code("tuple")
        case Map():
            return use("Mapping")
        case Union():
            raise TypeError("a union has no class of its own")
        case _:
            assert_never(kind)
