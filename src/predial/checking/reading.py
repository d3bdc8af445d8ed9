"""Open inputs and read the documents in them: JSON, NDJSON line by line, or YAML.

`auto` goes by the suffix: `.json` is JSON, `.jsonc` JSON with comments, `.ndjson` and
`.jsonl` are NDJSON, `.yaml` and `.yml` YAML. An input with another suffix, or none,
such as stdin, is NDJSON if its first line is a whole JSON value. Blank lines between
NDJSON records are skipped.
"""

from __future__ import annotations

import os
import stat
from io import BytesIO
from itertools import chain

from predial_runtime.decoding import MESSAGES, DecodingError, decode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from io import BufferedReader
    from typing import BinaryIO, TypeAlias

    from predial.checking.positions import Node, Span

    Outcome: TypeAlias = "Document | Refusal"
    Reader: TypeAlias = Callable[[BinaryIO, int], Iterator[Outcome]]


_BOM = b"\xef\xbb\xbf"
_BINARY = "is no text from here on: name a file of JSON, NDJSON or YAML"
_CHUNK = 1 << 16
_LINE_END = 2  # read beyond the limit of a record, so that CR and LF do not count


class _SpecialFileError(OSError):
    """A named pipe or a device, which may block or never end."""


class Document:
    """A value that was read, and the text that it was read from.

    Attributes:
        line: The line of an NDJSON record in its file.
        value: The value.
        data: The text, without a byte order mark.
        with_comments: Whether the text has comments and trailing commas.
    """

    with_comments = False
    # Where the value stands in its text, if that is known, as it is of YAML.
    node: Node | None = None
    # Scalars that YAML takes for something else: where, and for what.
    misread: tuple[tuple[Span, str], ...] = ()
    # Values that YAML has in two places, by an alias, so that both change together.
    shared: tuple[Span, ...] = ()

    def __init__(self, line: int | None, value: object, data: bytes) -> None:
        self.line = line
        self.value = value
        self.data = data


class Refusal:
    """A text, or an input, that cannot be read.

    Attributes:
        code: Which rule it breaks.
        message: What was found and what to do, without any of the text.
        line: Where in the input, counted from 1, if it is one place.
        column: The character in that line, counted from 1.
        data: The text, if there is one to show.
    """

    __slots__ = ("code", "column", "data", "line", "message")

    def __init__(
        self,
        code: str,
        message: str,
        line: int | None = None,
        column: int | None = None,
        data: bytes | None = None,
    ) -> None:
        self.code = code
        self.message = message
        self.line = line
        self.column = column
        self.data = data


def refused(
    error: DecodingError, data: bytes | None = None, line: int | None = None
) -> Refusal:
    """The refusal of a text, which is an NDJSON record if it has a line of its own."""
    is_binary = error.code == "json.encoding" and b"\0" in (data or b"")[:_CHUNK]
    message = _BINARY if is_binary else error.message
    return Refusal(error.code, message, line or error.line, error.column, data)


def documents(
    name: str, input_format: str, max_bytes: int, of_stdin: str = "-"
) -> Iterator[Outcome]:
    """Every document of one input, and what cannot be read.

    Args:
        name: The input; `-` is standard input.
        input_format: The format, or `auto`.
        max_bytes: The limit of one JSON text or NDJSON line.
        of_stdin: The file that standard input is the content of, for its suffix.
    """
    suffixed = of_stdin if name == "-" else name
    try:
        with opened(name) as stream:
            yield from _reader(suffixed, input_format)(stream, max_bytes)
    except OSError as error:
        yield Refusal(*reason(error))


def documents_in(
    content: bytes, name: str, input_format: str, max_bytes: int
) -> Iterator[Outcome]:
    """Every document of an input that was read, and what cannot be read of it."""
    return _reader(name, input_format)(BytesIO(content), max_bytes)


def shown(name: str) -> str:
    """What an input is called where it is reported."""
    return "<stdin>" if name == "-" else name or "''"


def opened(name: str) -> BufferedReader:
    """The bytes of an input.

    Raises:
        OSError: It cannot be opened, or is a pipe or a device.
    """
    if name == "-":
        return open(0, "rb", closefd=False)
    if "\0" in name:
        raise FileNotFoundError
    stream = open(name, "rb", opener=_open_at_once)  # noqa: SIM115 - the caller does
    if stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
        return stream
    stream.close()
    raise _SpecialFileError


def _open_at_once(name: str, flags: int) -> int:
    """Open without waiting for somebody to write, as a named pipe else does."""
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))


def _reader(name: str, input_format: str) -> Reader:
    if input_format != "auto":
        return _READERS[input_format]
    return _READERS.get(os.path.splitext(name)[1].lower(), _sniffed)


def _json(stream: BinaryIO, limit: int, head: bytes = b"") -> Iterator[Outcome]:
    data = _whole(stream, limit, head)
    if data is None:
        yield _too_large(None, limit)
    else:
        yield from _without_mark(data, None)


def _jsonc(stream: BinaryIO, limit: int) -> Iterator[Outcome]:
    data = _whole(stream, limit)
    if data is None:
        yield _too_large(None, limit)
        return
    from predial.checking.comments import without_comments

    # What is no UTF-8 is for the decoder to refuse; it has the same lines.
    text = data.decode(errors="surrogateescape")
    plain = without_comments(text).encode(errors="surrogateescape")
    for outcome in _without_mark(plain, None):
        outcome.data = data.removeprefix(_BOM)
        if isinstance(outcome, Document):
            outcome.with_comments = True
        yield outcome


def _yaml(stream: BinaryIO, limit: int) -> Iterator[Outcome]:
    data = _whole(stream, limit)
    if data is None:
        yield _too_large(None, limit)
        return
    from predial.checking.yaml_documents import yaml_documents

    yield from yaml_documents(data.removeprefix(_BOM))


def _whole(stream: BinaryIO, limit: int, head: bytes = b"") -> bytes | None:
    """All of an input, or None if it is larger than the limit."""
    chunks = [head]
    left = limit - len(head)
    while left >= 0 and (chunk := stream.read(_CHUNK)):
        chunks.append(chunk)
        left -= len(chunk)
    return b"".join(chunks) if left >= 0 else None


def _ndjson(
    stream: BinaryIO, limit: int, head: tuple[bytes, ...] = ()
) -> Iterator[Outcome]:
    pieces = chain(head, iter(lambda: stream.readline(limit + _LINE_END), b""))
    empty = True
    for number, piece in enumerate(pieces, 1):
        record = piece.rstrip(b"\r\n")
        if len(record) > limit:
            _skip_line(stream, piece)
            yield _too_large(number, limit)
        elif record.strip():
            yield from _without_mark(record, number)
        else:
            continue
        empty = False
    if empty:
        yield Refusal("json.empty", MESSAGES["json.empty"])


def _sniffed(stream: BinaryIO, limit: int) -> Iterator[Outcome]:
    first = stream.readline(limit + _LINE_END)
    if isinstance(_decoded(first.removeprefix(_BOM), 1), Document):
        return _ndjson(stream, limit, (first,))
    return _json(stream, limit, first)


_READERS: dict[str, Reader] = {
    ".json": _json,
    ".jsonc": _jsonc,
    ".jsonl": _ndjson,
    ".ndjson": _ndjson,
    ".yaml": _yaml,
    ".yml": _yaml,
    "json": _json,
    "jsonc": _jsonc,
    "ndjson": _ndjson,
    "yaml": _yaml,
}

SUFFIXES = frozenset(name for name in _READERS if name.startswith("."))


def _without_mark(data: bytes, line: int | None) -> Iterator[Outcome]:
    """What a text holds behind a byte order mark, which is a defect of its own."""
    text = data.removeprefix(_BOM)
    if len(text) < len(data):
        yield Refusal("json.bom", MESSAGES["json.bom"], line or 1, 1)
    yield _decoded(text, line)


def _decoded(data: bytes, line: int | None) -> Outcome:
    try:
        return Document(line, decode(data), data)
    except DecodingError as error:
        return refused(error, data, line)


def _too_large(line: int | None, limit: int) -> Refusal:
    message = (
        f"is larger than {limit} bytes: split it into NDJSON records,"
        " or raise --max-bytes"
    )
    return Refusal("json.too-large", message, line)


def _skip_line(stream: BinaryIO, piece: bytes) -> None:
    while piece and not piece.endswith(b"\n"):
        piece = stream.readline(_CHUNK)


def reason(error: OSError) -> tuple[str, str]:
    """The code and the message of an input that cannot be read."""
    match error:
        case FileNotFoundError():
            return "file.missing", "there is no such file"
        case IsADirectoryError():
            return "file.directory", "has no file of JSON, NDJSON or YAML"
        case PermissionError():
            return "file.denied", "must not be read: permission denied"
        case _SpecialFileError():
            return "file.special", "is a pipe or a device: feed it to `predial check -`"
        case _:
            return "file.unreadable", f"cannot be read: {error.strerror}"
