"""The verdicts of PutDialRequestBatch of connectcampaigns, for speed, and what people
call.

Generated from ../common.schema.json, errors.schema.json, request.schema.json,
response.schema.json in connectcampaigns/put_dial_request_batch by `predial generate`:
edit the schemas.
"""

from __future__ import annotations

import re

from ..._runtime.checks import Checks
from ..._runtime.columns import (
    alphabet,
    any_heavier,
    column,
    record,
    remember,
    values_of,
)
from ..._runtime.formats.date_time import DATE_TIME_UTC, are_from_now
from ..._runtime.formats.e164 import E164
from ..._runtime.json_values import utf8_bytes
from ..._runtime.lazy import LazyModule
from ..._runtime.model_formats import read_time
from ..._runtime.number_plan import are_valid, is_valid
from ..._runtime.params import Params
from ..._runtime.uniqueness import have_distinct

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..._runtime.json_values import Json
    from . import models, schemas
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")

_REQUEST_ID_PATTERN = re.compile(r"[\-:/a-zA-Z0-9]*+").fullmatch
_REQUEST_DIAL_REQUESTS_CLIENT_TOKEN_ALPHABET = alphabet(
    b"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
)
_ARE_PHONE_NUMBER = column(E164.regex)
_ARE_EXPIRATION_TIME = column(DATE_TIME_UTC.regex)
_KNOWN_REQUEST_DIAL_REQUESTS_NAMES = set[str]()
_REQUEST_DIAL_REQUESTS_NAME_ALPHABET = alphabet(
    b"-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
)
_RESPONSE_FAILED_REQUESTS_FAILURE_CODE_VALUES = frozenset(
    {"InvalidInput", "RequestThrottled", "UnknownError"}
)
_DIAL_REQUEST_RECORD = record("[a-zA-Z0-9_.-]{1,200}+", E164.regex, DATE_TIME_UTC.regex)
_SUCCESSFUL_REQUEST_CLIENT_TOKEN_PATTERN = re.compile("[a-zA-Z0-9_.-]*+").fullmatch


def _batch_request_dial_requests(
    items: list[Any], advice: bool = False, now: datetime | None = None
) -> bool | None:
    """The verdict on all items at once; None where each must be looked at."""
    try:
        if not {*map(type, items)} <= {dict}:
            return None
        client_token_values = [item["clientToken"] for item in items]
        phone_number_values = [item["phoneNumber"] for item in items]
        expiration_time_values = [item["expirationTime"] for item in items]
        attributes_values = [item["attributes"] for item in items]
        if sum(map(len, items)) != 4 * len(items):
            return False
        text = "".join(client_token_values)
        if not _REQUEST_DIAL_REQUESTS_CLIENT_TOKEN_ALPHABET(text):
            return False
        if not all(client_token_values):
            return False
        if len(text) > 200 and max(map(len, client_token_values)) > 200:
            return False
        if not _ARE_PHONE_NUMBER(phone_number_values):
            return False
        if advice and not are_valid(phone_number_values):
            return False
        if not _ARE_EXPIRATION_TIME({*expiration_time_values}):
            return False
        if now is not None and not are_from_now(
            now, {*expiration_time_values}, 30, 900
        ):
            return False
        attributes_names = set[str]().union(*attributes_values)
        if not _KNOWN_REQUEST_DIAL_REQUESTS_NAMES.issuperset(attributes_names):
            text = "".join(attributes_names)
            if not _REQUEST_DIAL_REQUESTS_NAME_ALPHABET(text):
                return False
            if not all(attributes_names):
                return False
            if len(text) > 32767 and max(map(len, attributes_names)) > 32767:
                return False
            remember(_KNOWN_REQUEST_DIAL_REQUESTS_NAMES, attributes_names)
        attributes_texts = values_of(attributes_values)
        text = "".join(attributes_texts)
        if len(text) > 32767 and max(map(len, attributes_texts)) > 32767:
            return False
        if advice and (
            "\n" in text or "\r" in text or "\u2028" in text or "\u2029" in text
        ):
            return False
        if advice and any_heavier(
            32768, attributes_values, attributes_names, attributes_texts
        ):
            return False
        if len({*client_token_values}) != len(items):
            return False
    except KeyError:
        return False
    except (TypeError, OverflowError):
        return None
    return True


def _is_request(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 2:
        return False
    try:
        id_value = value["id"]
        dial_requests_value = value["dialRequests"]
    except KeyError:
        return False
    if not isinstance(id_value, str):
        return False
    if not 1 <= len(id_value) <= 256:
        return False
    if _REQUEST_ID_PATTERN(id_value) is None:
        return False
    if not isinstance(dial_requests_value, list):
        return False
    if not 1 <= len(dial_requests_value) <= 25:
        return False
    verdict = (
        _batch_request_dial_requests(dial_requests_value, advice, now)
        if len(dial_requests_value) >= 8
        else None
    )
    if verdict is False:
        return False
    if verdict is None:
        for item in dial_requests_value:
            if not _is_dial_request(item, advice, now):
                return False
        if len(dial_requests_value) > 1 and not have_distinct(
            dial_requests_value, "clientToken"
        ):
            return False
    return True


def _batch_response_successful_requests(items: list[Any]) -> bool | None:
    """The verdict on all items at once; None where each must be looked at."""
    try:
        if not {*map(type, items)} <= {dict}:
            return None
        client_token_values = [
            item["clientToken"] for item in items if "clientToken" in item
        ]
        id_values = [item["id"] for item in items if "id" in item]
        text = "".join(client_token_values)
        if not _REQUEST_DIAL_REQUESTS_CLIENT_TOKEN_ALPHABET(text):
            return False
        if len(text) > 200 and max(map(len, client_token_values)) > 200:
            return False
        text = "".join(id_values)
        if not _REQUEST_DIAL_REQUESTS_CLIENT_TOKEN_ALPHABET(text):
            return False
        if len(text) > 256 and max(map(len, id_values)) > 256:
            return False
    except (TypeError, OverflowError):
        return None
    return True


def _batch_response_failed_requests(
    items: list[Any], advice: bool = False, now: datetime | None = None
) -> bool | None:
    """The verdict on all items at once; None where each must be looked at."""
    try:
        if not {*map(type, items)} <= {dict}:
            return None
        client_token_values = [
            item["clientToken"] for item in items if "clientToken" in item
        ]
        id_values = [item["id"] for item in items if "id" in item]
        failure_code_values = [
            item["failureCode"] for item in items if "failureCode" in item
        ]
        text = "".join(client_token_values)
        if not _REQUEST_DIAL_REQUESTS_CLIENT_TOKEN_ALPHABET(text):
            return False
        if len(text) > 200 and max(map(len, client_token_values)) > 200:
            return False
        text = "".join(id_values)
        if not _REQUEST_DIAL_REQUESTS_CLIENT_TOKEN_ALPHABET(text):
            return False
        if len(text) > 256 and max(map(len, id_values)) > 256:
            return False
        "".join(failure_code_values)  # raises TypeError unless all are strings
        if advice and not _RESPONSE_FAILED_REQUESTS_FAILURE_CODE_VALUES.issuperset(
            failure_code_values
        ):
            return False
    except (TypeError, OverflowError):
        return None
    return True


def _is_response(
    value: Json, advice: bool = False, now: datetime | None = None
) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if "successfulRequests" in value:
        successful_requests_value = value["successfulRequests"]
        if not isinstance(successful_requests_value, list):
            return False
        if len(successful_requests_value) > 25:
            return False
        verdict = (
            _batch_response_successful_requests(successful_requests_value)
            if len(successful_requests_value) >= 8
            else None
        )
        if verdict is False:
            return False
        if verdict is None:
            for item in successful_requests_value:
                if not _is_successful_request(item):
                    return False
    if "failedRequests" in value:
        failed_requests_value = value["failedRequests"]
        if not isinstance(failed_requests_value, list):
            return False
        if len(failed_requests_value) > 25:
            return False
        verdict_2 = (
            _batch_response_failed_requests(failed_requests_value, advice, now)
            if len(failed_requests_value) >= 8
            else None
        )
        if verdict_2 is False:
            return False
        if verdict_2 is None:
            for item in failed_requests_value:
                if not _is_failed_request(item, advice, now):
                    return False
    return True


def _is_dial_request(
    value: Json, advice: bool = False, now: datetime | None = None
) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 4:
        return False
    try:
        strings: tuple[Any, ...] = (
            value["clientToken"],
            value["phoneNumber"],
            value["expirationTime"],
        )
        lines = "\n".join(strings)
        attributes_value = value["attributes"]
    except (KeyError, TypeError):
        return False
    if _DIAL_REQUEST_RECORD.fullmatch(lines) is None:
        return False
    if advice and not is_valid(strings[1]):
        return False
    if now is not None and not are_from_now(now, (strings[2],), 30, 900):
        return False
    if not isinstance(attributes_value, dict):
        return False
    try:
        if not _KNOWN_REQUEST_DIAL_REQUESTS_NAMES.issuperset(attributes_value):
            text = "".join(attributes_value)
            if not _REQUEST_DIAL_REQUESTS_NAME_ALPHABET(text):
                return False
            if not all(attributes_value):
                return False
            if len(text) > 32767 and max(map(len, attributes_value)) > 32767:
                return False
            remember(_KNOWN_REQUEST_DIAL_REQUESTS_NAMES, attributes_value)
        values: list[Any] = [*attributes_value.values()]
        text = "".join(values)
        if len(text) > 32767 and max(map(len, values)) > 32767:
            return False
        if advice and (
            "\n" in text or "\r" in text or "\u2028" in text or "\u2029" in text
        ):
            return False
    except TypeError:
        return False
    return not advice or utf8_bytes(attributes_value) <= 32768


def _is_successful_request(
    value: Json, advice: bool = False, now: datetime | None = None
) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if "clientToken" in value:
        client_token_value = value["clientToken"]
        if not isinstance(client_token_value, str):
            return False
        if len(client_token_value) > 200:
            return False
        if _SUCCESSFUL_REQUEST_CLIENT_TOKEN_PATTERN(client_token_value) is None:
            return False
    if "id" in value:
        id_value = value["id"]
        if not isinstance(id_value, str):
            return False
        if len(id_value) > 256:
            return False
        if _SUCCESSFUL_REQUEST_CLIENT_TOKEN_PATTERN(id_value) is None:
            return False
    return True


def _is_failed_request(
    value: Json, advice: bool = False, now: datetime | None = None
) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if "clientToken" in value:
        client_token_value = value["clientToken"]
        if not isinstance(client_token_value, str):
            return False
        if len(client_token_value) > 200:
            return False
        if _SUCCESSFUL_REQUEST_CLIENT_TOKEN_PATTERN(client_token_value) is None:
            return False
    if "id" in value:
        id_value = value["id"]
        if not isinstance(id_value, str):
            return False
        if len(id_value) > 256:
            return False
        if _SUCCESSFUL_REQUEST_CLIENT_TOKEN_PATTERN(id_value) is None:
            return False
    if "failureCode" in value:
        failure_code_value = value["failureCode"]
        if not isinstance(failure_code_value, str):
            return False
        if (
            advice
            and failure_code_value not in _RESPONSE_FAILED_REQUESTS_FAILURE_CODE_VALUES
        ):
            return False
    return True


REQUEST: Checks[models.PutDialRequestBatchRequest] = Checks(
    lambda: schemas.REQUEST,
    _is_request,
    model=lambda value: models.PutDialRequestBatchRequest.from_json(value),
)
DIAL_REQUEST_LIST: Checks[models.DialRequestList] = Checks(
    lambda: schemas.DIAL_REQUEST_LIST,
    model=lambda value: tuple(map(models.DialRequest.from_json, value)),
)
DIAL_REQUEST: Checks[models.DialRequest] = Checks(
    lambda: schemas.DIAL_REQUEST,
    _is_dial_request,
    model=lambda value: models.DialRequest.from_json(value),
)
DESTINATION_PHONE_NUMBER: Checks[models.DestinationPhoneNumber] = Checks(
    lambda: schemas.DESTINATION_PHONE_NUMBER
)
TIME_STAMP: Checks[models.TimeStamp] = Checks(
    lambda: schemas.TIME_STAMP, model=lambda value: read_time(value)
)
ATTRIBUTES: Checks[models.Attributes] = Checks(
    lambda: schemas.ATTRIBUTES, model=lambda value: dict(value)
)
ATTRIBUTE_NAME: Checks[models.AttributeName] = Checks(lambda: schemas.ATTRIBUTE_NAME)
ATTRIBUTE_VALUE: Checks[models.AttributeValue] = Checks(lambda: schemas.ATTRIBUTE_VALUE)
RESPONSE: Checks[models.PutDialRequestBatchResponse] = Checks(
    lambda: schemas.RESPONSE,
    _is_response,
    model=lambda value: models.PutDialRequestBatchResponse.from_json(value),
)
SUCCESSFUL_REQUEST_LIST: Checks[models.SuccessfulRequestList] = Checks(
    lambda: schemas.SUCCESSFUL_REQUEST_LIST,
    model=lambda value: tuple(map(models.SuccessfulRequest.from_json, value)),
)
SUCCESSFUL_REQUEST: Checks[models.SuccessfulRequest] = Checks(
    lambda: schemas.SUCCESSFUL_REQUEST,
    _is_successful_request,
    model=lambda value: models.SuccessfulRequest.from_json(value),
)
FAILED_REQUEST_LIST: Checks[models.FailedRequestList] = Checks(
    lambda: schemas.FAILED_REQUEST_LIST,
    model=lambda value: tuple(map(models.FailedRequest.from_json, value)),
)
FAILED_REQUEST: Checks[models.FailedRequest] = Checks(
    lambda: schemas.FAILED_REQUEST,
    _is_failed_request,
    model=lambda value: models.FailedRequest.from_json(value),
)
RETURNED_CLIENT_TOKEN: Checks[models.ReturnedClientToken] = Checks(
    lambda: schemas.RETURNED_CLIENT_TOKEN
)
DIAL_REQUEST_ID: Checks[models.DialRequestId] = Checks(lambda: schemas.DIAL_REQUEST_ID)
FAILURE_CODE: Checks[models.FailureCode] = Checks(lambda: schemas.FAILURE_CODE)
INTERNAL_SERVER_EXCEPTION: Checks[models.InternalServerException] = Checks(
    lambda: schemas.INTERNAL_SERVER_EXCEPTION,
    model=lambda value: models.InternalServerException.from_json(value),
)
RESOURCE_NOT_FOUND_EXCEPTION: Checks[models.ResourceNotFoundException] = Checks(
    lambda: schemas.RESOURCE_NOT_FOUND_EXCEPTION,
    model=lambda value: models.ResourceNotFoundException.from_json(value),
)
VALIDATION_EXCEPTION: Checks[models.ValidationException] = Checks(
    lambda: schemas.VALIDATION_EXCEPTION,
    model=lambda value: models.ValidationException.from_json(value),
)
CONFLICT_EXCEPTION: Checks[models.ConflictException] = Checks(
    lambda: schemas.CONFLICT_EXCEPTION,
    model=lambda value: models.ConflictException.from_json(value),
)
INVALID_CAMPAIGN_STATE_EXCEPTION: Checks[models.InvalidCampaignStateException] = Checks(
    lambda: schemas.INVALID_CAMPAIGN_STATE_EXCEPTION,
    model=lambda value: models.InvalidCampaignStateException.from_json(value),
)
ACCESS_DENIED_EXCEPTION: Checks[models.AccessDeniedException] = Checks(
    lambda: schemas.ACCESS_DENIED_EXCEPTION,
    model=lambda value: models.AccessDeniedException.from_json(value),
)
THROTTLING_EXCEPTION: Checks[models.ThrottlingException] = Checks(
    lambda: schemas.THROTTLING_EXCEPTION,
    model=lambda value: models.ThrottlingException.from_json(value),
)
CAMPAIGN_ID: Checks[models.CampaignId] = Checks(lambda: schemas.CAMPAIGN_ID)
CLIENT_TOKEN: Checks[models.ClientToken] = Checks(lambda: schemas.CLIENT_TOKEN)
X_AMAZON_ERROR_TYPE: Checks[models.XAmazonErrorType] = Checks(
    lambda: schemas.X_AMAZON_ERROR_TYPE
)
CAMPAIGN_STATE: Checks[models.CampaignState] = Checks(lambda: schemas.CAMPAIGN_STATE)
PARAMS: Params[models.PutDialRequestBatchRequest] = Params(REQUEST)
