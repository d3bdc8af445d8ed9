"""The values.

Generated from name.schema.json, new.schema.json, old.schema.json by `predial generate`:
edit the schemas.
"""

from __future__ import annotations

from typing import TypeAlias

Name: TypeAlias = str

New: TypeAlias = object

Old: TypeAlias = object
