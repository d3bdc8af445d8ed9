"""The checks."""

from __future__ import annotations

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

_BAG_MEMBERS = frozenset({"label"})
_PRICE_MEMBERS = frozenset({"amount", "currency"})


def is_valid_bag(value: Any) -> bool:
    """Whether `value` is a valid bag."""
    try:
        return _is_bag(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_bag(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of bag in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_bag(value):
            _walk_bag(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_bag(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Bag:
    """The bag that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_bag(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Bag.from_json(value)


def is_valid_bag_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid bag."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_bag(value)


def check_bag_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_bag`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_bag(value, now=now, limit=limit)


def parse_bag_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Bag:
    """The bag that a JSON text is, or a ContractError."""
    return parse_bag(read_json(data), now=now, strict=strict)


def _is_bag(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    if "label" not in value:
        return False
    for key, member in value.items():
        if key not in _BAG_MEMBERS:
            if type(member) is not int and not is_integer(member):
                return False
    member = value["label"]
    return isinstance(member, str)


def _walk_bag(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.BAG_TYPE, at, {"actual": type_name(value)}))
        return
    if "label" not in value:
        found.append(Violation(rules.BAG_REQUIRED, at, {"name": "label"}))
    for key, member in value.items():
        if key not in _BAG_MEMBERS:
            if not is_integer(member):
                found.append(
                    Violation(
                        rules.BAG_TYPE_2,
                        f"{at}/{escape(key)}",
                        {"actual": type_name(member)},
                    )
                )
    if "label" in value:
        member = value["label"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.BAG_TYPE_3, f"{at}/label", {"actual": type_name(member)}
                )
            )


def is_valid_open(value: Any) -> bool:
    """Whether `value` is a valid open."""
    try:
        return _is_open(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_open(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of open in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_open(value):
            _walk_open(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_open(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Open:
    """The open that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_open(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Open.from_json(value)


def is_valid_open_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid open."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_open(value)


def check_open_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_open`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_open(value, now=now, limit=limit)


def parse_open_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Open:
    """The open that a JSON text is, or a ContractError."""
    return parse_open(read_json(data), now=now, strict=strict)


def _is_open(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        label_member = value["label"]
    except KeyError:
        return False
    return isinstance(label_member, str)


def _walk_open(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.OPEN_TYPE, at, {"actual": type_name(value)}))
        return
    if "label" not in value:
        found.append(Violation(rules.OPEN_REQUIRED, at, {"name": "label"}))
    if "label" in value:
        member = value["label"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.OPEN_TYPE_2, f"{at}/label", {"actual": type_name(member)}
                )
            )


def is_valid_prices(value: Any) -> bool:
    """Whether `value` is a valid prices."""
    try:
        return _is_prices(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_prices(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of prices in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_prices(value):
            _walk_prices(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_prices(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Prices:
    """The prices that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_prices(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return {name: models.Price.from_json(member) for name, member in value.items()}


def is_valid_prices_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid prices."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_prices(value)


def check_prices_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_prices`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_prices(value, now=now, limit=limit)


def parse_prices_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Prices:
    """The prices that a JSON text is, or a ContractError."""
    return parse_prices(read_json(data), now=now, strict=strict)


def _is_prices(value: Json) -> bool:
    if isinstance(value, dict):
        verdict = _joined_prices(value)
        if verdict is not None:
            return verdict
    if not isinstance(value, dict):
        return False
    for member in value.values():
        if not _is_price(member):
            return False
    return True


def _joined_prices(members: dict[Any, Any]) -> bool | None:
    """The verdict on all members at once; None if each must be looked at."""
    try:
        values: list[Any] = [*members.values()]
        if not {*map(type, values)} <= {dict}:
            return None
        amount_column = [item["amount"] for item in values]
        currency_column = [item["currency"] for item in values if "currency" in item]
        if sum(map(len, values)) != 1 * len(values) + len(currency_column):
            return False
        if not {*map(type, amount_column)} <= {int, float}:
            return None
        if not isfinite(sum(amount_column)):
            return None
        "".join(currency_column)
    except KeyError:
        return False
    except (TypeError, OverflowError):
        return None
    return True


def _walk_prices(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.PRICES_TYPE, at, {"actual": type_name(value)}))
        return
    for key, member in value.items():
        if not _is_price(member):
            _walk_price(member, f"{at}/{escape(key)}", found)


def is_valid_price(value: Any) -> bool:
    """Whether `value` is a valid Price."""
    try:
        return _is_price(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_price(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Price in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_price(value):
            _walk_price(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_price(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Price:
    """The Price that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_price(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Price.from_json(value)


def _is_price(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if not _PRICE_MEMBERS.issuperset(value):
        return False
    try:
        amount_member = value["amount"]
    except KeyError:
        return False
    if (
        type(amount_member) is not float
        and type(amount_member) is not int
        and not is_number(amount_member)
    ):
        return False
    if not -inf < amount_member < inf:
        return False
    if "currency" in value:
        currency_member = value["currency"]
        if not isinstance(currency_member, str):
            return False
    return True


def _walk_price(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.PRICE_TYPE, at, {"actual": type_name(value)}))
        return
    if "amount" not in value:
        found.append(Violation(rules.PRICE_REQUIRED, at, {"name": "amount"}))
    for key in value:
        if key not in _PRICE_MEMBERS:
            found.append(
                Violation(rules.PRICE_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "amount" in value:
        member = value["amount"]
        if not is_number(member):
            found.append(
                Violation(
                    rules.PRICE_TYPE_2, f"{at}/amount", {"actual": type_name(member)}
                )
            )
    if "currency" in value:
        member = value["currency"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.PRICE_TYPE_3, f"{at}/currency", {"actual": type_name(member)}
                )
            )
