"""What a service answered, read so that nothing of it is lost.

It is read after its effect has happened: whatever it holds, reading raises nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .decoding import DEEPEST
from .param_places import Place
from .places import SchemasAt
from .schemas import like_a_name, named, violations
from .violations import Rule, Violation, json_pointer, uncheckable

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from .json_values import Json
    from .schemas import Schema
    from .violations import Path

M = TypeVar("M")
D = TypeVar("D")

_OF_BOTO3 = "ResponseMetadata"  # boto3 adds it to each response
_UNKNOWN = Rule("additionalProperties", "is not a property that the schema knows")
# Keywords that a model does not rely on: it can hold what breaks them.
_HELD = {
    *("minLength", "maxLength", "pattern", "numberPlan", "maxUtf8Bytes", "fromNow"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    *("minItems", "maxItems", "uniqueItems", "uniqueItemProperties", "contains"),
    *("minProperties", "maxProperties", "propertyNames", "dependentRequired"),
    "additionalProperties",
}
_TIMES = {"format.date-time", "format.date-time-utc"}


@dataclass(frozen=True, slots=True)
class Answer(Generic[M]):
    """An answer: typed as far as it goes, and whole.

    Attributes:
        model: What a model can hold of it.
        violations: All that is unexpected in it. Properties that the schema does not
            name are advice.
        raw: The answer as it was given.
    """

    model: M
    violations: tuple[Violation, ...]
    raw: Any = field(repr=False)


def read(
    schema: Schema, make: Callable[[Any], M], raw: object, default: D
) -> Answer[M | D]:
    """Read an answer; whatever it is, this raises nothing.

    Args:
        schema: The table of an object.
        make: Makes its model.
        raw: JSON values, or what boto3 makes of them.
        default: The model where none can be made.
    """
    found: list[Violation] = []
    model: M | D = default
    try:
        place = _place(schema)
        value = place.as_json(raw)
        found += violations(schema, value)
        model = make(_fitting(schema, value))
        known = {(each.code, each.pointer) for each in found}
        for each in _unexpected(place, SchemasAt([schema]), value, None):
            if (each.code, each.pointer) not in known:
                found.append(each)
    except Exception as error:  # noqa: BLE001 - the answer is odd, and must not be lost
        if not found:
            found.append(Violation(Rule("unreadable", str(uncheckable(error))), None))
    return Answer(model, tuple(found), raw)


@cache
def _place(schema: Schema) -> Place:
    return Place([schema])


def _unexpected(
    place: Place, at: SchemasAt, value: Json, path: Path
) -> Iterator[Violation]:
    """The properties that no schema names, except those in sensitive objects."""
    if not place.schemas or at.is_sensitive:
        return
    if isinstance(value, list):
        for index, each in enumerate(value):
            yield from _unexpected(
                place.item(index), at.below(index), each, (path, index)
            )
    elif isinstance(value, dict):
        for number, (name, each) in enumerate(value.items(), 1):
            below = place.under(name)
            way = (path, named(name))
            if name in place.names or below.schemas:
                yield from _unexpected(below, at.below(name), each, way)
            elif place.names and (path or name != _OF_BOTO3):
                if like_a_name(name):
                    yield Violation(_UNKNOWN, way, severity="advice")
                else:
                    yield Violation(_UNKNOWN, path, {"property": number}, (), "advice")


def _fitting(schema: Schema, value: Json) -> dict[Any, Json]:
    """A value without those parts that keep a model from being made.

    What lacks a required property is such a part, so one may turn up after another.
    """
    kept = value if isinstance(value, dict) else {}
    for _ in range(DEEPEST):
        gone = _parts_to_drop(schema, kept)
        if not gone:
            break
        kept = _Pruning(gone).properties(kept, None)
    return kept


def _parts_to_drop(schema: Schema, value: Json) -> set[str]:
    return {
        each.pointer
        for each in violations(schema, value, advice=False)
        if each.pointer and not _is_held(each.code)
    }


def _is_held(code: str) -> bool:
    return code in _HELD or (code.startswith("format.") and code not in _TIMES)


class _Pruning:
    """Drops the parts of a value that stand at some pointers, and looks at no other."""

    __slots__ = ("_gone", "_ways")

    def __init__(self, gone: Collection[str]) -> None:
        self._gone = gone
        self._ways = {
            way
            for pointer in gone
            for way in accumulate(pointer.split("/"), "{}/{}".format)
        }

    def properties(self, value: dict[Any, Json], path: Path) -> dict[Any, Json]:
        return {
            name: self._pruned(each, way)
            for name, each in value.items()
            if self._stays(way := (path, named(name)))
        }

    def _pruned(self, value: Json, path: Path) -> Json:
        if json_pointer(path) not in self._ways:
            return value
        if isinstance(value, list):
            return [
                self._pruned(each, way)
                for index, each in enumerate(value)
                if self._stays(way := (path, index))
            ]
        return self.properties(value, path) if isinstance(value, dict) else value

    def _stays(self, path: Path) -> bool:
        return json_pointer(path) not in self._gone
