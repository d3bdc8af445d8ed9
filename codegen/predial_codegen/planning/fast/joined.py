"""A function that judges many values at once, and how a verdict asks it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from predial_codegen.fragments import Code, code, identifier
from predial_codegen.statements import Block, If, Line, Try

if TYPE_CHECKING:
    from predial_codegen.planning.fast.columns import Columns

REFUSED: Block = (Line(code("return False")),)
UNSURE: Block = (Line(code("return None")),)
TRUE = Line(code("return True"))


@dataclass(frozen=True, slots=True)
class Joined:
    """Such a function: it returns the verdict, or None where it cannot tell.

    Attributes:
        told: Its docstring.
        clocked: Whether it takes `now`.
        condition: When a verdict asks it.
    """

    parameter: Code
    told: str
    body: Block
    clocked: bool
    condition: Code

    def asking(self, name: str) -> Block:
        """The statements of a verdict of that name on `value` that ask it first."""
        clock = code(", now" if self.clocked else "")
        call = code("_joined_{n}(value{clock})", n=identifier(name), clock=clock)
        asked = Line(code("verdict = {call}", call=call))
        known = If(code("verdict is not None"), (Line(code("return verdict")),))
        return (If(self.condition, (asked, known)),)


def attempt(planned: Columns) -> Block:
    """The tests, in which what is missing refuses, and what is odd leaves it open."""
    odd = (code("(TypeError, OverflowError)"), UNSURE)
    missing = ((code("KeyError"), REFUSED),) if planned.missing else ()
    tried = (Try(tuple(planned.tests), (*missing, odd)),) if planned.tests else ()
    return (*tried, *planned.calls, TRUE)
