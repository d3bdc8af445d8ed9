"""The checks."""

from __future__ import annotations

from ._runtime.branches import any_of
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

_CONTACT_MEMBERS = frozenset({"reach"})
_MAIL_MEMBERS = frozenset({"mail"})


def is_valid_contact(value: Any) -> bool:
    """Whether `value` is a valid contact."""
    try:
        return _is_contact(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_contact(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of contact in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_contact(value):
            _walk_contact(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_contact(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Contact:
    """The contact that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_contact(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Contact.from_json(value)


def is_valid_contact_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid contact."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_contact(value)


def check_contact_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_contact`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_contact(value, now=now, limit=limit)


def parse_contact_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Contact:
    """The contact that a JSON text is, or a ContractError."""
    return parse_contact(read_json(data), now=now, strict=strict)


def _is_contact(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 1:
        return False
    try:
        reach_member = value["reach"]
    except KeyError:
        return False
    if not (
        _is_mail(reach_member)
        or _is_phone(reach_member)
        or _is_contact_any_of(reach_member)
    ):
        return False
    return True


def _walk_contact(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.CONTACT_TYPE, at, {"actual": type_name(value)}))
        return
    if value.keys() != _CONTACT_MEMBERS:
        if "reach" not in value:
            found.append(Violation(rules.CONTACT_REQUIRED, at, {"name": "reach"}))
        for key in value:
            if key not in _CONTACT_MEMBERS:
                found.append(
                    Violation(
                        rules.CONTACT_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}"
                    )
                )
    if "reach" in value:
        member = value["reach"]
        branch: list[Violation] = []
        _walk_mail(member, f"{at}/reach", branch)
        branch_2: list[Violation] = []
        _walk_phone(member, f"{at}/reach", branch_2)
        branch_3: list[Violation] = []
        _walk_contact_any_of(member, f"{at}/reach", branch_3)
        found += any_of(rules.CONTACT_ANY_OF, f"{at}/reach", branch, branch_2, branch_3)


def is_valid_mail(value: Any) -> bool:
    """Whether `value` is a valid Mail."""
    try:
        return _is_mail(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_mail(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Mail in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_mail(value):
            _walk_mail(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_mail(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Mail:
    """The Mail that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_mail(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Mail.from_json(value)


def _is_mail(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 1:
        return False
    try:
        mail_member = value["mail"]
    except KeyError:
        return False
    return isinstance(mail_member, str)


def _walk_mail(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.MAIL_TYPE, at, {"actual": type_name(value)}))
        return
    if value.keys() != _MAIL_MEMBERS:
        if "mail" not in value:
            found.append(Violation(rules.MAIL_REQUIRED, at, {"name": "mail"}))
        for key in value:
            if key not in _MAIL_MEMBERS:
                found.append(
                    Violation(rules.MAIL_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
                )
    if "mail" in value:
        member = value["mail"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.MAIL_TYPE_2, f"{at}/mail", {"actual": type_name(member)}
                )
            )


def is_valid_phone(value: Any) -> bool:
    """Whether `value` is a valid Phone."""
    try:
        return _is_phone(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_phone(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Phone in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_phone(value):
            _walk_phone(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_phone(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Phone:
    """The Phone that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_phone(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Phone.from_json(value)


def _is_phone(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        phone_member = value["phone"]
    except KeyError:
        return False
    return isinstance(phone_member, str)


def _walk_phone(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.PHONE_TYPE, at, {"actual": type_name(value)}))
        return
    if "phone" not in value:
        found.append(Violation(rules.PHONE_REQUIRED, at, {"name": "phone"}))
    if "phone" in value:
        member = value["phone"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.PHONE_TYPE_2, f"{at}/phone", {"actual": type_name(member)}
                )
            )


def _is_contact_any_of(value: Json) -> bool:
    if type(value) is not int and not is_integer(value):
        return False
    return True


def _walk_contact_any_of(value: Json, at: str, found: list[Violation]) -> None:
    if not is_integer(value):
        found.append(
            Violation(rules.CONTACT_ANY_OF_TYPE, at, {"actual": type_name(value)})
        )
