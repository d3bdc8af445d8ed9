"""What a check reports: violations, and the errors that carry or replace them.

    ValueError
    ├── ContractError     a value breaks its contract; holds every violation
    ├── ClockError        `now` has no time zone
    └── UncheckableError  a value that answers a check with an error of its own
        └── NestingError  a value nested too deeply for Python

A violation never holds the value that breaks the rule, nor any part of it.
"""

from __future__ import annotations

from types import MappingProxyType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any, Literal, TypeAlias

    from .interfaces import BrokenRule, Stops
    from .schemas import Schema

    Severity: TypeAlias = Literal["error", "advice"]
    Param: TypeAlias = str | int | float | bool | tuple[str, ...] | None
    Params: TypeAlias = Mapping[str, Param]
    # Where a value stands: the way to its parent and its own name or index.
    Path: TypeAlias = tuple[Any, str | int] | None
    Causes: TypeAlias = Mapping[int, tuple["Violation", ...]]


class Rule:
    """A rule apart from a schema: of a JSON text, or of a violation that was pickled.

    Args:
        code: What violations are called.
        message: The message, with `{name}` for each parameter.
        location: Schema file, `#`, and JSON Pointer of the keyword.
        params: What the schema requires, by name.
    """

    __slots__ = ("code", "location", "message", "params")

    def __init__(
        self, code: str, message: str, location: str = "", params: Params | None = None
    ) -> None:
        self.code = code
        self.message = message
        self.location = location
        self.params: Params = params or {}

    @property
    def plain_message(self) -> str:
        """The message where nothing of the value stands in it."""
        return self.message.format_map(self.params)

    @property
    def requirement(self) -> object:
        """What two rules have in common that require the same."""
        return self.code, self.message, *self.params.values()


NOT_JSON = Rule("type", "must be JSON, is {actual}")
NO_PARAMS: Params = {}
NO_CAUSES: Causes = {}


class Violation:
    """One way in which a value breaks its contract: frozen, free of the value.

    Its pointer and its message are made when they are read.

    Args:
        rule: The keyword that the value breaks.
        path: Where the value stands; None for the value that was checked.
        found: Counts and names for the message, never values.
        causes: For `anyOf` and `oneOf`, the violations of branches by their numbers,
            which count from 1: of that which was meant, or of all.
        severity: `error` blocks a value, `advice` only informs.
    """

    __slots__ = ("_causes", "_found", "_path", "_rule", "_severity")

    def __init__(
        self,
        rule: BrokenRule,
        path: Path,
        found: Params = NO_PARAMS,
        causes: Causes = NO_CAUSES,
        severity: Severity = "error",
    ) -> None:
        self._rule = rule
        self._path = path
        self._found = found
        self._severity: Severity = severity
        self._causes = causes

    @property
    def code(self) -> str:
        """The keyword, or `format.NAME` for a format: stable."""
        return self._rule.code

    @property
    def path(self) -> tuple[str | int, ...]:
        """The names and indexes that lead to the value; `pointer` spells them."""
        return tokens(self._path)

    @property
    def pointer(self) -> str:
        """RFC 6901 pointer to the value; it stops where a schema is `sensitive`."""
        return json_pointer(self._path)

    @property
    def severity(self) -> Severity:
        """`error` or `advice`."""
        return self._severity

    @property
    def causes(self) -> Causes:
        """Of `anyOf` or `oneOf`, why the value is not valid by what it meant.

        That is the one of its discriminator, else the nearest. Branches are known by
        their numbers, which count from 1; on request there are those of all.
        """
        return MappingProxyType(self._causes)

    @property
    def message(self) -> str:
        """What is required and what was found, in terms that leak nothing."""
        rule, found = self._rule, self._found
        if found is NO_PARAMS:
            return rule.plain_message
        text = rule.message.format_map({**rule.params, **found})
        number = found.get("property")
        return text if number is None else f"property {number} of it {text}"

    @property
    def schema_pointer(self) -> str:
        """Schema file, `#`, and JSON Pointer of the keyword."""
        return self._rule.location

    @property
    def params(self) -> Params:
        """The facts of the message, by name; they cannot be changed."""
        return MappingProxyType({**self._rule.params, **self._found})

    @property
    def defect(self) -> tuple[object, ...]:
        """What two violations have in common that report the same."""
        if self._found is NO_PARAMS:
            return self._path, self._rule.requirement
        return self._path, self._rule.requirement, *self._found.items()

    def as_advice(self) -> Violation:
        """The same violation, which only informs."""
        return Violation(self._rule, self._path, self._found, self._causes, "advice")

    def moved(self, path: Path) -> Violation:
        """The same violation of a value that stands elsewhere."""
        return Violation(self._rule, path, self._found, self._causes, self._severity)

    def hidden(self, stops: Stops) -> Violation:
        """The same violation, with nothing of a sensitive value but where it stands."""
        causes = self._causes
        if causes is NO_CAUSES:
            stop = stops.above(self._path)
            if stop is None:
                return self
        else:
            stop = stops.before(self._path)
            if stop is None:
                causes = {
                    number: tuple([each.hidden(stops) for each in branch])
                    for number, branch in causes.items()
                }
                kept = (self._rule, self._path, self._found, causes)
                return Violation(*kept, self._severity)
        path, number = stop
        found = self._found if number is None else {**self._found, "property": number}
        return Violation(self._rule, path, found, NO_CAUSES, self._severity)

    def to_json(self) -> dict[str, object]:
        """As JSON values, in the shape that `predial check --format json` prints."""
        return {
            "code": self.code,
            "pointer": self.pointer,
            "message": self.message,
            "severity": self.severity,
            "schemaPointer": self.schema_pointer,
            "params": dict(self.params),
            "causes": [
                {"schema": number, "findings": [each.to_json() for each in branch]}
                for number, branch in self.causes.items()
            ],
        }

    def __reduce__(self) -> tuple[object, ...]:
        rule = self._rule
        fixed = (rule.code, rule.message, rule.location, dict(rule.params))
        return (
            _restored,
            (fixed, self._path, self._found, self._causes, self.severity),
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Violation):
            return NotImplemented
        return self.to_json() == other.to_json()

    def __hash__(self) -> int:
        return hash((self.code, self.pointer, self.schema_pointer))

    def __str__(self) -> str:
        advice = ", advice" if self._severity == "advice" else ""
        pointer = json_pointer(self._path) or "(root)"
        text = f"{pointer}: {self.message} [{self._rule.code}{advice}]"
        if text.isprintable():
            return text
        # A name in it must not steer the terminal, nor break the line.
        return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)

    def __repr__(self) -> str:
        return f"Violation({self.code!r}, {self.pointer!r}, {self.message!r})"


def _restored(
    rule: tuple[str, str, str, Params],
    path: Path,
    found: Params,
    causes: Causes,
    severity: Severity,
) -> Violation:
    return Violation(Rule(*rule), path, found, causes, severity)


def json_pointer(path: Path) -> str:
    """A path as an RFC 6901 pointer."""
    backwards: list[str] = []
    while path is not None:
        path, token = path
        if isinstance(token, str) and ("~" in token or "/" in token):
            token = escaped(token)
        backwards.append(f"/{token}")
    backwards.reverse()
    return "".join(backwards)


def escaped(token: str | int) -> str:
    """A name or an index as it stands in a pointer."""
    text = str(token)
    return text.replace("~", "~0").replace("/", "~1")


def tokens(path: Path) -> tuple[str | int, ...]:
    """The names and indexes of a path, from the root."""
    backwards: list[str | int] = []
    while path is not None:
        path, token = path
        backwards.append(token)
    return tuple(reversed(backwards))


class ContractError(ValueError):
    """A value breaks its contract.

    Attributes:
        violations: Every violation that blocks, in the order of the schema.
    """

    def __init__(self, violations: Iterable[Violation]) -> None:
        self.violations = tuple(violations)
        super().__init__(self.violations)

    def __str__(self) -> str:
        count = len(self.violations)
        lines = [f"{count} violation{'' if count == 1 else 's'}"]
        lines += [f"  {line}" for each in self.violations for line in _lines(each)]
        return "\n".join(lines)

    def __reduce__(self) -> tuple[object, ...]:
        return (ContractError, (self.violations,))

    def located(self, root: Schema, value: object) -> list[Violation]:
        """Its violations, at their places in the value that a model was made of."""
        del root, value
        return [*self.violations]


def _lines(violation: Violation) -> Iterator[str]:
    """A violation, and why the branch of a union that was meant is not valid."""
    yield str(violation)
    if len(violation.causes) == 1:
        for cause in (*violation.causes.values(),)[0]:
            yield from (f"  {line}" for line in _lines(cause))


class ClockError(ValueError):
    """`now` is naive: it could be any time zone's."""

    def __init__(self) -> None:
        super().__init__("now must have a time zone: use datetime.now(UTC)")


class UncheckableError(ValueError):
    """A value is no JSON value, and answered a check with an error of its own."""


class NestingError(UncheckableError):
    """A value is nested so deeply that Python gives up."""


def uncheckable(error: Exception) -> ValueError:
    """Our own error for what a value raised while it was checked; it holds no value."""
    if isinstance(error, (ClockError, ContractError, UncheckableError)):
        return error.with_traceback(None)  # which has the frames that hold the value
    if isinstance(error, RecursionError):
        return NestingError("the value is nested too deeply to be checked")
    kind = type(error).__name__
    return UncheckableError(f"the value answered a check with {kind}: it is not JSON")
