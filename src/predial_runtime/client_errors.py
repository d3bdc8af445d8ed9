"""The typed exceptions of botocore's `ClientError`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast

from .answers import read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .schemas import Schema

E = TypeVar("E", bound=BaseException)
X = TypeVar("X", bound=Exception)


class Shape(NamedTuple, Generic[X]):
    """An exception of a contract.

    Attributes:
        codes: What the service may call it.
        schema: Its table.
        make: Makes it of JSON values.
    """

    codes: tuple[str, ...]
    schema: Schema
    make: Callable[[Any], X]


def typed(error: E, shapes: Iterable[Shape[X]]) -> X | E:
    """The exception that an error is, with the error as its cause.

    Args:
        error: Anything with botocore's `response`.
        shapes: The exceptions of the contract.

    Returns:
        The exception; or the error itself, where its code means none of them, or its
        response cannot be read.
    """
    try:
        made = _made(error, shapes)
    except Exception:  # noqa: BLE001 - of a class of the response's own
        return error
    if made is None:
        return error
    made.__cause__ = error
    return made


def _made(error: BaseException, shapes: Iterable[Shape[X]]) -> X | None:
    response = _mapping(getattr(error, "response", None))
    found = _mapping(response.get("Error"))
    name = shape_name(found.get("Code"))
    shape = next((each for each in shapes if name in each.codes), None)
    if shape is None:
        return None
    value = {"message": found.get("Message", ""), **response}
    return read(shape.schema, shape.make, value, None).model


def shape_name(code: object) -> str:
    """A code without the namespace before it and the address behind it.

    `aws.campaigns#ConflictException:http://...` becomes `ConflictException`: see
    https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization
    """
    if not isinstance(code, str):
        return ""
    return str.__str__(code).partition(":")[0].rpartition("#")[2].strip()


def _mapping(value: object) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}
