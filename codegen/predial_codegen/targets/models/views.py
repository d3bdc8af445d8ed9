"""What the template of `models.py` writes of a class, as fragments."""

from __future__ import annotations

import keyword
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import LiteralString

from predial_codegen.fragments import Code, code, identifier, joined, literal, quoted
from predial_codegen.rendering.layout import docstring_block, docstring_part
from predial_codegen.targets.models.classes import Field, Model
from predial_codegen.targets.models.conversions import (
    JSON,
    NONE,
    TO_PARAMS,
    Conversions,
    Scope,
    Wire,
    annotation,
    wire,
    wire_names,
)
from predial_codegen.targets.models.defaults import NO_PROPERTIES, constant, made
from predial_codegen.targets.models.imports import use
from predial_codegen.targets.models.kinds import kind
from predial_codegen.targets.models.types import (
    Literals,
    Map,
    ModelType,
    resolved,
)

_EXTRA = "extra"
_ANYWHERE = frozenset({"NotRequired", "ReadOnly"})


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field of a class.

    Attributes:
        default: What stands behind `=` in a dataclass.
    """

    name: Code
    type: Code
    default: Code | None


@dataclass(frozen=True, slots=True)
class Assignment:
    """An attribute that the constructor of an error sets."""

    name: Code
    value: Code


@dataclass(frozen=True, slots=True)
class PropertyView:
    """A property in a TypedDict."""

    key: Code
    type: Code


@dataclass(frozen=True, slots=True)
class TypedDictView:
    """The TypedDict of a class.

    Attributes:
        has_plain_keys: Whether all keys can be names.
    """

    name: Code
    doc: Code
    has_plain_keys: bool
    properties: list[PropertyView]


@dataclass(frozen=True, slots=True)
class ClassView:
    """A class and its TypedDicts.

    Attributes:
        attributes: Lines of the docstring.
        dicts: That of its JSON, and that of parameters of boto3 if these may differ.
        json: The TypedDict of its JSON.
        base: What it derives from, where that is of the run time.
        facts: What it knows of its schemas.
    """

    name: Code
    doc: Code
    description: Code
    attributes: list[Code]
    fields: list[FieldView]
    dicts: list[TypedDictView]
    json: Code
    base: Code
    facts: Code


@dataclass(frozen=True, slots=True)
class ErrorView:
    """An error, or the base class of all; the base has no status.

    Attributes:
        shape: What it has as any class.
        own: What its constructor sets beside what the base class does.
    """

    shape: ClassView
    own: list[Assignment]
    parameters: list[Code]
    super_arguments: Code
    status: Code
    retryable: Code


@dataclass(frozen=True, slots=True)
class Use:
    """What classes are used for.

    Attributes:
        params: Whether they are written as parameters of boto3.
        with_times: The names of those that hold times, or classes that do.
        answers: The names of those that only the service writes: their keys are read.
        conversions: How values are read and written.
        tables: The tables that apply to values of each.
    """

    conversions: Conversions = field(default_factory=Conversions)
    tables: Mapping[str, Sequence[Code]] = field(
        default_factory=dict[str, Sequence[Code]]
    )
    params: bool = False
    with_times: frozenset[str] = frozenset()
    answers: frozenset[str] = frozenset()


def class_view(model: Model, use_: Use, base: Model | None = None) -> ClassView:
    """The view of a class.

    Args:
        model: The class.
        use_: What it is used for.
        base: The class that it derives from.
    """
    has_times = model.name in use_.with_times
    params = JSON
    if use_.params and has_times:
        moment = code("{d} | str", d=use("datetime"))
        params = Wire(TO_PARAMS, moment, use_.with_times)
    scope = _scope(model)
    read_only = model.name in use_.answers
    dicts = [_typed_dict(model, JSON, "JSON", read_only=read_only)]
    if params is not JSON:
        what = "boto3's parameters"
        dicts.append(_typed_dict(model, params, what, read_only=read_only))
    return ClassView(
        name=identifier(model.name),
        doc=docstring_block(_description(model), 1),
        description=docstring_part(_description(model), 1, '"""'),
        attributes=_attributes(model, base),
        fields=_fields(model, use_.conversions, scope),
        dicts=dicts,
        json=JSON.name(model.name),
        base=_base(model, use_, params),
        facts=_facts(model, use_.tables.get(model.name, ())),
    )


def _base(model: Model, use_: Use, params: Wire) -> Code:
    """The class of the run time, with the types of what is written."""
    json = JSON.name(model.name)
    if not use_.params:
        return code("{b}[{json}]", b=use("ModelBase"), json=json)
    params_ = params.name(model.name)
    return code("{b}[{json}, {p}]", b=use("ModelWithParams"), json=json, p=params_)


def _facts(model: Model, tables: Sequence[Code]) -> Code:
    """How its fields are read and written, and what its schemas are."""
    kinds = [
        code("{n}: {kind}", n=literal(each.name), kind=_kind(each))
        for each in model.fields
    ]
    if model.extra is not None:
        rest = code("{f}({kind})", f=use("Rest"), kind=kind(model.extra))
        kinds.append(code("{n}: {rest}", n=literal(model.extra_name), rest=rest))
    template = "lambda: {{{kinds}}}" if kinds else "dict"
    parts = [code(template, kinds=joined(", ", kinds))]
    if tables:
        comma = Code("," * (len(tables) == 1))
        template = "lambda: ({t}{c})"
        parts.append(code(template, t=joined(", ", [*tables]), c=comma))
    if model.sensitive:
        parts.append(Code("sensitive=True"))
    return code("{f}({parts})", f=use("ModelFacts"), parts=joined(", ", parts))


def _kind(each: Field) -> Code:
    """The kind of a field, with the property's name where that is another."""
    if each.name == each.key:
        return kind(each.type)
    key = literal(each.key)
    return code("{f}({key}, {kind})", f=use("Called"), key=key, kind=kind(each.type))


def _scope(model: Model) -> Scope:
    """Inside the class, the names of its fields come before those of the module."""
    return Scope(hidden=frozenset(each.name for each in model.fields))


def _typed_dict(
    model: Model, form: Wire, what: LiteralString, *, read_only: bool
) -> TypedDictView:
    named = [each for each in model.fields if each.key]  # TypedDict has no empty key
    used = _ANYWHERE.union(*(wire_names(each.type, form) for each in named))
    plain = all(_is_plain_key(each.key, used) for each in named)
    name = identifier(model.name)
    return TypedDictView(
        form.name(model.name),
        code('"""{n} as {what}."""', n=name, what=Code(what)),
        plain,
        [_property(each, form, plain=plain, read_only=read_only) for each in named],
    )


def error_view(model: Model, base: Model | None, use_: Use) -> ErrorView:
    """The view of an error, or of the base class where `base` is None."""
    parameters = [_parameter(each, use_.conversions) for each in model.fields]
    if model.extra is not None:
        kind = annotation(Map(model.extra))
        parameters.append(code("extra: {kind} | None = None", kind=kind))
    inherited = [
        code("{n}={n}", n=identifier(each.name))
        for each in (base.fields if base else ())
    ]
    if base and base.extra is not None:
        inherited.append(code("extra=extra"))
    error = model.error
    shape = class_view(model, use_, base)
    return ErrorView(
        shape=replace(
            shape,
            base=code("{b}[{d}]", b=use("ServiceError"), d=shape.json),
            fields=[],  # the constructor has them
        ),
        own=_assignments(model, base),
        parameters=[Code("*"), *parameters] if parameters else [],
        super_arguments=joined(", ", inherited)
        if base
        else Code("message" if _has_message(model.fields) else ""),
        status=literal(error.status if error else None),
        retryable=literal(error.retryable if error else None),
    )


def inherits_all(model: Model, base: Model | None) -> bool:
    """Whether a class has the fields of its base class and no others."""
    return not own_fields(model, base) and own_extra(model, base) is None


def own_fields(model: Model, base: Model | None) -> list[Field]:
    """The fields that a class does not inherit."""
    return [each for each in model.fields if base is None or each not in base.fields]


def own_extra(model: Model, base: Model | None) -> ModelType | None:
    """The type of other properties, where the class does not inherit these."""
    return model.extra if base is None or base.extra is None else None


def _description(model: Model) -> str:
    return model.description or f"{model.name}."


def _attributes(model: Model, base: Model | None) -> list[Code]:
    """The fields of which there is something to say, as lines of the docstring."""
    words = {each.name: _words(each) for each in own_fields(model, base)}
    if own_extra(model, base) is not None:
        words[model.extra_name] = "Properties that the schema does not name."
    return [
        docstring_part(f"    {name}: {text}", 1) for name, text in words.items() if text
    ]


def _words(each: Field) -> str:
    """The key, where it is not the name, and what the schema says of the property."""
    renamed = f"`{each.key}`." if each.name != each.key else ""
    said = each.description.strip()
    if said and each.constraints and said[-1] not in ".!?:":
        said += "."
    return " ".join(f"{renamed} {said} {each.constraints}".split())


def _fields(model: Model, conversions: Conversions, scope: Scope) -> list[FieldView]:
    """All fields, and the one for properties that the schema does not name."""
    fields = [
        FieldView(
            identifier(each.name),
            joined(" | ", _types(each, scope)),
            _default(each, conversions, scope),
        )
        for each in model.fields
    ]
    if model.extra is None:
        return fields
    kind_ = Map(model.extra)
    default = code(
        "{f}(default_factory={none}, repr=False)",
        f=scope.named("field"),
        none=scope.named("none"),
    )
    name = identifier(model.extra_name)
    return [*fields, FieldView(name, annotation(kind_, scope), default)]


def _types(each: Field, scope: Scope) -> list[Code]:
    kinds = [annotation(each.type, scope)]
    return (
        kinds
        if each.is_always_there
        else [*kinds, use("Absent") if each.absent else NONE]
    )


def _missing(each: Field, conversions: Conversions) -> Code:
    """What the field holds where the property is missing."""
    if each.default is not None:
        return made(each.type, each.default.value, conversions)
    return use("ABSENT") if each.absent else NONE


def _default(each: Field, conversions: Conversions, scope: Scope) -> Code | None:
    missing = _if_not_given(each, conversions)
    if missing is None and not each.sensitive:
        return None
    is_made = (
        each.default is not None and constant(each.type, each.default.value) is None
    )
    options: list[Code] = []
    if missing is not None:
        template = "default_factory=lambda: {m}" if is_made else "default={m}"
        options.append(
            code("default_factory={none}", none=scope.named("none"))
            if missing == NO_PROPERTIES
            else code(template, m=missing)
        )
    if each.sensitive:
        options.append(Code("repr=False"))
    elif missing is not None and not is_made:
        return missing
    inner = joined(", ", options)
    return code("{f}({inner})", f=scope.named("field"), inner=inner)


def _if_not_given(each: Field, conversions: Conversions) -> Code | None:
    """What a constructor takes for the field; None where it must be given."""
    if not each.required:
        return _missing(each, conversions)
    match resolved(each.type):
        case Literals(values=(only,)):
            return literal(only)
        case _:
            return None


def _parameter(each: Field, conversions: Conversions) -> Code:
    kind = joined(" | ", _types(each, Scope()))
    plain = code("{n}: {kind}", n=identifier(each.name), kind=kind)
    return (
        plain
        if each.required
        else code("{p} = {d}", p=plain, d=_missing(each, conversions))
    )


def _assignments(model: Model, base: Model | None) -> list[Assignment]:
    own = own_fields(model, base)
    made = [Assignment(identifier(each.name), identifier(each.name)) for each in own]
    if own_extra(model, base) is not None:
        made.append(Assignment(Code(_EXTRA), Code("extra or {}")))
    if base is not None and _has_message(own):
        made.append(Assignment(Code("args"), Code("(message,)")))
    return made


def _has_message(fields: Sequence[Field]) -> bool:
    """Whether the error's own text may be its message."""
    return any(each.name == "message" and not each.sensitive for each in fields)


def _property(each: Field, form: Wire, *, plain: bool, read_only: bool) -> PropertyView:
    kind = wire(each.type, form)
    if not each.required:
        kind = code("{f}[{kind}]", f=use("NotRequired"), kind=kind)
    if read_only:
        kind = code("{f}[{kind}]", f=use("ReadOnly"), kind=kind)
    if plain:
        return PropertyView(identifier(each.key), kind)
    return PropertyView(literal(each.key), Code(quoted(kind.text), kind.imports))


def _is_plain_key(key: str, used: frozenset[str]) -> bool:
    """Whether a class of a TypedDict can have the key, and its types their names."""
    legal = key.isascii() and key.isidentifier() and not keyword.iskeyword(key)
    return legal and key not in used and not key.startswith("__")
