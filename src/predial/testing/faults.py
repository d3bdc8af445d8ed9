"""The faults that the stand-in simulates: of calls, and of dial requests."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any, Literal, TypeAlias, get_args

# The faults of a call.
#   drop            the connection ends, and nothing was done
#   lose_response   all is done, and the connection ends
#   throttle        ThrottlingException, HTTP 429
#   internal_error  InternalServerException, HTTP 500
#   garbage         all is done, and the body of the answer is no JSON
#   odd_response    all is done, and the answer has tokens, codes and members that no
#                   schema has
Fault: TypeAlias = Literal[
    "drop", "lose_response", "throttle", "internal_error", "garbage", "odd_response"
]
FAULTS: tuple[Fault, ...] = get_args(Fault)
Predicate: TypeAlias = Callable[[Mapping[str, Any]], bool]


@dataclass(slots=True)
class Faults:
    """Which faults to simulate: first those that were queued, then by chance.

    Attributes:
        queued: For the next calls, one each; None for a call without a fault.
        rate: The share of the calls after these that have one, from 0 to 1.
        kinds: Which these are.
        delay: Seconds before each answer.
        refusals: Which dial requests are refused, and by which code.
    """

    queued: deque[Fault | None] = field(default_factory=deque[Fault | None])
    rate: float = 0
    kinds: tuple[Fault, ...] = FAULTS
    delay: float = 0
    refusals: list[tuple[Predicate, str]] = field(
        default_factory=list[tuple[Predicate, str]]
    )
    random: Random = field(default_factory=Random)

    def next_call(self) -> Fault | None:
        """The fault of the next call, if any."""
        if self.queued:
            return self.queued.popleft()
        if self.kinds and self.random.random() < self.rate:
            return self.random.choice(self.kinds)
        return None

    def refusal(self, item: Mapping[str, Any]) -> str | None:
        """The code by which a valid dial request is refused, if it is."""
        return next((code for holds, code in self.refusals if holds(item)), None)


def known(faults: tuple[str | None, ...]) -> None:
    """Raise an error that lists the faults where one is not known.

    Raises:
        ValueError: One is not.
    """
    for fault in faults:
        if fault is not None and fault not in FAULTS:
            raise ValueError(f"no such fault: {fault!r}; known are {', '.join(FAULTS)}")
