"""What the template of `models.py` writes, line by line."""

from __future__ import annotations

import keyword
from dataclasses import dataclass

from predial_codegen.fragments import Code, code, identifier, joined, literal, quoted
from predial_codegen.ir import OperationError
from predial_codegen.planning.contract import ContractPlan
from predial_codegen.planning.conversions import (
    TO_JSON,
    TO_PARAMS,
    annotation,
    read,
    wire,
    written,
)
from predial_codegen.planning.model_types import Map, Union, changes
from predial_codegen.planning.models import Alias, Field, Model
from predial_codegen.rendering.environment import render
from predial_codegen.rendering.imports import import_lines
from predial_codegen.rendering.layout import annotated, docstring_lines, fitted


@dataclass(frozen=True, slots=True)
class ClassView:
    """A class and the TypedDict of its JSON, in lines."""

    name: Code
    wire_name: Code
    doc: list[Code]
    fields: list[Code]
    parameters: list[Code]
    assignments: list[Code]
    arguments: list[Code]
    to_json: list[Code]
    to_params: list[Code]
    wire_type: list[Code]
    status: Code
    retryable: Code
    message: Code


def render_models(plan: ContractPlan) -> str:
    """The text of a contract's `models.py`."""
    operation = plan.contract.operation
    models = [each for each in plan.models if isinstance(each, Model)]
    errors = [each for each in models if each.error]
    body = render(
        "models_body.jinja",
        classes=[_class(each, None) for each in models if not each.error],
        errors=[_class(each, each.error) for each in errors],
        has_errors=bool(errors),
        base=identifier(f"{operation.name}Error") if operation else Code(""),
        base_doc=docstring_lines(
            f"An error with which {operation.name} answers." if operation else "", 1
        ),
        aliases=[
            line
            for each in plan.models
            if isinstance(each, Alias)
            for line in _alias(each)
        ],
    )
    text = body.strip("\n")
    gap = "\n\n" if text.startswith(("@", "class ")) else "\n"
    return render(
        "models.py.jinja",
        doc=docstring_lines(plan.doc("The values"), 0),
        imports=import_lines(body, plan.runtime_package),
        body=Code(gap + text),
    )


def _alias(alias: Alias) -> list[Code]:
    name, kind = identifier(alias.name), annotation(alias.type)
    described = alias.schema.annotations.description
    return [
        Code(""),
        *fitted(code("{name}: TypeAlias = {kind}", name=name, kind=kind)),
        *(docstring_lines(described, 0) if described else []),
    ]


def _class(model: Model, error: OperationError | None) -> ClassView:
    return ClassView(
        name=identifier(model.name),
        wire_name=identifier(f"{model.name}Dict"),
        doc=docstring_lines(_doc(model), 1),
        fields=[line for each in model.fields for line in _field(each)]
        + _extra_field(model),
        parameters=[_parameter(each) for each in model.fields]
        + _extra_parameter(model),
        assignments=_assignments(model),
        arguments=[line for each in model.fields for line in _argument(each)]
        + _extra_argument(model),
        to_json=_writing(model, TO_JSON),
        to_params=_writing(model, TO_PARAMS),
        wire_type=_wire_type(model),
        status=literal(error.status if error else None),
        retryable=literal(error.retryable if error else None),
        message=Code("message" if _tells_message(model) else ""),
    )


def _tells_message(model: Model) -> bool:
    """Whether the error's own text may be its message."""
    return any(each.name == "message" and not each.sensitive for each in model.fields)


def _doc(model: Model) -> str:
    described = model.schema.annotations.description or f"{model.name}."
    lines = [_attribute(each) for each in model.fields]
    if model.extra:
        lines.append("    extra: Members that the schema does not name.")
    return f"{described}\n\nAttributes:\n" + "\n".join(lines)


def _attribute(each: Field) -> str:
    """One line of the docstring: the member, and what the schema says of it."""
    said = each.schema.annotations.description or each.described
    renamed = f"`{each.member}`. " if each.name != each.member else ""
    text = f"{renamed}{said}".strip() or "See the schema."
    return f"    {each.name}: " + " ".join(text.split())


def _field(each: Field) -> list[Code]:
    name = identifier(each.name)
    kinds, default = _typed(each)
    options = [code("default={d}", d=default)] if default else []
    if each.sensitive:
        value = code("field({o})", o=joined(", ", [*options, code("repr=False")]))
        return annotated(name, kinds, value, 1)
    return annotated(name, kinds, default, 1)


def _typed(each: Field) -> tuple[list[Code], Code | None]:
    """The types of a field, and its default if it may be missing."""
    members = each.type.members if isinstance(each.type, Union) else (each.type,)
    kinds = [annotation(member) for member in members]
    if each.required:
        return kinds, None
    if each.absent:
        return [*kinds, code("Absent")], code("ABSENT")
    return [*kinds, code("None")], code("None")


def _extra_field(model: Model) -> list[Code]:
    if model.extra is None:
        return []
    kind = annotation(Map(model.extra))
    value = code("field(default_factory=none, repr=False)")
    return fitted(code("extra: {kind} = {value}", kind=kind, value=value), 1)


def _parameter(each: Field) -> Code:
    kinds, default = _typed(each)
    kind = joined(" | ", kinds)
    plain = code("        {n}: {k}", n=identifier(each.name), k=kind)
    return code("{plain} = {d}", plain=plain, d=default) if default else plain


def _extra_parameter(model: Model) -> list[Code]:
    if model.extra is None:
        return []
    return [code("        extra: {k} | None = None", k=annotation(Map(model.extra)))]


def _assignments(model: Model) -> list[Code]:
    lines = [
        code("        self.{n} = {n}", n=identifier(each.name)) for each in model.fields
    ]
    return (
        [*lines, code("        self.extra = extra or {{}}")] if model.extra else lines
    )


def _argument(each: Field) -> list[Code]:
    """One keyword argument of the constructor, read from JSON."""
    member = literal(each.member)
    value = code("value[{m}]", m=member)
    kept = read(each.type, value)
    if each.required:
        expression = kept
    elif changes(each.type):
        missing = code("ABSENT" if each.absent else "None")
        chosen = code("({kept})", kept=kept) if " if " in kept.text else kept
        expression = code("{k} if {m} in value else {d}", k=chosen, m=member, d=missing)
    elif each.absent:
        expression = code("value.get({m}, ABSENT)", m=member)
    else:
        expression = code("value.get({m})", m=member)
    return fitted(code("{n}={e}", n=identifier(each.name), e=expression), 3, ",")


def _extra_argument(model: Model) -> list[Code]:
    if model.extra is None:
        return []
    names = joined(", ", [literal(each.member) for each in model.fields])
    rest = code("others(value, {names})", names=names)
    expression = read(Map(model.extra), rest) if changes(model.extra) else rest
    return fitted(code("extra={e}", e=expression), 3, ",")


def _writing(model: Model, method: Code) -> list[Code]:
    """The body of `to_json` or `to_params`."""
    required = [_entry(each, method) for each in model.fields if each.required]
    optional = [each for each in model.fields if not each.required]
    wire_name = identifier(f"{model.name}Dict")
    if model.extra is None and not optional:
        return fitted(code("return {{{e}}}", e=joined(", ", required)), 2)
    if model.extra is None:
        kind = wire_name
    else:
        kind = code("dict[str, Any]")
        extra = written(Map(model.extra), code("self.extra"), method)
        required.insert(
            0,
            code(
                "**{extra}", extra=extra if changes(model.extra) else code("self.extra")
            ),
        )
    first = code("value: {kind} = {{{e}}}", kind=kind, e=joined(", ", required))
    lines = fitted(first, 2)
    for each in optional:
        lines += _optional_entry(each, method)
    if model.extra is None:
        return [*lines, Code("        return value")]
    return [*lines, *fitted(code('return cast("{n}", value)', n=wire_name), 2)]


def _entry(each: Field, method: Code) -> Code:
    attribute = code("self.{n}", n=identifier(each.name))
    value = written(each.type, attribute, method)
    return code("{m}: {v}", m=literal(each.member), v=value)


def _optional_entry(each: Field, method: Code) -> list[Code]:
    attribute = code("self.{n}", n=identifier(each.name))
    missing = code("ABSENT" if each.absent else "None")
    assigned = code(
        "value[{m}] = {v}",
        m=literal(each.member),
        v=written(each.type, attribute, method),
    )
    return [
        *fitted(code("if {a} is not {d}:", a=attribute, d=missing), 2),
        *fitted(assigned, 3),
    ]


def _wire_type(model: Model) -> list[Code]:
    """The TypedDict; where a member is no Python name, in its functional form."""
    name = identifier(f"{model.name}Dict")
    kinds = [(each.member, _wire(each)) for each in model.fields]
    if all(_is_plain_name(member) for member, _ in kinds):
        return [
            code("class {n}(TypedDict):", n=name),
            *docstring_lines(f"{model.name} as JSON, and as boto3's parameters.", 1),
            Code(""),
            *(
                line
                for member, kind in kinds
                for line in fitted(code("{m}: {k}", m=identifier(member), k=kind), 1)
            ),
        ]
    if any(not member for member, _ in kinds):
        return [code("{n}: TypeAlias = dict[str, Any]", n=name)]
    members = [code("{m}: {k}", m=literal(m), k=Code(quoted(k.text))) for m, k in kinds]
    return [
        code("{n} = TypedDict(", n=name),
        code('    "{n}",', n=name),
        Code("    {"),
        *(code("        {member},", member=member) for member in members),
        Code("    },"),
        Code(")"),
    ]


def _wire(each: Field) -> Code:
    kind = wire(each.type)
    return kind if each.required else code("NotRequired[{kind}]", kind=kind)


def _is_plain_name(name: str) -> bool:
    legal = name.isascii() and name.isidentifier() and not keyword.iskeyword(name)
    return legal and not name.startswith("__")
