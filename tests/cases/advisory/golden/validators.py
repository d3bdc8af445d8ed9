"""The verdicts, for speed, and what people call.

Generated from note.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

import re

from ._runtime.checks import Checks
from ._runtime.lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")

_NOTE_BODY_PATTERN = re.compile("[a-z ]*+").fullmatch


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
    if advice and len(title_value) > 5:
        return False
    if "body" in value:
        known += 1
        body_value = value["body"]
        if not isinstance(body_value, str):
            return False
        if advice and _NOTE_BODY_PATTERN(body_value) is None:
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
    return len(value) == known


NOTE: Checks[models.Note] = Checks(
    lambda: schemas.NOTE, _is_note, model=lambda value: models.Note.from_json(value)
)
PLAIN: Checks[models.Plain] = Checks(lambda: schemas.PLAIN)
