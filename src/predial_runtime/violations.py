"""What a check finds: rules, violations of them, and the error that carries violations.

    ValueError
    ├── ContractError     a value breaks its contract; holds every violation
    ├── ClockError        `now` has no time zone
    └── UncheckableError  a value that answers with errors of its own
        └── NestingError  a value nested too deeply for Python

A violation never holds the value that broke the rule, nor any part of it.
"""

from __future__ import annotations

from types import MappingProxyType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal, Self, TypeAlias

    Severity: TypeAlias = Literal["error", "advice"]
    Param: TypeAlias = str | int | float | bool | tuple[str, ...] | None


class Rule:
    """One rule of a schema: the static half of its violations.

    Args:
        code: The keyword, or `format.NAME` for a format.
        schema_pointer: Where the rule stands: schema file, `#`, JSON Pointer.
        template: The message, with `{name}` for each param that only a violation knows.
        severity: `error` blocks a value, `advice` only informs.
        params: What the rule obliges, such as `limit=15`.
    """

    __slots__ = ("code", "params", "schema_pointer", "severity", "template")

    def __init__(
        self,
        code: str,
        schema_pointer: str,
        template: str,
        severity: Severity = "error",
        **params: Param,
    ) -> None:
        self.code = code
        self.schema_pointer = schema_pointer
        self.template = template
        self.severity: Severity = severity
        self.params: Mapping[str, Param] = params

    def broken(
        self,
        pointer: str,
        causes: tuple[tuple[Violation, ...], ...] = (),
        **found: Param,
    ) -> Violation:
        """A violation at `pointer`; `found` holds counts and names, never values."""
        return Violation(self, pointer, found, causes)

    def __reduce__(self) -> tuple[object, ...]:
        arguments = (self.code, self.schema_pointer, self.template, self.severity)
        return (_rule, (*arguments, self.params))


def _rule(
    code: str,
    schema_pointer: str,
    template: str,
    severity: Severity,
    params: Mapping[str, Param],
) -> Rule:
    return Rule(code, schema_pointer, template, severity, **params)


_NOTHING: Mapping[str, Param] = {}


class Violation:
    """One way in which a value breaks its contract: frozen, free of the value.

    Attributes:
        code: The keyword, or `format.NAME` for a format: stable.
        pointer: RFC 6901 pointer to the value; it stops at a `sensitive` map.
        message: What is obliged and what was found, in terms that leak nothing.
        schema_pointer: Schema file, `#`, and JSON Pointer of the rule.
        severity: `error` or `advice`.
        params: The facts of the message, by name.
        causes: For `anyOf` and `oneOf`, the violations of each branch, in order.
    """

    __slots__ = ("_causes", "_found", "_pointer", "_rule")

    def __init__(
        self,
        rule: Rule,
        pointer: str,
        found: Mapping[str, Param] = _NOTHING,
        causes: tuple[tuple[Violation, ...], ...] = (),
    ) -> None:
        self._rule = rule
        self._pointer = pointer
        self._found = found
        self._causes = causes

    @property
    def pointer(self) -> str:
        """RFC 6901 pointer to the value."""
        return self._pointer

    @property
    def params(self) -> Mapping[str, Param]:
        """The facts of the message, by name; they cannot be changed."""
        return MappingProxyType({**self._rule.params, **self._found})

    @property
    def causes(self) -> tuple[tuple[Violation, ...], ...]:
        """The violations of each branch of `anyOf` or `oneOf`."""
        return self._causes

    @property
    def code(self) -> str:
        """The keyword, or `format.NAME` for a format."""
        return self._rule.code

    @property
    def message(self) -> str:
        """What is obliged and what was found."""
        text = self._rule.template.format_map(self.params)
        member = self._found.get("member")
        return text if member is None else f"{text} (member {member})"

    @property
    def schema_pointer(self) -> str:
        """Schema file, `#`, and JSON Pointer of the rule."""
        return self._rule.schema_pointer

    @property
    def severity(self) -> Severity:
        """`error` or `advice`."""
        return self._rule.severity

    def redacted(self, pointer: str, member: int | None = None) -> Violation:
        """The same violation, told of a sensitive value that stands at `pointer`.

        Args:
            pointer: Where the sensitive value stands.
            member: Which member of it, counted from 1, as its name must not be told.
        """
        found = self._found if member is None else {**self._found, "member": member}
        return Violation(self._rule, pointer, found)

    def as_advice(self) -> Violation:
        """The same violation, which only informs."""
        rule = self._rule
        softer = Rule(
            rule.code, rule.schema_pointer, rule.template, "advice", **rule.params
        )
        return Violation(softer, self._pointer, self._found, self._causes)

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
                [violation.to_json() for violation in branch] for branch in self.causes
            ],
        }

    def __reduce__(self) -> tuple[object, ...]:
        return (Violation, (self._rule, self._pointer, self._found, self._causes))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Violation):
            return NotImplemented
        return self.to_json() == other.to_json()

    def __hash__(self) -> int:
        return hash((self.code, self.pointer, self.schema_pointer))

    def __repr__(self) -> str:
        return f"Violation({self.code!r}, {self.pointer!r}, {self.message!r})"


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
        lines += [
            f"{found.pointer or '(root)'}: {found.message} [{found.code}]"
            for found in self.violations
        ]
        return "\n  ".join(lines)

    def __reduce__(self) -> tuple[object, ...]:
        return (ContractError, (self.violations,))


class ClockError(ValueError):
    """`now` is naive: it could be any time zone's."""

    def __init__(self) -> None:
        super().__init__("now must have a time zone: use datetime.now(UTC)")


class UncheckableError(ValueError):
    """A value is no JSON value, and answered a check with an error of its own."""


class NestingError(UncheckableError):
    """A value is nested so deeply that Python gives up."""


class Findings(list["Violation"]):
    """A list of violations that is full at some length, and then stops the walk."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self.limit = limit

    def append(self, violation: Violation) -> None:
        """Add a violation, and stop the walk if that fills the list."""
        super().append(violation)
        if len(self) >= self.limit:
            raise _FullError

    def __iadd__(self, violations: Iterable[Violation]) -> Self:  # type: ignore[misc,override]
        for violation in violations:
            self.append(violation)
        return self


class _FullError(Exception):
    """Stops a walk when enough has been found."""


def findings(limit: int | None) -> list[Violation]:
    """An empty list, which stops the walk at `limit` violations."""
    return [] if limit is None else Findings(max(limit, 1))


def uncheckable(error: Exception) -> ValueError:
    """Our own error for what a hostile value raised; it tells nothing of it."""
    if isinstance(error, ClockError):
        return error
    if isinstance(error, RecursionError):
        return NestingError("the value is nested too deeply to be checked")
    kind = type(error).__name__
    return UncheckableError(f"the value answered a check with {kind}: it is not JSON")


def settle(error: Exception) -> None:
    """Let a walk end where enough was found; raise our own error for all else."""
    if not isinstance(error, _FullError):
        raise uncheckable(error) from None


def blocking(
    violations: Iterable[Violation], *, strict: bool = False
) -> list[Violation]:
    """The violations that block: errors and, where `strict`, advice too."""
    return [found for found in violations if strict or found.severity == "error"]


def redacted(
    violations: Iterable[Violation], pointer: str, member: int | None = None
) -> list[Violation]:
    """The violations in a sensitive value, told at its own `pointer`."""
    return [found.redacted(pointer, member) for found in violations]


def as_advice(violations: Iterable[Violation]) -> list[Violation]:
    """The violations, which only inform."""
    return [found.as_advice() for found in violations]
