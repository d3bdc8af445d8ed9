"""The checks of PutDialRequestBatch of connectcampaigns."""

from __future__ import annotations

from ..._runtime.columns import (
    alphabet,
    any_heavier,
    column,
    record,
    remember,
    values_of,
)
from ..._runtime.date_time import (
    DATE_TIME_UTC,
    are_from_now,
    describe_date_time_utc,
    is_date_time_utc,
    seconds_from,
    to_datetime,
    whole,
)
from ..._runtime.e164 import E164, describe_e164, is_e164
from ..._runtime.json_texts import read_json
from ..._runtime.json_values import type_name, utf8_bytes
from ..._runtime.lazy import fullmatch
from ..._runtime.number_plan import are_valid, is_valid
from ..._runtime.pointers import escape
from ..._runtime.uniqueness import repeated_properties
from ..._runtime.violations import (
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

    from ..._runtime.json_values import Json
    from ..._runtime.violations import Violation
    from . import models

_REQUEST_MEMBERS = frozenset({"dialRequests", "id"})
_CAMPAIGN_ID_PATTERN = fullmatch(r"[\-:/a-zA-Z0-9]*+")
_CLIENT_TOKEN_SPELLED = alphabet(
    b"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
)
_ARE_PHONE_NUMBER = column(E164)
_ARE_EXPIRATION_TIME = column(DATE_TIME_UTC)
_KNOWN_ATTRIBUTE_NAME = set[str]()
_NAME_SPELLED = alphabet(
    b"-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
)
_DIAL_REQUEST_MEMBERS = frozenset(
    {"attributes", "clientToken", "expirationTime", "phoneNumber"}
)
_CLIENT_TOKEN_PATTERN = fullmatch("[a-zA-Z0-9_.-]*+")
_DIAL_REQUEST_RECORD = record("[a-zA-Z0-9_.-]{1,200}+", E164, DATE_TIME_UTC)
_ATTRIBUTE_VALUE_PATTERN = fullmatch(r"[^\n\r\u2028\u2029]*+")
_ATTRIBUTE_NAME_PATTERN = fullmatch("[a-zA-Z0-9_-]*+")
_ID_SPELLED = alphabet(
    b"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
)
_RETURNED_CLIENT_TOKEN_PATTERN = fullmatch("[a-zA-Z0-9_.-]*+")
_DIAL_REQUEST_ID_PATTERN = fullmatch("[a-zA-Z0-9_.-]*+")
_FAILURE_CODE_VALUES = frozenset({"InvalidInput", "RequestThrottled", "UnknownError"})
_CAMPAIGN_STATE_VALUES = frozenset(
    {"Failed", "Initialized", "Paused", "Running", "Stopped"}
)


def is_valid_request(value: Any) -> bool:
    """Whether `value` is a valid request."""
    try:
        return _is_request(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_request(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of request in `value`, advice included.

    Creates dial requests for the specified campaign Amazon Connect account. This API is
    idempotent.

    Args:
        value: A JSON value.
        now: Aware, to measure times from; without it they are not measured.
        limit: Stop at so many violations.
    """
    found = findings(limit)
    try:
        if not _is_clean_request(value, now):
            _walk_request(value, "", found, now)
    except Exception as error:
        settle(error)
    return found


def parse_request(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.PutDialRequestBatchRequest:
    """The request that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_request(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.PutDialRequestBatchRequest.from_json(value)


def is_valid_request_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid request."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_request(value)


def check_request_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_request`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_request(value, now=now, limit=limit)


def parse_request_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.PutDialRequestBatchRequest:
    """The request that a JSON text is, or a ContractError."""
    return parse_request(read_json(data), now=now, strict=strict)


def _is_request(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 2:
        return False
    try:
        id_member = value["id"]
        dial_requests_member = value["dialRequests"]
    except KeyError:
        return False
    if not isinstance(id_member, str):
        return False
    if not 1 <= len(id_member) <= 256:
        return False
    if _CAMPAIGN_ID_PATTERN(id_member) is None:
        return False
    return _is_dial_request_list(dial_requests_member)


def _is_clean_request(value: Json, now: datetime | None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 2:
        return False
    try:
        id_member = value["id"]
        dial_requests_member = value["dialRequests"]
    except KeyError:
        return False
    if not isinstance(id_member, str):
        return False
    if not 1 <= len(id_member) <= 256:
        return False
    if _CAMPAIGN_ID_PATTERN(id_member) is None:
        return False
    return _is_clean_dial_request_list(dial_requests_member, now)


def _walk_request(
    value: Json, at: str, found: list[Violation], now: datetime | None
) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.REQUEST_TYPE, at, {"actual": type_name(value)}))
        return
    if value.keys() != _REQUEST_MEMBERS:
        for name in ("id", "dialRequests"):
            if name not in value:
                found.append(Violation(rules.REQUEST_REQUIRED, at, {"name": name}))
        for key in value:
            if key not in _REQUEST_MEMBERS:
                found.append(
                    Violation(
                        rules.REQUEST_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}"
                    )
                )
    if "id" in value:
        member = value["id"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.CAMPAIGN_ID_TYPE, f"{at}/id", {"actual": type_name(member)}
                )
            )
        else:
            if len(member) < 1:
                found.append(
                    Violation(
                        rules.CAMPAIGN_ID_MIN_LENGTH, f"{at}/id", {"count": len(member)}
                    )
                )
            if len(member) > 256:
                found.append(
                    Violation(
                        rules.CAMPAIGN_ID_MAX_LENGTH, f"{at}/id", {"count": len(member)}
                    )
                )
            if _CAMPAIGN_ID_PATTERN(member) is None:
                found.append(Violation(rules.CAMPAIGN_ID_PATTERN, f"{at}/id"))
    if "dialRequests" in value:
        _walk_dial_request_list(value["dialRequests"], f"{at}/dialRequests", found, now)


def is_valid_dial_request_list(value: Any) -> bool:
    """Whether `value` is a valid DialRequestList."""
    try:
        return _is_dial_request_list(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_dial_request_list(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of DialRequestList in `value`, advice included.

    A list of dial requests.

    Args:
        value: A JSON value.
        now: Aware, to measure times from; without it they are not measured.
        limit: Stop at so many violations.
    """
    found = findings(limit)
    try:
        if not _is_clean_dial_request_list(value, now):
            _walk_dial_request_list(value, "", found, now)
    except Exception as error:
        settle(error)
    return found


def parse_dial_request_list(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.DialRequestList:
    """The DialRequestList that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_dial_request_list(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return tuple(models.DialRequest.from_json(item) for item in value)


def _is_dial_request_list(value: Json) -> bool:
    if not isinstance(value, list):
        return False
    if not 1 <= len(value) <= 25:
        return False
    if len(value) > 2:
        verdict = _joined_dial_request_list(value)
        if verdict is not None:
            return verdict
    for item in value:
        if not _is_dial_request(item):
            return False
    if len(value) > 1 and repeated_properties(value, "clientToken"):
        return False
    return True


def _joined_dial_request_list(items: list[Any]) -> bool | None:
    """The verdict on all items at once; None if each must be looked at."""
    try:
        if not {*map(type, items)} <= {dict}:
            return None
        client_token_column = [item["clientToken"] for item in items]
        phone_number_column = [item["phoneNumber"] for item in items]
        expiration_time_column = [item["expirationTime"] for item in items]
        attributes_column = [item["attributes"] for item in items]
        if sum(map(len, items)) != 4 * len(items):
            return False
        text = "".join(client_token_column)
        if not _CLIENT_TOKEN_SPELLED(text):
            return False
        if not all(client_token_column):
            return False
        if len(text) > 200 and max(map(len, client_token_column)) > 200:
            return False
        if not _ARE_PHONE_NUMBER(phone_number_column):
            return False
        if not _ARE_EXPIRATION_TIME({*expiration_time_column}):
            return False
        attributes_names = set[str]().union(*attributes_column)
        if not _KNOWN_ATTRIBUTE_NAME.issuperset(attributes_names):
            text = "".join(attributes_names)
            if not _NAME_SPELLED(text):
                return False
            if not all(attributes_names):
                return False
            if len(text) > 32767 and max(map(len, attributes_names)) > 32767:
                return False
            remember(_KNOWN_ATTRIBUTE_NAME, attributes_names)
        attributes_values = values_of(attributes_column)
        text = "".join(attributes_values)
        if len(text) > 32767 and max(map(len, attributes_values)) > 32767:
            return False
        if len({*client_token_column}) != len(items):
            return False
    except KeyError:
        return False
    except (TypeError, OverflowError):
        return None
    return True


def _is_clean_dial_request_list(value: Json, now: datetime | None) -> bool:
    if not isinstance(value, list):
        return False
    if not 1 <= len(value) <= 25:
        return False
    if len(value) > 2:
        verdict = _joined_clean_dial_request_list(value, now)
        if verdict is not None:
            return verdict
    for item in value:
        if not _is_clean_dial_request(item, now):
            return False
    if len(value) > 1 and repeated_properties(value, "clientToken"):
        return False
    return True


def _joined_clean_dial_request_list(
    items: list[Any], now: datetime | None
) -> bool | None:
    """The verdict on all items at once; None if each must be looked at."""
    try:
        if not {*map(type, items)} <= {dict}:
            return None
        client_token_column = [item["clientToken"] for item in items]
        phone_number_column = [item["phoneNumber"] for item in items]
        expiration_time_column = [item["expirationTime"] for item in items]
        attributes_column = [item["attributes"] for item in items]
        if sum(map(len, items)) != 4 * len(items):
            return False
        text = "".join(client_token_column)
        if not _CLIENT_TOKEN_SPELLED(text):
            return False
        if not all(client_token_column):
            return False
        if len(text) > 200 and max(map(len, client_token_column)) > 200:
            return False
        if not are_valid(phone_number_column):
            return False
        if not _ARE_EXPIRATION_TIME({*expiration_time_column}):
            return False
        if not are_from_now(now, {*expiration_time_column}, 30, 900):
            return False
        attributes_names = set[str]().union(*attributes_column)
        if not _KNOWN_ATTRIBUTE_NAME.issuperset(attributes_names):
            text = "".join(attributes_names)
            if not _NAME_SPELLED(text):
                return False
            if not all(attributes_names):
                return False
            if len(text) > 32767 and max(map(len, attributes_names)) > 32767:
                return False
            remember(_KNOWN_ATTRIBUTE_NAME, attributes_names)
        attributes_values = values_of(attributes_column)
        text = "".join(attributes_values)
        if "\n" in text or "\r" in text or "\u2028" in text or "\u2029" in text:
            return False
        if len(text) > 32767 and max(map(len, attributes_values)) > 32767:
            return False
        if any_heavier(32768, attributes_column, attributes_names, attributes_values):
            return False
        if len({*client_token_column}) != len(items):
            return False
    except KeyError:
        return False
    except (TypeError, OverflowError):
        return None
    return True


def _walk_dial_request_list(
    value: Json, at: str, found: list[Violation], now: datetime | None
) -> None:
    if not isinstance(value, list):
        found.append(
            Violation(rules.DIAL_REQUEST_LIST_TYPE, at, {"actual": type_name(value)})
        )
        return
    if len(value) < 1:
        found.append(
            Violation(rules.DIAL_REQUEST_LIST_MIN_ITEMS, at, {"count": len(value)})
        )
    if len(value) > 25:
        found.append(
            Violation(rules.DIAL_REQUEST_LIST_MAX_ITEMS, at, {"count": len(value)})
        )
    told = len(found)
    for index, item in enumerate(value):
        if told == len(found) and _is_clean_dial_request(item, now):
            continue
        told = len(found)
        _walk_dial_request(item, f"{at}/{index}", found, now)
    for index, name, first in repeated_properties(value, "clientToken"):
        found.append(
            Violation(
                rules.DIAL_REQUEST_LIST_UNIQUE_ITEM_PROPERTIES,
                f"{at}/{index}/{escape(name)}",
                {"name": name, "first": first},
            )
        )


def is_valid_dial_request(value: Any) -> bool:
    """Whether `value` is a valid DialRequest."""
    try:
        return _is_dial_request(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_dial_request(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of DialRequest in `value`, advice included.

    A dial request for a campaign.

    Args:
        value: A JSON value.
        now: Aware, to measure times from; without it they are not measured.
        limit: Stop at so many violations.
    """
    found = findings(limit)
    try:
        if not _is_clean_dial_request(value, now):
            _walk_dial_request(value, "", found, now)
    except Exception as error:
        settle(error)
    return found


def parse_dial_request(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.DialRequest:
    """The DialRequest that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_dial_request(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.DialRequest.from_json(value)


def _is_dial_request(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 4:
        return False
    try:
        texts: tuple[Any, ...] = (
            value["clientToken"],
            value["phoneNumber"],
            value["expirationTime"],
        )
        record = "\n".join(texts)
        attributes_member = value["attributes"]
    except (KeyError, TypeError):
        return False
    if _DIAL_REQUEST_RECORD(record) is None:
        return False
    return _is_attributes(attributes_member)


def _is_clean_dial_request(value: Json, now: datetime | None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 4:
        return False
    try:
        client_token_member = value["clientToken"]
        phone_number_member = value["phoneNumber"]
        expiration_time_member = value["expirationTime"]
        attributes_member = value["attributes"]
    except KeyError:
        return False
    if not isinstance(client_token_member, str):
        return False
    if not 1 <= len(client_token_member) <= 200:
        return False
    if _CLIENT_TOKEN_PATTERN(client_token_member) is None:
        return False
    if not isinstance(phone_number_member, str):
        return False
    if not is_valid(phone_number_member):
        return False
    if not isinstance(expiration_time_member, str):
        return False
    if not is_date_time_utc(expiration_time_member):
        return False
    if not are_from_now(now, (expiration_time_member,), 30, 900):
        return False
    return _is_clean_attributes(attributes_member)


def _walk_dial_request(
    value: Json, at: str, found: list[Violation], now: datetime | None
) -> None:
    if not isinstance(value, dict):
        found.append(
            Violation(rules.DIAL_REQUEST_TYPE, at, {"actual": type_name(value)})
        )
        return
    if value.keys() != _DIAL_REQUEST_MEMBERS:
        for name in ("clientToken", "phoneNumber", "expirationTime", "attributes"):
            if name not in value:
                found.append(Violation(rules.DIAL_REQUEST_REQUIRED, at, {"name": name}))
        for key in value:
            if key not in _DIAL_REQUEST_MEMBERS:
                found.append(
                    Violation(
                        rules.DIAL_REQUEST_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}"
                    )
                )
    if "clientToken" in value:
        member = value["clientToken"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.CLIENT_TOKEN_TYPE,
                    f"{at}/clientToken",
                    {"actual": type_name(member)},
                )
            )
        else:
            if len(member) < 1:
                found.append(
                    Violation(
                        rules.CLIENT_TOKEN_MIN_LENGTH,
                        f"{at}/clientToken",
                        {"count": len(member)},
                    )
                )
            if len(member) > 200:
                found.append(
                    Violation(
                        rules.CLIENT_TOKEN_MAX_LENGTH,
                        f"{at}/clientToken",
                        {"count": len(member)},
                    )
                )
            if _CLIENT_TOKEN_PATTERN(member) is None:
                found.append(Violation(rules.CLIENT_TOKEN_PATTERN, f"{at}/clientToken"))
    if "phoneNumber" in value:
        member = value["phoneNumber"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.DESTINATION_PHONE_NUMBER_TYPE,
                    f"{at}/phoneNumber",
                    {"actual": type_name(member)},
                )
            )
        else:
            before = len(found)
            if not is_e164(member):
                found.append(
                    Violation(
                        rules.DESTINATION_PHONE_NUMBER_FORMAT_E164,
                        f"{at}/phoneNumber",
                        {"actual": describe_e164(member)},
                    )
                )
            if len(found) == before:
                if is_e164(member) and not is_valid(member):
                    found.append(
                        Violation(
                            rules.DESTINATION_PHONE_NUMBER_NUMBER_PLAN,
                            f"{at}/phoneNumber",
                        )
                    )
    if "expirationTime" in value:
        member = value["expirationTime"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.TIME_STAMP_TYPE,
                    f"{at}/expirationTime",
                    {"actual": type_name(member)},
                )
            )
        else:
            if not is_date_time_utc(member):
                found.append(
                    Violation(
                        rules.TIME_STAMP_FORMAT_DATE_TIME_UTC,
                        f"{at}/expirationTime",
                        {"actual": describe_date_time_utc(member)},
                    )
                )
            if now is not None:
                seconds = seconds_from(now, member)
                if seconds is not None:
                    if seconds < 30:
                        found.append(
                            Violation(
                                rules.TIME_STAMP_FROM_NOW,
                                f"{at}/expirationTime",
                                {"seconds": whole(seconds)},
                            )
                        )
                    if seconds > 900:
                        found.append(
                            Violation(
                                rules.TIME_STAMP_FROM_NOW_2,
                                f"{at}/expirationTime",
                                {"seconds": whole(seconds)},
                            )
                        )
    if "attributes" in value:
        _walk_attributes(value["attributes"], f"{at}/attributes", found)


def is_valid_destination_phone_number(value: Any) -> bool:
    """Whether `value` is a valid DestinationPhoneNumber."""
    try:
        return _is_destination_phone_number(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_destination_phone_number(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of DestinationPhoneNumber in `value`, advice included.

    The phone number of the customer, in E.164 format.
    """
    found = findings(limit)
    try:
        if not _is_clean_destination_phone_number(value):
            _walk_destination_phone_number(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_destination_phone_number(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.DestinationPhoneNumber:
    """The DestinationPhoneNumber that `value` is, or a ContractError."""
    found = blocking(check_destination_phone_number(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.DestinationPhoneNumber = value
    return parsed


def _is_destination_phone_number(value: Json) -> bool:
    if not isinstance(value, str):
        return False
    return is_e164(value)


def _is_clean_destination_phone_number(value: Json) -> bool:
    if not isinstance(value, str):
        return False
    return is_valid(value)


def _walk_destination_phone_number(
    value: Json, at: str, found: list[Violation]
) -> None:
    if not isinstance(value, str):
        found.append(
            Violation(
                rules.DESTINATION_PHONE_NUMBER_TYPE, at, {"actual": type_name(value)}
            )
        )
        return
    before = len(found)
    if not is_e164(value):
        found.append(
            Violation(
                rules.DESTINATION_PHONE_NUMBER_FORMAT_E164,
                at,
                {"actual": describe_e164(value)},
            )
        )
    if len(found) == before:
        if is_e164(value) and not is_valid(value):
            found.append(Violation(rules.DESTINATION_PHONE_NUMBER_NUMBER_PLAN, at))


def is_valid_time_stamp(value: Any) -> bool:
    """Whether `value` is a valid TimeStamp."""
    try:
        return _is_time_stamp(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_time_stamp(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of TimeStamp in `value`, advice included.

    Timestamp with no UTC offset or timezone

    Args:
        value: A JSON value.
        now: Aware, to measure times from; without it they are not measured.
        limit: Stop at so many violations.
    """
    found = findings(limit)
    try:
        if not _is_clean_time_stamp(value, now):
            _walk_time_stamp(value, "", found, now)
    except Exception as error:
        settle(error)
    return found


def parse_time_stamp(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.TimeStamp:
    """The TimeStamp that `value` is, or a ContractError."""
    found = blocking(check_time_stamp(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return to_datetime(value)


def _is_time_stamp(value: Json) -> bool:
    if not isinstance(value, str):
        return False
    return is_date_time_utc(value)


def _is_clean_time_stamp(value: Json, now: datetime | None) -> bool:
    if not isinstance(value, str):
        return False
    if not is_date_time_utc(value):
        return False
    return are_from_now(now, (value,), 30, 900)


def _walk_time_stamp(
    value: Json, at: str, found: list[Violation], now: datetime | None
) -> None:
    if not isinstance(value, str):
        found.append(Violation(rules.TIME_STAMP_TYPE, at, {"actual": type_name(value)}))
        return
    if not is_date_time_utc(value):
        found.append(
            Violation(
                rules.TIME_STAMP_FORMAT_DATE_TIME_UTC,
                at,
                {"actual": describe_date_time_utc(value)},
            )
        )
    if now is not None:
        seconds = seconds_from(now, value)
        if seconds is not None:
            if seconds < 30:
                found.append(
                    Violation(
                        rules.TIME_STAMP_FROM_NOW, at, {"seconds": whole(seconds)}
                    )
                )
            if seconds > 900:
                found.append(
                    Violation(
                        rules.TIME_STAMP_FROM_NOW_2, at, {"seconds": whole(seconds)}
                    )
                )


def is_valid_attributes(value: Any) -> bool:
    """Whether `value` is a valid Attributes."""
    try:
        return _is_attributes(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_attributes(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Attributes in `value`, advice included.

    A custom key-value pair using an attribute map. The attributes are standard Amazon
    Connect attributes, and can be accessed in contact flows just like any other contact
    attributes.
    """
    found = findings(limit)
    try:
        if not _is_clean_attributes(value):
            _walk_attributes(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_attributes(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Attributes:
    """The Attributes that `value` is, or a ContractError."""
    found = blocking(check_attributes(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return dict(value)


def _is_attributes(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    try:
        if not _KNOWN_ATTRIBUTE_NAME.issuperset(value):
            text = "".join(value)
            if not _NAME_SPELLED(text):
                return False
            if not all(value):
                return False
            if len(text) > 32767 and max(map(len, value)) > 32767:
                return False
            remember(_KNOWN_ATTRIBUTE_NAME, value)
        values: list[Any] = [*value.values()]
        text = "".join(values)
        if len(text) > 32767 and max(map(len, values)) > 32767:
            return False
    except TypeError:
        return False
    return True


def _is_clean_attributes(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    try:
        if not _KNOWN_ATTRIBUTE_NAME.issuperset(value):
            text = "".join(value)
            if not _NAME_SPELLED(text):
                return False
            if not all(value):
                return False
            if len(text) > 32767 and max(map(len, value)) > 32767:
                return False
            remember(_KNOWN_ATTRIBUTE_NAME, value)
        values: list[Any] = [*value.values()]
        text = "".join(values)
        if "\n" in text or "\r" in text or "\u2028" in text or "\u2029" in text:
            return False
        if len(text) > 32767 and max(map(len, values)) > 32767:
            return False
        if utf8_bytes(value) > 32768:
            return False
    except TypeError:
        return False
    return True


def _walk_attributes(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.ATTRIBUTES_TYPE, at, {"actual": type_name(value)}))
        return
    hidden: list[Violation] = []
    for position, member in enumerate(value.values(), 1):
        if not isinstance(member, str):
            hidden.append(
                Violation(rules.ATTRIBUTE_VALUE_TYPE, at, {"actual": type_name(member)})
            )
        else:
            before = len(hidden)
            if len(member) > 32767:
                hidden.append(
                    Violation(
                        rules.ATTRIBUTE_VALUE_MAX_LENGTH, at, {"count": len(member)}
                    )
                )
            if len(hidden) == before:
                if _ATTRIBUTE_VALUE_PATTERN(member) is None:
                    hidden.append(Violation(rules.ATTRIBUTE_VALUE_PATTERN, at))
        if hidden:
            found += redacted(hidden, at, position)
            hidden.clear()
    hidden_2: list[Violation] = []
    for position, key in enumerate(value, 1):
        if key not in _KNOWN_ATTRIBUTE_NAME:
            names: list[Violation] = []
            if not isinstance(key, str):
                names.append(
                    Violation(rules.ATTRIBUTE_NAME_TYPE, at, {"actual": type_name(key)})
                )
            else:
                if len(key) < 1:
                    names.append(
                        Violation(
                            rules.ATTRIBUTE_NAME_MIN_LENGTH, at, {"count": len(key)}
                        )
                    )
                if len(key) > 32767:
                    names.append(
                        Violation(
                            rules.ATTRIBUTE_NAME_MAX_LENGTH, at, {"count": len(key)}
                        )
                    )
                if _ATTRIBUTE_NAME_PATTERN(key) is None:
                    names.append(Violation(rules.ATTRIBUTE_NAME_PATTERN, at))
            if names:
                for wrong in blocking(names):
                    hidden_2.append(
                        Violation(
                            rules.ATTRIBUTES_PROPERTY_NAMES,
                            at,
                            {"reason": wrong.message},
                        )
                    )
        if hidden_2:
            found += redacted(hidden_2, at, position)
            hidden_2.clear()
    if utf8_bytes(value) > 32768:
        found.append(
            Violation(rules.ATTRIBUTES_MAX_UTF8_BYTES, at, {"size": utf8_bytes(value)})
        )


def is_valid_attribute_name(value: Any) -> bool:
    """Whether `value` is a valid AttributeName."""
    try:
        return _is_attribute_name(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_attribute_name(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of AttributeName in `value`, advice included.

    The key of the attribute. Attribute keys can include only alphanumeric, dash, and
    underscore characters.
    """
    found = findings(limit)
    try:
        if not _is_attribute_name(value):
            _walk_attribute_name(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_attribute_name(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.AttributeName:
    """The AttributeName that `value` is, or a ContractError."""
    found = blocking(check_attribute_name(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.AttributeName = value
    return parsed


def _is_attribute_name(value: Json) -> bool:
    if not isinstance(value, str):
        return False
    if not 1 <= len(value) <= 32767:
        return False
    if _ATTRIBUTE_NAME_PATTERN(value) is None:
        return False
    return True


def _walk_attribute_name(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, str):
        found.append(
            Violation(rules.ATTRIBUTE_NAME_TYPE, at, {"actual": type_name(value)})
        )
        return
    if len(value) < 1:
        found.append(
            Violation(rules.ATTRIBUTE_NAME_MIN_LENGTH, at, {"count": len(value)})
        )
    if len(value) > 32767:
        found.append(
            Violation(rules.ATTRIBUTE_NAME_MAX_LENGTH, at, {"count": len(value)})
        )
    if _ATTRIBUTE_NAME_PATTERN(value) is None:
        found.append(Violation(rules.ATTRIBUTE_NAME_PATTERN, at))


def is_valid_attribute_value(value: Any) -> bool:
    """Whether `value` is a valid AttributeValue."""
    try:
        return _is_attribute_value(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_attribute_value(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of AttributeValue in `value`, advice included.

    The value of the attribute.
    """
    found = findings(limit)
    try:
        if not _is_clean_attribute_value(value):
            _walk_attribute_value(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_attribute_value(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.AttributeValue:
    """The AttributeValue that `value` is, or a ContractError."""
    found = blocking(check_attribute_value(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.AttributeValue = value
    return parsed


def _is_attribute_value(value: Json) -> bool:
    if not isinstance(value, str):
        return False
    if len(value) > 32767:
        return False
    return True


def _is_clean_attribute_value(value: Json) -> bool:
    if not isinstance(value, str):
        return False
    if len(value) > 32767:
        return False
    if "\n" in value or "\r" in value or "\u2028" in value or "\u2029" in value:
        return False
    return True


def _walk_attribute_value(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, str):
        found.append(
            Violation(rules.ATTRIBUTE_VALUE_TYPE, at, {"actual": type_name(value)})
        )
        return
    before = len(found)
    if len(value) > 32767:
        found.append(
            Violation(rules.ATTRIBUTE_VALUE_MAX_LENGTH, at, {"count": len(value)})
        )
    if len(found) == before:
        if _ATTRIBUTE_VALUE_PATTERN(value) is None:
            found.append(Violation(rules.ATTRIBUTE_VALUE_PATTERN, at))


def is_valid_response(value: Any) -> bool:
    """Whether `value` is a valid response."""
    try:
        return _is_response(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_response(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of response in `value`, advice included.

    Which dial requests were taken and which were not, each identified by its client
    token.
    """
    found = findings(limit)
    try:
        if not _is_clean_response(value):
            _walk_response(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_response(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.PutDialRequestBatchResponse:
    """The response that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_response(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.PutDialRequestBatchResponse.from_json(value)


def is_valid_response_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid response."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_response(value)


def check_response_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_response`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_response(value, now=now, limit=limit)


def parse_response_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.PutDialRequestBatchResponse:
    """The response that a JSON text is, or a ContractError."""
    return parse_response(read_json(data), now=now, strict=strict)


def _is_response(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    if "successfulRequests" in value:
        if not _is_successful_request_list(value["successfulRequests"]):
            return False
    if "failedRequests" in value:
        if not _is_failed_request_list(value["failedRequests"]):
            return False
    return True


def _is_clean_response(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    if "successfulRequests" in value:
        if not _is_successful_request_list(value["successfulRequests"]):
            return False
    if "failedRequests" in value:
        if not _is_clean_failed_request_list(value["failedRequests"]):
            return False
    return True


def _walk_response(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.RESPONSE_TYPE, at, {"actual": type_name(value)}))
        return
    if "successfulRequests" in value:
        _walk_successful_request_list(
            value["successfulRequests"], f"{at}/successfulRequests", found
        )
    if "failedRequests" in value:
        _walk_failed_request_list(
            value["failedRequests"], f"{at}/failedRequests", found
        )


def is_valid_successful_request_list(value: Any) -> bool:
    """Whether `value` is a valid SuccessfulRequestList."""
    try:
        return _is_successful_request_list(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_successful_request_list(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of SuccessfulRequestList in `value`, advice included.

    A list of successful requests identified by the unique client token.
    """
    found = findings(limit)
    try:
        if not _is_successful_request_list(value):
            _walk_successful_request_list(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_successful_request_list(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.SuccessfulRequestList:
    """The SuccessfulRequestList that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_successful_request_list(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return tuple(models.SuccessfulRequest.from_json(item) for item in value)


def _is_successful_request_list(value: Json) -> bool:
    if not isinstance(value, list):
        return False
    if len(value) > 25:
        return False
    if len(value) > 2:
        verdict = _joined_successful_request_list(value)
        if verdict is not None:
            return verdict
    for item in value:
        if not _is_successful_request(item):
            return False
    return True


def _joined_successful_request_list(items: list[Any]) -> bool | None:
    """The verdict on all items at once; None if each must be looked at."""
    try:
        if not {*map(type, items)} <= {dict}:
            return None
        client_token_column = [
            item["clientToken"] for item in items if "clientToken" in item
        ]
        id_column = [item["id"] for item in items if "id" in item]
        text = "".join(client_token_column)
        if not _CLIENT_TOKEN_SPELLED(text):
            return False
        if len(text) > 200 and max(map(len, client_token_column)) > 200:
            return False
        text = "".join(id_column)
        if not _ID_SPELLED(text):
            return False
        if len(text) > 256 and max(map(len, id_column)) > 256:
            return False
    except (TypeError, OverflowError):
        return None
    return True


def _walk_successful_request_list(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, list):
        found.append(
            Violation(
                rules.SUCCESSFUL_REQUEST_LIST_TYPE, at, {"actual": type_name(value)}
            )
        )
        return
    if len(value) > 25:
        found.append(
            Violation(
                rules.SUCCESSFUL_REQUEST_LIST_MAX_ITEMS, at, {"count": len(value)}
            )
        )
    told = len(found)
    for index, item in enumerate(value):
        if told == len(found) and _is_successful_request(item):
            continue
        told = len(found)
        _walk_successful_request(item, f"{at}/{index}", found)


def is_valid_successful_request(value: Any) -> bool:
    """Whether `value` is a valid SuccessfulRequest."""
    try:
        return _is_successful_request(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_successful_request(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of SuccessfulRequest in `value`, advice included.

    A successful request identified by the unique client token.
    """
    found = findings(limit)
    try:
        if not _is_successful_request(value):
            _walk_successful_request(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_successful_request(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.SuccessfulRequest:
    """The SuccessfulRequest that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_successful_request(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.SuccessfulRequest.from_json(value)


def _is_successful_request(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    if "clientToken" in value:
        member = value["clientToken"]
        if not isinstance(member, str):
            return False
        if len(member) > 200:
            return False
        if _RETURNED_CLIENT_TOKEN_PATTERN(member) is None:
            return False
    if "id" in value:
        member = value["id"]
        if not isinstance(member, str):
            return False
        if len(member) > 256:
            return False
        if _DIAL_REQUEST_ID_PATTERN(member) is None:
            return False
    return True


def _walk_successful_request(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(
            Violation(rules.SUCCESSFUL_REQUEST_TYPE, at, {"actual": type_name(value)})
        )
        return
    if "clientToken" in value:
        member = value["clientToken"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.RETURNED_CLIENT_TOKEN_TYPE,
                    f"{at}/clientToken",
                    {"actual": type_name(member)},
                )
            )
        else:
            if len(member) > 200:
                found.append(
                    Violation(
                        rules.RETURNED_CLIENT_TOKEN_MAX_LENGTH,
                        f"{at}/clientToken",
                        {"count": len(member)},
                    )
                )
            if _RETURNED_CLIENT_TOKEN_PATTERN(member) is None:
                found.append(
                    Violation(rules.RETURNED_CLIENT_TOKEN_PATTERN, f"{at}/clientToken")
                )
    if "id" in value:
        member = value["id"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.DIAL_REQUEST_ID_TYPE,
                    f"{at}/id",
                    {"actual": type_name(member)},
                )
            )
        else:
            if len(member) > 256:
                found.append(
                    Violation(
                        rules.DIAL_REQUEST_ID_MAX_LENGTH,
                        f"{at}/id",
                        {"count": len(member)},
                    )
                )
            if _DIAL_REQUEST_ID_PATTERN(member) is None:
                found.append(Violation(rules.DIAL_REQUEST_ID_PATTERN, f"{at}/id"))


def is_valid_failed_request_list(value: Any) -> bool:
    """Whether `value` is a valid FailedRequestList."""
    try:
        return _is_failed_request_list(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_failed_request_list(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of FailedRequestList in `value`, advice included.

    A list of failed requests.
    """
    found = findings(limit)
    try:
        if not _is_clean_failed_request_list(value):
            _walk_failed_request_list(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_failed_request_list(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.FailedRequestList:
    """The FailedRequestList that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_failed_request_list(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return tuple(models.FailedRequest.from_json(item) for item in value)


def _is_failed_request_list(value: Json) -> bool:
    if not isinstance(value, list):
        return False
    if len(value) > 25:
        return False
    if len(value) > 2:
        verdict = _joined_failed_request_list(value)
        if verdict is not None:
            return verdict
    for item in value:
        if not _is_failed_request(item):
            return False
    return True


def _joined_failed_request_list(items: list[Any]) -> bool | None:
    """The verdict on all items at once; None if each must be looked at."""
    try:
        if not {*map(type, items)} <= {dict}:
            return None
        client_token_column = [
            item["clientToken"] for item in items if "clientToken" in item
        ]
        id_column = [item["id"] for item in items if "id" in item]
        failure_code_column = [
            item["failureCode"] for item in items if "failureCode" in item
        ]
        text = "".join(client_token_column)
        if not _CLIENT_TOKEN_SPELLED(text):
            return False
        if len(text) > 200 and max(map(len, client_token_column)) > 200:
            return False
        text = "".join(id_column)
        if not _ID_SPELLED(text):
            return False
        if len(text) > 256 and max(map(len, id_column)) > 256:
            return False
        "".join(failure_code_column)
    except (TypeError, OverflowError):
        return None
    return True


def _is_clean_failed_request_list(value: Json) -> bool:
    if not isinstance(value, list):
        return False
    if len(value) > 25:
        return False
    if len(value) > 2:
        verdict = _joined_clean_failed_request_list(value)
        if verdict is not None:
            return verdict
    for item in value:
        if not _is_clean_failed_request(item):
            return False
    return True


def _joined_clean_failed_request_list(items: list[Any]) -> bool | None:
    """The verdict on all items at once; None if each must be looked at."""
    try:
        if not {*map(type, items)} <= {dict}:
            return None
        client_token_column = [
            item["clientToken"] for item in items if "clientToken" in item
        ]
        id_column = [item["id"] for item in items if "id" in item]
        failure_code_column = [
            item["failureCode"] for item in items if "failureCode" in item
        ]
        text = "".join(client_token_column)
        if not _CLIENT_TOKEN_SPELLED(text):
            return False
        if len(text) > 200 and max(map(len, client_token_column)) > 200:
            return False
        text = "".join(id_column)
        if not _ID_SPELLED(text):
            return False
        if len(text) > 256 and max(map(len, id_column)) > 256:
            return False
        if not _FAILURE_CODE_VALUES.issuperset(failure_code_column):
            return False
    except (TypeError, OverflowError):
        return None
    return True


def _walk_failed_request_list(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, list):
        found.append(
            Violation(rules.FAILED_REQUEST_LIST_TYPE, at, {"actual": type_name(value)})
        )
        return
    if len(value) > 25:
        found.append(
            Violation(rules.FAILED_REQUEST_LIST_MAX_ITEMS, at, {"count": len(value)})
        )
    told = len(found)
    for index, item in enumerate(value):
        if told == len(found) and _is_clean_failed_request(item):
            continue
        told = len(found)
        _walk_failed_request(item, f"{at}/{index}", found)


def is_valid_failed_request(value: Any) -> bool:
    """Whether `value` is a valid FailedRequest."""
    try:
        return _is_failed_request(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_failed_request(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of FailedRequest in `value`, advice included.

    A failed request identified by the unique client token.
    """
    found = findings(limit)
    try:
        if not _is_clean_failed_request(value):
            _walk_failed_request(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_failed_request(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.FailedRequest:
    """The FailedRequest that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_failed_request(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.FailedRequest.from_json(value)


def _is_failed_request(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    if "clientToken" in value:
        member = value["clientToken"]
        if not isinstance(member, str):
            return False
        if len(member) > 200:
            return False
        if _RETURNED_CLIENT_TOKEN_PATTERN(member) is None:
            return False
    if "id" in value:
        member = value["id"]
        if not isinstance(member, str):
            return False
        if len(member) > 256:
            return False
        if _DIAL_REQUEST_ID_PATTERN(member) is None:
            return False
    if "failureCode" in value:
        member = value["failureCode"]
        if not isinstance(member, str):
            return False
    return True


def _is_clean_failed_request(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    if "clientToken" in value:
        member = value["clientToken"]
        if not isinstance(member, str):
            return False
        if len(member) > 200:
            return False
        if _RETURNED_CLIENT_TOKEN_PATTERN(member) is None:
            return False
    if "id" in value:
        member = value["id"]
        if not isinstance(member, str):
            return False
        if len(member) > 256:
            return False
        if _DIAL_REQUEST_ID_PATTERN(member) is None:
            return False
    if "failureCode" in value:
        member = value["failureCode"]
        if not (isinstance(member, str) and member in _FAILURE_CODE_VALUES):
            return False
    return True


def _walk_failed_request(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(
            Violation(rules.FAILED_REQUEST_TYPE, at, {"actual": type_name(value)})
        )
        return
    if "clientToken" in value:
        member = value["clientToken"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.RETURNED_CLIENT_TOKEN_TYPE,
                    f"{at}/clientToken",
                    {"actual": type_name(member)},
                )
            )
        else:
            if len(member) > 200:
                found.append(
                    Violation(
                        rules.RETURNED_CLIENT_TOKEN_MAX_LENGTH,
                        f"{at}/clientToken",
                        {"count": len(member)},
                    )
                )
            if _RETURNED_CLIENT_TOKEN_PATTERN(member) is None:
                found.append(
                    Violation(rules.RETURNED_CLIENT_TOKEN_PATTERN, f"{at}/clientToken")
                )
    if "id" in value:
        member = value["id"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.DIAL_REQUEST_ID_TYPE,
                    f"{at}/id",
                    {"actual": type_name(member)},
                )
            )
        else:
            if len(member) > 256:
                found.append(
                    Violation(
                        rules.DIAL_REQUEST_ID_MAX_LENGTH,
                        f"{at}/id",
                        {"count": len(member)},
                    )
                )
            if _DIAL_REQUEST_ID_PATTERN(member) is None:
                found.append(Violation(rules.DIAL_REQUEST_ID_PATTERN, f"{at}/id"))
    if "failureCode" in value:
        member = value["failureCode"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.FAILURE_CODE_TYPE,
                    f"{at}/failureCode",
                    {"actual": type_name(member)},
                )
            )
        elif member not in _FAILURE_CODE_VALUES:
            found.append(Violation(rules.FAILURE_CODE_ENUM, f"{at}/failureCode"))


def is_valid_returned_client_token(value: Any) -> bool:
    """Whether `value` is a valid ReturnedClientToken."""
    try:
        return _is_returned_client_token(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_returned_client_token(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of ReturnedClientToken in `value`, advice included.

    Client provided parameter used for idempotency. Its value must be unique for each
    request.
    """
    found = findings(limit)
    try:
        if not _is_returned_client_token(value):
            _walk_returned_client_token(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_returned_client_token(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.ReturnedClientToken:
    """The ReturnedClientToken that `value` is, or a ContractError."""
    found = blocking(check_returned_client_token(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.ReturnedClientToken = value
    return parsed


def _is_returned_client_token(value: Json) -> bool:
    if not isinstance(value, str):
        return False
    if len(value) > 200:
        return False
    if _RETURNED_CLIENT_TOKEN_PATTERN(value) is None:
        return False
    return True


def _walk_returned_client_token(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, str):
        found.append(
            Violation(
                rules.RETURNED_CLIENT_TOKEN_TYPE, at, {"actual": type_name(value)}
            )
        )
        return
    if len(value) > 200:
        found.append(
            Violation(rules.RETURNED_CLIENT_TOKEN_MAX_LENGTH, at, {"count": len(value)})
        )
    if _RETURNED_CLIENT_TOKEN_PATTERN(value) is None:
        found.append(Violation(rules.RETURNED_CLIENT_TOKEN_PATTERN, at))


def is_valid_dial_request_id(value: Any) -> bool:
    """Whether `value` is a valid DialRequestId."""
    try:
        return _is_dial_request_id(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_dial_request_id(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of DialRequestId in `value`, advice included.

    Identifier representing a Dial request
    """
    found = findings(limit)
    try:
        if not _is_dial_request_id(value):
            _walk_dial_request_id(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_dial_request_id(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.DialRequestId:
    """The DialRequestId that `value` is, or a ContractError."""
    found = blocking(check_dial_request_id(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.DialRequestId = value
    return parsed


def _is_dial_request_id(value: Json) -> bool:
    if not isinstance(value, str):
        return False
    if len(value) > 256:
        return False
    if _DIAL_REQUEST_ID_PATTERN(value) is None:
        return False
    return True


def _walk_dial_request_id(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, str):
        found.append(
            Violation(rules.DIAL_REQUEST_ID_TYPE, at, {"actual": type_name(value)})
        )
        return
    if len(value) > 256:
        found.append(
            Violation(rules.DIAL_REQUEST_ID_MAX_LENGTH, at, {"count": len(value)})
        )
    if _DIAL_REQUEST_ID_PATTERN(value) is None:
        found.append(Violation(rules.DIAL_REQUEST_ID_PATTERN, at))


def is_valid_failure_code(value: Any) -> bool:
    """Whether `value` is a valid FailureCode."""
    try:
        return _is_failure_code(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_failure_code(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of FailureCode in `value`, advice included.

    A predefined code indicating the error that caused the failure. InvalidInput: the
    dial request does not match the parameters; fix it. RequestThrottled: too few agents
    or telecom capacity, or the record buffer is full; stop, wait, and send it again.
    UnknownError: internal failure; try again.
    """
    found = findings(limit)
    try:
        if not _is_clean_failure_code(value):
            _walk_failure_code(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_failure_code(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.FailureCode:
    """The FailureCode that `value` is, or a ContractError."""
    found = blocking(check_failure_code(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.FailureCode = value
    return parsed


def _is_failure_code(value: Json) -> bool:
    return isinstance(value, str)


def _is_clean_failure_code(value: Json) -> bool:
    if not (isinstance(value, str) and value in _FAILURE_CODE_VALUES):
        return False
    return True


def _walk_failure_code(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, str):
        found.append(
            Violation(rules.FAILURE_CODE_TYPE, at, {"actual": type_name(value)})
        )
        return
    if value not in _FAILURE_CODE_VALUES:
        found.append(Violation(rules.FAILURE_CODE_ENUM, at))


def is_valid_internal_server_exception(value: Any) -> bool:
    """Whether `value` is a valid InternalServerException."""
    try:
        return _is_internal_server_exception(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_internal_server_exception(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of InternalServerException in `value`, advice included.

    Request processing failed because of an error or failure with the service.
    """
    found = findings(limit)
    try:
        if not _is_internal_server_exception(value):
            _walk_internal_server_exception(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_internal_server_exception(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.InternalServerException:
    """The InternalServerException that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_internal_server_exception(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.InternalServerException.from_json(value)


def _is_internal_server_exception(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        message_member = value["message"]
    except KeyError:
        return False
    if not isinstance(message_member, str):
        return False
    if "xAmzErrorType" in value:
        x_amz_error_type_member = value["xAmzErrorType"]
        if not isinstance(x_amz_error_type_member, str):
            return False
    return True


def _walk_internal_server_exception(
    value: Json, at: str, found: list[Violation]
) -> None:
    if not isinstance(value, dict):
        found.append(
            Violation(
                rules.INTERNAL_SERVER_EXCEPTION_TYPE, at, {"actual": type_name(value)}
            )
        )
        return
    if "message" not in value:
        found.append(
            Violation(rules.INTERNAL_SERVER_EXCEPTION_REQUIRED, at, {"name": "message"})
        )
    if "message" in value:
        member = value["message"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.INTERNAL_SERVER_EXCEPTION_TYPE_2,
                    f"{at}/message",
                    {"actual": type_name(member)},
                )
            )
    if "xAmzErrorType" in value:
        member = value["xAmzErrorType"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.X_AMAZON_ERROR_TYPE_TYPE,
                    f"{at}/xAmzErrorType",
                    {"actual": type_name(member)},
                )
            )


def is_valid_resource_not_found_exception(value: Any) -> bool:
    """Whether `value` is a valid ResourceNotFoundException."""
    try:
        return _is_resource_not_found_exception(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_resource_not_found_exception(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of ResourceNotFoundException in `value`, advice included.

    The specified resource was not found.
    """
    found = findings(limit)
    try:
        if not _is_resource_not_found_exception(value):
            _walk_resource_not_found_exception(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_resource_not_found_exception(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.ResourceNotFoundException:
    """The ResourceNotFoundException that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_resource_not_found_exception(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.ResourceNotFoundException.from_json(value)


def _is_resource_not_found_exception(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        message_member = value["message"]
    except KeyError:
        return False
    if not isinstance(message_member, str):
        return False
    if "xAmzErrorType" in value:
        x_amz_error_type_member = value["xAmzErrorType"]
        if not isinstance(x_amz_error_type_member, str):
            return False
    return True


def _walk_resource_not_found_exception(
    value: Json, at: str, found: list[Violation]
) -> None:
    if not isinstance(value, dict):
        found.append(
            Violation(
                rules.RESOURCE_NOT_FOUND_EXCEPTION_TYPE,
                at,
                {"actual": type_name(value)},
            )
        )
        return
    if "message" not in value:
        found.append(
            Violation(
                rules.RESOURCE_NOT_FOUND_EXCEPTION_REQUIRED, at, {"name": "message"}
            )
        )
    if "message" in value:
        member = value["message"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.RESOURCE_NOT_FOUND_EXCEPTION_TYPE_2,
                    f"{at}/message",
                    {"actual": type_name(member)},
                )
            )
    if "xAmzErrorType" in value:
        member = value["xAmzErrorType"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.X_AMAZON_ERROR_TYPE_TYPE,
                    f"{at}/xAmzErrorType",
                    {"actual": type_name(member)},
                )
            )


def is_valid_validation_exception(value: Any) -> bool:
    """Whether `value` is a valid ValidationException."""
    try:
        return _is_validation_exception(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_validation_exception(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of ValidationException in `value`, advice included.

    The input fails to satisfy the constraints specified by an AWS service.
    """
    found = findings(limit)
    try:
        if not _is_validation_exception(value):
            _walk_validation_exception(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_validation_exception(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.ValidationException:
    """The ValidationException that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_validation_exception(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.ValidationException.from_json(value)


def _is_validation_exception(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        message_member = value["message"]
    except KeyError:
        return False
    if not isinstance(message_member, str):
        return False
    if "xAmzErrorType" in value:
        x_amz_error_type_member = value["xAmzErrorType"]
        if not isinstance(x_amz_error_type_member, str):
            return False
    return True


def _walk_validation_exception(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(
            Violation(rules.VALIDATION_EXCEPTION_TYPE, at, {"actual": type_name(value)})
        )
        return
    if "message" not in value:
        found.append(
            Violation(rules.VALIDATION_EXCEPTION_REQUIRED, at, {"name": "message"})
        )
    if "message" in value:
        member = value["message"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.VALIDATION_EXCEPTION_TYPE_2,
                    f"{at}/message",
                    {"actual": type_name(member)},
                )
            )
    if "xAmzErrorType" in value:
        member = value["xAmzErrorType"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.X_AMAZON_ERROR_TYPE_TYPE,
                    f"{at}/xAmzErrorType",
                    {"actual": type_name(member)},
                )
            )


def is_valid_conflict_exception(value: Any) -> bool:
    """Whether `value` is a valid ConflictException."""
    try:
        return _is_conflict_exception(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_conflict_exception(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of ConflictException in `value`, advice included.

    The request could not be processed because of conflict in the current state of the
    resource.
    """
    found = findings(limit)
    try:
        if not _is_conflict_exception(value):
            _walk_conflict_exception(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_conflict_exception(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.ConflictException:
    """The ConflictException that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_conflict_exception(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.ConflictException.from_json(value)


def _is_conflict_exception(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        message_member = value["message"]
    except KeyError:
        return False
    if not isinstance(message_member, str):
        return False
    if "xAmzErrorType" in value:
        x_amz_error_type_member = value["xAmzErrorType"]
        if not isinstance(x_amz_error_type_member, str):
            return False
    return True


def _walk_conflict_exception(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(
            Violation(rules.CONFLICT_EXCEPTION_TYPE, at, {"actual": type_name(value)})
        )
        return
    if "message" not in value:
        found.append(
            Violation(rules.CONFLICT_EXCEPTION_REQUIRED, at, {"name": "message"})
        )
    if "message" in value:
        member = value["message"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.CONFLICT_EXCEPTION_TYPE_2,
                    f"{at}/message",
                    {"actual": type_name(member)},
                )
            )
    if "xAmzErrorType" in value:
        member = value["xAmzErrorType"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.X_AMAZON_ERROR_TYPE_TYPE,
                    f"{at}/xAmzErrorType",
                    {"actual": type_name(member)},
                )
            )


def is_valid_invalid_campaign_state_exception(value: Any) -> bool:
    """Whether `value` is a valid InvalidCampaignStateException."""
    try:
        return _is_invalid_campaign_state_exception(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_invalid_campaign_state_exception(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of InvalidCampaignStateException in `value`, advice included.

    The request could not be processed because of conflict in the current state of the
    campaign.
    """
    found = findings(limit)
    try:
        if not _is_clean_invalid_campaign_state_exception(value):
            _walk_invalid_campaign_state_exception(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_invalid_campaign_state_exception(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.InvalidCampaignStateException:
    """The InvalidCampaignStateException that `value` is, or a ContractError."""
    from . import models

    found = blocking(
        check_invalid_campaign_state_exception(value, now=now), strict=strict
    )
    if found:
        raise ContractError(found)
    return models.InvalidCampaignStateException.from_json(value)


def _is_invalid_campaign_state_exception(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        state_member = value["state"]
        message_member = value["message"]
    except KeyError:
        return False
    if not isinstance(state_member, str):
        return False
    if not isinstance(message_member, str):
        return False
    if "xAmzErrorType" in value:
        x_amz_error_type_member = value["xAmzErrorType"]
        if not isinstance(x_amz_error_type_member, str):
            return False
    return True


def _is_clean_invalid_campaign_state_exception(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        state_member = value["state"]
        message_member = value["message"]
    except KeyError:
        return False
    if not (isinstance(state_member, str) and state_member in _CAMPAIGN_STATE_VALUES):
        return False
    if not isinstance(message_member, str):
        return False
    if "xAmzErrorType" in value:
        x_amz_error_type_member = value["xAmzErrorType"]
        if not isinstance(x_amz_error_type_member, str):
            return False
    return True


def _walk_invalid_campaign_state_exception(
    value: Json, at: str, found: list[Violation]
) -> None:
    if not isinstance(value, dict):
        found.append(
            Violation(
                rules.INVALID_CAMPAIGN_STATE_EXCEPTION_TYPE,
                at,
                {"actual": type_name(value)},
            )
        )
        return
    for name in ("state", "message"):
        if name not in value:
            found.append(
                Violation(
                    rules.INVALID_CAMPAIGN_STATE_EXCEPTION_REQUIRED, at, {"name": name}
                )
            )
    if "state" in value:
        member = value["state"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.CAMPAIGN_STATE_TYPE,
                    f"{at}/state",
                    {"actual": type_name(member)},
                )
            )
        elif member not in _CAMPAIGN_STATE_VALUES:
            found.append(Violation(rules.CAMPAIGN_STATE_ENUM, f"{at}/state"))
    if "message" in value:
        member = value["message"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.INVALID_CAMPAIGN_STATE_EXCEPTION_TYPE_2,
                    f"{at}/message",
                    {"actual": type_name(member)},
                )
            )
    if "xAmzErrorType" in value:
        member = value["xAmzErrorType"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.X_AMAZON_ERROR_TYPE_TYPE,
                    f"{at}/xAmzErrorType",
                    {"actual": type_name(member)},
                )
            )


def is_valid_access_denied_exception(value: Any) -> bool:
    """Whether `value` is a valid AccessDeniedException."""
    try:
        return _is_access_denied_exception(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_access_denied_exception(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of AccessDeniedException in `value`, advice included.

    You do not have sufficient access to perform this action.
    """
    found = findings(limit)
    try:
        if not _is_access_denied_exception(value):
            _walk_access_denied_exception(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_access_denied_exception(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.AccessDeniedException:
    """The AccessDeniedException that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_access_denied_exception(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.AccessDeniedException.from_json(value)


def _is_access_denied_exception(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        message_member = value["message"]
    except KeyError:
        return False
    if not isinstance(message_member, str):
        return False
    if "xAmzErrorType" in value:
        x_amz_error_type_member = value["xAmzErrorType"]
        if not isinstance(x_amz_error_type_member, str):
            return False
    return True


def _walk_access_denied_exception(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(
            Violation(
                rules.ACCESS_DENIED_EXCEPTION_TYPE, at, {"actual": type_name(value)}
            )
        )
        return
    if "message" not in value:
        found.append(
            Violation(rules.ACCESS_DENIED_EXCEPTION_REQUIRED, at, {"name": "message"})
        )
    if "message" in value:
        member = value["message"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.ACCESS_DENIED_EXCEPTION_TYPE_2,
                    f"{at}/message",
                    {"actual": type_name(member)},
                )
            )
    if "xAmzErrorType" in value:
        member = value["xAmzErrorType"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.X_AMAZON_ERROR_TYPE_TYPE,
                    f"{at}/xAmzErrorType",
                    {"actual": type_name(member)},
                )
            )


def is_valid_throttling_exception(value: Any) -> bool:
    """Whether `value` is a valid ThrottlingException."""
    try:
        return _is_throttling_exception(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_throttling_exception(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of ThrottlingException in `value`, advice included.

    The request was denied due to request throttling.
    """
    found = findings(limit)
    try:
        if not _is_throttling_exception(value):
            _walk_throttling_exception(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_throttling_exception(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.ThrottlingException:
    """The ThrottlingException that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_throttling_exception(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.ThrottlingException.from_json(value)


def _is_throttling_exception(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        message_member = value["message"]
    except KeyError:
        return False
    if not isinstance(message_member, str):
        return False
    if "xAmzErrorType" in value:
        x_amz_error_type_member = value["xAmzErrorType"]
        if not isinstance(x_amz_error_type_member, str):
            return False
    return True


def _walk_throttling_exception(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(
            Violation(rules.THROTTLING_EXCEPTION_TYPE, at, {"actual": type_name(value)})
        )
        return
    if "message" not in value:
        found.append(
            Violation(rules.THROTTLING_EXCEPTION_REQUIRED, at, {"name": "message"})
        )
    if "message" in value:
        member = value["message"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.THROTTLING_EXCEPTION_TYPE_2,
                    f"{at}/message",
                    {"actual": type_name(member)},
                )
            )
    if "xAmzErrorType" in value:
        member = value["xAmzErrorType"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.X_AMAZON_ERROR_TYPE_TYPE,
                    f"{at}/xAmzErrorType",
                    {"actual": type_name(member)},
                )
            )


def is_valid_campaign_id(value: Any) -> bool:
    """Whether `value` is a valid CampaignId."""
    try:
        return _is_campaign_id(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_campaign_id(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of CampaignId in `value`, advice included.

    Identifier representing a Campaign
    """
    found = findings(limit)
    try:
        if not _is_campaign_id(value):
            _walk_campaign_id(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_campaign_id(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.CampaignId:
    """The CampaignId that `value` is, or a ContractError."""
    found = blocking(check_campaign_id(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.CampaignId = value
    return parsed


def _is_campaign_id(value: Json) -> bool:
    if not isinstance(value, str):
        return False
    if not 1 <= len(value) <= 256:
        return False
    if _CAMPAIGN_ID_PATTERN(value) is None:
        return False
    return True


def _walk_campaign_id(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, str):
        found.append(
            Violation(rules.CAMPAIGN_ID_TYPE, at, {"actual": type_name(value)})
        )
        return
    if len(value) < 1:
        found.append(Violation(rules.CAMPAIGN_ID_MIN_LENGTH, at, {"count": len(value)}))
    if len(value) > 256:
        found.append(Violation(rules.CAMPAIGN_ID_MAX_LENGTH, at, {"count": len(value)}))
    if _CAMPAIGN_ID_PATTERN(value) is None:
        found.append(Violation(rules.CAMPAIGN_ID_PATTERN, at))


def is_valid_client_token(value: Any) -> bool:
    """Whether `value` is a valid ClientToken."""
    try:
        return _is_client_token(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_client_token(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of ClientToken in `value`, advice included.

    Client provided parameter used for idempotency. Its value must be unique for each
    request.
    """
    found = findings(limit)
    try:
        if not _is_client_token(value):
            _walk_client_token(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_client_token(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.ClientToken:
    """The ClientToken that `value` is, or a ContractError."""
    found = blocking(check_client_token(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.ClientToken = value
    return parsed


def _is_client_token(value: Json) -> bool:
    if not isinstance(value, str):
        return False
    if not 1 <= len(value) <= 200:
        return False
    if _CLIENT_TOKEN_PATTERN(value) is None:
        return False
    return True


def _walk_client_token(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, str):
        found.append(
            Violation(rules.CLIENT_TOKEN_TYPE, at, {"actual": type_name(value)})
        )
        return
    if len(value) < 1:
        found.append(
            Violation(rules.CLIENT_TOKEN_MIN_LENGTH, at, {"count": len(value)})
        )
    if len(value) > 200:
        found.append(
            Violation(rules.CLIENT_TOKEN_MAX_LENGTH, at, {"count": len(value)})
        )
    if _CLIENT_TOKEN_PATTERN(value) is None:
        found.append(Violation(rules.CLIENT_TOKEN_PATTERN, at))


def is_valid_x_amazon_error_type(value: Any) -> bool:
    """Whether `value` is a valid XAmazonErrorType."""
    try:
        return _is_x_amazon_error_type(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_x_amazon_error_type(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of XAmazonErrorType in `value`, advice included.

    A header that defines the error encountered while processing the request.
    """
    found = findings(limit)
    try:
        if not _is_x_amazon_error_type(value):
            _walk_x_amazon_error_type(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_x_amazon_error_type(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.XAmazonErrorType:
    """The XAmazonErrorType that `value` is, or a ContractError."""
    found = blocking(check_x_amazon_error_type(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.XAmazonErrorType = value
    return parsed


def _is_x_amazon_error_type(value: Json) -> bool:
    return isinstance(value, str)


def _walk_x_amazon_error_type(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, str):
        found.append(
            Violation(rules.X_AMAZON_ERROR_TYPE_TYPE, at, {"actual": type_name(value)})
        )


def is_valid_campaign_state(value: Any) -> bool:
    """Whether `value` is a valid CampaignState."""
    try:
        return _is_campaign_state(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_campaign_state(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of CampaignState in `value`, advice included.

    State of a campaign
    """
    found = findings(limit)
    try:
        if not _is_clean_campaign_state(value):
            _walk_campaign_state(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_campaign_state(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.CampaignState:
    """The CampaignState that `value` is, or a ContractError."""
    found = blocking(check_campaign_state(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.CampaignState = value
    return parsed


def _is_campaign_state(value: Json) -> bool:
    return isinstance(value, str)


def _is_clean_campaign_state(value: Json) -> bool:
    if not (isinstance(value, str) and value in _CAMPAIGN_STATE_VALUES):
        return False
    return True


def _walk_campaign_state(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, str):
        found.append(
            Violation(rules.CAMPAIGN_STATE_TYPE, at, {"actual": type_name(value)})
        )
        return
    if value not in _CAMPAIGN_STATE_VALUES:
        found.append(Violation(rules.CAMPAIGN_STATE_ENUM, at))
