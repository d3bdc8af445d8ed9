"""The formats that generated code can assert, as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import LiteralString


@dataclass(frozen=True, slots=True)
class FormatRoom:
    """One format.

    Attributes:
        module: The run-time module that holds its functions.
        predicate: Whether a text has the format.
        message: What is obliged; `{actual}` is filled by `describe`.
        describe: What a text lacks, in words that leak nothing.
        regex: A constant of the module: what all of a text matches exactly if it has
            the format; it must not match a line feed.
        repeats: Whether the same text is often met again in one array.
    """

    module: str
    predicate: str
    message: LiteralString
    describe: str = ""
    regex: str = ""
    repeats: bool = False


FORMATS = {
    "date-time": FormatRoom(
        "date_time",
        "is_date_time",
        "must be an RFC 3339 date-time, such as 2026-12-01T12:00:00Z; {actual}",
        "describe_date_time",
    ),
    "date-time-utc": FormatRoom(
        "date_time",
        "is_date_time_utc",
        "must be an RFC 3339 date-time in UTC, such as 2026-12-01T12:00:00Z; {actual}",
        "describe_date_time_utc",
        "DATE_TIME_UTC",
        repeats=True,
    ),
    "e164": FormatRoom(
        "e164",
        "is_e164",
        "must be an E.164 number, such as +442079460958; {actual}",
        "describe_e164",
        "E164",
    ),
    "date": FormatRoom(
        "dates",
        "is_date",
        "must be an RFC 3339 date, such as 2026-12-01; {actual}",
        "describe_date",
    ),
    "time": FormatRoom(
        "dates",
        "is_time",
        "must be an RFC 3339 time, such as 12:00:00Z; {actual}",
        "describe_time",
    ),
    "duration": FormatRoom(
        "durations",
        "is_duration",
        "must be an RFC 3339 duration, such as P3DT12H; {actual}",
        "describe_duration",
    ),
    "email": FormatRoom(
        "emails",
        "is_email",
        "must be an RFC 5321 mailbox, such as ann@example.com; {actual}",
        "describe_email",
    ),
    "idn-email": FormatRoom(
        "emails",
        "is_idn_email",
        "must be an RFC 6531 mailbox, such as zoë@example.com; {actual}",
        "describe_idn_email",
    ),
    "hostname": FormatRoom(
        "hostnames",
        "is_hostname",
        "must be an RFC 1123 host name, such as www.example.com; {actual}",
        "describe_hostname",
    ),
    "idn-hostname": FormatRoom(
        "hostnames",
        "is_idn_hostname",
        "must be an IDNA2008 host name, such as bücher.example; {actual}",
        "describe_idn_hostname",
    ),
    "ipv4": FormatRoom(
        "ip_addresses",
        "is_ipv4",
        "must be an IPv4 address, such as 192.0.2.1; {actual}",
        "describe_ipv4",
    ),
    "ipv6": FormatRoom(
        "ip_addresses",
        "is_ipv6",
        "must be an RFC 4291 IPv6 address, such as 2001:db8::1; {actual}",
        "describe_ipv6",
    ),
    "uri": FormatRoom(
        "uris",
        "is_uri",
        "must be an RFC 3986 URI, such as https://example.com/a; {actual}",
        "describe_uri",
    ),
    "uri-reference": FormatRoom(
        "uris",
        "is_uri_reference",
        "must be an RFC 3986 URI reference, such as /a?b#c; {actual}",
        "describe_uri_reference",
    ),
    "iri": FormatRoom(
        "iris",
        "is_iri",
        "must be an RFC 3987 IRI, such as https://example.com/é; {actual}",
        "describe_iri",
    ),
    "iri-reference": FormatRoom(
        "iris",
        "is_iri_reference",
        "must be an RFC 3987 IRI reference, such as /é?b#c; {actual}",
        "describe_iri_reference",
    ),
    "uuid": FormatRoom(
        "uuids",
        "is_uuid",
        "must be an RFC 9562 UUID: 32 hexadecimal digits as 8-4-4-4-12; {actual}",
        "describe_uuid",
    ),
    "uri-template": FormatRoom(
        "uri_templates",
        "is_uri_template",
        "must be an RFC 6570 URI Template, such as /users/{{id}}; {actual}",
        "describe_uri_template",
    ),
    "json-pointer": FormatRoom(
        "json_pointers",
        "is_json_pointer",
        "must be an RFC 6901 JSON Pointer, such as /items/0; {actual}",
        "describe_json_pointer",
    ),
    "relative-json-pointer": FormatRoom(
        "json_pointers",
        "is_relative_json_pointer",
        "must be a relative JSON Pointer, such as 1/name; {actual}",
        "describe_relative_json_pointer",
    ),
    "regex": FormatRoom(
        "regexes",
        "is_regex",
        "must be an ECMA-262 regular expression, such as ^[a-z]+$; {actual}",
        "describe_regex",
    ),
}
