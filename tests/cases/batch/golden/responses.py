"""The answers of PutOrders of shop.

Generated from request.schema.json, response.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, overload

from . import models, schemas
from ._runtime.answers import Answer, read
from ._runtime.reconciling import (
    Accepted,
    Batch,
    FailureCode,
    Missing,
    Reconciliation,
    Refused,
    reconciled,
)

__all__ = [
    "Accepted",
    "Answer",
    "Missing",
    "Reconciliation",
    "Refused",
    "read_response",
    "reconcile",
]


def read_response(raw: object) -> Answer[models.PutOrdersResponse | None]:
    """Read a response; whatever it is, this raises nothing.

    Args:
        raw: JSON values, or what boto3 makes of them.

    Returns:
        What a model can hold of it, all that is unexpected in it, and the response.
    """
    return read(schemas.RESPONSE, models.PutOrdersResponse.from_json, raw, None)


_BATCH = Batch(
    items=("orders", "orders"),
    token=("key", "key"),
    id="number",
    accepted="taken",
    refused="left",
    code="why",
    codes={
        "SoldOut": FailureCode(
            retryable=False,
            meaning="there are none",
            remedy="order something else",
        ),
        "Busy": FailureCode(
            retryable=True,
            meaning='the shop is "busy"',
            remedy="come back",
        ),
    },
)


@overload
def reconcile(
    request: models.PutOrdersRequest,
    response: object,
) -> Reconciliation[models.PutOrdersRequest, models.Order]: ...


@overload
def reconcile(
    request: Mapping[str, Any],
    response: object,
) -> Reconciliation[dict[str, Any], Any]: ...


def reconcile(
    request: models.PutOrdersRequest | Mapping[str, Any],
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
