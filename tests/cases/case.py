"""A case: a folder of schemas, payloads, what is found in them, and golden files."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

Json: TypeAlias = Any

FOLDER = Path(__file__).parent
GOLDEN = ("models.py", "responses.py", "schemas.py", "validators.py")


class Finding(NamedTuple):
    """One violation, as `expected.json` lists it."""

    code: str
    pointer: str
    severity: str


@dataclass(frozen=True, slots=True)
class Payload:
    """A payload of a case; the words before its first dot name what checks it."""

    case: "Case"
    path: Path

    def __str__(self) -> str:
        return f"{self.case.name}/{self.name}"

    @property
    def name(self) -> str:
        """Its path below the case's folder, as in `expected.json`."""
        return self.path.relative_to(self.case.folder).as_posix()

    @property
    def unit(self) -> str:
        """The name in `check_NAME`."""
        return self.path.name.partition(".")[0]

    @property
    def value(self) -> Json:
        """The JSON value."""
        return json.loads(self.path.read_text("utf-8"))

    @property
    def findings(self) -> list[Finding]:
        """What a check must find, in no order."""
        listed = self.case.expected["findings"].get(self.name, [])
        return sorted(Finding(**finding) for finding in listed)

    @property
    def rewritten(self) -> Json:
        """What the parsed model gives back: the value, unless it is not canonical."""
        return self.case.expected.get("rewritten", {}).get(self.name, self.value)


@dataclass(frozen=True, slots=True)
class Case:
    """One feature."""

    folder: Path

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """The feature."""
        return self.folder.name

    @property
    def package(self) -> str:
        """What its package is called, unlike any other."""
        return f"{self.name}_contracts"

    @property
    def schemas(self) -> Path:
        """The schema folder."""
        return self.folder / "schemas"

    @property
    def expected(self) -> dict[str, Json]:
        """Its `expected.json`."""
        listed: dict[str, Json] = json.loads(
            (self.folder / "expected.json").read_text()
        )
        return listed

    @property
    def now(self) -> datetime | None:
        """The clock, where the case has one."""
        text = self.expected.get("now")
        return datetime.fromisoformat(text) if text else None

    def payloads(self, kind: str) -> Iterator[Payload]:
        """Its `valid` or `invalid` payloads."""
        for path in sorted((self.folder / kind).glob("*.json")):
            yield Payload(self, path)

    def golden(self) -> dict[str, str]:
        """The golden files, by path in the package."""
        return texts(self.folder / "golden")


def texts(folder: Path) -> dict[str, str]:
    """The files of a package that golden files are kept of."""
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in sorted(folder.rglob("*.py"))
        if path.name in GOLDEN and "_runtime" not in path.parts
    }


CASES = [Case(path.parent) for path in sorted(FOLDER.glob("*/expected.json"))]
VALID = [payload for case in CASES for payload in case.payloads("valid")]
INVALID = [payload for case in CASES for payload in case.payloads("invalid")]
