"""What a contract's tables say of a place in a payload: which schemas may apply there.

Tables come from any generated package, with a run time of its own.
"""

from __future__ import annotations

from predial_runtime import places

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    # A `Schema`, a `Keyword`, of the package's own run time.
    Schema: TypeAlias = Any
    Keyword: TypeAlias = Any

_DIALECTS = ("json-schema.org/", "urn:predial:dialect:")
_SCALARS = ("string", "integer", "whole", "number", "boolean", "null")


def table(validate: object) -> Schema | None:
    """The table of a `check_ROOT`; None for one that was not generated."""
    return getattr(getattr(validate, "__self__", None), "schema", None)


class SchemasAt(places.SchemasAt):
    """As the run time has it, and what may be shown of the place."""

    __slots__ = ()

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


def is_schema(value: Any, root: Schema | None) -> bool:
    """Whether a value is a JSON Schema, in place of a payload."""
    if not isinstance(value, dict) or root is None:
        return False
    dialect: Any = value.get("$schema")  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType] - any
    is_named = isinstance(dialect, str) and any(each in dialect for each in _DIALECTS)
    return is_named and "$schema" not in SchemasAt([root]).known_names


def known_names(root: Schema) -> set[str]:
    """The names of properties in a table and in those that it leads to."""
    return {
        name
        for schema in places.reachable(root)
        for name in SchemasAt([schema]).known_names
    }
