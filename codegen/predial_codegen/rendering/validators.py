"""What the template of `validators.py` writes, line by line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from predial_codegen.fragments import Code, code, identifier
from predial_codegen.planning.contract import ContractPlan
from predial_codegen.planning.hoisting import Constant
from predial_codegen.planning.units import Unit, Verdict
from predial_codegen.rendering.environment import render
from predial_codegen.rendering.imports import imported
from predial_codegen.rendering.layout import definition, docstring_lines, fitted, lines
from predial_codegen.targets.models.conversions import VALUE, read
from predial_codegen.targets.models.types import ModelType

_MODELS = Code("models.")
_VALUE = code("value: Any")
_DATA = code("data: bytes | bytearray | memoryview | str")
_NOW = code("now: datetime | None = None")
_LIMIT = code("limit: int | None = None")
_CHECKED = [_VALUE, Code("*"), _NOW]
_FOUND = code("list[Violation]")


@dataclass(frozen=True, slots=True)
class Function:
    """A function's first lines, its docstring and its body."""

    head: list[Code]
    doc: list[Code]
    body: list[Code]


@dataclass(frozen=True, slots=True)
class Section:
    """One unit's functions: those that people call, and those that these call."""

    public: list[Function]
    verdicts: list[Function]
    walk: list[Function]


def render_validators(plan: ContractPlan) -> str:
    """The text of a contract's `validators.py`."""
    hoisted = plan.hoisted
    hoisted.imported("violations", "ContractError")
    for name in ("blocking", "findings", "settle", "uncheckable"):
        hoisted.imported("violations", name)
    hoisted.imported("json_texts", "read_json")
    constants = (*hoisted.constants.values(), *hoisted.tables.values())
    values = [constant.value.text for constant in constants]
    uses_re = any(text.startswith("re.compile") for text in values)
    sections = [_section(unit, plan) for unit in plan.units]
    sections.append(Section([], _readers(plan, sections), []))
    used = _words([*values, *(line.text for each in sections for line in _lines(each))])
    return render(
        "validators.py.jinja",
        doc=docstring_lines(plan.doc("The checks"), 0),
        uses_re=uses_re,
        has_library=uses_re or bool(hoisted.library),
        library=[
            line
            for module, names in sorted(hoisted.library.items())
            for line in imported(identifier(module), names)
        ],
        imports=[
            line
            for module, names in sorted(hoisted.runtime.items())
            for line in imported(
                code("{p}{m}", p=plan.runtime_package, m=identifier(module)),
                names & used,
            )
        ],
        runtime=plan.runtime_package,
        has_rules="rules" in used,
        constants=_assigned(hoisted.constants.values(), used),
        has_tables=bool(hoisted.tables),
        tables=_assigned(hoisted.tables.values(), used),
        sections=sections,
    )


def _assigned(constants: Iterable[Constant], used: set[str]) -> list[Code]:
    return [
        line
        for constant in constants
        if constant.name.text in used
        for line in fitted(
            code("{n}{k} = {v}", n=constant.name, k=constant.kind, v=constant.value)
        )
    ]


def _lines(section: Section) -> Iterator[Code]:
    for each in (*section.public, *section.verdicts, *section.walk):
        yield from (*each.head, *each.body)


def _words(lines: list[str]) -> set[str]:
    """Every word in the code: what is not among them need not be imported."""
    return {word for line in lines for word in re.findall(r"\w+", line)}


def _section(unit: Unit, plan: ContractPlan) -> Section:
    name = identifier(unit.name)
    value, at = code("value: Json"), code("at: str")
    clock = [code("now: datetime | None")] if unit.needs_now else []
    found = code("found: list[Violation]")
    kind = plan.types.get(unit.location)
    walk = definition(
        code("def _walk_{n}", n=name), [value, at, found, *clock], Code("None")
    )
    return Section(
        public=_public(unit, plan, kind) if kind else [],
        verdicts=[
            function
            for verdict in (unit.verdict, unit.clean)
            if verdict
            for function in _verdict(verdict)
        ],
        walk=[Function(walk, [], lines(unit.walk, 1))] if unit.walk else [],
    )


def _readers(plan: ContractPlan, sections: list[Section]) -> list[Function]:
    """The functions that read texts, as far as the others call them."""
    used = _words([line.text for each in sections for line in _lines(each)])
    return [
        Function(
            definition(
                code("def {n}", n=reader.name), [code("text: str")], Code("bool")
            ),
            [],
            lines(reader.body, 1),
        )
        for reader in plan.hoisted.readers.values()
        if reader.name.text in used
    ]


def _verdict(verdict: Verdict) -> list[Function]:
    name = identifier(verdict.name)
    clock = [code("now: datetime | None")] if verdict.clocked else []
    parameters, head = [code("value: Json"), *clock], code("def _is_{n}", n=name)
    judging = definition(head, parameters, Code("bool"))
    functions = [Function(judging, [], lines(verdict.body, 1))]
    if verdict.joined:
        joined = verdict.joined
        head = code("def _joined_{n}", n=name)
        judging = definition(head, [joined.parameter, *clock], Code("bool | None"))
        doc = docstring_lines(joined.told, 1)
        functions.append(Function(judging, doc, lines(joined.body, 1)))
    return functions


def _public(unit: Unit, plan: ContractPlan, kind: ModelType) -> list[Function]:
    called, name = plan.called(unit), identifier(unit.name)
    result = code("models.{n}", n=identifier(plan.type_names[unit.location]))
    strict = code("strict: bool = False")
    functions = [
        Function(
            definition(code("def is_valid_{n}", n=name), [_VALUE], Code("bool")),
            docstring_lines(f"Whether `value` is a valid {called}.", 1),
            [
                Code("    try:"),
                *fitted(code("return _is_{n}(value)", n=name), 2),
                Code("    except Exception as error:"),
                Code("        raise uncheckable(error) from None"),
            ],
        ),
        Function(
            definition(code("def check_{n}", n=name), [*_CHECKED, _LIMIT], _FOUND),
            docstring_lines(_check_text(unit, called), 1),
            _check_body(unit, name),
        ),
        Function(
            definition(
                code("def parse_{n}", n=name), [_VALUE, Code("*"), _NOW, strict], result
            ),
            docstring_lines(f"The {called} that `value` is, or a ContractError.", 1),
            _parse_body(name, kind, result),
        ),
    ]
    root = plan.contract.definitions[unit.location].root
    return [*functions, *_of_texts(name, called, result)] if root else functions


def _check_text(unit: Unit, called: str) -> str:
    description = unit.schema.annotations.description
    told = f"\n\n{description}" if description else ""
    clock = (
        "\n\nArgs:\n    value: A JSON value."
        "\n    now: Aware, to measure times from; without it they are not measured."
        "\n    limit: Stop at so many violations."
    )
    summary = f"Every violation of {called} in `value`, advice included."
    return summary + told + (clock if unit.needs_now else "")


def _check_body(unit: Unit, name: Code) -> list[Code]:
    clock = Code(", now" if unit.needs_now else "")
    walk = code('_walk_{n}(value, "", found{clock})', n=name, clock=clock)
    verdict = unit.verdict if unit.silent else unit.clean
    return [
        Code("    found = findings(limit)"),
        Code("    try:"),
        *(_unless(verdict, walk) if verdict else fitted(walk, 2)),
        Code("    except Exception as error:"),
        Code("        settle(error)"),
        Code("    return found"),
    ]


def _unless(verdict: Verdict, walk: Code) -> list[Code]:
    """Walk only where a verdict says that there is something to find."""
    clock = code(", now" if verdict.clocked else "")
    name = identifier(verdict.name)
    asked = code("if not _is_{n}(value{clock}):", n=name, clock=clock)
    return [*fitted(asked, 2), *fitted(walk, 3)]


def _parse_body(name: Code, kind: ModelType, result: Code) -> list[Code]:
    expression = read(kind, VALUE, _MODELS)
    loading = [code("    from . import models"), Code("")]
    check = code("found = blocking(check_{n}(value, now=now), strict=strict)", n=name)
    if expression == VALUE:
        # The value is Any: the annotation says to type checkers what was proved.
        typed = code("parsed: {result} = {value}", result=result, value=expression)
        returned = [*fitted(typed, 1), Code("    return parsed")]
    else:
        returned = fitted(code("return {value}", value=expression), 1)
    return [
        *(loading if "models." in expression.text else []),
        *fitted(check, 1),
        Code("    if found:"),
        Code("        raise ContractError(found)"),
        *returned,
    ]


def _of_texts(name: Code, called: str, result: Code) -> list[Function]:
    """The same three functions of a root, for its JSON text."""
    reading = [Code("    try:"), Code("        value = read_json(data)")]
    told = code("return check_{n}(value, now=now, limit=limit)", n=name)
    read = code("return parse_{n}(read_json(data), now=now, strict=strict)", n=name)
    checked = [_DATA, Code("*"), _NOW, _LIMIT]
    parsed = [_DATA, Code("*"), _NOW, code("strict: bool = False")]
    return [
        Function(
            definition(code("def is_valid_{n}_json", n=name), [_DATA], Code("bool")),
            docstring_lines(f"Whether `data` is the JSON text of a valid {called}.", 1),
            [
                *reading,
                Code("    except ContractError:"),
                Code("        return False"),
                *fitted(code("return is_valid_{n}(value)", n=name), 1),
            ],
        ),
        Function(
            definition(code("def check_{n}_json", n=name), checked, _FOUND),
            docstring_lines(
                f"As `check_{name.text}`, of a JSON text: `json` if it is none.", 1
            ),
            [
                *reading,
                Code("    except ContractError as refused:"),
                Code("        return [*refused.violations]"),
                *fitted(told, 1),
            ],
        ),
        Function(
            definition(code("def parse_{n}_json", n=name), parsed, result),
            docstring_lines(
                f"The {called} that a JSON text is, or a ContractError.", 1
            ),
            fitted(read, 1),
        ),
    ]
