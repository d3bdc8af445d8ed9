"""The one command: `python -m benchmarks [--quick] [section ...]`."""

from __future__ import annotations

import argparse
import importlib
import sys

from benchmarks.options import Options
from benchmarks.report import text

SECTIONS = ("verdict",)


def main() -> int:
    """Measure the sections asked for; all of them are also written to docs/."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("sections", nargs="*", metavar="SECTION", help=str(SECTIONS))
    parser.add_argument("--quick", action="store_true", help="less effort")
    parser.add_argument("--only", default="", metavar="PEER,PEER", help="these peers")
    given = parser.parse_args()
    only = tuple(filter(None, given.only.split(",")))
    options = Options(given.quick, only)
    for name in given.sections or SECTIONS:
        section = importlib.import_module(f"benchmarks.sections.{name}")
        for table in section.tables(options):
            print(text(table), end="\n\n", flush=True)  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
