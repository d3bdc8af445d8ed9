"""The checks."""

from __future__ import annotations

from ._runtime.json_texts import read_json
from ._runtime.json_values import type_name
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

_GATE_MEMBERS = frozenset({"list", "open", "shut"})


def is_valid_all(value: Any) -> bool:
    """Whether `value` is a valid all."""
    try:
        return _is_all(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_all(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of all in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_all(value):
            _walk_all(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_all(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.All:
    """The all that `value` is, or a ContractError."""
    found = blocking(check_all(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.All = value
    return parsed


def is_valid_all_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid all."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_all(value)


def check_all_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_all`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_all(value, now=now, limit=limit)


def parse_all_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.All:
    """The all that a JSON text is, or a ContractError."""
    return parse_all(read_json(data), now=now, strict=strict)


def _is_all(value: Json) -> bool:
    return True


def _walk_all(value: Json, at: str, found: list[Violation]) -> None:
    return


def is_valid_gate(value: Any) -> bool:
    """Whether `value` is a valid gate."""
    try:
        return _is_gate(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_gate(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of gate in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_gate(value):
            _walk_gate(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_gate(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Gate:
    """The gate that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_gate(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Gate.from_json(value)


def is_valid_gate_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid gate."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_gate(value)


def check_gate_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_gate`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_gate(value, now=now, limit=limit)


def parse_gate_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Gate:
    """The gate that a JSON text is, or a ContractError."""
    return parse_gate(read_json(data), now=now, strict=strict)


def _is_gate(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    if not _GATE_MEMBERS.issuperset(value):
        return False
    if "shut" in value:
        return False
    if "list" in value:
        member = value["list"]
        if not isinstance(member, list):
            return False
    return True


def _walk_gate(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.GATE_TYPE, at, {"actual": type_name(value)}))
        return
    for key in value:
        if key not in _GATE_MEMBERS:
            found.append(
                Violation(rules.GATE_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "shut" in value:
        found.append(Violation(rules.GATE_FALSE, f"{at}/shut"))
    if "list" in value:
        member = value["list"]
        if not isinstance(member, list):
            found.append(
                Violation(
                    rules.GATE_TYPE_2, f"{at}/list", {"actual": type_name(member)}
                )
            )


def is_valid_none(value: Any) -> bool:
    """Whether `value` is a valid none."""
    try:
        return _is_none(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_none(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of none in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_none(value):
            _walk_none(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_none(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.None_:
    """The none that `value` is, or a ContractError."""
    found = blocking(check_none(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.None_ = value
    return parsed


def is_valid_none_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid none."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_none(value)


def check_none_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_none`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_none(value, now=now, limit=limit)


def parse_none_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.None_:
    """The none that a JSON text is, or a ContractError."""
    return parse_none(read_json(data), now=now, strict=strict)


def _is_none(value: Json) -> bool:
    return False


def _walk_none(value: Json, at: str, found: list[Violation]) -> None:
    found.append(Violation(rules.NONE_FALSE, at))
