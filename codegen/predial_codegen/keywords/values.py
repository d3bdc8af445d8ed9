"""`enum`, `const`: the value is one of those given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from predial_codegen.forms import (
    BooleanForm,
    Form,
    NumberForm,
    StringForm,
    TypedForm,
)
from predial_codegen.ir import Choices, JsonType
from predial_codegen.keywords.keyword import Keyword, Site
from predial_codegen.keywords.literals import json_literal
from predial_runtime.json_values import kind_of
from predial_runtime.keywords import values as runtime
from predial_runtime.schemas import GROUPS


def _narrow(form: Form, assertion: Choices) -> Form | None:
    """Each JSON type has its own choices; arrays and objects are compared whole."""
    groups: dict[JsonType, list[Any]] = {}
    for value in assertion.values:
        groups.setdefault(GROUPS[kind_of(value)], []).append(value)
    if groups.keys() & {"array", "object"} & form.types.keys():
        return None
    chosen = {
        kind: _chosen(typed, groups[kind])
        for kind, typed in form.types.items()
        if kind in groups
    }
    kept: Mapping[JsonType, TypedForm] = {
        kind: typed for kind, typed in chosen.items() if typed is not None
    }
    return replace(form, types=kept)


def _chosen(typed: TypedForm, values: list[Any]) -> TypedForm | None:
    """The form of some values of its type; None where it has none of them."""
    match typed:
        case BooleanForm():
            kept = [each for each in values if typed.value in (None, each)]
            return replace(typed, value=kept[0] if len(kept) == 1 else None)
        case StringForm():
            return replace(typed, choices=_both(typed.choices, values))
        case NumberForm():
            return replace(typed, choices=_both(typed.choices, values))
        case _:
            return typed


def _both(known: tuple[Any, ...] | None, values: list[Any]) -> tuple[Any, ...]:
    kept = [each for each in values if known is None or each in known]
    return tuple(dict.fromkeys(kept))


def _choosing(kind: type[runtime.Enum]) -> Keyword[Choices]:
    def read(value: Any, site: Site) -> Choices:
        values = (value,) if kind is runtime.Const else tuple(value)
        return Choices(kind.name, site.location, values)

    return Keyword(
        kind,
        read,
        lambda assertion, _: [json_literal(value) for value in assertion.values],
        _narrow,
    )


ENUM = _choosing(runtime.Enum)
CONST = _choosing(runtime.Const)
