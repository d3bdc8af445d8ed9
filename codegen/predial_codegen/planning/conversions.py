"""How values pass between JSON and the models, as expressions of generated code."""

from __future__ import annotations

from collections.abc import Callable
from typing import LiteralString, assert_never

from predial_codegen.fragments import Code, code, identifier, joined
from predial_codegen.planning.model_types import (
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
            return code("datetime")
        case ModelClass(name=name):
            return code("{prefix}{name}", prefix=prefix, name=identifier(name))
        case Array(item=item):
            return code("tuple[{item}, ...]", item=annotation(item, prefix))
        case Map(value=value):
            return code("Mapping[str, {value}]", value=annotation(value, prefix))
        case Union(members=members):
            return joined(" | ", [annotation(member, prefix) for member in members])
        case _:
            assert_never(kind)


def wire(kind: ModelType) -> Code:
    """The type in JSON or in boto3's parameters, where a time may be a datetime."""
    match kind:
        case Plain(annotation=text):
            return text
        case Moment():
            return code("datetime | str")
        case ModelClass(name=name):
            return identifier(f"{name}Dict")
        case Array(item=item):
            return code("Sequence[{item}]", item=wire(item))
        case Map(value=value):
            return code("Mapping[str, {value}]", value=wire(value))
        case Union(members=members):
            return joined(" | ", [wire(member) for member in members])
        case _:
            assert_never(kind)


def read(kind: ModelType, value: Code, prefix: Code = HERE) -> Code:  # noqa: PLR0911
    """From a JSON value to the model's."""
    match kind:
        case Plain():
            return value
        case Moment():
            return code("to_datetime({v})", v=value)
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
                json_class,
                "holds",
            )
        case _:
            assert_never(kind)


def written(kind: ModelType, value: Code, method: Code) -> Code:  # noqa: PLR0911
    """From the model's value to JSON, or to boto3's parameters."""
    match kind:
        case Plain():
            return value
        case Moment():
            return value if method == TO_PARAMS else code("from_datetime({v})", v=value)
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
                "isinstance",
            )
        case _:
            assert_never(kind)


def _chosen(
    members: tuple[ModelType, ...],
    value: Code,
    convert: Callable[[ModelType], Code],
    class_of: Callable[[ModelType], str],
    test: LiteralString,
) -> Code:
    """The conversion of the one member that changes, for values of its class."""
    changing = next((member for member in members if changes(member)), None)
    if changing is None:
        return value
    kind = identifier(class_of(changing))
    return code(
        "{then} if {test}({v}, {kind}) else {v}",
        then=convert(changing),
        test=Code(test),
        v=value,
        kind=kind,
    )


def _model_class(kind: ModelType) -> str:
    """The Python class of the model's value."""
    match kind:
        case Plain(json_class=name):
            return name
        case Moment():
            return "datetime"
        case ModelClass(name=name):
            return name
        case Array():
            return "tuple"
        case Map():
            return "Mapping"
        case Union():
            return ""
        case _:
            assert_never(kind)
