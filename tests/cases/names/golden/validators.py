"""The checks."""

from __future__ import annotations

from ._runtime.json_texts import read_json
from ._runtime.json_values import is_integer, type_name
from ._runtime.pointers import escape
from ._runtime.violations import (
    ContractError,
    Violation,
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

_ODD_MEMBERS = frozenset(
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
_LIST_MEMBERS = frozenset({"value"})
_MAPPING_MEMBERS = frozenset({"x"})
_TYPED_DICT_MEMBERS = frozenset({"y-z"})


def is_valid_odd(value: Any) -> bool:
    """Whether `value` is a valid odd."""
    try:
        return _is_odd(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_odd(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of odd in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_odd(value):
            _walk_odd(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_odd(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Odd:
    """The odd that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_odd(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Odd.from_json(value)


def is_valid_odd_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid odd."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_odd(value)


def check_odd_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_odd`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_odd(value, now=now, limit=limit)


def parse_odd_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Odd:
    """The odd that a JSON text is, or a ContractError."""
    return parse_odd(read_json(data), now=now, strict=strict)


def _is_odd(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if not _ODD_MEMBERS.issuperset(value):
        return False
    try:
        class__member = value["class"]
        a_b_member = value["a-b"]
    except KeyError:
        return False
    if type(class__member) is not int and not is_integer(class__member):
        return False
    if "None" in value:
        none_member = value["None"]
        if type(none_member) is not int and not is_integer(none_member):
            return False
    if "self" in value:
        self__member = value["self"]
        if type(self__member) is not int and not is_integer(self__member):
            return False
    if "cls" in value:
        cls__member = value["cls"]
        if type(cls__member) is not int and not is_integer(cls__member):
            return False
    if "from_json" in value:
        from_json_member = value["from_json"]
        if type(from_json_member) is not int and not is_integer(from_json_member):
            return False
    if "to_json" in value:
        to_json_member = value["to_json"]
        if type(to_json_member) is not int and not is_integer(to_json_member):
            return False
    if "extra" in value:
        extra_member = value["extra"]
        if type(extra_member) is not int and not is_integer(extra_member):
            return False
    if "print" in value:
        print_member = value["print"]
        if type(print_member) is not int and not is_integer(print_member):
            return False
    if type(a_b_member) is not int and not is_integer(a_b_member):
        return False
    if "a_b" in value:
        a_b_member_2 = value["a_b"]
        if type(a_b_member_2) is not int and not is_integer(a_b_member_2):
            return False
    if "aB" in value:
        a_b_member_2 = value["aB"]
        if type(a_b_member_2) is not int and not is_integer(a_b_member_2):
            return False
    if "" in value:
        x_member = value[""]
        if type(x_member) is not int and not is_integer(x_member):
            return False
    if "1st" in value:
        x_1st_member = value["1st"]
        if type(x_1st_member) is not int and not is_integer(x_1st_member):
            return False
    if "\xe4" in value:
        x_member = value["\xe4"]
        if type(x_member) is not int and not is_integer(x_member):
            return False
    if "__init__" in value:
        init_member = value["__init__"]
        if type(init_member) is not int and not is_integer(init_member):
            return False
    if "field_name" in value:
        field_name_member = value["field_name"]
        if type(field_name_member) is not int and not is_integer(field_name_member):
            return False
    if "args" in value:
        args_member = value["args"]
        if type(args_member) is not int and not is_integer(args_member):
            return False
    if "$ref" in value:
        ref_member = value["$ref"]
        if type(ref_member) is not int and not is_integer(ref_member):
            return False
    if "with space" in value:
        with_space_member = value["with space"]
        if type(with_space_member) is not int and not is_integer(with_space_member):
            return False
    if "type" in value:
        type_member = value["type"]
        if type(type_member) is not int and not is_integer(type_member):
            return False
    if "id" in value:
        id_member = value["id"]
        if type(id_member) is not int and not is_integer(id_member):
            return False
    return True


def _walk_odd(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.ODD_TYPE, at, {"actual": type_name(value)}))
        return
    for name in ("class", "a-b"):
        if name not in value:
            found.append(Violation(rules.ODD_REQUIRED, at, {"name": name}))
    for key in value:
        if key not in _ODD_MEMBERS:
            found.append(
                Violation(rules.ODD_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "class" in value:
        member = value["class"]
        if not is_integer(member):
            found.append(
                Violation(
                    rules.ODD_TYPE_2, f"{at}/class", {"actual": type_name(member)}
                )
            )
    if "None" in value:
        member = value["None"]
        if not is_integer(member):
            found.append(
                Violation(rules.ODD_TYPE_3, f"{at}/None", {"actual": type_name(member)})
            )
    if "self" in value:
        member = value["self"]
        if not is_integer(member):
            found.append(
                Violation(rules.ODD_TYPE_4, f"{at}/self", {"actual": type_name(member)})
            )
    if "cls" in value:
        member = value["cls"]
        if not is_integer(member):
            found.append(
                Violation(rules.ODD_TYPE_5, f"{at}/cls", {"actual": type_name(member)})
            )
    if "from_json" in value:
        member = value["from_json"]
        if not is_integer(member):
            found.append(
                Violation(
                    rules.ODD_TYPE_6, f"{at}/from_json", {"actual": type_name(member)}
                )
            )
    if "to_json" in value:
        member = value["to_json"]
        if not is_integer(member):
            found.append(
                Violation(
                    rules.ODD_TYPE_7, f"{at}/to_json", {"actual": type_name(member)}
                )
            )
    if "extra" in value:
        member = value["extra"]
        if not is_integer(member):
            found.append(
                Violation(
                    rules.ODD_TYPE_8, f"{at}/extra", {"actual": type_name(member)}
                )
            )
    if "print" in value:
        member = value["print"]
        if not is_integer(member):
            found.append(
                Violation(
                    rules.ODD_TYPE_9, f"{at}/print", {"actual": type_name(member)}
                )
            )
    if "a-b" in value:
        member = value["a-b"]
        if not is_integer(member):
            found.append(
                Violation(rules.ODD_TYPE_10, f"{at}/a-b", {"actual": type_name(member)})
            )
    if "a_b" in value:
        member = value["a_b"]
        if not is_integer(member):
            found.append(
                Violation(rules.ODD_TYPE_11, f"{at}/a_b", {"actual": type_name(member)})
            )
    if "aB" in value:
        member = value["aB"]
        if not is_integer(member):
            found.append(
                Violation(rules.ODD_TYPE_12, f"{at}/aB", {"actual": type_name(member)})
            )
    if "" in value:
        member = value[""]
        if not is_integer(member):
            found.append(
                Violation(rules.ODD_TYPE_13, f"{at}/", {"actual": type_name(member)})
            )
    if "1st" in value:
        member = value["1st"]
        if not is_integer(member):
            found.append(
                Violation(rules.ODD_TYPE_14, f"{at}/1st", {"actual": type_name(member)})
            )
    if "\xe4" in value:
        member = value["\xe4"]
        if not is_integer(member):
            found.append(
                Violation(
                    rules.ODD_TYPE_15, f"{at}/\xe4", {"actual": type_name(member)}
                )
            )
    if "__init__" in value:
        member = value["__init__"]
        if not is_integer(member):
            found.append(
                Violation(
                    rules.ODD_TYPE_16, f"{at}/__init__", {"actual": type_name(member)}
                )
            )
    if "field_name" in value:
        member = value["field_name"]
        if not is_integer(member):
            found.append(
                Violation(
                    rules.ODD_TYPE_17, f"{at}/field_name", {"actual": type_name(member)}
                )
            )
    if "args" in value:
        member = value["args"]
        if not is_integer(member):
            found.append(
                Violation(
                    rules.ODD_TYPE_18, f"{at}/args", {"actual": type_name(member)}
                )
            )
    if "$ref" in value:
        member = value["$ref"]
        if not is_integer(member):
            found.append(
                Violation(
                    rules.ODD_TYPE_19, f"{at}/$ref", {"actual": type_name(member)}
                )
            )
    if "with space" in value:
        member = value["with space"]
        if not is_integer(member):
            found.append(
                Violation(
                    rules.ODD_TYPE_20, f"{at}/with space", {"actual": type_name(member)}
                )
            )
    if "type" in value:
        member = value["type"]
        if not is_integer(member):
            found.append(
                Violation(
                    rules.ODD_TYPE_21, f"{at}/type", {"actual": type_name(member)}
                )
            )
    if "id" in value:
        member = value["id"]
        if not is_integer(member):
            found.append(
                Violation(rules.ODD_TYPE_22, f"{at}/id", {"actual": type_name(member)})
            )


def is_valid_list(value: Any) -> bool:
    """Whether `value` is a valid list."""
    try:
        return _is_list(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_list(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of list in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_list(value):
            _walk_list(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_list(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.List:
    """The list that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_list(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.List.from_json(value)


def _is_list(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 1:
        return False
    try:
        value_member = value["value"]
    except KeyError:
        return False
    return isinstance(value_member, str)


def _walk_list(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.LIST_TYPE, at, {"actual": type_name(value)}))
        return
    if value.keys() != _LIST_MEMBERS:
        if "value" not in value:
            found.append(Violation(rules.LIST_REQUIRED, at, {"name": "value"}))
        for key in value:
            if key not in _LIST_MEMBERS:
                found.append(
                    Violation(rules.LIST_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
                )
    if "value" in value:
        member = value["value"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.LIST_TYPE_2, f"{at}/value", {"actual": type_name(member)}
                )
            )


def is_valid_mapping(value: Any) -> bool:
    """Whether `value` is a valid Mapping."""
    try:
        return _is_mapping(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_mapping(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Mapping in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_mapping(value):
            _walk_mapping(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_mapping(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Mapping_:
    """The Mapping that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_mapping(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Mapping_.from_json(value)


def _is_mapping(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 1:
        return False
    try:
        x_member = value["x"]
    except KeyError:
        return False
    return isinstance(x_member, str)


def _walk_mapping(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.MAPPING_TYPE, at, {"actual": type_name(value)}))
        return
    if value.keys() != _MAPPING_MEMBERS:
        if "x" not in value:
            found.append(Violation(rules.MAPPING_REQUIRED, at, {"name": "x"}))
        for key in value:
            if key not in _MAPPING_MEMBERS:
                found.append(
                    Violation(
                        rules.MAPPING_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}"
                    )
                )
    if "x" in value:
        member = value["x"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.MAPPING_TYPE_2, f"{at}/x", {"actual": type_name(member)}
                )
            )


def is_valid_dataclass(value: Any) -> bool:
    """Whether `value` is a valid dataclass."""
    try:
        return _is_dataclass(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_dataclass(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of dataclass in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_dataclass(value):
            _walk_dataclass(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_dataclass(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Dataclass:
    """The dataclass that `value` is, or a ContractError."""
    found = blocking(check_dataclass(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.Dataclass = value
    return parsed


def _is_dataclass(value: Json) -> bool:
    return isinstance(value, str)


def _walk_dataclass(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, str):
        found.append(Violation(rules.DATACLASS_TYPE, at, {"actual": type_name(value)}))


def is_valid_x_1(value: Any) -> bool:
    """Whether `value` is a valid 1."""
    try:
        return _is_x_1(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_x_1(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of 1 in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_x_1(value):
            _walk_x_1(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_x_1(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.X1:
    """The 1 that `value` is, or a ContractError."""
    found = blocking(check_x_1(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.X1 = value
    return parsed


def _is_x_1(value: Json) -> bool:
    return isinstance(value, str)


def _walk_x_1(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, str):
        found.append(Violation(rules.X_1_TYPE, at, {"actual": type_name(value)}))


def is_valid_typed_dict(value: Any) -> bool:
    """Whether `value` is a valid TypedDict."""
    try:
        return _is_typed_dict(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_typed_dict(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of TypedDict in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_typed_dict(value):
            _walk_typed_dict(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_typed_dict(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.TypedDict_:
    """The TypedDict that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_typed_dict(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.TypedDict_.from_json(value)


def _is_typed_dict(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    if not _TYPED_DICT_MEMBERS.issuperset(value):
        return False
    if "y-z" in value:
        member = value["y-z"]
        if not isinstance(member, str):
            return False
    return True


def _walk_typed_dict(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.TYPED_DICT_TYPE, at, {"actual": type_name(value)}))
        return
    for key in value:
        if key not in _TYPED_DICT_MEMBERS:
            found.append(
                Violation(rules.TYPED_DICT_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "y-z" in value:
        member = value["y-z"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.TYPED_DICT_TYPE_2, f"{at}/y-z", {"actual": type_name(member)}
                )
            )
