"""The little language of generated functions: keywords build it, layout writes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from predial_codegen.booleans import Boolean
from predial_codegen.fragments import Code


@dataclass(frozen=True, slots=True)
class Line:
    """One simple statement."""

    code: Code


@dataclass(frozen=True, slots=True)
class If:
    """`if test:` body, and `else:` where `orelse` holds anything."""

    test: Boolean
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
