"""Columns of maps and of arrays: what they hold, as one column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from predial_codegen.fragments import Code, code, literal
from predial_codegen.planning.fast import text_columns
from predial_codegen.planning.fast.forms import ListForm, MapForm
from predial_codegen.planning.fast.joined import REFUSED
from predial_codegen.statements import If, Line

if TYPE_CHECKING:
    from predial_codegen.planning.fast.columns import Column, Columns


def of_maps(form: MapForm, column: Column, into: Columns) -> None:
    """Every value is a map: the names of all, and the values of all.

    Law: `dict.values` raises TypeError for what is no dict, and none such is valid.
    """
    maps, hint = column.values, column.hint
    if not form.values.assertions:
        into.doubt(code("not {{*map(type, {c})}} <= {{dict}}", c=maps))
    _sizes(form, column, into)
    names, values = Code(""), Code("")
    if form.names or form.bytes is not None:
        union = code("set[str]().union(*{c})", c=maps)
        names = into.assign(f"{hint}_names", union)
    if form.names and form.named:
        text_columns.of_names(form.named, form.names, names, into)
    if form.values.assertions:
        f = into.scope.runtime("columns", "values_of")
        values = into.assign(f"{hint}_values", code("{f}({c})", f=f, c=maps))
        into.of(form.values, column.within(values, f"{hint}_value"))
    if form.bytes is not None:
        f = into.scope.runtime("columns", "any_heavier")
        limit = literal(form.bytes)
        weight = code(
            "{f}({l}, {m}, {n}, {v})", f=f, l=limit, m=maps, n=names, v=values
        )
        into.refuse(weight)


def of_map(form: MapForm, column: Column, into: Columns) -> None:
    """One map, which stands in the column's place: its names, and its values."""
    members = column.values
    size = code("len({m})", m=members)
    for limit, breaking in (
        (form.minimum or None, Code("<")),
        (form.maximum, Code(">")),
    ):
        if limit is not None:
            into.refuse(code("{s} {b} {l}", s=size, b=breaking, l=literal(limit)))
    if form.names and form.named:
        text_columns.of_names(form.named, form.names, members, into)
    if form.values.assertions:
        values = into.scope.function.unique("values")
        read = code("{v}: list[Any] = [*{m}.values()]", v=values, m=members)
        into.tests.append(Line(read))
        into.of(form.values, column.within(values, "value"))
    if form.bytes is not None:
        f = into.scope.runtime("json_values", "utf8_bytes")
        into.refuse(code("{f}({m}) > {l}", f=f, m=members, l=literal(form.bytes)))


def of_lists(form: ListForm, column: Column, into: Columns) -> None:
    """Every value is an array: the lengths of all, and the items of all.

    Law: each array's items are valid exactly if the items of all are, taken together.
    """
    lists, hint = column.values, column.hint
    into.doubt(code("not {{*map(type, {c})}} <= {{list}}", c=lists))
    _sizes(form, column, into)
    if form.items.assertions:
        into.scope.function.hoisted.standard("itertools", "chain")
        read = code("[*chain.from_iterable({c})]", c=lists)
        values = into.assign(f"{hint}_items", read)
        into.of(form.items, column.within(values, f"{hint}_item"))
    if form.distinct:
        f = into.scope.runtime("uniqueness", "are_unique")
        test = code("not all(map({f}, {c}))", f=f, c=lists)
        into.calls.append(If(test, REFUSED))


def _sizes(form: MapForm | ListForm, column: Column, into: Columns) -> None:
    """How many members or items each value has."""
    some = Code("") if column.filled else code("{c} and ", c=column.values)
    for limit, extreme in (
        (form.minimum or None, code("min(map(len, {c})) <", c=column.values)),
        (form.maximum, code("max(map(len, {c})) >", c=column.values)),
    ):
        if limit is not None:
            into.refuse(code("{s}{e} {l}", s=some, e=extreme, l=literal(limit)))
