"""The cases of the suite that predial does not pass, each with its reason.

The table is exact both ways: what is listed fails, and what fails is listed. No
required case may stand here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from conformance.suite import Key, Kind
from conformance.trying import Outcome


@dataclass(frozen=True, slots=True)
class KnownFailure:
    """Cases of one group that fail for one reason."""

    reason: str
    drafts: tuple[str, ...]
    kind: Kind
    file: str
    group: str
    cases: tuple[str, ...]

    def covered(self) -> Iterator[Key]:
        """The key of each case in each draft."""
        for draft in self.drafts:
            for case in self.cases:
                yield Key(draft, self.kind, self.file, self.group, case)


KNOWN: tuple[KnownFailure, ...] = (
    *(
        KnownFailure(
            reason="contentEncoding and contentMediaType are annotations, "
            "as draft 7 allows (Validation 8.2) and later drafts require",
            drafts=("7",),
            kind="optional",
            file="optional/content.json",
            group=group,
            cases=cases,
        )
        for group, cases in (
            (
                "validation of string-encoded content based on media type",
                ("an invalid JSON document",),
            ),
            (
                "validation of binary string-encoding",
                ("an invalid base64 string (% is not a valid character)",),
            ),
            (
                "validation of binary-encoded media type documents",
                (
                    "a validly-encoded invalid JSON document",
                    "an invalid base64 string that is valid JSON",
                ),
            ),
        )
    ),
)


def known_keys() -> frozenset[Key]:
    """Every case that may fail."""
    return frozenset(key for failure in KNOWN for key in failure.covered())


def surprises(outcomes: Iterable[Outcome]) -> list[str]:
    """Where the outcomes are not what the table says."""
    known = known_keys()
    lines: list[str] = []
    for outcome in outcomes:
        if outcome.problem and outcome.key not in known:
            lines.append(f"{' / '.join(outcome.key)}: {outcome.problem}")
        if not outcome.problem and outcome.key in known:
            lines.append(
                f"{' / '.join(outcome.key)}: is listed in known.py, but passes"
            )
    return lines
