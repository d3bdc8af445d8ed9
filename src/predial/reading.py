"""Open inputs and read the documents in them: JSON, or NDJSON line by line.

`auto` goes by the suffix: `.json` is JSON, `.ndjson` and `.jsonl` are NDJSON. An input
with another suffix, or none, such as stdin, is NDJSON if its first line is a whole JSON
value. Blank lines between NDJSON records are skipped.
"""

from __future__ import annotations

import os
import stat
from itertools import chain

from predial.diagnostics import Diagnostic, Place
from predial_runtime.decoding import MESSAGES, DecodingError, decode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from io import BufferedReader
    from typing import TypeAlias

    Reader: TypeAlias = Callable[
        [BufferedReader, int], Iterator["Document | DecodingError"]
    ]


_CHUNK = 1 << 16
_LINE_END = 2  # read beyond the limit of a record, so that CR and LF do not count


class _SpecialFileError(OSError):
    """A named pipe or a device, which may block or never end."""


class Document:
    """A JSON value that was read, and its line if it is an NDJSON record."""

    __slots__ = ("line", "value")

    def __init__(self, line: int | None, value: object) -> None:
        self.line = line
        self.value = value


def documents(
    name: str, input_format: str, max_bytes: int
) -> Iterator[Document | Diagnostic]:
    """Every document of one input; what cannot be read comes as a diagnostic."""
    file = shown(name)
    try:
        with opened(name) as stream:
            for outcome in _reader(name, input_format)(stream, max_bytes):
                if isinstance(outcome, DecodingError):
                    place = Place(file, outcome.line, outcome.column)
                    yield Diagnostic(place, outcome.code, outcome.message)
                else:
                    yield outcome
    except OSError as error:
        yield Diagnostic(Place(file), *reason(error))


def shown(name: str) -> str:
    """The name of an input as text that every encoding of names can be shown in."""
    if name == "-":
        return "<stdin>"
    return os.fsencode(name).decode(errors="backslashreplace")


def opened(name: str) -> BufferedReader:
    """The bytes of an input.

    Raises:
        OSError: It cannot be opened, or is a pipe or a device.
    """
    if name == "-":
        return open(0, "rb", closefd=False)
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


def _json(
    stream: BufferedReader, limit: int, head: bytes = b""
) -> Iterator[Document | DecodingError]:
    chunks = [head]
    left = limit - len(head)
    while left >= 0 and (chunk := stream.read(_CHUNK)):
        chunks.append(chunk)
        left -= len(chunk)
    yield _decoded(b"".join(chunks), None) if left >= 0 else _too_large(None, limit)


def _ndjson(
    stream: BufferedReader, limit: int, head: tuple[bytes, ...] = ()
) -> Iterator[Document | DecodingError]:
    pieces = chain(head, iter(lambda: stream.readline(limit + _LINE_END), b""))
    empty = True
    for number, piece in enumerate(pieces, 1):
        record = piece.rstrip(b"\r\n")
        if len(record) > limit:
            _skip_line(stream, piece)
            yield _too_large(number, limit)
        elif record.strip():
            yield _decoded(record, number)
        else:
            continue
        empty = False
    if empty:
        yield DecodingError("json.empty", MESSAGES["json.empty"], None, None)


def _sniffed(stream: BufferedReader, limit: int) -> Iterator[Document | DecodingError]:
    first = stream.readline(limit + _LINE_END)
    if isinstance(_decoded(first, 1), Document):
        return _ndjson(stream, limit, (first,))
    return _json(stream, limit, first)


_READERS: dict[str, Reader] = {
    ".json": _json,
    ".jsonl": _ndjson,
    ".ndjson": _ndjson,
    "json": _json,
    "ndjson": _ndjson,
}


def _decoded(data: bytes, line: int | None) -> Document | DecodingError:
    try:
        return Document(line, decode(data))
    except DecodingError as refusal:
        refusal.line = line or refusal.line
        return refusal


def _too_large(line: int | None, limit: int) -> DecodingError:
    message = (
        f"is larger than {limit} bytes: split it into NDJSON records,"
        " or raise --max-bytes"
    )
    return DecodingError("json.too-large", message, line, None)


def _skip_line(stream: BufferedReader, piece: bytes) -> None:
    while piece and not piece.endswith(b"\n"):
        piece = stream.readline(_CHUNK)


def reason(error: OSError) -> tuple[str, str]:
    """The code and the message of an input that cannot be read."""
    match error:
        case FileNotFoundError():
            return "file.missing", "there is no such file"
        case IsADirectoryError():
            return "file.directory", "is a directory: name the files in it"
        case PermissionError():
            return "file.denied", "must not be read: permission denied"
        case _SpecialFileError():
            return "file.special", "is a pipe or a device: feed it to `predial check -`"
        case _:
            return "file.unreadable", f"cannot be read: {error.strerror}"
