"""One object: its members read once, and its texts as one record."""

from __future__ import annotations

from predial_codegen.fragments import Code, code, joined, literal, raw, tuple_literal
from predial_codegen.ir import Schema
from predial_codegen.patterns.lines import LINE_FEED, line, repeated
from predial_codegen.patterns.single import characters
from predial_codegen.planning.fast.forms import ObjectForm, TextForm
from predial_codegen.planning.fast.joined import REFUSED
from predial_codegen.planning.fast.reading import form_of
from predial_codegen.planning.names import snake
from predial_codegen.planning.scope import VerdictScope
from predial_codegen.statements import Block, If, Line, Try

_SEVERAL = 2  # texts that are sooner read as one


def object_by_form(schema: Schema, scope: VerdictScope) -> Block | None:
    """An object: how many members, those that it must have, those that it may have.

    Law: a plain dict raises KeyError for exactly the names that it has not. Other
    dicts may do more when they are read, as a `defaultdict` does, and are copied.
    """
    form = form_of(schema, scope)
    if not isinstance(form, ObjectForm) or not form.required:
        return None
    value = scope.value
    copied: Block = (Line(code("{v} = {{**{v}}}", v=value)),)
    if scope.proved != "object":
        other = If(code("not isinstance({v}, dict)", v=value), REFUSED)
        copied = (other, *copied)
    block: Block = (
        If(code("type({v}) is not dict", v=value), copied),
        *_closing(form, scope),
    )
    records = _records(form, scope)
    reads, tests = _record(records, scope) if records else ((), ())
    errors = code("(KeyError, TypeError)" if records else "KeyError")
    # All are read before any is tested: no test may use the name of another.
    locals_: dict[str, Code] = {}
    for name in form.members:
        if name in form.required and name not in records:
            locals_[name] = scope.local(f"{snake(name)}_member")
            scope = scope.using(locals_[name])
    for name, schema_ in form.members.items():
        if name in records:
            continue
        key = literal(name)
        local = locals_.get(name) or scope.local(f"{snake(name)}_member")
        read = Line(code("{l} = {v}[{k}]", l=local, v=value, k=key))
        body = scope.using(local).below(name, local).apply(schema_)
        if name not in form.required:
            present = code("{k} in {v}", k=key, v=value)
            tests += (If(present, (read, *body)),) if body else ()
        elif body:
            reads, tests = (*reads, read), (*tests, *body)
        else:
            block += (If(code("{k} not in {v}", k=key, v=value), REFUSED),)
    attempt = (Try(reads, ((errors, REFUSED),)),) if reads else ()
    return (*block, *attempt, *tests)


def _closing(form: ObjectForm, scope: VerdictScope) -> Block:
    if not form.closed:
        return ()
    if form.exact:
        count = literal(len(form.members))
        return (If(code("len({v}) != {n}", v=scope.value, n=count), REFUSED),)
    hoisted, unit = scope.function.hoisted, scope.function.unit
    names = hoisted.names(tuple(form.members), f"{unit}_members")
    test = code("not {names}.issuperset({v})", names=names, v=scope.value)
    return (If(test, REFUSED),)


def _records(form: ObjectForm, scope: VerdictScope) -> dict[str, Code]:
    """The regexes of texts that the object must have, where there are several."""
    found = {
        name: regex
        for name in form.members
        if name in form.required
        and (regex := _regex(form_of(form.members[name], scope), scope)) is not None
    }
    return found if len(found) >= _SEVERAL else {}


def _regex(form: object, scope: VerdictScope) -> Code | None:
    """The regex of one line; None where lengths or more must be asked beside it."""
    if not isinstance(form, TextForm) or form.plan or form.window:
        return None
    if form.single and LINE_FEED not in characters(form.single):
        return raw(repeated(form.single, form.minimum, form.maximum))
    if form.minimum or form.maximum is not None:
        return None
    if form.pattern and (text := line(form.pattern.tree)) is not None:
        return raw(text)
    if form.format and form.format.regex:
        return scope.runtime(form.format.module, form.format.regex)
    return None


def _record(records: dict[str, Code], scope: VerdictScope) -> tuple[Block, Block]:
    """The statement that joins the texts, and the test of what is joined.

    Law: texts joined by line feeds match regexes joined by line feeds exactly if each
    text matches its own, where no regex matches a line feed: then each line feed that
    a regex asks for is one that joins. What is no string raises TypeError.
    """
    maker = scope.runtime("columns", "record")
    regexes = joined(", ", list(records.values()))
    value = code("{f}({r})", f=maker, r=regexes)
    matches = scope.function.hoisted.constant(f"{scope.function.unit}_record", value)
    members = tuple_literal(
        [code("{v}[{n}]", v=scope.value, n=literal(name)) for name in records]
    )
    texts, record = scope.function.unique("texts"), scope.local("record")
    # Any, as it is the joining that proves them to be strings.
    read = Line(code("{t}: tuple[Any, ...] = {m}", t=texts, m=members))
    joining = Line(code('{r} = "\\n".join({t})', r=record, t=texts))
    refused = If(code("{f}({r}) is None", f=matches, r=record), REFUSED)
    return (read, joining), (refused,)
