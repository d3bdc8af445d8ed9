"""Work, counted as calls of Python functions: a time would be another in each run."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any


def calls(function: Callable[[Any], object], value: object) -> int:
    """How many functions of Python are called for a value."""
    count = 0

    def each(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(each)
    try:
        function(value)
    finally:
        sys.setprofile(before)
    return count
