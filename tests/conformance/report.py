"""What came of a run over the suite, as text for people."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from conformance.known import known_keys
from conformance.suite import DRAFTS, KINDS
from conformance.trying import Outcome

# What jsonschema-rs 0.60.3 passed in this very harness: all that there is.
PEER = "jsonschema-rs 0.60.3"
PEER_PASSED = {
    "v1": ("not tried",) * 3,
    "2020-12": (1257, 158, 491),
    "2019-09": (1227, 154, 483),
    "7": (913, 118, 434),
    "6": (829, 106, 214),
    "4": (610, 100, 153),
}
_WIDTH = 120  # characters of a line about one file or one cause
_PLACE = re.compile(r"\S*#\S*: ")


def table(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """Passed of total, by draft and kind, beside the peer's recorded counts."""
    total = Counter((outcome.key.draft, outcome.key.kind) for outcome in outcomes)
    failed = Counter((o.key.draft, o.key.kind) for o in outcomes if o.problem)
    yield "".join(["draft".ljust(10), *(f"{kind:>24}" for kind in KINDS)])
    for draft in DRAFTS:
        cells = [
            f"{total[draft.name, kind] - failed[draft.name, kind]}"
            f"/{total[draft.name, kind]} ({peer})"
            for kind, peer in zip(KINDS, PEER_PASSED[draft.name], strict=True)
        ]
        if any(total[draft.name, kind] for kind in KINDS):
            yield "".join([draft.name.ljust(10), *(f"{cell:>24}" for cell in cells)])
    yield f"In brackets: what {PEER} passes, as recorded."


def failures(outcomes: Sequence[Outcome], details: int) -> Iterator[str]:
    """What failed, by cause and by file, and the first `details` cases in full."""
    known = known_keys()
    failed = [o for o in outcomes if o.problem and o.key not in known]
    if not failed:
        return
    yield "\nBy cause:"
    causes = Counter(_PLACE.sub("", outcome.problem) for outcome in failed)
    yield from (_line(count, cause) for cause, count in causes.most_common(25))
    yield "\nBy file:"
    files: dict[str, Counter[str]] = {}
    for outcome in failed:
        file = f"{outcome.key.draft} {outcome.key.file}"
        files.setdefault(file, Counter())[outcome.key.group] += 1
    for file, groups in files.items():
        yield _line(groups.total(), f"{file}: {'; '.join(groups)}")
    for outcome in failed[:details]:
        yield f"\n{' / '.join(outcome.key)}\n  {outcome.problem}"
    if len(failed) > details:
        yield f"\n... and {len(failed) - details} more; --details N shows N of them"


def _line(count: int, text: str) -> str:
    return f"{count:6} {' '.join(text.split())}"[:_WIDTH]
