"""Statements as a person would write them: one test for several, and none negated.

Tests are taken apart by Python's own parser: what keywords write is text.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence

from predial_codegen.fragments import Code, code, joined, tuple_literal
from predial_codegen.statements import Block, For, If, Line, Statement, Try
from predial_codegen.targets.validators.scope import ACCEPTED, REFUSED

# Nothing for what is smaller or greater: a NaN is neither.
_OPPOSITES: dict[type[ast.AST], str] = {
    ast.Eq: "!=",
    ast.NotEq: "==",
    ast.Is: "is not",
    ast.IsNot: "is",
    ast.In: "not in",
    ast.NotIn: "in",
    ast.Or: " and ",
    ast.And: " or ",
}
_ANSWERED_BY_PYTHON = (ast.Is, ast.IsNot, ast.In, ast.NotIn)


def simplified(block: Block) -> Block:
    """The statements of a function."""
    match tuple(map(_collapsed, block)):
        case (*before, If(test=test, body=body, orelse=()), Line() as last) if (
            body == REFUSED and last == ACCEPTED
        ):
            held = _opposite(test)
            if _compares_values(_parsed(test.text)):
                held = code("bool({held})", held=held)
            return (*before, Line(code("return {held}", held=held)))
        case collapsed:
            return collapsed


def _collapsed(statement: Statement) -> Statement:
    """With one `if` for two that are alike, or that stand in one another alone."""
    match statement:
        case If(test=test, body=body, orelse=orelse):
            return _one_for_two(
                If(test, tuple(map(_collapsed, body)), tuple(map(_collapsed, orelse)))
            )
        case For(target=target, iterable=iterable, body=body):
            return For(target, iterable, tuple(map(_collapsed, body)))
        case Try(body=body, handlers=handlers):
            handled = [
                (error, tuple(map(_collapsed, each))) for error, each in handlers
            ]
            return Try(tuple(map(_collapsed, body)), tuple(handled))
        case Line():
            return statement


def _one_for_two(statement: If) -> If:
    match statement:
        case If(test=test, body=(If(test=inner, body=body, orelse=()),), orelse=()):
            tests = [_as_operand(each, ast.Or, ast.IfExp) for each in (test, inner)]
            return If(joined(" and ", tests), body)
        case If(
            test=test, body=body, orelse=(If(test=other, body=alike, orelse=orelse),)
        ) if body == alike:
            return If(_either(test, other), body, orelse)
        case _:
            return statement


def _either(one: Code, other: Code) -> Code:
    tests = [one, other]
    match _parsed(one.text):
        case ast.Call(func=ast.Name("isinstance"), args=[value, _]):
            tests = any_class(tests, Code(_source(one.text, value)))
        case _:
            pass
    operands = [_as_operand(each, ast.And, ast.IfExp) for each in tests]
    return tests[0] if len(tests) == 1 else joined(" or ", operands)


def any_class(tests: Sequence[Code], value: Code) -> list[Code]:
    """The tests, with one for all that are `isinstance` of the value and one class."""
    start = f"isinstance({value.text}, "
    classes = [
        each.text.removeprefix(start).removesuffix(")")
        for each in tests
        if each.text.startswith(start)
    ]
    if len(classes) <= 1:
        return [*tests]
    rest = [each for each in tests if not each.text.startswith(start)]
    names = [Code(each) for each in dict.fromkeys(classes)]
    kind = names[0] if len(names) == 1 else tuple_literal(names)
    return [code("isinstance({v}, {k})", v=value, k=kind), *rest]


def none_of(tests: Sequence[Code]) -> Code:
    """That no test holds."""
    if len(tests) == 1:
        return _opposite(tests[0])
    return code("not ({any})", any=joined(" or ", [*tests]))


def _compares_values(test: ast.expr) -> bool:
    """Whether a value itself may answer, with something else than True or False."""
    compared = (each for each in ast.walk(test) if isinstance(each, ast.Compare))
    return any(
        not any(isinstance(op, _ANSWERED_BY_PYTHON) for op in each.ops)
        and not any(
            isinstance(operand, (ast.BinOp, ast.Call))
            for operand in (each.left, *each.comparators)
        )
        for each in compared
    )


def _opposite(test: Code) -> Code:
    return Code(_negated(test.text, _parsed(test.text)), test.imports)


def _negated(text: str, node: ast.expr) -> str:
    """The opposite of a part of a text."""
    match node:
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return _source(text, operand)
        case ast.Compare(left=left, ops=[op], comparators=[right]) if (
            type(op) in _OPPOSITES
        ):
            opposite = _OPPOSITES[type(op)]
            return f"{_source(text, left)} {opposite} {_source(text, right)}"
        case ast.BoolOp(op=op, values=values):
            parts = [Code(_negated(text, each)) for each in values]
            operands = [_as_operand(each, ast.BoolOp, ast.IfExp) for each in parts]
            return _OPPOSITES[type(op)].join(each.text for each in operands)
        case _:
            part = Code(_source(text, node))
            return f"not {_as_operand(part, ast.BoolOp, ast.IfExp).text}"


def _source(text: str, node: ast.expr) -> str:
    return text.encode()[node.col_offset : node.end_col_offset].decode()


def _as_operand(test: Code, *looser: type[ast.AST]) -> Code:
    """The test, in parentheses where it is an operation of these kinds."""
    if not any(word in test.text for word in (" or ", " and ", " if ")):
        return test
    node = _parsed(test.text)
    kinds = (node, node.op) if isinstance(node, ast.BoolOp) else (node,)
    if any(isinstance(each, looser) for each in kinds):
        return code("({t})", t=test)
    return test


def _parsed(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body
