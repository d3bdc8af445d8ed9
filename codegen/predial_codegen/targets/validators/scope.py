"""Where the statements of a verdict function stand: the value at hand and its names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import LiteralString

from predial_codegen.booleans import Boolean, Or, compared
from predial_codegen.fragments import Code, code, identifier
from predial_codegen.ir import JsonType
from predial_codegen.statements import Block, If, Line

REFUSED: Block = (Line(code("return False")),)
ACCEPTED = Line(code("return True"))
# Whether times are measured, and whether more counts than errors.
HAS_CLOCK = compared(Code("now"), "is not", Code("None"))
ADVISING = Or((Code("advice"), HAS_CLOCK))


@dataclass(frozen=True, slots=True)
class Scope:
    """The value at hand in a function that returns False for what is not valid.

    Attributes:
        value: An expression that costs nothing to repeat.
        owner: What the value is called, for the names of constants.
        advised: Whether the function takes `advice` and `now`.
        proved: The JSON type that the value is known to have.
        taken: The local names that are in use.
        depth: How many objects and arrays the value stands within, in this function.
        repeated: Whether the value is one of many, in a loop.
        counts: How often each of the names has been given that are used once.
    """

    value: Code
    owner: str
    advised: bool
    proved: JsonType | None = None
    taken: frozenset[str] = frozenset({"value", "advice", "now"})
    depth: int = 0
    repeated: bool = False
    counts: dict[str, int] = field(default_factory=dict[str, int])

    def unique(self, hint: LiteralString) -> Code:
        """A local name that the whole function uses once, as for a typed one."""
        self.counts[hint] = number = self.counts.get(hint, 0) + 1
        return identifier(hint if number == 1 else f"{hint}_{number}")

    def annotated(self, hint: LiteralString) -> Code:
        """A local name like that, which is annotated with `Any`."""
        self.counts["Any"] = 1
        return self.unique(hint)

    def local(self, hint: str) -> Code:
        """A local name that is not in use."""
        name, number = hint, 2
        while name in self.taken:
            name, number = f"{hint}_{number}", number + 1
        return identifier(name)

    def using(self, *names: Code) -> Scope:
        """The same scope, where these local names are in use."""
        return replace(self, taken=self.taken | {name.text for name in names})

    def below(self, value: Code, hint: str, *, repeated: bool = False) -> Scope:
        """The scope of a property or an item, which a local name holds."""
        return replace(
            self.using(value),
            value=value,
            owner=f"{self.owner}_{hint}",
            proved=None,
            depth=self.depth + 1,
            repeated=repeated,
        )

    def of_type(self, proved: JsonType) -> Scope:
        """The same scope, where the value is known to have a type."""
        return replace(self, proved=proved)


def refuse(test: Boolean) -> If:
    """Refuse the value where the test is true."""
    return If(test, REFUSED)


def refuse_all(tests: Iterable[Boolean]) -> Block:
    """Refuse the value where one of the tests is true."""
    return tuple(refuse(test) for test in tests)
