"""The values.

Generated from all.schema.json, listed.schema.json, none.schema.json,
secrets.schema.json, tags.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

All: TypeAlias = Mapping[str, object]

Listed: TypeAlias = Mapping[str, object]

None_: TypeAlias = Mapping[str, object]

Secrets: TypeAlias = Mapping[str, object]
"""Each name: at most 3 characters."""

Name: TypeAlias = str
"""At most 3 characters."""

Tags: TypeAlias = Mapping[str, object]
"""Each name: at least 2 characters of a-z."""
