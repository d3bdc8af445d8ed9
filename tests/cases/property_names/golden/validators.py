"""The checks."""

from __future__ import annotations

from ._runtime.json_texts import read_json
from ._runtime.json_values import type_name
from ._runtime.lazy import fullmatch
from ._runtime.pointers import escape
from ._runtime.violations import (
    ContractError,
    Violation,
    blocking,
    findings,
    redacted,
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

_LISTED_VALUES = frozenset({"a", "b"})
_TAGS_PATTERN = fullmatch("[a-z]*+")


def is_valid_all(value: Any) -> bool:
    """Whether `value` is a valid all."""
    try:
        return _is_all(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_all(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of all in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_all(value):
            _walk_all(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_all(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.All:
    """The all that `value` is, or a ContractError."""
    found = blocking(check_all(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return dict(value)


def is_valid_all_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid all."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_all(value)


def check_all_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_all`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_all(value, now=now, limit=limit)


def parse_all_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.All:
    """The all that a JSON text is, or a ContractError."""
    return parse_all(read_json(data), now=now, strict=strict)


def _is_all(value: Json) -> bool:
    return isinstance(value, dict)


def _walk_all(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.ALL_TYPE, at, {"actual": type_name(value)}))


def is_valid_listed(value: Any) -> bool:
    """Whether `value` is a valid listed."""
    try:
        return _is_listed(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_listed(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of listed in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_listed(value):
            _walk_listed(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_listed(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Listed:
    """The listed that `value` is, or a ContractError."""
    found = blocking(check_listed(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return dict(value)


def is_valid_listed_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid listed."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_listed(value)


def check_listed_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_listed`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_listed(value, now=now, limit=limit)


def parse_listed_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Listed:
    """The listed that a JSON text is, or a ContractError."""
    return parse_listed(read_json(data), now=now, strict=strict)


def _is_listed(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    for key in value:
        if not (isinstance(key, str) and key in _LISTED_VALUES):
            return False
    return True


def _walk_listed(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.LISTED_TYPE, at, {"actual": type_name(value)}))
        return
    for key in value:
        names: list[Violation] = []
        if not (isinstance(key, str) and key in _LISTED_VALUES):
            names.append(Violation(rules.LISTED_ENUM, f"{at}/{escape(key)}"))
        if names:
            for wrong in blocking(names):
                found.append(
                    Violation(
                        rules.LISTED_PROPERTY_NAMES,
                        f"{at}/{escape(key)}",
                        {"reason": wrong.message},
                    )
                )


def is_valid_none(value: Any) -> bool:
    """Whether `value` is a valid none."""
    try:
        return _is_none(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_none(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of none in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_none(value):
            _walk_none(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_none(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.None_:
    """The none that `value` is, or a ContractError."""
    found = blocking(check_none(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return dict(value)


def is_valid_none_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid none."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_none(value)


def check_none_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_none`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_none(value, now=now, limit=limit)


def parse_none_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.None_:
    """The none that a JSON text is, or a ContractError."""
    return parse_none(read_json(data), now=now, strict=strict)


def _is_none(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    for _key in value:
        return False
    return True


def _walk_none(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.NONE_TYPE, at, {"actual": type_name(value)}))
        return
    for key in value:
        names: list[Violation] = []
        names.append(Violation(rules.NONE_FALSE, f"{at}/{escape(key)}"))
        if names:
            for wrong in blocking(names):
                found.append(
                    Violation(
                        rules.NONE_PROPERTY_NAMES,
                        f"{at}/{escape(key)}",
                        {"reason": wrong.message},
                    )
                )


def is_valid_secrets(value: Any) -> bool:
    """Whether `value` is a valid secrets."""
    try:
        return _is_secrets(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_secrets(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of secrets in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_secrets(value):
            _walk_secrets(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_secrets(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Secrets:
    """The secrets that `value` is, or a ContractError."""
    found = blocking(check_secrets(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return dict(value)


def is_valid_secrets_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid secrets."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_secrets(value)


def check_secrets_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_secrets`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_secrets(value, now=now, limit=limit)


def parse_secrets_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Secrets:
    """The secrets that a JSON text is, or a ContractError."""
    return parse_secrets(read_json(data), now=now, strict=strict)


def _is_secrets(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    for key in value:
        if not isinstance(key, str):
            return False
        if len(key) > 3:
            return False
    return True


def _walk_secrets(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.SECRETS_TYPE, at, {"actual": type_name(value)}))
        return
    hidden: list[Violation] = []
    for position, key in enumerate(value, 1):
        names: list[Violation] = []
        if not isinstance(key, str):
            names.append(Violation(rules.NAME_TYPE, at, {"actual": type_name(key)}))
        elif len(key) > 3:
            names.append(Violation(rules.NAME_MAX_LENGTH, at, {"count": len(key)}))
        if names:
            for wrong in blocking(names):
                hidden.append(
                    Violation(
                        rules.SECRETS_PROPERTY_NAMES, at, {"reason": wrong.message}
                    )
                )
        if hidden:
            found += redacted(hidden, at, position)
            hidden.clear()


def is_valid_name(value: Any) -> bool:
    """Whether `value` is a valid Name."""
    try:
        return _is_name(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_name(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Name in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_name(value):
            _walk_name(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_name(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Name:
    """The Name that `value` is, or a ContractError."""
    found = blocking(check_name(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.Name = value
    return parsed


def _is_name(value: Json) -> bool:
    if not isinstance(value, str):
        return False
    if len(value) > 3:
        return False
    return True


def _walk_name(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, str):
        found.append(Violation(rules.NAME_TYPE, at, {"actual": type_name(value)}))
        return
    if len(value) > 3:
        found.append(Violation(rules.NAME_MAX_LENGTH, at, {"count": len(value)}))


def is_valid_tags(value: Any) -> bool:
    """Whether `value` is a valid tags."""
    try:
        return _is_tags(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_tags(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of tags in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_tags(value):
            _walk_tags(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_tags(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Tags:
    """The tags that `value` is, or a ContractError."""
    found = blocking(check_tags(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return dict(value)


def is_valid_tags_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid tags."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_tags(value)


def check_tags_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_tags`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_tags(value, now=now, limit=limit)


def parse_tags_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Tags:
    """The tags that a JSON text is, or a ContractError."""
    return parse_tags(read_json(data), now=now, strict=strict)


def _is_tags(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    for key in value:
        if isinstance(key, str):
            if len(key) < 2:
                return False
            if _TAGS_PATTERN(key) is None:
                return False
    return True


def _walk_tags(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.TAGS_TYPE, at, {"actual": type_name(value)}))
        return
    for key in value:
        names: list[Violation] = []
        if isinstance(key, str):
            if len(key) < 2:
                names.append(
                    Violation(
                        rules.TAGS_MIN_LENGTH,
                        f"{at}/{escape(key)}",
                        {"count": len(key)},
                    )
                )
            if _TAGS_PATTERN(key) is None:
                names.append(Violation(rules.TAGS_PATTERN, f"{at}/{escape(key)}"))
        if names:
            for wrong in blocking(names):
                found.append(
                    Violation(
                        rules.TAGS_PROPERTY_NAMES,
                        f"{at}/{escape(key)}",
                        {"reason": wrong.message},
                    )
                )
