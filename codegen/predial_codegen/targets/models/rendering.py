"""The text of `models.py`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, is_dataclass
from typing import cast

from predial_codegen.fragments import Code, Import, identifier
from predial_codegen.ir import Contract
from predial_codegen.rendering.environment import render
from predial_codegen.rendering.imports import import_lines
from predial_codegen.rendering.layout import docstring_block, fitted_module
from predial_codegen.targets.models.classes import (
    Alias,
    Model,
    classes_with_times,
    error_base,
)
from predial_codegen.targets.models.conversions import annotation
from predial_codegen.targets.models.imports import use
from predial_codegen.targets.models.views import (
    ClassView,
    ErrorView,
    class_view,
    error_view,
    inherits_all,
)

# What the template itself names, where it writes such things.
_NAMED = {
    "classes": ("Any", "Mapping", "Self", "TypedDict", "dataclass"),
    "errors": ("Any", "ClassVar", "Mapping", "Self", "TypedDict"),
    "aliases": ("TypeAlias",),
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
    contract: Contract, planned: Sequence[Model | Alias], doc: str, runtime: Code
) -> ModelsFile:
    """A contract's `models.py`.

    Args:
        contract: The contract.
        planned: Its classes and aliases.
        doc: The docstring.
        runtime: The run-time package with a dot behind.
    """
    models = [each for each in planned if isinstance(each, Model)]
    errors = [each for each in models if each.error]
    operation = contract.operation
    base = error_base(operation.name, errors) if operation and errors else None
    with_times = classes_with_times(models)
    plan: dict[str, list[ClassView] | list[ErrorView] | list[_AliasView]] = {
        "classes": [
            class_view(
                each,
                has_params=operation is not None,
                has_times=each.name in with_times,
            )
            for each in models
            if not each.error
        ],
        "bases": [error_view(base, None)] if base else [],
        "errors": [error_view(each, base) for each in errors],
        "aliases": [_alias(each) for each in planned if isinstance(each, Alias)],
    }
    named = [name for part, names in _NAMED.items() if plan[part] for name in names]
    used = _imports([*plan.values(), [use(name) for name in named]])
    text = render(
        "targets/models/models.py.jinja",
        doc=docstring_block(doc, 0),
        imports=import_lines(used, runtime),
        has_classes=bool(models),
        **plan,
    )
    modules = frozenset(each.module for each in used if each.runtime)
    return ModelsFile(fitted_module(text), _names(planned, base), modules)


def _names(planned: Sequence[Model | Alias], base: Model | None) -> frozenset[str]:
    names = {each.name for each in planned}
    for each in planned:
        if isinstance(each, Model) and not (each.error and inherits_all(each, base)):
            names.add(f"{each.name}Dict")
    if base:
        names |= {base.name, f"{base.name}Dict"}
    return frozenset(names)


def _alias(alias: Alias) -> _AliasView:
    doc = docstring_block(alias.description, 0) if alias.description else None
    return _AliasView(identifier(alias.name), annotation(alias.type), doc)


def _imports(view: object) -> frozenset[Import]:
    """What the fragments in a view need imported."""
    if isinstance(view, Code):
        return view.imports
    if isinstance(view, list):
        parts = cast("list[object]", view)
    elif is_dataclass(view):
        parts = [getattr(view, each.name) for each in fields(view)]
    else:
        parts = []
    return frozenset[Import]().union(*map(_imports, parts))
