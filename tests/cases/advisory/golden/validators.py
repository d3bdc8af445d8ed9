"""The checks."""

from __future__ import annotations

from ._runtime.json_texts import read_json
from ._runtime.json_values import type_name
from ._runtime.lazy import fullmatch
from ._runtime.pointers import escape
from ._runtime.violations import (
    ContractError,
    Violation,
    as_advice,
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

_NOTE_MEMBERS = frozenset({"body", "tags", "title"})
_PLAIN_PATTERN = fullmatch("[a-z ]*+")


def is_valid_note(value: Any) -> bool:
    """Whether `value` is a valid note."""
    try:
        return _is_note(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_note(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of note in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_clean_note(value):
            _walk_note(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_note(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Note:
    """The note that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_note(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Note.from_json(value)


def is_valid_note_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid note."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_note(value)


def check_note_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_note`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_note(value, now=now, limit=limit)


def parse_note_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Note:
    """The note that a JSON text is, or a ContractError."""
    return parse_note(read_json(data), now=now, strict=strict)


def _is_note(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if not _NOTE_MEMBERS.issuperset(value):
        return False
    try:
        title_member = value["title"]
    except KeyError:
        return False
    if not isinstance(title_member, str):
        return False
    if len(title_member) < 1:
        return False
    if "body" in value:
        body_member = value["body"]
        if not isinstance(body_member, str):
            return False
    if "tags" in value:
        tags_member = value["tags"]
        if not isinstance(tags_member, list):
            return False
    return True


def _is_clean_note(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if not _NOTE_MEMBERS.issuperset(value):
        return False
    try:
        title_member = value["title"]
    except KeyError:
        return False
    if not isinstance(title_member, str):
        return False
    if not 1 <= len(title_member) <= 5:
        return False
    if "body" in value:
        body_member = value["body"]
        if not isinstance(body_member, str):
            return False
        if not _is_plain(body_member):
            return False
    if "tags" in value:
        tags_member = value["tags"]
        if not isinstance(tags_member, list):
            return False
        if len(tags_member) > 1:
            return False
        for item in tags_member:
            if not isinstance(item, str):
                return False
    return True


def _walk_note(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.NOTE_TYPE, at, {"actual": type_name(value)}))
        return
    if "title" not in value:
        found.append(Violation(rules.NOTE_REQUIRED, at, {"name": "title"}))
    for key in value:
        if key not in _NOTE_MEMBERS:
            found.append(
                Violation(rules.NOTE_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "title" in value:
        member = value["title"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.NOTE_TYPE_2, f"{at}/title", {"actual": type_name(member)}
                )
            )
        else:
            before = len(found)
            if len(member) < 1:
                found.append(
                    Violation(
                        rules.NOTE_MIN_LENGTH, f"{at}/title", {"count": len(member)}
                    )
                )
            if len(found) == before:
                if len(member) > 5:
                    found.append(
                        Violation(
                            rules.NOTE_MAX_LENGTH, f"{at}/title", {"count": len(member)}
                        )
                    )
    if "body" in value:
        member = value["body"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.NOTE_TYPE_3, f"{at}/body", {"actual": type_name(member)}
                )
            )
        else:
            inner: list[Violation] = []
            _walk_plain(member, f"{at}/body", inner)
            found += as_advice(inner)
    if "tags" in value:
        member = value["tags"]
        if not isinstance(member, list):
            found.append(
                Violation(
                    rules.NOTE_TYPE_4, f"{at}/tags", {"actual": type_name(member)}
                )
            )
        else:
            if len(member) > 1:
                found.append(
                    Violation(
                        rules.NOTE_MAX_ITEMS, f"{at}/tags", {"count": len(member)}
                    )
                )
            for index, item in enumerate(member):
                if not isinstance(item, str):
                    found.append(
                        Violation(
                            rules.NOTE_TYPE_5,
                            f"{at}/tags/{index}",
                            {"actual": type_name(item)},
                        )
                    )


def is_valid_plain(value: Any) -> bool:
    """Whether `value` is a valid Plain."""
    try:
        return _is_plain(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_plain(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Plain in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_plain(value):
            _walk_plain(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_plain(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Plain:
    """The Plain that `value` is, or a ContractError."""
    found = blocking(check_plain(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.Plain = value
    return parsed


def _is_plain(value: Json) -> bool:
    if isinstance(value, str):
        if _PLAIN_PATTERN(value) is None:
            return False
    return True


def _walk_plain(value: Json, at: str, found: list[Violation]) -> None:
    if isinstance(value, str):
        if _PLAIN_PATTERN(value) is None:
            found.append(Violation(rules.PLAIN_PATTERN, at))
