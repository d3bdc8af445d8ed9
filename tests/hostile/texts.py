"""Texts that try to become syntax, and a schema with places for them."""

from typing import Any, TypeAlias

from hypothesis import strategies as st

Json: TypeAlias = Any

HOSTILE = (
    '"',
    "'",
    '"""',
    "'''",
    '""""',
    '"""\nimport os\nos.abort()\n"""',
    '"); import os; os.abort() #',
    "')\nraise SystemExit\n('",
    "{",
    "}",
    "{}",
    "{0}",
    "{at}",
    "{value!r}",
    "{{value}}",
    "{__import__('os').abort()}",
    "%s",
    "%(name)s",
    "%",
    "\\",
    "\\\\",
    "ends with \\",
    'ends with \\"',
    "\\N{BULLET}",
    "\\x41 \\u0041 \\U00000041 \\101",
    "\\'",
    "\n",
    "\r",
    "\r\n",
    "a\nb\r\nc\rd",
    "  indented\n    more\n",
    "\t",
    "\x0b\x0c\x1c\x1d\x1e\x1f",
    "\u2028",
    "\u2029",
    "\u0085",
    "\x00",
    "\x1b[31m",
    "\x7f",
    "\ufeff",
    "\u202e",
    "\u200b",
    "\u00a0",
    "\ud800",
    "\udfff\ud800",
    "\U0001f600",
    "# coding: utf-7",
    "# type: ignore",
    "# noqa",
    "class",
    "None",
    "True",
    "self",
    "cls",
    "__init__",
    "__class__",
    "__dict__",
    "__name__",
    "__all__",
    "_",
    "__",
    "print",
    "str",
    "rules",
    "models",
    "found",
    "value",
    "at",
    "now",
    "ﬁ",  # NFKC: fi
    "Ａ",  # noqa: RUF001 - NFKC: A
    "ª",  # NFKC: a
    "é",
    "e\u0301",
    "0",
    "1e5",
    "{{ 7 * 7 }}",
    "{% for x in y %}",
    "{# comment #}",
    "{{ self.__init__.__globals__ }}",
    "{%- raw -%}",
    "/",
    "~",
    "~1/~0",
    "a" * 1000,
    "word " * 300,
    " ",
    "$ref",
    "#/$defs/x",
    "<script>&amp;",
)

texts = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(min_size=1, max_size=20),
    st.lists(st.sampled_from(HOSTILE[:-6]), min_size=2, max_size=3).map("".join),
)

_SYNTAX = frozenset("^$\\.*+?()[]{}|/")


def exactly(text: str) -> str:
    """The ECMA-262 pattern that matches this text alone."""
    return "".join(f"\\{c}" if c in _SYNTAX else c for c in text)


PLACES = (
    "title",
    "description",
    "comment",
    "member",
    "required member",
    "definition",
    "inner description",
    "alias description",
    "pattern",
    "member pattern",
    "enum",
    "const",
    "const key",
    "format",
    "default",
    "service",
    "unique",
    "sensitive member",
)


def schema(given: dict[str, str]) -> dict[str, Json]:
    """A schema folder that uses every text; all have been made distinct."""
    plain = "https://json-schema.org/draft/2020-12/schema"
    return {
        "request.schema.json": {
            "$schema": "urn:predial:dialect:1",
            "title": given["title"],
            "description": given["description"],
            "$comment": given["comment"],
            "operation": {
                "service": given["service"],
                "apiVersion": given["service"],
                "name": "PutThing",
                "idempotent": True,
                "http": {"method": "PUT", "requestUri": "/"},
                "errors": {
                    "Failure": {
                        "status": 500,
                        "retryable": True,
                        "codes": [given["service"]],
                    }
                },
                "batch": {
                    "items": "a-batch",
                    "token": given["member"],
                    "id": given["member"],
                    "accepted": given["required member"],
                    "refused": given["required member"],
                    "code": given["member"],
                    "codes": {
                        given["enum"]: {
                            "retryable": True,
                            "meaning": given["description"],
                            "remedy": given["comment"],
                        }
                    },
                },
            },
            "type": "object",
            "properties": {
                "fixed-name": {"type": "string", "pattern": exactly(given["pattern"])},
                given["member"]: {
                    "type": "object",
                    "description": given["inner description"],
                    "properties": {
                        "other-name": {"type": "integer"},
                        given["required member"]: {"enum": ["a", given["enum"]]},
                    },
                    "required": [given["required member"]],
                    "patternProperties": {
                        exactly(given["member pattern"]): {"type": "null"}
                    },
                    "additionalProperties": {"$ref": "other.schema.json"},
                    "default": {given["default"]: given["default"]},
                },
                "a-batch": {
                    "type": "array",
                    "items": {
                        "type": "object",
                        "properties": {
                            "fifth-name": {"type": "null"},
                            given["member"]: {"type": "string"},
                        },
                    },
                },
                "a-list": {
                    "type": "array",
                    "items": {"const": {given["const key"]: given["const"]}},
                    "uniqueItemProperties": [given["unique"]],
                },
                "a-secret": {
                    "type": "object",
                    "sensitive": True,
                    "properties": {
                        given["sensitive member"]: {"type": "string", "maxLength": 1},
                        "third-name": {"anyOf": [{"type": "null"}, {"minimum": 1}]},
                    },
                    "propertyNames": {"not": {"const": given["const"]}},
                },
            },
            "additionalProperties": False,
            "$defs": {
                given["definition"]: {
                    "type": "array",
                    "description": given["alias description"],
                    "advisory": {"items": {"const": given["const"]}},
                },
                "Failure": {
                    "type": "object",
                    "properties": {
                        "fourth-name": {"type": "string"},
                        given["member"]: {"type": "string"},
                    },
                },
            },
        },
        "response.schema.json": {
            "$schema": "urn:predial:dialect:1",
            "title": given["inner description"],
            "type": "object",
            "properties": {
                "sixth-name": {"type": "null"},
                given["required member"]: {
                    "type": "array",
                    "items": {
                        "type": "object",
                        "properties": {
                            "fifth-name": {"type": "null"},
                            given["member"]: {"type": "string"},
                        },
                    },
                },
            },
        },
        "other.schema.json": {
            "$schema": plain,
            "type": ["string", "null"],
            "format": given["format"],
            "examples": [given["default"]],
        },
    }


HARMLESS = {place: f"plain {place}" for place in PLACES}
