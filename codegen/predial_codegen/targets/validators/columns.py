"""Columns: the values of one property over all items of an array, tested together.

A call costs more than the characters or digits that it reads. So the strings of a
column are joined, and the joined string is read once. That pays for flat objects of
strings, and for scalars, from some items on.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import assert_never

from predial_codegen.booleans import (
    And,
    Boolean,
    Negation,
    compared,
    counted,
    written,
)
from predial_codegen.forms import (
    ArrayForm,
    BooleanForm,
    Form,
    NullForm,
    NumberForm,
    ObjectForm,
    StringForm,
    TypedForm,
)
from predial_codegen.fragments import Code, code, identifier, joined, literal, raw
from predial_codegen.ir import Schema
from predial_codegen.names import distinct, snake
from predial_codegen.patterns.charset import CharSet
from predial_codegen.patterns.lines import line
from predial_codegen.patterns.single import characters
from predial_codegen.statements import Block, If, Line, Statement, Try
from predial_codegen.targets.validators.scalars import (
    above,
    below,
    codes,
    forbidden,
    of_class,
    too_heavy,
    window_tests,
)
from predial_codegen.targets.validators.scope import ACCEPTED, REFUSED, Scope, refuse
from predial_codegen.targets.validators.verdicts import Verdicts

_OBJECTS = 8  # from so many objects on, columns are quicker than one after the other
_SCALARS = 4  # the same of strings and numbers
_MANY = 30  # local names of one function
_ASCII = CharSet(((0, 127),))
_UNSURE: Block = (Line(code("return None")),)
_ITEMS = Code("items")
_EACH = Code("each")


@dataclass(frozen=True, slots=True)
class Batch:
    """A function that tests all items of an array: True, False, or None if it cannot.

    Attributes:
        call: The call of it.
        worth: From how many items on it is quicker.
    """

    call: Code
    worth: int


def batch(form: ArrayForm, scope: Scope, verdicts: Verdicts) -> Batch | None:
    """The batch verdict on the items, where that serves."""
    inner = verdicts.reader.form(form.items) if form.items and not form.prefix else None
    if inner is None or len(inner.types) != 1 or form.items is None:
        return None
    [typed] = inner.types.values()
    if not _serves(inner, verdicts):
        return None
    if form.unique and not distinct_strings(form, verdicts):
        return None
    columns = Columns(verdicts, scope.owner, advised=scope.advised, taken={"items"})
    columns.of(inner, _ITEMS, "item", filled=True)
    for unique in form.unique:
        column = columns.members[unique]
        different = code("len({{*{c}}})", c=column)
        columns.refuse(counted(different, "!=", Code("len(items)")))
    if form.distinct:
        f = verdicts.module.imported("uniqueness", "are_unique")
        columns.refuse(Negation(code("{f}(items)", f=f)))
    advised = scope.advised and verdicts.may_advise(form.items)
    name = verdicts.batch_function(scope.owner, columns.body(), advised=advised)
    extra = Code(", advice, now" if advised else "")
    call = code("{f}({v}{e})", f=name, v=scope.value, e=extra)
    return Batch(call, _OBJECTS if isinstance(typed, ObjectForm) else _SCALARS)


def distinct_strings(form: ArrayForm, verdicts: Verdicts) -> bool:
    """Whether the unique properties are strings that every item must have."""
    if form.items is None or form.prefix:
        return False
    inner = verdicts.reader.form(form.items)
    typed = inner.only(ObjectForm) if inner else None
    return typed is not None and all(
        name in typed.required
        and name in typed.properties
        and (each := verdicts.reader.form(typed.properties[name])) is not None
        and each.only(StringForm) is not None
        for name in form.unique
    )


def _serves(form: Form, verdicts: Verdicts) -> bool:
    """Whether columns can say all that a form of items does, and are worth it."""
    if form.applied or len(form.types) != 1:
        return False
    [typed] = form.types.values()
    if any(_is_obscure(each, verdicts) for each in form.advice):
        return False
    match typed:
        case StringForm() | NumberForm():
            # Types alone are as quickly looked at one by one.
            return typed not in (StringForm(), NumberForm(), NumberForm("integer"))
        case ObjectForm():
            return _is_flat(typed, verdicts)
        case _:
            return False


def _is_obscure(advice: Schema, verdicts: Verdicts) -> bool:
    """Whether advice is more than columns can test."""
    form = verdicts.reader.form(advice)
    if form is None or form.applied or form.advice:
        return True
    return not all(
        isinstance(typed, (StringForm, NumberForm, NullForm, BooleanForm))
        or (isinstance(typed, ObjectForm) and typed == ObjectForm(bytes=typed.bytes))
        or typed == ArrayForm()
        for typed in form.types.values()
    )


def _is_flat(form: ObjectForm, verdicts: Verdicts) -> bool:
    """Whether an object has strings, numbers and maps of strings alone."""
    plain = not (
        form.patterns
        or form.names
        or form.dependent
        or form.dependent_schemas
        or form.bytes is not None
        or form.minimum
        or form.maximum is not None
        or (form.additional is not None and not form.closed)
        or (form.closed and not form.required <= form.properties.keys())
        or len(form.properties) > _MANY
    )
    inner = [verdicts.reader.form(schema) for schema in form.properties.values()]
    strings = [each for each in inner if each and each.only(StringForm)]
    return (
        plain
        and len(strings) >= len(inner) / 2
        and all(each is not None and _is_cell(each, verdicts) for each in inner)
    )


def _is_cell(form: Form, verdicts: Verdicts) -> bool:
    if form.trivial:
        return True
    if form.applied or len(form.types) != 1:
        return False
    if any(_is_obscure(each, verdicts) for each in form.advice):
        return False
    [typed] = form.types.values()
    match typed:
        case StringForm() | NumberForm() | BooleanForm() | NullForm():
            return True
        case ObjectForm():
            return map_of_strings(typed, verdicts) is not None
        case _:
            return False


@dataclass(slots=True)
class Columns:
    """Collects the tests of one batch function.

    Attributes:
        owner: What the array is called.
        advised: Whether the function takes `advice` and `now`.
        taken: The local names that are in use.
        tests: What is missing raises KeyError, what is of another type raises TypeError
            or leaves the verdict open.
        members: The columns of the items' own properties.
        contents: The columns of names and of strings of each column of maps.
        missing: Whether a test may raise KeyError.
        text_of: The column whose strings the local name `text` joins.
    """

    verdicts: Verdicts
    owner: str
    advised: bool
    taken: set[str]
    tests: list[Statement] = field(default_factory=list[Statement])
    members: dict[str, Code] = field(default_factory=dict[str, Code])
    contents: dict[str, tuple[Code, Code]] = field(
        default_factory=dict[str, tuple[Code, Code]]
    )
    missing: bool = False
    text_of: str = ""

    def nested(self) -> Columns:
        """Collects the tests under an `if` of the same function."""
        return Columns(
            self.verdicts,
            self.owner,
            self.advised,
            self.taken,
            contents=self.contents,
            text_of=self.text_of,
        )

    def refuse(self, test: Boolean) -> None:
        """Refuse the items where the test is true."""
        self.tests.append(If(test, REFUSED))

    def doubt(self, test: Boolean) -> None:
        """Leave the verdict open where the test is true."""
        self.tests.append(If(test, _UNSURE))

    def assign(self, hint: str, value: Code) -> Code:
        """A local name that the function has not used, for a value."""
        [name] = distinct([snake(hint)], self.taken)
        self.taken.add(name)
        self.tests.append(Line(code("{n} = {v}", n=identifier(name), v=value)))
        return identifier(name)

    def body(self) -> Block:
        """The tests: what is missing refuses, another type leaves the verdict open."""
        handlers: list[tuple[Code, Block]] = []
        if self.missing:
            handlers.append((code("KeyError"), REFUSED))
        handlers.append((code("(TypeError, OverflowError)"), _UNSURE))
        return (
            Try(tuple(self.tests), tuple(handlers)),
            ACCEPTED,
        )

    def of(self, form: Form, values: Code, hint: str, *, filled: bool) -> None:
        """Test a column by a form.

        Args:
            form: What every value must be: of one type.
            values: The name of the list that holds them.
            hint: What the column is called.
            filled: Whether there is at least one value.
        """
        if form.trivial:
            return
        [typed] = form.types.values()
        advice = [each for each in form.advice if self.advised]
        self.typed(typed, values, hint, filled=filled)
        for schema in advice:
            advising = self.verdicts.reader.advising(schema, form)
            if advising is None:
                continue
            [kind] = form.types
            inner = self.nested()
            if kind in advising.types:
                inner.typed(advising.types[kind], values, hint, filled=filled)
            else:
                inner.refuse(values)
            if inner.tests:
                self.tests.append(If(code("advice"), tuple(inner.tests)))

    def typed(self, typed: TypedForm, values: Code, hint: str, *, filled: bool) -> None:
        """Test a column of one JSON type, as `of` does."""
        match typed:
            case StringForm():
                self._strings(typed, values, hint)
            case NumberForm():
                self._numbers(typed, values, hint, filled=filled)
            case BooleanForm(value=None):
                self.refuse(_others_than(values, "bool"))
            case BooleanForm(value=value):
                self.refuse(_any(compared(_EACH, "is not", literal(value)), values))
            case NullForm():
                self.refuse(_any(compared(_EACH, "is not", Code("None")), values))
            case ObjectForm():
                strings = map_of_strings(typed, self.verdicts)
                if strings is not None:
                    strings.columns(self, values, hint, filled=filled)
                elif typed.bytes is not None and not typed.properties:
                    self.heavy(typed.bytes, values)
                else:
                    self._objects(typed, values)
            case ArrayForm():
                pass
            case _:
                assert_never(typed)

    def heavy(self, limit: int, maps: Code) -> None:
        """Refuse maps of which one holds more UTF-8 bytes than the limit."""
        f = self.verdicts.module.imported("columns", "any_heavier")
        names, texts = self.contents.get(maps.text, (maps, maps))
        weighed = joined(", ", [literal(limit), maps, names, texts])
        self.refuse(code("{f}({w})", f=f, w=weighed))

    def _objects(self, form: ObjectForm, items: Code) -> None:
        """Every item is an object of the form.

        Objects that have as many properties in all as they have of known names have
        none of another name. What is missing raises KeyError.
        """
        self.doubt(_others_than(items, "dict"))
        sizes = code("{n} * len({c})", n=literal(len(form.required)), c=items)
        columns: list[tuple[Schema, Code, str, bool]] = []
        for name in sorted(form.required - form.properties.keys()):
            self.missing = True
            self.tests.append(
                Line(code("[item[{k}] for item in {c}]", k=literal(name), c=items))
            )
        for name, schema in form.properties.items():
            key, hint = literal(name), f"{snake(name)}_values"
            if name in form.required:
                self.missing = True
                read = code("[item[{k}] for item in {c}]", k=key, c=items)
                values = self.assign(hint, read)
            else:
                if not form.closed and self.verdicts.is_trivial(schema):
                    continue
                read = code(
                    "[item[{k}] for item in {c} if {k} in item]", k=key, c=items
                )
                values = self.assign(hint, read)
                sizes = code("{s} + len({v})", s=sizes, v=values)
            self.members[name] = values
            columns.append((schema, values, snake(name), name in form.required))
        if form.closed:
            self.refuse(counted(code("sum(map(len, {c}))", c=items), "!=", sizes))
        forms = [self.verdicts.reader.form(schema) for schema, *_ in columns]
        cells = list(zip(forms, columns, strict=True))
        # Maps cost most, and come last.
        cells.sort(key=lambda cell: cell[0] is not None and "object" in cell[0].types)
        for inner, (_, values, hint, filled) in cells:
            if inner is not None:
                self.of(inner, values, hint, filled=filled)

    def _numbers(
        self, form: NumberForm, values: Code, hint: str, *, filled: bool
    ) -> None:
        """Every value is a number of the form.

        Numbers lie within bounds exactly if the least and the greatest do, where all
        are finite; and they are if their sum is. Values of other types, such as 1.0
        for an integer, leave it open.
        """
        module = self.verdicts.module
        if form.kind == "number":
            self.doubt(_others_than(values, "int", "float"))
            module.standard("math", "isfinite")
            self.doubt(Negation(code("isfinite(sum({c}))", c=values)))
        else:
            self.doubt(_others_than(values, "int"))
        if form.low:
            wrong = below(code("min({c})", c=values), form.low)
            self.refuse(wrong if filled else And((values, wrong)))
        if form.high:
            wrong = above(code("max({c})", c=values), form.high)
            self.refuse(wrong if filled else And((values, wrong)))
        if form.choices is not None:
            numbers = joined(", ", [literal(each) for each in form.choices])
            chosen = module.constant(
                f"{self.owner}_{hint}_numbers",
                code("frozenset({{{n}}})", n=numbers),
            )
            self.refuse(Negation(code("{n}.issuperset({c})", n=chosen, c=values)))
        for divisor in form.divisors:
            f = module.imported("decimals", "is_multiple")
            divides = code("{f}({e}, {d})", f=f, e=_EACH, d=literal(divisor))
            self.refuse(_any(Negation(divides), values))

    def _strings(  # noqa: C901 - a test for each part of the form
        self, form: StringForm, values: Code, hint: str
    ) -> None:
        """Every value is a string of the form.

        A string joined from others has characters of a class alone exactly if each
        has. Strings that end in line feeds match a regex that repeats exactly if each
        matches it, where it matches no line feed, and as many are found as there are
        strings. What is no string cannot be joined, which raises TypeError.
        """
        module, name = self.verdicts.module, f"{self.owner}_{hint}"
        if form.choices is not None:
            chosen = module.strings(form.choices, f"{name}_values")
            self.refuse(Negation(code("{n}.issuperset({c})", n=chosen, c=values)))
        self._plan(form, values)
        reads_text = bool(form.single) or form.maximum is not None
        regexes = [line(pattern.tree) for pattern in form.patterns]
        proved = form.choices is not None or form.plan or form.formats or any(regexes)
        if reads_text or None in regexes or not proved:
            self._joined(values, used=reads_text)
        for number, (pattern, regex) in enumerate(
            zip(form.patterns, regexes, strict=True), 1
        ):
            if regex is None:
                matches = module.pattern(pattern, f"{name}_pattern")
                self.refuse(Negation(code("all(map({f}, {c}))", f=matches, c=values)))
            else:
                hinted = f"are_{hint}" if number == 1 else f"are_{hint}_{number}"
                self._by_lines(raw(regex), values, hinted)
        for known in form.formats:
            if known.format.name == "e164" and form.plan:
                continue
            spec = module.imported(f"formats.{known.module}", known.constant)
            # Times of one batch are often the same.
            read = code("{{*{c}}}", c=values) if known.format.repeats else values
            if known.format.regex:
                self._by_lines(code("{s}.regex", s=spec), read, f"are_{hint}")
            else:
                f = module.imported("columns", "all_of_format")
                self.refuse(Negation(code("{f}({s}, {c})", f=f, s=spec, c=read)))
        if form.single:
            self.refuse(self._not_of_class(form, name))
        self._lengths(form, values)
        if form.bytes is not None:
            self.refuse(_any(too_heavy(_EACH, form.bytes, module), values))
        if self.advised:
            times = code("{{*{c}}}", c=values)
            self.tests += window_tests(form, times, module)

    def names(self, schema: Schema, form: StringForm, names: Code) -> None:
        """Test the names of maps, which are remembered where they are good."""
        module = self.verdicts.module
        place = self.verdicts.reader.followed(schema).location
        known = module.own_constant(
            place, f"known_{self.owner}_names", code("set[str]()")
        )
        remember = module.imported("columns", "remember")
        inner = self.nested()
        inner.typed(form, names, "name", filled=False)
        remembered = code("{f}({known}, {names})", f=remember, known=known, names=names)
        inner.tests.append(Line(remembered))
        old = code("{known}.issuperset({names})", known=known, names=names)
        self.tests.append(If(Negation(old), tuple(inner.tests)))
        self.text_of = ""  # the names may have been joined

    def _plan(self, form: StringForm, values: Code) -> None:
        """Numbers that the numbering plans do not have."""
        if not form.plan:
            return
        module = self.verdicts.module
        e164 = any(known.format.name == "e164" for known in form.formats)
        if e164:
            f = module.imported("number_plan", f"are_{form.plan}")
            self.refuse(Negation(code("{f}({c})", f=f, c=values)))
        else:
            f = module.imported("number_plan", f"is_{form.plan}")
            spec = module.imported("formats.e164", "E164")
            is_e164 = code("{e}.is_valid({v})", e=spec, v=_EACH)
            unassigned = Negation(code("{f}({v})", f=f, v=_EACH))
            self.refuse(_any(And((is_e164, unassigned)), values))

    def _joined(self, values: Code, *, used: bool) -> None:
        if self.text_of == values.text:
            return
        if used:
            self.text_of = values.text
        text = code('"".join({c})', c=values)
        alone = code("{t}  # raises TypeError unless all are strings", t=text)
        self.tests.append(Line(code("text = {t}", t=text) if used else alone))

    def _by_lines(self, regex: Code, values: Code, hint: str) -> None:
        module = self.verdicts.module
        maker = module.imported("columns", "column")
        test = module.constant(hint, code("{f}({regex})", f=maker, regex=regex))
        self.refuse(Negation(code("{f}({c})", f=test, c=values)))

    def _not_of_class(self, form: StringForm, hint: str) -> Boolean:
        """The characters of a class, by the quickest means."""
        found = forbidden(form, Code("text"))
        if found is not None:
            return found
        module = self.verdicts.module
        if form.single and characters(form.single) <= _ASCII:
            text = "".join(map(chr, codes(characters(form.single))))
            maker = module.imported("columns", "alphabet")
            value = code("{f}(b{t})", f=maker, t=literal(text))
            f = module.constant(f"{hint}_alphabet", value)
            return Negation(code("{f}(text)", f=f))
        found = code("{f}(text)", f=of_class(form, hint, module))
        return compared(found, "is", Code("None"))

    def _lengths(self, form: StringForm, values: Code) -> None:
        if form.minimum == 1:
            self.refuse(Negation(code("all({c})", c=values)))
        elif form.minimum:
            self.refuse(And((values, _shortest(values, form.minimum))))
        if form.maximum is not None:
            in_all = counted(Code("len(text)"), ">", literal(form.maximum))
            self.refuse(And((in_all, _longest(values, form.maximum))))


def _any(test: Boolean, values: Code) -> Boolean:
    """Whether a test of `each` holds for any of some values."""
    return code("any([{t} for {e} in {c}])", t=written(test), e=_EACH, c=values)


def _others_than(values: Code, *classes: str) -> Boolean:
    """Whether some of the values are not of exactly one of some builtin classes."""
    types = code("{{*map(type, {c})}}", c=values)
    wanted = code("{{{names}}}", names=joined(", ", [*map(identifier, classes)]))
    return Negation(compared(types, "<=", wanted))


def _shortest(values: Code, least: int) -> Boolean:
    """Whether one of the values holds too little."""
    return counted(code("min(map(len, {c}))", c=values), "<", literal(least))


def _longest(values: Code, most: int) -> Boolean:
    """Whether one of the values holds too much."""
    return counted(code("max(map(len, {c}))", c=values), ">", literal(most))


@dataclass(frozen=True, slots=True)
class StringMap:
    """A map of strings: valid exactly if its names and its values are.

    Names are remembered: most maps have those of the map before. Whether a name is
    valid depends on the name alone, so a good one stays good.
    """

    form: ObjectForm
    names: StringForm | None
    values: Form
    verdicts: Verdicts

    def tests(self, scope: Scope) -> Block:
        """Tests of one map; what is no string raises TypeError, and is not valid."""
        columns = Columns(
            self.verdicts, scope.owner, scope.advised, {*scope.taken, "text"}
        )
        self._names(columns, scope.value)
        values = scope.annotated("values")
        read = code("{v}: list[Any] = [*{m}.values()]", v=values, m=scope.value)
        columns.tests.append(Line(read))
        columns.of(self.values, values, "value", filled=False)
        block: Block = (Try(tuple(columns.tests), ((code("TypeError"), REFUSED),)),)
        if self.form.bytes is not None:
            module = self.verdicts.module
            block += (refuse(too_heavy(scope.value, self.form.bytes, module)),)
        return block

    def columns(self, into: Columns, maps: Code, hint: str, *, filled: bool) -> None:
        """Tests of many maps: the names of all, and the values of all."""
        if self.form.minimum:
            wrong = _shortest(maps, self.form.minimum)
            into.refuse(wrong if filled else And((maps, wrong)))
        if self.form.maximum is not None:
            wrong = _longest(maps, self.form.maximum)
            into.refuse(wrong if filled else And((maps, wrong)))
        union = code("set[str]().union(*{c})", c=maps)
        names = into.assign(f"{hint}_names", union)
        if self.names:
            self._names(into, names)
        # `dict.values` raises TypeError for what is no dict, and none such is valid.
        f = into.verdicts.module.imported("columns", "values_of")
        values = into.assign(f"{hint}_texts", code("{f}({c})", f=f, c=maps))
        into.of(self.values, values, f"{hint}_value", filled=False)
        into.contents[maps.text] = (names, values)
        if self.form.bytes is not None:
            into.heavy(self.form.bytes, maps)

    def _names(self, into: Columns, names: Code) -> None:
        if self.names is not None and self.form.names is not None:
            into.names(self.form.names, self.names, names)


def names_together(form: ObjectForm, scope: Scope, verdicts: Verdicts) -> Block:
    """Tests of all names of one object at once; none if they are no plain strings."""
    string = _name_form(form, verdicts)
    if form.names is None or string is None:
        return ()
    taken = {*scope.taken, "text"}
    columns = Columns(verdicts, scope.owner, advised=False, taken=taken)
    columns.names(form.names, string, scope.value)
    return (Try(tuple(columns.tests), ((code("TypeError"), REFUSED),)),)


def _name_form(form: ObjectForm, verdicts: Verdicts) -> StringForm | None:
    named = verdicts.reader.form(form.names) if form.names else None
    string = named.types.get("string") if named and not named.applied else None
    return string if isinstance(string, StringForm) else None


def map_of_strings(form: ObjectForm, verdicts: Verdicts) -> StringMap | None:
    """A form of an object as a map of strings; None where it is more, or less."""
    more = (
        form.properties
        or form.required
        or form.patterns
        or form.dependent
        or form.dependent_schemas
    )
    if more or form.additional is None:
        return None
    values = verdicts.reader.form(form.additional)
    if values is None or values.only(StringForm) is None:
        return None
    if any(_is_obscure(each, verdicts) for each in values.advice):
        return None
    names = _name_form(form, verdicts)
    if form.names and names is None:
        return None
    return StringMap(form, names, values, verdicts)
