"""The checks."""

from __future__ import annotations

from ._runtime.json_texts import read_json
from ._runtime.json_values import is_integer, type_name
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


def is_valid_label(value: Any) -> bool:
    """Whether `value` is a valid label."""
    try:
        return _is_label(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_label(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of label in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_label(value):
            _walk_label(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_label(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Label:
    """The label that `value` is, or a ContractError."""
    found = blocking(check_label(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.Label = value
    return parsed


def is_valid_label_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid label."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_label(value)


def check_label_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_label`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_label(value, now=now, limit=limit)


def parse_label_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Label:
    """The label that a JSON text is, or a ContractError."""
    return parse_label(read_json(data), now=now, strict=strict)


def _is_label(value: Json) -> bool:
    if not isinstance(value, str):
        return False
    if len(value) < 2:
        return False
    if len(value) > 4:
        return False
    return True


def _walk_label(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, str):
        found.append(Violation(rules.TEXT_TYPE, at, {"actual": type_name(value)}))
    if isinstance(value, str):
        if len(value) < 2:
            found.append(Violation(rules.LABEL_MIN_LENGTH, at, {"count": len(value)}))
    if isinstance(value, str):
        if len(value) > 4:
            found.append(Violation(rules.LABEL_MAX_LENGTH, at, {"count": len(value)}))


def is_valid_text(value: Any) -> bool:
    """Whether `value` is a valid Text."""
    try:
        return _is_text(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_text(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Text in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_text(value):
            _walk_text(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_text(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Text:
    """The Text that `value` is, or a ContractError."""
    found = blocking(check_text(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.Text = value
    return parsed


def _is_text(value: Json) -> bool:
    return isinstance(value, str)


def _walk_text(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, str):
        found.append(Violation(rules.TEXT_TYPE, at, {"actual": type_name(value)}))


def is_valid_named(value: Any) -> bool:
    """Whether `value` is a valid named."""
    try:
        return _is_named(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_named(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of named in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_named(value):
            _walk_named(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_named(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Named:
    """The named that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_named(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Named.from_json(value)


def is_valid_named_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid named."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_named(value)


def check_named_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_named`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_named(value, now=now, limit=limit)


def parse_named_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Named:
    """The named that a JSON text is, or a ContractError."""
    return parse_named(read_json(data), now=now, strict=strict)


def _is_named(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    if "name" not in value:
        return False
    member = value["name"]
    if not isinstance(member, str):
        return False
    if "id" not in value:
        return False
    if "id" in value:
        member = value["id"]
        if type(member) is not int and not is_integer(member):
            return False
    return True


def _walk_named(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.NAMED_TYPE, at, {"actual": type_name(value)}))
        return
    if "name" not in value:
        found.append(Violation(rules.NAMED_REQUIRED, at, {"name": "name"}))
    if "name" in value:
        member = value["name"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.NAMED_TYPE_2, f"{at}/name", {"actual": type_name(member)}
                )
            )
    if "id" not in value:
        found.append(Violation(rules.NAMED_REQUIRED_2, at, {"name": "id"}))
    if "id" in value:
        member = value["id"]
        if not is_integer(member):
            found.append(
                Violation(rules.NAMED_TYPE_3, f"{at}/id", {"actual": type_name(member)})
            )
