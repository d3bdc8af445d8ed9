"""The text of `models.py`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, is_dataclass
from typing import cast

from predial_codegen.fragments import Code, Import, identifier, quoted
from predial_codegen.ir import Contract, Location
from predial_codegen.rendering.environment import render
from predial_codegen.rendering.imports import import_lines
from predial_codegen.rendering.layout import docstring_block, fitted_module
from predial_codegen.targets.models.classes import (
    Model,
    NamedType,
    classes_with_times,
    classes_within,
    error_base,
)
from predial_codegen.targets.models.conversions import (
    JSON,
    Conversions,
    annotation,
    wire,
)
from predial_codegen.targets.models.functions import ReaderPlan
from predial_codegen.targets.models.imports import use
from predial_codegen.targets.models.types import Alias, Itself, parts
from predial_codegen.targets.models.views import (
    Use,
    class_view,
    error_view,
)

# What the template itself names, where it writes such things.
_NAMED = {
    "classes": ("ClassVar", "TypedDict", "dataclass"),
    "errors": ("ClassVar", "TypedDict"),
    "aliases": ("TypeAlias",),
    "readers": ("Any",),
}


@dataclass(frozen=True, slots=True)
class ModelsFile:
    """A `models.py`.

    Attributes:
        text: Its text.
        names: What it offers.
        runtime: The run-time modules that it imports.
    """

    text: str
    names: frozenset[str]
    runtime: frozenset[str]


@dataclass(frozen=True, slots=True)
class _AliasView:
    name: Code
    type: Code
    doc: Code | None


def render_models(
    contract: Contract,
    planned: Sequence[Model | NamedType],
    readers: Sequence[ReaderPlan],
    class_names: Mapping[Location, str],
    tables: Mapping[str, Sequence[Code]],
    doc: str,
    runtime: Code,
) -> ModelsFile:
    """A contract's `models.py`.

    Args:
        contract: The contract.
        planned: Its classes and aliases.
        readers: The functions that read what no class reads.
        class_names: The name of each definition's class or alias.
        tables: The tables that apply to values of each class.
        doc: The docstring.
        runtime: The run-time package with a dot behind.
    """
    models = [each for each in planned if isinstance(each, Model)]
    errors = [each for each in models if each.error]
    operation = contract.operation
    base = error_base(operation.name, errors) if operation and errors else None
    uses = Use(
        Conversions({each.name: each for each in models}),
        tables,
        operation is not None,
        classes_with_times(models),
        _answers(contract, models, class_names),
    )
    errors_use = Use(uses.conversions)
    classes = [class_view(each, uses) for each in models if not each.error]
    bases = [error_view(base, None, errors_use)] if base else []
    views = [error_view(each, base, errors_use) for each in errors]
    recursive = _recursive_dicts(planned)
    plan: dict[str, Sequence[object]] = {
        "classes": classes,
        "bases": bases,
        "errors": views,
        "aliases": [*_aliases(planned), *recursive],
        "readers": readers,
    }
    named = [name for part, names in _NAMED.items() if plan[part] for name in names]
    if any(each.own for each in views):
        named.append("cast")
    has_tables = bool(classes) or any(each.has_tables for each in readers)
    if has_tables:
        named.append("LazyModule")
    used = _imports([*plan.values(), [use(name) for name in named]])
    text = render(
        "targets/models/models.py.jinja",
        doc=docstring_block(doc, 0),
        imports=import_lines(used, runtime),
        has_classes=bool(models),
        has_tables=has_tables,
        **plan,
    )
    names = {each.name for each in planned} | ({base.name} if base else set[str]())
    modules = frozenset(each.module for each in used if each.runtime)
    dicts = {
        typed.name.text
        for view in (*classes, *(each.shape for each in bases))
        for typed in view.dicts
    }
    dicts |= {each.name.text for each in recursive}
    dicts |= {
        typed.name.text for each in views if each.own for typed in each.shape.dicts
    }
    return ModelsFile(fitted_module(text), frozenset(dicts | names), modules)


def _answers(
    contract: Contract, models: Sequence[Model], names: Mapping[Location, str]
) -> frozenset[str]:
    """The classes that only a response of an operation holds."""
    if contract.operation is None:
        return frozenset()
    responses = [
        names[place]
        for place, definition in contract.definitions.items()
        if definition.root and definition.name == "response"
    ]
    return classes_within(models, responses) - classes_within(
        models, [names[contract.operation.place]]
    )


def _aliases(planned: Sequence[Model | NamedType]) -> list[_AliasView]:
    """The aliases; one that names a later one, itself, or a quoted one is quoted."""
    views: list[_AliasView] = []
    aliases = [each for each in planned if isinstance(each, NamedType)]
    later = {each.name for each in aliases}
    for each in aliases:
        kind = annotation(each.type)
        named = {p.name for p in parts(each.type) if isinstance(p, (Alias, Itself))}
        if not later.isdisjoint(named):
            kind = Code(quoted(kind.text), kind.imports)
        else:
            later.discard(each.name)
        doc = docstring_block(each.description, 0) if each.description else None
        views.append(_AliasView(identifier(each.name), kind, doc))
    return views


def _recursive_dicts(planned: Sequence[Model | NamedType]) -> list[_AliasView]:
    """What aliases that hold themselves are as JSON."""
    kinds = [
        kind
        for each in planned
        for kind in (each.types if isinstance(each, Model) else (each.type,))
    ]
    held = {part.name for k in kinds for part in parts(k) if isinstance(part, Itself)}
    return [
        _AliasView(
            JSON.name(each.name),
            Code(quoted(kind.text), kind.imports),
            docstring_block(f"{each.name} as JSON.", 0),
        )
        for each in planned
        if isinstance(each, NamedType) and each.name in held
        for kind in (wire(each.type, JSON),)
    ]


def _imports(view: object) -> frozenset[Import]:
    """What the fragments in a view need imported."""
    found = set[Import]()
    waiting = [view]
    while waiting:
        each = waiting.pop()
        if isinstance(each, Code):
            found |= each.imports
        elif isinstance(each, (list, tuple)):
            waiting += cast("Sequence[object]", each)
        elif is_dataclass(each):
            waiting += [getattr(each, name) for name in each.__dataclass_fields__]
    return frozenset(found)
