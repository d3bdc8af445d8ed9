"""The formats `iri` and `iri-reference` (RFC 3987)."""

from __future__ import annotations

from .uri_syntax import IPRIVATE, UCSCHAR, describe, grammar, is_absolute, is_reference

_GRAMMAR = grammar(UCSCHAR, IPRIVATE)


def is_iri(text: str) -> bool:
    """Whether `text` is an IRI: a URI in which letters of any script may stand."""
    return is_absolute(_GRAMMAR, text)


def is_iri_reference(text: str) -> bool:
    """Whether `text` is an IRI or relative to one; the empty text is."""
    return is_reference(_GRAMMAR, text)


def describe_iri(text: str) -> str:
    """What keeps `text` from being an IRI; empty if nothing does."""
    if is_iri(text):
        return ""
    return "it has no scheme" if is_iri_reference(text) else _describe(text)


def describe_iri_reference(text: str) -> str:
    """What keeps `text` from being an IRI reference; empty if nothing does."""
    return "" if is_iri_reference(text) else _describe(text)


def _describe(text: str) -> str:
    return describe(text, UCSCHAR + IPRIVATE)
