"""The little language of generated functions: keywords build it, layout writes it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from predial_codegen.fragments import Code


@dataclass(frozen=True, slots=True)
class Line:
    """One simple statement."""

    code: Code


@dataclass(frozen=True, slots=True)
class If:
    """`if test:` body, and `else:` where `orelse` holds anything."""

    test: Code
    body: Block
    orelse: Block = ()


@dataclass(frozen=True, slots=True)
class For:
    """`for target in iterable:` body."""

    target: Code
    iterable: Code
    body: Block


@dataclass(frozen=True, slots=True)
class Try:
    """`try:` body, and an `except` for each kind of error, with its handler."""

    body: Block
    handlers: tuple[tuple[Code, Block], ...]


def uses(block: Block, name: Code) -> bool:
    """Whether any statement mentions a name, as a word."""
    word = re.compile(rf"\b{re.escape(name.text)}\b").search
    return any(word(text) for text in _texts(block))


def _texts(block: Block) -> Iterator[str]:
    for statement in block:
        match statement:
            case Line(code=line):
                yield line.text
            case If(test=test, body=body, orelse=orelse):
                yield test.text
                yield from _texts((*body, *orelse))
            case For(target=target, iterable=iterable, body=body):
                yield from (target.text, iterable.text)
                yield from _texts(body)
            case Try(body=body, handlers=handlers):
                yield from _texts(body)
                for error, handler in handlers:
                    yield error.text
                    yield from _texts(handler)


Statement: TypeAlias = Line | If | For | Try
Block: TypeAlias = tuple[Statement, ...]
