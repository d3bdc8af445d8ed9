"""The verdicts, for speed, and what people call.

Generated from batch.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from math import inf

from ._runtime.checks import Checks
from ._runtime.columns import alphabet, record, remember
from ._runtime.formats.e164 import E164
from ._runtime.json_values import is_integer, is_number
from ._runtime.lazy import LazyModule
from ._runtime.uniqueness import are_unique

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from typing import Any

    from . import models, schemas
    from ._runtime.json_values import Json
else:
    models = LazyModule(f"{__package__}.models")
    schemas = LazyModule(f"{__package__}.schemas")

_BATCH_SENDER_RECORD = record("[a-z]++", E164.regex)
_BATCH_RECEIVER_RECORD = record("[a-z]++(?:-[0-9]+)?", E164.regex)
_KNOWN_BATCH_LABELS_NAMES = set[str]()
_BATCH_LABELS_NAME_ALPHABET = alphabet(b"abcdefghijklmnopqrstuvwxyz")
_KNOWN_BATCH_COUNTS_NAMES = set[str]()
_DIAL_OR_REDIAL_STEP_KIND_VALUES = frozenset({"dial", "redial"})


def _is_batch(value: Json, advice: bool = False, now: datetime | None = None) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    known = 3
    try:
        sender_value = value["sender"]
        receiver_value = value["receiver"]
        labels_value = value["labels"]
    except KeyError:
        return False
    if type(sender_value) is not dict:
        if not isinstance(sender_value, dict):
            return False
        sender_value = {**sender_value}
    if len(sender_value) != 3:
        return False
    if "extra" not in sender_value:
        return False
    try:
        strings: tuple[Any, ...] = (sender_value["name"], sender_value["number"])
        lines = "\n".join(strings)
    except (KeyError, TypeError):
        return False
    if _BATCH_SENDER_RECORD.fullmatch(lines) is None:
        return False
    if type(receiver_value) is not dict:
        if not isinstance(receiver_value, dict):
            return False
        receiver_value = {**receiver_value}
    try:
        strings_2: tuple[Any, ...] = (receiver_value["name"], receiver_value["number"])
        lines_2 = "\n".join(strings_2)
    except (KeyError, TypeError):
        return False
    if _BATCH_RECEIVER_RECORD.fullmatch(lines_2) is None:
        return False
    if "labels" in receiver_value:
        labels_value_2 = receiver_value["labels"]
        if not isinstance(labels_value_2, dict):
            return False
        try:
            values: list[Any] = [*labels_value_2.values()]
            text = "".join(values)
            if len(text) > 5 and max(map(len, values)) > 5:
                return False
        except TypeError:
            return False
    if not isinstance(labels_value, dict):
        return False
    try:
        if not _KNOWN_BATCH_LABELS_NAMES.issuperset(labels_value):
            text = "".join(labels_value)
            if not _BATCH_LABELS_NAME_ALPHABET(text):
                return False
            if not all(labels_value):
                return False
            remember(_KNOWN_BATCH_LABELS_NAMES, labels_value)
        values_2: list[Any] = [*labels_value.values()]
        "".join(values_2)  # raises TypeError unless all are strings
    except TypeError:
        return False
    if "counts" in value:
        known += 1
        counts_value = value["counts"]
        if not isinstance(counts_value, dict):
            return False
        try:
            if not _KNOWN_BATCH_COUNTS_NAMES.issuperset(counts_value):
                text = "".join(counts_value)
                if not _BATCH_LABELS_NAME_ALPHABET(text):
                    return False
                if not all(counts_value):
                    return False
                remember(_KNOWN_BATCH_COUNTS_NAMES, counts_value)
        except TypeError:
            return False
        for member in counts_value.values():
            if type(member) is not int and not is_integer(member):
                return False
            if member < 0:
                return False
    if "steps" in value:
        known += 1
        steps_value = value["steps"]
        if not isinstance(steps_value, list):
            return False
        for item in steps_value:
            if not _is_batch_steps_item_value(item):
                return False
        if not are_unique(steps_value):
            return False
    return len(value) == known


def _is_batch_steps_item_value(value: Json) -> bool:
    if not isinstance(value, dict):
        return False
    tag = value.get("kind")
    if not isinstance(tag, str):
        return False
    branch = _BATCH_STEPS_ITEM_VALUE_BY_KIND.get(tag)
    return branch is not None and branch(value)


def _is_wait_step(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    try:
        kind_value = value["kind"]
        seconds_value = value["seconds"]
    except KeyError:
        return False
    if kind_value != "wait":
        return False
    return bool(
        (type(seconds_value) is float and -inf < seconds_value < inf)
        or type(seconds_value) is int
        or is_number(seconds_value)
    )


def _is_dial_or_redial_step(value: Json) -> bool:
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = {**value}
    if len(value) != 1:
        return False
    try:
        kind_value = value["kind"]
    except KeyError:
        return False
    return (
        isinstance(kind_value, str) and kind_value in _DIAL_OR_REDIAL_STEP_KIND_VALUES
    )


_BATCH_STEPS_ITEM_VALUE_BY_KIND: dict[str, Callable[[Json], bool]] = {
    "wait": _is_wait_step,
    "dial": _is_dial_or_redial_step,
    "redial": _is_dial_or_redial_step,
}


BATCH: Checks[models.Batch] = Checks(
    lambda: schemas.BATCH, _is_batch, model=lambda value: models.Batch.from_json(value)
)
