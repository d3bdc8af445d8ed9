"""The checks."""

from __future__ import annotations

from math import inf

from ._runtime.branches import one_of
from ._runtime.columns import alphabet, record, remember
from ._runtime.e164 import E164, describe_e164, is_e164
from ._runtime.json_texts import read_json
from ._runtime.json_values import is_integer, is_number, type_name
from ._runtime.lazy import fullmatch
from ._runtime.pointers import escape
from ._runtime.uniqueness import are_unique, repeated_items
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
    from collections.abc import Callable
    from datetime import datetime
    from typing import Any

    from ._runtime.json_values import Json
    from ._runtime.violations import Violation
    from . import models

_BATCH_MEMBERS = frozenset({"counts", "labels", "receiver", "sender", "steps"})
_BATCH_MEMBERS_2 = frozenset({"extra", "name", "number"})
_BATCH_PATTERN = fullmatch("[a-z]++")
_BATCH_PATTERN_2 = fullmatch("[a-z]++(?:-[0-9]+)?")
_KNOWN_BATCH_NAME = set[str]()
_KNOWN_BATCH_NAME_2 = set[str]()
_BATCH_RECORD = record("[a-z]++", E164)
_BATCH_RECORD_2 = record("[a-z]++(?:-[0-9]+)?", E164)
_NAME_SPELLED = alphabet(b"abcdefghijklmnopqrstuvwxyz")
_BATCH_ONE_OF_2_MEMBERS = frozenset({"kind"})
_BATCH_ONE_OF_2_VALUES = frozenset({"dial", "redial"})


def is_valid_batch(value: Any) -> bool:
    """Whether `value` is a valid batch."""
    try:
        return _is_batch(value)
    except Exception as error:
        raise uncheckable(error) from None


def check_batch(
    value: Any, *, now: datetime | None = None, limit: int | None = None
) -> list[Violation]:
    """Every violation of batch in `value`, advice included."""
    found = findings(limit)
    try:
        if not _is_batch(value):
            _walk_batch(value, "", found)
    except Exception as error:
        settle(error)
    return found


def parse_batch(
    value: Any, *, now: datetime | None = None, strict: bool = False
) -> models.Batch:
    """The batch that `value` is, or a ContractError."""
    from . import models

    found = blocking(check_batch(value, now=now), strict=strict)
    if found:
        raise ContractError(found)
    return models.Batch.from_json(value)


def is_valid_batch_json(data: bytes | bytearray | memoryview | str) -> bool:
    """Whether `data` is the JSON text of a valid batch."""
    try:
        value = read_json(data)
    except ContractError:
        return False
    return is_valid_batch(value)


def check_batch_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    limit: int | None = None,
) -> list[Violation]:
    """As `check_batch`, of a JSON text: `json` if it is none."""
    try:
        value = read_json(data)
    except ContractError as refused:
        return [*refused.violations]
    return check_batch(value, now=now, limit=limit)


def parse_batch_json(
    data: bytes | bytearray | memoryview | str,
    *,
    now: datetime | None = None,
    strict: bool = False,
) -> models.Batch:
    """The batch that a JSON text is, or a ContractError."""
    return parse_batch(read_json(data), now=now, strict=strict)


def _is_batch(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if not _BATCH_MEMBERS.issuperset(value):
        return False
    try:
        sender_member = value["sender"]
        receiver_member = value["receiver"]
        labels_member = value["labels"]
    except KeyError:
        return False
    if type(sender_member) is not dict:
        if not isinstance(sender_member, dict):
            return False
        sender_member = {**sender_member}
    if len(sender_member) != 3:
        return False
    if "extra" not in sender_member:
        return False
    try:
        texts: tuple[Any, ...] = (sender_member["name"], sender_member["number"])
        record = "\n".join(texts)
    except (KeyError, TypeError):
        return False
    if _BATCH_RECORD(record) is None:
        return False
    if type(receiver_member) is not dict:
        if not isinstance(receiver_member, dict):
            return False
        receiver_member = {**receiver_member}
    try:
        texts_2: tuple[Any, ...] = (receiver_member["name"], receiver_member["number"])
        record = "\n".join(texts_2)
    except (KeyError, TypeError):
        return False
    if _BATCH_RECORD_2(record) is None:
        return False
    if "labels" in receiver_member:
        labels_member_2 = receiver_member["labels"]
        if not isinstance(labels_member_2, dict):
            return False
        try:
            values: list[Any] = [*labels_member_2.values()]
            text = "".join(values)
            if len(text) > 5 and max(map(len, values)) > 5:
                return False
        except TypeError:
            return False
    if not isinstance(labels_member, dict):
        return False
    try:
        if not _KNOWN_BATCH_NAME.issuperset(labels_member):
            text = "".join(labels_member)
            if not _NAME_SPELLED(text):
                return False
            if not all(labels_member):
                return False
            remember(_KNOWN_BATCH_NAME, labels_member)
        values_2: list[Any] = [*labels_member.values()]
        "".join(values_2)
    except TypeError:
        return False
    if "counts" in value:
        counts_member = value["counts"]
        if not isinstance(counts_member, dict):
            return False
        for member in counts_member.values():
            if type(member) is not int and not is_integer(member):
                return False
            if member < 0:
                return False
        for key in counts_member:
            if isinstance(key, str):
                if _BATCH_PATTERN(key) is None:
                    return False
    if "steps" in value:
        steps_member = value["steps"]
        if not isinstance(steps_member, list):
            return False
        for item in steps_member:
            if not isinstance(item, dict):
                return False
            told = item.get("kind")
            if not isinstance(told, str):
                return False
            branch = _BATCH_BY_KIND.get(told)
            if branch is None or not branch(item):
                return False
        if not are_unique(steps_member):
            return False
    return True


def _walk_batch(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(Violation(rules.BATCH_TYPE, at, {"actual": type_name(value)}))
        return
    for name in ("sender", "receiver", "labels"):
        if name not in value:
            found.append(Violation(rules.BATCH_REQUIRED, at, {"name": name}))
    for key in value:
        if key not in _BATCH_MEMBERS:
            found.append(
                Violation(rules.BATCH_ADDITIONAL_PROPERTIES, f"{at}/{escape(key)}")
            )
    if "sender" in value:
        member = value["sender"]
        if not isinstance(member, dict):
            found.append(
                Violation(
                    rules.BATCH_TYPE_2, f"{at}/sender", {"actual": type_name(member)}
                )
            )
        else:
            if member.keys() != _BATCH_MEMBERS_2:
                for name in ("name", "number", "extra"):
                    if name not in member:
                        found.append(
                            Violation(
                                rules.BATCH_REQUIRED_2, f"{at}/sender", {"name": name}
                            )
                        )
                for key in member:
                    if key not in _BATCH_MEMBERS_2:
                        found.append(
                            Violation(
                                rules.BATCH_ADDITIONAL_PROPERTIES_2,
                                f"{at}/sender/{escape(key)}",
                            )
                        )
            if "name" in member:
                member_2 = member["name"]
                if not isinstance(member_2, str):
                    found.append(
                        Violation(
                            rules.BATCH_TYPE_3,
                            f"{at}/sender/name",
                            {"actual": type_name(member_2)},
                        )
                    )
                elif _BATCH_PATTERN(member_2) is None:
                    found.append(Violation(rules.BATCH_PATTERN, f"{at}/sender/name"))
            if "number" in member:
                member_2 = member["number"]
                if not isinstance(member_2, str):
                    found.append(
                        Violation(
                            rules.BATCH_TYPE_4,
                            f"{at}/sender/number",
                            {"actual": type_name(member_2)},
                        )
                    )
                elif not is_e164(member_2):
                    found.append(
                        Violation(
                            rules.BATCH_FORMAT_E164,
                            f"{at}/sender/number",
                            {"actual": describe_e164(member_2)},
                        )
                    )
    if "receiver" in value:
        member = value["receiver"]
        if not isinstance(member, dict):
            found.append(
                Violation(
                    rules.BATCH_TYPE_5, f"{at}/receiver", {"actual": type_name(member)}
                )
            )
        else:
            for name in ("name", "number"):
                if name not in member:
                    found.append(
                        Violation(
                            rules.BATCH_REQUIRED_3, f"{at}/receiver", {"name": name}
                        )
                    )
            if "name" in member:
                member_2 = member["name"]
                if not isinstance(member_2, str):
                    found.append(
                        Violation(
                            rules.BATCH_TYPE_6,
                            f"{at}/receiver/name",
                            {"actual": type_name(member_2)},
                        )
                    )
                elif _BATCH_PATTERN_2(member_2) is None:
                    found.append(
                        Violation(rules.BATCH_PATTERN_2, f"{at}/receiver/name")
                    )
            if "number" in member:
                member_2 = member["number"]
                if not isinstance(member_2, str):
                    found.append(
                        Violation(
                            rules.BATCH_TYPE_7,
                            f"{at}/receiver/number",
                            {"actual": type_name(member_2)},
                        )
                    )
                elif not is_e164(member_2):
                    found.append(
                        Violation(
                            rules.BATCH_FORMAT_E164_2,
                            f"{at}/receiver/number",
                            {"actual": describe_e164(member_2)},
                        )
                    )
            if "labels" in member:
                member_2 = member["labels"]
                if not isinstance(member_2, dict):
                    found.append(
                        Violation(
                            rules.BATCH_TYPE_8,
                            f"{at}/receiver/labels",
                            {"actual": type_name(member_2)},
                        )
                    )
                else:
                    for key, member_3 in member_2.items():
                        if not isinstance(member_3, str):
                            found.append(
                                Violation(
                                    rules.BATCH_TYPE_9,
                                    f"{at}/receiver/labels/{escape(key)}",
                                    {"actual": type_name(member_3)},
                                )
                            )
                        elif len(member_3) > 5:
                            found.append(
                                Violation(
                                    rules.BATCH_MAX_LENGTH,
                                    f"{at}/receiver/labels/{escape(key)}",
                                    {"count": len(member_3)},
                                )
                            )
    if "labels" in value:
        member = value["labels"]
        if not isinstance(member, dict):
            found.append(
                Violation(
                    rules.BATCH_TYPE_10, f"{at}/labels", {"actual": type_name(member)}
                )
            )
        else:
            for key, member_2 in member.items():
                if not isinstance(member_2, str):
                    found.append(
                        Violation(
                            rules.BATCH_TYPE_11,
                            f"{at}/labels/{escape(key)}",
                            {"actual": type_name(member_2)},
                        )
                    )
            for key in member:
                if key not in _KNOWN_BATCH_NAME:
                    names: list[Violation] = []
                    if not isinstance(key, str):
                        names.append(
                            Violation(
                                rules.BATCH_TYPE_12,
                                f"{at}/labels/{escape(key)}",
                                {"actual": type_name(key)},
                            )
                        )
                    elif _BATCH_PATTERN(key) is None:
                        names.append(
                            Violation(
                                rules.BATCH_PATTERN_3, f"{at}/labels/{escape(key)}"
                            )
                        )
                    if names:
                        for wrong in blocking(names):
                            found.append(
                                Violation(
                                    rules.BATCH_PROPERTY_NAMES,
                                    f"{at}/labels/{escape(key)}",
                                    {"reason": wrong.message},
                                )
                            )
    if "counts" in value:
        member = value["counts"]
        if not isinstance(member, dict):
            found.append(
                Violation(
                    rules.BATCH_TYPE_13, f"{at}/counts", {"actual": type_name(member)}
                )
            )
        else:
            for key, member_2 in member.items():
                if not is_integer(member_2):
                    found.append(
                        Violation(
                            rules.BATCH_TYPE_14,
                            f"{at}/counts/{escape(key)}",
                            {"actual": type_name(member_2)},
                        )
                    )
                elif member_2 < 0:
                    found.append(
                        Violation(rules.BATCH_MINIMUM, f"{at}/counts/{escape(key)}")
                    )
            for key in member:
                if key not in _KNOWN_BATCH_NAME_2:
                    names_2: list[Violation] = []
                    if isinstance(key, str):
                        if _BATCH_PATTERN(key) is None:
                            names_2.append(
                                Violation(
                                    rules.BATCH_PATTERN_4, f"{at}/counts/{escape(key)}"
                                )
                            )
                    if names_2:
                        for wrong in blocking(names_2):
                            found.append(
                                Violation(
                                    rules.BATCH_PROPERTY_NAMES_2,
                                    f"{at}/counts/{escape(key)}",
                                    {"reason": wrong.message},
                                )
                            )
    if "steps" in value:
        member = value["steps"]
        if not isinstance(member, list):
            found.append(
                Violation(
                    rules.BATCH_TYPE_15, f"{at}/steps", {"actual": type_name(member)}
                )
            )
        else:
            for index, item in enumerate(member):
                branch: list[Violation] = []
                _walk_batch_one_of(item, f"{at}/steps/{index}", branch)
                branch_2: list[Violation] = []
                _walk_batch_one_of_2(item, f"{at}/steps/{index}", branch_2)
                found += one_of(
                    rules.BATCH_ONE_OF, f"{at}/steps/{index}", branch, branch_2
                )
            for index, first in repeated_items(member):
                found.append(
                    Violation(
                        rules.BATCH_UNIQUE_ITEMS,
                        f"{at}/steps/{index}",
                        {"first": first},
                    )
                )


def _is_batch_one_of(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        kind_member = value["kind"]
        seconds_member = value["seconds"]
    except KeyError:
        return False
    if kind_member != "wait":
        return False
    if (
        type(seconds_member) is not float
        and type(seconds_member) is not int
        and not is_number(seconds_member)
    ):
        return False
    return -inf < seconds_member < inf


def _walk_batch_one_of(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(
            Violation(rules.BATCH_ONE_OF_TYPE, at, {"actual": type_name(value)})
        )
        return
    for name in ("kind", "seconds"):
        if name not in value:
            found.append(Violation(rules.BATCH_ONE_OF_REQUIRED, at, {"name": name}))
    if "kind" in value:
        member = value["kind"]
        if member != "wait":
            found.append(Violation(rules.BATCH_ONE_OF_CONST, f"{at}/kind"))
    if "seconds" in value:
        member = value["seconds"]
        if not is_number(member):
            found.append(
                Violation(
                    rules.BATCH_ONE_OF_TYPE_2,
                    f"{at}/seconds",
                    {"actual": type_name(member)},
                )
            )


def _is_batch_one_of_2(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 1:
        return False
    try:
        kind_member = value["kind"]
    except KeyError:
        return False
    if not (isinstance(kind_member, str) and kind_member in _BATCH_ONE_OF_2_VALUES):
        return False
    return True


def _walk_batch_one_of_2(value: Json, at: str, found: list[Violation]) -> None:
    if not isinstance(value, dict):
        found.append(
            Violation(rules.BATCH_ONE_OF_2_TYPE, at, {"actual": type_name(value)})
        )
        return
    if value.keys() != _BATCH_ONE_OF_2_MEMBERS:
        if "kind" not in value:
            found.append(Violation(rules.BATCH_ONE_OF_2_REQUIRED, at, {"name": "kind"}))
        for key in value:
            if key not in _BATCH_ONE_OF_2_MEMBERS:
                found.append(
                    Violation(
                        rules.BATCH_ONE_OF_2_ADDITIONAL_PROPERTIES,
                        f"{at}/{escape(key)}",
                    )
                )
    if "kind" in value:
        member = value["kind"]
        if not (isinstance(member, str) and member in _BATCH_ONE_OF_2_VALUES):
            found.append(Violation(rules.BATCH_ONE_OF_2_ENUM, f"{at}/kind"))


_BATCH_BY_KIND: dict[str, Callable[[Json], bool]] = {
    "wait": _is_batch_one_of,
    "dial": _is_batch_one_of_2,
    "redial": _is_batch_one_of_2,
}
