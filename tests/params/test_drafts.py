"""A draft of parameters is judged valid only where their JSON value is."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from predial_runtime.checks import Checks
from predial_runtime.formats.date_time import DATE_TIME, DATE_TIME_UTC
from predial_runtime.keywords.applicators import Advisory, AllOf, AnyOf, Not
from predial_runtime.keywords.arrays import (
    Items,
    UniqueItemProperties,
    UniqueItems,
)
from predial_runtime.keywords.objects import (
    AdditionalProperties,
    Properties,
    Required,
)
from predial_runtime.keywords.sizes import MaxLength, MaxUtf8Bytes, MinItems
from predial_runtime.keywords.strings import Format
from predial_runtime.keywords.times import FromNow
from predial_runtime.keywords.values import Const, Type
from predial_runtime.param_places import Place
from predial_runtime.params import Params
from predial_runtime.schemas import Keyword, Later, Schema, violations

NOW = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
NAMES = ("at", "until", "name")
TEXT = "2026-12-01T12:01:00Z"
TIME = (Type("string"), Format(DATE_TIME_UTC))
LEAVES: tuple[tuple[Keyword, ...], ...] = (
    (*TIME, FromNow(30, 900)),
    TIME,
    (Type("string"), Format(DATE_TIME), MaxLength(20)),
    (*TIME, Const(TEXT)),
    (*TIME, Not(Schema(Const(TEXT)))),
    (*TIME, Advisory(Schema(Const(TEXT)))),
    (Format(DATE_TIME_UTC),),
    (Type("string"),),
    (Type("integer"),),
    (),
)
# Made anew for each schema: a keyword learns what stands beside it.
ON_OBJECTS: tuple[Callable[[], Keyword], ...] = (
    lambda: Required("at"),
    lambda: AdditionalProperties(schema=False),
    lambda: AdditionalProperties(Schema(*LEAVES[0])),
    lambda: MaxUtf8Bytes(30),
    lambda: Const({"at": TEXT}),
    lambda: Not(Schema(Const({"at": TEXT}))),
    lambda: Advisory(Schema(MaxUtf8Bytes(30))),
)
ON_ARRAYS: tuple[Callable[[], Keyword], ...] = (
    UniqueItems,
    lambda: UniqueItemProperties("at"),
    lambda: MinItems(1),
    lambda: Not(Schema(UniqueItems())),
    lambda: Const([TEXT, TEXT]),
)


ZONES = (UTC, None, timezone(timedelta(hours=-2)), ZoneInfo("America/New_York"))


def moment(seconds: float, zone: tzinfo | None) -> datetime:
    """A time so far from now; naive without a zone."""
    found = NOW + timedelta(seconds=seconds)
    return found.astimezone(zone) if zone else found.replace(tzinfo=None)


MOMENTS = st.one_of(
    st.builds(
        moment, st.sampled_from((29, 30, 60, 60.5, 899, 901)), st.sampled_from(ZONES)
    ),
    st.just(datetime.max.replace(tzinfo=ZONES[2])),
)
SCALARS = st.one_of(MOMENTS, MOMENTS, MOMENTS, st.sampled_from((TEXT, "a", 1, None)))


@dataclass(frozen=True)
class Case:
    """A schema, and values that have its shape."""

    schema: Schema
    values: st.SearchStrategy[Any]


def leaf(keywords: tuple[Keyword, ...]) -> Case:
    return Case(Schema(*keywords), SCALARS)


def in_object(properties: dict[str, Case], more: list[Callable[[], Keyword]]) -> Case:
    schemas: dict[str, Schema | Later] = {
        name: each.schema for name, each in properties.items()
    }
    made = [make() for make in more]
    return Case(
        Schema(Type("object"), Properties(schemas), *made),
        st.fixed_dictionaries({name: each.values for name, each in properties.items()}),
    )


def in_array(items: Case, more: list[Callable[[], Keyword]]) -> Case:
    schema = Schema(Type("array"), Items(items.schema), *(make() for make in more))
    values = st.lists(items.values, max_size=4)
    return Case(schema, st.one_of(values, values, values.map(tuple)))


def joined(kind: type[AllOf] | type[AnyOf], one: Case, other: Case) -> Case:
    return Case(
        Schema(kind(one.schema, other.schema)), st.one_of(one.values, other.values)
    )


def cases(depth: int) -> st.SearchStrategy[Case]:
    """Schemas of times, and of objects and arrays that have some."""
    leaves = st.sampled_from(LEAVES).map(leaf)
    if not depth:
        return leaves
    below = cases(depth - 1)
    names = st.dictionaries(st.sampled_from(NAMES), below, min_size=1)
    objects = st.builds(
        in_object, names, st.lists(st.sampled_from(ON_OBJECTS), max_size=1)
    )
    arrays = st.builds(
        in_array, below, st.lists(st.sampled_from(ON_ARRAYS), max_size=1)
    )
    kinds: Any = st.sampled_from((AllOf, AnyOf))
    return st.one_of(objects, arrays, leaves, st.builds(joined, kinds, below, below))


@given(cases(3), st.sampled_from((None, NOW)), st.data())
def test_parameters_are_judged_as_their_json(
    case: Case, now: datetime | None, data: st.DataObject
) -> None:
    schema, value = case.schema, data.draw(case.values)
    schema.settle("thing.schema.json#")

    def verdict(value: Any, *given: Any) -> bool:
        advice, clock = given or (False, None)
        return not violations(schema, value, clock, None, advice=advice)

    checks: Checks[Any] = Checks(lambda: schema, verdict)
    exact = Place([schema]).as_json(value)
    params = Params(checks)
    assert params.check(value, now=now) == checks.check(exact, now=now)
    assert params.is_valid(value) is checks.is_valid(exact)
