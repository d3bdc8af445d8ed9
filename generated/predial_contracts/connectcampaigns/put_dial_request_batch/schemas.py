"""The tables of PutDialRequestBatch of connectcampaigns: what is wrong with a value,
keyword by keyword.

Generated from ../common.schema.json, errors.schema.json, request.schema.json,
response.schema.json in connectcampaigns/put_dial_request_batch by `predial generate`:
edit the schemas.
"""

from __future__ import annotations

import re

from ..._runtime.formats.date_time import DATE_TIME_UTC
from ..._runtime.formats.e164 import E164
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
from ..._runtime.number_plan import is_valid
from ..._runtime.schemas import Schema

_CAMPAIGN_ID_PATTERN = re.compile(r"[\-:/a-zA-Z0-9]*+").fullmatch
_CLIENT_TOKEN_PATTERN = re.compile("[a-zA-Z0-9_.-]*+").fullmatch
_ATTRIBUTE_NAME_PATTERN = re.compile("[a-zA-Z0-9_-]*+").fullmatch
_ATTRIBUTE_VALUE_PATTERN = re.compile(r"[^\n\r\u2028\u2029]*+").fullmatch

CAMPAIGN_ID = Schema(
    Type("string"),
    MinLength(1),
    MaxLength(256),
    Pattern("^[-:/a-zA-Z0-9]*$", _CAMPAIGN_ID_PATTERN),
    at="../common.schema.json#/$defs/CampaignId",
)
CLIENT_TOKEN = Schema(
    Type("string"),
    MinLength(1),
    MaxLength(200),
    Pattern("^[a-zA-Z0-9_.-]*$", _CLIENT_TOKEN_PATTERN),
    at="../common.schema.json#/$defs/ClientToken",
)
DESTINATION_PHONE_NUMBER = Schema(
    Type("string"),
    Format(E164),
    Advisory(Schema(NumberPlan("valid", is_valid))),
    at="request.schema.json#/$defs/DestinationPhoneNumber",
    sensitive=True,
)
TIME_STAMP = Schema(
    Type("string"),
    Format(DATE_TIME_UTC),
    FromNow(30, 900),
    at="request.schema.json#/$defs/TimeStamp",
)
ATTRIBUTE_NAME = Schema(
    Type("string"),
    MinLength(1),
    MaxLength(32767),
    Pattern("^[a-zA-Z0-9_-]*$", _ATTRIBUTE_NAME_PATTERN),
    at="request.schema.json#/$defs/AttributeName",
)
ATTRIBUTE_VALUE = Schema(
    Type("string"),
    MaxLength(32767),
    Advisory(Schema(Pattern("^[^\\n\\r\\u2028\\u2029]*$", _ATTRIBUTE_VALUE_PATTERN))),
    at="request.schema.json#/$defs/AttributeValue",
)
ATTRIBUTES = Schema(
    Type("object"),
    AdditionalProperties(ATTRIBUTE_VALUE),
    PropertyNames(ATTRIBUTE_NAME),
    Advisory(Schema(MaxUtf8Bytes(32768))),
    at="request.schema.json#/$defs/Attributes",
    sensitive=True,
)
DIAL_REQUEST = Schema(
    Type("object"),
    Required("clientToken", "phoneNumber", "expirationTime", "attributes"),
    AdditionalProperties(False),
    Properties(
        {
            "clientToken": CLIENT_TOKEN,
            "phoneNumber": DESTINATION_PHONE_NUMBER,
            "expirationTime": TIME_STAMP,
            "attributes": ATTRIBUTES,
        }
    ),
    at="request.schema.json#/$defs/DialRequest",
)
DIAL_REQUEST_LIST = Schema(
    Type("array"),
    MinItems(1),
    MaxItems(25),
    Items(DIAL_REQUEST),
    UniqueItemProperties("clientToken"),
    at="request.schema.json#/$defs/DialRequestList",
)
REQUEST = Schema(
    Type("object"),
    Required("id", "dialRequests"),
    AdditionalProperties(False),
    Properties({"id": CAMPAIGN_ID, "dialRequests": DIAL_REQUEST_LIST}),
    at="request.schema.json#",
)
RETURNED_CLIENT_TOKEN = Schema(
    Type("string"),
    MaxLength(200),
    Pattern("^[a-zA-Z0-9_.-]*$", _CLIENT_TOKEN_PATTERN),
    at="response.schema.json#/$defs/ReturnedClientToken",
)
DIAL_REQUEST_ID = Schema(
    Type("string"),
    MaxLength(256),
    Pattern("^[a-zA-Z0-9_.-]*$", _CLIENT_TOKEN_PATTERN),
    at="response.schema.json#/$defs/DialRequestId",
)
SUCCESSFUL_REQUEST = Schema(
    Type("object"),
    Properties({"clientToken": RETURNED_CLIENT_TOKEN, "id": DIAL_REQUEST_ID}),
    at="response.schema.json#/$defs/SuccessfulRequest",
)
SUCCESSFUL_REQUEST_LIST = Schema(
    Type("array"),
    MaxItems(25),
    Items(SUCCESSFUL_REQUEST),
    at="response.schema.json#/$defs/SuccessfulRequestList",
)
FAILURE_CODE = Schema(
    Type("string"),
    Advisory(Schema(Enum("InvalidInput", "RequestThrottled", "UnknownError"))),
    at="response.schema.json#/$defs/FailureCode",
)
FAILED_REQUEST = Schema(
    Type("object"),
    Properties(
        {
            "clientToken": RETURNED_CLIENT_TOKEN,
            "id": DIAL_REQUEST_ID,
            "failureCode": FAILURE_CODE,
        }
    ),
    at="response.schema.json#/$defs/FailedRequest",
)
FAILED_REQUEST_LIST = Schema(
    Type("array"),
    MaxItems(25),
    Items(FAILED_REQUEST),
    at="response.schema.json#/$defs/FailedRequestList",
)
RESPONSE = Schema(
    Type("object"),
    Properties(
        {
            "successfulRequests": SUCCESSFUL_REQUEST_LIST,
            "failedRequests": FAILED_REQUEST_LIST,
        }
    ),
    at="response.schema.json#",
)
X_AMAZON_ERROR_TYPE = Schema(
    Type("string"), at="../common.schema.json#/$defs/XAmazonErrorType"
)
INTERNAL_SERVER_EXCEPTION = Schema(
    Type("object"),
    Required("message"),
    Properties(
        {"message": Schema(Type("string")), "xAmzErrorType": X_AMAZON_ERROR_TYPE}
    ),
    at="errors.schema.json#/$defs/InternalServerException",
)
RESOURCE_NOT_FOUND_EXCEPTION = Schema(
    Type("object"),
    Required("message"),
    Properties(
        {"message": Schema(Type("string")), "xAmzErrorType": X_AMAZON_ERROR_TYPE}
    ),
    at="errors.schema.json#/$defs/ResourceNotFoundException",
)
VALIDATION_EXCEPTION = Schema(
    Type("object"),
    Required("message"),
    Properties(
        {"message": Schema(Type("string")), "xAmzErrorType": X_AMAZON_ERROR_TYPE}
    ),
    at="errors.schema.json#/$defs/ValidationException",
)
CONFLICT_EXCEPTION = Schema(
    Type("object"),
    Required("message"),
    Properties(
        {"message": Schema(Type("string")), "xAmzErrorType": X_AMAZON_ERROR_TYPE}
    ),
    at="errors.schema.json#/$defs/ConflictException",
)
CAMPAIGN_STATE = Schema(
    Type("string"),
    Advisory(Schema(Enum("Initialized", "Running", "Paused", "Stopped", "Failed"))),
    at="../common.schema.json#/$defs/CampaignState",
)
INVALID_CAMPAIGN_STATE_EXCEPTION = Schema(
    Type("object"),
    Required("state", "message"),
    Properties(
        {
            "state": CAMPAIGN_STATE,
            "message": Schema(Type("string")),
            "xAmzErrorType": X_AMAZON_ERROR_TYPE,
        }
    ),
    at="errors.schema.json#/$defs/InvalidCampaignStateException",
)
ACCESS_DENIED_EXCEPTION = Schema(
    Type("object"),
    Required("message"),
    Properties(
        {"message": Schema(Type("string")), "xAmzErrorType": X_AMAZON_ERROR_TYPE}
    ),
    at="errors.schema.json#/$defs/AccessDeniedException",
)
THROTTLING_EXCEPTION = Schema(
    Type("object"),
    Required("message"),
    Properties(
        {"message": Schema(Type("string")), "xAmzErrorType": X_AMAZON_ERROR_TYPE}
    ),
    at="errors.schema.json#/$defs/ThrottlingException",
)
