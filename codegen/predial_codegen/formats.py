"""The formats that generated code can assert, and where the run time has them."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from predial_runtime.formats.format import Format

_PLACES = {
    "date-time": "date_time",
    "date-time-utc": "date_time",
    "e164": "e164",
    "date": "dates",
    "time": "dates",
    "duration": "durations",
    "email": "emails",
    "idn-email": "emails",
    "hostname": "hostnames",
    "idn-hostname": "hostnames",
    "ipv4": "ip_addresses",
    "ipv6": "ip_addresses",
    "uri": "uris",
    "uri-reference": "uris",
    "iri": "iris",
    "iri-reference": "iris",
    "uuid": "uuids",
    "uri-template": "uri_templates",
    "json-pointer": "json_pointers",
    "relative-json-pointer": "json_pointers",
    "regex": "regexes",
}


@dataclass(frozen=True, slots=True)
class KnownFormat:
    """A format of the run time.

    Attributes:
        module: The module that holds it.
        constant: What it is called there.
        format: The format itself.
    """

    module: str
    constant: str
    format: Format


def _known(name: str, module: str) -> KnownFormat:
    constant = name.replace("-", "_").upper()
    holder = import_module(f"predial_runtime.formats.{module}")
    return KnownFormat(module, constant, getattr(holder, constant))


FORMATS = {name: _known(name, module) for name, module in _PLACES.items()}
