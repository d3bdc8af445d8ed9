"""The JSON value of boto3's parameters: where a schema lets a time or bytes stand.

A `Place` is what all schemas that apply to one place of a value say of it. Its
`as_json` is exact. Its `draft` is quick, and enough for the verdict that it is valid.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone
from functools import cached_property
from operator import attrgetter

from .formats.date_time import string_of
from .keywords.arrays import Items, PrefixItems
from .keywords.objects import (
    AdditionalProperties,
    PatternProperties,
    Properties,
    matching,
)
from .keywords.strings import ContentEncoding, Format
from .model_formats import FieldValue
from .schemas import Later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any, TypeGuard

    from .schemas import AnySchema, Keyword, Schema

_TIMES = {"date-time", "date-time-utc"}
# Keywords whose schemas require nothing of a valid value.
_NOT_ASSERTED = {"advisory", "not"}
# Keywords to which it makes no difference whether a time, or one below them, is another
# within the same bounds, save that `uniqueItemProperties` may refuse it.
_ON_TIMES = {"type", "$ref", "allOf", "format", "fromNow"}
_ON_THE_WAY = {
    *("type", "$ref", "allOf", "items", "minItems", "maxItems"),
    *("properties", "required", "additionalProperties", "propertyNames"),
    *("minProperties", "maxProperties", "uniqueItemProperties"),
}
# Those that look at no more than one value, and refuse what is of no JSON type.
_ON_SCALARS = {
    *("minLength", "maxLength", "pattern", "format", "numberPlan", "maxUtf8Bytes"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    *("enum", "const"),
}
_ELSEWHERE = _ON_THE_WAY | _ON_SCALARS | {"advisory"}
_SCALARS = {str, int, float, bool, type(None)}

_COPY = dict[object, object].copy
_YEAR = attrgetter("year")
_ZONE = attrgetter("tzinfo")
_FOLD = attrgetter("fold")
_HOUR = timedelta(hours=1)
_SOME_TIME = "2000-01-01T00:00:00Z"
_EDGES = {1, 9999}  # years in which a time may be one of another year in UTC
_STEADY = ({timezone}, {type(None)})  # zones whose clocks never go back


class Place:
    """One place of a value.

    Args:
        schemas: The schemas that apply there.
        known: The places of the same tables, by the schemas that apply.
    """

    def __init__(
        self,
        schemas: Iterable[AnySchema],
        known: dict[frozenset[int], Place] | None = None,
    ) -> None:
        self.schemas = _applying(schemas)
        self._known = {} if known is None else known
        self._properties: dict[str, Place] = {}

    def as_json(self, value: Any) -> Any:
        """The JSON value that boto3 sends; what has none stays what it is."""
        if isinstance(value, FieldValue):
            value = value.as_json(self.formats)
        if type(value) in _SCALARS or not self.schemas:
            return value
        if _is_array(value):
            every = self.every_item
            return [
                (every or self.item(index)).as_json(each)
                for index, each in enumerate(value)
            ]
        if _is_object(value):
            return {
                name: self.under(name).as_json(each) for name, each in value.items()
            }
        if hasattr(_class(value), "_facts"):
            from .model import properties

            return self.as_json(properties(value))
        if isinstance(value, datetime) and self.is_time:
            return string_of(value)
        return _text(value) if self.is_blob else value

    def draft(self, value: Any, *, measured: bool) -> Any:
        """A JSON value that is valid only if the exact one is.

        Args:
            value: The parameters.
            measured: Whether their times are held against a clock.
        """
        return (
            self.with_strings(value, measured=measured)
            if self.is_regular
            else self.as_json(value)
        )

    def with_strings(self, value: Any, *, measured: bool) -> Any:
        """The value with its times as strings, which are looked for where they stand.

        A column of times may become one of a few of them.
        """
        kind = _class(value)
        if kind is dict:
            drafts = {
                name: draft
                for name, place in self.timed_properties.items()
                if name in value
                and (draft := place.with_strings(value[name], measured=measured))
                is not value[name]
            }
            return {**value, **drafts} if drafts else value
        if kind is list and (place := self.every_item) and place.has_times:
            rows = None
            if place.column is not None:
                rows = _column_draft(value, place.column, measured=measured)
            return rows or [
                place.with_strings(item, measured=measured) for item in value
            ]
        return string_of(value) if kind is datetime and self.is_time else value

    @cached_property
    def is_time(self) -> bool:
        """Whether a schema asserts a time here."""
        return not self.formats.isdisjoint(_TIMES)

    @cached_property
    def formats(self) -> frozenset[str]:
        """The formats that schemas assert here."""
        formats = (each.format for each in self.keywords if isinstance(each, Format))
        return frozenset(each.name for each in formats)

    @cached_property
    def is_blob(self) -> bool:
        """Whether a schema says that this is base64."""
        return any(isinstance(each, ContentEncoding) for each in self.keywords)

    @property
    def keywords(self) -> Iterator[Keyword]:
        """What applies here."""
        return (each for schema in self.schemas for each in schema.keywords)

    def under(self, name: Any) -> Place:
        """The place of a property."""
        if name in self.names:
            place = self._properties.get(name)
            if place is None:
                place = self._properties[name] = self._at(
                    _of_property(self.keywords, name)
                )
            return place
        return self._other or self._at(_of_property(self.keywords, name))

    @cached_property
    def _other(self) -> Place | None:
        """The place of all properties that no schema names, where it is one."""
        if any(isinstance(each, PatternProperties) for each in self.keywords):
            return None
        return self._at(_of_property(self.keywords, None))

    @cached_property
    def names(self) -> frozenset[str]:
        """The properties that schemas name."""
        return frozenset(
            name
            for each in self.keywords
            if isinstance(each, Properties)
            for name in each.schemas
        )

    def item(self, index: int) -> Place:
        """The place of an item."""
        return self._at(_of_item(self.keywords, index))

    def _at(self, schemas: Iterable[AnySchema]) -> Place:
        """The place where some schemas apply."""
        place = Place(schemas, self._known)
        return self._known.setdefault(frozenset(map(id, place.schemas)), place)

    @cached_property
    def every_item(self) -> Place | None:
        """The place of all items, where it is one."""
        if any(isinstance(each, PrefixItems) for each in self.keywords):
            return None
        return self.item(0)

    @cached_property
    def timed_properties(self) -> dict[str, Place]:
        """The named properties at or below which there may be a time."""
        places = {name: self.under(name) for name in self.names}
        return {name: place for name, place in places.items() if place.has_times}

    @cached_property
    def has_times(self) -> bool:
        """Whether there may be a time here, or in a named property or an item."""
        return any(place.is_time for place in self._below())

    @cached_property
    def column(self) -> str | None:
        """The one property with times, where it is itself the time."""
        if len(self.timed_properties) != 1:
            return None
        [(name, place)] = self.timed_properties.items()
        return name if place.is_time else None

    @cached_property
    def is_regular(self) -> bool:
        """Whether a draft will do: every place has a type, and no odd keyword."""
        return all(place.is_plain for place in self._below())

    @property
    def is_plain(self) -> bool:
        """Whether all keywords here take a draft as they take the exact value."""
        names = {each.name for each in self.keywords}
        if self.is_time:
            return self.formats <= _TIMES and "type" in names and names <= _ON_TIMES
        if self.has_times:
            return "type" in names and names <= _ON_THE_WAY
        advice = {
            each.name
            for keyword in self.keywords
            if keyword.name == "advisory"
            for _, part in keyword.parts()
            for schema in _applying([part])
            for each in schema.keywords
        }
        return "type" in names and names <= _ELSEWHERE and advice <= _ON_SCALARS

    def _below(self) -> Iterable[Place]:
        """This place, and those of its properties and items, and so on."""
        found: dict[int, Place] = {}
        waiting = [self]
        while waiting:
            place = waiting.pop()
            if id(place) not in found and place.schemas:
                found[id(place)] = place
                waiting += [place.under(name) for name in place.names]
                waiting += [place.under(None), place.item(0)]
        return found.values()


def _applying(schemas: Iterable[AnySchema]) -> tuple[Schema, ...]:
    """Schemas, and all that these apply to the same value."""
    found: dict[int, Schema] = {}
    waiting = [*schemas]
    while waiting:
        schema = waiting.pop()
        if isinstance(schema, Later):
            schema = schema.schema
        if id(schema) not in found:
            found[id(schema)] = schema
            for keyword in schema.keywords:
                if keyword.in_place and keyword.name not in _NOT_ASSERTED:
                    parts = keyword.parts()
                    waiting += [part for way, part in parts if way != ("if",)]
    return tuple(found.values())


def _of_property(keywords: Iterable[Keyword], name: object) -> Iterator[AnySchema]:
    for keyword in keywords:
        match keyword:
            case Properties(schemas=schemas):
                if isinstance(name, str) and name in schemas:
                    yield schemas[name]
            case PatternProperties(schemas=patterns):
                for matches, schema in patterns.values():
                    if matching(matches, name):
                        yield schema
            case AdditionalProperties(schema=schema):
                if schema and not keyword.knows(name):
                    yield schema
            case _:
                pass


def _of_item(keywords: Iterable[Keyword], index: int) -> Iterator[AnySchema]:
    for keyword in keywords:
        match keyword:
            case PrefixItems(schemas=schemas):
                yield from schemas[index : index + 1]
            case Items(schema=schema, start=start):
                if index >= start:
                    yield schema
            case _:
                pass


def _column_draft(items: list[Any], name: str, *, measured: bool) -> list[Any] | None:
    """Objects with one of their times in place of all; where measured, with two.

    Those are the first and the last: what holds between bounds for both, holds for all.
    None where that is not to be said so quickly.
    """
    if {*map(type, items)} != {dict}:
        return None
    try:
        times = [item[name] for item in items]
    except KeyError:
        return None
    types = {*map(type, times)}
    if types != {datetime}:
        return items if datetime not in types else None
    if not _EDGES.isdisjoint(map(_YEAR, times)):
        return None
    if not measured:
        return _set(items, name, _SOME_TIME)
    first, last = _first_and_last(times)
    rows = _set(items, name, string_of(first))
    if last != first:
        rows[-1][name] = string_of(last)
    return rows


def _first_and_last(times: list[datetime]) -> tuple[datetime, datetime]:
    """Of times that are all naive or all aware, else converted to UTC.

    Times of one zone are compared as its clocks show them, and clocks may go back. But
    no zone of the tz database changes its offset twice in an hour.
    """
    zones = {*map(_ZONE, times)}
    if {*map(type, zones)} in _STEADY:
        return min(times), max(times)
    if len(zones) == 1 and {*map(_FOLD, times)} == {0}:
        first, last = min(times), max(times)
        is_short = type(first.tzinfo).__module__ == "zoneinfo" and last - first < _HOUR
        if is_short and first.utcoffset() == last.utcoffset():
            return first, last
    in_utc = [*map(_in_utc, times)]
    return min(in_utc), max(in_utc)


def _set(items: list[dict[Any, Any]], name: str, value: str) -> list[Any]:
    copies: list[Any] = [*map(_COPY, items)]
    for copy in copies:
        copy[name] = value
    return copies


def _is_array(value: object) -> TypeGuard[list[Any] | tuple[Any, ...]]:
    return isinstance(value, (list, tuple))


def _is_object(value: object) -> TypeGuard[Mapping[Any, Any]]:
    return isinstance(value, Mapping)


def _class(value: object) -> object:
    return type(value)


def _in_utc(time: datetime) -> datetime:
    if time.tzinfo is None:
        return time.replace(tzinfo=UTC)
    return time.astimezone(UTC)


def _text(value: Any) -> Any:
    """The base64 of bytes, or of a file that can be read again."""
    if hasattr(value, "read") and hasattr(value, "seek"):
        start = value.tell()
        data = value.read()
        value.seek(start)
        value = data
    if isinstance(value, (bytes, bytearray)):
        return b64encode(value).decode()
    return value
