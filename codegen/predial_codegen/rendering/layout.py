"""Statements to lines of at most 88 columns, broken where ruff would break them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import LiteralString, assert_never

from predial_codegen.booleans import written
from predial_codegen.fragments import Code, code, docstring, docstring_text, joined
from predial_codegen.statements import Block, For, If, Line, Statement, Try

WIDTH = 88
_INDENT = 4
_OPENING, _CLOSING = "([{", ")]}"
_PUNCTUATION = re.compile(
    r"""[^"'()\[\]{}, ]+|"(?:[^"\\]|\\.)*+(?:"|$)|'(?:[^'\\]|\\.)*+(?:'|$)|(.)""",
    re.DOTALL,
)
_QUOTES = '"""'


def lines(block: Block, depth: int = 0) -> list[Code]:
    """The block's lines, indented `depth` levels."""
    return [line for statement in block for line in _statement(statement, depth)]


def fitted(line: Code, depth: int = 0, trailer: LiteralString = "") -> list[Code]:
    """One logical line as physical lines, broken at its last brackets where too long.

    Args:
        line: The whole line.
        depth: Levels of indentation.
        trailer: The comma behind an argument.
    """
    return [Code(text) for text in _fitted(line.text, " " * (_INDENT * depth), trailer)]


def definition(head: Code, parameters: list[Code], result: Code) -> list[Code]:
    """The first line of a function, or its lines where it is too long."""
    inner = joined(", ", parameters)
    flat = code("{h}({p}) -> {r}:", h=head, p=inner, r=result)
    if len(flat.text) <= WIDTH:
        return [flat]
    margin = " " * (len(head.text) - len(head.text.lstrip()))
    if len(margin) + _INDENT + len(inner.text) <= WIDTH:
        comma = "," * (len(parameters) == 1)
        body = [Code(f"{margin}    {inner.text}{comma}")]
    else:
        body = [Code(f"{margin}    {parameter.text},") for parameter in parameters]
    return [Code(f"{head.text}("), *body, Code(f"{margin}) -> {result.text}:")]


def _statement(statement: Statement, depth: int) -> Iterator[Code]:
    match statement:
        case Line(code=line):
            yield from fitted(line, depth)
        case If(test=test, body=body):
            yield from fitted(code("if {test}:", test=written(test)), depth)
            yield from lines(body, depth + 1)
            yield from _otherwise(statement.orelse, depth)
        case For(target=target, iterable=iterable, body=body):
            head = code("for {target} in {iterable}:", target=target, iterable=iterable)
            yield from fitted(head, depth)
            yield from lines(body, depth + 1)
        case Try(body=body, handlers=handlers):
            yield from fitted(code("try:"), depth)
            yield from lines(body, depth + 1)
            for errors, handler in handlers:
                yield from fitted(code("except {errors}:", errors=errors), depth)
                yield from lines(handler, depth + 1)
        case _:
            assert_never(statement)


def _otherwise(orelse: Block, depth: int) -> Iterator[Code]:
    match orelse:
        case ():
            pass
        case (If(test=test, body=body, orelse=last),):
            yield from fitted(code("elif {test}:", test=written(test)), depth)
            yield from lines(body, depth + 1)
            yield from _otherwise(last, depth)
        case _:
            yield from fitted(code("else:"), depth)
            yield from lines(orelse, depth + 1)


def _fitted(  # noqa: PLR0911 - a way to break for each return
    text: str, margin: str, trailer: str = ""
) -> list[str]:
    if len(margin) + len(text) + len(trailer) <= WIDTH:
        return [margin + text + trailer]
    head, _, result = text.partition(": ")
    if trailer and "=lambda " in head and len(_parts(result)) > 1:
        inside = _broken(result, margin + " " * _INDENT)
        return [f"{margin}{head}: (", *inside, f"{margin}){trailer}"]
    parts = _parts(text) if trailer else [text]
    if len(parts) > 1:
        *most, last = parts
        return [line for part in most for line in _fitted(part, margin)] + _fitted(
            last, margin, trailer
        )
    broken = [] if trailer else (_broken_union(text, margin) or _enclosed(text, margin))
    if broken:
        return broken
    operands = _operands(text)
    if len(operands) > 1 and not _breaks_within(operands, text, margin):
        keyword = text.partition(" ")[0]
        inner = margin + " " * _INDENT
        each = [line for part in operands for line in _broken(part, inner)]
        return [f"{margin}{keyword} (", *each, f"{margin}):"]
    split = _first_brackets(text, margin) if len(operands) > 1 else None
    split = split or _last_brackets(text)
    if split is None:
        start, value = _assigned(text)
        inner = f"{margin}{' ' * _INDENT}{value}"
        if start and not trailer and text[-1] not in _OPENING and len(inner) <= WIDTH:
            return [f"{margin}{start}(", inner, f"{margin})"]
        return [margin + text + trailer]
    head, body, tail = split
    return [
        margin + head,
        *_inside(head, body, margin + " " * _INDENT),
        margin + tail + trailer,
    ]


def _enclosed(text: str, margin: str) -> list[str]:
    """A statement whose compound value stands in parentheses of its own."""
    start, value = _assigned(text)
    if not start:
        return []
    inner = margin + " " * _INDENT
    parts = _parts(value)
    if len(parts) > 1:
        is_test = _split_before(value, (" or ", " and ")) == parts
        if is_test and _breaks_within(parts, text, margin):
            return []
        return [f"{margin}{start}(", *_broken(value, inner), f"{margin})"]
    kinds = _split_before(value, (" | ",))
    if len(kinds) == 1 or (len(kinds) == 2 and value[-1] == ")"):
        return []
    each = [line for part in kinds for line in _fitted(part, inner)]
    flat = inner + value
    each = [flat] if len(flat) <= WIDTH else each
    return [f"{margin}{start}(", *each, f"{margin})"]


def _broken_union(text: str, margin: str) -> list[str]:
    """A declaration `name: A | B = value`, with one type on a line if need be."""
    name, separator, rest = text.partition(": ")
    if not separator or not name.isidentifier():
        return []
    kind, *value = _split_before(rest, (" = ",))
    kinds = _split_before(kind, (" | ",))
    if len(kinds) == 1 or _has_broken_value(text, margin, value):
        return []
    inner = margin + " " * _INDENT
    flat = inner + kind
    each = [line for part in kinds for line in _fitted(part, inner)]
    each = [flat] if len(flat) <= WIDTH else each
    return [f"{margin}{name}: (", *each, " ".join([f"{margin})", *value])]


def _has_broken_value(text: str, margin: str, value: list[str]) -> bool:
    """Whether the brackets of the value are rather broken than the type."""
    split = _last_brackets(text) if value and text[-1] in _CLOSING else None
    return split is not None and len(margin) + len(split[0]) <= WIDTH


def _operands(text: str) -> list[str]:
    """The operands of the test of an `if`, broken before `or`, or else before `and`."""
    keyword, _, test = text.partition(" ")
    if keyword not in {"if", "elif"} or not text.endswith(":"):
        return []
    parts = _split_before(test.removesuffix(":"), (" or ",))
    return parts if len(parts) > 1 else _split_before(parts[0], (" and ",))


def _assigned(text: str) -> tuple[str, str]:
    """What stands before a value that a statement assigns or returns, and the value."""
    if text.startswith("return "):
        return "return ", text.removeprefix("return ")
    target, separator, value = text.partition(" = ")
    return (target + separator, value) if separator else ("", text)


def _inside(head: str, body: str, margin: str) -> list[str]:
    """What stands between brackets: on one line, or an item on each."""
    items = _items(body)
    display = head[-2:-1] in {"", " ", *_OPENING}  # not a call, nor a subscript
    if len(items) > 1 and (display or len(margin) + len(body) > WIDTH):
        return [line for item in items for line in _fitted(item, margin, ",")]
    return _broken(body, margin)


def _broken(text: str, margin: str) -> list[str]:
    """On one line if it fits, else broken before the keywords of its expression."""
    if len(margin) + len(text) <= WIDTH:
        return [margin + text]
    parts = _parts(text)
    if len(parts) > 1:
        return [line for part in parts for line in _broken(part, margin)]
    split, kinds = _last_brackets(text), _split_before(text, (" | ",))
    if len(kinds) > 1 and split and len(margin) + len(split[0]) > WIDTH:
        return [line for part in kinds for line in _fitted(part, margin)]
    return _fitted(text, margin)


def _parts(text: str) -> list[str]:
    """A compound expression, broken before its keywords."""
    item, *loops = _split_before(text, (" for ",))
    if loops:
        return [
            item,
            *(part for loop in loops for part in _split_before(loop, (" if ",))),
        ]
    for words in ((" if ", " else "), (" or ", " and ")):
        parts = _split_before(text, words)
        if len(parts) > 1:
            return parts
    return [text]


def _split_before(text: str, words: tuple[str, ...]) -> list[str]:
    if not any(word in text for word in words):
        return [text]
    starts, depth = [0], 0
    for position, character in _outside_strings(text):
        depth += (character in _OPENING) - (character in _CLOSING)
        if depth == 0 and text.startswith(words, position):
            starts.append(position + 1)
    ends = [start - 1 for start in starts[1:]] + [len(text)]
    return [text[start:end] for start, end in zip(starts, ends, strict=True)]


def _breaks_within(operands: list[str], text: str, margin: str) -> bool:
    """Whether an operation of two operands is rather broken in brackets of theirs."""
    if len(operands) != 2:
        return False
    has_outer = operands[0][0] in _OPENING or operands[1][-1] in _CLOSING
    return has_outer and _first_brackets(text, margin) is not None


def _first_brackets(text: str, margin: str) -> tuple[str, str, str] | None:
    """The first brackets behind which the line would be too long at the next ones."""
    spans = _brackets(text)
    width = WIDTH - len(margin)
    for index, (start, end) in enumerate(spans):
        following = spans[index + 1][0] if index + 1 < len(spans) else len(text)
        if following >= width:
            if start >= width:
                return None
            return text[: start + 1], text[start + 1 : end], text[end:]
    return None


def _last_brackets(text: str) -> tuple[str, str, str] | None:
    """What stands before, in and after the last brackets that hold anything."""
    spans = _brackets(text)
    if not spans:
        return None
    start, end = spans[-1]
    return text[: start + 1], text[start + 1 : end], text[end:]


def _brackets(text: str) -> list[tuple[int, int]]:
    """Where the outer brackets that hold anything open and close."""
    spans: list[tuple[int, int]] = []
    stack: list[int] = []
    for position, character in _outside_strings(text):
        if character in _OPENING:
            stack.append(position)
        elif character in _CLOSING and stack:  # the others were opened above
            start = stack.pop()
            if not stack and position - start > 1:
                spans.append((start, position))
    return spans


def _items(body: str) -> list[str]:
    """The parts of a comma-separated list."""
    if len(_split_before(body, (" for ",))) > 1:
        return [body]  # a comprehension
    items, start, depth = list[str](), 0, 0
    for position, character in _outside_strings(body):
        depth += (character in _OPENING) - (character in _CLOSING)
        if character == "," and depth == 0:
            items.append(body[start:position].strip())
            start = position + 1
    rest = body[start:].strip()
    return [*items, rest] if rest else items


def _outside_strings(text: str) -> Iterator[tuple[int, str]]:
    """Brackets, commas and spaces of one line of code that are in no string literal."""
    for match in _PUNCTUATION.finditer(text):
        if match[1]:
            yield match.start(), match[1]


def docstring_lines(text: str, depth: int) -> list[Code]:
    """`text` as an indented docstring."""
    margin = " " * (_INDENT * depth)
    written = docstring(text, WIDTH - len(margin)).text.split("\n")
    return [Code((margin + line).rstrip()) for line in written]


def docstring_block(text: str, depth: int) -> Code:
    """`text` as a docstring whose first line is already indented."""
    return Code("\n".join(line.text for line in docstring_lines(text, depth)).lstrip())


def docstring_part(text: str, depth: int, quotes: LiteralString = "") -> Code:
    """`text` as a part of an indented docstring, its first line already indented."""
    margin = " " * (_INDENT * depth)
    written = docstring_text(text, WIDTH - len(margin), quotes)
    return Code("\n".join((margin + line).rstrip() for line in written).lstrip())


def fitted_module(text: str) -> str:
    """A module with its long lines broken; docstrings stay as they are."""
    lines_, inside = list[str](), False
    for line in text.split("\n"):
        body = line.lstrip()
        starts = not inside and body.startswith(_QUOTES)
        if inside or starts:
            inside = not (body.endswith(_QUOTES) and (inside or len(body) > 3))
            lines_.append(line)
        else:
            trailer = "," if body.endswith(",") else ""
            margin = line[: len(line) - len(body)]
            lines_ += _fitted(body.removesuffix(","), margin, trailer)
    return "\n".join(lines_)


def exploded(head: Code, arguments: list[Code], depth: int = 0) -> list[Code]:
    """A call with one argument on a line."""
    margin = " " * (_INDENT * depth)
    inner = margin + " " * _INDENT
    return [
        Code(f"{margin}{head.text}("),
        *(Code(f"{inner}{argument.text},") for argument in arguments),
        Code(f"{margin})"),
    ]
