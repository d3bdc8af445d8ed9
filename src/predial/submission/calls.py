"""One call to the service: its answer, or why there is none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from predial_contracts.connectcampaigns import put_dial_request_batch as contract

if TYPE_CHECKING:
    from botocore.exceptions import ClientError

_TOO_MANY_REQUESTS = 429
_SERVER_ERROR = 500


@dataclass(frozen=True, slots=True)
class Failure:
    """A call without an answer.

    Attributes:
        reason: The name of the error.
        retryable: Whether the same call may succeed later.
        of_batch: Whether it may be one dial request's fault, and not the campaign's.
        may_be_done: Whether the service may have done what it was called for.
    """

    reason: str
    retryable: bool = False
    of_batch: bool = False
    may_be_done: bool = False


Result: TypeAlias = contract.Reconciliation[dict[str, Any], Any]


def call(
    client: Any, campaign_id: str, requests: Sequence[contract.DialRequest]
) -> Result | Failure:
    """Send dial requests.

    Returns:
        What became of each, or why there is no answer.
    """
    from botocore.exceptions import BotoCoreError, ClientError
    from botocore.parsers import ResponseParserError

    items = [request.to_params() for request in requests]
    params = {"id": campaign_id, "dialRequests": items}
    try:
        answer = client.put_dial_request_batch(**params)
    except ClientError as error:
        return _refusal(error)
    except BotoCoreError as error:
        return _breakdown(error)
    except ResponseParserError as error:
        return Failure(type(error).__name__, retryable=True, may_be_done=True)
    return contract.reconcile(params, answer)


def _refusal(error: ClientError) -> Failure:
    response: Mapping[str, Any] = error.response
    code = str((response.get("Error") or {}).get("Code") or type(error).__name__)
    status = (response.get("ResponseMetadata") or {}).get("HTTPStatusCode", 0)
    typed = contract.error_from(error)
    failed = status >= _SERVER_ERROR
    return Failure(
        code,
        retryable=failed
        or status == _TOO_MANY_REQUESTS
        or (isinstance(typed, contract.PutDialRequestBatchError) and typed.retryable),
        of_batch=isinstance(typed, contract.ValidationException),
        may_be_done=failed,
    )


def _breakdown(error: Exception) -> Failure:
    from botocore import exceptions

    lost = isinstance(
        error,
        (
            exceptions.HTTPClientError,
            exceptions.ConnectionError,
            exceptions.IncompleteReadError,
        ),
    )
    return Failure(
        type(error).__name__,
        retryable=lost or _is_late(error),
        of_batch=isinstance(error, exceptions.ParamValidationError),
        may_be_done=lost,
    )


def _is_late(error: Exception) -> bool:
    """Whether a guard found a time that a later attempt may set anew."""
    violations = getattr(error, "violations", ())
    return any(each.code == "fromNow" for each in violations)
