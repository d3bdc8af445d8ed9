"""A case: one schema, and payloads of which everybody must say the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

POOL = 8  # payloads of one kind, with different values


@dataclass(frozen=True, slots=True, kw_only=True)
class Payloads:
    """Payloads of one kind.

    Attributes:
        verdict: What everybody must say of each.
        values: The payloads.
        typed: Whether types alone give this verdict, without patterns and the like.
    """

    verdict: bool
    values: Sequence[Any]
    typed: bool = True


@dataclass(frozen=True, slots=True)
class Case:
    """A schema in plain 2020-12, under a name that the typed peers know it by."""

    name: str
    schema: Mapping[str, Any]
    payloads: Mapping[str, Payloads]

    def having(self, *, verdict: bool) -> Case:
        """The same case with only those payloads."""
        kept = {
            kind: payloads
            for kind, payloads in self.payloads.items()
            if payloads.verdict is verdict
        }
        return Case(self.name, self.schema, kept)
