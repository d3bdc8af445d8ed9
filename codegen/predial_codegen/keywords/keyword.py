"""What a keyword is: how it is read, what it becomes, and how it narrows a form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Literal, NoReturn, Protocol, TypeVar

from predial_codegen.forms import Form
from predial_codegen.fragments import Code
from predial_codegen.ir import Assertion, JsonType, Location, Plain, Schema
from predial_codegen.keywords.literals import json_literal
from predial_codegen.patterns import Pattern
from predial_runtime import schemas as runtime

A = TypeVar("A", bound=Assertion)


class Site(Protocol):
    """Where a keyword is being read."""

    @property
    def location(self) -> Location:
        """The place of the keyword."""
        ...

    @property
    def siblings(self) -> Mapping[str, Any]:
        """The schema object that holds the keyword."""
        ...

    @property
    def sent(self) -> Literal["request", "response"] | None:
        """What the value is sent in, where that matters."""
        ...

    def unknown(self, found: str, advice: str) -> None:
        """Refuse what is not known, or take it for an annotation, as the settings say.

        Raises:
            SchemaError: It is refused.
        """
        ...

    def schema(self, value: Any, *tokens: str | int) -> Schema:
        """The subschema that stands at `tokens` below the keyword."""
        ...

    def sibling(self, keyword: str) -> Schema:
        """The schema of another keyword of the same schema."""
        ...

    def resolve(self, reference: str) -> Location:
        """The place that a `$ref` means."""
        ...

    def resolve_dynamic(self, reference: str) -> Location:
        """The place that a `$dynamicRef` means in this dynamic scope."""
        ...

    def resolve_in_scope(self, reference: str) -> Location:
        """The place that version 1's `$dynamicRef` means in this dynamic scope."""
        ...

    def resolve_recursive(self, reference: str) -> Location:
        """The place that a `$recursiveRef` means in this dynamic scope."""
        ...

    def pattern(self, text: str, *tokens: str | int) -> Pattern:
        """An ECMA-262 pattern in Python's terms."""
        ...

    def refuse(self, found: str, advice: str) -> NoReturn:
        """Stop the generator at this keyword.

        Raises:
            SchemaError: Always.
        """
        ...


class Table(Protocol):
    """The table of a generated module, of which keywords are entries."""

    def schema(self, schema: Schema) -> Code:
        """The entry of a schema: its name, or its text in place."""
        ...

    def definition(self, target: Location) -> Code:
        """The entry of the schema that a reference leads to."""
        ...

    def pattern(self, pattern: Pattern) -> Code:
        """A function that looks for a pattern in a string."""
        ...

    def imported(self, module: str, name: str) -> Code:
        """A name of a run-time module."""
        ...

    def evaluated(self, schema: Schema, apart: Assertion) -> list[Code]:
        """What the other keywords of a schema evaluate, apart from one."""
        ...

    @property
    def whole(self) -> Schema:
        """The schema whose keywords are being written."""
        ...

    @property
    def has_sensitive(self) -> bool:
        """Whether any schema of the contract is sensitive."""
        ...


@dataclass(frozen=True, slots=True)
class Keyword(Generic[A]):
    """One keyword that requires something.

    Attributes:
        runtime: Its class in the run time: it has the keyword's name, the JSON type
            that it applies to, its message, and the check.
        read: From its value to an assertion; None where it requires nothing.
        arguments: The arguments of the run-time class.
        narrow: A form with what the assertion requires; None where no form can say it.
    """

    runtime: type[runtime.Keyword]
    read: Callable[[Any, Site], A | None]
    arguments: Callable[[A, Table], list[Code]]
    narrow: Callable[[Form, A], Form | None] = lambda _form, _assertion: None
    name: str = ""

    def __post_init__(self) -> None:
        """A keyword of an earlier dialect may have another name than the run time's."""
        object.__setattr__(self, "name", self.name or self.runtime.name)

    @property
    def applies_to(self) -> JsonType:
        """The JSON type of the values that it checks; `any` for all."""
        return self.runtime.applies_to

    @property
    def summary(self) -> str:
        """What it requires, in one sentence for people."""
        text = (self.runtime.__doc__ or "").partition("\n")[0]
        return text.partition(": ")[2].rstrip(".")


def plain(
    runtime: type[runtime.Keyword],
    narrow: Callable[..., Form | None] = lambda *_: None,
    read: Callable[[Any], tuple[Any, ...]] = lambda value: (value,),
) -> Keyword[Plain]:
    """A keyword of no more than some values.

    Args:
        runtime: Its class in the run time, which takes the values.
        narrow: A form and the values, to a form.
        read: From the keyword's value in a schema to the values.
    """

    def lowered(value: Any, site: Site) -> Plain:
        return Plain(runtime.name, site.location, read(value))

    return Keyword(
        runtime,
        lowered,
        lambda assertion, _: [json_literal(value) for value in assertion.values],
        lambda form, assertion: narrow(form, *assertion.values),
    )
