"""The answers of PutThing of things.

Generated from errors.schema.json, request.schema.json by `predial generate`: edit the
schemas.
"""

from __future__ import annotations

from typing import TypeVar

from . import models, schemas
from ._runtime.client_errors import Shape, typed

__all__ = [
    "error_from",
]

_E = TypeVar("_E", bound=BaseException)

_ERRORS: tuple[Shape[models.PutThingError], ...] = (
    Shape(("Busy",), schemas.BUSY, models.Busy.from_json),
    Shape(("Missing",), schemas.MISSING, models.Missing.from_json),
)


def error_from(error: _E) -> models.PutThingError | _E:
    """The typed exception that a `ClientError` of botocore is, with it as its cause.

    Args:
        error: What boto3 raised; anything with botocore's `response` will do.

    Returns:
        The exception, with all that the response holds; or `error` itself, where its
        code means no exception of this operation. So either can be raised.
    """
    return typed(error, _ERRORS)
