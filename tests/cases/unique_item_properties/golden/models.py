"""The values.

Generated from batch.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

Batch: TypeAlias = tuple[Mapping[str, object], ...]
