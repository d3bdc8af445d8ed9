"""Schemas as data: a table of keywords, and the run that applies it to a value.

A generated module holds one `Schema` for each definition. A keyword is a class of a
few lines; its `check` reports what it finds to the `Run`. Nothing here is generated,
and what these tables say is what verdict functions are tested against.
"""

from __future__ import annotations

from .json_values import kind_of
from .violations import NO_PARAMS, Violation, json_pointer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import datetime
    from typing import Any, Self

    from .violations import Params, Path, Severity


class Run:
    """One check of one value: its clock, its limit, and what it has found.

    Attributes:
        found: The violations so far.
        now: What times are measured from; None does not measure them.
        limit: The run ends at so many violations; None for no limit.
        advice: Whether what only advises is looked for.
        severity: What violations are at present.
        hidden: The sensitive value that the run is within, if any: its path, and
            which of its members (counted from 1; 0 for the value itself).
    """

    __slots__ = ("advice", "found", "hidden", "limit", "now", "severity")

    def __init__(
        self,
        now: datetime | None = None,
        limit: int | None = None,
        *,
        advice: bool = True,
    ) -> None:
        self.found: list[Violation] = []
        self.now = now
        self.limit = limit
        self.advice = advice
        self.severity: Severity = "error"
        self.hidden: tuple[Path, int] | None = None

    def fail(
        self,
        keyword: Keyword,
        path: Path,
        found: Params = NO_PARAMS,
        causes: tuple[tuple[Violation, ...], ...] = (),
    ) -> None:
        """Add a violation.

        Args:
            keyword: What the value breaks.
            path: Where the value stands.
            found: Counts and names for the message, never values.
            causes: The violations of each branch.

        Raises:
            EnoughError: The limit is reached.
        """
        if self.hidden is not None:
            path, member = self.hidden
            if member:
                found = {**found, "member": member}
            causes = ()
        self.found.append(Violation(keyword, path, found, self.severity, causes))
        if len(self.found) == self.limit:
            raise EnoughError

    def take(self, found: list[Violation]) -> None:
        """Add the violations of a branch."""
        for violation in found:
            self.found.append(violation)
            if len(self.found) == self.limit:
                raise EnoughError

    def advising(self) -> Run:
        """The same run, in which violations only advise."""
        run = self._like()
        run.severity = "advice"
        return run

    def hiding(self, path: Path, member: int = 0) -> Run:
        """The same run, within a sensitive value or one of its members."""
        run = self._like()
        run.hidden = (path, member)
        return run

    def _like(self) -> Run:
        run = Run(self.now, self.limit, advice=self.advice)
        run.found = self.found
        run.severity = self.severity
        run.hidden = self.hidden
        return run

    def members(
        self, value: dict[Any, Any], path: Path
    ) -> Iterator[tuple[Any, Any, Path, Run]]:
        """Each property of an object: its name, its value, its path, and its run."""
        if self.hidden is None:
            for name, member in value.items():
                yield name, member, (path, named(name)), self
            return
        for position, (name, member) in enumerate(value.items(), 1):
            place, outer = self.hidden
            yield name, member, place, self.hiding(place, outer or position)

    def branch(self, schema: AnySchema, value: Any, path: Path) -> list[Violation]:
        """The violations of a schema on the same value, apart from those of the run.

        A run that looks for a verdict alone (limit 1, no advice) gets one at most.
        """
        only_verdict = self.limit == 1 and not self.advice
        run = Run(self.now, 1 if only_verdict else None, advice=self.advice)
        run.severity = self.severity
        run.hidden = self.hidden
        try:
            schema.check(value, path, run)
        except EnoughError:
            pass
        return run.found


class EnoughError(Exception):
    """Ends a run that has found as much as was asked for."""


def named(name: object) -> str:
    """A property's name in a path; `?` for a key that is no string, and so not JSON."""
    return name if isinstance(name, str) else "?"


def accepts(schema: AnySchema, value: Any) -> bool:
    """Whether a value is valid, advice and clocks aside."""
    try:
        schema.check(value, None, Run(None, 1, advice=False))
    except EnoughError:
        return False
    return True


class Keyword:
    """A keyword of a schema, with its value.

    Attributes:
        name: As it stands in a schema.
        applies_to: The JSON type of the values that it checks; `any` for all.
        message: For violations, with `{name}` for each parameter.
        shown: The attributes that are parameters of the message.
        location: Schema file, `#`, and JSON Pointer: known once the schema has one.
    """

    __slots__ = ("key", "location")

    name = ""
    applies_to = "any"
    message = ""
    shown: tuple[str, ...] = ()
    key: str
    location: str

    @property
    def code(self) -> str:
        """What violations are called."""
        return self.name

    @property
    def params(self) -> Params:
        """What the schema requires, by name."""
        return {name: getattr(self, name) for name in self.shown}

    def under(self, key: str) -> Self:
        """The keyword as an earlier draft calls it: `items` for `prefixItems`."""
        self.key = key
        return self

    def beside(self, siblings: Mapping[str, Keyword]) -> None:
        """Learn what stands beside the keyword in its schema."""

    def settle(self, location: str) -> None:
        """Learn where the schema stands that holds the keyword."""
        key = getattr(self, "key", self.name)
        self.location = f"{location}/{key}"
        for tokens, schema in self.parts():
            schema.settle(f"{location}{json_pointer(_path(*tokens or (key,)))}")

    def parts(self) -> Parts:
        """The schemas within, each with the way there from the one that holds it."""
        return ()

    def check(self, value: Any, path: Path, run: Run, /) -> None:
        """Report the value's violations to the run."""
        raise NotImplementedError


def _path(*tokens: str | int) -> Path:
    path: Path = None
    for token in tokens:
        path = (path, token)
    return path


class Schema:
    """The keywords of one schema.

    Args:
        keywords: Their order is the order of violations, within one JSON type.
        at: Schema file, `#`, and JSON Pointer; a schema within another gets its own
            from that.
        sensitive: Whether the value and the names in it must not be reported.
    """

    __slots__ = ("advisory", "by_kind", "keywords", "location", "sensitive", "type")

    def __init__(
        self, *keywords: Keyword, at: str | None = None, sensitive: bool = False
    ) -> None:
        self.keywords = keywords
        self.sensitive = sensitive
        self.location: str | None = None
        siblings = {keyword.name: keyword for keyword in keywords}
        for keyword in keywords:
            keyword.beside(siblings)
        self.type = siblings.get("type")
        self.advisory = siblings.get("advisory")
        apart = (self.type, self.advisory)
        rest = [keyword for keyword in keywords if keyword not in apart]
        self.by_kind = {
            kind: tuple(each for each in rest if each.applies_to in (group, "any"))
            for kind, group in GROUPS.items()
        }
        if at is not None:
            self.settle(at)

    def settle(self, location: str) -> None:
        """Learn where the schema stands, unless that is known."""
        if self.location is None:
            self.location = location
            for keyword in self.keywords:
                keyword.settle(location)

    def check(self, value: Any, path: Path, run: Run) -> None:
        """Report the value's violations to the run."""
        if self.sensitive and run.hidden is None:
            run = run.hiding(path)
        kind = kind_of(value)
        before = len(run.found)
        if self.type is not None:
            self.type.check(value, path, run)
            if len(run.found) != before:
                return
        for keyword in self.by_kind[kind]:
            keyword.check(value, path, run)
        if self.advisory is None or not run.advice:
            return
        # Advice on a scalar that has an error already is noise.
        if len(run.found) == before or kind in ("object", "array"):
            self.advisory.check(value, path, run)


# What `kind_of` says of a value, and the type that keywords apply to.
GROUPS = {
    "string": "string",
    "integer": "number",
    "whole": "number",
    "number": "number",
    "boolean": "boolean",
    "null": "null",
    "array": "array",
    "object": "object",
    "": "",
}


class Later:
    """A schema that is defined further down: one that leads back to itself."""

    __slots__ = ("_schema",)

    def __init__(self, schema: Callable[[], Schema]) -> None:
        self._schema = schema

    def check(self, value: Any, path: Path, run: Run) -> None:
        """Report the value's violations to the run."""
        self._schema().check(value, path, run)

    def settle(self, location: str) -> None:
        """Nothing is to be learned: it is defined elsewhere."""


ANYTHING = Schema(at="")

if TYPE_CHECKING:
    from typing import TypeAlias

    AnySchema: TypeAlias = Schema | Later
    Parts: TypeAlias = Iterable[tuple[tuple[str | int, ...], AnySchema]]
