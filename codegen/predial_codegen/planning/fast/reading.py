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
    OneOfValues,
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
from predial_codegen.formats import FORMATS
from predial_codegen.ir import WITHOUT_FRACTION, Assertion, Location, Schema
from predial_codegen.patterns import Pattern
from predial_codegen.patterns.lines import whole
from predial_codegen.patterns.single import characters
from predial_codegen.patterns.syntax import (
    Char,
    CharClass,
    Dot,
    Escape,
    Property,
    Repeat,
    Sequence,
)
from predial_codegen.planning.fast.asserted import asserted, followed
from predial_codegen.planning.fast.forms import (
    AnyForm,
    ChoiceForm,
    Form,
    Limit,
    ListForm,
    MapForm,
    NullableForm,
    NumberForm,
    ObjectForm,
    ScalarForm,
    TextForm,
    TypeForm,
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
        return _choice(rest)
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
            return _choice(rest) or _text(rest)
        case "integer" | "number":
            return _number(NumberForm(kind), rest)
        case "boolean":
            return None if rest else TypeForm("bool")
        case "object":
            return _map(rest, scope) or _object(rest)
        case "array":
            return _list(rest)
        case _ if kind == WITHOUT_FRACTION:
            return _number(NumberForm(kind), rest)
        case _:
            raise AssertionError(kind)


def _choice(rest: list[Assertion]) -> ChoiceForm | None:
    match rest:
        case [OneOfValues(values=values)] if values:
            texts = tuple(value for value in values if isinstance(value, str))
            return ChoiceForm(texts) if len(texts) == len(values) else None
        case _:
            return None


def _text(rest: Iterable[Assertion]) -> TextForm | None:
    form: TextForm | None = TextForm()
    for assertion in rest:
        form = _with(form, assertion) if form else None
    if form and form.plan and form.format is not FORMATS["e164"]:
        return None  # a number plan says nothing of other texts
    return form


def _with(  # noqa: PLR0911
    form: TextForm, assertion: Assertion
) -> TextForm | None:
    """The form with one more thing asked; None where it has no place in it."""
    match assertion:
        case Size(applies_to="string", least=True, limit=limit):
            return replace(form, minimum=max(form.minimum, limit))
        case Size(applies_to="string", limit=limit):
            return replace(form, maximum=_least(form.maximum, limit))
        case Matches(pattern=pattern) if not form.spelled:
            return _spelled(form, pattern)
        case Format(name=name) if not form.spelled:
            return replace(form, format=FORMATS[name])
        case NumberPlan(level=level) if not form.plan:
            return replace(form, plan=level)
        case FromNow(minimum=minimum, maximum=maximum) if not form.window:
            return replace(form, window=(minimum, maximum))
        case _:
            return None


def _least(maximum: int | None, limit: int) -> int:
    return limit if maximum is None else min(maximum, limit)


def _spelled(form: TextForm, pattern: Pattern) -> TextForm:
    r"""With a pattern; one such as `^[a-z]{2,8}$` counts characters of a class."""
    match whole(pattern.tree):
        case Sequence(
            parts=(
                Repeat(
                    body=Char() | Dot() | Escape() | Property() | CharClass() as single
                ) as repeat,
            )
        ) if max(repeat.minimum, repeat.maximum or 0) < _LONGEST:
            least, most = repeat.minimum, repeat.maximum
            maximum = form.maximum if most is None else _least(form.maximum, most)
            minimum = max(form.minimum, least)
            asked = single if ~characters(single) else None
            return replace(form, minimum=minimum, maximum=maximum, single=asked)
        case _:
            return replace(form, pattern=pattern)


def _number(form: NumberForm, rest: Iterable[Assertion]) -> NumberForm | None:
    for assertion in rest:
        match assertion:
            case Bound():
                form = _bounded(form, assertion)
            case MultipleOf(divisor=divisor) if (
                form.divisor is None and divisor == int(divisor) and divisor < _EXACT
            ):
                form = replace(form, divisor=int(divisor))
            case _:
                return None
    return form


def _bounded(form: NumberForm, assertion: Bound) -> NumberForm:
    """With a bound, unless the form has a narrower one."""
    low, exclusive = "inimum" in assertion.keyword, "exclusive" in assertion.keyword
    limit = Limit(assertion.limit, exclusive, low)
    other = form.low if low else form.high
    if other and other.value == limit.value:
        limit = replace(limit, open=limit.open or other.open)
    elif other and (other.value > limit.value) is low:
        limit = other
    return replace(form, low=limit) if low else replace(form, high=limit)


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
    return _text(each for each in rest if not isinstance(each, Type))


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
