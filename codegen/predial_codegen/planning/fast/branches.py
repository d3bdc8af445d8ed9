"""`anyOf` and `oneOf` whose branches exclude each other: at most one is asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from predial_codegen.assertions import Properties, Required, Type
from predial_codegen.fragments import code, literal
from predial_codegen.ir import Schema
from predial_codegen.planning.fast.asserted import followed
from predial_codegen.planning.fast.forms import ChoiceForm
from predial_codegen.planning.fast.joined import REFUSED
from predial_codegen.planning.fast.reading import form_of
from predial_codegen.planning.scope import VerdictScope
from predial_codegen.statements import Block, If, Line


def branch_by_member(
    schemas: Sequence[Schema], scope: VerdictScope, hint: str
) -> Block | None:
    """Ask the one branch that a member names, such as `kind`.

    Law: where every branch asks for an object with a member that is one of its own
    texts, and no two branches share a text, a value is valid by no other branch than
    that of its member's text. So `oneOf` is `anyOf`, and both are that branch.
    """
    found = _discriminator(schemas, scope)
    if found is None:
        return None
    name, texts = found
    verdicts = [scope.verdict(schema, hint) for schema in schemas]
    table = scope.function.hoisted.table(
        {text: verdicts[index] for text, index in texts.items()},
        f"{scope.function.unit}_by_{name}",
    )
    local, branch = scope.local("told"), scope.local("branch")
    read = code("{t} = {v}.get({n})", t=local, v=scope.value, n=literal(name))
    chosen = code("{b} = {table}.get({t})", b=branch, table=table, t=local)
    wrong = code("{b} is None or not {b}({v})", b=branch, v=scope.value)
    block: Block = (
        Line(read),
        If(code("not isinstance({t}, str)", t=local), REFUSED),
        Line(chosen),
        If(wrong, REFUSED),
    )
    if scope.proved == "object":
        return block
    return (If(code("not isinstance({v}, dict)", v=scope.value), REFUSED), *block)


def exclude_each_other(schemas: Sequence[Schema], scope: VerdictScope) -> bool:
    """Whether no value is valid by two of the schemas, as their types tell.

    Law: a JSON value has one type; an integer is a number.
    """
    seen = set[str]()
    for schema in schemas:
        declared = followed(schema, scope).only(Type)
        if declared is None:
            return False
        types = {"number" if "integer" in kind else kind for kind in declared.types}
        if types & seen:
            return False
        seen |= types
    return True


def _discriminator(
    schemas: Sequence[Schema], scope: VerdictScope
) -> tuple[str, Mapping[str, int]] | None:
    """A member whose text tells the branch, and the branch that each text tells."""
    candidates = [_choices(schema, scope) for schema in schemas]
    for name in candidates[0]:
        if not all(name in each for each in candidates):
            continue
        texts = [text for each in candidates for text in each[name]]
        if len(set(texts)) == len(texts):
            return name, {
                text: index
                for index, each in enumerate(candidates)
                for text in each[name]
            }
    return None


def _choices(schema: Schema, scope: VerdictScope) -> Mapping[str, tuple[str, ...]]:
    """The members that a schema requires to be one of some texts."""
    schema = followed(schema, scope)
    declared, required = schema.only(Type), schema.only(Required)
    members = schema.only(Properties)
    if not (declared and required and members) or declared.types != ("object",):
        return {}
    forms = {
        name: form_of(each, scope)
        for name, each in members.members.items()
        if name in required.names
    }
    return {
        name: tuple(dict.fromkeys(form.texts))
        for name, form in forms.items()
        if isinstance(form, ChoiceForm)
    }
