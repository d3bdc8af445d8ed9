"""JSON values as literals of Python."""

from __future__ import annotations

from typing import Any

from predial_codegen.fragments import Code, code, joined, literal
from predial_codegen.json_types import is_array, is_object


def json_literal(value: Any) -> Code:
    """Any JSON value, or a tuple of some, as a Python literal."""
    if is_object(value):
        members = [
            code("{k}: {v}", k=literal(str(key)), v=json_literal(member))
            for key, member in value.items()
        ]
        return code("{{{members}}}", members=joined(", ", members))
    if is_array(value):
        return code("[{items}]", items=joined(", ", list(map(json_literal, value))))
    return literal(value)
