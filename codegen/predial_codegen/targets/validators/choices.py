"""Schemas on the same value: `anyOf`, `oneOf`, `not`, `if`, and what is not merged."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import assert_never

from predial_codegen.booleans import (
    Boolean,
    Compared,
    Negation,
    Or,
    compared,
    counted,
    is_instance,
    negated,
    none_of,
    written,
)
from predial_codegen.forms import ANY, Applied, ObjectForm, StringForm
from predial_codegen.fragments import Code, code, joined, literal
from predial_codegen.ir import (
    AnyOf,
    Condition,
    JsonType,
    Not,
    OneOf,
    Schema,
    subschemas,
)
from predial_codegen.statements import Block, If, Line
from predial_codegen.targets.validators.scope import ADVISING, Scope, refuse
from predial_codegen.targets.validators.verdicts import Verdicts


def applied_tests(
    applied: Applied, scope: Scope, hint: str, verdicts: Verdicts
) -> Block:
    """Statements that refuse the value unless it is valid by what is applied to it."""
    if isinstance(applied, Schema):
        return verdicts.called(applied, scope, hint)
    block: Block = ()
    if scope.advised and any(map(verdicts.may_advise, subschemas(applied))):
        # Which advice there is depends on the branch: a value counts as one with some.
        block = (refuse(ADVISING),)
    match applied:
        case AnyOf(schemas=schemas):
            return block + _any_of(schemas, scope, hint, verdicts)
        case OneOf(schemas=schemas):
            return block + _one_of(schemas, scope, hint, verdicts)
        case Not(schema=schema):
            verdicts.repeats_work()
            return (*block, refuse(verdicts.holds(schema, scope, f"{hint}_not")))
        case Condition():
            return block + _condition(applied, scope, hint, verdicts)
        case _:
            assert_never(applied)


def _any_of(
    schemas: Sequence[Schema], scope: Scope, hint: str, verdicts: Verdicts
) -> Block:
    tagged = _by_tag(schemas, scope, hint, verdicts)
    if tagged:
        return tagged
    if not _exclusive(schemas, verdicts):
        verdicts.repeats_work()
    tests = _tests(schemas, scope, hint, verdicts)
    return (refuse(none_of(*tests)),)


def _one_of(
    schemas: Sequence[Schema], scope: Scope, hint: str, verdicts: Verdicts
) -> Block:
    tagged = _by_tag(schemas, scope, hint, verdicts)
    if tagged:
        return tagged
    tests = _tests(schemas, scope, hint, verdicts)
    if _exclusive(schemas, verdicts):
        return (refuse(none_of(*tests)),)
    verdicts.repeats_work()
    if len(tests) > 2:
        one = verdicts.module.imported("keywords.applicators", "exactly_one")
        arguments = joined(", ", [written(test) for test in tests])
        return (refuse(Negation(code("{f}({t})", f=one, t=arguments))),)
    total = joined(" + ", [_addend(test) for test in tests])
    return (refuse(counted(total, "!=", Code("1"))),)


def _addend(test: Boolean) -> Code:
    """A test as a part of a sum: True is 1."""
    text = written(test)
    return code("({t})", t=text) if isinstance(test, Compared) else text


def _tests(
    schemas: Sequence[Schema], scope: Scope, hint: str, verdicts: Verdicts
) -> list[Boolean]:
    tests = [
        verdicts.holds(schema, scope, f"{hint}_{number}")
        for number, schema in enumerate(schemas, 1)
    ]
    # Comparisons come before calls, which cost more.
    return sorted(tests, key=lambda test: not isinstance(test, Compared))


def _exclusive(schemas: Sequence[Schema], verdicts: Verdicts) -> bool:
    """Whether no value is valid by two of the schemas, as their types differ."""
    seen = set[str]()
    for schema in schemas:
        form = verdicts.reader.form(verdicts.reader.followed(schema))
        if form is None or form.types.keys() & seen:
            return False
        seen |= form.types.keys()
    return True


def _condition(
    condition: Condition, scope: Scope, hint: str, verdicts: Verdicts
) -> Block:
    verdicts.repeats_work()
    then: Block = ()
    otherwise: Block = ()
    if condition.then:
        then = verdicts.judged(condition.then, scope, f"{hint}_then")
    if condition.otherwise:
        otherwise = verdicts.judged(condition.otherwise, scope, f"{hint}_else")
    if not (then or otherwise):
        return ()
    test = verdicts.holds(condition.schema, scope, f"{hint}_if")
    if not then:
        return (If(negated(test), otherwise),)
    return (If(test, then, otherwise),)


def _by_tag(
    schemas: Sequence[Schema], scope: Scope, hint: str, verdicts: Verdicts
) -> Block:
    """Judge by the one branch that a property names, such as `kind`.

    Where every branch for objects requires a property that is one of its own strings,
    and no two branches share a string, an object can be valid by no other branch than
    that of its property. So `oneOf` is `anyOf`, and both are that branch. Branches for
    other JSON types may stand beside them.
    """
    objects = [each for each in schemas if "object" in _types(each, verdicts)]
    others = [each for each in schemas if each not in objects]
    found = _tag(objects, verdicts) if len(objects) > 1 else None
    if found is None or not (others == [] or _exclusive(others, verdicts)):
        return ()
    name, branches = found
    functions = [
        verdicts.function(schema, f"{scope.owner}_{hint}_{number}")
        for number, schema in enumerate(objects, 1)
    ]
    entries = [
        code("{k}: {f}", k=literal(text), f=functions[index])
        for text, index in branches.items()
    ]
    table = verdicts.late_constant(
        f"{scope.owner}_by_{name}", code("{{{e}}}", e=joined(", ", entries))
    )
    tag, branch = scope.local("tag"), scope.local("branch")
    read = code("{t} = {v}.get({n})", t=tag, v=scope.value, n=literal(name))
    chosen = code("{b} = {table}.get({t})", b=branch, table=table, t=tag)
    none = compared(branch, "is", Code("None"))
    wrong = Or((none, Negation(code("{b}({v})", b=branch, v=scope.value))))
    block: Block = (
        Line(read),
        refuse(Negation(is_instance(tag, "str"))),
        Line(chosen),
        refuse(wrong),
    )
    if scope.proved == "object":
        return block
    is_object = is_instance(scope.value, "dict")
    if not others:
        return (refuse(Negation(is_object)), *block)
    tests = _tests(others, scope, f"{hint}_other", verdicts)
    return (If(is_object, block, (refuse(none_of(*tests)),)),)


def _types(schema: Schema, verdicts: Verdicts) -> Collection[JsonType]:
    """The JSON types of which a value may be valid."""
    form = verdicts.reader.form(verdicts.reader.followed(schema))
    return ANY if form is None else form.types


def _tag(
    schemas: Sequence[Schema], verdicts: Verdicts
) -> tuple[str, Mapping[str, int]] | None:
    """A property whose string selects the branch, and the branch of each string."""
    candidates = [_tags(schema, verdicts) for schema in schemas]
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


def _tags(schema: Schema, verdicts: Verdicts) -> Mapping[str, tuple[str, ...]]:
    """The properties that a schema requires to be one of some strings."""
    form = verdicts.reader.form(verdicts.reader.followed(schema))
    if form is None or set(form.types) != {"object"}:
        return {}
    typed = form.types["object"]
    if not isinstance(typed, ObjectForm):
        return {}
    found: dict[str, tuple[str, ...]] = {}
    for name in typed.required & typed.properties.keys():
        inner = verdicts.reader.form(typed.properties[name])
        string = inner.only(StringForm) if inner else None
        if string and string.choices:
            found[name] = string.choices
    return dict(sorted(found.items()))
