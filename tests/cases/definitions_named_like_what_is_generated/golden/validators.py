"""The checks of PutThing of things."""

from __future__ import annotations

from ._runtime.json_texts import read_json
from ._runtime.json_values import type_name
from ._runtime.pointers import escape
from ._runtime.violations import (
    ContractError,
    Violation,
    blocking,
    findings,
    settle,
    uncheckable,
)
from . import rules

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ._runtime.json_values import Json
    from ._runtime.violations import Violation
    from . import models

_REQUEST_MEMBERS = frozenset({"a"})
_FAILURE_MEMBERS = frozenset({"message"})
_ERROR_MEMBERS = frozenset({"text"})
_PUT_THING_ERROR_MEMBERS = frozenset({"text"})


def is_valid_request(value: Any) -> bool:
    """Whether `value` is a valid request."""
    try:
        return _is_request(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_request(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of request in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_request(value):
            _walk_request(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_request(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.PutThingRequest:
    """The request that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_request(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.PutThingRequest.from_json(value)


def is_valid_request_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid request."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_request(value)


def check_request_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_request`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_request(value, now=now, limit=limit)


def parse_request_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.PutThingRequest:
    """The request that a JSON text is, or a ContractError."""
    return parse_request(read_json(data), now=now, strict=strict)


def _is_request(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 1:
        return False
    try:
        a_member = value["a"]
    except KeyError:
        return False
    return isinstance(a_member, str)


def _walk_request(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.REQUEST_TYPE, at, {"actual": type_name(value)}))
        return
    if value.keys() != _REQUEST_MEMBERS:
        if "a" not in value:
            found.append(Violation(rules.REQUEST_REQUIRED, at, {"name": "a"}))
        for key in value:
            if key not in _REQUEST_MEMBERS:
                found.append(
                    Violation(
                        rules.REQUEST_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}"
                    )
                )
    if "a" in value:
        member = value["a"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.REQUEST_TYPE_2, f"{at}/a", {"actual": type_name(member)}
                )
            )


def is_valid_failure(value: Any) -> bool:
    """Whether `value` is a valid Failure."""
    try:
        return _is_failure(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_failure(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Failure in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_failure(value):
            _walk_failure(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_failure(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Failure:
    """The Failure that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_failure(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Failure.from_json(value)


def _is_failure(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 1:
        return False
    try:
        message_member = value["message"]
    except KeyError:
        return False
    return isinstance(message_member, str)


def _walk_failure(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.FAILURE_TYPE, at, {"actual": type_name(value)}))
        return
    if value.keys() != _FAILURE_MEMBERS:
        if "message" not in value:
            found.append(Violation(rules.FAILURE_REQUIRED, at, {"name": "message"}))
        for key in value:
            if key not in _FAILURE_MEMBERS:
                found.append(
                    Violation(
                        rules.FAILURE_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}"
                    )
                )
    if "message" in value:
        member = value["message"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.FAILURE_TYPE_2, f"{at}/message", {"actual": type_name(member)}
                )
            )


def is_valid_error(value: Any) -> bool:
    """Whether `value` is a valid Error."""
    try:
        return _is_error(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_error(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Error in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_error(value):
            _walk_error(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_error(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Error:
    """The Error that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_error(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Error.from_json(value)


def _is_error(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 1:
        return False
    try:
        text_member = value["text"]
    except KeyError:
        return False
    return isinstance(text_member, str)


def _walk_error(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.ERROR_TYPE, at, {"actual": type_name(value)}))
        return
    if value.keys() != _ERROR_MEMBERS:
        if "text" not in value:
            found.append(Violation(rules.ERROR_REQUIRED, at, {"name": "text"}))
        for key in value:
            if key not in _ERROR_MEMBERS:
                found.append(
                    Violation(rules.ERROR_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
                )
    if "text" in value:
        member = value["text"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.ERROR_TYPE_2, f"{at}/text", {"actual": type_name(member)}
                )
            )


def is_valid_put_thing_error(value: Any) -> bool:
    """Whether `value` is a valid PutThingError."""
    try:
        return _is_put_thing_error(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_put_thing_error(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of PutThingError in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_put_thing_error(value):
            _walk_put_thing_error(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_put_thing_error(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.PutThingError2:
    """The PutThingError that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_put_thing_error(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.PutThingError2.from_json(value)


def _is_put_thing_error(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 1:
        return False
    try:
        text_member = value["text"]
    except KeyError:
        return False
    return isinstance(text_member, str)


def _walk_put_thing_error(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(
            Violation(rules.PUT_THING_ERROR_TYPE, at, {"actual": type_name(value)})
        )
        return
    if value.keys() != _PUT_THING_ERROR_MEMBERS:
        if "text" not in value:
            found.append(
                Violation(rules.PUT_THING_ERROR_REQUIRED, at, {"name": "text"})
            )
        for key in value:
            if key not in _PUT_THING_ERROR_MEMBERS:
                found.append(
                    Violation(
                        rules.PUT_THING_ERROR_ADDITIONAL_PROPERTIES,
                        f"{at}/{escape(key)}",
                    )
                )
    if "text" in value:
        member = value["text"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.PUT_THING_ERROR_TYPE_2,
                    f"{at}/text",
                    {"actual": type_name(member)},
                )
            )
