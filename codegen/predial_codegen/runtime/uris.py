"""The formats `uri` and `uri-reference` (RFC 3986)."""

from __future__ import annotations

from .uri_syntax import describe, grammar, is_absolute, is_reference

_GRAMMAR = grammar()


def is_uri(text: str) -> bool:
    """Whether `text` is a URI: a scheme, and what the scheme identifies."""
    return is_absolute(_GRAMMAR, text)


def is_uri_reference(text: str) -> bool:
    """Whether `text` is a URI or relative to one; the empty text is."""
    return is_reference(_GRAMMAR, text)


def describe_uri(text: str) -> str:
    """What keeps `text` from being a URI; empty if nothing does."""
    if is_uri(text):
        return ""
    return "it has no scheme" if is_uri_reference(text) else describe(text)


def describe_uri_reference(text: str) -> str:
    """What keeps `text` from being a URI reference; empty if nothing does."""
    return "" if is_uri_reference(text) else describe(text)
