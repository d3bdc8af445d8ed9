"""The checks."""

from __future__ import annotations

from ._runtime.json_texts import read_json
from ._runtime.json_values import is_one_of, type_name
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

_FIXED_MEMBERS = frozenset({"kind", "nothing", "shape", "version"})
_FIXED_VALUES: tuple[Json, ...] = (1,)
_FIXED_VALUES_2: tuple[Json, ...] = ({"a": [1, {"b": False}]},)


def is_valid_fixed(value: Any) -> bool:
    """Whether `value` is a valid fixed."""
    try:
        return _is_fixed(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_fixed(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of fixed in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_fixed(value):
            _walk_fixed(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_fixed(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Fixed:
    """The fixed that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_fixed(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Fixed.from_json(value)


def is_valid_fixed_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid fixed."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_fixed(value)


def check_fixed_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_fixed`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_fixed(value, now=now, limit=limit)


def parse_fixed_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Fixed:
    """The fixed that a JSON text is, or a ContractError."""
    return parse_fixed(read_json(data), now=now, strict=strict)


def _is_fixed(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    if not _FIXED_MEMBERS.issuperset(value):
        return False
    if "version" in value:
        member = value["version"]
        if not is_one_of(member, _FIXED_VALUES):
            return False
    if "kind" in value:
        member = value["kind"]
        if member != "fixed":
            return False
    if "nothing" in value:
        member = value["nothing"]
        if member is not None:
            return False
    if "shape" in value:
        member = value["shape"]
        if not is_one_of(member, _FIXED_VALUES_2):
            return False
    return True


def _walk_fixed(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.FIXED_TYPE, at, {"actual": type_name(value)}))
        return
    for key in value:
        if key not in _FIXED_MEMBERS:
            found.append(
                Violation(rules.FIXED_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "version" in value:
        member = value["version"]
        if not is_one_of(member, _FIXED_VALUES):
            found.append(Violation(rules.FIXED_CONST, f"{at}/version"))
    if "kind" in value:
        member = value["kind"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.FIXED_TYPE_2, f"{at}/kind", {"actual": type_name(member)}
                )
            )
        elif member != "fixed":
            found.append(Violation(rules.FIXED_CONST_2, f"{at}/kind"))
    if "nothing" in value:
        member = value["nothing"]
        if member is not None:
            found.append(Violation(rules.FIXED_CONST_3, f"{at}/nothing"))
    if "shape" in value:
        member = value["shape"]
        if not is_one_of(member, _FIXED_VALUES_2):
            found.append(Violation(rules.FIXED_CONST_4, f"{at}/shape"))
