"""Hold fixtures to what is expected of them, and write that down.

The nearest expected.json that names a file says what has to be found in it, and nothing
else may be. Where none names it, a file below a folder `good` or `valid` must have no
error, and one below `bad` or `invalid` must have one.
"""

from __future__ import annotations

import os
from collections import Counter

from predial.checking.diagnostics import Diagnostic, Place
from predial.checking.reading import shown
from predial.command import configuration
from predial.errors import UsageError
from predial_runtime.decoding import DecodingError, decode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Any, TypeAlias

    # Code, pointer, severity, and the line of a record.
    Finding: TypeAlias = tuple[str, str | None, str, int | None]
    Expected: TypeAlias = Mapping[str, Sequence[Finding]]

NAME = "expected.json"
_GOOD = {"good", "valid"}
_BAD = {"bad", "invalid"}
_RECORDS = (".ndjson", ".jsonl")
_ACCEPTED = "is in a folder of bad fixtures, and has no error"


class Expectations:
    """What is expected of the fixtures of a run.

    Attributes:
        found: What was found in each file, for what is to be written.
    """

    def __init__(self) -> None:
        self._root = configuration.root()
        self._tables: dict[str, Expected] = {}
        self.found: dict[str, list[Diagnostic]] = {}

    def files(self, names: Iterable[str]) -> Iterator[str]:
        """The fixtures: in place of an expected.json those that it names."""
        seen: set[str] = set()
        for name in names:
            folder, base = os.path.split(name)
            listed = [
                os.path.normpath(os.path.join(folder, each))
                for each in (self._table(folder) if base == NAME else ())
            ]
            for each in listed or [name]:
                if each not in seen:
                    seen.add(each)
                    yield each

    def names(self, file: str) -> bool:
        """Whether an expected.json names a file."""
        return self._findings(file) is not None

    def concerns(self, file: str) -> bool:
        """Whether it is a payload: an expected.json names it, or its folder says so."""
        return self.names(file) or _has_part(file, _GOOD | _BAD)

    def judged(self, file: str, found: list[Diagnostic]) -> Iterator[Diagnostic]:
        """What is not as it is expected.

        Args:
            file: The fixture.
            found: What was found in it.
        """
        self.found[file] = found
        expected = self._findings(file)
        refused = any(each.severity != "advice" for each in found)
        if expected is not None:
            yield from _differences(file, found, expected)
        elif not _is_bad(file):
            yield from found
        elif not refused:
            yield _wrong(file, "fixture.accepted", _ACCEPTED)
        elif self._nearest(file) is not None:
            message = f"is not named in {NAME} above it: --update-expected does that"
            yield _wrong(file, "fixture.unlisted", message)

    def _findings(self, file: str) -> Counter[Finding] | None:
        for folder in self._folders(file):
            path = os.path.relpath(file, folder or os.curdir).replace(os.sep, "/")
            listed = self._table(folder).get(path)
            if listed is not None:
                return Counter(listed)
        return None

    def _nearest(self, file: str) -> str | None:
        """The nearest folder with an expected.json."""
        return next((each for each in self._folders(file) if self._table(each)), None)

    def _folders(self, file: str) -> Iterator[str]:
        """The folder of a file, and those above it, within the repository."""
        folder = os.path.dirname(os.path.abspath(file))
        while True:
            yield folder
            above = os.path.dirname(folder)
            if folder in (self._root, above):
                return
            folder = above

    def _table(self, folder: str) -> Expected:
        """What an expected.json says; nothing if there is none, or none of predial."""
        folder = os.path.abspath(folder)
        if folder not in self._tables:
            self._tables[folder] = _read(os.path.join(folder, NAME))
        return self._tables[folder]

    def update(self) -> Iterator[Diagnostic]:
        """Write what was found; what contradicts a folder's name is said instead."""
        tables: dict[str, dict[str, Sequence[Finding]]] = {}
        for file, found in self.found.items():
            errors = [each for each in found if each.severity != "advice"]
            if _is_bad(file) and not errors:
                yield _wrong(file, "fixture.accepted", _ACCEPTED)
            elif _has_part(file, _GOOD) and errors:
                yield from errors
            else:
                folder = self._nearest(file) or _home(file)
                path = os.path.relpath(file, folder).replace(os.sep, "/")
                findings = [_finding(file, each) for each in found]
                tables.setdefault(folder, {})[path] = findings
        for folder, table in tables.items():
            kept = {
                path: findings
                for path, findings in self._table(folder).items()
                if os.path.exists(os.path.join(folder, path))
            }
            _write(os.path.join(folder, NAME), {**kept, **table})


def _read(path: str) -> Expected:
    try:
        with open(path, "rb") as stream:
            table: Any = decode(stream.read())
    except FileNotFoundError:
        return {}
    except DecodingError as error:
        raise UsageError(f"{os.path.relpath(path)}: {error.message}") from None
    from predial_contracts.predial import check_expected

    wrong = check_expected(table, limit=1)
    if not wrong:
        return {name: [*map(_of_row, rows)] for name, rows in table.items()}
    names: list[str] = [*table] if isinstance(table, dict) else []
    folder = os.path.dirname(path)
    if any(os.path.exists(os.path.join(folder, name)) for name in names):
        where = f"{os.path.relpath(path)}: {wrong[0].pointer or '(root)'}"
        raise UsageError(f"{where} {wrong[0].message}")
    return {}  # another program's


def _write(path: str, table: Mapping[str, Iterable[Finding]]) -> None:
    from json import dumps

    entries: list[str] = []
    for name in sorted(table):
        rows = [f"    {_row(each)}" for each in table[name]]
        listed = "[\n" + ",\n".join(rows) + "\n  ]" if rows else "[]"
        entries.append(f"  {dumps(name, ensure_ascii=False)}: {listed}")
    text = "{\n" + ",\n".join(entries) + "\n}\n"
    with open(path, "w", encoding="utf-8", newline="\n") as stream:
        stream.write(text)


def _row(finding: Finding) -> str:
    from json import dumps

    code, pointer, severity, line = finding
    row = {"code": code, "pointer": pointer, "severity": severity, "line": line}
    if line is None:
        del row["line"]
    return f"{{ {dumps(row, ensure_ascii=False)[1:-1]} }}"


def _differences(
    file: str, found: Iterable[Diagnostic], expected: Counter[Finding]
) -> Iterator[Diagnostic]:
    left = expected.copy()
    for diagnostic in found:
        finding = _finding(file, diagnostic)
        if left[finding] > 0:
            left[finding] -= 1
        else:
            yield diagnostic
    for code, pointer, severity, line in left.elements():
        where = f" at {pointer or '(root)'}" if pointer is not None else ""
        message = f"has no {code}{where}, though {NAME} expects this {severity}"
        yield _wrong(file, "fixture.missing", message, line)


def _finding(file: str, diagnostic: Diagnostic) -> Finding:
    line = diagnostic.place.line if file.lower().endswith(_RECORDS) else None
    return diagnostic.code, diagnostic.pointer, diagnostic.severity, line


def _of_row(row: Mapping[str, Any]) -> Finding:
    return row["code"], row["pointer"], row["severity"], row.get("line")


def _wrong(file: str, code: str, message: str, line: int | None = None) -> Diagnostic:
    return Diagnostic(Place(shown(file), line), code, message, "error")


def _is_bad(file: str) -> bool:
    return _has_part(file, _BAD)


def _has_part(file: str, names: set[str]) -> bool:
    """Whether the nearest folder with a name of the convention has one of these."""
    parts = os.path.dirname(os.path.abspath(file)).split(os.sep)
    known = [part for part in parts if part in _GOOD | _BAD]
    return bool(known) and known[-1] in names


def _home(file: str) -> str:
    """Where the expected.json of a file is made: beside its `good` or `bad` folder."""
    folder = os.path.dirname(os.path.abspath(file))
    above = folder
    while (base := os.path.basename(above)) and base not in _GOOD | _BAD:
        above = os.path.dirname(above)
    return os.path.dirname(above) if base else folder
