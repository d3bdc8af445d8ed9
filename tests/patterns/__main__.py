"""Compare patterns with node, and measure how time grows: `make patterns`."""

import argparse
import sys
from collections import Counter
from random import Random

from patterns.corpus import public_patterns, random_pattern
from patterns.growth import grown
from patterns.node import compare

_BATCH = 500


def main() -> int:
    """Exit with 1 if a verdict is wrong, or a time grows faster than the string."""
    parser = argparse.ArgumentParser("patterns", description=__doc__)
    parser.add_argument("--pairs", type=int, default=1_000_000)
    parser.add_argument("--growing", type=int, default=2_000, metavar="RANDOM_PATTERNS")
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    random = Random(arguments.seed)  # noqa: S311 - the same patterns in every run
    public = public_patterns()
    tally = Counter[str]()
    for first in range(0, len(public), _BATCH):
        tally += compare(public[first : first + _BATCH], random, 40)
    while tally["pairs"] < arguments.pairs:
        tally += compare([random_pattern(random) for _ in range(_BATCH)], random, 40)
    for name, count in tally.most_common():
        sys.stdout.write(f"{count:>10,} {name}\n")
    wrong = tally["wrong"]
    if arguments.growing:
        made = [random_pattern(random) for _ in range(arguments.growing)]
        growth = grown([*public, *made], random)
        sys.stdout.write(
            f"{growth.measured:,} strings of a million characters: at worst"
            f" {growth.worst:.1f} times linear, {growth.slowest * 1e9:,.0f} ns each;"
            f" {growth.slow} patterns are said to be slow\n"
        )
        wrong += len(growth.wrong)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
