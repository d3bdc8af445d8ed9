"""Reads forms from schemas: one function for each JSON type."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from predial_codegen.assertions import (
    AdditionalProperties,
    Bound,
    Contains,
    Dependent,
    Format,
    FromNow,
    Items,
    Matches,
    MaxUtf8Bytes,
    MultipleOf,
    Never,
    NumberPlan,
    PatternProperties,
    PrefixItems,
    Properties,
    PropertyNames,
    Required,
    Size,
    Type,
    UniqueItemProperties,
    UniqueItems,
)
from predial_codegen.ir import WITHOUT_FRACTION, Assertion, Location, Schema
from predial_codegen.planning.fast.asserted import asserted, followed
from predial_codegen.planning.fast.forms import (
    AnyForm,
    ChoiceForm,
    Form,
    ListForm,
    MapForm,
    NullableForm,
    NumberForm,
    ObjectForm,
    ScalarForm,
    TextForm,
    TypeForm,
)
from predial_codegen.planning.fast.scalar_reading import (
    choice_form,
    number_form,
    text_form,
)
from predial_codegen.planning.scope import VerdictScope

_LONGEST = 2**31  # repeats of a regex
_ANYTHING = Schema(Location("", ""))
_NUMBERS = ("integer", "number", WITHOUT_FRACTION)
# What each assertion speaks of; the others speak of values of any type.
_SPEAKING: Mapping[str, tuple[type[Assertion], ...]] = {
    "string": (Matches, Format, NumberPlan, FromNow),
    "number": (Bound, MultipleOf),
    "array": (Items, PrefixItems, Contains, UniqueItems, UniqueItemProperties),
    "object": (
        *(Required, Properties, PatternProperties, AdditionalProperties),
        *(PropertyNames, Dependent),
    ),
}
_EXACT = 2**53  # from here on, floats are further than 1 apart


def form_of(schema: Schema, scope: VerdictScope) -> Form | None:
    """The form of a schema; None where it asks what no form says."""
    assertions = tuple(asserted(followed(schema, scope), scope))
    if not assertions:
        return AnyForm()
    types = [each.types for each in assertions if isinstance(each, Type)]
    rest = [each for each in assertions if not isinstance(each, Type)]
    if not types:
        return choice_form(rest)
    if len(types) > 1:
        return None
    kinds = tuple(kind for kind in types[0] if kind != "null")
    rest = [each for each in rest if _applies(each, types[0])]
    if not kinds:
        return None if rest else TypeForm("NoneType")
    form = _of_kind(kinds[0], rest, scope) if len(kinds) == 1 else None
    # Beside null, an enum must list null; its own form does not.
    if form is None or len(kinds) == len(types[0]):
        return form
    return None if isinstance(form, ChoiceForm) else NullableForm(form)


def scalar_form(schema: Schema, scope: VerdictScope) -> ScalarForm | None:
    """The form of a schema of strings, numbers or booleans alone."""
    form = form_of(schema, scope)
    return form if isinstance(form, ScalarForm) else None


def _applies(assertion: Assertion, kinds: Iterable[str]) -> bool:
    """Whether an assertion speaks of one of the types; to others it says nothing."""
    if isinstance(assertion, Size):
        return assertion.applies_to in kinds
    group = {"number" if kind in _NUMBERS else kind for kind in kinds}
    return all(
        kind in group
        for kind, spoken in _SPEAKING.items()
        if isinstance(assertion, spoken)
    )


def _of_kind(kind: str, rest: list[Assertion], scope: VerdictScope) -> Form | None:
    match kind:
        case "string":
            return choice_form(rest) or text_form(rest)
        case "integer" | "number":
            return number_form(NumberForm(kind), rest)
        case "boolean":
            return None if rest else TypeForm("bool")
        case "object":
            return _map(rest, scope) or _object(rest)
        case "array":
            return _list(rest)
        case _ if kind == WITHOUT_FRACTION:
            return number_form(NumberForm(kind), rest)
        case _:
            raise AssertionError(kind)


def _object(rest: Iterable[Assertion]) -> ObjectForm | None:
    form = ObjectForm({}, frozenset(), closed=False)
    for assertion in rest:
        match assertion:
            case Properties(members=members):
                form = replace(form, members={**members, **form.members})
            case Required(names=names):
                form = replace(form, required=frozenset(names))
            case AdditionalProperties(schema=schema, patterns=()):
                match schema.assertions:
                    case (Never(),):
                        form = replace(form, closed=True)
                    case ():
                        pass
                    case _:
                        return None
            case _:
                return None
    others = sorted(form.required - form.members.keys())
    unnamed = dict.fromkeys(others, _ANYTHING)
    if unnamed and form.closed:
        return None  # it requires what it does not allow
    return replace(form, members={**form.members, **unnamed})


def _map(rest: Iterable[Assertion], scope: VerdictScope) -> MapForm | None:
    form = MapForm(None, _ANYTHING)
    open_to = False
    for assertion in rest:
        match assertion:
            case AdditionalProperties(schema=schema, names=(), patterns=()):
                open_to = not any(isinstance(a, Never) for a in schema.assertions)
                form = replace(form, values=schema)
            case PropertyNames(schema=schema):
                names = _names(schema, scope)
                if names is None:
                    return None
                typed = _typed(schema, scope)
                form = replace(form, names=names, named=schema, typed=typed)
            case Size(least=True, limit=limit):
                form = replace(form, minimum=limit)
            case Size(limit=limit):
                form = replace(form, maximum=limit)
            case MaxUtf8Bytes(limit=limit):
                form = replace(form, bytes=limit)
            case _:
                return None
    return form if open_to else None


def _names(schema: Schema, scope: VerdictScope) -> TextForm | None:
    """The form of names; advice on them is not given, so no verdict heeds it."""
    plain = replace(scope, clean=False)
    followed_to = followed(schema, plain)
    if any(isinstance(each, FromNow) for each in followed_to.assertions):
        return None
    rest = list(asserted(followed_to, plain))
    if any(isinstance(a, Type) and "string" not in a.types for a in rest):
        return None
    return text_form(each for each in rest if not isinstance(each, Type))


def _typed(schema: Schema, scope: VerdictScope) -> bool:
    declared = followed(schema, scope).only(Type)
    return declared is not None and declared.types == ("string",)


def _list(rest: Iterable[Assertion]) -> ListForm | None:
    form = ListForm(_ANYTHING)
    for assertion in rest:
        match assertion:
            case Items(schema=schema, start=0):
                form = replace(form, items=schema)
            case Size(least=True, limit=limit):
                form = replace(form, minimum=limit)
            case Size(limit=limit):
                form = replace(form, maximum=limit)
            case UniqueItemProperties(names=names):
                form = replace(form, unique=names)
            case UniqueItems():
                form = replace(form, distinct=True)
            case _:
                return None
    return form
