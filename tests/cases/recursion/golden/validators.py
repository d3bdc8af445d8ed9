"""The checks."""

from __future__ import annotations

from math import inf

from ._runtime.branches import any_of
from ._runtime.json_texts import read_json
from ._runtime.json_values import is_integer, is_number, type_name
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

_TREE_MEMBERS = frozenset({"children", "parent", "value"})
_PARENT_MEMBERS = frozenset({"name", "tree"})


def is_valid_tree(value: Any) -> bool:
    """Whether `value` is a valid tree."""
    try:
        return _is_tree(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_tree(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of tree in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_tree(value):
            _walk_tree(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_tree(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Tree:
    """The tree that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_tree(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Tree.from_json(value)


def is_valid_tree_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid tree."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_tree(value)


def check_tree_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_tree`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_tree(value, now=now, limit=limit)


def parse_tree_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Tree:
    """The tree that a JSON text is, or a ContractError."""
    return parse_tree(read_json(data), now=now, strict=strict)


def _is_tree(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if not _TREE_MEMBERS.issuperset(value):
        return False
    try:
        value_member = value["value"]
    except KeyError:
        return False
    if type(value_member) is not int and not is_integer(value_member):
        return False
    if "children" in value:
        children_member = value["children"]
        if not isinstance(children_member, list):
            return False
        for item in children_member:
            if not _is_tree(item):
                return False
    if "parent" in value:
        parent_member = value["parent"]
        if not _is_parent(parent_member):
            return False
    return True


def _walk_tree(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.TREE_TYPE, at, {"actual": type_name(value)}))
        return
    if "value" not in value:
        found.append(Violation(rules.TREE_REQUIRED, at, {"name": "value"}))
    for key in value:
        if key not in _TREE_MEMBERS:
            found.append(
                Violation(rules.TREE_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "value" in value:
        member = value["value"]
        if not is_integer(member):
            found.append(
                Violation(
                    rules.TREE_TYPE_2, f"{at}/value", {"actual": type_name(member)}
                )
            )
    if "children" in value:
        member = value["children"]
        if not isinstance(member, list):
            found.append(
                Violation(
                    rules.TREE_TYPE_3, f"{at}/children", {"actual": type_name(member)}
                )
            )
        else:
            for index, item in enumerate(member):
                _walk_tree(item, f"{at}/children/{index}", found)
    if "parent" in value:
        _walk_parent(value["parent"], f"{at}/parent", found)


def is_valid_parent(value: Any) -> bool:
    """Whether `value` is a valid Parent."""
    try:
        return _is_parent(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_parent(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Parent in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_parent(value):
            _walk_parent(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_parent(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Parent:
    """The Parent that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_parent(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Parent.from_json(value)


def _is_parent(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if not _PARENT_MEMBERS.issuperset(value):
        return False
    try:
        name_member = value["name"]
    except KeyError:
        return False
    if "tree" in value:
        tree_member = value["tree"]
        if not _is_tree(tree_member):
            return False
    return isinstance(name_member, str)


def _walk_parent(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.PARENT_TYPE, at, {"actual": type_name(value)}))
        return
    if "name" not in value:
        found.append(Violation(rules.PARENT_REQUIRED, at, {"name": "name"}))
    for key in value:
        if key not in _PARENT_MEMBERS:
            found.append(
                Violation(rules.PARENT_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "tree" in value:
        _walk_tree(value["tree"], f"{at}/tree", found)
    if "name" in value:
        member = value["name"]
        if not isinstance(member, str):
            found.append(
                Violation(
                    rules.PARENT_TYPE_2, f"{at}/name", {"actual": type_name(member)}
                )
            )


def is_valid_json(value: Any) -> bool:
    """Whether `value` is a valid Json."""
    try:
        return _is_json(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_json(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of Json in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_json(value):
            _walk_json(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_json(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Json:
    """The Json that `value` is, or a ContractError."""
    found = blocking(check_json(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    parsed: models.Json = value
    return parsed


def _is_json(value: Json) -> bool:
    if not (
        _is_json_any_of(value)
        or _is_json_any_of_2(value)
        or _is_json_any_of_3(value)
        or _is_json_any_of_4(value)
    ):
        return False
    return True


def _walk_json(value: Json, at: str, found: list[Violation]) -> None:
    branch: list[Violation] = []
    _walk_json_any_of(value, at, branch)
    branch_2: list[Violation] = []
    _walk_json_any_of_2(value, at, branch_2)
    branch_3: list[Violation] = []
    _walk_json_any_of_3(value, at, branch_3)
    branch_4: list[Violation] = []
    _walk_json_any_of_4(value, at, branch_4)
    found += any_of(rules.JSON_ANY_OF, at, branch, branch_2, branch_3, branch_4)


def _is_json_any_of(value: Json) -> bool:
    return isinstance(value, str)


def _walk_json_any_of(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, str):
        found.append(
            Violation(rules.JSON_ANY_OF_TYPE, at, {"actual": type_name(value)})
        )


def _is_json_any_of_2(value: Json) -> bool:
    if type(value) is not float and type(value) is not int and not is_number(value):
        return False
    return -inf < value < inf


def _walk_json_any_of_2(value: Json, at: str, found: list[Violation]) -> None:
    if not is_number(value):
        found.append(
            Violation(rules.JSON_ANY_OF_2_TYPE, at, {"actual": type_name(value)})
        )


def _is_json_any_of_3(value: Json) -> bool:
    if not isinstance(value, list):
        return False
    for item in value:
        if not _is_json(item):
            return False
    return True


def _walk_json_any_of_3(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, list):
        found.append(
            Violation(rules.JSON_ANY_OF_3_TYPE, at, {"actual": type_name(value)})
        )
        return
    for index, item in enumerate(value):
        _walk_json(item, f"{at}/{index}", found)


def _is_json_any_of_4(value: Json) -> bool:
    if isinstance(value, dict):
        verdict = _joined_json_any_of_4(value)
        if verdict is not None:
            return verdict
    if not isinstance(value, dict):
        return False
    for member in value.values():
        if not _is_json(member):
            return False
    return True


def _joined_json_any_of_4(members: dict[Any, Any]) -> bool | None:
    """The verdict on all members at once; None if each must be looked at."""
    try:
        values: list[Any] = [*members.values()]
    except (TypeError, OverflowError):
        return None
    if not all(map(_is_json, values)):
        return False
    return True


def _walk_json_any_of_4(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(
            Violation(rules.JSON_ANY_OF_4_TYPE, at, {"actual": type_name(value)})
        )
        return
    for key, member in value.items():
        _walk_json(member, f"{at}/{escape(key)}", found)
