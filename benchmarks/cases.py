"""A case: one schema, and payloads whose verdict every peer must give."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

POOL = 8  # payloads of one kind, with different values


@dataclass(frozen=True, slots=True, kw_only=True)
class Payloads:
    """Payloads of one kind, as `json.loads` makes them: no key is interned.

    Attributes:
        verdict: What every peer must say of each.
        values: The payloads.
        typed: Whether types alone give this verdict, without patterns and the like.
    """

    verdict: bool
    values: Sequence[Any]
    typed: bool = True

    @classmethod
    def parsed(
        cls, values: Iterable[Any], *, verdict: bool, typed: bool = True
    ) -> Payloads:
        """The payloads as a user has them: written as JSON and parsed again."""
        parsed = [json.loads(json.dumps(value)) for value in values]
        return cls(verdict=verdict, values=parsed, typed=typed)


@dataclass(frozen=True, slots=True)
class Case:
    """A schema, under a name that the typed peers know it by.

    Attributes:
        name: Names the case in reports and errors.
        schema: Says its dialect by `$schema`.
        payloads: By kind; a kind becomes a column.
        formats: Whether `format` is asserted.
    """

    name: str
    schema: Mapping[str, Any]
    payloads: Mapping[str, Payloads]
    formats: bool = False

    def having(self, *, verdict: bool) -> Case:
        """The same case with only the payloads of this verdict."""
        kept = {
            kind: payloads
            for kind, payloads in self.payloads.items()
            if payloads.verdict is verdict
        }
        return Case(self.name, self.schema, kept, self.formats)
