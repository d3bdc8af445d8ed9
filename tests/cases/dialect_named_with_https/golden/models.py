"""The values.

Generated from name.schema.json, new.schema.json, old.schema.json by `predial generate`:
edit the schemas.
"""

from __future__ import annotations

from typing import TypeAlias

from ._runtime.model_values import NonArray

Name: TypeAlias = str

New: TypeAlias = tuple[object, ...] | NonArray

Old: TypeAlias = object
"""More than 3."""
