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

_NODE_MEMBERS = frozenset({"name"})


def is_valid_node(value: Any) -> bool:
    """Whether `value` is a valid node."""
    try:
        return _is_node(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_node(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of node in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_node(value):
            _walk_node(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_node(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Node:
    """The node that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_node(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Node.from_json(value)


def is_valid_node_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid node."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_node(value)


def check_node_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_node`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_node(value, now=now, limit=limit)


def parse_node_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Node:
    """The node that a JSON text is, or a ContractError."""
    return parse_node(read_json(data), now=now, strict=strict)


def _is_node(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    if "name" not in value:
        return False
    for key, member in value.items():
        if key not in _NODE_MEMBERS:
            if not _is_node(member):
                return False
    member = value["name"]
    return isinstance(member, str)


def _walk_node(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.NODE_TYPE, at, {"actual": type_name(value)}))
        return
    if "name" not in value:
        found.append(Violation(rules.NODE_REQUIRED, at, {"name": "name"}))
    for key, member in value.items():
        if key not in _NODE_MEMBERS:
            _walk_node(member, f"{at}/{escape(key)}", found)
    if "name" in value:
        member = value["name"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.NODE_TYPE_2, f"{at}/name", {"actual": type_name(member)}
                )
            )
