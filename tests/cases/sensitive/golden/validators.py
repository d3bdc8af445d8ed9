"""The checks."""

from __future__ import annotations

from ._runtime.columns import values_of
from ._runtime.json_texts import read_json
from ._runtime.json_values import is_integer, type_name
from ._runtime.lazy import fullmatch
from ._runtime.pointers import escape
from ._runtime.violations import (
    ContractError,
    Violation,
    blocking,
    findings,
    redacted,
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

_ACCOUNT_MEMBERS = frozenset({"card", "inline", "name", "notes", "pin"})
_PIN_PATTERN = fullmatch("[0-9]{4}")
_PIN_PATTERN_2 = fullmatch("[0-9]*+")
_CARD_MEMBERS = frozenset({"months", "number"})


def is_valid_account(value: Any) -> bool:
    """Whether `value` is a valid account."""
    try:
        return _is_account(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_account(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of account in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_account(value):
            _walk_account(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_account(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Account:
    """The account that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_account(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Account.from_json(value)


def is_valid_account_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid account."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_account(value)


def check_account_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_account`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_account(value, now=now, limit=limit)


def parse_account_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Account:
    """The account that a JSON text is, or a ContractError."""
    return parse_account(read_json(data), now=now, strict=strict)


def _is_account(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if not _ACCOUNT_MEMBERS.issuperset(value):
        return False
    try:
        name_member = value["name"]
    except KeyError:
        return False
    if not isinstance(name_member, str):
        return False
    if "pin" in value:
        pin_member = value["pin"]
        if not isinstance(pin_member, str):
            return False
        if not 4 <= len(pin_member) <= 4:
            return False
        if _PIN_PATTERN_2(pin_member) is None:
            return False
    if "notes" in value:
        notes_member = value["notes"]
        if not _is_notes(notes_member):
            return False
    if "inline" in value:
        inline_member = value["inline"]
        if not isinstance(inline_member, str):
            return False
        if len(inline_member) > 3:
            return False
    if "card" in value:
        card_member = value["card"]
        if not _is_card(card_member):
            return False
    return True


def _walk_account(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.ACCOUNT_TYPE, at, {"actual": type_name(value)}))
        return
    if "name" not in value:
        found.append(Violation(rules.ACCOUNT_REQUIRED, at, {"name": "name"}))
    for key in value:
        if key not in _ACCOUNT_MEMBERS:
            found.append(
                Violation(rules.ACCOUNT_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "name" in value:
        member = value["name"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.ACCOUNT_TYPE_2, f"{at}/name", {"actual": type_name(member)}
                )
            )
    if "pin" in value:
        member = value["pin"]
        if not isinstance(member, str):
            found.append(
                Violation(rules.PIN_TYPE, f"{at}/pin", {"actual": type_name(member)})
            )
        elif _PIN_PATTERN(member) is None:
            found.append(Violation(rules.PIN_PATTERN, f"{at}/pin"))
    if "notes" in value:
        _walk_notes(value["notes"], f"{at}/notes", found)
    if "inline" in value:
        member = value["inline"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.ACCOUNT_TYPE_3, f"{at}/inline", {"actual": type_name(member)}
                )
            )
        elif len(member) > 3:
            found.append(
                Violation(
                    rules.ACCOUNT_MAX_LENGTH, f"{at}/inline", {"count": len(member)}
                )
            )
    if "card" in value:
        _walk_card(value["card"], f"{at}/card", found)


def is_valid_pin(value: Any) -> bool:
    """Whether `value` is a valid Pin."""
    try:
        return _is_pin(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_pin(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Pin in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_pin(value):
            _walk_pin(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_pin(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Pin:
    """The Pin that `value` is, or a ContractError."""
    found = blocking(check_pin(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.Pin = value
    return parsed


def _is_pin(value: Json) -> bool:
    if not isinstance(value, str):
        return False
    if not 4 <= len(value) <= 4:
        return False
    if _PIN_PATTERN_2(value) is None:
        return False
    return True


def _walk_pin(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, str):
        found.append(Violation(rules.PIN_TYPE, at, {"actual": type_name(value)}))
        return
    if _PIN_PATTERN(value) is None:
        found.append(Violation(rules.PIN_PATTERN, at))


def is_valid_notes(value: Any) -> bool:
    """Whether `value` is a valid Notes."""
    try:
        return _is_notes(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_notes(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Notes in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_notes(value):
            _walk_notes(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_notes(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Notes:
    """The Notes that `value` is, or a ContractError."""
    found = blocking(check_notes(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return {name: dict(member) for name, member in value.items()}


def _is_notes(value: Json) -> bool:
    if isinstance(value, dict):
        verdict = _joined_notes(value)
        if verdict is not None:
            return verdict
    if not isinstance(value, dict):
        return False
    for member in value.values():
        if not isinstance(member, dict):
            return False
        try:
            values_2: list[Any] = [*member.values()]
            text = "".join(values_2)
            if len(text) > 3 and max(map(len, values_2)) > 3:
                return False
        except TypeError:
            return False
    return True


def _joined_notes(members: dict[Any, Any]) -> bool | None:
    """The verdict on all members at once; None if each must be looked at."""
    try:
        values: list[Any] = [*members.values()]
        value_values = values_of(values)
        text = "".join(value_values)
        if len(text) > 3 and max(map(len, value_values)) > 3:
            return False
    except (TypeError, OverflowError):
        return None
    return True


def _walk_notes(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.NOTES_TYPE, at, {"actual": type_name(value)}))
        return
    hidden: list[Violation] = []
    for position, member in enumerate(value.values(), 1):
        if not isinstance(member, dict):
            hidden.append(
                Violation(rules.NOTES_TYPE_2, at, {"actual": type_name(member)})
            )
        else:
            for key_2, member_2 in member.items():
                if not isinstance(member_2, str):
                    hidden.append(
                        Violation(
                            rules.NOTES_TYPE_3,
                            f"{at}/{escape(key_2)}",
                            {"actual": type_name(member_2)},
                        )
                    )
                elif len(member_2) > 3:
                    hidden.append(
                        Violation(
                            rules.NOTES_MAX_LENGTH,
                            f"{at}/{escape(key_2)}",
                            {"count": len(member_2)},
                        )
                    )
        if hidden:
            found += redacted(hidden, at, position)
            hidden.clear()


def is_valid_card(value: Any) -> bool:
    """Whether `value` is a valid Card."""
    try:
        return _is_card(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_card(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Card in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_card(value):
            _walk_card(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_card(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Card:
    """The Card that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_card(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Card.from_json(value)


def _is_card(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if not _CARD_MEMBERS.issuperset(value):
        return False
    try:
        number_member = value["number"]
    except KeyError:
        return False
    if not isinstance(number_member, str):
        return False
    if "months" in value:
        months_member = value["months"]
        if not isinstance(months_member, list):
            return False
        for item in months_member:
            if type(item) is not int and not is_integer(item):
                return False
    return True


def _walk_card(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.CARD_TYPE, at, {"actual": type_name(value)}))
        return
    if "number" not in value:
        found.append(Violation(rules.CARD_REQUIRED, at, {"name": "number"}))
    hidden: list[Violation] = []
    for position, key in enumerate(value, 1):
        if key not in _CARD_MEMBERS:
            hidden.append(Violation(rules.CARD_ADDITIONAL_PROPERTIES, at))
        if hidden:
            found += redacted(hidden, at, position)
            hidden.clear()
    if "number" in value:
        member = value["number"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.CARD_TYPE_2, f"{at}/number", {"actual": type_name(member)}
                )
            )
    if "months" in value:
        member = value["months"]
        if not isinstance(member, list):
            found.append(
                Violation(
                    rules.CARD_TYPE_3, f"{at}/months", {"actual": type_name(member)}
                )
            )
        else:
            for index, item in enumerate(member):
                if not is_integer(item):
                    found.append(
                        Violation(
                            rules.CARD_TYPE_4,
                            f"{at}/months/{index}",
                            {"actual": type_name(item)},
                        )
                    )
