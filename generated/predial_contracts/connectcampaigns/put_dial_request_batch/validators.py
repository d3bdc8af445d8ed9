"""The checks of PutDialRequestBatch of connectcampaigns.

Generated from connectcampaigns/common.schema.json,
connectcampaigns/put_dial_request_batch/errors.schema.json,
connectcampaigns/put_dial_request_batch/request.schema.json,
connectcampaigns/put_dial_request_batch/response.schema.json by `predial generate`: edit
the schemas.
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
from ..._runtime.formats.date_time import DATE_TIME_UTC, are_from_now, to_datetime
from ..._runtime.formats.e164 import E164
from ..._runtime.json_values import utf8_bytes
from ..._runtime.keywords.applicators import Advisory
from ..._runtime.keywords.arrays import Items, UniqueItemProperties
from ..._runtime.keywords.objects import (
    AdditionalProperties,
    Properties,
    PropertyNames,
    Required,
)
from ..._runtime.keywords.sizes import (
    MaxItems,
    MaxLength,
    MaxUtf8Bytes,
    MinItems,
    MinLength,
)
from ..._runtime.keywords.strings import Format, Pattern
from ..._runtime.keywords.telephony import NumberPlan
from ..._runtime.keywords.times import FromNow
from ..._runtime.keywords.values import Enum, Type
from ..._runtime.number_plan import are_valid, is_valid
from ..._runtime.schemas import Schema
from ..._runtime.uniqueness import have_distinct

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ..._runtime.json_values import Json
    from . import models

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
_ATTRIBUTE_NAME_PATTERN = re.compile("[a-zA-Z0-9_-]*+").fullmatch
_ATTRIBUTE_VALUE_PATTERN = re.compile(r"[^\n\r\u2028\u2029]*+").fullmatch

_CAMPAIGN_ID = Schema(
    Type("string"),
    MinLength(1),
    MaxLength(256),
    Pattern("^[-:/a-zA-Z0-9]*$", _REQUEST_ID_PATTERN),
    at="../common.schema.json#/$defs/CampaignId",
)
_CLIENT_TOKEN = Schema(
    Type("string"),
    MinLength(1),
    MaxLength(200),
    Pattern("^[a-zA-Z0-9_.-]*$", _SUCCESSFUL_REQUEST_CLIENT_TOKEN_PATTERN),
    at="../common.schema.json#/$defs/ClientToken",
)
_DESTINATION_PHONE_NUMBER = Schema(
    Type("string"),
    Format(E164),
    Advisory(Schema(NumberPlan("valid", is_valid))),
    at="request.schema.json#/$defs/DestinationPhoneNumber",
    sensitive=True,
)
_TIME_STAMP = Schema(
    Type("string"),
    Format(DATE_TIME_UTC),
    FromNow(30, 900),
    at="request.schema.json#/$defs/TimeStamp",
)
_ATTRIBUTE_NAME = Schema(
    Type("string"),
    MinLength(1),
    MaxLength(32767),
    Pattern("^[a-zA-Z0-9_-]*$", _ATTRIBUTE_NAME_PATTERN),
    at="request.schema.json#/$defs/AttributeName",
)
_ATTRIBUTE_VALUE = Schema(
    Type("string"),
    MaxLength(32767),
    Advisory(Schema(Pattern("^[^\\n\\r\\u2028\\u2029]*$", _ATTRIBUTE_VALUE_PATTERN))),
    at="request.schema.json#/$defs/AttributeValue",
)
_ATTRIBUTES = Schema(
    Type("object"),
    AdditionalProperties(_ATTRIBUTE_VALUE),
    PropertyNames(_ATTRIBUTE_NAME),
    Advisory(Schema(MaxUtf8Bytes(32768))),
    at="request.schema.json#/$defs/Attributes",
    sensitive=True,
)
_DIAL_REQUEST = Schema(
    Type("object"),
    Required("clientToken", "phoneNumber", "expirationTime", "attributes"),
    AdditionalProperties(False),
    Properties(
        {
            "clientToken": _CLIENT_TOKEN,
            "phoneNumber": _DESTINATION_PHONE_NUMBER,
            "expirationTime": _TIME_STAMP,
            "attributes": _ATTRIBUTES,
        }
    ),
    at="request.schema.json#/$defs/DialRequest",
)
_DIAL_REQUEST_LIST = Schema(
    Type("array"),
    MinItems(1),
    MaxItems(25),
    Items(_DIAL_REQUEST),
    UniqueItemProperties("clientToken"),
    at="request.schema.json#/$defs/DialRequestList",
)
_REQUEST = Schema(
    Type("object"),
    Required("id", "dialRequests"),
    AdditionalProperties(False),
    Properties({"id": _CAMPAIGN_ID, "dialRequests": _DIAL_REQUEST_LIST}),
    at="request.schema.json#",
)
_RETURNED_CLIENT_TOKEN = Schema(
    Type("string"),
    MaxLength(200),
    Pattern("^[a-zA-Z0-9_.-]*$", _SUCCESSFUL_REQUEST_CLIENT_TOKEN_PATTERN),
    at="response.schema.json#/$defs/ReturnedClientToken",
)
_DIAL_REQUEST_ID = Schema(
    Type("string"),
    MaxLength(256),
    Pattern("^[a-zA-Z0-9_.-]*$", _SUCCESSFUL_REQUEST_CLIENT_TOKEN_PATTERN),
    at="response.schema.json#/$defs/DialRequestId",
)
_SUCCESSFUL_REQUEST = Schema(
    Type("object"),
    Properties({"clientToken": _RETURNED_CLIENT_TOKEN, "id": _DIAL_REQUEST_ID}),
    at="response.schema.json#/$defs/SuccessfulRequest",
)
_SUCCESSFUL_REQUEST_LIST = Schema(
    Type("array"),
    MaxItems(25),
    Items(_SUCCESSFUL_REQUEST),
    at="response.schema.json#/$defs/SuccessfulRequestList",
)
_FAILURE_CODE = Schema(
    Type("string"),
    Advisory(Schema(Enum("InvalidInput", "RequestThrottled", "UnknownError"))),
    at="response.schema.json#/$defs/FailureCode",
)
_FAILED_REQUEST = Schema(
    Type("object"),
    Properties(
        {
            "clientToken": _RETURNED_CLIENT_TOKEN,
            "id": _DIAL_REQUEST_ID,
            "failureCode": _FAILURE_CODE,
        }
    ),
    at="response.schema.json#/$defs/FailedRequest",
)
_FAILED_REQUEST_LIST = Schema(
    Type("array"),
    MaxItems(25),
    Items(_FAILED_REQUEST),
    at="response.schema.json#/$defs/FailedRequestList",
)
_RESPONSE = Schema(
    Type("object"),
    Properties(
        {
            "successfulRequests": _SUCCESSFUL_REQUEST_LIST,
            "failedRequests": _FAILED_REQUEST_LIST,
        }
    ),
    at="response.schema.json#",
)
_X_AMAZON_ERROR_TYPE = Schema(
    Type("string"), at="../common.schema.json#/$defs/XAmazonErrorType"
)
_INTERNAL_SERVER_EXCEPTION = Schema(
    Type("object"),
    Required("message"),
    Properties(
        {"message": Schema(Type("string")), "xAmzErrorType": _X_AMAZON_ERROR_TYPE}
    ),
    at="errors.schema.json#/$defs/InternalServerException",
)
_RESOURCE_NOT_FOUND_EXCEPTION = Schema(
    Type("object"),
    Required("message"),
    Properties(
        {"message": Schema(Type("string")), "xAmzErrorType": _X_AMAZON_ERROR_TYPE}
    ),
    at="errors.schema.json#/$defs/ResourceNotFoundException",
)
_VALIDATION_EXCEPTION = Schema(
    Type("object"),
    Required("message"),
    Properties(
        {"message": Schema(Type("string")), "xAmzErrorType": _X_AMAZON_ERROR_TYPE}
    ),
    at="errors.schema.json#/$defs/ValidationException",
)
_CONFLICT_EXCEPTION = Schema(
    Type("object"),
    Required("message"),
    Properties(
        {"message": Schema(Type("string")), "xAmzErrorType": _X_AMAZON_ERROR_TYPE}
    ),
    at="errors.schema.json#/$defs/ConflictException",
)
_CAMPAIGN_STATE = Schema(
    Type("string"),
    Advisory(Schema(Enum("Initialized", "Running", "Paused", "Stopped", "Failed"))),
    at="../common.schema.json#/$defs/CampaignState",
)
_INVALID_CAMPAIGN_STATE_EXCEPTION = Schema(
    Type("object"),
    Required("state", "message"),
    Properties(
        {
            "state": _CAMPAIGN_STATE,
            "message": Schema(Type("string")),
            "xAmzErrorType": _X_AMAZON_ERROR_TYPE,
        }
    ),
    at="errors.schema.json#/$defs/InvalidCampaignStateException",
)
_ACCESS_DENIED_EXCEPTION = Schema(
    Type("object"),
    Required("message"),
    Properties(
        {"message": Schema(Type("string")), "xAmzErrorType": _X_AMAZON_ERROR_TYPE}
    ),
    at="errors.schema.json#/$defs/AccessDeniedException",
)
_THROTTLING_EXCEPTION = Schema(
    Type("object"),
    Required("message"),
    Properties(
        {"message": Schema(Type("string")), "xAmzErrorType": _X_AMAZON_ERROR_TYPE}
    ),
    at="errors.schema.json#/$defs/ThrottlingException",
)


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
        if advice:
            if not are_valid(phone_number_values):
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
        if advice:
            if "\n" in text or "\r" in text or "\u2028" in text or "\u2029" in text:
                return False
        if advice:
            if any_heavier(
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
        if len(dial_requests_value) > 1:
            if not have_distinct(dial_requests_value, "clientToken"):
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
        "".join(failure_code_values)
        if advice:
            if not _RESPONSE_FAILED_REQUESTS_FAILURE_CODE_VALUES.issuperset(
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
        record = "\n".join(strings)
        attributes_value = value["attributes"]
    except (KeyError, TypeError):
        return False
    if _DIAL_REQUEST_RECORD.fullmatch(record) is None:
        return False
    if advice:
        if not is_valid(strings[1]):
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
        if advice:
            if "\n" in text or "\r" in text or "\u2028" in text or "\u2029" in text:
                return False
    except TypeError:
        return False
    if advice:
        if utf8_bytes(attributes_value) > 32768:
            return False
    return True


def _is_successful_request(value: Json) -> bool:
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
        if advice:
            if failure_code_value not in _RESPONSE_FAILED_REQUESTS_FAILURE_CODE_VALUES:
                return False
    return True


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


REQUEST: Checks[models.PutDialRequestBatchRequest] = Checks(
    _REQUEST,
    _is_request,
    precheck=_is_request,
    model=lambda value: _models().PutDialRequestBatchRequest.from_json(value),
)
is_valid_request = REQUEST.is_valid
check_request = REQUEST.check
parse_request = REQUEST.parse
is_valid_request_json = REQUEST.is_valid_json
check_request_json = REQUEST.check_json
parse_request_json = REQUEST.parse_json

DIAL_REQUEST_LIST: Checks[models.DialRequestList] = Checks(
    _DIAL_REQUEST_LIST,
    model=lambda value: tuple(_models().DialRequest.from_json(item) for item in value),
)
is_valid_dial_request_list = DIAL_REQUEST_LIST.is_valid
check_dial_request_list = DIAL_REQUEST_LIST.check
parse_dial_request_list = DIAL_REQUEST_LIST.parse

DIAL_REQUEST: Checks[models.DialRequest] = Checks(
    _DIAL_REQUEST,
    _is_dial_request,
    precheck=_is_dial_request,
    model=lambda value: _models().DialRequest.from_json(value),
)
is_valid_dial_request = DIAL_REQUEST.is_valid
check_dial_request = DIAL_REQUEST.check
parse_dial_request = DIAL_REQUEST.parse

DESTINATION_PHONE_NUMBER: Checks[models.DestinationPhoneNumber] = Checks(
    _DESTINATION_PHONE_NUMBER
)
is_valid_destination_phone_number = DESTINATION_PHONE_NUMBER.is_valid
check_destination_phone_number = DESTINATION_PHONE_NUMBER.check
parse_destination_phone_number = DESTINATION_PHONE_NUMBER.parse

TIME_STAMP: Checks[models.TimeStamp] = Checks(
    _TIME_STAMP, model=lambda value: to_datetime(value)
)
is_valid_time_stamp = TIME_STAMP.is_valid
check_time_stamp = TIME_STAMP.check
parse_time_stamp = TIME_STAMP.parse

ATTRIBUTES: Checks[models.Attributes] = Checks(
    _ATTRIBUTES, model=lambda value: dict(value)
)
is_valid_attributes = ATTRIBUTES.is_valid
check_attributes = ATTRIBUTES.check
parse_attributes = ATTRIBUTES.parse

ATTRIBUTE_NAME: Checks[models.AttributeName] = Checks(_ATTRIBUTE_NAME)
is_valid_attribute_name = ATTRIBUTE_NAME.is_valid
check_attribute_name = ATTRIBUTE_NAME.check
parse_attribute_name = ATTRIBUTE_NAME.parse

ATTRIBUTE_VALUE: Checks[models.AttributeValue] = Checks(_ATTRIBUTE_VALUE)
is_valid_attribute_value = ATTRIBUTE_VALUE.is_valid
check_attribute_value = ATTRIBUTE_VALUE.check
parse_attribute_value = ATTRIBUTE_VALUE.parse

RESPONSE: Checks[models.PutDialRequestBatchResponse] = Checks(
    _RESPONSE,
    _is_response,
    precheck=_is_response,
    model=lambda value: _models().PutDialRequestBatchResponse.from_json(value),
)
is_valid_response = RESPONSE.is_valid
check_response = RESPONSE.check
parse_response = RESPONSE.parse
is_valid_response_json = RESPONSE.is_valid_json
check_response_json = RESPONSE.check_json
parse_response_json = RESPONSE.parse_json

SUCCESSFUL_REQUEST_LIST: Checks[models.SuccessfulRequestList] = Checks(
    _SUCCESSFUL_REQUEST_LIST,
    model=lambda value: tuple(
        _models().SuccessfulRequest.from_json(item) for item in value
    ),
)
is_valid_successful_request_list = SUCCESSFUL_REQUEST_LIST.is_valid
check_successful_request_list = SUCCESSFUL_REQUEST_LIST.check
parse_successful_request_list = SUCCESSFUL_REQUEST_LIST.parse

SUCCESSFUL_REQUEST: Checks[models.SuccessfulRequest] = Checks(
    _SUCCESSFUL_REQUEST,
    _is_successful_request,
    model=lambda value: _models().SuccessfulRequest.from_json(value),
)
is_valid_successful_request = SUCCESSFUL_REQUEST.is_valid
check_successful_request = SUCCESSFUL_REQUEST.check
parse_successful_request = SUCCESSFUL_REQUEST.parse

FAILED_REQUEST_LIST: Checks[models.FailedRequestList] = Checks(
    _FAILED_REQUEST_LIST,
    model=lambda value: tuple(
        _models().FailedRequest.from_json(item) for item in value
    ),
)
is_valid_failed_request_list = FAILED_REQUEST_LIST.is_valid
check_failed_request_list = FAILED_REQUEST_LIST.check
parse_failed_request_list = FAILED_REQUEST_LIST.parse

FAILED_REQUEST: Checks[models.FailedRequest] = Checks(
    _FAILED_REQUEST,
    _is_failed_request,
    precheck=_is_failed_request,
    model=lambda value: _models().FailedRequest.from_json(value),
)
is_valid_failed_request = FAILED_REQUEST.is_valid
check_failed_request = FAILED_REQUEST.check
parse_failed_request = FAILED_REQUEST.parse

RETURNED_CLIENT_TOKEN: Checks[models.ReturnedClientToken] = Checks(
    _RETURNED_CLIENT_TOKEN
)
is_valid_returned_client_token = RETURNED_CLIENT_TOKEN.is_valid
check_returned_client_token = RETURNED_CLIENT_TOKEN.check
parse_returned_client_token = RETURNED_CLIENT_TOKEN.parse

DIAL_REQUEST_ID: Checks[models.DialRequestId] = Checks(_DIAL_REQUEST_ID)
is_valid_dial_request_id = DIAL_REQUEST_ID.is_valid
check_dial_request_id = DIAL_REQUEST_ID.check
parse_dial_request_id = DIAL_REQUEST_ID.parse

FAILURE_CODE: Checks[models.FailureCode] = Checks(_FAILURE_CODE)
is_valid_failure_code = FAILURE_CODE.is_valid
check_failure_code = FAILURE_CODE.check
parse_failure_code = FAILURE_CODE.parse

INTERNAL_SERVER_EXCEPTION: Checks[models.InternalServerException] = Checks(
    _INTERNAL_SERVER_EXCEPTION,
    model=lambda value: _models().InternalServerException.from_json(value),
)
is_valid_internal_server_exception = INTERNAL_SERVER_EXCEPTION.is_valid
check_internal_server_exception = INTERNAL_SERVER_EXCEPTION.check
parse_internal_server_exception = INTERNAL_SERVER_EXCEPTION.parse

RESOURCE_NOT_FOUND_EXCEPTION: Checks[models.ResourceNotFoundException] = Checks(
    _RESOURCE_NOT_FOUND_EXCEPTION,
    model=lambda value: _models().ResourceNotFoundException.from_json(value),
)
is_valid_resource_not_found_exception = RESOURCE_NOT_FOUND_EXCEPTION.is_valid
check_resource_not_found_exception = RESOURCE_NOT_FOUND_EXCEPTION.check
parse_resource_not_found_exception = RESOURCE_NOT_FOUND_EXCEPTION.parse

VALIDATION_EXCEPTION: Checks[models.ValidationException] = Checks(
    _VALIDATION_EXCEPTION,
    model=lambda value: _models().ValidationException.from_json(value),
)
is_valid_validation_exception = VALIDATION_EXCEPTION.is_valid
check_validation_exception = VALIDATION_EXCEPTION.check
parse_validation_exception = VALIDATION_EXCEPTION.parse

CONFLICT_EXCEPTION: Checks[models.ConflictException] = Checks(
    _CONFLICT_EXCEPTION,
    model=lambda value: _models().ConflictException.from_json(value),
)
is_valid_conflict_exception = CONFLICT_EXCEPTION.is_valid
check_conflict_exception = CONFLICT_EXCEPTION.check
parse_conflict_exception = CONFLICT_EXCEPTION.parse

INVALID_CAMPAIGN_STATE_EXCEPTION: Checks[models.InvalidCampaignStateException] = Checks(
    _INVALID_CAMPAIGN_STATE_EXCEPTION,
    model=lambda value: _models().InvalidCampaignStateException.from_json(value),
)
is_valid_invalid_campaign_state_exception = INVALID_CAMPAIGN_STATE_EXCEPTION.is_valid
check_invalid_campaign_state_exception = INVALID_CAMPAIGN_STATE_EXCEPTION.check
parse_invalid_campaign_state_exception = INVALID_CAMPAIGN_STATE_EXCEPTION.parse

ACCESS_DENIED_EXCEPTION: Checks[models.AccessDeniedException] = Checks(
    _ACCESS_DENIED_EXCEPTION,
    model=lambda value: _models().AccessDeniedException.from_json(value),
)
is_valid_access_denied_exception = ACCESS_DENIED_EXCEPTION.is_valid
check_access_denied_exception = ACCESS_DENIED_EXCEPTION.check
parse_access_denied_exception = ACCESS_DENIED_EXCEPTION.parse

THROTTLING_EXCEPTION: Checks[models.ThrottlingException] = Checks(
    _THROTTLING_EXCEPTION,
    model=lambda value: _models().ThrottlingException.from_json(value),
)
is_valid_throttling_exception = THROTTLING_EXCEPTION.is_valid
check_throttling_exception = THROTTLING_EXCEPTION.check
parse_throttling_exception = THROTTLING_EXCEPTION.parse

CAMPAIGN_ID: Checks[models.CampaignId] = Checks(_CAMPAIGN_ID)
is_valid_campaign_id = CAMPAIGN_ID.is_valid
check_campaign_id = CAMPAIGN_ID.check
parse_campaign_id = CAMPAIGN_ID.parse

CLIENT_TOKEN: Checks[models.ClientToken] = Checks(_CLIENT_TOKEN)
is_valid_client_token = CLIENT_TOKEN.is_valid
check_client_token = CLIENT_TOKEN.check
parse_client_token = CLIENT_TOKEN.parse

X_AMAZON_ERROR_TYPE: Checks[models.XAmazonErrorType] = Checks(_X_AMAZON_ERROR_TYPE)
is_valid_x_amazon_error_type = X_AMAZON_ERROR_TYPE.is_valid
check_x_amazon_error_type = X_AMAZON_ERROR_TYPE.check
parse_x_amazon_error_type = X_AMAZON_ERROR_TYPE.parse

CAMPAIGN_STATE: Checks[models.CampaignState] = Checks(_CAMPAIGN_STATE)
is_valid_campaign_state = CAMPAIGN_STATE.is_valid
check_campaign_state = CAMPAIGN_STATE.check
parse_campaign_state = CAMPAIGN_STATE.parse
