"""The verdicts, for speed, and what people call.

Generated from odd.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.formats.date_time import DATE_TIME
from ._runtime.json_values import is_integer
from ._runtime.lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")

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


def _is_odd(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
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
            "".join(values)  # raises TypeError unless all are strings
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


ODD: Checks[models.Odd] = Checks(
    lambda: schemas.ODD, _is_odd, model=lambda value: models.Odd.from_json(value)
)
