"""The checks."""

from __future__ import annotations

from math import inf

from ._runtime.json_texts import read_json
from ._runtime.json_values import is_number, type_name
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

_TRIP_MEMBERS = frozenset({"at", "city"})
_TRIP_MEMBERS_2 = frozenset({"lat", "lon"})
_TRIP_MEMBERS_3 = frozenset({"city"})
_TRIP_MEMBERS_4 = frozenset({"km"})


def is_valid_trip(value: Any) -> bool:
    """Whether `value` is a valid trip."""
    try:
        return _is_trip(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_trip(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of trip in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_trip(value):
            _walk_trip(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_trip(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Trip:
    """The trip that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_trip(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Trip.from_json(value)


def is_valid_trip_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid trip."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_trip(value)


def check_trip_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_trip`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_trip(value, now=now, limit=limit)


def parse_trip_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Trip:
    """The trip that a JSON text is, or a ContractError."""
    return parse_trip(read_json(data), now=now, strict=strict)


def _is_trip(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        from__member = value["from"]
    except KeyError:
        return False
    if type(from__member) is not dict:
        if not isinstance(from__member, dict):
            return False
        from__member = {**from__member}
    if not _TRIP_MEMBERS.issuperset(from__member):
        return False
    try:
        city_member = from__member["city"]
    except KeyError:
        return False
    if not isinstance(city_member, str):
        return False
    if "at" in from__member:
        at_member = from__member["at"]
        if type(at_member) is not dict:
            if not isinstance(at_member, dict):
                return False
            at_member = {**at_member}
        if len(at_member) != 2:
            return False
        try:
            lat_member = at_member["lat"]
            lon_member = at_member["lon"]
        except KeyError:
            return False
        if (
            type(lat_member) is not float
            and type(lat_member) is not int
            and not is_number(lat_member)
        ):
            return False
        if not -inf < lat_member < inf:
            return False
        if (
            type(lon_member) is not float
            and type(lon_member) is not int
            and not is_number(lon_member)
        ):
            return False
        if not -inf < lon_member < inf:
            return False
    if "stops" in value:
        stops_member = value["stops"]
        if not isinstance(stops_member, list):
            return False
        for item in stops_member:
            if type(item) is not dict:
                if not isinstance(item, dict):
                    return False
                item = {**item}
            if len(item) != 1:
                return False
            try:
                city_member = item["city"]
            except KeyError:
                return False
            if not isinstance(city_member, str):
                return False
    if "by_day" in value:
        by_day_member = value["by_day"]
        if not isinstance(by_day_member, dict):
            return False
        for member in by_day_member.values():
            if type(member) is not dict:
                if not isinstance(member, dict):
                    return False
                member = {**member}
            if len(member) != 1:
                return False
            try:
                km_member = member["km"]
            except KeyError:
                return False
            if (
                type(km_member) is not float
                and type(km_member) is not int
                and not is_number(km_member)
            ):
                return False
            if not -inf < km_member < inf:
                return False
    return True


def _walk_trip(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.TRIP_TYPE, at, {"actual": type_name(value)}))
        return
    if "from" not in value:
        found.append(Violation(rules.TRIP_REQUIRED, at, {"name": "from"}))
    if "from" in value:
        member = value["from"]
        if not isinstance(member, dict):
            found.append(
                Violation(
                    rules.TRIP_TYPE_2, f"{at}/from", {"actual": type_name(member)}
                )
            )
        else:
            if "city" not in member:
                found.append(
                    Violation(rules.TRIP_REQUIRED_2, f"{at}/from", {"name": "city"})
                )
            for key in member:
                if key not in _TRIP_MEMBERS:
                    found.append(
                        Violation(
                            rules.TRIP_ADDITIONAL_PROPERTIES, f"{at}/from/{escape(key)}"
                        )
                    )
            if "city" in member:
                member_2 = member["city"]
                if not isinstance(member_2, str):
                    found.append(
                        Violation(
                            rules.TRIP_TYPE_3,
                            f"{at}/from/city",
                            {"actual": type_name(member_2)},
                        )
                    )
            if "at" in member:
                member_2 = member["at"]
                if not isinstance(member_2, dict):
                    found.append(
                        Violation(
                            rules.TRIP_TYPE_4,
                            f"{at}/from/at",
                            {"actual": type_name(member_2)},
                        )
                    )
                else:
                    if member_2.keys() != _TRIP_MEMBERS_2:
                        for name in ("lat", "lon"):
                            if name not in member_2:
                                found.append(
                                    Violation(
                                        rules.TRIP_REQUIRED_3,
                                        f"{at}/from/at",
                                        {"name": name},
                                    )
                                )
                        for key in member_2:
                            if key not in _TRIP_MEMBERS_2:
                                found.append(
                                    Violation(
                                        rules.TRIP_ADDITIONAL_PROPERTIES_2,
                                        f"{at}/from/at/{escape(key)}",
                                    )
                                )
                    if "lat" in member_2:
                        member_3 = member_2["lat"]
                        if not is_number(member_3):
                            found.append(
                                Violation(
                                    rules.TRIP_TYPE_5,
                                    f"{at}/from/at/lat",
                                    {"actual": type_name(member_3)},
                                )
                            )
                    if "lon" in member_2:
                        member_3 = member_2["lon"]
                        if not is_number(member_3):
                            found.append(
                                Violation(
                                    rules.TRIP_TYPE_6,
                                    f"{at}/from/at/lon",
                                    {"actual": type_name(member_3)},
                                )
                            )
    if "stops" in value:
        member = value["stops"]
        if not isinstance(member, list):
            found.append(
                Violation(
                    rules.TRIP_TYPE_7, f"{at}/stops", {"actual": type_name(member)}
                )
            )
        else:
            for index, item in enumerate(member):
                if not isinstance(item, dict):
                    found.append(
                        Violation(
                            rules.TRIP_TYPE_8,
                            f"{at}/stops/{index}",
                            {"actual": type_name(item)},
                        )
                    )
                else:
                    if item.keys() != _TRIP_MEMBERS_3:
                        if "city" not in item:
                            found.append(
                                Violation(
                                    rules.TRIP_REQUIRED_4,
                                    f"{at}/stops/{index}",
                                    {"name": "city"},
                                )
                            )
                        for key in item:
                            if key not in _TRIP_MEMBERS_3:
                                found.append(
                                    Violation(
                                        rules.TRIP_ADDITIONAL_PROPERTIES_3,
                                        f"{at}/stops/{index}/{escape(key)}",
                                    )
                                )
                    if "city" in item:
                        member_2 = item["city"]
                        if not isinstance(member_2, str):
                            found.append(
                                Violation(
                                    rules.TRIP_TYPE_9,
                                    f"{at}/stops/{index}/city",
                                    {"actual": type_name(member_2)},
                                )
                            )
    if "by_day" in value:
        member = value["by_day"]
        if not isinstance(member, dict):
            found.append(
                Violation(
                    rules.TRIP_TYPE_10, f"{at}/by_day", {"actual": type_name(member)}
                )
            )
        else:
            for key, member_2 in member.items():
                if not isinstance(member_2, dict):
                    found.append(
                        Violation(
                            rules.TRIP_TYPE_11,
                            f"{at}/by_day/{escape(key)}",
                            {"actual": type_name(member_2)},
                        )
                    )
                else:
                    if member_2.keys() != _TRIP_MEMBERS_4:
                        if "km" not in member_2:
                            found.append(
                                Violation(
                                    rules.TRIP_REQUIRED_5,
                                    f"{at}/by_day/{escape(key)}",
                                    {"name": "km"},
                                )
                            )
                        for key_2 in member_2:
                            if key_2 not in _TRIP_MEMBERS_4:
                                found.append(
                                    Violation(
                                        rules.TRIP_ADDITIONAL_PROPERTIES_4,
                                        f"{at}/by_day/{escape(key)}/{escape(key_2)}",
                                    )
                                )
                    if "km" in member_2:
                        member_3 = member_2["km"]
                        if not is_number(member_3):
                            found.append(
                                Violation(
                                    rules.TRIP_TYPE_12,
                                    f"{at}/by_day/{escape(key)}/km",
                                    {"actual": type_name(member_3)},
                                )
                            )
