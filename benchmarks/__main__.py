"""The one command: `python -m benchmarks [--quick] [section ...]`."""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path

from benchmarks.chart import svg
from benchmarks.options import Options
from benchmarks.report import markdown, text
from benchmarks.results import Table

SECTIONS = ("verdict", "errors", "bytes", "shapes", "start", "numbers", "growth")


def main() -> int:
    """Measure the sections asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "sections", nargs="*", metavar="SECTION", help=", ".join(SECTIONS)
    )
    parser.add_argument("--quick", action="store_true", help="less effort")
    parser.add_argument("--only", default="", metavar="PEER,PEER", help="these peers")
    parser.add_argument("--write", type=Path, metavar="FOLDER", help="report there")
    given = parser.parse_args()
    prefixes: list[str] = given.only.split(",") if given.only else []
    options = Options(given.quick, tuple(prefixes))
    tables: list[Table] = []
    for name in given.sections or SECTIONS:
        section = importlib.import_module(f"benchmarks.sections.{name}")
        for table in section.tables(options):
            sys.stdout.write(f"{text(table)}\n\n")
            sys.stdout.flush()
            tables.append(table)
    if given.write:
        given.write.mkdir(parents=True, exist_ok=True)
        (given.write / "README.md").write_text(markdown(tables))
        (given.write / "chart.svg").write_text(svg(tables))
    return 0


if __name__ == "__main__":
    sys.exit(main())
