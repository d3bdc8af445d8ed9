"""The answers of PutThing of things.

Generated from errors.schema.json, request.schema.json, response.schema.json in
put_thing by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from typing import TypeVar

from .._runtime.answers import Answer, read
from .._runtime.client_errors import Shape, typed
from . import models, schemas

__all__ = [
    "Answer",
    "error_from",
    "read_response",
]

_E = TypeVar("_E", bound=BaseException)

_ERRORS: tuple[Shape[models.PutThingError], ...] = (
    Shape(("ThingMissing",), schemas.THING_MISSING, models.ThingMissing.from_json),
    Shape(("ThingBusy",), schemas.THING_BUSY, models.ThingBusy.from_json),
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


def read_response(raw: object) -> Answer[models.PutThingResponse]:
    """Read a response; whatever it is, this raises nothing.

    Args:
        raw: JSON values, or what boto3 makes of them.

    Returns:
        What a model can hold of it, all that is unexpected in it, and the response.
    """
    return read(
        schemas.RESPONSE,
        models.PutThingResponse.from_json,
        raw,
        models.PutThingResponse(),
    )
