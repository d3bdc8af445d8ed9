"""What predial generates for the suite's schemas, as one package under strict checkers.

Run it as `python -m conformance.generated`: every schema that predial accepts becomes a
contract of its own, and mypy and ruff look at all of them at once.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

from conformance.suite import DRAFTS, Group, groups, remotes
from predial_codegen.compilation import plan_schema
from predial_codegen.errors import CodegenError
from predial_codegen.fragments import Code
from predial_codegen.targets.contract import ContractPlan
from predial_codegen.targets.package.rendering import render_package

PACKAGE = "suite_contracts"
_CHECKERS = (
    "mypy --strict",
    "ruff check --isolated --output-format=concise",
    "ruff format --check --isolated --output-format=concise",
)
_SHOWN = 25  # the last lines of what a checker complains of
_CHUNK = 20  # groups that a process takes at a time


def plan_group(group: Group) -> ContractPlan | None:
    """The plan of the group's schema; None where predial refuses it."""
    try:
        return plan_schema(
            group.schema,
            schemas=remotes(group.draft),
            dialect=group.draft.uri,
            format_assertion=group.format_assertion,
            unknown_keywords="ignore",
        )
    except CodegenError:
        return None


def rendered(chosen: Iterable[Group]) -> dict[str, str]:
    """The files of the package, by path; the contracts are `c0000`, `c0001` and on."""
    with ProcessPoolExecutor(os.cpu_count(), get_context("spawn")) as pool:
        planned = list(pool.map(plan_group, chosen, chunksize=_CHUNK))
    return render_package(
        [_moved(plan, f"c{n:04}") for n, plan in enumerate(planned) if plan]
    ).files


def _moved(plan: ContractPlan, module: str) -> ContractPlan:
    """The plan as that of a folder in a package of many."""
    return replace(
        plan,
        contract=replace(plan.contract, path=(module,)),
        modules=(module,),
        runtime_package=Code(".._runtime."),
    )


def _complains(command: str, folder: Path) -> bool:
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", *command.split(), PACKAGE],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    took = time.monotonic() - began
    sys.stdout.write(f"{command}: exit code {done.returncode}, {took:.0f} s\n")
    if done.returncode:
        printed = done.stdout + done.stderr
        sys.stdout.write("\n".join(printed.splitlines()[-_SHOWN:]) + "\n")
    return done.returncode != 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit with 1 when a checker complains."""
    parser = argparse.ArgumentParser("conformance.generated", description=__doc__)
    names = [draft.name for draft in DRAFTS]
    parser.add_argument("--draft", action="append", choices=names)
    parser.add_argument("--keep", type=Path, metavar="FOLDER")
    options = parser.parse_args(arguments)
    chosen = [
        group
        for draft in DRAFTS
        if draft.name in (options.draft or names)
        for group in groups(draft)
    ]
    files = rendered(chosen)
    accepted = sum(path.endswith("/validators.py") for path in files)
    sys.stdout.write(f"{len(chosen)} schemas, {accepted} of them accepted\n")
    with TemporaryDirectory() as temporary:
        folder = options.keep or Path(temporary)
        for path, text in files.items():
            target = folder / PACKAGE / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
            if path.endswith(".py"):
                compile(text, path, "exec")
        complaints = [_complains(checker, folder) for checker in _CHECKERS]
    return int(any(complaints))


if __name__ == "__main__":
    sys.exit(main())
