"""A map by its names and values: each joined, and read once."""

from __future__ import annotations

from predial_codegen.fragments import Code, code, identifier
from predial_codegen.ir import Schema
from predial_codegen.planning.fast.forms import map_form
from predial_codegen.planning.fast.joined import Joined, map_tests
from predial_codegen.planning.scope import VerdictScope
from predial_codegen.statements import Block, If, Line, Try

_REFUSED: Block = (Line(code("return False")),)
_MEMBERS = Code("members")


def map_verdict(schema: Schema, scope: VerdictScope) -> Joined | None:
    """A map is valid exactly if all of its names are, and all of its values.

    Law: as for columns. A name or value that is no text raises TypeError, and no such
    map is valid, since the forms are forms of texts.
    """
    form = map_form(schema, scope.definition)
    if form is None:
        return None
    values = code("{members}.values()", members=_MEMBERS)
    body = map_tests(form, _MEMBERS, values, scope)
    attempt = Try(body, ((code("TypeError"), _REFUSED),))
    return Joined(
        parameter=code("members: dict[Any, Any]"),
        result=code("bool"),
        told="The verdict on all members at once.",
        body=(attempt, Line(code("return True"))),
        asking=(
            If(code("not isinstance(value, dict)"), _REFUSED),
            If(
                code("not _joined_{n}(value)", n=identifier(scope.function.unit)),
                _REFUSED,
            ),
        ),
    )
