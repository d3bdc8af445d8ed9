"""The checks."""

from __future__ import annotations

from ._runtime.json_texts import read_json
from ._runtime.json_values import type_name
from ._runtime.pointers import escape
from ._runtime.uniqueness import repeated_properties
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


def is_valid_batch(value: Any) -> bool:
    """Whether `value` is a valid batch."""
    try:
        return _is_batch(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_batch(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of batch in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_batch(value):
            _walk_batch(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_batch(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Batch:
    """The batch that `value` is, or a ContractError."""
    found = blocking(check_batch(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return tuple(dict(item) for item in value)


def is_valid_batch_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid batch."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_batch(value)


def check_batch_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_batch`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_batch(value, now=now, limit=limit)


def parse_batch_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Batch:
    """The batch that a JSON text is, or a ContractError."""
    return parse_batch(read_json(data), now=now, strict=strict)


def _is_batch(value: Json) -> bool:
    if not isinstance(value, list):
        return False
    for item in value:
        if not isinstance(item, dict):
            return False
    if len(value) > 1 and repeated_properties(value, "id", "token"):
        return False
    return True


def _walk_batch(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, list):
        found.append(Violation(rules.BATCH_TYPE, at, {"actual": type_name(value)}))
        return
    for index, item in enumerate(value):
        if not isinstance(item, dict):
            found.append(
                Violation(
                    rules.BATCH_TYPE_2, f"{at}/{index}", {"actual": type_name(item)}
                )
            )
    for index, name, first in repeated_properties(value, "id", "token"):
        found.append(
            Violation(
                rules.BATCH_UNIQUE_ITEM_PROPERTIES,
                f"{at}/{index}/{escape(name)}",
                {"name": name, "first": first},
            )
        )
