"""The checks.

Generated from person.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.json_values import is_integer
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.values import Type
from ._runtime.schemas import Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_PERSON = Schema(
    Type("object"),
    Required("name", "age"),
    AdditionalProperties(False),
    Properties(
        {
            "name": Schema(Type("string")),
            "age": Schema(Type("integer")),
            "nick": Schema(Type("string")),
        }
    ),
    at="person.schema.json#",
)


def _is_person(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 2
    try:
        name_value = value["name"]
        age_value = value["age"]
    except KeyError:
        return False
    if not isinstance(name_value, str):
        return False
    if type(age_value) is not int and not is_integer(age_value):
        return False
    if "nick" in value:
        known += 1
        nick_value = value["nick"]
        if not isinstance(nick_value, str):
            return False
    if len(value) != known:
        return False
    return True


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


PERSON: Checks[models.Person] = Checks(
    _PERSON, _is_person, model=lambda value: _models().Person.from_json(value)
)
is_valid_person = PERSON.is_valid
check_person = PERSON.check
parse_person = PERSON.parse
is_valid_person_json = PERSON.is_valid_json
check_person_json = PERSON.check_json
parse_person_json = PERSON.parse_json
