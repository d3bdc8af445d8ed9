"""The values of predial.

Generated from configuration.schema.json, expected.schema.json, report.schema.json in
predial by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.kinds import (
    ANY,
    BOOLEAN,
    DATE,
    INTEGER,
    NULL,
    STRING,
    items_of,
    members_of,
    union_of,
)
from .._runtime.lazy import LazyModule
from .._runtime.members import Called
from .._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


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
class Configuration(ModelBase[ConfigurationDict]):
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
        lambda: {
            "contract": STRING,
            "role": STRING,
            "strict": BOOLEAN,
            "region": STRING,
            "show_values": Called("show-values", BOOLEAN),
            "format": STRING,
            "max_bytes": Called("max-bytes", INTEGER),
            "max_errors": Called("max-errors", INTEGER),
            "package": STRING,
            "schemas": STRING,
            "out": STRING,
            "unknown_keywords": Called("unknown-keywords", STRING),
            "dialect": STRING,
            "formats": STRING,
            "nullable": BOOLEAN,
            "folders": members_of(FolderSetting),
            "fixtures": members_of(Fixture),
            "rules": members_of(RuleSetting),
        },
        lambda: (schemas.CONFIGURATION,),
    )


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
class FolderSetting(ModelBase[FolderSettingDict]):
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
        lambda: {
            "unknown_keywords": Called("unknown-keywords", STRING),
            "dialect": STRING,
            "formats": STRING,
            "nullable": BOOLEAN,
        },
        lambda: (schemas.FOLDER_SETTING,),
    )


class FixtureDict(TypedDict):
    """Fixture as JSON."""

    contract: NotRequired[str]
    role: NotRequired[str]
    ignore: NotRequired[bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixture(ModelBase[FixtureDict]):
    """What some files are.

    Attributes:
        contract: Their contract; default: by what is in them. At least 1 character.
        role: Their role; default: by what is in them. At least 1 character.
        ignore: Whether they are no payloads, and nothing is to be said of them.
    """

    contract: str | None = None
    role: str | None = None
    ignore: bool | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"contract": STRING, "role": STRING, "ignore": BOOLEAN},
        lambda: (schemas.FIXTURE,),
    )


class RuleSettingDict(TypedDict):
    """RuleSetting as JSON."""

    severity: Literal["error", "advice", "off"]
    reason: str
    until: NotRequired[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSetting(ModelBase[RuleSettingDict]):
    """The severity of a rule; one that is lowered says until when.

    Attributes:
        reason: Why. At least 1 character.
        until: The last day on which it holds, in UTC.
    """

    severity: Literal["error", "advice", "off"]
    reason: str
    until: date | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"severity": STRING, "reason": STRING, "until": DATE},
        lambda: (schemas.RULE_SETTING,),
    )


class ExpectedFindingDict(TypedDict):
    """ExpectedFinding as JSON."""

    code: str
    pointer: str | None
    severity: Literal["error", "advice", "unreadable"]
    line: NotRequired[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedFinding(ModelBase[ExpectedFindingDict]):
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

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {
            "code": STRING,
            "pointer": union_of(STRING, NULL),
            "severity": STRING,
            "line": INTEGER,
        },
        lambda: (schemas.EXPECTED_FINDING,),
    )


class ReportDict(TypedDict):
    """Report as JSON."""

    version: Literal[1]
    contract: str
    role: str
    findings: Sequence[FindingDict]
    summary: SummaryDict


@dataclass(frozen=True, slots=True, kw_only=True)
class Report(ModelBase[ReportDict]):
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

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {
            "version": INTEGER,
            "contract": STRING,
            "role": STRING,
            "findings": items_of(Finding),
            "summary": Summary,
        },
        lambda: (schemas.REPORT,),
    )


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
class Finding(ModelBase[FindingDict]):
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
        lambda: {
            "file": STRING,
            "line": union_of(INTEGER, NULL),
            "column": union_of(INTEGER, NULL),
            "end_line": Called("endLine", union_of(INTEGER, NULL)),
            "end_column": Called("endColumn", union_of(INTEGER, NULL)),
            "offset": union_of(INTEGER, NULL),
            "end_offset": Called("endOffset", union_of(INTEGER, NULL)),
            "severity": STRING,
            "code": STRING,
            "pointer": union_of(STRING, NULL),
            "message": STRING,
            "schema_pointer": Called("schemaPointer", union_of(STRING, NULL)),
            "params": members_of(ANY),
            "why": STRING,
            "description": STRING,
            "comment": STRING,
            "help": items_of(STRING),
            "related": items_of(Related),
            "causes": items_of(Branch),
        },
        lambda: (schemas.FINDING,),
    )


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
class Related(ModelBase[RelatedDict]):
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
        lambda: {
            "file": STRING,
            "line": union_of(INTEGER, NULL),
            "column": union_of(INTEGER, NULL),
            "end_line": Called("endLine", union_of(INTEGER, NULL)),
            "end_column": Called("endColumn", union_of(INTEGER, NULL)),
            "offset": union_of(INTEGER, NULL),
            "end_offset": Called("endOffset", union_of(INTEGER, NULL)),
            "message": STRING,
        },
        lambda: (schemas.RELATED,),
    )


class BranchDict(TypedDict):
    """Branch as JSON."""

    schema: int
    name: str | None
    findings: Sequence[FindingDict]


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch(ModelBase[BranchDict]):
    """What keeps a value from being valid by one schema of `anyOf` or `oneOf`.

    Attributes:
        schema: Which schema, counted from 1. At least 1.
        name: What the schema is called, if it has a name.
    """

    schema: int
    name: str | None
    findings: tuple[Finding, ...]

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {
            "schema": INTEGER,
            "name": union_of(STRING, NULL),
            "findings": items_of(Finding),
        },
        lambda: (schemas.BRANCH,),
    )


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
class Summary(ModelBase[SummaryDict]):
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

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {
            "files": INTEGER,
            "documents": INTEGER,
            "arrays": INTEGER,
            "errors": INTEGER,
            "advice": INTEGER,
            "unreadable": INTEGER,
            "skipped": INTEGER,
            "fixed": INTEGER,
        },
        lambda: (schemas.SUMMARY,),
    )


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
