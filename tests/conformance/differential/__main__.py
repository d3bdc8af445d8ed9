"""Compare predial with jsonschema-rs and jsonschema: `make differential`.

Random schemas and instances; every disagreement is reduced, and either explained in
`explained.py` or reported.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from importlib.util import find_spec
from multiprocessing import get_context

from conformance.differential.comparing import Tally, compare
from conformance.differential.explained import explanation
from conformance.differential.judging import Disagreement


def main() -> int:
    """Exit with 1 when a disagreement is not explained."""
    parser = argparse.ArgumentParser("differential", description=__doc__)
    parser.add_argument("schemas", type=int, nargs="?", default=5000)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    if find_spec("jsonschema_rs") is None:
        parser.error("needs jsonschema-rs: pip install predial[differential]")
    began = time.monotonic()
    tally = Tally()
    with ProcessPoolExecutor(os.cpu_count(), get_context("spawn")) as pool:
        work = partial(compare, arguments.seed)
        for each in pool.map(work, range(arguments.schemas), chunksize=50):
            tally.add(each)
    took = time.monotonic() - began
    lines = [
        f"{tally.schemas:,} schemas, {tally.refusals.total():,} refused; {took:.0f} s",
        f"{tally.valid:,} valid and {tally.invalid:,} invalid instances",
    ]
    lines += [f"{count:6} {why}" for why, count in tally.refusals.most_common(20)]
    known: Counter[str] = Counter()
    unknown: dict[str, int] = {}
    for found in tally.found:
        if cause := explanation(found):
            known[f"{', '.join(sorted(cause.wrong))}: {cause.because}"] += 1
        else:
            described = _described(found)
            unknown[described] = unknown.get(described, 0) + 1
    lines += [f"{count:6} explained: {why}" for why, count in known.most_common()]
    lines.append(f"{len(unknown)} disagreements are not explained")
    lines += sorted(unknown, key=len)
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if unknown else 0


def _described(found: Disagreement) -> str:
    sides: dict[str, list[str]] = {}
    for name, said in sorted(found.verdicts.items()):
        sides.setdefault(said, []).append(name)
    text = "; ".join(f"{said}: {', '.join(names)}" for said, names in sides.items())
    schema, instance = json.dumps(found.schema), json.dumps(found.instance)
    return f"  schema {schema}  instance {instance}\n    {text}"


if __name__ == "__main__":
    sys.exit(main())
