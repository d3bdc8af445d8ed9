"""The checks."""

from __future__ import annotations

from ._runtime.json_texts import read_json
from ._runtime.json_values import type_name, utf8_bytes
from ._runtime.pointers import escape
from ._runtime.violations import (
    ContractError,
    Violation,
    blocking,
    findings,
    settle,
    uncheckable,
)
from . import rules

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ._runtime.json_values import Json
    from ._runtime.violations import Violation
    from . import models

_PACKET_MEMBERS = frozenset({"any", "map", "text"})


def is_valid_packet(value: Any) -> bool:
    """Whether `value` is a valid packet."""
    try:
        return _is_packet(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_packet(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of packet in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_packet(value):
            _walk_packet(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_packet(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Packet:
    """The packet that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_packet(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Packet.from_json(value)


def is_valid_packet_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid packet."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_packet(value)


def check_packet_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_packet`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_packet(value, now=now, limit=limit)


def parse_packet_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Packet:
    """The packet that a JSON text is, or a ContractError."""
    return parse_packet(read_json(data), now=now, strict=strict)


def _is_packet(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    if not _PACKET_MEMBERS.issuperset(value):
        return False
    if "text" in value:
        member = value["text"]
        if not isinstance(member, str):
            return False
        if utf8_bytes(member) > 4:
            return False
    if "map" in value:
        member = value["map"]
        if not isinstance(member, dict):
            return False
        if utf8_bytes(member) > 6:
            return False
    if "any" in value:
        member = value["any"]
        if utf8_bytes(member) > 2:
            return False
    return True


def _walk_packet(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.PACKET_TYPE, at, {"actual": type_name(value)}))
        return
    for key in value:
        if key not in _PACKET_MEMBERS:
            found.append(
                Violation(rules.PACKET_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "text" in value:
        member = value["text"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.PACKET_TYPE_2, f"{at}/text", {"actual": type_name(member)}
                )
            )
        elif utf8_bytes(member) > 4:
            found.append(
                Violation(
                    rules.PACKET_MAX_UTF8_BYTES,
                    f"{at}/text",
                    {"size": utf8_bytes(member)},
                )
            )
    if "map" in value:
        member = value["map"]
        if not isinstance(member, dict):
            found.append(
                Violation(
                    rules.PACKET_TYPE_3, f"{at}/map", {"actual": type_name(member)}
                )
            )
        elif utf8_bytes(member) > 6:
            found.append(
                Violation(
                    rules.PACKET_MAX_UTF8_BYTES_2,
                    f"{at}/map",
                    {"size": utf8_bytes(member)},
                )
            )
    if "any" in value:
        member = value["any"]
        if utf8_bytes(member) > 2:
            found.append(
                Violation(
                    rules.PACKET_MAX_UTF8_BYTES_3,
                    f"{at}/any",
                    {"size": utf8_bytes(member)},
                )
            )
