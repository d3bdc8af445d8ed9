"""Columns: the values of one place over all items, judged by few calls.

A call costs more than the characters or digits that it reads.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import assert_never

from predial_codegen.fragments import Code, code, identifier
from predial_codegen.ir import Location, Schema
from predial_codegen.planning.fast import (
    container_columns,
    numeric_columns,
    object_columns,
    text_columns,
)
from predial_codegen.planning.fast.asserted import reference
from predial_codegen.planning.fast.forms import (
    AnyForm,
    ChoiceForm,
    Form,
    ListForm,
    MapForm,
    NullableForm,
    NumberForm,
    ObjectForm,
    TextForm,
    TypeForm,
)
from predial_codegen.planning.fast.joined import REFUSED, UNSURE
from predial_codegen.planning.fast.reading import form_of
from predial_codegen.planning.names import distinct, snake
from predial_codegen.planning.scope import VerdictScope
from predial_codegen.statements import If, Line, Statement

_MANY = 40  # local names of one function


@dataclass(frozen=True, slots=True)
class Column:
    """The values of one place over all items.

    Attributes:
        values: The name of the list that holds them.
        hint: What the place is called.
        filled: Whether there is at least one.
        path: The definitions that led here: one that comes again is called.
    """

    values: Code
    hint: str
    filled: bool
    path: frozenset[Location] = frozenset()

    def within(self, values: Code, hint: str, *, filled: bool = False) -> Column:
        """The column of a place within this one."""
        return replace(self, values=values, hint=hint, filled=filled)


@dataclass(slots=True)
class Columns:
    """Collects the tests of one function.

    Attributes:
        tests: Cheap ones. What is missing raises KeyError, what is of another type
            raises TypeError or leaves the verdict open.
        calls: Verdicts on what no column serves. They come after all tests, as they
            may descend: so nothing that is nested is judged twice at every level.
        members: The columns of the items' own members.
        missing: Whether a test may raise KeyError.
    """

    scope: VerdictScope
    tests: list[Statement] = field(default_factory=list[Statement])
    calls: list[Statement] = field(default_factory=list[Statement])
    members: dict[str, Code] = field(default_factory=dict[str, Code])
    taken: set[str] = field(default_factory=set[str])
    missing: bool = False

    def nested(self) -> Columns:
        """What collects the tests under an `if` of the same function."""
        return Columns(self.scope, taken=self.taken)

    def refuse(self, test: Code) -> None:
        """Refuse the items where the test is true."""
        self.tests.append(If(test, REFUSED))

    def doubt(self, test: Code) -> None:
        """Leave it open where the test is true."""
        self.tests.append(If(test, UNSURE))

    def assign(self, hint: str, value: Code) -> Code:
        """A local name that the function has not used, for a value."""
        [name] = distinct([snake(hint)], self.taken)
        self.taken.add(name)
        self.tests.append(
            Line(code("{n} = {v}", n=identifier(name), v=value)),
        )
        return identifier(name)

    def of(self, schema: Schema, column: Column) -> None:
        """Test a column by a schema: by its form, or by its verdict on each value."""
        target = reference(schema)
        known = target in column.path or len(self.taken) > _MANY
        form = None if known else form_of(schema, self.scope)
        if form is not None and served(form, self.scope):
            path = column.path | {target} if target else column.path
            self.by_form(form, replace(column, path=path))
        else:
            held = self.scope.all_hold(schema, column.hint, column.values)
            self.calls.append(If(code("not {held}", held=held), REFUSED))

    def by_form(self, form: Form, column: Column) -> None:
        """Test a column by a form."""
        match form:
            case AnyForm():
                pass
            case TextForm():
                text_columns.of_texts(form, column.values, column.hint, self)
            case ChoiceForm(texts=texts):
                text_columns.of_choices(texts, column, self)
            case NumberForm():
                numeric_columns.of_numbers(form, column, self)
            case TypeForm():
                self.refuse(_other_than(form, column.values))
            case NullableForm(form=inner):
                self.by_form(inner, self.given(column))
            case ObjectForm():
                object_columns.of_objects(form, column, self)
            case MapForm():
                container_columns.of_maps(form, column, self)
            case ListForm():
                container_columns.of_lists(form, column, self)
            case _:
                assert_never(form)

    def given(self, column: Column) -> Column:
        """The values that are not null."""
        read = code("[each for each in {c} if each is not None]", c=column.values)
        values = self.assign(f"{column.hint}_given", read)
        return column.within(values, column.hint)


def _other_than(form: TypeForm, values: Code) -> Code:
    if form.name == "bool":
        return code("not {{*map(type, {c})}} <= {{bool}}", c=values)
    return code("any([each is not None for each in {c}])", c=values)


def served(form: Form, scope: VerdictScope) -> bool:
    """Whether columns can say all that a form does."""
    match form:
        case NullableForm(form=inner):
            return served(inner, scope)
        case ListForm():
            return not form.unique
        case MapForm(bytes=int()):
            return isinstance(form_of(form.values, scope), TextForm)
        case _:
            return True
