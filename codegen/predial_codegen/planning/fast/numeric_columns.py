"""Columns of numbers: the least and the greatest tell of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from predial_codegen.fragments import Code, code, literal
from predial_codegen.planning.fast.forms import NumberForm

if TYPE_CHECKING:
    from predial_codegen.planning.fast.columns import Column, Columns


def of_numbers(form: NumberForm, column: Column, into: Columns) -> None:
    """Every value is a number of the form.

    Law: numbers lie within bounds exactly if the least and the greatest do, where all
    are finite; and they are if their sum is. Values of other types, such as 1.0 for an
    integer, leave it open.
    """
    values = column.values
    if form.kind == "number":
        into.doubt(code("not {{*map(type, {c})}} <= {{int, float}}", c=values))
        into.scope.function.hoisted.standard("math", "isfinite")
        into.doubt(code("not isfinite(sum({c}))", c=values))
    else:
        into.doubt(code("not {{*map(type, {c})}} <= {{int}}", c=values))
    some = Code("") if column.filled else code("{c} and ", c=values)
    for limit, extreme in ((form.low, Code("min")), (form.high, Code("max"))):
        if limit:
            into.refuse(
                code(
                    "{some}{extreme}({c}) {b} {l}",
                    some=some,
                    extreme=extreme,
                    c=values,
                    b=limit.broken,
                    l=limit.text,
                )
            )
    if form.divisor is not None:
        rest = code("each % {d}", d=literal(form.divisor))
        into.refuse(code("any([{rest} for each in {c}])", rest=rest, c=values))
