"""The checks."""

from __future__ import annotations

from ._runtime.json_texts import read_json
from ._runtime.json_values import is_integer, type_name
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

_MAIN_MEMBERS = frozenset({"far", "inner", "near"})


def is_valid_far(value: Any) -> bool:
    """Whether `value` is a valid far."""
    try:
        return _is_far(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_far(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of far in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_far(value):
            _walk_far(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_far(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Far:
    """The far that `value` is, or a ContractError."""
    found = blocking(check_far(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.Far = value
    return parsed


def is_valid_far_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid far."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_far(value)


def check_far_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_far`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_far(value, now=now, limit=limit)


def parse_far_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Far:
    """The far that a JSON text is, or a ContractError."""
    return parse_far(read_json(data), now=now, strict=strict)


def _is_far(value: Json) -> bool:
    return isinstance(value, bool)


def _walk_far(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, bool):
        found.append(Violation(rules.FAR_TYPE, at, {"actual": type_name(value)}))


def is_valid_main(value: Any) -> bool:
    """Whether `value` is a valid main."""
    try:
        return _is_main(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_main(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of main in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_main(value):
            _walk_main(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_main(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Main:
    """The main that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_main(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Main.from_json(value)


def is_valid_main_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid main."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_main(value)


def check_main_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_main`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_main(value, now=now, limit=limit)


def parse_main_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Main:
    """The main that a JSON text is, or a ContractError."""
    return parse_main(read_json(data), now=now, strict=strict)


def _is_main(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    if not _MAIN_MEMBERS.issuperset(value):
        return False
    if "near" in value:
        member = value["near"]
        if not isinstance(member, str):
            return False
    if "far" in value:
        member = value["far"]
        if not isinstance(member, bool):
            return False
    if "inner" in value:
        member = value["inner"]
        if type(member) is not int and not is_integer(member):
            return False
    return True


def _walk_main(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.MAIN_TYPE, at, {"actual": type_name(value)}))
        return
    for key in value:
        if key not in _MAIN_MEMBERS:
            found.append(
                Violation(rules.MAIN_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "near" in value:
        member = value["near"]
        if not isinstance(member, str):
            found.append(
                Violation(rules.NEAR_TYPE, f"{at}/near", {"actual": type_name(member)})
            )
    if "far" in value:
        member = value["far"]
        if not isinstance(member, bool):
            found.append(
                Violation(rules.FAR_TYPE, f"{at}/far", {"actual": type_name(member)})
            )
    if "inner" in value:
        member = value["inner"]
        if not is_integer(member):
            found.append(
                Violation(
                    rules.INNER_TYPE, f"{at}/inner", {"actual": type_name(member)}
                )
            )


def is_valid_near(value: Any) -> bool:
    """Whether `value` is a valid Near."""
    try:
        return _is_near(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_near(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Near in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_near(value):
            _walk_near(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_near(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Near:
    """The Near that `value` is, or a ContractError."""
    found = blocking(check_near(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.Near = value
    return parsed


def _is_near(value: Json) -> bool:
    return isinstance(value, str)


def _walk_near(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, str):
        found.append(Violation(rules.NEAR_TYPE, at, {"actual": type_name(value)}))


def is_valid_inner(value: Any) -> bool:
    """Whether `value` is a valid Inner."""
    try:
        return _is_inner(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_inner(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Inner in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_inner(value):
            _walk_inner(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_inner(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Inner:
    """The Inner that `value` is, or a ContractError."""
    found = blocking(check_inner(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.Inner = value
    return parsed


def _is_inner(value: Json) -> bool:
    if type(value) is not int and not is_integer(value):
        return False
    return True


def _walk_inner(value: Json, at: str, found: list[Violation]) -> None:
    if not is_integer(value):
        found.append(Violation(rules.INNER_TYPE, at, {"actual": type_name(value)}))
