"""What a check finds: rules, violations of them, and the error that carries violations.

    ValueError
    └── ContractError   a value breaks its contract; holds every violation

A violation never holds the value that broke the rule, nor any part of it.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal, NoReturn, TypeAlias

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
        return Violation(
            self, pointer, {**self.params, **found} if found else self.params, causes
        )


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

    __slots__ = ("_rule", "causes", "params", "pointer")

    _rule: Rule
    pointer: str
    params: Mapping[str, Param]
    causes: tuple[tuple[Violation, ...], ...]

    def __init__(
        self,
        rule: Rule,
        pointer: str,
        params: Mapping[str, Param],
        causes: tuple[tuple[Violation, ...], ...] = (),
    ) -> None:
        fill = object.__setattr__
        fill(self, "_rule", rule)
        fill(self, "pointer", pointer)
        fill(self, "params", params)
        fill(self, "causes", causes)

    @property
    def code(self) -> str:
        """The keyword, or `format.NAME` for a format."""
        return self._rule.code

    @property
    def message(self) -> str:
        """What is obliged and what was found."""
        text = self._rule.template.format_map(self.params)
        member = self.params.get("member")
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
        params = self.params if member is None else {**self.params, "member": member}
        return Violation(self._rule, pointer, params)

    def as_advice(self) -> Violation:
        """The same violation, which only informs."""
        rule = self._rule
        softer = Rule(
            rule.code, rule.schema_pointer, rule.template, "advice", **rule.params
        )
        return Violation(softer, self.pointer, self.params, self.causes)

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

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a Violation is frozen: {name} cannot be set")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a Violation is frozen: {name} cannot be deleted")

    def __reduce__(self) -> tuple[object, ...]:
        return (Violation, (self._rule, self.pointer, self.params, self.causes))

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
