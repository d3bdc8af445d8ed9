"""The answers of PutDialRequestBatch of connectcampaigns.

Generated from ../common.schema.json, errors.schema.json, request.schema.json,
response.schema.json in connectcampaigns/put_dial_request_batch by `predial generate`:
edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, overload

from ..._runtime.answers import Answer, read
from ..._runtime.client_errors import Shape, typed
from ..._runtime.reconciling import (
    Accepted,
    Batch,
    FailureCode,
    Missing,
    Reconciliation,
    Refused,
    reconciled,
)
from . import models, schemas

__all__ = [
    "Accepted",
    "Answer",
    "Missing",
    "Reconciliation",
    "Refused",
    "error_from",
    "read_response",
    "reconcile",
]

_E = TypeVar("_E", bound=BaseException)

_ERRORS: tuple[Shape[models.PutDialRequestBatchError], ...] = (
    Shape(
        (
            "InternalServerException",
            "InternalServerError",
            "InternalServer",
            "InternalFailure",
        ),
        schemas.INTERNAL_SERVER_EXCEPTION,
        models.InternalServerException.from_json,
    ),
    Shape(
        ("ResourceNotFoundException",),
        schemas.RESOURCE_NOT_FOUND_EXCEPTION,
        models.ResourceNotFoundException.from_json,
    ),
    Shape(
        ("ValidationException", "ValidationError"),
        schemas.VALIDATION_EXCEPTION,
        models.ValidationException.from_json,
    ),
    Shape(
        ("ConflictException",),
        schemas.CONFLICT_EXCEPTION,
        models.ConflictException.from_json,
    ),
    Shape(
        ("InvalidCampaignStateException",),
        schemas.INVALID_CAMPAIGN_STATE_EXCEPTION,
        models.InvalidCampaignStateException.from_json,
    ),
    Shape(
        ("AccessDeniedException", "AccessDenied"),
        schemas.ACCESS_DENIED_EXCEPTION,
        models.AccessDeniedException.from_json,
    ),
    Shape(
        (
            "ThrottlingException",
            "Throttling",
            "ThrottledException",
            "TooManyRequestsException",
        ),
        schemas.THROTTLING_EXCEPTION,
        models.ThrottlingException.from_json,
    ),
)


def error_from(error: _E) -> models.PutDialRequestBatchError | _E:
    """The typed exception that a `ClientError` of botocore is, with it as its cause.

    Args:
        error: What boto3 raised; anything with botocore's `response` will do.

    Returns:
        The exception, with all that the response holds; or `error` itself, where its
        code means no exception of this operation. So either can be raised.
    """
    return typed(error, _ERRORS)


def read_response(raw: object) -> Answer[models.PutDialRequestBatchResponse]:
    """Read a response; whatever it is, this raises nothing.

    Args:
        raw: JSON values, or what boto3 makes of them.

    Returns:
        What a model can hold of it, all that is unexpected in it, and the response.
    """
    return read(
        schemas.RESPONSE,
        models.PutDialRequestBatchResponse.from_json,
        raw,
        models.PutDialRequestBatchResponse(),
    )


_BATCH = Batch(
    items=("dialRequests", "dial_requests"),
    token=("clientToken", "client_token"),
    id="id",
    accepted="successfulRequests",
    refused="failedRequests",
    code="failureCode",
    codes={
        "InvalidInput": FailureCode(
            retryable=False,
            meaning="the dial request does not match the parameters",
            remedy="correct it; the service names no field",
        ),
        "RequestThrottled": FailureCode(
            retryable=True,
            meaning="too few agents or telecom capacity, or the record buffer is full",
            remedy="stop, wait, and send it again",
        ),
        "UnknownError": FailureCode(
            retryable=True,
            meaning="internal failure",
            remedy="send it again",
        ),
    },
)


@overload
def reconcile(
    request: models.PutDialRequestBatchRequest,
    response: object,
) -> Reconciliation[models.PutDialRequestBatchRequest, models.DialRequest]: ...


@overload
def reconcile(
    request: Mapping[str, Any],
    response: object,
) -> Reconciliation[dict[str, Any], Any]: ...


def reconcile(
    request: models.PutDialRequestBatchRequest | Mapping[str, Any],
    response: object,
) -> Reconciliation[Any, Any]:
    """Say what became of each item of a request; whatever came back, it raises nothing.

    Args:
        request: What was sent: a model, JSON values, or parameters of boto3.
        response: What came back, or the `Answer` of `read_response`.

    Returns:
        Each token that was sent as accepted, refused or missing, in the request's own
        terms, and the request with those items that may be sent again.
    """
    return reconciled(_BATCH, request, response, read_response)
