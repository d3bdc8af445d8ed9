"""The checks."""

from __future__ import annotations

from math import inf

from ._runtime.json_texts import read_json
from ._runtime.json_values import is_integer, is_number, type_name
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

_RECORD_MEMBERS = frozenset(
    {
        "amount",
        "anything",
        "either",
        "flag",
        "list",
        "map",
        "nothing",
        "numeric",
        "perhaps",
        "shape",
        "text",
        "whole",
    }
)


def is_valid_record(value: Any) -> bool:
    """Whether `value` is a valid record."""
    try:
        return _is_record(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_record(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of record in `value`, advice included.

    One member of each JSON type.
    """
    found = findings(limit)
    try:
        if not _is_record(value):
            _walk_record(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_record(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Record:
    """The record that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_record(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Record.from_json(value)


def is_valid_record_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid record."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_record(value)


def check_record_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_record`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_record(value, now=now, limit=limit)


def parse_record_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Record:
    """The record that a JSON text is, or a ContractError."""
    return parse_record(read_json(data), now=now, strict=strict)


def _is_record(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    if not _RECORD_MEMBERS.issuperset(value):
        return False
    if "text" in value:
        member = value["text"]
        if not isinstance(member, str):
            return False
    if "whole" in value:
        member = value["whole"]
        if type(member) is not int and not is_integer(member):
            return False
    if "amount" in value:
        member = value["amount"]
        if (
            type(member) is not float
            and type(member) is not int
            and not is_number(member)
        ):
            return False
        if not -inf < member < inf:
            return False
    if "flag" in value:
        member = value["flag"]
        if not isinstance(member, bool):
            return False
    if "nothing" in value:
        member = value["nothing"]
        if member is not None:
            return False
    if "list" in value:
        member = value["list"]
        if not isinstance(member, list):
            return False
    if "map" in value:
        member = value["map"]
        if not isinstance(member, dict):
            return False
    if "either" in value:
        member = value["either"]
        if not (isinstance(member, str) or is_integer(member)):
            return False
    if "perhaps" in value:
        member = value["perhaps"]
        if not (isinstance(member, bool) or member is None):
            return False
    if "numeric" in value:
        member = value["numeric"]
        if not is_number(member):
            return False
    if "shape" in value:
        member = value["shape"]
        if not isinstance(member, (dict, list)):
            return False
    return True


def _walk_record(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.RECORD_TYPE, at, {"actual": type_name(value)}))
        return
    for key in value:
        if key not in _RECORD_MEMBERS:
            found.append(
                Violation(rules.RECORD_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "text" in value:
        member = value["text"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.RECORD_TYPE_2, f"{at}/text", {"actual": type_name(member)}
                )
            )
    if "whole" in value:
        member = value["whole"]
        if not is_integer(member):
            found.append(
                Violation(
                    rules.RECORD_TYPE_3, f"{at}/whole", {"actual": type_name(member)}
                )
            )
    if "amount" in value:
        member = value["amount"]
        if not is_number(member):
            found.append(
                Violation(
                    rules.RECORD_TYPE_4, f"{at}/amount", {"actual": type_name(member)}
                )
            )
    if "flag" in value:
        member = value["flag"]
        if not isinstance(member, bool):
            found.append(
                Violation(
                    rules.RECORD_TYPE_5, f"{at}/flag", {"actual": type_name(member)}
                )
            )
    if "nothing" in value:
        member = value["nothing"]
        if member is not None:
            found.append(
                Violation(
                    rules.RECORD_TYPE_6, f"{at}/nothing", {"actual": type_name(member)}
                )
            )
    if "list" in value:
        member = value["list"]
        if not isinstance(member, list):
            found.append(
                Violation(
                    rules.RECORD_TYPE_7, f"{at}/list", {"actual": type_name(member)}
                )
            )
    if "map" in value:
        member = value["map"]
        if not isinstance(member, dict):
            found.append(
                Violation(
                    rules.RECORD_TYPE_8, f"{at}/map", {"actual": type_name(member)}
                )
            )
    if "either" in value:
        member = value["either"]
        if not (isinstance(member, str) or is_integer(member)):
            found.append(
                Violation(
                    rules.RECORD_TYPE_9, f"{at}/either", {"actual": type_name(member)}
                )
            )
    if "perhaps" in value:
        member = value["perhaps"]
        if not (isinstance(member, bool) or member is None):
            found.append(
                Violation(
                    rules.RECORD_TYPE_10, f"{at}/perhaps", {"actual": type_name(member)}
                )
            )
    if "numeric" in value:
        member = value["numeric"]
        if not is_number(member):
            found.append(
                Violation(
                    rules.RECORD_TYPE_11, f"{at}/numeric", {"actual": type_name(member)}
                )
            )
    if "shape" in value:
        member = value["shape"]
        if not isinstance(member, (dict, list)):
            found.append(
                Violation(
                    rules.RECORD_TYPE_12, f"{at}/shape", {"actual": type_name(member)}
                )
            )
