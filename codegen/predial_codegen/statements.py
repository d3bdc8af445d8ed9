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


Statement: TypeAlias = Line | If | For | Try
Block: TypeAlias = tuple[Statement, ...]


def mentions(block: Block, name: str) -> bool:
    """Whether a name occurs in the code of the statements."""
    return any(re.search(rf"\b{name}\b", text) for text in texts(block))


def texts(block: Block) -> Iterator[str]:
    """The code of the statements, piece by piece."""
    for statement in block:
        match statement:
            case Line(code=line):
                yield line.text
            case If(test=test, body=body, orelse=orelse):
                yield test.text
                yield from texts(body + orelse)
            case For(target=target, iterable=iterable, body=body):
                yield f"{target.text} {iterable.text}"
                yield from texts(body)
            case Try(body=body, handlers=handlers):
                yield from texts(body)
                for errors, handler in handlers:
                    yield errors.text
                    yield from texts(handler)
