"""The checks."""

from __future__ import annotations

from ._runtime.date_time import describe_date_time, is_date_time
from ._runtime.json_texts import read_json
from ._runtime.json_values import is_integer, type_name
from ._runtime.pointers import escape
from ._runtime.violations import ContractError, blocking, findings, settle, uncheckable
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
    if not isinstance(value, dict):
        return False
    if "str" not in value:
        return False
    if "int" not in value:
        return False
    if not _ODD_MEMBERS.issuperset(value):
        return False
    member = value["str"]
    if not isinstance(member, str):
        return False
    member = value["int"]
    if not is_integer(member):
        return False
    if "datetime" in value:
        member = value["datetime"]
        if not isinstance(member, str):
            return False
        if not is_date_time(member):
            return False
    if "Mapping" in value:
        member = value["Mapping"]
        if not isinstance(member, dict):
            return False
        for member_2 in member.values():
            if not isinstance(member_2, str):
                return False
    if "Sequence" in value:
        member = value["Sequence"]
        if not isinstance(member, list):
            return False
        for item in member:
            if not isinstance(item, str):
                return False
    if "NotRequired" in value:
        member = value["NotRequired"]
        if not isinstance(member, str):
            return False
    if "tail" in value:
        member = value["tail"]
        if not isinstance(member, str):
            return False
    if "when" in value:
        member = value["when"]
        if not isinstance(member, str):
            return False
        if not is_date_time(member):
            return False
    if "names" in value:
        member = value["names"]
        if not isinstance(member, list):
            return False
        for item in member:
            if not isinstance(item, str):
                return False
    if "map" in value:
        member = value["map"]
        if not isinstance(member, dict):
            return False
        for member_2 in member.values():
            if not is_integer(member_2):
                return False
    return True


def _walk_odd(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(rules.ODD_TYPE.broken(at, actual=type_name(value)))
        return
    for name in ("str", "int"):
        if name not in value:
            found.append(rules.ODD_REQUIRED.broken(at, name=name))
    for key in value:
        if key not in _ODD_MEMBERS:
            found.append(rules.ODD_ADDITIONAL_PROPERTIES.broken(f"{at}/{escape(key)}"))
    if "str" in value:
        member = value["str"]
        if not isinstance(member, str):
            found.append(rules.ODD_TYPE_2.broken(f"{at}/str", actual=type_name(member)))
    if "int" in value:
        member = value["int"]
        if not is_integer(member):
            found.append(rules.ODD_TYPE_3.broken(f"{at}/int", actual=type_name(member)))
    if "datetime" in value:
        member = value["datetime"]
        if not isinstance(member, str):
            found.append(
                rules.ODD_TYPE_4.broken(f"{at}/datetime", actual=type_name(member))
            )
        else:
            if not is_date_time(member):
                found.append(
                    rules.ODD_FORMAT_DATE_TIME.broken(
                        f"{at}/datetime", actual=describe_date_time(member)
                    )
                )
    if "Mapping" in value:
        member = value["Mapping"]
        if not isinstance(member, dict):
            found.append(
                rules.ODD_TYPE_5.broken(f"{at}/Mapping", actual=type_name(member))
            )
        else:
            for key, member_2 in member.items():
                if not isinstance(member_2, str):
                    found.append(
                        rules.ODD_TYPE_6.broken(
                            f"{at}/Mapping/{escape(key)}", actual=type_name(member_2)
                        )
                    )
    if "Sequence" in value:
        member = value["Sequence"]
        if not isinstance(member, list):
            found.append(
                rules.ODD_TYPE_7.broken(f"{at}/Sequence", actual=type_name(member))
            )
        else:
            for index, item in enumerate(member):
                if not isinstance(item, str):
                    found.append(
                        rules.ODD_TYPE_8.broken(
                            f"{at}/Sequence/{index}", actual=type_name(item)
                        )
                    )
    if "NotRequired" in value:
        member = value["NotRequired"]
        if not isinstance(member, str):
            found.append(
                rules.ODD_TYPE_9.broken(f"{at}/NotRequired", actual=type_name(member))
            )
    if "tail" in value:
        member = value["tail"]
        if not isinstance(member, str):
            found.append(
                rules.ODD_TYPE_10.broken(f"{at}/tail", actual=type_name(member))
            )
    if "when" in value:
        member = value["when"]
        if not isinstance(member, str):
            found.append(
                rules.ODD_TYPE_11.broken(f"{at}/when", actual=type_name(member))
            )
        else:
            if not is_date_time(member):
                found.append(
                    rules.ODD_FORMAT_DATE_TIME_2.broken(
                        f"{at}/when", actual=describe_date_time(member)
                    )
                )
    if "names" in value:
        member = value["names"]
        if not isinstance(member, list):
            found.append(
                rules.ODD_TYPE_12.broken(f"{at}/names", actual=type_name(member))
            )
        else:
            for index, item in enumerate(member):
                if not isinstance(item, str):
                    found.append(
                        rules.ODD_TYPE_13.broken(
                            f"{at}/names/{index}", actual=type_name(item)
                        )
                    )
    if "map" in value:
        member = value["map"]
        if not isinstance(member, dict):
            found.append(
                rules.ODD_TYPE_14.broken(f"{at}/map", actual=type_name(member))
            )
        else:
            for key, member_2 in member.items():
                if not is_integer(member_2):
                    found.append(
                        rules.ODD_TYPE_15.broken(
                            f"{at}/map/{escape(key)}", actual=type_name(member_2)
                        )
                    )
