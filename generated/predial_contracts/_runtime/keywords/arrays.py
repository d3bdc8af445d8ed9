"""`prefixItems`, `items`, `contains`, `uniqueItems`: the items of an array."""

from __future__ import annotations

from ..schemas import Keyword
from ..uniqueness import repeated_items, repeated_properties

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..runs import Run
    from ..schemas import AnySchema, Parts
    from ..violations import Path


class PrefixItems(Keyword):
    """`prefixItems`: the schemas of the first items."""

    __slots__ = ("schemas",)

    name = "prefixItems"
    applies_to = "array"

    def __init__(self, *schemas: AnySchema) -> None:
        self.schemas = schemas

    def parts(self) -> Parts:
        key = getattr(self, "key", self.name)
        return [((key, index), each) for index, each in enumerate(self.schemas)]

    def check(self, value: list[Any], path: Path, run: Run) -> None:
        for index, (schema, item) in enumerate(zip(self.schemas, value, strict=False)):
            schema.check(item, (path, index), run)


class Items(Keyword):
    """`items`: the schema of the items behind those of `prefixItems`."""

    __slots__ = ("schema", "start")

    name = "items"
    applies_to = "array"

    def __init__(self, schema: AnySchema) -> None:
        self.schema = schema
        self.start = 0

    def parts(self) -> Parts:
        return [((), self.schema)]

    def beside(self, siblings: Mapping[str, Keyword]) -> None:
        prefix = siblings.get("prefixItems")
        self.start = len(prefix.schemas) if isinstance(prefix, PrefixItems) else 0

    def check(self, value: list[Any], path: Path, run: Run) -> None:
        items = value[self.start :] if self.start else value
        check = self.schema.check
        for index, item in enumerate(items, self.start):
            check(item, (path, index), run)


class Contains(Keyword):
    """`contains`: how many items are valid by a schema.

    Why: the array must have items of this kind.
    Fix: add such items, or remove some.
    Refuses: [1] under {"contains": {"type": "string"}}

    Args:
        schema: The schema.
        minimum: `minContains`.
        maximum: `maxContains`; None for no limit.
    """

    __slots__ = ("maximum", "minimum", "schema")

    name = "contains"
    applies_to = "array"
    message = "must contain {bound} {limit} matching items, contains {count}"

    def __init__(
        self, schema: AnySchema, minimum: int = 1, maximum: int | None = None
    ) -> None:
        self.schema = schema
        self.minimum = minimum
        self.maximum = maximum

    def parts(self) -> Parts:
        return [((), self.schema)]

    @property
    def requirement(self) -> object:
        return self.location

    def check(self, value: list[Any], path: Path, run: Run) -> None:
        count = sum(run.accepts(self.schema, item) for item in value)
        if count < self.minimum:
            self._fail("at least", self.minimum, count, path, run)
        if self.maximum is not None and count > self.maximum:
            self._fail("at most", self.maximum, count, path, run)

    def _fail(self, bound: str, limit: int, count: int, path: Path, run: Run) -> None:
        run.fail(self, path, {"bound": bound, "limit": limit, "count": count})


class UniqueItems(Keyword):
    """`uniqueItems`: no two items are equal.

    Why: an item that is there twice is used twice, or one of the two is lost.
    Fix: remove the repeated item.
    Refuses: [1, 1] under {"uniqueItems": true}
    """

    __slots__ = ()

    name = "uniqueItems"
    applies_to = "array"
    message = "must be unique: item {first} equals it"

    def check(self, value: list[Any], path: Path, run: Run) -> None:
        for index, first in repeated_items(value):
            run.fail(self, (path, index), {"first": first})


class UniqueItemProperties(Keyword):
    """`uniqueItemProperties`: no two items have the same value of these properties.

    Why: these values identify items: of two with the same, one is taken for a
        repetition of the other, and dropped.
    Fix: give each item a value of its own.
    Refuses: [{"id": 1}, {"id": 1}] under {"uniqueItemProperties": ["id"]}
    Origin: predial
    """

    __slots__ = ("names",)

    name = "uniqueItemProperties"
    applies_to = "array"
    message = 'must be unique: item {first} has the same "{name}"'

    def __init__(self, *names: str) -> None:
        self.names = names

    def check(self, value: list[Any], path: Path, run: Run) -> None:
        for index, name, first in repeated_properties(value, *self.names):
            run.fail(self, ((path, index), name), {"name": name, "first": first})
