"""The checks."""

from __future__ import annotations

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

_ODD_MEMBERS = frozenset(
    {
        "Mapping",
        "NotRequired",
        "Sequence",
        "datetime",
        "int",
        "map",
        "names",
        "object",
        "str",
        "tail",
        "when",
    }
)


def is_valid_odd(value: Any) -> bool:
    """Whether `value` is a valid odd."""
    try:
        return _is_odd(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_odd(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of odd in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_odd(value):
            _walk_odd(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_odd(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Odd:
    """The odd that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_odd(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Odd.from_json(value)


def is_valid_odd_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid odd."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_odd(value)


def check_odd_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_odd`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_odd(value, now=now, limit=limit)


def parse_odd_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Odd:
    """The odd that a JSON text is, or a ContractError."""
    return parse_odd(read_json(data), now=now, strict=strict)


def _is_odd(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if not _ODD_MEMBERS.issuperset(value):
        return False
    try:
        str_member = value["str"]
        int_member = value["int"]
    except KeyError:
        return False
    if not isinstance(str_member, str):
        return False
    if type(int_member) is not int and not is_integer(int_member):
        return False
    if "datetime" in value:
        datetime_member = value["datetime"]
        if not isinstance(datetime_member, str):
            return False
        if not is_date_time(datetime_member):
            return False
    if "Mapping" in value:
        mapping_member = value["Mapping"]
        if not isinstance(mapping_member, dict):
            return False
        try:
            values: list[Any] = [*mapping_member.values()]
            "".join(values)
        except TypeError:
            return False
    if "Sequence" in value:
        sequence_member = value["Sequence"]
        if not isinstance(sequence_member, list):
            return False
        for item in sequence_member:
            if not isinstance(item, str):
                return False
    if "NotRequired" in value:
        not_required_member = value["NotRequired"]
        if not isinstance(not_required_member, str):
            return False
    if "tail" in value:
        tail_member = value["tail"]
        if not isinstance(tail_member, str):
            return False
    if "when" in value:
        when_member = value["when"]
        if not isinstance(when_member, str):
            return False
        if not is_date_time(when_member):
            return False
    if "names" in value:
        names_member = value["names"]
        if not isinstance(names_member, list):
            return False
        for item in names_member:
            if not isinstance(item, str):
                return False
    if "map" in value:
        map_member = value["map"]
        if not isinstance(map_member, dict):
            return False
        for member in map_member.values():
            if type(member) is not int and not is_integer(member):
                return False
    return True


def _walk_odd(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.ODD_TYPE, at, {"actual": type_name(value)}))
        return
    for name in ("str", "int"):
        if name not in value:
            found.append(Violation(rules.ODD_REQUIRED, at, {"name": name}))
    for key in value:
        if key not in _ODD_MEMBERS:
            found.append(
                Violation(rules.ODD_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "str" in value:
        member = value["str"]
        if not isinstance(member, str):
            found.append(
                Violation(rules.ODD_TYPE_2, f"{at}/str", {"actual": type_name(member)})
            )
    if "int" in value:
        member = value["int"]
        if not is_integer(member):
            found.append(
                Violation(rules.ODD_TYPE_3, f"{at}/int", {"actual": type_name(member)})
            )
    if "datetime" in value:
        member = value["datetime"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.ODD_TYPE_4, f"{at}/datetime", {"actual": type_name(member)}
                )
            )
        elif not is_date_time(member):
            found.append(
                Violation(
                    rules.ODD_FORMAT_DATE_TIME,
                    f"{at}/datetime",
                    {"actual": describe_date_time(member)},
                )
            )
    if "Mapping" in value:
        member = value["Mapping"]
        if not isinstance(member, dict):
            found.append(
                Violation(
                    rules.ODD_TYPE_5, f"{at}/Mapping", {"actual": type_name(member)}
                )
            )
        else:
            for key, member_2 in member.items():
                if not isinstance(member_2, str):
                    found.append(
                        Violation(
                            rules.ODD_TYPE_6,
                            f"{at}/Mapping/{escape(key)}",
                            {"actual": type_name(member_2)},
                        )
                    )
    if "Sequence" in value:
        member = value["Sequence"]
        if not isinstance(member, list):
            found.append(
                Violation(
                    rules.ODD_TYPE_7, f"{at}/Sequence", {"actual": type_name(member)}
                )
            )
        else:
            for index, item in enumerate(member):
                if not isinstance(item, str):
                    found.append(
                        Violation(
                            rules.ODD_TYPE_8,
                            f"{at}/Sequence/{index}",
                            {"actual": type_name(item)},
                        )
                    )
    if "NotRequired" in value:
        member = value["NotRequired"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.ODD_TYPE_9, f"{at}/NotRequired", {"actual": type_name(member)}
                )
            )
    if "tail" in value:
        member = value["tail"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.ODD_TYPE_10, f"{at}/tail", {"actual": type_name(member)}
                )
            )
    if "when" in value:
        member = value["when"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.ODD_TYPE_11, f"{at}/when", {"actual": type_name(member)}
                )
            )
        elif not is_date_time(member):
            found.append(
                Violation(
                    rules.ODD_FORMAT_DATE_TIME_2,
                    f"{at}/when",
                    {"actual": describe_date_time(member)},
                )
            )
    if "names" in value:
        member = value["names"]
        if not isinstance(member, list):
            found.append(
                Violation(
                    rules.ODD_TYPE_12, f"{at}/names", {"actual": type_name(member)}
                )
            )
        else:
            for index, item in enumerate(member):
                if not isinstance(item, str):
                    found.append(
                        Violation(
                            rules.ODD_TYPE_13,
                            f"{at}/names/{index}",
                            {"actual": type_name(item)},
                        )
                    )
    if "map" in value:
        member = value["map"]
        if not isinstance(member, dict):
            found.append(
                Violation(rules.ODD_TYPE_14, f"{at}/map", {"actual": type_name(member)})
            )
        else:
            for key, member_2 in member.items():
                if not is_integer(member_2):
                    found.append(
                        Violation(
                            rules.ODD_TYPE_15,
                            f"{at}/map/{escape(key)}",
                            {"actual": type_name(member_2)},
                        )
                    )
