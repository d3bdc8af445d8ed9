"""`$ref`, `allOf`, `oneOf`, `not`, `if` and their kin: schemas on the same value."""

from __future__ import annotations

from ..schemas import Keyword
from ..violations import NO_CAUSES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..runs import Run
    from ..schemas import AnySchema, Parts
    from ..violations import Path


class Ref(Keyword):
    """`$ref`: the value is valid by another schema, too."""

    __slots__ = ("schema",)

    name = "$ref"
    in_place = True

    def __init__(self, schema: AnySchema) -> None:
        self.schema = schema

    def parts(self) -> Parts:
        return [((), self.schema)]

    def check(self, value: Any, path: Path, run: Run) -> None:
        self.schema.check(value, path, run)


class _Branches(Keyword):
    __slots__ = ("schemas",)

    def __init__(self, *schemas: AnySchema) -> None:
        self.schemas = schemas

    def parts(self) -> Parts:
        return [((self.name, index), each) for index, each in enumerate(self.schemas)]


class AllOf(_Branches):
    """`allOf`: valid by every schema."""

    __slots__ = ()

    name = "allOf"
    in_place = True

    def check(self, value: Any, path: Path, run: Run) -> None:
        for schema in self.schemas:
            schema.check(value, path, run)


class AnyOf(_Branches):
    """`anyOf`: valid by at least one schema; advice is that of the first such.

    Why: what the value is must be clear: a reader takes it for one of these forms.
    Fix: make the value valid by the schema that you mean.
    Refuses: [] under {"anyOf": [{"type": "string"}, {"type": "null"}]}
    """

    __slots__ = ()

    name = "anyOf"
    in_place = True
    message = "must match at least one schema of {count}, matches none"

    def facts(self) -> dict[str, int]:
        """How many schemas there are."""
        return {"count": len(self.schemas)}

    @property
    def requirement(self) -> object:
        return self.location

    def check(self, value: Any, path: Path, run: Run) -> None:
        for schema in self.schemas:
            if run.accepts(schema, value, timed=True):
                if run.advice:
                    schema.check(value, path, run)
                return
        run.fail(self, path, causes=run.causes(self.schemas, value, path))


class OneOf(AnyOf):
    """`oneOf`: valid by exactly one schema; advice is that of this one.

    Why: what the value is must be clear: a reader takes it for one of these forms.
    Fix: make the value valid by the schema that you mean, and by no other.
    Refuses: 3 under {"oneOf": [{"type": "integer"}, {"minimum": 2}]}
    """

    __slots__ = ()

    name = "oneOf"
    message = "must match exactly one schema of {count}, matches {matching}"

    def check(self, value: Any, path: Path, run: Run) -> None:
        good = [each for each in self.schemas if run.accepts(each, value, timed=True)]
        if len(good) == 1:
            if run.advice:
                good[0].check(value, path, run)
            return
        causes = NO_CAUSES if good else run.causes(self.schemas, value, path)
        run.fail(self, path, {"matching": len(good)}, causes)


def exactly_one(*verdicts: bool) -> bool:
    """Whether one verdict is true, and no other."""
    return sum(verdicts) == 1


class Not(Keyword):
    """`not`: not valid by the schema.

    Why: the schema names values that must not be sent.
    Fix: choose another value.
    Refuses: "test" under {"not": {"const": "test"}}
    """

    __slots__ = ("schema",)

    name = "not"
    in_place = True
    message = "must not match the schema under `not`"

    def __init__(self, schema: AnySchema) -> None:
        self.schema = schema

    def parts(self) -> Parts:
        return [((), self.schema)]

    @property
    def requirement(self) -> object:
        return self.location

    def check(self, value: Any, path: Path, run: Run) -> None:
        if run.accepts(self.schema, value):
            run.fail(self, path)


class If(Keyword):
    """`if`: valid by `then` where valid by the schema, else by `else`."""

    __slots__ = ("otherwise", "schema", "then")

    name = "if"
    in_place = True

    def __init__(
        self,
        schema: AnySchema,
        then: AnySchema | None = None,
        otherwise: AnySchema | None = None,
    ) -> None:
        self.schema = schema
        self.then = then
        self.otherwise = otherwise

    def parts(self) -> Parts:
        named = {"if": self.schema, "then": self.then, "else": self.otherwise}
        return [((name,), schema) for name, schema in named.items() if schema]

    def check(self, value: Any, path: Path, run: Run) -> None:
        branch = self.then if run.accepts(self.schema, value) else self.otherwise
        if branch is not None:
            branch.check(value, path, run)


class Advisory(Keyword):
    """`advisory`: a schema whose violations are advice.

    The `Schema` that holds it applies it: whether it does depends on what was found.
    """

    __slots__ = ("schema",)

    name = "advisory"
    in_place = True

    def __init__(self, schema: AnySchema) -> None:
        self.schema = schema

    def parts(self) -> Parts:
        return [((), self.schema)]
