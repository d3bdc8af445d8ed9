"""The formats `iri` and `iri-reference` (RFC 3987): URIs with letters of any script."""

from __future__ import annotations

import re

from .format import Format
from .iri_characters import plain_letters, plain_private
from .uris import describe_uri, describe_uri_reference

_UP_TO_QUERY = re.compile(r"([^?#]*+)(\?[^#]*+)?").match


def is_iri(text: str) -> bool:
    """Whether `text` is an IRI: a scheme, and what the scheme identifies."""
    return not describe_iri(text)


def is_iri_reference(text: str) -> bool:
    """Whether `text` is an IRI or relative to one; the empty text is."""
    return not describe_iri_reference(text)


def describe_iri(text: str) -> str:
    """What keeps `text` from being an IRI; empty if nothing does."""
    return describe_uri(_as_uri(text))


def describe_iri_reference(text: str) -> str:
    """What keeps `text` from being an IRI reference; empty if nothing does."""
    return describe_uri_reference(_as_uri(text))


def _as_uri(text: str) -> str:
    """A text that is a URI exactly when `text` is an IRI.

    A scheme, which is ASCII, has no `~` either; private use is for the query only, and
    an address in brackets stays ASCII.
    """
    bracket = text.find("[")
    in_brackets = text[bracket : text.find("]", bracket)] if bracket >= 0 else ""
    start = _UP_TO_QUERY(text)
    if start is None or not in_brackets.isascii():
        return text
    query = plain_private(start[2] or "")
    return plain_letters(start[1] + query + text[start.end() :])


IRI = Format(
    "iri",
    is_iri,
    describe_iri,
    "must be an RFC 3987 IRI, such as https://example.com/é; {actual}",
)
IRI_REFERENCE = Format(
    "iri-reference",
    is_iri_reference,
    describe_iri_reference,
    "must be an RFC 3987 IRI reference, such as /é?b#c; {actual}",
)
