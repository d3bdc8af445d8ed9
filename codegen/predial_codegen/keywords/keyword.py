"""What a keyword is: its lowering, its plan, and its documentation, in one value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, NoReturn, Protocol, TypeVar

from predial_codegen.ir import Assertion, JsonType, Location, Schema
from predial_codegen.patterns import Pattern
from predial_codegen.planning.scope import Scope
from predial_codegen.statements import Block

A = TypeVar("A", bound=Assertion)


class Site(Protocol):
    """Where a keyword is being lowered."""

    @property
    def location(self) -> Location:
        """The place of the keyword."""
        ...

    @property
    def siblings(self) -> Mapping[str, Any]:
        """The schema object that holds the keyword."""
        ...

    @property
    def lenient(self) -> bool:
        """Whether what is not known is taken for an annotation."""
        ...

    def schema(self, value: Any, *tokens: str | int) -> Schema:
        """Lower the subschema that stands at `tokens` below the keyword."""
        ...

    def resolve(self, reference: str) -> Location:
        """The place that a `$ref` means."""
        ...

    def sibling(self, keyword: str) -> Schema:
        """Lower the schema of another keyword of the same schema."""
        ...

    def resolve_dynamic(self, reference: str) -> Location:
        """The place that a `$dynamicRef` means, as this schema was come to."""
        ...

    def resolve_recursive(self, reference: str) -> Location:
        """The place that a `$recursiveRef` means, as this schema was come to."""
        ...

    def pattern(self, text: str, *tokens: str | int) -> Pattern:
        """Translate an ECMA-262 pattern."""
        ...

    def refuse(self, found: str, advice: str) -> NoReturn:
        """Stop the generator at this keyword."""
        ...


@dataclass(frozen=True, slots=True)
class Keyword(Generic[A]):
    """One keyword that obliges something.

    Attributes:
        name: As it stands in a schema.
        applies_to: The JSON type it speaks of; `any` for all.
        lower: From its value to an assertion; None where it obliges nothing.
        emit: From its assertion to statements.
        summary: One sentence for people: what it obliges.
    """

    name: str
    applies_to: JsonType
    lower: Callable[[Any, Site], A | None]
    emit: Callable[[A, Scope], Block]
    summary: str
