"""The tables of predial: what is wrong with a value, keyword by keyword.

Generated from report.schema.json in predial by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from .._runtime.keywords.arrays import Items
from .._runtime.keywords.numbers import Minimum
from .._runtime.keywords.objects import AdditionalProperties, Properties, Required
from .._runtime.keywords.sizes import MinLength
from .._runtime.keywords.values import Const, Enum, Type
from .._runtime.schemas import Later, Schema

COUNT = Schema(
    Type("integer", "null"), Minimum(1), at="report.schema.json#/$defs/Count"
)
OFFSET = Schema(
    Type("integer", "null"), Minimum(0), at="report.schema.json#/$defs/Offset"
)
SEVERITY = Schema(
    Enum("error", "advice", "unreadable"), at="report.schema.json#/$defs/Severity"
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
)
BRANCH = Schema(
    Type("object"),
    Required("schema", "name", "findings"),
    AdditionalProperties(False),
    Properties(
        {
            "schema": Schema(Type("integer"), Minimum(1)),
            "name": Schema(Type("string", "null")),
            "findings": Schema(Type("array"), Items(Later(lambda: FINDING))),
        }
    ),
    at="report.schema.json#/$defs/Branch",
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
            "code": Schema(Type("string"), MinLength(1)),
            "pointer": Schema(Type("string", "null")),
            "message": Schema(Type("string")),
            "schemaPointer": Schema(Type("string", "null")),
            "params": Schema(Type("object")),
            "help": Schema(Type("array"), Items(Schema(Type("string")))),
            "related": Schema(Type("array"), Items(RELATED)),
            "causes": Schema(Type("array"), Items(BRANCH)),
        }
    ),
    at="report.schema.json#/$defs/Finding",
)
NUMBER = Schema(Type("integer"), Minimum(0), at="report.schema.json#/$defs/Number")
SUMMARY = Schema(
    Type("object"),
    Required("files", "documents", "arrays", "errors", "advice", "unreadable"),
    AdditionalProperties(False),
    Properties(
        {
            "files": NUMBER,
            "documents": NUMBER,
            "arrays": NUMBER,
            "errors": NUMBER,
            "advice": NUMBER,
            "unreadable": NUMBER,
        }
    ),
    at="report.schema.json#/$defs/Summary",
)
REPORT = Schema(
    Type("object"),
    Required("version", "contract", "role", "findings", "summary"),
    AdditionalProperties(False),
    Properties(
        {
            "version": Schema(Const(1)),
            "contract": Schema(Type("string")),
            "role": Schema(Type("string")),
            "findings": Schema(Type("array"), Items(FINDING)),
            "summary": SUMMARY,
        }
    ),
    at="report.schema.json#",
)
