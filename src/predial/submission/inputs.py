"""Make a dial request of an input, or say what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, cast

from predial_contracts._runtime.params import Params
from predial_contracts.connectcampaigns import put_dial_request_batch as contract
from predial_contracts.connectcampaigns.put_dial_request_batch import validators
from predial_runtime.formats.date_time import from_datetime
from predial_runtime.violations import ContractError, Rule, Violation, uncheckable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from predial.checking.diagnostics import Violation as AnyViolation

_PARAMS = Params(validators.DIAL_REQUEST)
_LIMIT = 100  # violations that are kept of one dial request
REPEATED = Violation(
    Rule(
        "uniqueItemProperties",
        'must be unique: an earlier dial request has the same "clientToken"',
    ),
    (None, "clientToken"),
)


class InvalidInputError(Exception):
    """An input is not fit to be sent.

    Attributes:
        token: Its client token, if that is valid.
        violations: Why not.
    """

    def __init__(self, token: str | None, violations: tuple[AnyViolation, ...]) -> None:
        self.token = token
        self.violations = violations[:_LIMIT]
        super().__init__()


def read(
    item: object, now: datetime, expires_in: timedelta | None
) -> contract.DialRequest:
    """The dial request that an input is.

    Args:
        item: JSON values, boto3's values, a model, or the error that stands for what
            could not be read, or is known to be invalid.
        now: Aware, to measure its time from.
        expires_in: Gives the time when it expires, in place of its own.

    Raises:
        InvalidInputError: It is none.
    """
    if isinstance(item, InvalidInputError):
        raise item
    if isinstance(item, (ContractError, contract.ContractError)):
        raise InvalidInputError(None, item.violations)
    value: Any = item.to_params() if isinstance(item, contract.DialRequest) else item
    try:
        if expires_in is not None and isinstance(value, Mapping):
            members = cast("Mapping[str, Any]", value)
            value = {**members, "expirationTime": now + expires_in}
        return _PARAMS.parse(value, now=now)
    except contract.ContractError as error:
        found: tuple[AnyViolation, ...] = error.violations
    except Exception as error:  # noqa: BLE001 - a value's own error may hold it
        found = (Violation(Rule("uncheckable", f"{uncheckable(error)}"), None),)
    # Out here, it has no context: a value's own error.
    raise InvalidInputError(valid_token(value), found)


def valid_token(value: Any) -> str | None:
    """The client token of what need not be a dial request; None if it is not valid."""
    if not isinstance(value, Mapping):
        return None
    try:
        token = cast("Mapping[str, Any]", value).get("clientToken")
        return token if contract.is_valid_client_token(token) else None
    except Exception:  # noqa: BLE001 - a mapping's own error may hold its values
        return None


def timed(
    request: contract.DialRequest, now: datetime, expires_in: timedelta | None
) -> contract.DialRequest:
    """The dial request as it is sent at this time.

    Raises:
        InvalidInputError: It expires too soon or too late.
    """
    if expires_in is not None:
        return replace(request, expiration_time=now + expires_in)
    text = from_datetime(request.expiration_time)
    found = contract.check_time_stamp(text, now=now)
    if found:
        raise InvalidInputError(request.client_token, tuple(found))
    return request
