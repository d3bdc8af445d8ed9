"""The checks.

Generated from all.schema.json, listed.schema.json, none.schema.json,
secrets.schema.json, tags.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

import re

from ._runtime.checks import Checks
from ._runtime.columns import alphabet, remember
from ._runtime.keywords.objects import PropertyNames
from ._runtime.keywords.sizes import MaxLength, MinLength
from ._runtime.keywords.strings import Pattern
from ._runtime.keywords.values import Enum, Never, Type
from ._runtime.schemas import ANYTHING, Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._runtime.json_values import Json
    from . import models

_KNOWN_ALL_NAMES = set[str]()
_KNOWN_LISTED_NAMES = set[str]()
_LISTED_NAME_VALUES = frozenset({"a", "b"})
_KNOWN_SECRETS_NAMES = set[str]()
_KNOWN_TAGS_NAMES = set[str]()
_TAGS_NAME_ALPHABET = alphabet(b"abcdefghijklmnopqrstuvwxyz")
_TAGS_PATTERN = re.compile("[a-z]*+").fullmatch

_ALL = Schema(Type("object"), PropertyNames(ANYTHING), at="all.schema.json#")
_LISTED = Schema(
    Type("object"), PropertyNames(Schema(Enum("a", "b"))), at="listed.schema.json#"
)
_NONE = Schema(Type("object"), PropertyNames(Schema(Never())), at="none.schema.json#")
_NAME = Schema(Type("string"), MaxLength(3), at="secrets.schema.json#/$defs/Name")
_SECRETS = Schema(
    Type("object"), PropertyNames(_NAME), at="secrets.schema.json#", sensitive=True
)
_TAGS = Schema(
    Type("object"),
    PropertyNames(Schema(MinLength(2), Pattern("^[a-z]*$", _TAGS_PATTERN))),
    at="tags.schema.json#",
)


def _is_all(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    try:
        if not _KNOWN_ALL_NAMES.issuperset(value):
            "".join(value)
            remember(_KNOWN_ALL_NAMES, value)
    except TypeError:
        return False
    return True


def _is_listed(value: Json) -> bool:
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


def _is_none(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    for key in value:
        if not isinstance(key, str):
            return False
        return False
    return True


def _is_secrets(value: Json) -> bool:
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


def _is_tags(value: Json) -> bool:
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


ALL: Checks[models.All] = Checks(_ALL, _is_all, model=lambda value: dict(value))
is_valid_all = ALL.is_valid
check_all = ALL.check
parse_all = ALL.parse
is_valid_all_json = ALL.is_valid_json
check_all_json = ALL.check_json
parse_all_json = ALL.parse_json

LISTED: Checks[models.Listed] = Checks(
    _LISTED, _is_listed, model=lambda value: dict(value)
)
is_valid_listed = LISTED.is_valid
check_listed = LISTED.check
parse_listed = LISTED.parse
is_valid_listed_json = LISTED.is_valid_json
check_listed_json = LISTED.check_json
parse_listed_json = LISTED.parse_json

NONE: Checks[models.None_] = Checks(_NONE, _is_none, model=lambda value: dict(value))
is_valid_none = NONE.is_valid
check_none = NONE.check
parse_none = NONE.parse
is_valid_none_json = NONE.is_valid_json
check_none_json = NONE.check_json
parse_none_json = NONE.parse_json

SECRETS: Checks[models.Secrets] = Checks(
    _SECRETS, _is_secrets, model=lambda value: dict(value)
)
is_valid_secrets = SECRETS.is_valid
check_secrets = SECRETS.check
parse_secrets = SECRETS.parse
is_valid_secrets_json = SECRETS.is_valid_json
check_secrets_json = SECRETS.check_json
parse_secrets_json = SECRETS.parse_json

NAME: Checks[models.Name] = Checks(_NAME)
is_valid_name = NAME.is_valid
check_name = NAME.check
parse_name = NAME.parse

TAGS: Checks[models.Tags] = Checks(_TAGS, _is_tags, model=lambda value: dict(value))
is_valid_tags = TAGS.is_valid
check_tags = TAGS.check
parse_tags = TAGS.parse
is_valid_tags_json = TAGS.is_valid_json
check_tags_json = TAGS.check_json
parse_tags_json = TAGS.parse_json
