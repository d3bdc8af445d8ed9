"""Models and validators of PutDialRequestBatch of connectcampaigns.

Generated from ../common.schema.json, errors.schema.json, request.schema.json,
response.schema.json in connectcampaigns/put_dial_request_batch by `predial generate`:
edit the schemas.
"""

from __future__ import annotations

from ..._runtime.json_texts import json_decoder
from ..._runtime.violations import ContractError, Violation
from . import validators

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .models import (
        AccessDeniedException,
        AttributeName,
        Attributes,
        AttributeValue,
        CampaignId,
        CampaignState,
        ClientToken,
        ConflictException,
        DestinationPhoneNumber,
        DialRequest,
        DialRequestDict,
        DialRequestId,
        DialRequestList,
        DialRequestParams,
        FailedRequest,
        FailedRequestDict,
        FailedRequestList,
        FailureCode,
        InternalServerException,
        InvalidCampaignStateException,
        InvalidCampaignStateExceptionDict,
        PutDialRequestBatchError,
        PutDialRequestBatchErrorDict,
        PutDialRequestBatchRequest,
        PutDialRequestBatchRequestDict,
        PutDialRequestBatchRequestParams,
        PutDialRequestBatchResponse,
        PutDialRequestBatchResponseDict,
        ResourceNotFoundException,
        ReturnedClientToken,
        SuccessfulRequest,
        SuccessfulRequestDict,
        SuccessfulRequestList,
        ThrottlingException,
        TimeStamp,
        ValidationException,
        XAmazonErrorType,
    )
    from .responses import (
        Accepted,
        Answer,
        Missing,
        Reconciliation,
        Refused,
        error_from,
        read_response,
        reconcile,
    )

__all__ = [
    "Accepted",
    "AccessDeniedException",
    "Answer",
    "AttributeName",
    "AttributeValue",
    "Attributes",
    "CampaignId",
    "CampaignState",
    "ClientToken",
    "ConflictException",
    "ContractError",
    "DestinationPhoneNumber",
    "DialRequest",
    "DialRequestDict",
    "DialRequestId",
    "DialRequestList",
    "DialRequestParams",
    "FailedRequest",
    "FailedRequestDict",
    "FailedRequestList",
    "FailureCode",
    "InternalServerException",
    "InvalidCampaignStateException",
    "InvalidCampaignStateExceptionDict",
    "Missing",
    "PutDialRequestBatchError",
    "PutDialRequestBatchErrorDict",
    "PutDialRequestBatchRequest",
    "PutDialRequestBatchRequestDict",
    "PutDialRequestBatchRequestParams",
    "PutDialRequestBatchResponse",
    "PutDialRequestBatchResponseDict",
    "Reconciliation",
    "Refused",
    "ResourceNotFoundException",
    "ReturnedClientToken",
    "SuccessfulRequest",
    "SuccessfulRequestDict",
    "SuccessfulRequestList",
    "ThrottlingException",
    "TimeStamp",
    "ValidationException",
    "Violation",
    "XAmazonErrorType",
    "check_access_denied_exception",
    "check_attribute_name",
    "check_attribute_value",
    "check_attributes",
    "check_campaign_id",
    "check_campaign_state",
    "check_client_token",
    "check_conflict_exception",
    "check_destination_phone_number",
    "check_dial_request",
    "check_dial_request_id",
    "check_dial_request_list",
    "check_failed_request",
    "check_failed_request_list",
    "check_failure_code",
    "check_internal_server_exception",
    "check_invalid_campaign_state_exception",
    "check_params",
    "check_request",
    "check_request_json",
    "check_resource_not_found_exception",
    "check_response",
    "check_response_json",
    "check_returned_client_token",
    "check_successful_request",
    "check_successful_request_list",
    "check_throttling_exception",
    "check_time_stamp",
    "check_validation_exception",
    "check_x_amazon_error_type",
    "error_from",
    "is_valid_access_denied_exception",
    "is_valid_attribute_name",
    "is_valid_attribute_value",
    "is_valid_attributes",
    "is_valid_campaign_id",
    "is_valid_campaign_state",
    "is_valid_client_token",
    "is_valid_conflict_exception",
    "is_valid_destination_phone_number",
    "is_valid_dial_request",
    "is_valid_dial_request_id",
    "is_valid_dial_request_list",
    "is_valid_failed_request",
    "is_valid_failed_request_list",
    "is_valid_failure_code",
    "is_valid_internal_server_exception",
    "is_valid_invalid_campaign_state_exception",
    "is_valid_params",
    "is_valid_request",
    "is_valid_request_json",
    "is_valid_resource_not_found_exception",
    "is_valid_response",
    "is_valid_response_json",
    "is_valid_returned_client_token",
    "is_valid_successful_request",
    "is_valid_successful_request_list",
    "is_valid_throttling_exception",
    "is_valid_time_stamp",
    "is_valid_validation_exception",
    "is_valid_x_amazon_error_type",
    "json_decoder",
    "parse_access_denied_exception",
    "parse_attribute_name",
    "parse_attribute_value",
    "parse_attributes",
    "parse_campaign_id",
    "parse_campaign_state",
    "parse_client_token",
    "parse_conflict_exception",
    "parse_destination_phone_number",
    "parse_dial_request",
    "parse_dial_request_id",
    "parse_dial_request_list",
    "parse_failed_request",
    "parse_failed_request_list",
    "parse_failure_code",
    "parse_internal_server_exception",
    "parse_invalid_campaign_state_exception",
    "parse_params",
    "parse_request",
    "parse_request_json",
    "parse_resource_not_found_exception",
    "parse_returned_client_token",
    "parse_successful_request",
    "parse_successful_request_list",
    "parse_throttling_exception",
    "parse_time_stamp",
    "parse_validation_exception",
    "parse_x_amazon_error_type",
    "read_response",
    "reconcile",
]

is_valid_request = validators.REQUEST.is_valid
check_request = validators.REQUEST.check
parse_request = validators.REQUEST.parse
is_valid_request_json = validators.REQUEST.is_valid_json
check_request_json = validators.REQUEST.check_json
parse_request_json = validators.REQUEST.parse_json
is_valid_dial_request_list = validators.DIAL_REQUEST_LIST.is_valid
check_dial_request_list = validators.DIAL_REQUEST_LIST.check
parse_dial_request_list = validators.DIAL_REQUEST_LIST.parse
is_valid_dial_request = validators.DIAL_REQUEST.is_valid
check_dial_request = validators.DIAL_REQUEST.check
parse_dial_request = validators.DIAL_REQUEST.parse
is_valid_destination_phone_number = validators.DESTINATION_PHONE_NUMBER.is_valid
check_destination_phone_number = validators.DESTINATION_PHONE_NUMBER.check
parse_destination_phone_number = validators.DESTINATION_PHONE_NUMBER.parse
is_valid_time_stamp = validators.TIME_STAMP.is_valid
check_time_stamp = validators.TIME_STAMP.check
parse_time_stamp = validators.TIME_STAMP.parse
is_valid_attributes = validators.ATTRIBUTES.is_valid
check_attributes = validators.ATTRIBUTES.check
parse_attributes = validators.ATTRIBUTES.parse
is_valid_attribute_name = validators.ATTRIBUTE_NAME.is_valid
check_attribute_name = validators.ATTRIBUTE_NAME.check
parse_attribute_name = validators.ATTRIBUTE_NAME.parse
is_valid_attribute_value = validators.ATTRIBUTE_VALUE.is_valid
check_attribute_value = validators.ATTRIBUTE_VALUE.check
parse_attribute_value = validators.ATTRIBUTE_VALUE.parse
is_valid_response = validators.RESPONSE.is_valid
check_response = validators.RESPONSE.check
is_valid_response_json = validators.RESPONSE.is_valid_json
check_response_json = validators.RESPONSE.check_json
is_valid_successful_request_list = validators.SUCCESSFUL_REQUEST_LIST.is_valid
check_successful_request_list = validators.SUCCESSFUL_REQUEST_LIST.check
parse_successful_request_list = validators.SUCCESSFUL_REQUEST_LIST.parse
is_valid_successful_request = validators.SUCCESSFUL_REQUEST.is_valid
check_successful_request = validators.SUCCESSFUL_REQUEST.check
parse_successful_request = validators.SUCCESSFUL_REQUEST.parse
is_valid_failed_request_list = validators.FAILED_REQUEST_LIST.is_valid
check_failed_request_list = validators.FAILED_REQUEST_LIST.check
parse_failed_request_list = validators.FAILED_REQUEST_LIST.parse
is_valid_failed_request = validators.FAILED_REQUEST.is_valid
check_failed_request = validators.FAILED_REQUEST.check
parse_failed_request = validators.FAILED_REQUEST.parse
is_valid_returned_client_token = validators.RETURNED_CLIENT_TOKEN.is_valid
check_returned_client_token = validators.RETURNED_CLIENT_TOKEN.check
parse_returned_client_token = validators.RETURNED_CLIENT_TOKEN.parse
is_valid_dial_request_id = validators.DIAL_REQUEST_ID.is_valid
check_dial_request_id = validators.DIAL_REQUEST_ID.check
parse_dial_request_id = validators.DIAL_REQUEST_ID.parse
is_valid_failure_code = validators.FAILURE_CODE.is_valid
check_failure_code = validators.FAILURE_CODE.check
parse_failure_code = validators.FAILURE_CODE.parse
is_valid_internal_server_exception = validators.INTERNAL_SERVER_EXCEPTION.is_valid
check_internal_server_exception = validators.INTERNAL_SERVER_EXCEPTION.check
parse_internal_server_exception = validators.INTERNAL_SERVER_EXCEPTION.parse
is_valid_resource_not_found_exception = validators.RESOURCE_NOT_FOUND_EXCEPTION.is_valid
check_resource_not_found_exception = validators.RESOURCE_NOT_FOUND_EXCEPTION.check
parse_resource_not_found_exception = validators.RESOURCE_NOT_FOUND_EXCEPTION.parse
is_valid_validation_exception = validators.VALIDATION_EXCEPTION.is_valid
check_validation_exception = validators.VALIDATION_EXCEPTION.check
parse_validation_exception = validators.VALIDATION_EXCEPTION.parse
is_valid_conflict_exception = validators.CONFLICT_EXCEPTION.is_valid
check_conflict_exception = validators.CONFLICT_EXCEPTION.check
parse_conflict_exception = validators.CONFLICT_EXCEPTION.parse
is_valid_invalid_campaign_state_exception = (
    validators.INVALID_CAMPAIGN_STATE_EXCEPTION.is_valid
)
check_invalid_campaign_state_exception = (
    validators.INVALID_CAMPAIGN_STATE_EXCEPTION.check
)
parse_invalid_campaign_state_exception = (
    validators.INVALID_CAMPAIGN_STATE_EXCEPTION.parse
)
is_valid_access_denied_exception = validators.ACCESS_DENIED_EXCEPTION.is_valid
check_access_denied_exception = validators.ACCESS_DENIED_EXCEPTION.check
parse_access_denied_exception = validators.ACCESS_DENIED_EXCEPTION.parse
is_valid_throttling_exception = validators.THROTTLING_EXCEPTION.is_valid
check_throttling_exception = validators.THROTTLING_EXCEPTION.check
parse_throttling_exception = validators.THROTTLING_EXCEPTION.parse
is_valid_campaign_id = validators.CAMPAIGN_ID.is_valid
check_campaign_id = validators.CAMPAIGN_ID.check
parse_campaign_id = validators.CAMPAIGN_ID.parse
is_valid_client_token = validators.CLIENT_TOKEN.is_valid
check_client_token = validators.CLIENT_TOKEN.check
parse_client_token = validators.CLIENT_TOKEN.parse
is_valid_x_amazon_error_type = validators.X_AMAZON_ERROR_TYPE.is_valid
check_x_amazon_error_type = validators.X_AMAZON_ERROR_TYPE.check
parse_x_amazon_error_type = validators.X_AMAZON_ERROR_TYPE.parse
is_valid_campaign_state = validators.CAMPAIGN_STATE.is_valid
check_campaign_state = validators.CAMPAIGN_STATE.check
parse_campaign_state = validators.CAMPAIGN_STATE.parse
is_valid_params = validators.PARAMS.is_valid
check_params = validators.PARAMS.check
parse_params = validators.PARAMS.parse


def __getattr__(name: str) -> object:
    """Load what checks alone do not need when it is first used."""
    if name.startswith("_") or name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name in (
        "Accepted",
        "Answer",
        "Missing",
        "Reconciliation",
        "Refused",
        "error_from",
        "read_response",
        "reconcile",
    ):
        from . import responses

        return getattr(responses, name)
    from . import models

    return getattr(models, name)


def __dir__() -> list[str]:
    return __all__
