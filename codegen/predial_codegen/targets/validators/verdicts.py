"""Verdict functions: whether a value is valid, planned for speed from forms.

Where a form has nothing to say, the schema's table gives the verdict.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from predial_codegen.booleans import (
    Boolean,
    Negation,
    Or,
    compared,
    has_type,
    is_instance,
    none_of,
)
from predial_codegen.components import components
from predial_codegen.forms import (
    ANY,
    Applied,
    ArrayForm,
    Form,
    ObjectForm,
    TypedForm,
)
from predial_codegen.fragments import Code, code
from predial_codegen.ir import JsonType, Location, Schema
from predial_codegen.names import distinct
from predial_codegen.statements import Block, If, Line
from predial_codegen.targets.graph import may_advise, targets
from predial_codegen.targets.module import Constant, Module, upper
from predial_codegen.targets.schemas.tables import Tables
from predial_codegen.targets.validators.reading import Reader
from predial_codegen.targets.validators.scope import (
    ACCEPTED,
    ADVISING,
    REFUSED,
    Scope,
    refuse,
)

_DEEPEST = 4  # objects and arrays within each other in one function
_VALUE = Code("value")
_PARAMETER = code("value: Json")
_RESULT = code("bool")
_CLASSES: Mapping[JsonType, str] = {
    "boolean": "bool",
    "string": "str",
    "array": "list",
    "object": "dict",
}


@dataclass(frozen=True, slots=True)
class Function:
    """A verdict function.

    Attributes:
        name: Its whole name.
        parameter: The name and type of its first parameter.
        advised: Whether it takes `advice` and `now`: whether advice counts, and what
            times are measured from.
        returns: `bool`, or `bool | None` where it may be unable to decide.
        has_any: Whether it annotates something with `Any`.
        doc: Its docstring; empty for none.
        decorator: What it is decorated with, if anything.
    """

    name: Code
    body: Block
    advised: bool
    parameter: Code = _PARAMETER
    returns: Code = _RESULT
    has_any: bool = False
    doc: str = ""
    decorator: Code | None = None


@dataclass(slots=True)
class Verdicts:
    """Plans the functions that others call, one after the other.

    Attributes:
        names: What definitions are called.
        advised: The places where a valid value may have violations.
        typed_tests: Statements that refuse a value unless it has the form of its type.
        applied_tests: Statements that refuse a value unless what is applied holds.
        functions: What has been planned, in the order of the module.
        late: Constants that stand behind the functions, by their values.
    """

    module: Module
    tables: Tables
    reader: Reader
    names: dict[Location, str]
    advised: set[Location]
    typed_tests: Callable[[TypedForm, Scope, Verdicts], Block]
    applied_tests: Callable[[Applied, Scope, str, Verdicts], Block]
    functions: list[Function] = field(default_factory=list[Function])
    late: dict[str, Constant] = field(default_factory=dict[str, Constant])
    _uses: dict[Location, int] = field(default_factory=dict[Location, int])
    _planned: dict[Location, Code] = field(default_factory=dict[Location, Code])
    _waiting: deque[tuple[Schema, Code, Location]] = field(
        default_factory=deque[tuple[Schema, Code, Location]]
    )
    _definition: Location | None = None
    _repeating: set[Location] = field(default_factory=set[Location])

    def __post_init__(self) -> None:
        """Count how often each definition is referred to."""
        for schema in self.reader.schemas.values():
            for target in targets(schema):
                self._uses[target] = self._uses.get(target, 0) + 1

    def function(self, schema: Schema, hint: str = "") -> Code:
        """The name of the function of a schema, which is planned if it is new."""
        schema = self.reader.followed(schema)
        place = schema.location
        if place not in self._planned:
            if place not in self.names:
                [self.names[place]] = distinct([hint], self.names.values())
            name = self.module.fresh(f"_is_{self.names[place]}")
            self._planned[place] = name
            is_definition = place in self.reader.schemas or self._definition is None
            within = place if is_definition else self._definition
            self._waiting.append((schema, name, within or place))
        return self._planned[place]

    def planned(self, schema: Schema) -> Code | None:
        """The name of the function of a schema, where one is planned."""
        return self._planned.get(self.reader.followed(schema).location)

    def finish(self) -> tuple[Function, ...]:
        """Plan all that is wanted, and all that it calls."""
        while self._waiting:
            schema, name, self._definition = self._waiting.popleft()
            advised = self.may_advise(schema)
            scope = Scope(_VALUE, self.names[schema.location], advised)
            body = self.statements(schema, scope)
            if body[-1:] != REFUSED:
                body = (*body, ACCEPTED)
            self.functions.append(
                Function(name, body, advised, has_any="Any" in scope.counts)
            )
        return self._remembering()

    def repeats_work(self) -> None:
        """Note that the function at hand may judge twice what is in its value."""
        if self._definition is not None:
            self._repeating.add(self._definition)

    def _remembering(self) -> tuple[Function, ...]:
        """The functions, of which those remember whose work would double by level."""
        if not self._repeating:
            return tuple(self.functions)
        schemas = self.reader.schemas
        names = {
            self._planned[place]
            for group in components(schemas, lambda place: targets(schemas[place]))
            if not group.isdisjoint(self._repeating)
            for place in group & self.reader.recursive & self._planned.keys()
        }
        if not names:
            return tuple(self.functions)
        decorator = self.module.imported("remembering", "remembered")
        return tuple(
            replace(each, decorator=decorator) if each.name in names else each
            for each in self.functions
        )

    def is_trivial(self, schema: Schema) -> bool:
        """Whether a schema requires nothing."""
        form = self.reader.form(schema)
        return form is not None and form.trivial

    def refuses_all(self, schema: Schema) -> bool:
        """Whether no value is valid by a schema."""
        form = self.reader.form(schema)
        return form is not None and not form.types

    def batch_function(self, owner: str, body: Block, *, advised: bool) -> Code:
        """The name of a function of many values, with this body."""
        name = self.module.fresh(f"_batch_{owner}")
        doc = "The verdict on all items at once; None where each must be looked at."
        items, result = code("items: list[Any]"), code("bool | None")
        self.functions.append(
            Function(name, body, advised, items, result, has_any=True, doc=doc)
        )
        return name

    def late_constant(self, hint: str, value: Code) -> Code:
        """A table of functions by strings, which stands behind the functions."""
        if value.text not in self.late:
            name = self.module.fresh(f"_{upper(hint)}")
            kind = code(": dict[str, Callable[[Json], bool]]")
            self.late[value.text] = Constant(name, value, kind)
        return self.late[value.text].name

    def may_advise(self, schema: Schema) -> bool:
        """Whether a valid value may have violations of a schema."""
        return may_advise(schema, self.advised)

    def judged(self, schema: Schema, scope: Scope, hint: str) -> Block:
        """Statements that refuse a property or an item unless it is valid."""
        if self.is_trivial(schema):
            return ()
        if self.is_called(schema, scope):
            return self.called(schema, scope, hint)
        return self.statements(schema, scope)

    def is_called(self, schema: Schema, scope: Scope) -> bool:
        """Whether the function of a schema judges a property or an item."""
        form = self.reader.form(schema)
        return form is None or self._is_apart(schema, form, scope)

    def called(self, schema: Schema, scope: Scope, hint: str) -> Block:
        """A call of the function of a schema."""
        f = self.function(schema, f"{scope.owner}_{hint}")
        extra = ", advice, now" if scope.advised and self.may_advise(schema) else ""
        call = code("{f}({v}{e})", f=f, v=scope.value, e=Code(extra))
        return (refuse(Negation(call)),)

    def reads_value(self, schema: Schema, scope: Scope) -> bool:
        """Whether statements that judge a property or an item look at its value."""
        return not self.is_trivial(schema) and (
            self.is_called(schema, scope) or not self.refuses_all(schema)
        )

    def holds(self, schema: Schema, scope: Scope, hint: str) -> Boolean:
        """Whether the value is valid by a schema, advice aside."""
        form = self.reader.form(schema)
        if form is not None and not form.applied and len(form.types) == 1:
            [(kind, typed)] = form.types.items()
            if typed == ANY[kind] and kind != "number":
                return self._is_of(kind, scope)
        f = self.function(schema, f"{scope.owner}_{hint}")
        return code("{f}({v})", f=f, v=scope.value)

    def _is_apart(self, schema: Schema, form: Form, scope: Scope) -> bool:
        """Whether a schema has a function of its own, rather than to stand in place."""
        place = self.reader.followed(schema).location
        if place in self.reader.recursive or form.applied:
            return True
        stated = [each for kind, each in form.types.items() if each != ANY[kind]]
        if not any(map(self._is_large, stated)):
            return False
        return scope.repeated or self._uses.get(place, 0) > 1 or scope.depth >= _DEEPEST

    def _is_large(self, typed: TypedForm) -> bool:
        """Whether the tests of a form are more than a few lines."""
        match typed:
            case ObjectForm():
                return True
            case ArrayForm(items=Schema() as items, prefix=(), contains=()):
                form = self.reader.form(items)
                scalar = form is not None and not form.applied
                return not scalar or any(
                    isinstance(each, (ArrayForm, ObjectForm))
                    for each in (form.types.values() if form else ())
                )
            case ArrayForm():
                return bool(typed.prefix or typed.contains)
            case _:
                return False

    def statements(self, schema: Schema, scope: Scope) -> Block:
        """Statements that refuse the scope's value unless it is valid."""
        form = self.reader.form(schema)
        if form is None:
            return self._by_table(schema, scope)
        return self._by_form(form, scope)

    def _by_form(self, form: Form, scope: Scope) -> Block:
        block = self._by_type(form.types, scope)
        if block == REFUSED:
            return block
        if len(form.types) == 1:
            [kind] = form.types
            scope = scope.of_type(kind)
        return (*block, *self._applied(form, scope), *self.advice(form, scope))

    def _by_table(self, schema: Schema, scope: Scope) -> Block:
        accepts = self.module.imported("schemas", "accepts")
        table = self.tables.own(schema, scope.owner)
        call = code("{f}(schemas.{t}, {v})", f=accepts, t=table, v=scope.value)
        return (*self._unknown(schema, scope), refuse(Negation(call)))

    def _unknown(self, schema: Schema, scope: Scope) -> Block:
        """Where advice cannot be looked for, a value counts as one that has some."""
        if scope.advised and self.may_advise(schema):
            return (refuse(ADVISING),)
        return ()

    def _by_type(self, types: Mapping[JsonType, TypedForm], scope: Scope) -> Block:
        if not types:
            return REFUSED
        if scope.proved:
            typed = types.get(scope.proved)
            return self.typed_tests(typed, scope, self) if typed else REFUSED
        if len(types) == 1:
            [typed] = types.values()
            return self.typed_tests(typed, scope, self)
        open_kinds = [kind for kind, typed in types.items() if typed == ANY[kind]]
        branches = [
            (
                self._is_of(kind, scope),
                self.typed_tests(typed, scope.of_type(kind), self),
            )
            for kind, typed in types.items()
            if kind not in open_kinds
        ]
        otherwise: Block = ()
        if len(types) < len(ANY):
            tests = [self._is_of(kind, scope) for kind in open_kinds]
            otherwise = (refuse(none_of(*tests)),) if tests else REFUSED
        for test, body in reversed(branches):
            otherwise = (If(test, body or (Line(code("pass")),), otherwise),)
        return otherwise

    def _is_of(self, kind: JsonType, scope: Scope) -> Boolean:
        """Whether the value is of a JSON type."""
        if kind == "null":
            return compared(scope.value, "is", Code("None"))
        if kind == "number":
            f = self.module.imported("json_values", "is_number")
            return Or(
                (has_type(scope.value, "int"), code("{f}({v})", f=f, v=scope.value))
            )
        return is_instance(scope.value, _CLASSES[kind])

    def _applied(self, form: Form, scope: Scope) -> Block:
        block: Block = ()
        stated = any(each != ANY[kind] for kind, each in form.types.items())
        if form.applied and (stated or len(form.applied) > 1):
            self.repeats_work()
        for number, each in enumerate(form.applied, 1):
            hint = f"branch_{number}" if len(form.applied) > 1 else "branch"
            block += self.applied_tests(each, scope, hint, self)
        return block

    def advice(self, form: Form, scope: Scope) -> Block:
        """Statements that refuse a valid value of which something is to be advised."""
        if not scope.advised:
            return ()
        block: Block = ()
        for schema in form.advice:
            advising = self.reader.advising(schema, form)
            body = (
                self._by_table(schema, scope)
                if advising is None
                else self._by_form(advising, scope)
            )
            if body:
                block += (If(code("advice"), body),)
        return block
