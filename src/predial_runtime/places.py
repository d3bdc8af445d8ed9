"""The places of a value: which schemas may apply there, and whether one is sensitive.

A schema that says `sensitive` says it of the place where it applies: of each keyword
that reports something there, of the names there, and of all that is below. Where it is
open whether a schema applies, it counts as one that does. Beside anything sensitive, a
property is sensitive, too, that no schema names, and whose name may be a value.
"""

from __future__ import annotations

from functools import lru_cache

from .names import like_a_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any, Self, TypeAlias, TypeGuard

    from .violations import Path, Violation

    # A `Schema`, a `Keyword`: of any package's run time, so keywords are known by name.
    Schema: TypeAlias = Any
    Keyword: TypeAlias = Any
    Stop: TypeAlias = tuple[Path, int | None]


class SchemasAt:
    """The schemas that may apply to the value at one place.

    Args:
        schemas: Those that another place has for this one.
        within: Whether this place stands in a sensitive one.

    Attributes:
        schemas: Those schemas, with those that they apply to the same value.
        is_sensitive: Whether the value and the names in it must not be shown.
    """

    __slots__ = ("_below", "is_sensitive", "schemas")

    def __init__(self, schemas: Iterable[Schema], *, within: bool = False) -> None:
        self.schemas = _with_those_in_place(schemas)
        self.is_sensitive = within or any(map(_says_sensitive, self.schemas))
        self._below: dict[str | int, SchemasAt] | None = None

    def below(self, token: str | int) -> Self:
        """The place of a property or of an item."""
        return type(self)(self.parts(token), within=self.is_sensitive)

    @property
    def known_below(self) -> dict[str | int, SchemasAt]:
        """The places of the properties that a schema names, and of items as `_ITEM`.

        Items are left out where they have not all the same schemas.
        """
        if self._below is None:
            self._below = {name: self.shared(name) for name in self.known_names}
            if all(each.start == 0 for each in self.keywords("items")) and not any(
                self.keywords("prefixItems")
            ):
                self._below[_ITEM] = self.shared(0)
        return self._below

    def shared(self, token: str | int) -> SchemasAt:
        """The place of a property or an item; all with the same schemas share it."""
        return _at(tuple(self.parts(token)))

    def keywords(self, *names: str) -> Iterator[Keyword]:
        """The keywords that may apply, of these names or of any."""
        for schema in self.schemas:
            for keyword in schema.keywords:
                if not names or keyword.name in names:
                    yield keyword

    @property
    def known_names(self) -> list[str]:
        """The properties that a schema names."""
        names = {
            name: None
            for keyword in self.keywords("properties", "required")
            for name in getattr(keyword, "schemas", None) or keyword.names
        }
        return list(names)

    def parts(self, token: str | int) -> list[Schema]:
        """The schemas that those here have for a property or an item."""
        return [
            schema for keyword in self.keywords() for schema in _parts(keyword, token)
        ]


def hide_sensitive(
    found: list[Violation], root: Schema, value: object
) -> list[Violation]:
    """Violations with nothing of a sensitive value but where it stands.

    Args:
        found: The violations.
        root: The schema by which they were found.
        value: The value that was checked.
    """
    if not _any_sensitive(_resolved(root)):
        return found
    stop = _Stops(_at((root,)), value).before
    return [violation.hidden(stop) for violation in found]


def has_sensitive(root: Schema) -> bool:
    """Whether a schema or one that it leads to is sensitive."""
    return any(schema.sensitive for schema in reachable(root))


_any_sensitive = lru_cache(has_sensitive)
_ITEM = -1


@lru_cache(maxsize=1024)
def _at(schemas: tuple[Schema, ...]) -> SchemasAt:
    return SchemasAt(schemas)


def reachable(root: Schema) -> Iterator[Schema]:
    """A schema, and those that it leads to."""
    seen: set[int] = set()
    left = [root]
    while left:
        schema = _resolved(left.pop())
        if id(schema) not in seen:
            seen.add(id(schema))
            yield schema
            for keyword in schema.keywords:
                left += [part for _, part in keyword.parts()]


class _Spot:
    """One place of one value.

    Attributes:
        path: The way to it, which is kept alive as it is known by its identity.
        at: The schemas there.
        value: What stands there.
        stop: The sensitive place in which it stands, if any, and the number of the
            property there.
    """

    __slots__ = ("at", "path", "stop", "value")

    def __init__(
        self, path: Path, at: SchemasAt, value: Any, stop: Stop | None
    ) -> None:
        self.path = path
        self.at = at
        self.value = value
        self.stop = stop


class _Stops:
    """Where the ways into one value stop, each place looked at once."""

    __slots__ = ("_numbers", "_root", "_spots")

    def __init__(self, root: SchemasAt, value: Any) -> None:
        stop = (None, None) if root.is_sensitive else None
        self._root = _Spot(None, root, value, stop)
        self._spots: dict[int, _Spot] = {}
        self._numbers: dict[int, dict[Any, int]] = {}

    def before(self, path: Path) -> Stop | None:
        """The sensitive place at or above the end of a way, and the number there.

        The number is that of the property that is meant, counted from 1; None where
        none is, and 0 where the object does not have it.
        """
        way: list[tuple[Any, str | int]] = []
        spot = self._spots.get(id(path))
        while spot is None and path is not None:
            way.append(path)
            path = path[0]
            spot = self._spots.get(id(path))
        spot = spot or self._root
        while way:
            following = way.pop()
            spot = self._spots[id(following)] = self._below(spot, following)
        return spot.stop

    def _below(self, spot: _Spot, path: tuple[Any, str | int]) -> _Spot:
        token, value = path[1], spot.value
        if spot.stop is not None:
            place, number = spot.stop
            if place is spot.path and _is_object(value):
                number = self._number(value, token)
            return _Spot(path, spot.at, None, (place, number))
        at = spot.at.known_below.get(_ITEM if isinstance(token, int) else token)
        if at is None:
            if _may_be_a_value(token):
                number = self._number(value, token) if _is_object(value) else 0
                return _Spot(path, spot.at, None, (spot.path, number))
            at = spot.at.shared(token)
        stop = (path, None) if at.is_sensitive else None
        return _Spot(path, at, _part(value, token), stop)

    def _number(self, value: dict[Any, Any], token: str | int) -> int:
        numbers = self._numbers.get(id(value))
        if numbers is None:
            numbers = {name: number for number, name in enumerate(value, 1)}
            self._numbers[id(value)] = numbers
        return numbers.get(token, 0)


def _may_be_a_value(token: str | int) -> bool:
    """Whether a property's name may be a value that is a name by mistake."""
    return isinstance(token, str) and not like_a_name(token)


def _is_object(value: object) -> TypeGuard[dict[Any, Any]]:
    return isinstance(value, dict)


def _part(value: Any, token: str | int) -> Any:
    """A property or an item; None where there is none."""
    if _is_object(value):
        return value.get(token)
    if isinstance(value, list) and isinstance(token, int):
        return value[token]  # pyright: ignore[reportUnknownVariableType]
    return None


def _resolved(schema: Schema) -> Schema:
    """The schema itself, where a table has one that is defined further down."""
    later: Schema | None = getattr(schema, "schema", None)
    return schema if later is None else _resolved(later)


def _says_sensitive(schema: Schema) -> bool:
    """Whether a schema says it of the value, or of the names in it."""
    return schema.sensitive or any(
        any(each.sensitive for each in _with_those_in_place([keyword.schema]))
        for keyword in schema.keywords
        if keyword.name == "propertyNames"
    )


def _with_those_in_place(schemas: Iterable[Schema]) -> list[Schema]:
    found: dict[int, Schema] = {}
    left = list(schemas)
    while left:
        schema = _resolved(left.pop())
        if id(schema) not in found:
            found[id(schema)] = schema
            for keyword in schema.keywords:
                if keyword.in_place:
                    left += [part for _, part in keyword.parts()]
    return list(found.values())


def _parts(keyword: Keyword, token: str | int) -> Iterator[Schema]:
    """The schemas of a keyword that may apply to a property or an item."""
    if keyword.name == "properties":
        if token in keyword.schemas:
            yield keyword.schemas[token]
        return
    for tokens, schema in keyword.parts():
        if _applies(keyword, tokens, token):
            yield schema


def _applies(keyword: Keyword, tokens: tuple[str | int, ...], token: str | int) -> bool:
    name, is_name = keyword.name, isinstance(token, str)
    match name:
        case "prefixItems":
            applies = tokens[-1] == token
        case "patternProperties":
            matches = keyword.schemas[tokens[-1]][0]
            applies = is_name and matches(token) is not None
        case "additionalProperties":
            applies = is_name and not keyword.knows(token)
        case "items":
            applies = not is_name and int(token) >= keyword.start
        case "contains" | "unevaluatedItems":
            applies = not is_name
        case "unevaluatedProperties":
            applies = is_name
        case _:
            applies = not keyword.in_place and name != "propertyNames"
    return applies
