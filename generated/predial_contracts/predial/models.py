"""The values of predial.

Generated from report.schema.json in predial by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Self, TypeAlias, TypedDict

_set = object.__setattr__  # a frozen class's own refuses


class ReportDict(TypedDict):
    """Report as JSON."""

    version: Literal[1]
    contract: str
    role: str
    findings: Sequence[FindingDict]
    summary: SummaryDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What `predial check --format json` prints.

    Attributes:
        version: The version of this format: another one has other properties.
        contract: The contract: its package, a colon, and its name.
        role: What was checked, such as `request`.
        findings: What was found, file by file.
        summary: How much was checked and found.
    """

    version: Literal[1]
    contract: str
    role: str
    findings: tuple[Finding, ...]
    summary: Summary

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "version", value["version"])
        _set(made, "contract", value["contract"])
        _set(made, "role", value["role"])
        _set(
            made,
            "findings",
            tuple(Finding.from_json(item) for item in value["findings"]),
        )
        _set(made, "summary", Summary.from_json(value["summary"]))
        return made

    def to_json(self) -> ReportDict:
        """As JSON values."""
        return {
            "version": self.version,
            "contract": self.contract,
            "role": self.role,
            "findings": [item.to_json() for item in self.findings],
            "summary": self.summary.to_json(),
        }


class FindingDict(TypedDict):
    """Finding as JSON."""

    file: str
    line: Count
    column: Count
    endLine: Count
    endColumn: Count
    offset: Offset
    endOffset: Offset
    severity: Severity
    code: str
    pointer: str | None
    message: str
    schemaPointer: str | None
    params: Mapping[str, object]
    why: str
    description: str
    comment: str
    help: Sequence[str]
    related: Sequence[RelatedDict]
    causes: Sequence[BranchDict]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing found: a violation, or an input that cannot be read.

    Attributes:
        line: A line or a column, counted from 1; null where it is not known.
        column: A line or a column, counted from 1; null where it is not known.
        end_line: `endLine`. A line or a column, counted from 1; null where it is not
            known.
        end_column: `endColumn`. A line or a column, counted from 1; null where it is
            not known.
        offset: An offset in code points from 0; null where it is not known.
        end_offset: `endOffset`. An offset in code points from 0; null where it is not
            known.
        severity: `unreadable` is an input that got no verdict.
        code: The stable name of the rule.
        pointer: JSON Pointer to the value, without the middle of what is very long;
            null for an input that cannot be read.
        message: What is required and what was found, without any value.
        schema_pointer: `schemaPointer`. Schema file, `#`, and JSON Pointer of the rule.
        params: The facts of the message, by name.
        why: Why there is such a rule.
        description: What the contract's schema says of such a value.
        comment: What the contract's schema says of its rules: `$comment`.
        help: What to do, the best first.
        related: Other places that have to do with it.
        causes: For `anyOf` and `oneOf`: what keeps the value from each schema that is
            reported.
    """

    file: str
    line: Count
    column: Count
    end_line: Count
    end_column: Count
    offset: Offset
    end_offset: Offset
    severity: Severity
    code: str
    pointer: str | None
    message: str
    schema_pointer: str | None
    params: Mapping[str, object]
    why: str
    description: str
    comment: str
    help: tuple[str, ...]
    related: tuple[Related, ...]
    causes: tuple[Branch, ...]

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "file", value["file"])
        _set(made, "line", value["line"])
        _set(made, "column", value["column"])
        _set(made, "end_line", value["endLine"])
        _set(made, "end_column", value["endColumn"])
        _set(made, "offset", value["offset"])
        _set(made, "end_offset", value["endOffset"])
        _set(made, "severity", value["severity"])
        _set(made, "code", value["code"])
        _set(made, "pointer", value["pointer"])
        _set(made, "message", value["message"])
        _set(made, "schema_pointer", value["schemaPointer"])
        _set(made, "params", dict(value["params"]))
        _set(made, "why", value["why"])
        _set(made, "description", value["description"])
        _set(made, "comment", value["comment"])
        _set(made, "help", tuple(value["help"]))
        _set(
            made, "related", tuple(Related.from_json(item) for item in value["related"])
        )
        _set(made, "causes", tuple(Branch.from_json(item) for item in value["causes"]))
        return made

    def to_json(self) -> FindingDict:
        """As JSON values."""
        return {
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "endLine": self.end_line,
            "endColumn": self.end_column,
            "offset": self.offset,
            "endOffset": self.end_offset,
            "severity": self.severity,
            "code": self.code,
            "pointer": self.pointer,
            "message": self.message,
            "schemaPointer": self.schema_pointer,
            "params": dict(self.params),
            "why": self.why,
            "description": self.description,
            "comment": self.comment,
            "help": list(self.help),
            "related": [item.to_json() for item in self.related],
            "causes": [item.to_json() for item in self.causes],
        }


class RelatedDict(TypedDict):
    """Related as JSON."""

    file: str
    line: Count
    column: Count
    endLine: Count
    endColumn: Count
    offset: Offset
    endOffset: Offset
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """Another place, and what it has to do with the finding.

    Attributes:
        line: A line or a column, counted from 1; null where it is not known.
        column: A line or a column, counted from 1; null where it is not known.
        end_line: `endLine`. A line or a column, counted from 1; null where it is not
            known.
        end_column: `endColumn`. A line or a column, counted from 1; null where it is
            not known.
        offset: An offset in code points from 0; null where it is not known.
        end_offset: `endOffset`. An offset in code points from 0; null where it is not
            known.
    """

    file: str
    line: Count
    column: Count
    end_line: Count
    end_column: Count
    offset: Offset
    end_offset: Offset
    message: str

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "file", value["file"])
        _set(made, "line", value["line"])
        _set(made, "column", value["column"])
        _set(made, "end_line", value["endLine"])
        _set(made, "end_column", value["endColumn"])
        _set(made, "offset", value["offset"])
        _set(made, "end_offset", value["endOffset"])
        _set(made, "message", value["message"])
        return made

    def to_json(self) -> RelatedDict:
        """As JSON values."""
        return {
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "endLine": self.end_line,
            "endColumn": self.end_column,
            "offset": self.offset,
            "endOffset": self.end_offset,
            "message": self.message,
        }


class BranchDict(TypedDict):
    """Branch as JSON."""

    schema: int
    name: str | None
    findings: Sequence[FindingDict]


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """What keeps a value from being valid by one schema of `anyOf` or `oneOf`.

    Attributes:
        schema: Which schema, counted from 1.
        name: What the schema is called, if it has a name.
    """

    schema: int
    name: str | None
    findings: tuple[Finding, ...]

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "schema", value["schema"])
        _set(made, "name", value["name"])
        _set(
            made,
            "findings",
            tuple(Finding.from_json(item) for item in value["findings"]),
        )
        return made

    def to_json(self) -> BranchDict:
        """As JSON values."""
        return {
            "schema": self.schema,
            "name": self.name,
            "findings": [item.to_json() for item in self.findings],
        }


class SummaryDict(TypedDict):
    """Summary as JSON."""

    files: int
    documents: int
    arrays: int
    errors: int
    advice: int
    unreadable: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """How much was checked and found.

    Attributes:
        arrays: Arrays of payloads, whose items count as documents.
    """

    files: int
    documents: int
    arrays: int
    errors: int
    advice: int
    unreadable: int

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "files", value["files"])
        _set(made, "documents", value["documents"])
        _set(made, "arrays", value["arrays"])
        _set(made, "errors", value["errors"])
        _set(made, "advice", value["advice"])
        _set(made, "unreadable", value["unreadable"])
        return made

    def to_json(self) -> SummaryDict:
        """As JSON values."""
        return {
            "files": self.files,
            "documents": self.documents,
            "arrays": self.arrays,
            "errors": self.errors,
            "advice": self.advice,
            "unreadable": self.unreadable,
        }


Count: TypeAlias = int | None
"""A line or a column, counted from 1; null where it is not known."""

Offset: TypeAlias = int | None
"""An offset in code points from 0; null where it is not known."""

Severity: TypeAlias = Literal["error", "advice", "unreadable"]
"""`unreadable` is an input that got no verdict."""

Number: TypeAlias = int
