"""What a service answered, read so that nothing of it is lost.

It is read after its effect has happened: whatever it holds, reading raises nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .decoding import DEEPEST
from .names import like_a_name, named
from .param_places import Place
from .places import SchemasAt
from .schemas import violations
from .violations import Rule, Violation, uncheckable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TypeAlias

    from .json_values import Json
    from .schemas import Schema
    from .violations import Path

    # What of an object or array is dropped: None for a whole part.
    Gone: TypeAlias = dict[str | int, "Gone | None"]

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
_NOTHING: Gone = {}


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
        known = {(each.code, each.path) for each in found}
        for each in _unexpected(place, SchemasAt([schema]), value, None):
            if (each.code, each.path) not in known:
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
                    yield Violation(
                        _UNKNOWN, path, {"property": number}, severity="advice"
                    )


def _fitting(schema: Schema, value: Json) -> dict[Any, Json]:
    """A value without those parts that keep a model from being made.

    What lacks a required property is such a part, so one may turn up after another.
    """
    kept = value if isinstance(value, dict) else {}
    for _ in range(DEEPEST):
        gone = _parts_to_drop(schema, kept)
        if not gone:
            break
        kept = _without_properties(kept, gone)
    return kept


def _parts_to_drop(schema: Schema, value: Json) -> Gone:
    gone: Gone = {}
    for each in violations(schema, value, advice=False):
        if each.path and not _is_held(each.code):
            *way, last = each.path
            parent: Gone | None = gone
            for token in way:
                parent = None if parent is None else parent.setdefault(token, {})
            if parent is not None:
                parent[last] = None
    return gone


def _is_held(code: str) -> bool:
    return code in _HELD or (code.startswith("format.") and code not in _TIMES)


def _without(value: Json, gone: Gone) -> Json:
    if isinstance(value, list):
        return [
            _without(each, below) if below else each
            for index, each in enumerate(value)
            if (below := gone.get(index, _NOTHING)) is not None
        ]
    return _without_properties(value, gone) if isinstance(value, dict) else value


def _without_properties(value: dict[Any, Json], gone: Gone) -> dict[Any, Json]:
    return {
        name: _without(each, below) if below else each
        for name, each in value.items()
        if (below := gone.get(named(name), _NOTHING)) is not None
    }
