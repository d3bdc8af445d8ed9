"""Which defaults models can have: those that are valid, and whose making ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from predial_codegen.errors import SchemaError
from predial_codegen.fragments import Code
from predial_codegen.generated_checks import RUNTIME, TABLES, run_schemas
from predial_codegen.ir import Contract, Location
from predial_codegen.names import unit_names
from predial_codegen.number_plan.installed import installed_tables
from predial_codegen.targets.models.classes import (
    Default,
    Field,
    Model,
    NamedType,
    classes_within,
)
from predial_codegen.targets.models.defaults import makes_models
from predial_codegen.targets.models.types import Itself, ModelClass, parts
from predial_codegen.targets.schemas.rendering import render_schemas
from predial_codegen.targets.schemas.tables import Tables
from predial_runtime.schemas import accepts

_INVALID = "is not valid where it stands, so models do not apply it"
_ENDLESS = "would hold itself without an end, so models do not apply it"


def without_wrong_defaults(
    contract: Contract, planned: Sequence[Model | NamedType]
) -> tuple[tuple[Model | NamedType, ...], tuple[str, ...]]:
    """The classes without defaults that cannot be applied, and why these cannot."""
    models = [each for each in planned if isinstance(each, Model)]
    found = [each.default for model in models for each in model.fields if each.default]
    wrong = dict.fromkeys(_invalid(contract, found), _INVALID)
    for model in models:
        for each in model.fields:
            if each.default and _is_endless(model, each, models):
                wrong.setdefault(each.default.location, _ENDLESS)
    notices = tuple(
        str(SchemaError(str(place), why, "correct it, or remove it"))
        for place, why in wrong.items()
    )
    return tuple(_without(each, wrong) for each in planned), notices


def _without(
    planned: Model | NamedType, wrong: Iterable[Location]
) -> Model | NamedType:
    if isinstance(planned, NamedType):
        return planned
    kept = (
        replace(each, default=None)
        if each.default and each.default.location in wrong
        else each
        for each in planned.fields
    )
    return replace(planned, fields=tuple(kept))


def _invalid(contract: Contract, defaults: Sequence[Default]) -> Iterator[Location]:
    """Where the defaults stand that do not obey their schemas."""
    if not defaults:
        return
    definitions = contract.definitions
    tables = Tables(
        "/".join(contract.path),
        unit_names(definitions),
        {place: each.schema for place, each in definitions.items()},
    )
    names = [
        [tables.own(schema, "default").text for schema in each.schemas]
        for each in defaults
    ]
    objects = [
        [
            tables.own(replace(whole, location=whole.location / f"{at}"), "object").text
            for whole in each.wholes
            if whole.assertions
        ]
        for at, each in enumerate(defaults)
    ]
    text = {"schemas.py": render_schemas(tables, "Defaults.", Code(RUNTIME))}
    if "number_plan" in tables.module.runtime:
        text[TABLES] = installed_tables()
    module = run_schemas(text)
    for each, own, wholes in zip(defaults, names, objects, strict=True):
        checked = [(name, each.value) for name in own]
        checked += [(name, {each.key: each.value}) for name in wholes]
        if not all(accepts(getattr(module, name), value) for name, value in checked):
            yield each.location


def _is_endless(model: Model, each: Field, models: Sequence[Model]) -> bool:
    if each.default is None or not makes_models(each.type, each.default.value):
        return False
    kinds = [*parts(each.type)]
    names = [kind.name for kind in kinds if isinstance(kind, ModelClass)]
    held = classes_within(models, names)
    inner = (
        part
        for other in models
        if other.name in held
        for field in other.fields
        for part in parts(field.type)
    )
    return model.name in held or any(
        isinstance(part, Itself) for part in (*kinds, *inner)
    )
