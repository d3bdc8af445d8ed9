"""The verdicts, for speed, and what people call.

Generated from all.schema.json, listed.schema.json, none.schema.json,
secrets.schema.json, tags.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.columns import alphabet, remember
from ._runtime.lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")

_KNOWN_ALL_NAMES = set[str]()
_KNOWN_LISTED_NAMES = set[str]()
_LISTED_NAME_VALUES = frozenset({"a", "b"})
_KNOWN_SECRETS_NAMES = set[str]()
_KNOWN_TAGS_NAMES = set[str]()
_TAGS_NAME_ALPHABET = alphabet(b"abcdefghijklmnopqrstuvwxyz")


def _is_all(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if not isinstance(value, dict):
        return False
    try:
        if not _KNOWN_ALL_NAMES.issuperset(value):
            "".join(value)  # raises TypeError unless all are strings
            remember(_KNOWN_ALL_NAMES, value)
    except TypeError:
        return False
    return True


def _is_listed(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if not isinstance(value, dict):
        return False
    try:
        if not _KNOWN_LISTED_NAMES.issuperset(value):
            if not _LISTED_NAME_VALUES.issuperset(value):
                return False
            remember(_KNOWN_LISTED_NAMES, value)
    except TypeError:
        return False
    return True


def _is_none(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if not isinstance(value, dict):
        return False
    for key in value:
        if not isinstance(key, str):
            return False
        return False
    return True


def _is_secrets(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if not isinstance(value, dict):
        return False
    try:
        if not _KNOWN_SECRETS_NAMES.issuperset(value):
            text = "".join(value)
            if len(text) > 3 and max(map(len, value)) > 3:
                return False
            remember(_KNOWN_SECRETS_NAMES, value)
    except TypeError:
        return False
    return True


def _is_tags(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if not isinstance(value, dict):
        return False
    try:
        if not _KNOWN_TAGS_NAMES.issuperset(value):
            text = "".join(value)
            if not _TAGS_NAME_ALPHABET(text):
                return False
            if value and min(map(len, value)) < 2:
                return False
            remember(_KNOWN_TAGS_NAMES, value)
    except TypeError:
        return False
    return True


ALL: Checks[models.All] = Checks(
    lambda: schemas.ALL, _is_all, model=lambda value: dict(value)
)
LISTED: Checks[models.Listed] = Checks(
    lambda: schemas.LISTED, _is_listed, model=lambda value: dict(value)
)
NONE: Checks[models.None_] = Checks(
    lambda: schemas.NONE, _is_none, model=lambda value: dict(value)
)
SECRETS: Checks[models.Secrets] = Checks(
    lambda: schemas.SECRETS, _is_secrets, model=lambda value: dict(value)
)
NAME: Checks[models.Name] = Checks(lambda: schemas.NAME)
TAGS: Checks[models.Tags] = Checks(
    lambda: schemas.TAGS, _is_tags, model=lambda value: dict(value)
)
