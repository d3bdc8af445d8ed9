"""The checks."""

from __future__ import annotations

from ._runtime.branches import any_of
from ._runtime.date_time import describe_date_time, is_date_time
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

_VISIT_MEMBERS = frozenset({"at", "stops", "who"})
_VISIT_MEMBERS_2 = frozenset({"n"})
_WHO_MEMBERS = frozenset({"name"})


def is_valid_visit(value: Any) -> bool:
    """Whether `value` is a valid visit."""
    try:
        return _is_visit(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_visit(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of visit in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_visit(value):
            _walk_visit(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_visit(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Visit:
    """The visit that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_visit(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Visit.from_json(value)


def is_valid_visit_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid visit."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_visit(value)


def check_visit_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_visit`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_visit(value, now=now, limit=limit)


def parse_visit_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Visit:
    """The visit that a JSON text is, or a ContractError."""
    return parse_visit(read_json(data), now=now, strict=strict)


def _is_visit(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    if not _VISIT_MEMBERS.issuperset(value):
        return False
    if "at" in value:
        member = value["at"]
        if not (isinstance(member, str) or member is None):
            return False
        if isinstance(member, str):
            if not is_date_time(member):
                return False
    if "stops" in value:
        member = value["stops"]
        if not (isinstance(member, list) or member is None):
            return False
        if isinstance(member, list):
            for item in member:
                if type(item) is not dict:
                    if not isinstance(item, dict):
                        return False
                    item = {**item}
                if len(item) != 1:
                    return False
                try:
                    n_member = item["n"]
                except KeyError:
                    return False
                if type(n_member) is not int and not is_integer(n_member):
                    return False
    if "who" in value:
        member = value["who"]
        if not (_is_who(member) or _is_visit_any_of(member)):
            return False
    return True


def _walk_visit(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.VISIT_TYPE, at, {"actual": type_name(value)}))
        return
    for key in value:
        if key not in _VISIT_MEMBERS:
            found.append(
                Violation(rules.VISIT_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "at" in value:
        member = value["at"]
        if not (isinstance(member, str) or member is None):
            found.append(
                Violation(rules.VISIT_TYPE_2, f"{at}/at", {"actual": type_name(member)})
            )
        elif isinstance(member, str):
            if not is_date_time(member):
                found.append(
                    Violation(
                        rules.VISIT_FORMAT_DATE_TIME,
                        f"{at}/at",
                        {"actual": describe_date_time(member)},
                    )
                )
    if "stops" in value:
        member = value["stops"]
        if not (isinstance(member, list) or member is None):
            found.append(
                Violation(
                    rules.VISIT_TYPE_3, f"{at}/stops", {"actual": type_name(member)}
                )
            )
        elif isinstance(member, list):
            for index, item in enumerate(member):
                if not isinstance(item, dict):
                    found.append(
                        Violation(
                            rules.VISIT_TYPE_4,
                            f"{at}/stops/{index}",
                            {"actual": type_name(item)},
                        )
                    )
                else:
                    if item.keys() != _VISIT_MEMBERS_2:
                        if "n" not in item:
                            found.append(
                                Violation(
                                    rules.VISIT_REQUIRED,
                                    f"{at}/stops/{index}",
                                    {"name": "n"},
                                )
                            )
                        for key in item:
                            if key not in _VISIT_MEMBERS_2:
                                found.append(
                                    Violation(
                                        rules.VISIT_ADDITIONAL_PROPERTIES_2,
                                        f"{at}/stops/{index}/{escape(key)}",
                                    )
                                )
                    if "n" in item:
                        member_2 = item["n"]
                        if not is_integer(member_2):
                            found.append(
                                Violation(
                                    rules.VISIT_TYPE_5,
                                    f"{at}/stops/{index}/n",
                                    {"actual": type_name(member_2)},
                                )
                            )
    if "who" in value:
        member = value["who"]
        branch: list[Violation] = []
        _walk_who(member, f"{at}/who", branch)
        branch_2: list[Violation] = []
        _walk_visit_any_of(member, f"{at}/who", branch_2)
        found += any_of(rules.VISIT_ANY_OF, f"{at}/who", branch, branch_2)


def is_valid_who(value: Any) -> bool:
    """Whether `value` is a valid Who."""
    try:
        return _is_who(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_who(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Who in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_who(value):
            _walk_who(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_who(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Who:
    """The Who that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_who(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Who.from_json(value)


def _is_who(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 1:
        return False
    try:
        name_member = value["name"]
    except KeyError:
        return False
    return isinstance(name_member, str)


def _walk_who(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.WHO_TYPE, at, {"actual": type_name(value)}))
        return
    if value.keys() != _WHO_MEMBERS:
        if "name" not in value:
            found.append(Violation(rules.WHO_REQUIRED, at, {"name": "name"}))
        for key in value:
            if key not in _WHO_MEMBERS:
                found.append(
                    Violation(rules.WHO_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
                )
    if "name" in value:
        member = value["name"]
        if not isinstance(member, str):
            found.append(
                Violation(rules.WHO_TYPE_2, f"{at}/name", {"actual": type_name(member)})
            )


def _is_visit_any_of(value: Json) -> bool:
    if value is not None:
        return False
    return True


def _walk_visit_any_of(value: Json, at: str, found: list[Violation]) -> None:
    if value is not None:
        found.append(
            Violation(rules.VISIT_ANY_OF_TYPE, at, {"actual": type_name(value)})
        )
