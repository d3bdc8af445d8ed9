"""What a section is asked to do."""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks.rounds import FULL, QUICK, Effort


@dataclass(frozen=True, slots=True)
class Options:
    """How hard to measure, and whom.

    Attributes:
        quick: Fewer, shorter rounds and smaller sizes.
        only: How the names of the peers wanted start; all where empty.
    """

    quick: bool = False
    only: tuple[str, ...] = ()

    @property
    def effort(self) -> Effort:
        """How many rounds, and how long a sample lasts."""
        return QUICK if self.quick else FULL
