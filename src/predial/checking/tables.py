"""What a contract's tables say of a place in a payload: which schemas may apply there.

Tables come from any generated package, with a run time of its own: keywords are known
by their names. Where it is open whether a schema applies, it counts as one that does.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any, TypeAlias

    from predial.checking.positions import Token

    # A `Schema`, a `Keyword`, of the package's own run time.
    Schema: TypeAlias = Any
    Keyword: TypeAlias = Any

_SCALARS = ("string", "integer", "whole", "number", "boolean", "null")


def table(validate: object) -> Schema | None:
    """The table of a `check_ROOT`; None for one that was not generated."""
    return getattr(getattr(validate, "__self__", None), "schema", None)


class SchemasAt:
    """The schemas that may apply to the value at one place of a payload.

    Attributes:
        schemas: Those schemas, with those that they apply to the same value.
    """

    __slots__ = ("schemas",)

    def __init__(self, schemas: Iterable[Schema]) -> None:
        self.schemas = _with_those_in_place(schemas)

    def below(self, token: Token) -> SchemasAt:
        """The place of a property or of an item."""
        return SchemasAt(
            schema
            for keyword in self.keywords()
            for tokens, schema in keyword.parts()
            if _applies(keyword, tokens, token)
        )

    def keywords(self, *names: str) -> Iterator[Keyword]:
        """The keywords that may apply, of these names or of any."""
        for schema in self.schemas:
            for keyword in schema.keywords:
                if not names or keyword.name in names:
                    yield keyword

    def holder(self, location: str) -> tuple[Schema, Keyword] | None:
        """The keyword that stands at a location, and the schema that has it."""
        return next(
            (
                (schema, keyword)
                for schema in self.schemas
                for keyword in schema.keywords
                if keyword.location == location
            ),
            None,
        )

    @property
    def known_names(self) -> list[str]:
        """The properties that a schema names."""
        names = {
            name: None
            for keyword in self.keywords("properties", "required")
            for name in getattr(keyword, "schemas", None) or keyword.names
        }
        return list(names)

    @property
    def is_sensitive(self) -> bool:
        """Whether the value and the names in it must not be shown."""
        return any(schema.sensitive for schema in self.schemas)

    def may_show(self, kind: str) -> bool:
        """Whether a schema describes values of this kind: what it does not may be any.

        Args:
            kind: `object`, `array` or `scalar`.
        """
        described = any(schema.keywords for schema in self.schemas)
        if self.is_sensitive or not described:
            return False
        types = list(self.keywords("type"))
        kinds = _SCALARS if kind == "scalar" else (kind,)
        return not types or any(each.admits(one) for each in types for one in kinds)


def has_sensitive(root: Schema) -> bool:
    """Whether a table or one that it leads to is sensitive."""
    return any(schema.sensitive for schema in _all(root))


def known_names(root: Schema) -> set[str]:
    """The names of properties in a table and in those that it leads to."""
    return {name for schema in _all(root) for name in SchemasAt([schema]).known_names}


def _all(root: Schema) -> Iterator[Schema]:
    seen: set[int] = set()
    left = [root]
    while left:
        schema = _resolved(left.pop())
        if id(schema) not in seen:
            seen.add(id(schema))
            yield schema
            for keyword in schema.keywords:
                left += [part for _, part in keyword.parts()]


def _resolved(schema: Schema) -> Schema:
    """The schema itself, where a table has one that is defined further down."""
    later: Schema | None = getattr(schema, "schema", None)
    return schema if later is None else _resolved(later)


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


def _applies(keyword: Keyword, tokens: tuple[Token, ...], token: Token) -> bool:
    """Whether a part of a keyword may apply to a property or an item."""
    name, is_name = keyword.name, isinstance(token, str)
    match name:
        case "properties" | "prefixItems":
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
