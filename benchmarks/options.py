"""What a section is to do."""

from __future__ import annotations

from dataclasses import dataclass, replace

from benchmarks.rounds import FULL, QUICK, Effort


@dataclass(frozen=True, slots=True)
class Options:
    """How hard to measure, and whom.

    Attributes:
        quick: Fewer, shorter rounds and smaller sizes.
        only: How the names of the peers wanted start; all where empty.
        rounds: How many rounds, where not as many as usual.
    """

    quick: bool = False
    only: tuple[str, ...] = ()
    rounds: int | None = None

    @property
    def effort(self) -> Effort:
        """How many rounds, and how long a sample lasts."""
        usual = QUICK if self.quick else FULL
        return usual if self.rounds is None else replace(usual, rounds=self.rounds)
