"""The checks."""

from __future__ import annotations

from math import inf

from ._runtime.branches import one_of
from ._runtime.json_texts import read_json
from ._runtime.json_values import is_integer, is_number, type_name
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


def is_valid_amount(value: Any) -> bool:
    """Whether `value` is a valid amount."""
    try:
        return _is_amount(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_amount(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of amount in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_amount(value):
            _walk_amount(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_amount(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Amount:
    """The amount that `value` is, or a ContractError."""
    found = blocking(check_amount(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.Amount = value
    return parsed


def is_valid_amount_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid amount."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_amount(value)


def check_amount_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_amount`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_amount(value, now=now, limit=limit)


def parse_amount_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Amount:
    """The amount that a JSON text is, or a ContractError."""
    return parse_amount(read_json(data), now=now, strict=strict)


def _is_amount(value: Json) -> bool:
    if _is_amount_one_of(value) + _is_amount_one_of_2(value) != 1:
        return False
    return True


def _walk_amount(value: Json, at: str, found: list[Violation]) -> None:
    branch: list[Violation] = []
    _walk_amount_one_of(value, at, branch)
    branch_2: list[Violation] = []
    _walk_amount_one_of_2(value, at, branch_2)
    found += one_of(rules.AMOUNT_ONE_OF, at, branch, branch_2)


def is_valid_shape(value: Any) -> bool:
    """Whether `value` is a valid shape."""
    try:
        return _is_shape(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_shape(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of shape in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_shape(value):
            _walk_shape(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_shape(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Shape:
    """The shape that `value` is, or a ContractError."""
    found = blocking(check_shape(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.Shape = value
    return parsed


def is_valid_shape_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid shape."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_shape(value)


def check_shape_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_shape`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_shape(value, now=now, limit=limit)


def parse_shape_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Shape:
    """The shape that a JSON text is, or a ContractError."""
    return parse_shape(read_json(data), now=now, strict=strict)


def _is_shape(value: Json) -> bool:
    if _is_shape_one_of(value) + _is_shape_one_of_2(value) != 1:
        return False
    return True


def _walk_shape(value: Json, at: str, found: list[Violation]) -> None:
    branch: list[Violation] = []
    _walk_shape_one_of(value, at, branch)
    branch_2: list[Violation] = []
    _walk_shape_one_of_2(value, at, branch_2)
    found += one_of(rules.SHAPE_ONE_OF, at, branch, branch_2)


def _is_amount_one_of(value: Json) -> bool:
    if type(value) is not int and not is_integer(value):
        return False
    return True


def _walk_amount_one_of(value: Json, at: str, found: list[Violation]) -> None:
    if not is_integer(value):
        found.append(
            Violation(rules.AMOUNT_ONE_OF_TYPE, at, {"actual": type_name(value)})
        )


def _is_amount_one_of_2(value: Json) -> bool:
    if type(value) is not float and type(value) is not int and not is_number(value):
        return False
    return 10 <= value < inf


def _walk_amount_one_of_2(value: Json, at: str, found: list[Violation]) -> None:
    if not is_number(value):
        found.append(
            Violation(rules.AMOUNT_ONE_OF_2_TYPE, at, {"actual": type_name(value)})
        )
        return
    if value < 10:
        found.append(Violation(rules.AMOUNT_ONE_OF_2_MINIMUM, at))


def _is_shape_one_of(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        side_member = value["side"]
    except KeyError:
        return False
    if (
        type(side_member) is not float
        and type(side_member) is not int
        and not is_number(side_member)
    ):
        return False
    return -inf < side_member < inf


def _walk_shape_one_of(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(
            Violation(rules.SHAPE_ONE_OF_TYPE, at, {"actual": type_name(value)})
        )
        return
    if "side" not in value:
        found.append(Violation(rules.SHAPE_ONE_OF_REQUIRED, at, {"name": "side"}))
    if "side" in value:
        member = value["side"]
        if not is_number(member):
            found.append(
                Violation(
                    rules.SHAPE_ONE_OF_TYPE_2,
                    f"{at}/side",
                    {"actual": type_name(member)},
                )
            )


def _is_shape_one_of_2(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        radius_member = value["radius"]
    except KeyError:
        return False
    if (
        type(radius_member) is not float
        and type(radius_member) is not int
        and not is_number(radius_member)
    ):
        return False
    return -inf < radius_member < inf


def _walk_shape_one_of_2(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(
            Violation(rules.SHAPE_ONE_OF_2_TYPE, at, {"actual": type_name(value)})
        )
        return
    if "radius" not in value:
        found.append(Violation(rules.SHAPE_ONE_OF_2_REQUIRED, at, {"name": "radius"}))
    if "radius" in value:
        member = value["radius"]
        if not is_number(member):
            found.append(
                Violation(
                    rules.SHAPE_ONE_OF_2_TYPE_2,
                    f"{at}/radius",
                    {"actual": type_name(member)},
                )
            )
