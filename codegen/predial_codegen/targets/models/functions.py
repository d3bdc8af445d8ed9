"""The functions of a `models.py` that read unions and recursive types."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from predial_codegen.fragments import Code, code, identifier, literal
from predial_codegen.ir import Schema
from predial_codegen.rendering.layout import definition
from predial_codegen.targets.models.classes import Reader
from predial_codegen.targets.models.conversions import (
    VALUE,
    Conversions,
    annotation,
)
from predial_codegen.targets.models.imports import use
from predial_codegen.targets.models.kinds import shared, shared_name
from predial_codegen.targets.models.reading import READ_CLASSES, cases, test
from predial_codegen.targets.models.types import (
    Array,
    Map,
    Tuple,
    Union,
    changes,
    json_classes,
    parts,
    resolved,
)


@dataclass(frozen=True, slots=True)
class CasePlan:
    """What is returned where a test holds."""

    test: Code
    value: Code


@dataclass(frozen=True, slots=True)
class KindPlan:
    """The kind of a union, and its name."""

    name: Code
    kind: Code


@dataclass(frozen=True, slots=True)
class ReaderPlan:
    """One function.

    Attributes:
        head: Its first line, or lines.
        cases: What it returns in some cases.
        last: What it returns in all others.
        has_tables: Whether tables decide what a value is.
        kinds: The kind of a union that fields are of.
    """

    head: Sequence[Code]
    cases: Sequence[CasePlan]
    last: Code
    has_tables: bool = False
    kinds: Sequence[KindPlan] = ()


def plan_readers(
    readers: Iterable[Reader],
    conversions: Conversions,
    table: Callable[[Schema], Code],
) -> tuple[ReaderPlan, ...]:
    """Decide what functions do.

    Args:
        readers: The functions.
        conversions: How values are read.
        table: The table of a schema, as models name it.
    """
    in_fields = {
        part.reader
        for model in conversions.models.values()
        for kind in model.types
        for part in parts(kind)
        if isinstance(part, Union)
    }
    return tuple(
        _planned(each, conversions, table, has_kind=each.name in in_fields)
        for each in readers
    )


def _planned(
    reader: Reader,
    conversions: Conversions,
    table: Callable[[Schema], Code],
    *,
    has_kind: bool,
) -> ReaderPlan:
    kind, written = resolved(reader.type), annotation(reader.type)
    head = definition(
        code("def {n}", n=identifier(reader.name)),
        [code("value: {a}", a=use("Any"))],
        written,
    )
    typed = code("{f}({t}, value)", f=use("cast"), t=literal(written.text))
    if not isinstance(kind, Union):
        return ReaderPlan(head, (), conversions.read(kind, VALUE))
    found = cases(kind, conversions.models)
    planned: list[CasePlan] = []
    last = typed
    for each in found:
        value = conversions.read(each.type, VALUE)
        if isinstance(each.type, (Array, Tuple, Map)) and value != VALUE:
            # pyright widens the literals of what holds the union itself.
            value = code(
                "{f}({t}, {v})", f=use("cast"), t=literal(written.text), v=value
            )
        holds = test(each, table)
        if holds is None:
            last = typed if value == VALUE else value
            break
        planned.append(CasePlan(holds, typed if value == VALUE else value))
    else:
        if all(
            changes(each.type) and json_classes(each.type) <= READ_CLASSES
            for each in kind.choices
        ):
            last = planned.pop().value
    made = KindPlan(shared_name(reader.name), shared(kind, reader.name))
    return ReaderPlan(
        head,
        tuple(planned),
        last,
        has_tables=any(each.schemas for each in found),
        kinds=[made] if has_kind else [],
    )
