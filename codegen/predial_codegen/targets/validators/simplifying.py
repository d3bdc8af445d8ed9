"""Statements as a person would write them: one `if` for two, a last test returned."""

from __future__ import annotations

from predial_codegen.booleans import all_of, any_of, gives_bool, negated, written
from predial_codegen.fragments import code
from predial_codegen.statements import Block, For, If, Line, Statement, Try
from predial_codegen.targets.validators.scope import ACCEPTED, REFUSED


def simplified(block: Block) -> Block:
    """The statements of a function."""
    match tuple(map(_collapsed, block)):
        case (*before, If(test=test, body=body, orelse=()), Line() as last) if (
            body == REFUSED and last == ACCEPTED
        ):
            held = negated(test)
            template = "return {held}" if gives_bool(held) else "return bool({held})"
            return (*before, Line(code(template, held=written(held))))
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
            return If(all_of(test, inner), body)
        case If(
            test=test, body=body, orelse=(If(test=other, body=alike, orelse=orelse),)
        ) if body == alike:
            return If(any_of(test, other), body, orelse)
        case _:
            return statement
