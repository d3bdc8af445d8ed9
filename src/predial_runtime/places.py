"""The places of a value: which schemas may apply there, and whether one is sensitive.

A schema that says `sensitive` says it of the place where it applies: of each keyword
that reports something there, of the names there, and of all that is below. Where it is
open whether a schema applies, it counts as one that does. Beside anything sensitive, a
property is sensitive, too, that no schema names, and whose name may be a value.
"""

from __future__ import annotations

from functools import cached_property, lru_cache

from .names import like_a_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any, Self, TypeAlias, TypeGuard

    from .violations import Path, Violation

    # A `Schema`, a `Keyword`: of any package's run time, so keywords are known by name.
    Schema: TypeAlias = Any
    Keyword: TypeAlias = Any
    # A place at which a way stops, and the number of the property there.
    Stop: TypeAlias = tuple[Path, int | None]
    # Of one place: those below by name, its schemas, its value, and its stop, if any.
    Spot: TypeAlias = tuple[dict[str | int, "SchemasAt"], "SchemasAt", Any, Stop | None]


class SchemasAt:
    """The schemas that may apply to the value at one place.

    Args:
        schemas: Those that another place has for this one.
        within: Whether this place stands in a sensitive one.

    Attributes:
        schemas: Those schemas, with those that they apply to the same value.
        is_sensitive: Whether the value and the names in it must not be shown.
    """

    def __init__(self, schemas: Iterable[Schema], *, within: bool = False) -> None:
        self.schemas = _with_those_in_place(schemas)
        self.is_sensitive = within or any(map(_says_sensitive, self.schemas))

    def below(self, token: str | int) -> Self:
        """The place of a property or of an item."""
        return type(self)(self.parts(token), within=self.is_sensitive)

    @cached_property
    def known_below(self) -> dict[str | int, SchemasAt]:
        """The places of the properties that a schema names, and of items as `_ITEM`.

        Items are left out where they have not all the same schemas.
        """
        below: dict[str | int, SchemasAt] = {
            name: self.shared(name) for name in self.known_names
        }
        if all(each.start == 0 for each in self.keywords("items")) and not any(
            self.keywords("prefixItems")
        ):
            below[_ITEM] = self.shared(0)
        return below

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
    stops = _Stops(_at((root,)), value)
    return [violation.hidden(stops) for violation in found]


@lru_cache
def may_repeat(root: Schema) -> bool:
    """Whether several schemas may find one defect, as they apply to one place."""
    return any(map(_may_repeat, reachable(root)))


def _may_repeat(schema: Schema) -> bool:
    for keyword in schema.keywords:
        if keyword.name == "advisory":
            own = {each.requirement for each in schema.keywords}
            advice = _resolved(keyword.schema).keywords
            if any(each.parts() or each.requirement in own for each in advice):
                return True
        elif keyword.name == "patternProperties" or keyword.in_place:
            return True
    return False


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


class _Stops:
    """Where the ways into one value stop, each place looked at once.

    Ways are known by their identity: what has them must live as long.
    """

    __slots__ = ("_numbers", "_spots")

    def __init__(self, root: SchemasAt, value: Any) -> None:
        stop = (None, None) if root.is_sensitive else None
        self._spots: dict[int, Spot] = {id(None): (root.known_below, root, value, stop)}
        self._numbers: dict[int, dict[Any, int]] = {}

    def above(self, path: Path) -> Stop | None:
        """The same as `before`, but None for a sensitive place itself."""
        if path is None:
            return None
        parent, token = path
        spot = self._spots.get(id(parent)) or self._spot(parent)
        known, _, _, stop = spot
        if stop is None and (token in known or not _may_be_a_value(token)):
            return None
        return self._below(spot, path)[-1]

    def before(self, path: Path) -> Stop | None:
        """The sensitive place at or above the end of a way, and the number there.

        The number is that of the property that is meant, counted from 1; None where
        none is, and 0 where the object does not have it.
        """
        return self._spot(path)[-1]

    def _spot(self, path: Any) -> Spot:
        spot = self._spots.get(id(path))
        if spot is None:
            spot = self._spots[id(path)] = self._below(self._spot(path[0]), path)
        return spot

    def _below(self, spot: Spot, path: tuple[Any, str | int]) -> Spot:
        parent, token = path
        known, schemas, value, stop = spot
        if stop is not None:
            place, number = stop
            if place is parent and _is_object(value):
                number = self._number(value, token)
            return known, schemas, None, (place, number)
        at = known.get(_ITEM if isinstance(token, int) else token)
        if at is None:
            if _may_be_a_value(token):
                stop = (parent, self._number(value, token))
                return known, schemas, None, stop
            at = schemas.shared(token)
        stop = (path, None) if at.is_sensitive else None
        try:
            return at.known_below, at, value[token], stop
        except (LookupError, TypeError):  # a name that is no string
            return at.known_below, at, None, stop

    def _number(self, value: Any, token: str | int) -> int:
        numbers = self._numbers.get(id(value))
        if numbers is None:
            names: Iterable[Any] = value or ()
            numbers = {name: number for number, name in enumerate(names, 1)}
            self._numbers[id(value)] = numbers
        return numbers.get(token, 0)


def _may_be_a_value(token: str | int) -> bool:
    """Whether a property's name may be a value that is a name by mistake."""
    return isinstance(token, str) and not like_a_name(token)


def _is_object(value: object) -> TypeGuard[dict[Any, Any]]:
    return isinstance(value, dict)


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
