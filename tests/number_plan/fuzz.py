"""Compare the emitted functions with phonenumbers on millions of random numbers.

Run it as `python tests/number_plan/fuzz.py MILLIONS [SEED]`.
"""

from __future__ import annotations

import argparse
import sys
from itertools import islice
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[1]))

from number_plan.members import described_numbers
from number_plan.reference import (
    Verdict,
    example_numbers,
    random_numbers,
    reference_verdict,
    shuffled_ends,
)
from number_plan.runtime_package import assemble
from predial_codegen.number_plan import compile_plan, render_tables

if TYPE_CHECKING:
    from collections.abc import Iterator


def endless_numbers(random: Random) -> Iterator[str]:
    """Random numbers, and ones that grow out of the examples."""
    examples = example_numbers()
    while True:
        yield from random_numbers(random, of_each_code=100)
        yield from described_numbers(random, of_each_pattern=5)
        for example in examples:
            yield from shuffled_ends(random, example, 20)


def main() -> int:
    """Exit with 1 when any verdict differs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("millions", type=float)
    parser.add_argument("seed", type=int, nargs="?", default=0)
    arguments = parser.parse_args()
    tables = render_tables(compile_plan(), ["possible", "valid"])
    numbers = endless_numbers(Random(arguments.seed))  # noqa: S311
    count = int(arguments.millions * 1_000_000)
    accepted = disagreements = 0
    with TemporaryDirectory() as folder:
        runtime = assemble(Path(folder), "fuzzed", tables)
        for number in islice(numbers, count):
            found = Verdict(runtime.is_possible(number), runtime.is_valid(number))
            accepted += found.valid
            expected = reference_verdict(number)
            if found != expected:
                disagreements += 1
                sys.stdout.write(f"{number}: {found}, phonenumbers says {expected}\n")
    sys.stdout.write(
        f"{count:,} numbers compared at both levels, {accepted:,} of them valid: "
        f"{disagreements:,} disagreements\n"
    )
    return 1 if disagreements else 0


if __name__ == "__main__":
    sys.exit(main())
