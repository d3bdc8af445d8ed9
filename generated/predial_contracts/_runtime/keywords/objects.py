"""`properties` and its kin, `required`, `propertyNames`: an object's properties."""

from __future__ import annotations

from ..columns import remember
from ..names import like_a_name, named
from ..schemas import Keyword
from ..violations import NO_PARAMS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal, TypeAlias

    from ..runs import Run
    from ..schemas import AnySchema, Parts
    from ..violations import Path

    Matches: TypeAlias = Callable[[str], object]


class Required(Keyword):
    """`required`: the names that the object must have.

    Why: a request without it is refused as a whole, or means something else.
    Fix: add the property.
    Refuses: {} under {"required": ["id"]}
    """

    __slots__ = ("names", "needed")

    name = "required"
    applies_to = "object"
    message = 'must have the property "{name}"'

    def __init__(self, *names: str) -> None:
        self.names = names
        self.needed = frozenset(names)

    def check(self, value: dict[Any, Any], path: Path, run: Run) -> None:
        if not value.keys() >= self.needed:
            for name in self.names:
                if name not in value:
                    run.fail(self, path, {"name": name})


class Properties(Keyword):
    """`properties`: the schemas of properties by name."""

    __slots__ = ("schemas",)

    name = "properties"
    applies_to = "object"

    def __init__(self, schemas: dict[str, AnySchema]) -> None:
        self.schemas = schemas

    def parts(self) -> Parts:
        return [((self.name, name), each) for name, each in self.schemas.items()]

    def check(self, value: dict[Any, Any], path: Path, run: Run) -> None:
        for name, schema in self.schemas.items():
            if name in value:
                schema.check(value[name], (path, name), run)


class PatternProperties(Keyword):
    """`patternProperties`: schemas of the properties whose names match."""

    __slots__ = ("schemas",)

    name = "patternProperties"
    applies_to = "object"

    def __init__(self, schemas: dict[str, tuple[Matches, AnySchema]]) -> None:
        self.schemas = schemas

    def parts(self) -> Parts:
        return [
            ((self.name, pattern), schema)
            for pattern, (_, schema) in self.schemas.items()
        ]

    def check(self, value: dict[Any, Any], path: Path, run: Run) -> None:
        for name, each in value.items():
            for matches, schema in self.schemas.values():
                if matching(matches, name):
                    schema.check(each, (path, named(name)), run)


class Naming(Keyword):
    """A keyword that reports properties by names that no schema has.

    Attributes:
        hide_names: Whether these may be sensitive: then one that is not like a name is
            reported by its number.
    """

    __slots__ = ()

    hide_names: bool


class AdditionalProperties(Naming):
    """`additionalProperties`: the schema of all other properties.

    Why: a name that the API does not know is refused, or ignored with its value.
    Fix: correct the name, or remove the property.
    Refuses: {"x": 1} under {"additionalProperties": false}

    Args:
        schema: The schema; False where there must be no such property.
    """

    __slots__ = ("hide_names", "names", "patterns", "schema")

    name = "additionalProperties"
    applies_to = "object"
    message = "is not a property that the schema knows"
    names: frozenset[str]
    patterns: tuple[Matches, ...]

    def __init__(
        self, schema: AnySchema | Literal[False], *, hide_names: bool = False
    ) -> None:
        self.schema = schema or None
        self.hide_names = hide_names

    def parts(self) -> Parts:
        return [((), self.schema)] if self.schema else []

    def beside(self, siblings: Mapping[str, Keyword]) -> None:
        beside = siblings.get("properties")
        known = beside.schemas if isinstance(beside, Properties) else ()
        self.names = frozenset(known)
        beside = siblings.get("patternProperties")
        matched = beside.schemas if isinstance(beside, PatternProperties) else {}
        self.patterns = tuple(matches for matches, _ in matched.values())

    def check(self, value: dict[Any, Any], path: Path, run: Run) -> None:
        if self.schema is None:
            if self.patterns or not value.keys() <= self.names:
                for number, name in enumerate(value, 1):
                    if not self.knows(name):
                        fail_at(self, path, name, number, run)
            return
        check = self.schema.check
        others = self.names or self.patterns
        for name, each in value.items():
            if not (others and self.knows(name)):
                token = name if type(name) is str else named(name)
                check(each, (path, token), run)

    def knows(self, name: Any) -> bool:
        """Whether another keyword beside it has a schema for a property."""
        return name in self.names or any(matching(each, name) for each in self.patterns)


class PropertyNames(Naming):
    """`propertyNames`: the schema of the names.

    Why: a name of another form is refused, or cannot be looked up.
    Fix: rename the property.
    Refuses: {"a b": 1} under {"propertyNames": {"pattern": "^[a-z]*$"}}
    """

    __slots__ = ("hide_names", "known", "schema")

    name = "propertyNames"
    applies_to = "object"
    message = "has a name that {reason}"

    def __init__(self, schema: AnySchema, *, hide_names: bool = False) -> None:
        self.schema = schema
        self.hide_names = hide_names
        self.known = set[str]()

    def parts(self) -> Parts:
        return [((), self.schema)]

    def check(self, value: dict[Any, Any], path: Path, run: Run) -> None:
        if self.known.issuperset(value):
            return
        for number, name in enumerate(value, 1):
            if not isinstance(name, str):
                fail_at(self, path, name, number, run, reason="must be a string")
                continue
            broken = run.apart(self.schema, name)
            for reason in {wrong.message: None for wrong in broken}:
                fail_at(self, path, name, number, run, reason=reason)
            if not broken:
                remember(self.known, (name,))


class DependentRequired(Keyword):
    """`dependentRequired`: names that the object must have where it has another.

    Why: one property means nothing without the other.
    Fix: add the property, or remove the one that needs it.
    Refuses: {"card": 1} under {"dependentRequired": {"card": ["name"]}}
    """

    __slots__ = ("names",)

    name = "dependentRequired"
    applies_to = "object"
    message = 'must have the property "{name}", as it has "{given}"'

    def __init__(self, names: dict[str, tuple[str, ...]]) -> None:
        self.names = names

    def check(self, value: dict[Any, Any], path: Path, run: Run) -> None:
        for given, names in self.names.items():
            if given in value:
                for name in names:
                    if name not in value:
                        run.fail(self, path, {"name": name, "given": given})


class DependentSchemas(Keyword):
    """`dependentSchemas`: schemas of the object where it has a property."""

    __slots__ = ("schemas",)

    name = "dependentSchemas"
    in_place = True
    applies_to = "object"

    def __init__(self, schemas: dict[str, AnySchema]) -> None:
        self.schemas = schemas

    def parts(self) -> Parts:
        return [((self.name, name), each) for name, each in self.schemas.items()]

    def check(self, value: dict[Any, Any], path: Path, run: Run) -> None:
        for name, schema in self.schemas.items():
            if name in value:
                schema.check(value, path, run)


class Dependencies(DependentRequired):
    """`dependencies` of drafts before 2019-09: names, or schemas of the object.

    Why: one property means nothing without the other.
    Fix: add the property, or remove the one that needs it.
    """

    __slots__ = ("schemas",)

    name = "dependencies"
    in_place = True

    def __init__(
        self, names: dict[str, tuple[str, ...]], schemas: dict[str, AnySchema]
    ) -> None:
        super().__init__(names)
        self.schemas = schemas

    def parts(self) -> Parts:
        return [((self.name, name), each) for name, each in self.schemas.items()]

    def check(self, value: dict[Any, Any], path: Path, run: Run) -> None:
        super().check(value, path, run)
        for name, schema in self.schemas.items():
            if name in value:
                schema.check(value, path, run)


def fail_at(
    keyword: Naming,
    path: Path,
    name: object,
    number: int,
    run: Run,
    **found: str | int,
) -> None:
    """Report a property by its name or, where that may be a value, by its number."""
    if keyword.hide_names and not like_a_name(name):
        found["property"] = number
        run.fail(keyword, path, found)
    else:
        run.fail(keyword, (path, named(name)), found or NO_PARAMS)


def matching(matches: Matches, name: object) -> bool:
    """Whether a name matches; Python's dicts may have keys that are no strings."""
    return isinstance(name, str) and matches(name) is not None
