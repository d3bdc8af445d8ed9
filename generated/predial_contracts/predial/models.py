"""The values of predial.

Generated from configuration.schema.json, expected.schema.json, report.schema.json in
predial by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar, Literal, NotRequired, Self, TypeAlias, TypedDict

from .._runtime.lazy import LazyModule
from .._runtime.members import optional
from .._runtime.model import ModelBase, ModelFacts, written
from .._runtime.model_formats import date_text, read_date
from .._runtime.model_values import (
    boolean,
    either,
    integer,
    items,
    members,
    null,
    string,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


ConfigurationDict = TypedDict(
    "ConfigurationDict",
    {
        "contract": "NotRequired[str]",
        "role": "NotRequired[str]",
        "strict": "NotRequired[bool]",
        "region": "NotRequired[str]",
        "show-values": "NotRequired[bool]",
        "format": "NotRequired[ReportFormat]",
        "max-bytes": "NotRequired[int]",
        "max-errors": "NotRequired[int]",
        "package": "NotRequired[str]",
        "schemas": "NotRequired[str]",
        "out": "NotRequired[str]",
        "unknown-keywords": "NotRequired[UnknownKeywords]",
        "dialect": "NotRequired[str]",
        "formats": "NotRequired[Formats]",
        "nullable": "NotRequired[bool]",
        "folders": "NotRequired[Mapping[str, FolderSettingDict]]",
        "fixtures": "NotRequired[Mapping[str, FixtureDict]]",
        "rules": "NotRequired[Mapping[str, RuleSettingDict]]",
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Configuration(ModelBase):
    """`[tool.predial]` of a pyproject.toml, or a predial.toml.

    Attributes:
        contract: Which contract `check` uses, as `--contract`. At least 1 character.
        role: What `check` checks, as `--role`. At least 1 character.
        strict: Whether advice blocks, as `--strict`.
        region: The country of numbers without a calling code, as `GB`. Matches
            `^[A-Z]{2}$`.
        show_values: `show-values`. Whether sensitive values are shown, as
            `--show-values`.
        format: How `check` reports, as `--format`.
        max_bytes: `max-bytes`. The limit of one JSON text or NDJSON line. At least 1.
        max_errors: `max-errors`. How much is reported of one document. At least 1.
        package: The import name of the generated package. At least 1 character.
        schemas: The folder of the schemas. At least 1 character.
        out: The folder that holds the generated package's folder. At least 1 character.
        unknown_keywords: `unknown-keywords`. What becomes of keywords that are not
            known, as `--unknown-keywords`.
        dialect: The dialect of schemas without `$schema`, as `--dialect`. At least 1
            character.
        formats: Whether `format` requires something, as `--formats`; default: as the
            dialect says.
        nullable: Whether `nullable` means what OpenAPI 3.0 says, as `--nullable`.
        folders: What holds for the schemas of folders below `schemas` instead.
        fixtures: What the files are that a glob matches; the first one that does
            counts.
        rules: Rules that have another severity here, by their codes.
    """

    contract: str | None = None
    role: str | None = None
    strict: bool | None = None
    region: str | None = None
    show_values: bool | None = None
    format: ReportFormat | None = None
    max_bytes: int | None = None
    max_errors: int | None = None
    package: str | None = None
    schemas: str | None = None
    out: str | None = None
    unknown_keywords: UnknownKeywords | None = None
    dialect: str | None = None
    formats: Formats | None = None
    nullable: bool | None = None
    folders: Mapping[str, FolderSetting] | None = None
    fixtures: Mapping[str, Fixture] | None = None
    rules: Mapping[str, RuleSetting] | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.CONFIGURATION,),
        {
            "show_values": "show-values",
            "max_bytes": "max-bytes",
            "max_errors": "max-errors",
            "unknown_keywords": "unknown-keywords",
        },
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "contract", value.get("contract"))
        _set(made, "role", value.get("role"))
        _set(made, "strict", value.get("strict"))
        _set(made, "region", value.get("region"))
        _set(made, "show_values", value.get("show-values"))
        _set(made, "format", value.get("format"))
        _set(made, "max_bytes", value.get("max-bytes"))
        _set(made, "max_errors", value.get("max-errors"))
        _set(made, "package", value.get("package"))
        _set(made, "schemas", value.get("schemas"))
        _set(made, "out", value.get("out"))
        _set(made, "unknown_keywords", value.get("unknown-keywords"))
        _set(made, "dialect", value.get("dialect"))
        _set(made, "formats", value.get("formats"))
        _set(made, "nullable", value.get("nullable"))
        _set(
            made,
            "folders",
            {
                name: FolderSetting.from_json(member)
                for name, member in value["folders"].items()
            }
            if "folders" in value
            else None,
        )
        _set(
            made,
            "fixtures",
            {
                name: Fixture.from_json(member)
                for name, member in value["fixtures"].items()
            }
            if "fixtures" in value
            else None,
        )
        _set(
            made,
            "rules",
            {
                name: RuleSetting.from_json(member)
                for name, member in value["rules"].items()
            }
            if "rules" in value
            else None,
        )
        return made

    @written
    def to_json(self) -> ConfigurationDict:
        """As JSON values."""
        value: ConfigurationDict = {}
        if self.contract is not None:
            value["contract"] = string(self.contract)
        if self.role is not None:
            value["role"] = string(self.role)
        if self.strict is not None:
            value["strict"] = boolean(self.strict)
        if self.region is not None:
            value["region"] = string(self.region)
        if self.show_values is not None:
            value["show-values"] = boolean(self.show_values)
        if self.format is not None:
            value["format"] = string(self.format)
        if self.max_bytes is not None:
            value["max-bytes"] = integer(self.max_bytes)
        if self.max_errors is not None:
            value["max-errors"] = integer(self.max_errors)
        if self.package is not None:
            value["package"] = string(self.package)
        if self.schemas is not None:
            value["schemas"] = string(self.schemas)
        if self.out is not None:
            value["out"] = string(self.out)
        if self.unknown_keywords is not None:
            value["unknown-keywords"] = string(self.unknown_keywords)
        if self.dialect is not None:
            value["dialect"] = string(self.dialect)
        if self.formats is not None:
            value["formats"] = string(self.formats)
        if self.nullable is not None:
            value["nullable"] = boolean(self.nullable)
        if self.folders is not None:
            value["folders"] = {
                name: member.to_json() for name, member in members(self.folders).items()
            }
        if self.fixtures is not None:
            value["fixtures"] = {
                name: member.to_json()
                for name, member in members(self.fixtures).items()
            }
        if self.rules is not None:
            value["rules"] = {
                name: member.to_json() for name, member in members(self.rules).items()
            }
        return value


FolderSettingDict = TypedDict(
    "FolderSettingDict",
    {
        "unknown-keywords": "NotRequired[UnknownKeywords]",
        "dialect": "NotRequired[str]",
        "formats": "NotRequired[Formats]",
        "nullable": "NotRequired[bool]",
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderSetting(ModelBase):
    """How the schemas of a folder are read.

    Attributes:
        unknown_keywords: `unknown-keywords`. What becomes of keywords that are not
            known, as `--unknown-keywords`.
        dialect: The dialect of schemas without `$schema`, as `--dialect`. At least 1
            character.
        formats: Whether `format` requires something, as `--formats`; default: as the
            dialect says.
        nullable: Whether `nullable` means what OpenAPI 3.0 says, as `--nullable`.
    """

    unknown_keywords: UnknownKeywords | None = None
    dialect: str | None = None
    formats: Formats | None = None
    nullable: bool | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.FOLDER_SETTING,), {"unknown_keywords": "unknown-keywords"}
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "unknown_keywords", value.get("unknown-keywords"))
        _set(made, "dialect", value.get("dialect"))
        _set(made, "formats", value.get("formats"))
        _set(made, "nullable", value.get("nullable"))
        return made

    @written
    def to_json(self) -> FolderSettingDict:
        """As JSON values."""
        value: FolderSettingDict = {}
        if self.unknown_keywords is not None:
            value["unknown-keywords"] = string(self.unknown_keywords)
        if self.dialect is not None:
            value["dialect"] = string(self.dialect)
        if self.formats is not None:
            value["formats"] = string(self.formats)
        if self.nullable is not None:
            value["nullable"] = boolean(self.nullable)
        return value


class FixtureDict(TypedDict):
    """Fixture as JSON."""

    contract: NotRequired[str]
    role: NotRequired[str]
    ignore: NotRequired[bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixture(ModelBase):
    """What some files are.

    Attributes:
        contract: Their contract; default: by what is in them. At least 1 character.
        role: Their role; default: by what is in them. At least 1 character.
        ignore: Whether they are no payloads, and nothing is to be said of them.
    """

    contract: str | None = None
    role: str | None = None
    ignore: bool | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.FIXTURE,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "contract", value.get("contract"))
        _set(made, "role", value.get("role"))
        _set(made, "ignore", value.get("ignore"))
        return made

    @written
    def to_json(self) -> FixtureDict:
        """As JSON values."""
        value: FixtureDict = {}
        if self.contract is not None:
            value["contract"] = string(self.contract)
        if self.role is not None:
            value["role"] = string(self.role)
        if self.ignore is not None:
            value["ignore"] = boolean(self.ignore)
        return value


class RuleSettingDict(TypedDict):
    """RuleSetting as JSON."""

    severity: Literal["error", "advice", "off"]
    reason: str
    until: NotRequired[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSetting(ModelBase):
    """The severity of a rule; one that is lowered says until when.

    Attributes:
        reason: Why. At least 1 character.
        until: The last day on which it holds, in UTC.
    """

    severity: Literal["error", "advice", "off"]
    reason: str
    until: date | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.RULE_SETTING,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "severity", value["severity"])
        _set(made, "reason", value["reason"])
        _set(made, "until", optional(read_date, value.get("until")))
        return made

    @written
    def to_json(self) -> RuleSettingDict:
        """As JSON values."""
        value: RuleSettingDict = {
            "severity": string(self.severity),
            "reason": string(self.reason),
        }
        if self.until is not None:
            value["until"] = date_text(self.until)
        return value


class ExpectedFindingDict(TypedDict):
    """ExpectedFinding as JSON."""

    code: str
    pointer: str | None
    severity: Literal["error", "advice", "unreadable"]
    line: NotRequired[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedFinding(ModelBase):
    """One thing that has to be found.

    Attributes:
        code: The code of the rule. At least 1 character.
        pointer: JSON Pointer to the value; null for what cannot be read.
        severity: `unreadable` is what cannot be read.
        line: The line of a record in an NDJSON. At least 1.
    """

    code: str
    pointer: str | None
    severity: Literal["error", "advice", "unreadable"]
    line: int | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.EXPECTED_FINDING,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "code", value["code"])
        _set(made, "pointer", value["pointer"])
        _set(made, "severity", value["severity"])
        _set(made, "line", value.get("line"))
        return made

    @written
    def to_json(self) -> ExpectedFindingDict:
        """As JSON values."""
        value: ExpectedFindingDict = {
            "code": string(self.code),
            "pointer": either(self.pointer, string, null),
            "severity": string(self.severity),
        }
        if self.line is not None:
            value["line"] = integer(self.line)
        return value


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
        contract: The contract, unless a file's content or its configuration says
            another: its package, a colon, and its name.
        role: What was checked, such as `request`, likewise.
        findings: What was found, file by file.
        summary: How much was checked and found.
    """

    version: Literal[1] = 1
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
        _set(made, "findings", tuple(map(Finding.from_json, value["findings"])))
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
        line: A line or a column, counted from 1; null where it is not known. At least
            1.
        column: A line or a column, counted from 1; null where it is not known. At least
            1.
        end_line: `endLine`. A line or a column, counted from 1; null where it is not
            known. At least 1.
        end_column: `endColumn`. A line or a column, counted from 1; null where it is
            not known. At least 1.
        offset: An offset in code points from 0; null where it is not known. At least 0.
        end_offset: `endOffset`. An offset in code points from 0; null where it is not
            known. At least 0.
        severity: `unreadable` is an input that got no verdict.
        code: The stable name of the rule. At least 1 character.
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
        _set(made, "related", tuple(map(Related.from_json, value["related"])))
        _set(made, "causes", tuple(map(Branch.from_json, value["causes"])))
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
        line: A line or a column, counted from 1; null where it is not known. At least
            1.
        column: A line or a column, counted from 1; null where it is not known. At least
            1.
        end_line: `endLine`. A line or a column, counted from 1; null where it is not
            known. At least 1.
        end_column: `endColumn`. A line or a column, counted from 1; null where it is
            not known. At least 1.
        offset: An offset in code points from 0; null where it is not known. At least 0.
        end_offset: `endOffset`. An offset in code points from 0; null where it is not
            known. At least 0.
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
        schema: Which schema, counted from 1. At least 1.
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
        _set(made, "findings", tuple(map(Finding.from_json, value["findings"])))
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
    skipped: int
    fixed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary(ModelBase):
    """How much was checked and found.

    Attributes:
        files: At least 0.
        documents: At least 0.
        arrays: Arrays of payloads, whose items count as documents. At least 0.
        errors: At least 0.
        advice: At least 0.
        unreadable: At least 0.
        skipped: Files that look like no payload, and were not checked. At least 0.
        fixed: How many fixes were made, or shown. At least 0.
    """

    files: int
    documents: int
    arrays: int
    errors: int
    advice: int
    unreadable: int
    skipped: int
    fixed: int

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
        _set(made, "skipped", value["skipped"])
        _set(made, "fixed", value["fixed"])
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
            "skipped": integer(self.skipped),
            "fixed": integer(self.fixed),
        }


ReportFormat: TypeAlias = Literal[
    "text", "concise", "json", "sarif", "github", "gitlab", "junit"
]

Limit: TypeAlias = int
"""At least 1."""

UnknownKeywords: TypeAlias = Literal["refuse", "warn", "ignore"]
"""What becomes of keywords that are not known, as `--unknown-keywords`."""

DialectName: TypeAlias = str
"""The dialect of schemas without `$schema`, as `--dialect`.

At least 1 character.
"""

Formats: TypeAlias = Literal["assert", "annotate"]
"""Whether `format` requires something, as `--formats`; default: as the dialect says."""

Nullable: TypeAlias = bool
"""Whether `nullable` means what OpenAPI 3.0 says, as `--nullable`."""

Code: TypeAlias = Literal[
    "additionalProperties",
    "anyOf",
    "const",
    "contains",
    "dependencies",
    "dependentRequired",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "false",
    "format.date",
    "format.date-time",
    "format.date-time-utc",
    "format.duration",
    "format.e164",
    "format.email",
    "format.hostname",
    "format.idn-email",
    "format.idn-hostname",
    "format.ipv4",
    "format.ipv6",
    "format.iri",
    "format.iri-reference",
    "format.json-pointer",
    "format.regex",
    "format.relative-json-pointer",
    "format.time",
    "format.uri",
    "format.uri-reference",
    "format.uri-template",
    "format.uuid",
    "fromNow",
    "maximum",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maxUtf8Bytes",
    "minimum",
    "minItems",
    "minLength",
    "minProperties",
    "multipleOf",
    "not",
    "numberPlan",
    "oneOf",
    "pattern",
    "propertyNames",
    "required",
    "type",
    "unevaluatedItems",
    "unevaluatedProperties",
    "uniqueItemProperties",
    "uniqueItems",
    "yaml.plain-scalar",
]
"""The code of a rule that a payload can break."""

Expected: TypeAlias = Mapping[str, tuple[ExpectedFinding, ...]]
"""expected.json: what `predial check --fixtures` has to find in each file, by its path
from there.
"""

Count: TypeAlias = int | None
"""A line or a column, counted from 1; null where it is not known.

At least 1.
"""

Offset: TypeAlias = int | None
"""An offset in code points from 0; null where it is not known.

At least 0.
"""

Severity: TypeAlias = Literal["error", "advice", "unreadable"]
"""`unreadable` is an input that got no verdict."""

Number: TypeAlias = int
"""At least 0."""
