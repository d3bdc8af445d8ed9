"""The values of PutDialRequestBatch of connectcampaigns.

Generated from ../common.schema.json, errors.schema.json, request.schema.json,
response.schema.json in connectcampaigns/put_dial_request_batch by `predial generate`:
edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar, Literal, NotRequired, TypeAlias, TypedDict, cast

from ..._runtime.kinds import ANY, STRING, UTC_TIME, items_of, members_of
from ..._runtime.lazy import LazyModule
from ..._runtime.members import Called, Rest, none
from ..._runtime.model import ModelFacts, ModelWithParams, ServiceError
from ..._runtime.read_only import ReadOnly

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class PutDialRequestBatchRequestDict(TypedDict):
    """PutDialRequestBatchRequest as JSON."""

    id: str
    dialRequests: Sequence[DialRequestDict]


class PutDialRequestBatchRequestParams(TypedDict):
    """PutDialRequestBatchRequest as boto3's parameters."""

    id: str
    dialRequests: Sequence[DialRequestParams]


@dataclass(frozen=True, slots=True, kw_only=True)
class PutDialRequestBatchRequest(
    ModelWithParams[PutDialRequestBatchRequestDict, PutDialRequestBatchRequestParams]
):
    """Creates dial requests for the specified campaign Amazon Connect account. This API
    is idempotent.

    Attributes:
        id: Identifier representing a Campaign. 1 to 256 characters of - : / a-z A-Z
            0-9.
        dial_requests: `dialRequests`. A list of dial requests. 1 to 25 items.
    """

    id: str
    dial_requests: tuple[DialRequest, ...]

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {
            "id": STRING,
            "dial_requests": Called("dialRequests", items_of(DialRequest)),
        },
        lambda: (schemas.REQUEST,),
    )


class DialRequestDict(TypedDict):
    """DialRequest as JSON."""

    clientToken: str
    phoneNumber: str
    expirationTime: str
    attributes: Mapping[str, str]


class DialRequestParams(TypedDict):
    """DialRequest as boto3's parameters."""

    clientToken: str
    phoneNumber: str
    expirationTime: datetime | str
    attributes: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class DialRequest(ModelWithParams[DialRequestDict, DialRequestParams]):
    """A dial request for a campaign.

    Attributes:
        client_token: `clientToken`. Client provided parameter used for idempotency. Its
            value must be unique for each request. 1 to 200 characters of a-z A-Z 0-9 _
            . -.
        phone_number: `phoneNumber`. The phone number of the customer, in E.164 format.
            In the format e164.
        expiration_time: `expirationTime`. Timestamp with no UTC offset or timezone. 30
            to 900 seconds from now.
        attributes: A custom key-value pair using an attribute map. The attributes are
            standard Amazon Connect attributes, and can be accessed in contact flows
            just like any other contact attributes. Each name: 1 to 32767 characters of
            a-z A-Z 0-9 _ -; each value: at most 32767 characters.
    """

    client_token: str
    phone_number: str = field(repr=False)
    expiration_time: datetime
    attributes: Attributes = field(repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {
            "client_token": Called("clientToken", STRING),
            "phone_number": Called("phoneNumber", STRING),
            "expiration_time": Called("expirationTime", UTC_TIME),
            "attributes": members_of(STRING),
        },
        lambda: (schemas.DIAL_REQUEST,),
    )


class PutDialRequestBatchResponseDict(TypedDict):
    """PutDialRequestBatchResponse as JSON."""

    successfulRequests: ReadOnly[NotRequired[Sequence[SuccessfulRequestDict]]]
    failedRequests: ReadOnly[NotRequired[Sequence[FailedRequestDict]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class PutDialRequestBatchResponse(
    ModelWithParams[PutDialRequestBatchResponseDict, PutDialRequestBatchResponseDict]
):
    """Which dial requests were taken and which were not, each identified by its client
    token.

    Attributes:
        successful_requests: `successfulRequests`. A list of successful requests
            identified by the unique client token. At most 25 items.
        failed_requests: `failedRequests`. A list of failed requests. At most 25 items.
        extra: Properties that the schema does not name.
    """

    successful_requests: tuple[SuccessfulRequest, ...] | None = None
    failed_requests: tuple[FailedRequest, ...] | None = None
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {
            "successful_requests": Called(
                "successfulRequests", items_of(SuccessfulRequest)
            ),
            "failed_requests": Called("failedRequests", items_of(FailedRequest)),
            "extra": Rest(ANY),
        },
        lambda: (schemas.RESPONSE,),
    )


class SuccessfulRequestDict(TypedDict):
    """SuccessfulRequest as JSON."""

    clientToken: ReadOnly[NotRequired[str]]
    id: ReadOnly[NotRequired[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class SuccessfulRequest(ModelWithParams[SuccessfulRequestDict, SuccessfulRequestDict]):
    """A successful request identified by the unique client token.

    Attributes:
        client_token: `clientToken`. Client provided parameter used for idempotency. Its
            value must be unique for each request. At most 200 characters of a-z A-Z 0-9
            _ . -.
        id: Identifier representing a Dial request. At most 256 characters of a-z A-Z
            0-9 _ . -.
        extra: Properties that the schema does not name.
    """

    client_token: str | None = None
    id: str | None = None
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {
            "client_token": Called("clientToken", STRING),
            "id": STRING,
            "extra": Rest(ANY),
        },
        lambda: (schemas.SUCCESSFUL_REQUEST,),
    )


class FailedRequestDict(TypedDict):
    """FailedRequest as JSON."""

    clientToken: ReadOnly[NotRequired[str]]
    id: ReadOnly[NotRequired[str]]
    failureCode: ReadOnly[NotRequired[FailureCode]]


@dataclass(frozen=True, slots=True, kw_only=True)
class FailedRequest(ModelWithParams[FailedRequestDict, FailedRequestDict]):
    """A failed request identified by the unique client token.

    Attributes:
        client_token: `clientToken`. Client provided parameter used for idempotency. Its
            value must be unique for each request. At most 200 characters of a-z A-Z 0-9
            _ . -.
        id: Identifier representing a Dial request. At most 256 characters of a-z A-Z
            0-9 _ . -.
        failure_code: `failureCode`. A predefined code indicating the error that caused
            the failure.
        extra: Properties that the schema does not name.
    """

    client_token: str | None = None
    id: str | None = None
    failure_code: FailureCode | None = None
    extra: Mapping[str, object] = field(default_factory=none, repr=False)

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {
            "client_token": Called("clientToken", STRING),
            "id": STRING,
            "failure_code": Called("failureCode", STRING),
            "extra": Rest(ANY),
        },
        lambda: (schemas.FAILED_REQUEST,),
    )


class PutDialRequestBatchErrorDict(TypedDict):
    """PutDialRequestBatchError as JSON."""

    message: str
    xAmzErrorType: NotRequired[str]


class PutDialRequestBatchError(ServiceError[PutDialRequestBatchErrorDict]):
    """An error with which PutDialRequestBatch answers.

    Attributes:
        x_amz_error_type: `xAmzErrorType`. A header that defines the error encountered
            while processing the request.
        extra: Properties that the schema does not name.
    """

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {
            "message": STRING,
            "x_amz_error_type": Called("xAmzErrorType", STRING),
            "extra": Rest(ANY),
        }
    )

    def __init__(
        self,
        *,
        message: str,
        x_amz_error_type: str | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.x_amz_error_type = x_amz_error_type
        self.extra = extra or {}


class InternalServerException(PutDialRequestBatchError):
    """Request processing failed because of an error or failure with the service."""

    status: ClassVar[int] = 500
    retryable: ClassVar[bool] = True


class ResourceNotFoundException(PutDialRequestBatchError):
    """The specified resource was not found."""

    status: ClassVar[int] = 404
    retryable: ClassVar[bool] = False


class ValidationException(PutDialRequestBatchError):
    """The input fails to satisfy the constraints specified by an AWS service."""

    status: ClassVar[int] = 400
    retryable: ClassVar[bool] = False


class ConflictException(PutDialRequestBatchError):
    """The request could not be processed because of conflict in the current state of
    the resource.
    """

    status: ClassVar[int] = 409
    retryable: ClassVar[bool] = False


class InvalidCampaignStateExceptionDict(TypedDict):
    """InvalidCampaignStateException as JSON."""

    message: str
    state: NotRequired[CampaignState]
    xAmzErrorType: NotRequired[str]


class InvalidCampaignStateException(PutDialRequestBatchError):
    """The request could not be processed because of conflict in the current state of
    the campaign.

    Attributes:
        state: State of a campaign
    """

    status: ClassVar[int] = 409
    retryable: ClassVar[bool] = False
    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {
            "message": STRING,
            "state": STRING,
            "x_amz_error_type": Called("xAmzErrorType", STRING),
            "extra": Rest(ANY),
        }
    )

    def __init__(
        self,
        *,
        message: str,
        state: CampaignState | None = None,
        x_amz_error_type: str | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__(
            message=message, x_amz_error_type=x_amz_error_type, extra=extra
        )
        self.state = state

    def to_json(self) -> InvalidCampaignStateExceptionDict:
        """As JSON values."""
        return cast("InvalidCampaignStateExceptionDict", super().to_json())


class AccessDeniedException(PutDialRequestBatchError):
    """You do not have sufficient access to perform this action."""

    status: ClassVar[int] = 403
    retryable: ClassVar[bool] = False


class ThrottlingException(PutDialRequestBatchError):
    """The request was denied due to request throttling."""

    status: ClassVar[int] = 429
    retryable: ClassVar[bool] = True


CampaignId: TypeAlias = str
"""Identifier representing a Campaign

1 to 256 characters of - : / a-z A-Z 0-9.
"""

DialRequestList: TypeAlias = tuple[DialRequest, ...]
"""A list of dial requests.

1 to 25 items.
"""

ClientToken: TypeAlias = str
"""Client provided parameter used for idempotency. Its value must be unique for each
request.

1 to 200 characters of a-z A-Z 0-9 _ . -.
"""

DestinationPhoneNumber: TypeAlias = str
"""The phone number of the customer, in E.164 format.

In the format e164.
"""

TimeStamp: TypeAlias = datetime
"""Timestamp with no UTC offset or timezone

30 to 900 seconds from now.
"""

AttributeValue: TypeAlias = str
"""The value of the attribute.

At most 32767 characters.
"""

Attributes: TypeAlias = Mapping[str, str]
"""A custom key-value pair using an attribute map. The attributes are standard Amazon
Connect attributes, and can be accessed in contact flows just like any other contact
attributes.

Each name: 1 to 32767 characters of a-z A-Z 0-9 _ -; each value: at most 32767
characters.
"""

AttributeName: TypeAlias = str
"""The key of the attribute. Attribute keys can include only alphanumeric, dash, and
underscore characters.

1 to 32767 characters of a-z A-Z 0-9 _ -.
"""

SuccessfulRequestList: TypeAlias = tuple[SuccessfulRequest, ...]
"""A list of successful requests identified by the unique client token.

At most 25 items.
"""

FailedRequestList: TypeAlias = tuple[FailedRequest, ...]
"""A list of failed requests.

At most 25 items.
"""

ReturnedClientToken: TypeAlias = str
"""Client provided parameter used for idempotency. Its value must be unique for each
request.

At most 200 characters of a-z A-Z 0-9 _ . -.
"""

DialRequestId: TypeAlias = str
"""Identifier representing a Dial request

At most 256 characters of a-z A-Z 0-9 _ . -.
"""

FailureCode: TypeAlias = (
    Literal["InvalidInput", "RequestThrottled", "UnknownError"] | str
)
"""A predefined code indicating the error that caused the failure."""

XAmazonErrorType: TypeAlias = str
"""A header that defines the error encountered while processing the request."""

CampaignState: TypeAlias = (
    Literal["Initialized", "Running", "Paused", "Stopped", "Failed"] | str
)
"""State of a campaign"""
