"""The verdicts, for speed, and what people call.

Generated from odd.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from ._runtime.checks import Checks
from ._runtime.json_values import is_integer
from ._runtime.lazy import LazyModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")

_ODD_PROPERTIES = frozenset(
    {
        "",
        "$ref",
        "1st",
        "None",
        "__init__",
        "a-b",
        "aB",
        "a_b",
        "args",
        "class",
        "cls",
        "extra",
        "field_name",
        "from_json",
        "id",
        "print",
        "self",
        "to_json",
        "type",
        "with space",
        "\xe4",
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
        class__value = value["class"]
        a_b_value = value["a-b"]
    except KeyError:
        return False
    if type(class__value) is not int and not is_integer(class__value):
        return False
    if "None" in value:
        none_value = value["None"]
        if type(none_value) is not int and not is_integer(none_value):
            return False
    if "self" in value:
        self__value = value["self"]
        if type(self__value) is not int and not is_integer(self__value):
            return False
    if "cls" in value:
        cls__value = value["cls"]
        if type(cls__value) is not int and not is_integer(cls__value):
            return False
    if "from_json" in value:
        from_json_value = value["from_json"]
        if type(from_json_value) is not int and not is_integer(from_json_value):
            return False
    if "to_json" in value:
        to_json_value = value["to_json"]
        if type(to_json_value) is not int and not is_integer(to_json_value):
            return False
    if "extra" in value:
        extra_value = value["extra"]
        if type(extra_value) is not int and not is_integer(extra_value):
            return False
    if "print" in value:
        print_value = value["print"]
        if type(print_value) is not int and not is_integer(print_value):
            return False
    if type(a_b_value) is not int and not is_integer(a_b_value):
        return False
    if "a_b" in value:
        a_b_value_2 = value["a_b"]
        if type(a_b_value_2) is not int and not is_integer(a_b_value_2):
            return False
    if "aB" in value:
        a_b_value_3 = value["aB"]
        if type(a_b_value_3) is not int and not is_integer(a_b_value_3):
            return False
    if "" in value:
        x_value = value[""]
        if type(x_value) is not int and not is_integer(x_value):
            return False
    if "1st" in value:
        x_1st_value = value["1st"]
        if type(x_1st_value) is not int and not is_integer(x_1st_value):
            return False
    if "\xe4" in value:
        ä_value = value["\xe4"]
        if type(ä_value) is not int and not is_integer(ä_value):
            return False
    if "__init__" in value:
        init_value = value["__init__"]
        if type(init_value) is not int and not is_integer(init_value):
            return False
    if "field_name" in value:
        field_name_value = value["field_name"]
        if type(field_name_value) is not int and not is_integer(field_name_value):
            return False
    if "args" in value:
        args_value = value["args"]
        if type(args_value) is not int and not is_integer(args_value):
            return False
    if "$ref" in value:
        ref_value = value["$ref"]
        if type(ref_value) is not int and not is_integer(ref_value):
            return False
    if "with space" in value:
        with_space_value = value["with space"]
        if type(with_space_value) is not int and not is_integer(with_space_value):
            return False
    if "type" in value:
        type_value = value["type"]
        if type(type_value) is not int and not is_integer(type_value):
            return False
    if "id" in value:
        id_value = value["id"]
        if type(id_value) is not int and not is_integer(id_value):
            return False
    return True


ODD: Checks[models.Odd] = Checks(
    lambda: schemas.ODD, _is_odd, model=lambda value: models.Odd.from_json(value)
)
LIST: Checks[models.List] = Checks(
    lambda: schemas.LIST, model=lambda value: models.List.from_json(value)
)
MAPPING: Checks[models.Mapping_] = Checks(
    lambda: schemas.MAPPING, model=lambda value: models.Mapping_.from_json(value)
)
DATACLASS: Checks[models.Dataclass] = Checks(lambda: schemas.DATACLASS)
X_1: Checks[models.X1] = Checks(lambda: schemas.X_1)
TYPED_DICT: Checks[models.TypedDict_] = Checks(
    lambda: schemas.TYPED_DICT, model=lambda value: models.TypedDict_.from_json(value)
)
