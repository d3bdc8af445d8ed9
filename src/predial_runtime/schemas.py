"""Schemas as data: tables of keywords.

A generated module holds one `Schema` for each definition. A keyword is a class of a
few lines; its `check` reports what it finds to the `Run`. Nothing here is generated,
and what these tables say is what verdict functions are tested against.
"""

from __future__ import annotations

from contextlib import suppress

from .json_values import KINDS, Unwritable, kind_of
from .runs import EnoughError, Finding, Run, Shared
from .violations import NOT_JSON, json_pointer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime
    from typing import Any, TypeVar

    from .violations import Params, Path, Violation

    K = TypeVar("K", bound="Keyword")


def accepts(schema: AnySchema, value: Any) -> bool:
    """Whether a value is valid, advice and clocks aside."""
    return Run(Shared()).accepts(schema, value)


def violations(
    schema: AnySchema,
    value: Any,
    now: datetime | None = None,
    limit: int | None = None,
    *,
    advice: bool = True,
    all_branches: bool = False,
) -> list[Violation]:
    """The violations of a value, up to the limit, with or without advice."""
    from .places import hide_sensitive, may_repeat

    limit = limit if limit is None or limit > 0 else 1
    repeats = may_repeat(schema)
    shared = Shared(limit, all_branches=all_branches, repeats=repeats)
    run = Finding(shared, now, limit, advice=advice)
    with suppress(EnoughError):
        schema.check(value, None, run)
    return hide_sensitive(run.found, schema, value)


class Keyword:
    """A keyword of a schema, with its value.

    Attributes:
        name: As it stands in a schema.
        applies_to: The JSON type of the values that it checks; `any` for all.
        in_place: Whether its schemas apply to the value itself, and not to parts of it.
        message: For violations, with `{name}` for each parameter.
        shown: The attributes that are parameters of the message.
        location: Schema file, `#`, and JSON Pointer: known once the schema has one.
    """

    __slots__ = ("_message", "_params", "_requirement", "key", "location")

    name = ""
    applies_to = "any"
    in_place = False
    message = ""
    shown: tuple[str, ...] = ()
    key: str
    location: str
    _message: str

    @property
    def code(self) -> str:
        """What violations are called."""
        return self.name

    @property
    def params(self) -> Params:
        """What the schema requires, by name."""
        try:
            return self._params
        except AttributeError:
            self._params: Params = self.facts()
            return self._params

    @property
    def plain_message(self) -> str:
        """The message where nothing of the value stands in it."""
        try:
            return self._message
        except AttributeError:
            self._message = self.message.format_map(self.params)
            return self._message

    @property
    def requirement(self) -> object:
        """What two keywords have in common that require the same."""
        try:
            return self._requirement
        except AttributeError:
            self._requirement: object = (self.code, self.message, *self.params.values())
            return self._requirement

    def facts(self) -> Params:
        """The parameters of the message."""
        return {name: getattr(self, name) for name in self.shown}

    def admits(self, kind: str) -> bool:
        """Whether a value may be of a JSON type, as `kind_of` calls it."""
        del kind
        return True

    def beside(self, siblings: Mapping[str, Keyword]) -> None:
        """Learn what stands beside the keyword in its schema."""

    def settle(self, location: str) -> None:
        """Learn where the schema stands that holds the keyword."""
        key = getattr(self, "key", self.name)
        self.location = f"{location}/{key}"
        for way, schema in self.parts():
            schema.settle(f"{location}{json_pointer(_path(*way or (key,)))}")

    def parts(self) -> Parts:
        """The schemas within, each with the way there from the one that holds it."""
        return ()

    def check(self, value: Any, path: Path, run: Run, /) -> None:
        """Report the value's violations to the run; none by default."""


def under(key: str, keyword: K) -> K:
    """The keyword as an earlier draft calls it: `items` for `prefixItems`."""
    keyword.key = key
    return keyword


def _path(*tokens: str | int) -> Path:
    path: Path = None
    for token in tokens:
        path = (path, token)
    return path


ANY_TYPE = Keyword()


class Schema:
    """The keywords of one schema.

    Args:
        keywords: Their order is the order of violations, within one JSON type.
        at: Schema file, `#`, and JSON Pointer; a schema within another gets its own
            from that.
        sensitive: Whether the value and the names in it must not be reported, by
            whatever keyword: `places` has what that means.
        description: What the schema says of its values.
        comment: What it says of its rules: `$comment`.

    Attributes:
        check: Reports the violations of a value to a run: takes the value, its path
            and the run.
    """

    __slots__ = (
        *("advice", "check", "checks", "comment", "description"),
        *("keywords", "kinds", "location", "sensitive", "type"),
    )

    advice: AnySchema

    def __init__(
        self,
        *keywords: Keyword,
        at: str | None = None,
        sensitive: bool = False,
        description: str = "",
        comment: str = "",
    ) -> None:
        self.keywords = keywords
        self.sensitive = sensitive
        self.description = description
        self.comment = comment
        self.location: str | None = None
        siblings = {keyword.name: keyword for keyword in keywords}
        for keyword in keywords:
            keyword.beside(siblings)
        self.type = siblings.get("type", ANY_TYPE)
        advisory = siblings.get("advisory")
        rest = [each for each in keywords if each not in (self.type, advisory)]
        self.kinds: dict[str, tuple[Check, ...]] = {
            kind: tuple(
                each.check for each in rest if each.applies_to in (group, "any")
            )
            for kind, group in GROUPS.items()
        }
        self.checks: dict[type[Any], tuple[Check, ...]] = {
            parent: self.kinds[kind]
            for parent, kind in KINDS.items()
            if self.type.admits(kind)
        }
        self.check: Check = self._plain
        if advisory is not None:
            [(_, self.advice)] = advisory.parts()
            self.check = self._advised
        if at is not None:
            self.settle(at)

    def settle(self, location: str) -> None:
        """Learn where the schema stands, unless that is known."""
        if self.location is None:
            self.location = location
            for keyword in self.keywords:
                keyword.settle(location)

    def _plain(self, value: object, path: Path, run: Run) -> None:
        checks = self.checks.get(type(value))
        if checks is None:
            checks = self._of_other(value, path, run)
        for check in checks:
            check(value, path, run)

    def _advised(self, value: object, path: Path, run: Run) -> None:
        before = run.failures
        checks = self.checks.get(type(value))
        if checks is None:
            checks = self._of_other(value, path, run)
        for check in checks:
            check(value, path, run)
        # Advice on a scalar that has an error already is noise.
        if run.advice and (run.failures == before or isinstance(value, (dict, list))):
            outer, run.severity = run.severity, "advice"
            try:
                self.advice.check(value, path, run)
            finally:
                run.severity = outer

    def _of_other(self, value: Any, path: Path, run: Run) -> tuple[Check, ...]:
        """The checks of a value whose class is not that of a JSON type."""
        kind = kind_of(value)
        if self.type.admits(kind):
            if isinstance(value, Unwritable):
                run.fail(NOT_JSON, path, {"actual": value.what})
            return self.kinds[kind]
        self.type.check(value, path, run)
        return ()


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
        run.enter(self.schema, value, path)

    @property
    def schema(self) -> Schema:
        """The schema, which is defined by now."""
        return self._schema()

    def settle(self, location: str) -> None:
        """Nothing is to be learned: it is defined elsewhere."""


ANYTHING = Schema(at="")


if TYPE_CHECKING:
    from typing import TypeAlias

    AnySchema: TypeAlias = Schema | Later
    Check: TypeAlias = Callable[[Any, Path, Run], None]
    Parts: TypeAlias = Iterable[tuple[tuple[str | int, ...], AnySchema]]
