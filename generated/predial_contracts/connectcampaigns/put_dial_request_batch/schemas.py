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
    description="Identifier representing a Campaign",
    comment="Characters and minimum: the newest API page, `[-:/a-zA-Z0-9]+`; an empty id would be sent as /campaigns//dial-requests. Maximum: botocore's model, whose own pattern `[\\S]*` and minimum of 0 are weaker. The pattern tells which characters and minLength how many, so that an empty id breaks one rule and not two.",
)
CLIENT_TOKEN = Schema(
    Type("string"),
    MinLength(1),
    MaxLength(200),
    Pattern("^[a-zA-Z0-9_.-]*$", _CLIENT_TOKEN_PATTERN),
    at="../common.schema.json#/$defs/ClientToken",
    description="Client provided parameter used for idempotency. Its value must be unique for each request.",
    comment="Characters and maximum: botocore's model (the maximum was 64 before botocore 1.34.16). Minimum: ours; the model says 0, but an empty token identifies nothing. Case-sensitive and remembered for 7 days. No idempotencyToken trait: boto3 never fills it in.",
)
DESTINATION_PHONE_NUMBER = Schema(
    Type("string"),
    Format(E164),
    Advisory(Schema(NumberPlan("valid", is_valid))),
    at="request.schema.json#/$defs/DestinationPhoneNumber",
    sensitive=True,
    description="The phone number of the customer, in E.164 format.",
    comment="The format implies the pattern `[\\d\\-+]*` and the maximum of 20 of botocore's model, which admit '' and '--++--'. Sensitive: botocore's model. The number plan is ours, and advice: `valid`, which implies `possible`, because both rest on metadata that ages.",
)
TIME_STAMP = Schema(
    Type("string"),
    Format(DATE_TIME_UTC),
    FromNow(30, 900),
    at="request.schema.json#/$defs/TimeStamp",
    description="Timestamp with no UTC offset or timezone",
    comment="The syntax: botocore's model (iso8601), and that the service's clients read a time without Z as UTC. The window of 30 to 900 seconds: the newest API page; evaluated only where the caller says what now is.",
)
ATTRIBUTE_NAME = Schema(
    Type("string"),
    MinLength(1),
    MaxLength(32767),
    Pattern("^[a-zA-Z0-9_-]*$", _ATTRIBUTE_NAME_PATTERN),
    at="request.schema.json#/$defs/AttributeName",
    description="The key of the attribute. Attribute keys can include only alphanumeric, dash, and underscore characters.",
    comment="Maximum: botocore's model. Minimum: its pattern, `[a-zA-Z0-9\\-_]+`; the pattern here tells which characters and minLength how many, so that an empty key breaks one rule and not two.",
)
ATTRIBUTE_VALUE = Schema(
    Type("string"),
    MaxLength(32767),
    Advisory(Schema(Pattern("^[^\\n\\r\\u2028\\u2029]*$", _ATTRIBUTE_VALUE_PATTERN))),
    at="request.schema.json#/$defs/AttributeValue",
    description="The value of the attribute.",
    comment="Maximum: botocore's model. Its pattern `.*`, read as a full match, excludes line breaks, which SSML in the wild holds; how the service reads it is unknown, hence advice.",
)
ATTRIBUTES = Schema(
    Type("object"),
    AdditionalProperties(ATTRIBUTE_VALUE),
    PropertyNames(ATTRIBUTE_NAME, hide_names=True),
    Advisory(Schema(MaxUtf8Bytes(32768))),
    at="request.schema.json#/$defs/Attributes",
    sensitive=True,
    description="A custom key-value pair using an attribute map. The attributes are standard Amazon Connect attributes, and can be accessed in contact flows just like any other contact attributes.",
    comment="Sensitive: botocore's model. 32768 bytes over all pairs: the AWS guide says so of a contact's attributes; that it holds for a dial request is inferred, hence advice.",
)
DIAL_REQUEST = Schema(
    Type("object"),
    Required("clientToken", "phoneNumber", "expirationTime", "attributes"),
    AdditionalProperties(False, hide_names=True),
    Properties(
        {
            "clientToken": CLIENT_TOKEN,
            "phoneNumber": DESTINATION_PHONE_NUMBER,
            "expirationTime": TIME_STAMP,
            "attributes": ATTRIBUTES,
        }
    ),
    at="request.schema.json#/$defs/DialRequest",
    description="A dial request for a campaign.",
)
DIAL_REQUEST_LIST = Schema(
    Type("array"),
    MinItems(1),
    MaxItems(25),
    Items(DIAL_REQUEST),
    UniqueItemProperties("clientToken"),
    at="request.schema.json#/$defs/DialRequestList",
    description="A list of dial requests.",
    comment="1 to 25: botocore's model; boto3 sends 26 all the same. That no token repeats: the API's reference, at clientToken.",
)
REQUEST = Schema(
    Type("object"),
    Required("id", "dialRequests"),
    AdditionalProperties(False, hide_names=True),
    Properties({"id": CAMPAIGN_ID, "dialRequests": DIAL_REQUEST_LIST}),
    at="request.schema.json#",
    description="Creates dial requests for the specified campaign Amazon Connect account. This API is idempotent.",
    comment="Closed, here and in DialRequest: botocore refuses a parameter that its model does not name. The operation's version, address and errors' statuses: botocore's model; which errors are retryable: the model's retryable trait. Further codes: InternalFailure, ValidationError and AccessDenied are those of AWS's common errors, those of throttling are in the list by which botocore retries, and InternalServerError and InternalServer are what other services call the same error. The codes of refused dial requests: the API's reference; what they mean and what to do: the AWS guide.",
)
RETURNED_CLIENT_TOKEN = Schema(
    Type("string"),
    MaxLength(200),
    Pattern("^[a-zA-Z0-9_.-]*$", _CLIENT_TOKEN_PATTERN),
    at="response.schema.json#/$defs/ReturnedClientToken",
    description="Client provided parameter used for idempotency. Its value must be unique for each request.",
    comment="botocore's model of ClientToken unchanged, so that a response to a request which was not checked, with an empty token, can still be read.",
)
DIAL_REQUEST_ID = Schema(
    Type("string"),
    MaxLength(256),
    Pattern("^[a-zA-Z0-9_.-]*$", _CLIENT_TOKEN_PATTERN),
    at="response.schema.json#/$defs/DialRequestId",
    description="Identifier representing a Dial request",
    comment="Characters and lengths: botocore's model. It may be empty.",
)
SUCCESSFUL_REQUEST = Schema(
    Type("object"),
    Properties({"clientToken": RETURNED_CLIENT_TOKEN, "id": DIAL_REQUEST_ID}),
    at="response.schema.json#/$defs/SuccessfulRequest",
    description="A successful request identified by the unique client token.",
)
SUCCESSFUL_REQUEST_LIST = Schema(
    Type("array"),
    MaxItems(25),
    Items(SUCCESSFUL_REQUEST),
    at="response.schema.json#/$defs/SuccessfulRequestList",
    description="A list of successful requests identified by the unique client token.",
    comment="At most 25: botocore's model.",
)
FAILURE_CODE = Schema(
    Type("string"),
    Advisory(Schema(Enum("InvalidInput", "RequestThrottled", "UnknownError"))),
    at="response.schema.json#/$defs/FailureCode",
    description="A predefined code indicating the error that caused the failure.",
    comment="The codes: the API's reference; their meanings stand in the request's operation.batch. Advice, as the service may add codes.",
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
    description="A failed request identified by the unique client token.",
)
FAILED_REQUEST_LIST = Schema(
    Type("array"),
    MaxItems(25),
    Items(FAILED_REQUEST),
    at="response.schema.json#/$defs/FailedRequestList",
    description="A list of failed requests.",
    comment="At most 25: botocore's model. They come inside HTTP 200, so the SDK's retries never see them.",
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
    description="Which dial requests were taken and which were not, each identified by its client token.",
    comment="Open, and nothing is required, as in botocore's model: the service may add members, and boto3 adds ResponseMetadata.",
)
X_AMAZON_ERROR_TYPE = Schema(
    Type("string"),
    at="../common.schema.json#/$defs/XAmazonErrorType",
    description="A header that defines the error encountered while processing the request.",
    comment="From botocore's model: the header x-amzn-ErrorType.",
)
INTERNAL_SERVER_EXCEPTION = Schema(
    Type("object"),
    Required("message"),
    Properties(
        {"message": Schema(Type("string")), "xAmzErrorType": X_AMAZON_ERROR_TYPE}
    ),
    at="errors.schema.json#/$defs/InternalServerException",
    description="Request processing failed because of an error or failure with the service.",
)
RESOURCE_NOT_FOUND_EXCEPTION = Schema(
    Type("object"),
    Required("message"),
    Properties(
        {"message": Schema(Type("string")), "xAmzErrorType": X_AMAZON_ERROR_TYPE}
    ),
    at="errors.schema.json#/$defs/ResourceNotFoundException",
    description="The specified resource was not found.",
)
VALIDATION_EXCEPTION = Schema(
    Type("object"),
    Required("message"),
    Properties(
        {"message": Schema(Type("string")), "xAmzErrorType": X_AMAZON_ERROR_TYPE}
    ),
    at="errors.schema.json#/$defs/ValidationException",
    description="The input fails to satisfy the constraints specified by an AWS service.",
)
CONFLICT_EXCEPTION = Schema(
    Type("object"),
    Required("message"),
    Properties(
        {"message": Schema(Type("string")), "xAmzErrorType": X_AMAZON_ERROR_TYPE}
    ),
    at="errors.schema.json#/$defs/ConflictException",
    description="The request could not be processed because of conflict in the current state of the resource.",
)
CAMPAIGN_STATE = Schema(
    Type("string"),
    Advisory(Schema(Enum("Initialized", "Running", "Paused", "Stopped", "Failed"))),
    at="../common.schema.json#/$defs/CampaignState",
    description="State of a campaign",
    comment="The values: botocore's model. Advice, as the service may add states.",
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
    description="The request could not be processed because of conflict in the current state of the campaign.",
)
ACCESS_DENIED_EXCEPTION = Schema(
    Type("object"),
    Required("message"),
    Properties(
        {"message": Schema(Type("string")), "xAmzErrorType": X_AMAZON_ERROR_TYPE}
    ),
    at="errors.schema.json#/$defs/AccessDeniedException",
    description="You do not have sufficient access to perform this action.",
)
THROTTLING_EXCEPTION = Schema(
    Type("object"),
    Required("message"),
    Properties(
        {"message": Schema(Type("string")), "xAmzErrorType": X_AMAZON_ERROR_TYPE}
    ),
    at="errors.schema.json#/$defs/ThrottlingException",
    description="The request was denied due to request throttling.",
)
