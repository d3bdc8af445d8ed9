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
                description="The contract: its package, a colon, and its name.",
            ),
            "role": Schema(
                Type("string"), description="What was checked, such as `request`."
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
