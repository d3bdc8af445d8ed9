"""Run the official suite and print what passed: `make conformance`."""

from __future__ import annotations

import argparse
import sys
import time

from conformance.implementations import IMPLEMENTATIONS
from conformance.known import surprises
from conformance.report import failures, table
from conformance.suite import DRAFTS
from conformance.trying import try_suite


def main() -> int:
    """Exit with 1 when the outcome is not what `known.py` says."""
    parser = argparse.ArgumentParser("conformance", description=__doc__)
    parser.add_argument(
        "implementation", nargs="?", choices=IMPLEMENTATIONS, default="predial"
    )
    names = [draft.name for draft in DRAFTS]
    parser.add_argument("--draft", action="append", choices=names)
    parser.add_argument("--details", type=int, default=10, metavar="N")
    arguments = parser.parse_args()
    chosen = [d for d in DRAFTS if d.name in (arguments.draft or names)]
    began = time.monotonic()
    outcomes = try_suite(arguments.implementation, chosen)
    took = time.monotonic() - began
    lines = [
        *table(outcomes),
        f"{arguments.implementation}, {len(outcomes):,} cases, {took:.0f} s",
        *failures(outcomes, arguments.details),
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if surprises(outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
