"""The schema of dial requests in two further spellings, equal to `payloads.SCHEMA`."""

from __future__ import annotations

from typing import Any

from benchmarks.payloads import (
    CAMPAIGN,
    KEY,
    PHONE,
    REQUEST,
    SCHEMA,
    TIME,
    TOKEN,
    dial_request_case,
)

_INLINE: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
        "id": {
            "type": "string",
            "minLength": 1,
            "maxLength": 256,
            "pattern": CAMPAIGN,
        },
        "dialRequests": {
            "type": "array",
            "minItems": 1,
            "maxItems": 25,
            "items": {
                "type": "object",
                "properties": {
                    "clientToken": {
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 200,
                        "pattern": TOKEN,
                    },
                    "phoneNumber": {"type": "string", "pattern": PHONE},
                    "expirationTime": {"type": "string", "pattern": TIME},
                    "attributes": {
                        "type": "object",
                        "propertyNames": {
                            "minLength": 1,
                            "maxLength": 32767,
                            "pattern": KEY,
                        },
                        "additionalProperties": {"type": "string", "maxLength": 32767},
                    },
                },
                "required": [
                    "clientToken",
                    "phoneNumber",
                    "expirationTime",
                    "attributes",
                ],
                "additionalProperties": False,
            },
        },
    },
    "required": ["id", "dialRequests"],
    "additionalProperties": False,
}

# As exporters of models and of OpenAPI write: titles on everything, `allOf` around a
# reference that has siblings, keywords in alphabetical order, types left to the reader.
_EXPORTED: dict[str, Any] = {
    "$defs": {
        "Attributes": {
            "additionalProperties": {"maxLength": 32767, "type": "string"},
            "propertyNames": {"maxLength": 32767, "minLength": 1, "pattern": KEY},
            "title": "Attributes",
            "type": "object",
        },
        "DialRequest": {
            "properties": {
                "attributes": {
                    "allOf": [{"$ref": "#/$defs/Attributes"}],
                    "description": "Attributes of the call.",
                    "title": "Attributes",
                },
                "clientToken": {
                    "maxLength": 200,
                    "minLength": 1,
                    "pattern": TOKEN,
                    "title": "Clienttoken",
                    "type": "string",
                },
                "expirationTime": {
                    "allOf": [{"$ref": "#/$defs/TimeStamp"}],
                    "title": "Expirationtime",
                },
                "phoneNumber": {
                    "pattern": PHONE,
                    "title": "Phonenumber",
                    "type": "string",
                },
            },
            "required": ["clientToken", "phoneNumber", "expirationTime", "attributes"],
            "title": "DialRequest",
            "type": "object",
            "additionalProperties": False,
        },
        "TimeStamp": {"pattern": TIME, "title": "TimeStamp", "type": "string"},
    },
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "properties": {
        "dialRequests": {
            "items": {"allOf": [{"$ref": "#/$defs/DialRequest"}]},
            "maxItems": 25,
            "minItems": 1,
            "title": "Dialrequests",
            "type": "array",
        },
        "id": {
            "maxLength": 256,
            "minLength": 1,
            "pattern": CAMPAIGN,
            "title": "Id",
            "type": "string",
        },
    },
    "required": ["id", "dialRequests"],
    "title": "PutDialRequestBatchRequest",
    "type": "object",
    "additionalProperties": False,
}

BY_REFERENCE = dial_request_case(REQUEST, SCHEMA)
SPELLINGS = {
    "by $ref": BY_REFERENCE,
    "inline": dial_request_case(f"{REQUEST}, inline", _INLINE),
    "by another tool": dial_request_case(f"{REQUEST}, by another tool", _EXPORTED),
}
