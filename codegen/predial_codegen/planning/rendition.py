"""The two renditions of verdicts: for Python, and for machine code.

In Python a call costs more than the characters that it reads, so texts are joined and
read at once. In machine code a call costs nothing, and a loop next to nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from predial_codegen.ir import Schema
from predial_codegen.planning.fast import (
    Joined,
    array_by_form,
    column_verdict,
    map_verdict,
)
from predial_codegen.planning.fast.verdicts import verdict_by_form
from predial_codegen.planning.native import native_verdict
from predial_codegen.planning.scope import VerdictScope
from predial_codegen.statements import Block


@dataclass(frozen=True, slots=True)
class Rendition:
    """How verdicts are planned where schemas have forms.

    Attributes:
        judge: A verdict in place; None where the schema has no form.
        join: A verdict on many values at once, if one is worth while.
        array: An array as a whole, with the statements that ask a verdict on many.
    """

    judge: Callable[[Schema, VerdictScope], Block | None]
    join: Callable[[Schema, VerdictScope], Joined | None]
    array: Callable[[Schema, VerdictScope, Block], Block | None]


def _joined(schema: Schema, scope: VerdictScope) -> Joined | None:
    return map_verdict(schema, scope) or column_verdict(schema, scope)


def _one_by_one(_: Schema, __: VerdictScope, ___: Block = ()) -> None:
    """Nothing is judged but in place."""


PYTHON = Rendition(verdict_by_form, _joined, array_by_form)
NATIVE = Rendition(native_verdict, _one_by_one, _one_by_one)
