"""The checks.

Generated from note.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

import re

from ._runtime.checks import Checks
from ._runtime.keywords.applicators import Advisory
from ._runtime.keywords.arrays import Items
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.sizes import MaxItems, MaxLength, MinLength
from ._runtime.keywords.strings import Pattern
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_NOTE_BODY_PATTERN = re.compile("[a-z ]*+").fullmatch

_PLAIN = Schema(
    Pattern("^[a-z ]*$", _NOTE_BODY_PATTERN), at="note.schema.json#/$defs/Plain"
)
_NOTE = Schema(
    Type("object"),
    Required("title"),
    AdditionalProperties(False),
    Properties(
        {
            "title": Schema(
                Type("string"), MinLength(1), Advisory(Schema(MaxLength(5)))
            ),
            "body": Schema(Type("string"), Advisory(_PLAIN)),
            "tags": Schema(
                Type("array"),
                Advisory(Schema(MaxItems(1), Items(Schema(Type("string"))))),
            ),
        }
    ),
    at="note.schema.json#",
)


def _is_note(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 1
    try:
        title_value = value["title"]
    except KeyError:
        return False
    if not isinstance(title_value, str):
        return False
    if len(title_value) < 1:
        return False
    if advice:
        if len(title_value) > 5:
            return False
    if "body" in value:
        known += 1
        body_value = value["body"]
        if not isinstance(body_value, str):
            return False
        if advice:
            if _NOTE_BODY_PATTERN(body_value) is None:
                return False
    if "tags" in value:
        known += 1
        tags_value = value["tags"]
        if not isinstance(tags_value, list):
            return False
        if advice:
            if len(tags_value) > 1:
                return False
            for item in tags_value:
                if not isinstance(item, str):
                    return False
    if len(value) != known:
        return False
    return True


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


NOTE: Checks[models.Note] = Checks(
    _NOTE,
    _is_note,
    precheck=_is_note,
    model=lambda value: _models().Note.from_json(value),
)
is_valid_note = NOTE.is_valid
check_note = NOTE.check
parse_note = NOTE.parse
is_valid_note_json = NOTE.is_valid_json
check_note_json = NOTE.check_json
parse_note_json = NOTE.parse_json

PLAIN: Checks[models.Plain] = Checks(_PLAIN)
is_valid_plain = PLAIN.is_valid
check_plain = PLAIN.check
parse_plain = PLAIN.parse
