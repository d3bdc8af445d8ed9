"""The checks.

Generated from visit.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.formats.date_time import DATE_TIME
from ._runtime.json_values import is_integer
from ._runtime.keywords.applicators import AnyOf
from ._runtime.keywords.arrays import Items
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.strings import Format
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_WHO = Schema(
    Type("object"),
    Required("name"),
    AdditionalProperties(False),
    Properties({"name": Schema(Type("string"))}),
    at="visit.schema.json#/$defs/Who",
)
_VISIT = Schema(
    Type("object"),
    AdditionalProperties(False),
    Properties(
        {
            "at": Schema(Type("string", "null"), Format(DATE_TIME)),
            "stops": Schema(
                Type("array", "null"),
                Items(
                    Schema(
                        Type("object"),
                        Required("n"),
                        AdditionalProperties(False),
                        Properties({"n": Schema(Type("integer"))}),
                    )
                ),
            ),
            "who": Schema(AnyOf(_WHO, Schema(Type("null")))),
        }
    ),
    at="visit.schema.json#",
)


def _is_visit(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 0
    if "at" in value:
        known += 1
        at_value = value["at"]
        if isinstance(at_value, str):
            if DATE_TIME.quick.fullmatch(at_value) is None and not DATE_TIME.is_valid(
                at_value
            ):
                return False
        elif at_value is not None:
            return False
    if "stops" in value:
        known += 1
        stops_value = value["stops"]
        if isinstance(stops_value, list):
            for item in stops_value:
                if not _is_visit_stops_item_value(item):
                    return False
        elif stops_value is not None:
            return False
    if "who" in value:
        known += 1
        who_value = value["who"]
        if isinstance(who_value, dict):
            if type(who_value) is not dict:
                who_value = {**who_value}
            if len(who_value) != 1:
                return False
            try:
                name_value = who_value["name"]
            except KeyError:
                return False
            if not isinstance(name_value, str):
                return False
        elif who_value is not None:
            return False
    if len(value) != known:
        return False
    return True


def _is_visit_stops_item_value(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 1:
        return False
    try:
        n_value = value["n"]
    except KeyError:
        return False
    if type(n_value) is not int and not is_integer(n_value):
        return False
    return True


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


VISIT: Checks[models.Visit] = Checks(
    _VISIT, _is_visit, model=lambda value: _models().Visit.from_json(value)
)
is_valid_visit = VISIT.is_valid
check_visit = VISIT.check
parse_visit = VISIT.parse
is_valid_visit_json = VISIT.is_valid_json
check_visit_json = VISIT.check_json
parse_visit_json = VISIT.parse_json

WHO: Checks[models.Who] = Checks(
    _WHO, model=lambda value: _models().Who.from_json(value)
)
is_valid_who = WHO.is_valid
check_who = WHO.check
parse_who = WHO.parse
