"""Read dial requests from a file: NDJSON, or CSV by its suffix.

A record that cannot be read comes as a `ContractError` that says why, in its place.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import TextIO

from predial.checking.reading import Refusal, documents, opened, reason, shown
from predial.errors import UsageError, suggestion
from predial_runtime.violations import ContractError, Rule, Violation

_MAX_BYTES = 64 * 1024 * 1024
_ATTRIBUTE = "attributes."
_REQUIRED = ("clientToken", "phoneNumber")
_TIME = "expirationTime"


class DialRequestFile:
    """The dial requests of a file.

    Args:
        name: The file; `-` is stdin, as NDJSON.
        needs_time: Whether a CSV file must have the column `expirationTime`.

    Attributes:
        unreadable: How many records could not be read so far.
    """

    def __init__(self, name: str, *, needs_time: bool) -> None:
        self._name = name
        self._needs_time = needs_time
        self.unreadable = 0

    def __iter__(self) -> Iterator[object]:
        """The dial requests, as JSON values.

        Raises:
            UsageError: The file cannot be read, or its columns are not those of dial
                requests.
        """
        is_csv = self._name.lower().endswith(".csv")
        for item in self._csv() if is_csv else self._ndjson():
            self.unreadable += isinstance(item, ContractError)
            yield item

    def _ndjson(self) -> Iterator[object]:
        for found in documents(self._name, "ndjson", _MAX_BYTES):
            if not isinstance(found, Refusal):
                yield found.value
            elif found.line is None:
                raise UsageError(f"{shown(self._name)}: {found.message}")
            elif found.code != "json.bom":  # the record behind it is read
                yield _unreadable(found.code, found.message)

    def _csv(self) -> Iterator[object]:
        file = shown(self._name)
        try:
            stream = opened(self._name)
            # Bytes that are no UTF-8 spoil their own record only.
            with io.TextIOWrapper(
                stream, "utf-8-sig", "surrogateescape", newline=""
            ) as text:
                yield from self._records(text, file)
        except OSError as error:
            raise UsageError(f"{file}: {reason(error)[1]}") from None

    def _records(self, text: TextIO, file: str) -> Iterator[object]:
        rows = csv.reader(text, strict=True)
        try:
            columns = next(rows, None) or []
            self._check(columns, file)
            yield from (_dial_request(columns, row) for row in rows if row)
        except csv.Error:
            raise UsageError(f"{file}:{rows.line_num}: is not CSV") from None

    def _check(self, columns: list[str], file: str) -> None:
        required = (*_REQUIRED, *([_TIME] if self._needs_time else []))
        known = [*_REQUIRED, _TIME]
        for number, name in enumerate(columns, 1):
            # By its number: without a header, its name is a value of a dial request.
            if name not in known and not name.startswith(_ATTRIBUTE):
                hint = suggestion(name, known)
                raise UsageError(
                    f"{file}: the first line must name the columns: {', '.join(known)}"
                    f" and {_ATTRIBUTE}NAME; column {number} is none of these{hint}"
                )
            if columns.index(name) < number - 1:
                raise UsageError(
                    f"{file}: column {number} has the name of column"
                    f" {columns.index(name) + 1}"
                )
        for name in required:
            if name not in columns:
                raise UsageError(f"{file}: has no column {name!r}")


def _dial_request(columns: list[str], row: list[str]) -> object:
    if not _is_unicode(row):
        return _unreadable("csv.encoding", "is not UTF-8")
    if len(row) != len(columns):
        return _unreadable(
            "csv.columns", f"must have {len(columns)} fields, has {len(row)}"
        )
    value: dict[str, object] = {}
    attributes: dict[str, str] = {}
    for name, field in zip(columns, row, strict=True):
        if not name.startswith(_ATTRIBUTE):
            value[name] = field
        elif field:
            attributes[name.removeprefix(_ATTRIBUTE)] = field
    return {**value, "attributes": attributes}


def _is_unicode(row: list[str]) -> bool:
    try:
        "".join(row).encode()
    except UnicodeEncodeError:
        return False
    return True


def _unreadable(code: str, message: str) -> ContractError:
    return ContractError([Violation(Rule(code, message), None)])
