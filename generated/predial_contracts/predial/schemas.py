"""The tables of predial: what is wrong with a value, keyword by keyword.

Generated from configuration.schema.json, expected.schema.json, report.schema.json in
predial by `predial generate`: edit the schemas.
"""

from __future__ import annotations

import re

from .._runtime.formats.dates import DATE
from .._runtime.keywords.applicators import If
from .._runtime.keywords.arrays import Items
from .._runtime.keywords.numbers import Minimum
from .._runtime.keywords.objects import (
    AdditionalProperties,
    Properties,
    PropertyNames,
    Required,
)
from .._runtime.keywords.sizes import MinLength
from .._runtime.keywords.strings import Format, Pattern
from .._runtime.keywords.values import Const, Enum, Type
from .._runtime.schemas import Later, Schema

_CONFIGURATION_PATTERN = re.compile("[A-Z]{2}").fullmatch

REPORT_FORMAT = Schema(
    Enum("text", "concise", "json", "sarif", "github", "gitlab", "junit"),
    at="configuration.schema.json#/$defs/ReportFormat",
)
LIMIT = Schema(Type("integer"), Minimum(1), at="configuration.schema.json#/$defs/Limit")
UNKNOWN_KEYWORDS = Schema(
    Enum("refuse", "warn", "ignore"),
    at="configuration.schema.json#/$defs/UnknownKeywords",
    description="What becomes of keywords that are not known, as `--unknown-keywords`.",
)
DIALECT_NAME = Schema(
    Type("string"),
    MinLength(1),
    at="configuration.schema.json#/$defs/DialectName",
    description="The dialect of schemas without `$schema`, as `--dialect`.",
)
FORMATS = Schema(
    Enum("assert", "annotate"),
    at="configuration.schema.json#/$defs/Formats",
    description="Whether `format` requires something, as `--formats`; default: as the dialect says.",
)
NULLABLE = Schema(
    Type("boolean"),
    at="configuration.schema.json#/$defs/Nullable",
    description="Whether `nullable` means what OpenAPI 3.0 says, as `--nullable`.",
)
FOLDER_SETTING = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties(
        {
            "unknown-keywords": UNKNOWN_KEYWORDS,
            "dialect": DIALECT_NAME,
            "formats": FORMATS,
            "nullable": NULLABLE,
        }
    ),
    at="configuration.schema.json#/$defs/FolderSetting",
    description="How the schemas of a folder are read.",
)
FIXTURE = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties(
        {
            "contract": Schema(
                Type("string"),
                MinLength(1),
                description="Their contract; default: by what is in them.",
            ),
            "role": Schema(
                Type("string"),
                MinLength(1),
                description="Their role; default: by what is in them.",
            ),
            "ignore": Schema(
                Type("boolean"),
                description="Whether they are no payloads, and nothing is to be said of them.",
            ),
        }
    ),
    at="configuration.schema.json#/$defs/Fixture",
    description="What some files are.",
)
CODE = Schema(
    Enum(
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
    ),
    at="configuration.schema.json#/$defs/Code",
    description="The code of a rule that a payload can break.",
)
RULE_SETTING = Schema(
    Type("object"),
    Required("severity", "reason"),
    AdditionalProperties(False),
    Properties(
        {
            "severity": Schema(Enum("error", "advice", "off")),
            "reason": Schema(Type("string"), MinLength(1), description="Why."),
            "until": Schema(
                Type("string"),
                Format(DATE),
                description="The last day on which it holds, in UTC.",
            ),
        }
    ),
    If(
        Schema(Properties({"severity": Schema(Enum("advice", "off"))})),
        then=Schema(Required("until")),
    ),
    at="configuration.schema.json#/$defs/RuleSetting",
    description="The severity of a rule; one that is lowered says until when.",
)
CONFIGURATION = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties(
        {
            "contract": Schema(
                Type("string"),
                MinLength(1),
                description="Which contract `check` uses, as `--contract`.",
            ),
            "role": Schema(
                Type("string"),
                MinLength(1),
                description="What `check` checks, as `--role`.",
            ),
            "strict": Schema(
                Type("boolean"), description="Whether advice blocks, as `--strict`."
            ),
            "region": Schema(
                Type("string"),
                Pattern("^[A-Z]{2}$", _CONFIGURATION_PATTERN),
                description="The country of numbers without a calling code, as `GB`.",
            ),
            "show-values": Schema(
                Type("boolean"),
                description="Whether sensitive values are shown, as `--show-values`.",
            ),
            "format": REPORT_FORMAT,
            "max-bytes": LIMIT,
            "max-errors": LIMIT,
            "package": Schema(
                Type("string"),
                MinLength(1),
                description="The import name of the generated package.",
            ),
            "schemas": Schema(
                Type("string"), MinLength(1), description="The folder of the schemas."
            ),
            "out": Schema(
                Type("string"),
                MinLength(1),
                description="The folder that holds the generated package's folder.",
            ),
            "unknown-keywords": UNKNOWN_KEYWORDS,
            "dialect": DIALECT_NAME,
            "formats": FORMATS,
            "nullable": NULLABLE,
            "folders": Schema(
                Type("object"),
                AdditionalProperties(FOLDER_SETTING),
                description="What holds for the schemas of folders below `schemas` instead.",
            ),
            "fixtures": Schema(
                Type("object"),
                AdditionalProperties(FIXTURE),
                description="What the files are that a glob matches; the first one that does counts.",
            ),
            "rules": Schema(
                Type("object"),
                AdditionalProperties(RULE_SETTING),
                PropertyNames(CODE),
                description="Rules that have another severity here, by their codes.",
            ),
        }
    ),
    at="configuration.schema.json#",
    description="`[tool.predial]` of a pyproject.toml, or a predial.toml.",
)
EXPECTED_FINDING = Schema(
    Type("object"),
    Required("code", "pointer", "severity"),
    AdditionalProperties(False),
    Properties(
        {
            "code": Schema(
                Type("string"), MinLength(1), description="The code of the rule."
            ),
            "pointer": Schema(
                Type("string", "null"),
                description="JSON Pointer to the value; null for what cannot be read.",
            ),
            "severity": Schema(
                Enum("error", "advice", "unreadable"),
                description="`unreadable` is what cannot be read.",
            ),
            "line": Schema(
                Type("integer"),
                Minimum(1),
                description="The line of a record in an NDJSON.",
            ),
        }
    ),
    at="expected.schema.json#/$defs/ExpectedFinding",
    description="One thing that has to be found.",
)
EXPECTED = Schema(
    Type("object"),
    AdditionalProperties(Schema(Type("array"), Items(EXPECTED_FINDING))),
    at="expected.schema.json#",
    description="expected.json: what `predial check --fixtures` has to find in each file, by its path from there.",
)
COUNT = Schema(
    Type("integer", "null"),
    Minimum(1),
    at="report.schema.json#/$defs/Count",
    description="A line or a column, counted from 1; null where it is not known.",
)
OFFSET = Schema(
    Type("integer", "null"),
    Minimum(0),
    at="report.schema.json#/$defs/Offset",
    description="An offset in code points from 0; null where it is not known.",
)
SEVERITY = Schema(
    Enum("error", "advice", "unreadable"),
    at="report.schema.json#/$defs/Severity",
    description="`unreadable` is an input that got no verdict.",
)
RELATED = Schema(
    Type("object"),
    Required(
        "file",
        "line",
        "column",
        "endLine",
        "endColumn",
        "offset",
        "endOffset",
        "message",
    ),
    AdditionalProperties(False),
    Properties(
        {
            "file": Schema(Type("string")),
            "line": COUNT,
            "column": COUNT,
            "endLine": COUNT,
            "endColumn": COUNT,
            "offset": OFFSET,
            "endOffset": OFFSET,
            "message": Schema(Type("string")),
        }
    ),
    at="report.schema.json#/$defs/Related",
    description="Another place, and what it has to do with the finding.",
)
BRANCH = Schema(
    Type("object"),
    Required("schema", "name", "findings"),
    AdditionalProperties(False),
    Properties(
        {
            "schema": Schema(
                Type("integer"), Minimum(1), description="Which schema, counted from 1."
            ),
            "name": Schema(
                Type("string", "null"),
                description="What the schema is called, if it has a name.",
            ),
            "findings": Schema(Type("array"), Items(Later(lambda: FINDING))),
        }
    ),
    at="report.schema.json#/$defs/Branch",
    description="What keeps a value from being valid by one schema of `anyOf` or `oneOf`.",
)
FINDING: Schema = Schema(
    Type("object"),
    Required(
        "file",
        "line",
        "column",
        "endLine",
        "endColumn",
        "offset",
        "endOffset",
        "severity",
        "code",
        "pointer",
        "message",
        "schemaPointer",
        "params",
        "why",
        "description",
        "comment",
        "help",
        "related",
        "causes",
    ),
    AdditionalProperties(False),
    Properties(
        {
            "file": Schema(Type("string")),
            "line": COUNT,
            "column": COUNT,
            "endLine": COUNT,
            "endColumn": COUNT,
            "offset": OFFSET,
            "endOffset": OFFSET,
            "severity": SEVERITY,
            "code": Schema(
                Type("string"), MinLength(1), description="The stable name of the rule."
            ),
            "pointer": Schema(
                Type("string", "null"),
                description="JSON Pointer to the value, without the middle of what is very long; null for an input that cannot be read.",
            ),
            "message": Schema(
                Type("string"),
                description="What is required and what was found, without any value.",
            ),
            "schemaPointer": Schema(
                Type("string", "null"),
                description="Schema file, `#`, and JSON Pointer of the rule.",
            ),
            "params": Schema(
                Type("object"), description="The facts of the message, by name."
            ),
            "why": Schema(Type("string"), description="Why there is such a rule."),
            "description": Schema(
                Type("string"),
                description="What the contract's schema says of such a value.",
            ),
            "comment": Schema(
                Type("string"),
                description="What the contract's schema says of its rules: `$comment`.",
            ),
            "help": Schema(
                Type("array"),
                Items(Schema(Type("string"))),
                description="What to do, the best first.",
            ),
            "related": Schema(
                Type("array"),
                Items(RELATED),
                description="Other places that have to do with it.",
            ),
            "causes": Schema(
                Type("array"),
                Items(BRANCH),
                description="For `anyOf` and `oneOf`: what keeps the value from each schema that is reported.",
            ),
        }
    ),
    at="report.schema.json#/$defs/Finding",
    description="One thing found: a violation, or an input that cannot be read.",
)
NUMBER = Schema(Type("integer"), Minimum(0), at="report.schema.json#/$defs/Number")
SUMMARY = Schema(
    Type("object"),
    Required(
        "files",
        "documents",
        "arrays",
        "errors",
        "advice",
        "unreadable",
        "skipped",
        "fixed",
    ),
    AdditionalProperties(False),
    Properties(
        {
            "files": NUMBER,
            "documents": NUMBER,
            "arrays": NUMBER,
            "errors": NUMBER,
            "advice": NUMBER,
            "unreadable": NUMBER,
            "skipped": NUMBER,
            "fixed": NUMBER,
        }
    ),
    at="report.schema.json#/$defs/Summary",
    description="How much was checked and found.",
)
REPORT = Schema(
    Type("object"),
    Required("version", "contract", "role", "findings", "summary"),
    AdditionalProperties(False),
    Properties(
        {
            "version": Schema(
                Const(1),
                description="The version of this format: another one has other properties.",
            ),
            "contract": Schema(
                Type("string"),
                description="The contract, unless a file's content or its configuration says another: its package, a colon, and its name.",
            ),
            "role": Schema(
                Type("string"),
                description="What was checked, such as `request`, likewise.",
            ),
            "findings": Schema(
                Type("array"),
                Items(FINDING),
                description="What was found, file by file.",
            ),
            "summary": SUMMARY,
        }
    ),
    at="report.schema.json#",
    description="What `predial check --format json` prints.",
)
