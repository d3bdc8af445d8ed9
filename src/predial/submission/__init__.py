"""Submit any number of dial requests: checked, in batches, each with its outcome."""

from __future__ import annotations

from predial.submission.outcomes import Accepted, Invalid, Outcome, Refused, Unsent
from predial.submission.retries import Retries
from predial.submission.submitting import Progress, Submission, submit

__all__ = [
    "Accepted",
    "Invalid",
    "Outcome",
    "Progress",
    "Refused",
    "Retries",
    "Submission",
    "Unsent",
    "submit",
]
