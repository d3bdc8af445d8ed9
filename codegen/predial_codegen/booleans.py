"""Boolean expressions of generated code: operators are data, calls are code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias, assert_never

from predial_codegen.fragments import Code, code, joined, tuple_literal

Operator: TypeAlias = Literal[
    "==", "!=", "<", "<=", ">", ">=", "is", "is not", "in", "not in"
]


@dataclass(frozen=True, slots=True)
class IsInstance:
    """Whether a value is an instance of one of some classes."""

    value: Code
    classes: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """A comparison of two operands, or a chain of several.

    Attributes:
        of_counts: Whether the operands are integers that we have counted.
    """

    operands: tuple[Code, ...]
    operators: tuple[Operator, ...]
    of_counts: bool = False


@dataclass(frozen=True, slots=True)
class Negation:
    """`not`: `negated` finds a shorter expression where there is one."""

    operand: Boolean


@dataclass(frozen=True, slots=True)
class And:
    """Whether all expressions hold."""

    operands: tuple[Boolean, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Whether one of some expressions holds."""

    operands: tuple[Boolean, ...]


@dataclass(frozen=True, slots=True)
class IfElse:
    """One expression or another, as a test has it."""

    test: Boolean
    then: Boolean
    otherwise: Boolean


# Code is a call or a name: no operator stands in it outside of brackets.
Boolean: TypeAlias = Code | IsInstance | Compared | Negation | And | Or | IfElse

_OPPOSITES: dict[Operator, Operator] = {
    "==": "!=",
    "!=": "==",
    "is": "is not",
    "is not": "is",
    "in": "not in",
    "not in": "in",
}
# Not of values: no number of JSON is NaN, but a float may be.
_OPPOSITES_OF_COUNTS: dict[Operator, Operator] = {
    "<": ">=",
    ">=": "<",
    ">": "<=",
    "<=": ">",
}
_ANSWERED_BY_PYTHON = frozenset({"is", "is not", "in", "not in"})


def is_instance(value: Code, *classes: str) -> IsInstance:
    """Whether a value is an instance of one of some builtin classes."""
    return IsInstance(value, tuple(map(Code, classes)))


def has_type(value: Code, kind: str) -> Compared:
    """Whether a value is of exactly one builtin class."""
    return compared(code("type({v})", v=value), "is", Code(kind))


def compared(left: Code, operator: Operator, right: Code) -> Compared:
    """The comparison of a value."""
    return Compared((left, right), (operator,))


def counted(left: Code, operator: Operator, right: Code) -> Compared:
    """The comparison of two integers that we have counted."""
    return Compared((left, right), (operator,), of_counts=True)


def negated(  # noqa: PLR0911 - a case for each kind
    boolean: Boolean,
) -> Boolean:
    """An expression that holds where another does not."""
    match boolean:
        case Negation(operand=operand):
            return operand
        case Compared(operands=operands, operators=(operator,), of_counts=of_counts):
            opposite = _OPPOSITES.get(operator)
            if opposite is None and of_counts:
                opposite = _OPPOSITES_OF_COUNTS[operator]
            if opposite is None:
                return Negation(boolean)
            return Compared(operands, (opposite,), of_counts)
        case And(operands=operands):
            return Or(tuple(map(negated, operands)))
        case Or(operands=operands):
            return And(tuple(map(negated, operands)))
        case IfElse(test=test, then=then, otherwise=otherwise):
            return IfElse(test, negated(then), negated(otherwise))
        case Code() | IsInstance() | Compared():
            return Negation(boolean)
        case _:
            assert_never(boolean)


def all_of(*booleans: Boolean) -> Boolean:
    """Whether all of some expressions hold."""
    parts = [
        part
        for each in booleans
        for part in (each.operands if isinstance(each, And) else (each,))
    ]
    return parts[0] if len(parts) == 1 else And(tuple(parts))


def any_of(*booleans: Boolean) -> Boolean:
    """Whether one of some expressions holds; the classes of one value are one test."""
    parts: dict[object, Boolean] = {}
    for boolean in booleans:
        each = boolean.operands if isinstance(boolean, Or) else (boolean,)
        for part in each:
            if isinstance(part, IsInstance):
                key = ("classes", part.value)
                known = parts.get(key, part)
                classes = known.classes if isinstance(known, IsInstance) else ()
                both = dict.fromkeys((*classes, *part.classes))
                parts[key] = IsInstance(part.value, tuple(both))
            else:
                parts[part] = part
    found = tuple(parts.values())
    return found[0] if len(found) == 1 else Or(found)


def none_of(*booleans: Boolean) -> Boolean:
    """Whether none of some expressions holds."""
    one = any_of(*booleans)
    return Negation(one) if isinstance(one, Or) else negated(one)


def gives_bool(boolean: Boolean) -> bool:
    """Whether what it gives is True or False, whatever values answer."""
    match boolean:
        case Code() | IsInstance() | Negation():
            return True
        case Compared(operators=operators, of_counts=of_counts):
            return of_counts or _ANSWERED_BY_PYTHON.issuperset(operators)
        case And(operands=operands) | Or(operands=operands):
            return all(map(gives_bool, operands))
        case IfElse(then=then, otherwise=otherwise):
            return gives_bool(then) and gives_bool(otherwise)
        case _:
            assert_never(boolean)


def written(  # noqa: PLR0911 - a case for each kind
    boolean: Boolean,
) -> Code:
    """The code of an expression."""
    match boolean:
        case Code():
            return boolean
        case IsInstance(value=value, classes=(kind,)):
            return code("isinstance({v}, {k})", v=value, k=kind)
        case IsInstance(value=value, classes=classes):
            kinds = tuple_literal([*classes])
            return code("isinstance({v}, {k})", v=value, k=kinds)
        case Compared(operands=operands, operators=operators):
            text = operands[0]
            for operator, operand in zip(operators, operands[1:], strict=True):
                text = code("{t} {o} {x}", t=text, o=Code(operator), x=operand)
            return text
        case Negation(operand=operand):
            return code("not {x}", x=_operand(operand, And, Or, IfElse))
        case And(operands=operands):
            return joined(" and ", [_operand(each, Or, IfElse) for each in operands])
        case Or(operands=operands):
            return joined(" or ", [_operand(each, And, IfElse) for each in operands])
        case IfElse(test=test, then=then, otherwise=otherwise):
            return code(
                "{then} if {test} else {otherwise}",
                then=_operand(then, IfElse),
                test=_operand(test, IfElse),
                otherwise=written(otherwise),
            )
        case _:
            assert_never(boolean)


def _operand(boolean: Boolean, *looser: type[Boolean]) -> Code:
    """Its code within another, in parentheses where its operator binds less."""
    text = written(boolean)
    return code("({t})", t=text) if isinstance(boolean, looser) else text
