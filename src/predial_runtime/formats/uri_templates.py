"""The format `uri-template`: a URI Template of any level (RFC 6570)."""

from __future__ import annotations

import re

from .format import Format
from .iri_characters import plain_letters, plain_private

_ENCODED = "%[0-9A-Fa-f]{2}"
_NAME = f"(?>(?:[A-Za-z0-9_]++|{_ENCODED})+)"
# Sections 2.3 and 2.4.
_VARIABLE = rf"{_NAME}(?:\.{_NAME})*(?::[1-9][0-9]{{0,3}}|\*)?"
# Section 2.2: the operators = , ! @ | are reserved, not wrong.
_EXPRESSION = rf"\{{[+#./;?&=,!@|]?{_VARIABLE}(?:,{_VARIABLE})*\}}"
# Section 2.1, where erratum 6937 allows the apostrophe.
_LITERALS = r"[!#$&'()*+,\-./0-9:;=?@A-Z\[\]_a-z~]"
_MATCHES = re.compile(f"(?>(?:{_LITERALS}++|{_ENCODED}|{_EXPRESSION})*)").fullmatch
_BARE_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})").search
_LONE_BRACE = re.compile(r"(?>(?:[^{}]++|\{[^{}]*+\})*)[{}]").match
_WRONG_LITERAL = re.compile(
    rf"(?>(?:{_LITERALS}++|%|\{{[^{{}}]*+\}})*).", re.DOTALL
).match


def is_uri_template(text: str) -> bool:
    """Whether `text` is literals and expressions such as {name} or {?from,to}."""
    return not describe_uri_template(text)


def describe_uri_template(text: str) -> str:
    """What keeps `text` from being a URI Template; empty if nothing does."""
    plain = plain_letters(plain_private(text))
    if _MATCHES(plain):
        return ""
    if _LONE_BRACE(plain):
        return "it has a brace without its counterpart, or one inside another"
    if _BARE_PERCENT(plain):
        return "it has a % that is not followed by two hexadecimal digits"
    if _WRONG_LITERAL(plain):
        return "it has a character outside of {...} that must be percent-encoded"
    return "what it has between braces is not names with commas between"


URI_TEMPLATE = Format(
    "uri-template",
    is_uri_template,
    describe_uri_template,
    "must be an RFC 6570 URI Template, such as /users/{{id}}; {actual}",
)
