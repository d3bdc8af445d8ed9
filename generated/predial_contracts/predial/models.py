"""The values of predial.

Generated from report.schema.json in predial by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, Self, TypeAlias, TypedDict

from .._runtime.lazy import LazyModule
from .._runtime.model import ModelBase, ModelFacts, written
from .._runtime.model_values import either, integer, items, members, null, string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class ReportDict(TypedDict):
    """Report as JSON."""

    version: Literal[1]
    contract: str
    role: str
    findings: Sequence[FindingDict]
    summary: SummaryDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Report(ModelBase):
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

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.REPORT,), {})

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

    @written
    def to_json(self) -> ReportDict:
        """As JSON values."""
        return {
            "version": integer(self.version),
            "contract": string(self.contract),
            "role": string(self.role),
            "findings": [item.to_json() for item in items(self.findings)],
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
class Finding(ModelBase):
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

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.FINDING,),
        {
            "end_line": "endLine",
            "end_column": "endColumn",
            "end_offset": "endOffset",
            "schema_pointer": "schemaPointer",
        },
    )

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

    @written
    def to_json(self) -> FindingDict:
        """As JSON values."""
        return {
            "file": string(self.file),
            "line": either(self.line, integer, null),
            "column": either(self.column, integer, null),
            "endLine": either(self.end_line, integer, null),
            "endColumn": either(self.end_column, integer, null),
            "offset": either(self.offset, integer, null),
            "endOffset": either(self.end_offset, integer, null),
            "severity": string(self.severity),
            "code": string(self.code),
            "pointer": either(self.pointer, string, null),
            "message": string(self.message),
            "schemaPointer": either(self.schema_pointer, string, null),
            "params": dict(members(self.params)),
            "why": string(self.why),
            "description": string(self.description),
            "comment": string(self.comment),
            "help": [string(item) for item in items(self.help)],
            "related": [item.to_json() for item in items(self.related)],
            "causes": [item.to_json() for item in items(self.causes)],
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
class Related(ModelBase):
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

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.RELATED,),
        {"end_line": "endLine", "end_column": "endColumn", "end_offset": "endOffset"},
    )

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

    @written
    def to_json(self) -> RelatedDict:
        """As JSON values."""
        return {
            "file": string(self.file),
            "line": either(self.line, integer, null),
            "column": either(self.column, integer, null),
            "endLine": either(self.end_line, integer, null),
            "endColumn": either(self.end_column, integer, null),
            "offset": either(self.offset, integer, null),
            "endOffset": either(self.end_offset, integer, null),
            "message": string(self.message),
        }


class BranchDict(TypedDict):
    """Branch as JSON."""

    schema: int
    name: str | None
    findings: Sequence[FindingDict]


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch(ModelBase):
    """What keeps a value from being valid by one schema of `anyOf` or `oneOf`.

    Attributes:
        schema: Which schema, counted from 1.
        name: What the schema is called, if it has a name.
    """

    schema: int
    name: str | None
    findings: tuple[Finding, ...]

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.BRANCH,), {})

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

    @written
    def to_json(self) -> BranchDict:
        """As JSON values."""
        return {
            "schema": integer(self.schema),
            "name": either(self.name, string, null),
            "findings": [item.to_json() for item in items(self.findings)],
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
class Summary(ModelBase):
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

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.SUMMARY,), {})

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

    @written
    def to_json(self) -> SummaryDict:
        """As JSON values."""
        return {
            "files": integer(self.files),
            "documents": integer(self.documents),
            "arrays": integer(self.arrays),
            "errors": integer(self.errors),
            "advice": integer(self.advice),
            "unreadable": integer(self.unreadable),
        }


Count: TypeAlias = int | None
"""A line or a column, counted from 1; null where it is not known."""

Offset: TypeAlias = int | None
"""An offset in code points from 0; null where it is not known."""

Severity: TypeAlias = Literal["error", "advice", "unreadable"]
"""`unreadable` is an input that got no verdict."""

Number: TypeAlias = int
