"""The format `uuid`: a universally unique identifier (RFC 9562, section 4)."""

from __future__ import annotations

from .format import Format

_UUID = "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"


def is_uuid(text: str) -> bool:
    """Whether `text` is 32 hexadecimal digits with hyphens, of any version."""
    return UUID.quick.fullmatch(text) is not None


def describe_uuid(text: str) -> str:
    """What keeps `text` from being a UUID; empty if nothing does."""
    if is_uuid(text):
        return ""
    if text[:1] == "{" or text[:9].lower() == "urn:uuid:":
        return "it has something around the digits: leave the braces or urn:uuid: away"
    if len(text) != 36:
        return "it does not have 36 characters"
    if [at for at, each in enumerate(text) if each == "-"] != [8, 13, 18, 23]:
        return "its hyphens are not behind 8, 4, 4 and 4 digits"
    return "it has something other than hexadecimal digits and hyphens"


UUID = Format(
    "uuid",
    is_uuid,
    describe_uuid,
    "must be an RFC 9562 UUID: 32 hexadecimal digits as 8-4-4-4-12; {actual}",
    regex=_UUID,
)
