"""Compare predial with its peers: `python -m benchmarks [--quick] [SECTION ...]`."""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path

from benchmarks.chart import svg
from benchmarks.goals import outcomes
from benchmarks.options import Options
from benchmarks.report import goals_text, markdown, text
from benchmarks.results import Table

SECTIONS = (
    "verdict",
    "errors",
    "parse",
    "params",
    "guard",
    "bytes",
    "shapes",
    "start",
    "numbers",
    "growth",
)
_QUICK = (
    "predial",
    "jsonschema-rs",
    "corvus-json-schema-rs",
    "pydantic",
    "phonenumbers",
)


def main() -> int:
    """Measure the sections that are wanted."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "sections", nargs="*", metavar="SECTION", help=", ".join(SECTIONS)
    )
    parser.add_argument(
        "--quick",
        action="store_true",
        help="without the slow peers, fewer and shorter rounds",
    )
    parser.add_argument("--only", default="", metavar="PEER,PEER", help="these peers")
    parser.add_argument("--rounds", type=int, metavar="N", help="so many rounds")
    parser.add_argument("--write", type=Path, metavar="FOLDER", help="report there")
    given = parser.parse_args()
    if unknown := set(given.sections) - set(SECTIONS):
        parser.error(f"no section {', '.join(sorted(unknown))}: see --help")
    only = given.only.split(",") if given.only else _QUICK if given.quick else ()
    options = Options(given.quick, tuple(only), given.rounds)
    tables: list[Table] = []
    for name in given.sections or SECTIONS:
        section = importlib.import_module(f"benchmarks.sections.{name}")
        for table in section.tables(options):
            sys.stdout.write(f"{text(table)}\n\n")
            sys.stdout.flush()
            tables.append(table)
    results = outcomes(tables)
    if results:
        sys.stdout.write(f"{goals_text(results)}\n")
    if given.write:
        given.write.mkdir(parents=True, exist_ok=True)
        (given.write / "README.md").write_text(markdown(tables, results))
        (given.write / "chart.svg").write_text(svg(tables))
    return 0


if __name__ == "__main__":
    sys.exit(main())
