"""The values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

Batch: TypeAlias = tuple[Mapping[str, object], ...]
