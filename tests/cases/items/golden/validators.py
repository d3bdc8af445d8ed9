"""The checks."""

from __future__ import annotations

from itertools import chain
from math import inf, isfinite

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

_POINTS_MEMBERS = frozenset({"x", "y"})


def is_valid_matrix(value: Any) -> bool:
    """Whether `value` is a valid matrix."""
    try:
        return _is_matrix(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_matrix(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of matrix in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_matrix(value):
            _walk_matrix(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_matrix(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Matrix:
    """The matrix that `value` is, or a ContractError."""
    found = blocking(check_matrix(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return tuple(tuple(item) for item in value)


def is_valid_matrix_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid matrix."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_matrix(value)


def check_matrix_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_matrix`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_matrix(value, now=now, limit=limit)


def parse_matrix_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Matrix:
    """The matrix that a JSON text is, or a ContractError."""
    return parse_matrix(read_json(data), now=now, strict=strict)


def _is_matrix(value: Json) -> bool:
    if not isinstance(value, list):
        return False
    if len(value) > 2:
        verdict = _joined_matrix(value)
        if verdict is not None:
            return verdict
    for item in value:
        if not isinstance(item, list):
            return False
        for item_2 in item:
            if (
                type(item_2) is not float
                and type(item_2) is not int
                and not is_number(item_2)
            ):
                return False
            if not -inf < item_2 < inf:
                return False
    return True


def _joined_matrix(items: list[Any]) -> bool | None:
    """The verdict on all items at once; None if each must be looked at."""
    try:
        if not {*map(type, items)} <= {list}:
            return None
        item_items = [*chain.from_iterable(items)]
        if not {*map(type, item_items)} <= {int, float}:
            return None
        if not isfinite(sum(item_items)):
            return None
    except (TypeError, OverflowError):
        return None
    return True


def _walk_matrix(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, list):
        found.append(Violation(rules.MATRIX_TYPE, at, {"actual": type_name(value)}))
        return
    for index, item in enumerate(value):
        if not isinstance(item, list):
            found.append(
                Violation(
                    rules.MATRIX_TYPE_2, f"{at}/{index}", {"actual": type_name(item)}
                )
            )
        else:
            for index_2, item_2 in enumerate(item):
                if not is_number(item_2):
                    found.append(
                        Violation(
                            rules.MATRIX_TYPE_3,
                            f"{at}/{index}/{index_2}",
                            {"actual": type_name(item_2)},
                        )
                    )


def is_valid_pair(value: Any) -> bool:
    """Whether `value` is a valid pair."""
    try:
        return _is_pair(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_pair(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of pair in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_pair(value):
            _walk_pair(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_pair(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Pair:
    """The pair that `value` is, or a ContractError."""
    found = blocking(check_pair(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return tuple(value)


def is_valid_pair_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid pair."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_pair(value)


def check_pair_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_pair`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_pair(value, now=now, limit=limit)


def parse_pair_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Pair:
    """The pair that a JSON text is, or a ContractError."""
    return parse_pair(read_json(data), now=now, strict=strict)


def _is_pair(value: Json) -> bool:
    if not isinstance(value, list):
        return False
    if len(value) > 0:
        item = value[0]
        if not isinstance(item, str):
            return False
    if len(value) > 1:
        item = value[1]
        if type(item) is not int and not is_integer(item):
            return False
    for _item in value[2:]:
        return False
    return True


def _walk_pair(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, list):
        found.append(Violation(rules.PAIR_TYPE, at, {"actual": type_name(value)}))
        return
    if len(value) > 0:
        item = value[0]
        if not isinstance(item, str):
            found.append(
                Violation(rules.PAIR_TYPE_2, f"{at}/0", {"actual": type_name(item)})
            )
    if len(value) > 1:
        item = value[1]
        if not is_integer(item):
            found.append(
                Violation(rules.PAIR_TYPE_3, f"{at}/1", {"actual": type_name(item)})
            )
    for index, item in enumerate(value[2:], 2):
        found.append(Violation(rules.PAIR_FALSE, f"{at}/{index}"))


def is_valid_points(value: Any) -> bool:
    """Whether `value` is a valid points."""
    try:
        return _is_points(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_points(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of points in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_points(value):
            _walk_points(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_points(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Points:
    """The points that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_points(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return tuple(models.Item.from_json(item) for item in value)


def is_valid_points_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid points."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_points(value)


def check_points_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_points`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_points(value, now=now, limit=limit)


def parse_points_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Points:
    """The points that a JSON text is, or a ContractError."""
    return parse_points(read_json(data), now=now, strict=strict)


def _is_points(value: Json) -> bool:
    if not isinstance(value, list):
        return False
    if len(value) > 2:
        verdict = _joined_points(value)
        if verdict is not None:
            return verdict
    for item in value:
        if type(item) is not dict:
            if not isinstance(item, dict):
                return False
            item = {**item}
        if not _POINTS_MEMBERS.issuperset(item):
            return False
        try:
            x_member = item["x"]
        except KeyError:
            return False
        if (
            type(x_member) is not float
            and type(x_member) is not int
            and not is_number(x_member)
        ):
            return False
        if not -inf < x_member < inf:
            return False
        if "y" in item:
            y_member = item["y"]
            if (
                type(y_member) is not float
                and type(y_member) is not int
                and not is_number(y_member)
            ):
                return False
            if not -inf < y_member < inf:
                return False
    return True


def _joined_points(items: list[Any]) -> bool | None:
    """The verdict on all items at once; None if each must be looked at."""
    try:
        if not {*map(type, items)} <= {dict}:
            return None
        x_column = [item["x"] for item in items]
        y_column = [item["y"] for item in items if "y" in item]
        if sum(map(len, items)) != 1 * len(items) + len(y_column):
            return False
        if not {*map(type, x_column)} <= {int, float}:
            return None
        if not isfinite(sum(x_column)):
            return None
        if not {*map(type, y_column)} <= {int, float}:
            return None
        if not isfinite(sum(y_column)):
            return None
    except KeyError:
        return False
    except (TypeError, OverflowError):
        return None
    return True


def _walk_points(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, list):
        found.append(Violation(rules.POINTS_TYPE, at, {"actual": type_name(value)}))
        return
    for index, item in enumerate(value):
        if not isinstance(item, dict):
            found.append(
                Violation(
                    rules.POINTS_TYPE_2, f"{at}/{index}", {"actual": type_name(item)}
                )
            )
        else:
            if "x" not in item:
                found.append(
                    Violation(rules.POINTS_REQUIRED, f"{at}/{index}", {"name": "x"})
                )
            for key in item:
                if key not in _POINTS_MEMBERS:
                    found.append(
                        Violation(
                            rules.POINTS_ADDITIONAL_PROPERTIES,
                            f"{at}/{index}/{escape(key)}",
                        )
                    )
            if "x" in item:
                member = item["x"]
                if not is_number(member):
                    found.append(
                        Violation(
                            rules.POINTS_TYPE_3,
                            f"{at}/{index}/x",
                            {"actual": type_name(member)},
                        )
                    )
            if "y" in item:
                member = item["y"]
                if not is_number(member):
                    found.append(
                        Violation(
                            rules.POINTS_TYPE_4,
                            f"{at}/{index}/y",
                            {"actual": type_name(member)},
                        )
                    )


def is_valid_rest(value: Any) -> bool:
    """Whether `value` is a valid rest."""
    try:
        return _is_rest(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_rest(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of rest in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_rest(value):
            _walk_rest(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_rest(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Rest:
    """The rest that `value` is, or a ContractError."""
    found = blocking(check_rest(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return tuple(value)


def is_valid_rest_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid rest."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_rest(value)


def check_rest_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_rest`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_rest(value, now=now, limit=limit)


def parse_rest_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Rest:
    """The rest that a JSON text is, or a ContractError."""
    return parse_rest(read_json(data), now=now, strict=strict)


def _is_rest(value: Json) -> bool:
    if not isinstance(value, list):
        return False
    if len(value) > 0:
        item = value[0]
        if not isinstance(item, str):
            return False
    for item in value[1:]:
        if not isinstance(item, bool):
            return False
    return True


def _walk_rest(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, list):
        found.append(Violation(rules.REST_TYPE, at, {"actual": type_name(value)}))
        return
    if len(value) > 0:
        item = value[0]
        if not isinstance(item, str):
            found.append(
                Violation(rules.REST_TYPE_2, f"{at}/0", {"actual": type_name(item)})
            )
    for index, item in enumerate(value[1:], 1):
        if not isinstance(item, bool):
            found.append(
                Violation(
                    rules.REST_TYPE_3, f"{at}/{index}", {"actual": type_name(item)}
                )
            )
