"""Fields of the corpus that may be anything, each with the reason."""

from __future__ import annotations

IMPRECISE: dict[str, str] = {}
