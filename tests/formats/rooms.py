"""The functions of each format, by its name."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import NamedTuple

from predial_codegen.formats import FORMATS


class Room(NamedTuple):
    """What a run-time module offers for one format."""

    predicate: Callable[[str], bool]
    describe: Callable[[str], str]


def room(name: str) -> Room:
    """The functions of one format."""
    row = FORMATS[name]
    module = importlib.import_module(f"predial_runtime.{row.module}")
    return Room(getattr(module, row.predicate), getattr(module, row.describe))


ROOMS = {name: room(name) for name in FORMATS}
