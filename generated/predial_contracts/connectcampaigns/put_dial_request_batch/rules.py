"""The rules of PutDialRequestBatch of connectcampaigns."""

from ..._runtime.violations import Rule

REQUEST_TYPE = Rule(
    "type",
    "request.schema.json#/type",
    "must be {expected}, is {actual}",
    expected="an object",
)
REQUEST_REQUIRED = Rule(
    "required",
    "request.schema.json#/required",
    'must have the member "{name}"',
)
REQUEST_ADDITIONAL_PROPERTIES = Rule(
    "additionalProperties",
    "request.schema.json#/additionalProperties",
    "is not a member that the schema knows",
)
CAMPAIGN_ID_TYPE = Rule(
    "type",
    "../common.schema.json#/$defs/CampaignId/type",
    "must be {expected}, is {actual}",
    expected="a string",
)
CAMPAIGN_ID_MIN_LENGTH = Rule(
    "minLength",
    "../common.schema.json#/$defs/CampaignId/minLength",
    "must have at least {limit} character, has {count}",
    limit=1,
)
CAMPAIGN_ID_MAX_LENGTH = Rule(
    "maxLength",
    "../common.schema.json#/$defs/CampaignId/maxLength",
    "must have at most {limit} characters, has {count}",
    limit=256,
)
CAMPAIGN_ID_PATTERN = Rule(
    "pattern",
    "../common.schema.json#/$defs/CampaignId/pattern",
    "must match {pattern}",
    pattern="^[-:/a-zA-Z0-9]*$",
)
DIAL_REQUEST_LIST_TYPE = Rule(
    "type",
    "request.schema.json#/$defs/DialRequestList/type",
    "must be {expected}, is {actual}",
    expected="an array",
)
DIAL_REQUEST_LIST_MIN_ITEMS = Rule(
    "minItems",
    "request.schema.json#/$defs/DialRequestList/minItems",
    "must have at least {limit} item, has {count}",
    limit=1,
)
DIAL_REQUEST_LIST_MAX_ITEMS = Rule(
    "maxItems",
    "request.schema.json#/$defs/DialRequestList/maxItems",
    "must have at most {limit} items, has {count}",
    limit=25,
)
DIAL_REQUEST_LIST_UNIQUE_ITEM_PROPERTIES = Rule(
    "uniqueItemProperties",
    "request.schema.json#/$defs/DialRequestList/uniqueItemProperties",
    'must be unique: item {first} has the same "{name}"',
)
DIAL_REQUEST_TYPE = Rule(
    "type",
    "request.schema.json#/$defs/DialRequest/type",
    "must be {expected}, is {actual}",
    expected="an object",
)
DIAL_REQUEST_REQUIRED = Rule(
    "required",
    "request.schema.json#/$defs/DialRequest/required",
    'must have the member "{name}"',
)
DIAL_REQUEST_ADDITIONAL_PROPERTIES = Rule(
    "additionalProperties",
    "request.schema.json#/$defs/DialRequest/additionalProperties",
    "is not a member that the schema knows",
)
CLIENT_TOKEN_TYPE = Rule(
    "type",
    "../common.schema.json#/$defs/ClientToken/type",
    "must be {expected}, is {actual}",
    expected="a string",
)
CLIENT_TOKEN_MIN_LENGTH = Rule(
    "minLength",
    "../common.schema.json#/$defs/ClientToken/minLength",
    "must have at least {limit} character, has {count}",
    limit=1,
)
CLIENT_TOKEN_MAX_LENGTH = Rule(
    "maxLength",
    "../common.schema.json#/$defs/ClientToken/maxLength",
    "must have at most {limit} characters, has {count}",
    limit=200,
)
CLIENT_TOKEN_PATTERN = Rule(
    "pattern",
    "../common.schema.json#/$defs/ClientToken/pattern",
    "must match {pattern}",
    pattern="^[a-zA-Z0-9_.-]*$",
)
DESTINATION_PHONE_NUMBER_TYPE = Rule(
    "type",
    "request.schema.json#/$defs/DestinationPhoneNumber/type",
    "must be {expected}, is {actual}",
    expected="a string",
)
DESTINATION_PHONE_NUMBER_FORMAT_E164 = Rule(
    "format.e164",
    "request.schema.json#/$defs/DestinationPhoneNumber/format",
    "must be an E.164 number, such as +442079460958; {actual}",
)
DESTINATION_PHONE_NUMBER_NUMBER_PLAN = Rule(
    "numberPlan",
    "request.schema.json#/$defs/DestinationPhoneNumber/advisory/numberPlan",
    "must be in an assigned number range",
    severity="advice",
)
TIME_STAMP_TYPE = Rule(
    "type",
    "request.schema.json#/$defs/TimeStamp/type",
    "must be {expected}, is {actual}",
    expected="a string",
)
TIME_STAMP_FORMAT_DATE_TIME_UTC = Rule(
    "format.date-time-utc",
    "request.schema.json#/$defs/TimeStamp/format",
    "must be an RFC 3339 date-time in UTC, such as 2026-12-01T12:00:00Z; {actual}",
)
TIME_STAMP_FROM_NOW = Rule(
    "fromNow",
    "request.schema.json#/$defs/TimeStamp/fromNow",
    "must be at least {minimum} seconds from now, is {seconds}",
    minimum=30,
)
TIME_STAMP_FROM_NOW_2 = Rule(
    "fromNow",
    "request.schema.json#/$defs/TimeStamp/fromNow",
    "must be at most {maximum} seconds from now, is {seconds}",
    maximum=900,
)
ATTRIBUTES_TYPE = Rule(
    "type",
    "request.schema.json#/$defs/Attributes/type",
    "must be {expected}, is {actual}",
    expected="an object",
)
ATTRIBUTE_VALUE_TYPE = Rule(
    "type",
    "request.schema.json#/$defs/AttributeValue/type",
    "must be {expected}, is {actual}",
    expected="a string",
)
ATTRIBUTE_VALUE_MAX_LENGTH = Rule(
    "maxLength",
    "request.schema.json#/$defs/AttributeValue/maxLength",
    "must have at most {limit} characters, has {count}",
    limit=32767,
)
ATTRIBUTE_VALUE_PATTERN = Rule(
    "pattern",
    "request.schema.json#/$defs/AttributeValue/advisory/pattern",
    "must match {pattern}",
    severity="advice",
    pattern="^[^\\n\\r\\u2028\\u2029]*$",
)
ATTRIBUTE_NAME_TYPE = Rule(
    "type",
    "request.schema.json#/$defs/AttributeName/type",
    "must be {expected}, is {actual}",
    expected="a string",
)
ATTRIBUTE_NAME_MIN_LENGTH = Rule(
    "minLength",
    "request.schema.json#/$defs/AttributeName/minLength",
    "must have at least {limit} character, has {count}",
    limit=1,
)
ATTRIBUTE_NAME_MAX_LENGTH = Rule(
    "maxLength",
    "request.schema.json#/$defs/AttributeName/maxLength",
    "must have at most {limit} characters, has {count}",
    limit=32767,
)
ATTRIBUTE_NAME_PATTERN = Rule(
    "pattern",
    "request.schema.json#/$defs/AttributeName/pattern",
    "must match {pattern}",
    pattern="^[a-zA-Z0-9_-]*$",
)
ATTRIBUTES_PROPERTY_NAMES = Rule(
    "propertyNames",
    "request.schema.json#/$defs/Attributes/propertyNames",
    "has a name that {reason}",
)
ATTRIBUTES_MAX_UTF8_BYTES = Rule(
    "maxUtf8Bytes",
    "request.schema.json#/$defs/Attributes/advisory/maxUtf8Bytes",
    "must hold at most {limit} UTF-8 bytes of text, holds {size}",
    severity="advice",
    limit=32768,
)
RESPONSE_TYPE = Rule(
    "type",
    "response.schema.json#/type",
    "must be {expected}, is {actual}",
    expected="an object",
)
SUCCESSFUL_REQUEST_LIST_TYPE = Rule(
    "type",
    "response.schema.json#/$defs/SuccessfulRequestList/type",
    "must be {expected}, is {actual}",
    expected="an array",
)
SUCCESSFUL_REQUEST_LIST_MAX_ITEMS = Rule(
    "maxItems",
    "response.schema.json#/$defs/SuccessfulRequestList/maxItems",
    "must have at most {limit} items, has {count}",
    limit=25,
)
SUCCESSFUL_REQUEST_TYPE = Rule(
    "type",
    "response.schema.json#/$defs/SuccessfulRequest/type",
    "must be {expected}, is {actual}",
    expected="an object",
)
RETURNED_CLIENT_TOKEN_TYPE = Rule(
    "type",
    "response.schema.json#/$defs/ReturnedClientToken/type",
    "must be {expected}, is {actual}",
    expected="a string",
)
RETURNED_CLIENT_TOKEN_MAX_LENGTH = Rule(
    "maxLength",
    "response.schema.json#/$defs/ReturnedClientToken/maxLength",
    "must have at most {limit} characters, has {count}",
    limit=200,
)
RETURNED_CLIENT_TOKEN_PATTERN = Rule(
    "pattern",
    "response.schema.json#/$defs/ReturnedClientToken/pattern",
    "must match {pattern}",
    pattern="^[a-zA-Z0-9_.-]*$",
)
DIAL_REQUEST_ID_TYPE = Rule(
    "type",
    "response.schema.json#/$defs/DialRequestId/type",
    "must be {expected}, is {actual}",
    expected="a string",
)
DIAL_REQUEST_ID_MAX_LENGTH = Rule(
    "maxLength",
    "response.schema.json#/$defs/DialRequestId/maxLength",
    "must have at most {limit} characters, has {count}",
    limit=256,
)
DIAL_REQUEST_ID_PATTERN = Rule(
    "pattern",
    "response.schema.json#/$defs/DialRequestId/pattern",
    "must match {pattern}",
    pattern="^[a-zA-Z0-9_.-]*$",
)
FAILED_REQUEST_LIST_TYPE = Rule(
    "type",
    "response.schema.json#/$defs/FailedRequestList/type",
    "must be {expected}, is {actual}",
    expected="an array",
)
FAILED_REQUEST_LIST_MAX_ITEMS = Rule(
    "maxItems",
    "response.schema.json#/$defs/FailedRequestList/maxItems",
    "must have at most {limit} items, has {count}",
    limit=25,
)
FAILED_REQUEST_TYPE = Rule(
    "type",
    "response.schema.json#/$defs/FailedRequest/type",
    "must be {expected}, is {actual}",
    expected="an object",
)
FAILURE_CODE_TYPE = Rule(
    "type",
    "response.schema.json#/$defs/FailureCode/type",
    "must be {expected}, is {actual}",
    expected="a string",
)
FAILURE_CODE_ENUM = Rule(
    "enum",
    "response.schema.json#/$defs/FailureCode/advisory/enum",
    "must be one of {allowed}",
    severity="advice",
    allowed='"InvalidInput", "RequestThrottled", "UnknownError"',
)
INTERNAL_SERVER_EXCEPTION_TYPE = Rule(
    "type",
    "errors.schema.json#/$defs/InternalServerException/type",
    "must be {expected}, is {actual}",
    expected="an object",
)
INTERNAL_SERVER_EXCEPTION_REQUIRED = Rule(
    "required",
    "errors.schema.json#/$defs/InternalServerException/required",
    'must have the member "{name}"',
)
INTERNAL_SERVER_EXCEPTION_TYPE_2 = Rule(
    "type",
    "errors.schema.json#/$defs/InternalServerException/properties/message/type",
    "must be {expected}, is {actual}",
    expected="a string",
)
X_AMAZON_ERROR_TYPE_TYPE = Rule(
    "type",
    "../common.schema.json#/$defs/XAmazonErrorType/type",
    "must be {expected}, is {actual}",
    expected="a string",
)
RESOURCE_NOT_FOUND_EXCEPTION_TYPE = Rule(
    "type",
    "errors.schema.json#/$defs/ResourceNotFoundException/type",
    "must be {expected}, is {actual}",
    expected="an object",
)
RESOURCE_NOT_FOUND_EXCEPTION_REQUIRED = Rule(
    "required",
    "errors.schema.json#/$defs/ResourceNotFoundException/required",
    'must have the member "{name}"',
)
RESOURCE_NOT_FOUND_EXCEPTION_TYPE_2 = Rule(
    "type",
    "errors.schema.json#/$defs/ResourceNotFoundException/properties/message/type",
    "must be {expected}, is {actual}",
    expected="a string",
)
VALIDATION_EXCEPTION_TYPE = Rule(
    "type",
    "errors.schema.json#/$defs/ValidationException/type",
    "must be {expected}, is {actual}",
    expected="an object",
)
VALIDATION_EXCEPTION_REQUIRED = Rule(
    "required",
    "errors.schema.json#/$defs/ValidationException/required",
    'must have the member "{name}"',
)
VALIDATION_EXCEPTION_TYPE_2 = Rule(
    "type",
    "errors.schema.json#/$defs/ValidationException/properties/message/type",
    "must be {expected}, is {actual}",
    expected="a string",
)
CONFLICT_EXCEPTION_TYPE = Rule(
    "type",
    "errors.schema.json#/$defs/ConflictException/type",
    "must be {expected}, is {actual}",
    expected="an object",
)
CONFLICT_EXCEPTION_REQUIRED = Rule(
    "required",
    "errors.schema.json#/$defs/ConflictException/required",
    'must have the member "{name}"',
)
CONFLICT_EXCEPTION_TYPE_2 = Rule(
    "type",
    "errors.schema.json#/$defs/ConflictException/properties/message/type",
    "must be {expected}, is {actual}",
    expected="a string",
)
INVALID_CAMPAIGN_STATE_EXCEPTION_TYPE = Rule(
    "type",
    "errors.schema.json#/$defs/InvalidCampaignStateException/type",
    "must be {expected}, is {actual}",
    expected="an object",
)
INVALID_CAMPAIGN_STATE_EXCEPTION_REQUIRED = Rule(
    "required",
    "errors.schema.json#/$defs/InvalidCampaignStateException/required",
    'must have the member "{name}"',
)
CAMPAIGN_STATE_TYPE = Rule(
    "type",
    "../common.schema.json#/$defs/CampaignState/type",
    "must be {expected}, is {actual}",
    expected="a string",
)
CAMPAIGN_STATE_ENUM = Rule(
    "enum",
    "../common.schema.json#/$defs/CampaignState/advisory/enum",
    "must be one of {allowed}",
    severity="advice",
    allowed='"Initialized", "Running", "Paused", "Stopped", "Failed"',
)
INVALID_CAMPAIGN_STATE_EXCEPTION_TYPE_2 = Rule(
    "type",
    "errors.schema.json#/$defs/InvalidCampaignStateException/properties/message/type",
    "must be {expected}, is {actual}",
    expected="a string",
)
ACCESS_DENIED_EXCEPTION_TYPE = Rule(
    "type",
    "errors.schema.json#/$defs/AccessDeniedException/type",
    "must be {expected}, is {actual}",
    expected="an object",
)
ACCESS_DENIED_EXCEPTION_REQUIRED = Rule(
    "required",
    "errors.schema.json#/$defs/AccessDeniedException/required",
    'must have the member "{name}"',
)
ACCESS_DENIED_EXCEPTION_TYPE_2 = Rule(
    "type",
    "errors.schema.json#/$defs/AccessDeniedException/properties/message/type",
    "must be {expected}, is {actual}",
    expected="a string",
)
THROTTLING_EXCEPTION_TYPE = Rule(
    "type",
    "errors.schema.json#/$defs/ThrottlingException/type",
    "must be {expected}, is {actual}",
    expected="an object",
)
THROTTLING_EXCEPTION_REQUIRED = Rule(
    "required",
    "errors.schema.json#/$defs/ThrottlingException/required",
    'must have the member "{name}"',
)
THROTTLING_EXCEPTION_TYPE_2 = Rule(
    "type",
    "errors.schema.json#/$defs/ThrottlingException/properties/message/type",
    "must be {expected}, is {actual}",
    expected="a string",
)
