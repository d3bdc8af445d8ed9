"""Schemas as data: a table of keywords, and the run that applies it to a value.

A generated module holds one `Schema` for each definition. A keyword is a class of a
few lines; its `check` reports what it finds to the `Run`. Nothing here is generated,
and what these tables say is what verdict functions are tested against.
"""

from __future__ import annotations

from contextlib import suppress

from .defects import Defects
from .json_values import KINDS, kind_of
from .remembering import verdicts_of_thread
from .unions import nearest
from .violations import NO_CAUSES, NO_PARAMS, Violation, json_pointer, tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime
    from typing import Any, TypeVar

    from .remembering import Verdicts
    from .violations import Causes, Params, Path, Severity

    K = TypeVar("K", bound="Keyword")


class Run:
    """One search of one value: its clock, its limit, and what it has found.

    Args:
        now: What times are measured from; None does not measure them.
        limit: The run ends at so many violations; None for no limit.
        advice: Whether what only advises is looked for.
        shared: What the runs of one check have in common.

    Attributes:
        found: The violations so far.
        severity: Of what is found at present.
        failures: How often a value failed; a defect may make several.
    """

    __slots__ = (
        *("_defects", "_entered", "advice", "failures", "found"),
        *("limit", "now", "severity", "shared"),
    )

    def __init__(
        self,
        now: datetime | None = None,
        limit: int | None = None,
        *,
        advice: bool = True,
        shared: Shared | None = None,
    ) -> None:
        self.found: list[Violation] = []
        self.now = now
        self.limit = limit
        self.advice = advice
        self.shared = Shared(limit) if shared is None else shared
        self.severity: Severity = "error"
        self.failures = 0
        self._defects: Defects | None = None
        self._entered: set[tuple[int, Severity, Path]] = set()

    def fail(
        self,
        keyword: Keyword,
        path: Path,
        found: Params = NO_PARAMS,
        causes: Causes = NO_CAUSES,
    ) -> None:
        """Add a violation, unless one reports the same defect.

        Args:
            keyword: What the value breaks.
            path: Where the value stands.
            found: Counts and names for the message, never values.
            causes: The violations of branches, by their numbers.

        Raises:
            EnoughError: The limit is reached.
        """
        self._add(Violation(keyword, path, found, causes, self.severity))

    def take(self, found: list[Violation]) -> None:
        """Add the violations of a branch."""
        for each in found:
            self._add(each.as_advice() if self.severity == "advice" else each)

    def _add(self, violation: Violation) -> None:
        self.failures += 1
        index = new = len(self.found)
        if self.limit != 1:  # else the first is the last
            if self._defects is None:
                self._defects = Defects()
            index = self._defects.index(violation, new)
        if index == new:
            self.found.append(violation)
            if self._is_full():
                raise EnoughError
        elif violation.severity == "error":
            self.found[index] = violation

    def _is_full(self) -> bool:
        return len(self.found) == self.limit

    def enter(self, schema: AnySchema, value: Any, path: Path) -> None:
        """Apply a schema that leads back to itself: once to one place.

        Else its work doubles with each level where two ways lead to it.
        """
        key = (id(schema), self.severity, path)
        if key not in self._entered:
            self._entered.add(key)
            schema.check(value, path, self)

    def accepts(self, schema: AnySchema, value: Any, *, timed: bool = False) -> bool:
        """Whether a value is valid by a schema, advice aside.

        Args:
            schema: The schema.
            value: The value.
            timed: Whether times are measured, where the run does so.
        """
        try:
            schema.check(value, None, Judging(self.now if timed else None, self.shared))
        except EnoughError:
            return False
        return True

    def causes(self, schemas: Sequence[AnySchema], value: Any, path: Path) -> Causes:
        """Why a value is valid by none of some schemas: of that which was meant.

        All causes of a check are no more than its limit, but for the first of each.
        """
        chosen: Iterable[int] = range(len(schemas))
        if not self.shared.all_branches or self.shared.causes <= 0:
            branches = [self._near(each, value, path) for each in schemas]
            chosen = [nearest(branches, len(tokens(path)))]
        made: dict[int, tuple[Violation, ...]] = {}
        for index in chosen:
            run = Explaining(self.now, advice=self.advice, shared=self.shared)
            with suppress(EnoughError):
                schemas[index].check(value, path, run)
            made[index + 1] = tuple(run.found)
        return made

    def _near(self, schema: AnySchema, value: Any, path: Path) -> list[Violation]:
        run = Nearing(self.now, path, self.shared)
        with suppress(EnoughError):
            schema.check(value, path, run)
        return run.found


class Shared:
    """What the runs of one check have in common.

    Args:
        limit: How many causes may be made; by default 1,000.
        all_branches: Whether every branch of a union gives its causes.

    Attributes:
        causes: How many more causes may be made.
        explained: The runs that found causes, by the schema that leads back to itself,
            and by the place.
        verdicts: What is known of values.
    """

    __slots__ = ("all_branches", "causes", "explained", "verdicts")

    def __init__(self, limit: int | None = None, *, all_branches: bool = False) -> None:
        self.causes = _MOST_CAUSES if limit is None else limit
        self.all_branches = all_branches
        self.explained: dict[tuple[int, Severity, Path], Explaining] = {}
        self.verdicts: Verdicts = verdicts_of_thread()


class Explaining(Run):
    """A run for the causes of a union: what it finds at one place is found once.

    Else causes would be made again in those of each union above, and their number
    double with each level.
    """

    __slots__ = ()

    def fail(
        self,
        keyword: Keyword,
        path: Path,
        found: Params = NO_PARAMS,
        causes: Causes = NO_CAUSES,
    ) -> None:
        """Add a cause, which counts among those that may be made."""
        self.shared.causes -= 1
        super().fail(keyword, path, found, causes)

    def _is_full(self) -> bool:
        return self.shared.causes <= 0

    def enter(self, schema: AnySchema, value: Any, path: Path) -> None:
        """Apply a schema that leads back to itself, or take what it has found there."""
        key = (id(schema), self.severity, path)
        if key in self._entered:
            return
        self._entered.add(key)
        known = self.shared.explained.get(key)
        if known is not None:
            for each in known.found:
                self.shared.causes -= each.weight
                self._add(each)
            return
        run = Explaining(self.now, advice=self.advice, shared=self.shared)
        run.severity = self.severity
        with suppress(EnoughError):
            schema.check(value, path, run)
        self.shared.explained[key] = run
        self.take(run.found)


class Judging(Run):
    """A run for a verdict: it ends at the first violation, and makes none."""

    __slots__ = ()

    def __init__(self, now: datetime | None, shared: Shared) -> None:
        super().__init__(now, advice=False, shared=shared)

    def fail(
        self,
        keyword: Keyword,
        path: Path,
        found: Params = NO_PARAMS,
        causes: Causes = NO_CAUSES,
    ) -> None:
        """End the run."""
        del keyword, path, found, causes
        raise EnoughError

    def enter(self, schema: AnySchema, value: Any, path: Path) -> None:
        """Apply a schema that leads back to itself: once to one value in a check."""
        if not isinstance(value, (dict, list)):
            schema.check(value, path, self)
            return
        verdicts = self.shared.verdicts
        key = (id(schema), id(value), self.now)  # pyright: ignore[reportUnknownArgumentType]
        known = verdicts.get(key)
        if known is None:
            try:
                schema.check(value, path, self)
            except EnoughError:
                verdicts[key] = (False, value)
                raise
            verdicts[key] = (True, value)
        elif not known[0]:
            raise EnoughError

    def causes(self, schemas: Sequence[AnySchema], value: Any, path: Path) -> Causes:
        """No causes are made for a verdict."""
        del schemas, value, path
        return NO_CAUSES


class Nearing(Run):
    """A run that tells how near a value is to a schema: what is recursive is judged."""

    __slots__ = ("_path",)

    def __init__(self, now: datetime | None, path: Path, shared: Shared) -> None:
        super().__init__(now, _MANY, advice=False, shared=shared)
        self._path = path

    def enter(self, schema: AnySchema, value: Any, path: Path) -> None:
        """Look into a schema that leads back to itself at the union's place only."""
        if path is self._path:
            schema.check(value, path, self)
        elif not self.accepts(schema, value, timed=True):
            self.fail(ANY_TYPE, path)

    def causes(self, schemas: Sequence[AnySchema], value: Any, path: Path) -> Causes:
        """No causes are made for a verdict."""
        del schemas, value, path
        return NO_CAUSES


_MANY = 100  # violations, from which a schema is no nearer than another
_MOST_CAUSES = 1000  # of a check without a limit


class EnoughError(Exception):
    """Ends a run that has found as much as it may report."""


def named(name: object) -> str:
    """A property's name in a path; `?` for a key that is no string, and so not JSON."""
    return name if isinstance(name, str) else "?"


def like_a_name(name: object) -> bool:
    """Whether a property that no schema names may be shown: it is no value by mistake.

    Up to 40 letters, `_`, `$`, `.` and `-`, and at most three digits behind them.
    """
    stem = name.rstrip("0123456789") if isinstance(name, str) else ""
    return (
        0 < len(stem) <= _LONGEST_NAME
        and isinstance(name, str)
        and len(name) - len(stem) <= _MOST_DIGITS
        and not stem.translate(_OF_NAMES)
        and stem[0] not in ".-"
    )


_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_OF_NAMES = dict.fromkeys(map(ord, f"{_LETTERS}{_LETTERS.upper()}_$.-"))
_LONGEST_NAME, _MOST_DIGITS = 40, 3


def accepts(schema: AnySchema, value: Any) -> bool:
    """Whether a value is valid, advice and clocks aside."""
    return Run().accepts(schema, value)


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
    limit = limit if limit is None or limit > 0 else 1
    shared = Shared(limit, all_branches=all_branches)
    run = Run(now, limit, advice=advice, shared=shared)
    with suppress(EnoughError):
        schema.check(value, None, run)
    if not run.found:
        return []
    from .places import hide_sensitive

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

    __slots__ = ("_message", "_params", "key", "location")

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
        return self.message, *self.params.values()

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
