"""`unevaluatedProperties`, `unevaluatedItems`: what no other keyword evaluates.

Which properties and items the other keywords of a schema evaluate is known when the
code is generated, but for what depends on the value: `Where` holds that.
"""

from __future__ import annotations

from ..names import named
from .objects import Naming, fail_at, matching

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Literal, TypeAlias

    from ..runs import Run
    from ..schemas import AnySchema, Parts
    from ..violations import Path

    Matches: TypeAlias = Callable[[str], object]


class Names:
    """These properties are evaluated."""

    __slots__ = ("names",)

    def __init__(self, *names: str) -> None:
        self.names = names

    def evaluated(self, value: Any, run: Run) -> set[Any]:
        """The names."""
        del value, run
        return {*self.names}


class Matching:
    """The properties whose names match are evaluated."""

    __slots__ = ("matches",)

    def __init__(self, matches: Matches) -> None:
        self.matches = matches

    def evaluated(self, value: Any, run: Run) -> set[Any]:
        """The names that match."""
        del run
        return {name for name in value if matching(self.matches, name)}


class First:
    """The first items are evaluated."""

    __slots__ = ("count",)

    def __init__(self, count: int) -> None:
        self.count = count

    def evaluated(self, value: Any, run: Run) -> set[Any]:
        """Their indexes."""
        del run
        return {*range(min(self.count, len(value)))}


class Holding:
    """The items that are valid by a schema are evaluated."""

    __slots__ = ("schema",)

    def __init__(self, schema: AnySchema) -> None:
        self.schema = schema

    def evaluated(self, value: Any, run: Run) -> set[Any]:
        """Their indexes."""
        return {
            index for index, item in enumerate(value) if run.accepts(self.schema, item)
        }


class Everything:
    """All properties or all items are evaluated."""

    __slots__ = ()

    def evaluated(self, value: Any, run: Run) -> set[Any]:
        """All names, or all indexes."""
        del run
        return {*value} if isinstance(value, dict) else {*range(len(value))}


class Where:
    """What is evaluated where the value is valid by a schema, and where it is not."""

    __slots__ = ("otherwise", "schema", "then")

    def __init__(
        self,
        schema: AnySchema,
        then: tuple[Part, ...],
        otherwise: tuple[Part, ...] = (),
    ) -> None:
        self.schema = schema
        self.then = then
        self.otherwise = otherwise

    def evaluated(self, value: Any, run: Run) -> set[Any]:
        """The names or indexes."""
        parts = self.then if run.accepts(self.schema, value) else self.otherwise
        return _evaluated(parts, value, run)


class WherePresent:
    """What is evaluated where the object has a property."""

    __slots__ = ("name", "then")

    def __init__(self, name: str, then: tuple[Part, ...]) -> None:
        self.name = name
        self.then = then

    def evaluated(self, value: Any, run: Run) -> set[Any]:
        """The names."""
        return _evaluated(self.then, value, run) if self.name in value else set()


def _evaluated(parts: tuple[Part, ...], value: Any, run: Run) -> set[Any]:
    return set[object]().union(*(part.evaluated(value, run) for part in parts))


class _Unevaluated(Naming):
    __slots__ = ("evaluating", "hide_names", "schema")

    def __init__(
        self,
        schema: AnySchema | Literal[False],
        *parts: Part,
        hide_names: bool = False,
    ) -> None:
        self.schema = schema or None
        self.evaluating = parts
        self.hide_names = hide_names

    def parts(self) -> Parts:
        return [((), self.schema)] if self.schema else []


class UnevaluatedProperties(_Unevaluated):
    """`unevaluatedProperties`: the schema of the properties that nothing evaluates.

    Why: a name that the API does not know is refused, or ignored with its value.
    Fix: correct the name, or remove the property.
    Refuses: {"x": 1} under {"unevaluatedProperties": false}
    """

    __slots__ = ()

    name = "unevaluatedProperties"
    applies_to = "object"
    message = "is not a property that the schema knows"

    def check(self, value: dict[Any, Any], path: Path, run: Run) -> None:
        evaluated = _evaluated(self.evaluating, value, run)
        for number, (name, each) in enumerate(value.items(), 1):
            if name in evaluated:
                continue
            if self.schema is None:
                fail_at(self, path, name, number, run)
            else:
                self.schema.check(each, (path, named(name)), run)


class UnevaluatedItems(_Unevaluated):
    """`unevaluatedItems`: the schema of the items that nothing evaluates.

    Why: an item that the API does not know is refused, or ignored.
    Fix: remove the item.
    Refuses: [1] under {"unevaluatedItems": false}
    """

    __slots__ = ()

    name = "unevaluatedItems"
    applies_to = "array"
    message = "is not an item that the schema knows"

    def check(self, value: list[Any], path: Path, run: Run) -> None:
        evaluated = _evaluated(self.evaluating, value, run)
        for index, item in enumerate(value):
            if index in evaluated:
                continue
            if self.schema is None:
                run.fail(self, (path, index))
            else:
                self.schema.check(item, (path, index), run)


if TYPE_CHECKING:
    Part: TypeAlias = (
        Names | Matching | First | Holding | Everything | Where | WherePresent
    )
