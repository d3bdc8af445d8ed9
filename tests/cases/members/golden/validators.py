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

_PERSON_MEMBERS = frozenset({"age", "name", "nick"})


def is_valid_person(value: Any) -> bool:
    """Whether `value` is a valid person."""
    try:
        return _is_person(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_person(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of person in `value`, advice included.

    A closed object.
    """
    found = findings(limit)
    try:
        if not _is_person(value):
            _walk_person(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_person(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Person:
    """The person that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_person(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Person.from_json(value)


def is_valid_person_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid person."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_person(value)


def check_person_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_person`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_person(value, now=now, limit=limit)


def parse_person_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Person:
    """The person that a JSON text is, or a ContractError."""
    return parse_person(read_json(data), now=now, strict=strict)


def _is_person(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if not _PERSON_MEMBERS.issuperset(value):
        return False
    try:
        name_member = value["name"]
        age_member = value["age"]
    except KeyError:
        return False
    if not isinstance(name_member, str):
        return False
    if type(age_member) is not int and not is_integer(age_member):
        return False
    if "nick" in value:
        nick_member = value["nick"]
        if not isinstance(nick_member, str):
            return False
    return True


def _walk_person(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.PERSON_TYPE, at, {"actual": type_name(value)}))
        return
    for name in ("name", "age"):
        if name not in value:
            found.append(Violation(rules.PERSON_REQUIRED, at, {"name": name}))
    for key in value:
        if key not in _PERSON_MEMBERS:
            found.append(
                Violation(rules.PERSON_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "name" in value:
        member = value["name"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.PERSON_TYPE_2, f"{at}/name", {"actual": type_name(member)}
                )
            )
    if "age" in value:
        member = value["age"]
        if not is_integer(member):
            found.append(
                Violation(
                    rules.PERSON_TYPE_3, f"{at}/age", {"actual": type_name(member)}
                )
            )
    if "nick" in value:
        member = value["nick"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.PERSON_TYPE_4, f"{at}/nick", {"actual": type_name(member)}
                )
            )
