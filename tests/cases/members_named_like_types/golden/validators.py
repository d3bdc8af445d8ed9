"""The checks.

Generated from odd.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.formats.date_time import DATE_TIME
from ._runtime.json_values import is_integer
from ._runtime.keywords.arrays import Items
from ._runtime.keywords.objects import AdditionalProperties, Properties, Required
from ._runtime.keywords.strings import Format
from ._runtime.keywords.values import Type
from ._runtime.schemas import ANYTHING, Schema

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._runtime.json_values import Json
    from . import models

_ODD_PROPERTIES = frozenset(
    {
        "Mapping",
        "NotRequired",
        "Sequence",
        "datetime",
        "int",
        "map",
        "names",
        "object",
        "str",
        "tail",
        "when",
    }
)

_ODD = Schema(
    Type("object"),
    Required("str", "int"),
    AdditionalProperties(False),
    Properties(
        {
            "str": Schema(Type("string")),
            "int": Schema(Type("integer")),
            "object": ANYTHING,
            "datetime": Schema(Type("string"), Format(DATE_TIME)),
            "Mapping": Schema(
                Type("object"), AdditionalProperties(Schema(Type("string")))
            ),
            "Sequence": Schema(Type("array"), Items(Schema(Type("string")))),
            "NotRequired": Schema(Type("string")),
            "tail": Schema(Type("string")),
            "when": Schema(Type("string"), Format(DATE_TIME)),
            "names": Schema(Type("array"), Items(Schema(Type("string")))),
            "map": Schema(
                Type("object"), AdditionalProperties(Schema(Type("integer")))
            ),
        }
    ),
    at="odd.schema.json#",
)


def _is_odd(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if not _ODD_PROPERTIES.issuperset(value):
        return False
    try:
        str_value = value["str"]
        int_value = value["int"]
    except KeyError:
        return False
    if not isinstance(str_value, str):
        return False
    if type(int_value) is not int and not is_integer(int_value):
        return False
    if "datetime" in value:
        datetime_value = value["datetime"]
        if not isinstance(datetime_value, str):
            return False
        if DATE_TIME.quick.fullmatch(datetime_value) is None and not DATE_TIME.is_valid(
            datetime_value
        ):
            return False
    if "Mapping" in value:
        mapping_value = value["Mapping"]
        if not isinstance(mapping_value, dict):
            return False
        try:
            values: list[Any] = [*mapping_value.values()]
            "".join(values)
        except TypeError:
            return False
    if "Sequence" in value:
        sequence_value = value["Sequence"]
        if not isinstance(sequence_value, list):
            return False
        for item in sequence_value:
            if not isinstance(item, str):
                return False
    if "NotRequired" in value:
        not_required_value = value["NotRequired"]
        if not isinstance(not_required_value, str):
            return False
    if "tail" in value:
        tail_value = value["tail"]
        if not isinstance(tail_value, str):
            return False
    if "when" in value:
        when_value = value["when"]
        if not isinstance(when_value, str):
            return False
        if DATE_TIME.quick.fullmatch(when_value) is None and not DATE_TIME.is_valid(
            when_value
        ):
            return False
    if "names" in value:
        names_value = value["names"]
        if not isinstance(names_value, list):
            return False
        for item in names_value:
            if not isinstance(item, str):
                return False
    if "map" in value:
        map_value = value["map"]
        if not isinstance(map_value, dict):
            return False
        for member in map_value.values():
            if type(member) is not int and not is_integer(member):
                return False
    return True


def _models() -> Any:
    """The models, which are imported when the first is made."""
    from . import models

    return models


ODD: Checks[models.Odd] = Checks(
    _ODD, _is_odd, model=lambda value: _models().Odd.from_json(value)
)
is_valid_odd = ODD.is_valid
check_odd = ODD.check
parse_odd = ODD.parse
is_valid_odd_json = ODD.is_valid_json
check_odd_json = ODD.check_json
parse_odd_json = ODD.parse_json
