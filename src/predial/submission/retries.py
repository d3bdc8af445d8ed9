"""When to try again: exponential backoff with full jitter."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Retries:
    """When to try again, and how often.

    Attributes:
        attempts: How often a dial request is sent that is answered by "try again", and
            how many calls in a row may fail before the submission is given up.
        first: The longest wait before the second attempt, in seconds; it doubles.
        longest: The longest wait before any.
        sleep: Waits for so many seconds.
        random: The share that is waited of the longest wait, from 0 to 1.
    """

    attempts: int = 10
    first: float = 0.5
    longest: float = 20
    sleep: Callable[[float], object] = time.sleep
    random: Callable[[], float] = random.random

    def wait(self, setbacks: int) -> None:
        """Wait after so many setbacks in a row, at least one."""
        ceiling = min(self.longest, self.first * 2.0 ** min(setbacks - 1, 60))
        self.sleep(ceiling * self.random())
