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

from number_plan.columns import column_disagreements
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
    from collections.abc import Iterator, Mapping

    from number_plan.runtime_package import NumberPlanModule


_AT_ONCE = 10_000


def endless_numbers(random: Random) -> Iterator[str]:
    """Random numbers, and ones that grow out of the examples."""
    examples = example_numbers()
    while True:
        yield from random_numbers(random, of_each_code=100)
        yield from described_numbers(random, of_each_pattern=5)
        for example in examples:
            yield from shuffled_ends(random, example, 20)


def disagreements(
    runtime: NumberPlanModule, verdicts: Mapping[str, Verdict], random: Random
) -> Iterator[str]:
    """A line for each number that is not judged as phonenumbers does."""
    for number, expected in verdicts.items():
        found = Verdict(runtime.is_possible(number), runtime.is_valid(number))
        if found != expected:
            yield f"{number}: {found}, phonenumbers says {expected}\n"
    for number in column_disagreements(runtime, verdicts, random):
        yield f"{number}: judged otherwise in a column\n"


def main() -> int:
    """Exit with 1 when any verdict differs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("millions", type=float)
    parser.add_argument("seed", type=int, nargs="?", default=0)
    arguments = parser.parse_args()
    tables = render_tables(compile_plan(), ["possible", "valid"])
    random = Random(arguments.seed)  # noqa: S311
    numbers = endless_numbers(random)
    left = count = int(arguments.millions * 1_000_000)
    valid = wrong = 0
    with TemporaryDirectory() as folder:
        runtime = assemble(Path(folder), "fuzzed", tables)
        while some := list(islice(numbers, min(_AT_ONCE, left))):
            left -= len(some)
            verdicts = {number: reference_verdict(number) for number in some}
            valid += sum(verdicts[number].valid for number in some)
            for line in disagreements(runtime, verdicts, random):
                wrong += 1
                sys.stdout.write(line)
    sys.stdout.write(
        f"{count:,} numbers compared at both levels, alone and in columns, "
        f"{valid:,} of them valid: {wrong:,} disagreements\n"
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
