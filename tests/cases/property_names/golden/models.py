"""The values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

All: TypeAlias = Mapping[str, object]

Listed: TypeAlias = Mapping[str, object]

None_: TypeAlias = Mapping[str, object]

Secrets: TypeAlias = Mapping[str, object]

Name: TypeAlias = str

Tags: TypeAlias = Mapping[str, object]
