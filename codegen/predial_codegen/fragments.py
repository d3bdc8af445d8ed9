"""Typed fragments of Python source: the only way by which text enters generated code.

A `Code` is made from a literal template of ours, or from `literal`, `identifier` and
`docstring`, which quote whatever they are given. So a schema's text can become a value
in the output, never syntax.
"""

from __future__ import annotations

import keyword
import textwrap
from collections.abc import Iterable
from typing import LiteralString, NamedTuple, TypeAlias
from unicodedata import normalize

Literal: TypeAlias = str | int | float | bool | None


class Import(NamedTuple):
    """A name to import, of the standard library or of the run-time package."""

    module: str
    name: str
    runtime: bool


_NO_IMPORTS = frozenset[Import]()


class Code(NamedTuple):
    """A piece of Python source that is safe to write as it stands.

    Attributes:
        text: The source.
        imports: The names that it needs imported.
    """

    text: str
    imports: frozenset[Import] = _NO_IMPORTS

    def __html__(self) -> str:
        return self.text


def code(template: LiteralString, /, **parts: Code) -> Code:
    """The template, with each `{name}` replaced by the fragment of that name."""
    text = template.format(**{name: part.text for name, part in parts.items()})
    return Code(text, imports_of(parts.values()))


def joined(separator: LiteralString, parts: list[Code]) -> Code:
    """The fragments with the separator between them."""
    return Code(separator.join(part.text for part in parts), imports_of(parts))


def imports_of(parts: Iterable[Code]) -> frozenset[Import]:
    """The names that any of the fragments needs imported."""
    found = [part.imports for part in parts if part.imports]
    return found[0] if len(found) == 1 else _NO_IMPORTS.union(*found)


def reference(target: Import) -> Code:
    """The name of what is imported."""
    return Code(identifier(target.name).text, frozenset({target}))


def identifier(name: str) -> Code:
    """A Python name.

    Raises:
        ValueError: `name` is no identifier, or a keyword, or not as Python reads it.
    """
    is_normal = normalize("NFKC", name) == name  # else Python takes it for another
    if not is_normal or not name.isidentifier() or keyword.iskeyword(name):
        raise ValueError(f"not a Python name: {name!r}")
    return Code(name)


def literal(value: Literal) -> Code:
    """The value as a Python literal in ASCII, quoted as ruff and Black quote."""
    if isinstance(value, str):
        return Code(quoted(value))
    return Code(repr(value).replace("e+", "e"))  # as ruff and Black write exponents


def quoted(text: str) -> str:
    """`text` as a string literal in ASCII."""
    quote = "'" if '"' in text and "'" not in text else '"'
    body = text.replace("\\", "\\\\").replace(quote, "\\" + quote)
    if not (body.isascii() and body.isprintable()):
        body = "".join(map(_escaped, body))
    return f"{quote}{body}{quote}"


def raw(text: str) -> Code:
    """`text` as a raw string literal where that reads better and means the same."""
    plain = text.isascii() and text.isprintable() and '"' not in text
    if plain and "\\" in text and not text.endswith("\\"):
        return Code(f'r"{text}"')
    return literal(text)


def tuple_literal(values: list[Code]) -> Code:
    """The fragments as a tuple."""
    inner = ", ".join(value.text for value in values)
    return Code(f"({inner},)" if len(values) == 1 else f"({inner})")


def docstring(text: str, width: int) -> Code:
    """`text` as a docstring of lines of at most `width` columns, not yet indented.

    Paragraphs are separated by blank lines and wrapped; a line that starts with a
    space keeps its indentation and its line break.
    """
    body = "\n".join(docstring_text(text, width, quotes='"""'))
    if body.endswith('"'):
        body += " "
    if "\n" not in body and len(body) + 6 <= width:
        return Code(f'"""{body}"""')
    return Code(f'"""{body}\n"""')


def docstring_text(text: str, width: int, quotes: LiteralString = "") -> list[str]:
    """The lines of a docstring's text, or of a part of it; `quotes` stand before it."""
    first, *others = _paragraphs(text.lstrip(" ") if quotes else text)
    start, *lines = _wrapped(first, width, quotes)
    lines += [wrapped for line in others for wrapped in _wrapped(line, width)]
    return [_docstring_line(line) for line in (start.removeprefix(quotes), *lines)]


def _escaped(character: str) -> str:
    if " " <= character <= "~":
        return character
    if character in "\n\r\t":
        return {"\n": "\\n", "\r": "\\r", "\t": "\\t"}[character]
    point = ord(character)
    if point > 0xFFFF:
        return f"\\U{point:08x}"
    return f"\\x{point:02x}" if point <= 0xFF else f"\\u{point:04x}"


def _paragraphs(text: str) -> list[str]:
    """Lines to wrap: a paragraph's lines are joined, indented lines stay apart."""
    lines: list[str] = []
    for line in text.split("\n"):
        flowing = line.strip() and not line.startswith(" ")
        if flowing and lines and lines[-1] and not lines[-1].startswith(" "):
            lines[-1] += " " + line.strip()
        else:
            lines.append(line.rstrip())
    return lines


def _wrapped(line: str, width: int, quotes: LiteralString = "") -> list[str]:
    """The line, broken to fit; `quotes` is the space that its start must leave."""
    margin = " " * (len(line) - len(line.lstrip(" ")))
    return textwrap.wrap(
        line,
        width,
        initial_indent=quotes,
        subsequent_indent=margin + "    " if margin else "",
        break_long_words=False,
        break_on_hyphens=False,
    ) or [""]


def _docstring_line(line: str) -> str:
    """Printable text stays itself; quotes that could end the docstring are escaped."""
    escaped = line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if escaped.isprintable():
        return escaped
    return "".join(c if c.isprintable() else _in_docstring(c) for c in escaped)


def _in_docstring(character: str) -> str:
    """A surrogate is written as its number: a docstring must be Unicode."""
    escaped = _escaped(character)
    return "\\" + escaped if "\ud800" <= character <= "\udfff" else escaped
