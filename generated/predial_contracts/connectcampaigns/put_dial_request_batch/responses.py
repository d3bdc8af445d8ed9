"""The answers of PutDialRequestBatch of connectcampaigns.

Generated from ../common.schema.json, errors.schema.json, request.schema.json,
response.schema.json in connectcampaigns/put_dial_request_batch by `predial generate`:
edit the schemas.
"""

from __future__ import annotations

from typing import TypeVar

from ..._runtime.client_errors import Shape, typed
from . import models, schemas

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
