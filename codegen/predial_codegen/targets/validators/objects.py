"""Tests of one object: its properties read once, its strings as one record."""

from __future__ import annotations

from dataclasses import replace
from typing import LiteralString

from predial_codegen.booleans import (
    And,
    Boolean,
    Negation,
    compared,
    counted,
    has_type,
    is_instance,
    negated,
    none_of,
)
from predial_codegen.forms import ObjectForm, StringForm
from predial_codegen.fragments import Code, code, joined, literal, raw, tuple_literal
from predial_codegen.ir import Schema
from predial_codegen.names import snake
from predial_codegen.patterns import Pattern
from predial_codegen.patterns.lines import LINE_FEED, line, repeated
from predial_codegen.patterns.single import characters
from predial_codegen.statements import Block, For, If, Line, Try
from predial_codegen.targets.validators.columns import map_of_strings, names_together
from predial_codegen.targets.validators.scalars import (
    length_tests,
    too_heavy,
    window_tests,
)
from predial_codegen.targets.validators.scope import (
    REFUSED,
    Scope,
    refuse,
    refuse_all,
)
from predial_codegen.targets.validators.verdicts import Verdicts

_MANY = 12  # optional properties, of which more are sooner compared at once
_SEVERAL = 2  # strings that are sooner matched as one


def object_tests(form: ObjectForm, scope: Scope, verdicts: Verdicts) -> Block:
    """Statements that refuse the value unless it is such an object.

    A plain dict raises KeyError for exactly the names that it has not. Other dicts may
    do more when they are read, as a `defaultdict` does, and are copied.
    """
    value = scope.value
    copied: Block = (Line(code("{v} = {{**{v}}}", v=value)),)
    if scope.proved is None:
        copied = (refuse(Negation(is_instance(value, "dict"))), *copied)
    inside = scope.of_type("object")
    read = bool(form.required or form.properties)
    block: Block = ()
    if read:
        block = (If(negated(has_type(value, "dict")), copied),)
    elif scope.proved is None:
        block = (refuse(Negation(is_instance(value, "dict"))),)
    return (
        *block,
        *_sizes(form, inside, verdicts),
        *_named(form, inside, verdicts),
        *_dependent(form, inside, verdicts),
        *_others(form, inside, verdicts),
    )


def _sizes(form: ObjectForm, scope: Scope, verdicts: Verdicts) -> Block:
    """How many properties it has, and whether it has others than those named."""
    tests = length_tests(form.minimum, form.maximum, scope.value)
    if form.closed and form.required == frozenset(form.properties):
        count = literal(len(form.properties))
        tests.append(counted(code("len({v})", v=scope.value), "!=", count))
    elif form.closed and not _counts(form, verdicts):
        names = verdicts.module.strings(form.properties, f"{scope.owner}_properties")
        tests.append(Negation(code("{n}.issuperset({v})", n=names, v=scope.value)))
    if form.bytes is not None and map_of_strings(form, verdicts) is None:
        tests.append(too_heavy(scope.value, form.bytes, verdicts.module))
    return refuse_all(tests)


def _named(form: ObjectForm, scope: Scope, verdicts: Verdicts) -> Block:
    """The properties that are named: those that it must have, then the others."""
    records = _records(form, verdicts)
    reads, tests = _record(form, records, scope, verdicts) if records else ((), ())
    block: Block = ()
    number = scope.unique("known") if _counts(form, verdicts) else None
    locals_: dict[str, Code] = {}
    # All are read before any is tested: no test may use the name of another.
    for name, schema in form.properties.items():
        if name not in records and not verdicts.is_trivial(schema):
            locals_[name] = scope.local(f"{snake(name)}_value")
            scope = scope.using(locals_[name])
    refused = {name for name in locals_ if verdicts.refuses_all(form.properties[name])}
    for name in sorted(form.required - records.keys() - (locals_.keys() - refused)):
        block += (refuse(compared(literal(name), "not in", scope.value)),)
    for name, local in locals_.items():
        key = literal(name)
        found = code("{v}[{k}]", v=scope.value, k=key)
        read: Block = (Line(code("{l} = {v}", l=local, v=found)),)
        inside = scope.below(local, snake(name))
        schema = form.properties[name]
        if name not in form.required and verdicts.is_called(schema, inside):
            read, inside = (), replace(inside, value=found)  # it is named only once
        body = verdicts.judged(schema, inside, "value")
        if body == REFUSED:
            block += (refuse(compared(key, "in", scope.value)),)
        elif name in form.required:
            reads, tests = (*reads, *read), (*tests, *body)
        else:
            noted: Block = (_count(number, "+="),) if number else ()
            present = compared(key, "in", scope.value)
            tests += (If(present, (*noted, *read, *body)),)
    if number:
        block += (_count(number, "=", len(form.required)),)
        size = code("len({v})", v=scope.value)
        tests = (*tests, refuse(counted(size, "!=", number)))
    errors = code("(KeyError, TypeError)" if records else "KeyError")
    attempt: Block = (Try(reads, ((errors, REFUSED),)),) if reads else ()
    return (*block, *attempt, *tests)


def _counts(form: ObjectForm, verdicts: Verdicts) -> bool:
    """Whether the known properties are counted as they are read, to find others."""
    optional = form.properties.keys() - form.required
    return (
        form.closed
        and bool(optional)
        and form.required <= form.properties.keys()
        and len(optional) <= _MANY
        and not any(
            verdicts.is_trivial(each) or verdicts.refuses_all(each)
            for each in form.properties.values()
        )
    )


def _count(number: Code, how: LiteralString, by: int = 1) -> Line:
    return Line(code("{n} {h} {b}", n=number, h=Code(how), b=literal(by)))


def _records(form: ObjectForm, verdicts: Verdicts) -> dict[str, Code]:
    """The regexes of strings that the object must have, where there are several."""
    found = {
        name: regex
        for name, schema in form.properties.items()
        if name in form.required and (regex := _regex(schema, verdicts)) is not None
    }
    return found if len(found) >= _SEVERAL else {}


def _regex(  # noqa: PLR0911 - a reason for each None
    schema: Schema, verdicts: Verdicts
) -> Code | None:
    """The regex of one line; None where lengths or more must be tested beside it."""
    form = verdicts.reader.form(schema)
    string = form.only(StringForm) if form else None
    if form is None or string is None:
        return None
    more = string.plan or string.choices or string.bytes
    if more or len(string.patterns) + len(string.formats) + bool(string.single) != 1:
        return None
    if string.single:
        if LINE_FEED in characters(string.single):
            return None
        return raw(repeated(string.single, string.minimum, string.maximum))
    if string.minimum or string.maximum is not None:
        return None
    for pattern in string.patterns:
        text = line(pattern.tree)
        return None if text is None else raw(text)
    [known] = string.formats
    if not known.format.regex:
        return None
    spec = verdicts.module.imported(f"formats.{known.module}", known.constant)
    return code("{s}.regex", s=spec)


def _record(
    form: ObjectForm, records: dict[str, Code], scope: Scope, verdicts: Verdicts
) -> tuple[Block, Block]:
    """The statement that joins the strings, and the test of what is joined.

    Strings joined by line feeds match regexes joined by line feeds exactly if each
    string matches its own, where no regex matches a line feed: then each line feed
    that a regex requires is one that joins. What is no string raises TypeError.
    """
    maker = verdicts.module.imported("columns", "record")
    regexes = joined(", ", list(records.values()))
    matches = verdicts.module.constant(
        f"{scope.owner}_record", code("{f}({r})", f=maker, r=regexes)
    )
    members = tuple_literal(
        [code("{v}[{n}]", v=scope.value, n=literal(name)) for name in records]
    )
    texts, record = scope.annotated("strings"), scope.unique("lines")
    # Any, as it is the joining that proves them to be strings.
    read = Line(code("{t}: tuple[Any, ...] = {m}", t=texts, m=members))
    joining = Line(code('{r} = "\\n".join({t})', r=record, t=texts))
    found = code("{f}.fullmatch({r})", f=matches, r=record)
    tests: Block = (refuse(compared(found, "is", Code("None"))),)
    for index, name in enumerate(records):
        value = code("{t}[{i}]", t=texts, i=literal(index))
        tests += _remarks(form.properties[name], value, scope, verdicts)
    return (read, joining), tests


def _remarks(schema: Schema, value: Code, scope: Scope, verdicts: Verdicts) -> Block:
    """Times and advice of a string that a record has tested."""
    form = verdicts.reader.form(schema)
    string = form.only(StringForm) if form else None
    if form is None or string is None or not scope.advised:
        return ()
    inside = replace(scope, value=value, proved="string")
    times = window_tests(string, code("({v},)", v=value), verdicts.module)
    return (*times, *verdicts.advice(form, inside))


def _dependent(form: ObjectForm, scope: Scope, verdicts: Verdicts) -> Block:
    block: Block = ()
    for name, others in form.dependent:
        present, *needed = [
            compared(literal(each), "in", scope.value) for each in (name, *others)
        ]
        if len(needed) == 1:
            block += (refuse(And((present, negated(needed[0])))),)
        elif needed:
            block += (refuse(And((present, Negation(And(tuple(needed)))))),)
    if form.dependent_schemas:
        verdicts.repeats_work()
    for number, (name, schema) in enumerate(form.dependent_schemas, 1):
        inside = replace(scope, depth=scope.depth + 1)
        body = verdicts.judged(schema, inside, f"dependent_{number}")
        if body:
            block += (If(compared(literal(name), "in", scope.value), body),)
    return block


def _others(form: ObjectForm, scope: Scope, verdicts: Verdicts) -> Block:
    """The properties that are not named, and the names of all."""
    strings = map_of_strings(form, verdicts)
    if strings is not None:
        return strings.tests(scope)
    key, member = scope.local("key"), scope.local("member")
    inside = scope.using(key, member)
    together = names_together(form, scope, verdicts)
    names: Block = ()
    if form.names is not None and not together:
        names = _name_tests(form.names, inside.below(key, "name"), verdicts)
    values = _values(form, inside, key, member, verdicts)
    if not values:
        return (*together, For(key, scope.value, names)) if names else together
    both = code("{k}, {m}", k=key, m=member)
    if not (names or form.properties or form.patterns):
        return (*together, For(member, code("{v}.values()", v=scope.value), values))
    if not _reads_values(form, inside, verdicts):
        return (*together, For(key, scope.value, (*names, *values)))
    return (*together, For(both, code("{v}.items()", v=scope.value), (*names, *values)))


def _reads_values(form: ObjectForm, scope: Scope, verdicts: Verdicts) -> bool:
    """Whether more is required of properties that are not named than their names."""
    schemas = [schema for _, schema in form.patterns]
    if form.additional is not None:
        schemas.append(form.additional)
    return any(verdicts.reads_value(each, scope) for each in schemas)


def _closed_by_patterns(
    form: ObjectForm, scope: Scope, key: Code, member: Code, verdicts: Verdicts
) -> Block:
    """Names that are neither known nor match are refused; one pattern is tried once."""
    verdicts.repeats_work()
    inside = scope.below(member, "member", repeated=True)
    tests: list[Boolean] = []
    bodies: list[tuple[Boolean, Block]] = []
    for number, (pattern, schema) in enumerate(form.patterns, 1):
        matching = _matches(pattern, key, scope, verdicts)
        again = matching if form.properties else matching.operands[-1]
        tests.append(matching)
        bodies.append((again, verdicts.judged(schema, inside, f"value_{number}")))
    unknown: Block = REFUSED
    if form.properties:
        names = verdicts.module.strings(form.properties, f"{scope.owner}_properties")
        unknown = (refuse(compared(key, "not in", names)),)
    if len(tests) == 1:
        return (If(tests[0], bodies[0][1] or (Line(code("pass")),), unknown),)
    return (
        If(none_of(*tests), unknown),
        *(If(test, body) for test, body in bodies if body),
    )


def _name_tests(schema: Schema, scope: Scope, verdicts: Verdicts) -> Block:
    """Names are strings; advice on them is not reported."""
    other = refuse(Negation(is_instance(scope.value, "str")))
    plain = replace(scope.of_type("string"), advised=False)
    return (other, *verdicts.judged(schema, plain, "value"))


def _values(
    form: ObjectForm, scope: Scope, key: Code, member: Code, verdicts: Verdicts
) -> Block:
    if form.patterns and form.additional is not None and form.additional.refuses_all:
        return _closed_by_patterns(form, scope, key, member, verdicts)
    block: Block = ()
    known: list[Boolean] = []
    inside = scope.below(member, "member", repeated=True)
    alone = len(form.patterns) == 1 and not form.properties
    if form.patterns and not alone:
        verdicts.repeats_work()
    for number, (pattern, schema) in enumerate(form.patterns, 1):
        matching = _matches(pattern, key, scope, verdicts)
        known.append(matching)
        body = verdicts.judged(schema, inside, f"value_{number}")
        if body:
            block += (If(matching, body),)
    if form.additional is None or form.closed:
        return block
    body = verdicts.judged(form.additional, inside, "value")
    if form.properties:
        names = verdicts.module.strings(form.properties, f"{scope.owner}_properties")
        known.insert(0, compared(key, "in", names))
    if not body:
        return block
    return (*block, If(none_of(*known), body)) if known else (*block, *body)


def _matches(pattern: Pattern, key: Code, scope: Scope, verdicts: Verdicts) -> And:
    """Whether a name is a string that a pattern is found in."""
    matches = verdicts.module.pattern(pattern, f"{scope.owner}_name_pattern")
    return And((is_instance(key, "str"), code("{m}({k})", m=matches, k=key)))
