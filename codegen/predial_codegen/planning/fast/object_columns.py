"""Columns of objects: a column for each member."""

from __future__ import annotations

from typing import TYPE_CHECKING

from predial_codegen.fragments import Code, code, literal
from predial_codegen.ir import Schema
from predial_codegen.planning.fast.forms import ObjectForm
from predial_codegen.planning.names import snake

if TYPE_CHECKING:
    from predial_codegen.planning.fast.columns import Column, Columns


def of_objects(form: ObjectForm, column: Column, into: Columns) -> None:
    """Every value is an object of the form.

    Law: objects that have as many members in all as they have members of known names
    have none of another name. What is missing raises KeyError.
    """
    items = column.values
    into.doubt(code("not {{*map(type, {c})}} <= {{dict}}", c=items))
    inner: list[tuple[Schema, Column]] = []
    sizes = code("{n} * len({c})", n=literal(len(form.required)), c=items)
    for name, schema in form.members.items():
        values = _member(name, schema, form, items, into)
        if values is None:
            continue
        required = name in form.required
        if not required:
            sizes = code("{s} + len({v})", s=sizes, v=values)
        if items.text == "items":
            into.members[name] = values
        filled = column.filled and required
        inner.append((schema, column.within(values, snake(name), filled=filled)))
    if form.closed:
        into.refuse(code("sum(map(len, {c})) != {s}", c=items, s=sizes))
    for schema, each in inner:
        into.of(schema, each)


def _member(
    name: str, schema: Schema, form: ObjectForm, items: Code, into: Columns
) -> Code | None:
    """The column of a member; None where nothing of it needs to be read."""
    key, hint = literal(name), f"{snake(name)}_column"
    if name not in form.required:
        if not (form.closed or schema.assertions):
            return None
        read = code("[item[{k}] for item in {c} if {k} in item]", k=key, c=items)
        return into.assign(hint, read)
    if schema.assertions:
        into.missing = True
        return into.assign(hint, code("[item[{k}] for item in {c}]", k=key, c=items))
    into.refuse(code("not all([{k} in item for item in {c}])", k=key, c=items))
    return None
