"""What predial generates for the suite's schemas, as one package under strict checkers.

Run it as `python -m conformance.generated`: every schema that predial accepts becomes a
contract of its own, and mypy and ruff look at all of them at once. The models read the
suite's valid values, and write them again.
"""

from __future__ import annotations

import argparse
import importlib
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
from corpus.corpus import without_defaults
from generation.packages import imported
from predial_codegen.compilation import plan_schema
from predial_codegen.errors import CodegenError
from predial_codegen.fragments import Code
from predial_codegen.targets.contract import ContractPlan
from predial_codegen.targets.package.rendering import render_package
from predial_runtime.json_values import equal
from predial_runtime.model_values import json_of

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


def _changed(folder: Path, chosen: Sequence[Group]) -> list[str]:
    """What models do not write as they have read it."""
    values, changed = 0, list[str]()
    with imported(folder, PACKAGE):
        for number, group in enumerate(chosen):
            name = f"c{number:04}"
            if not (folder / PACKAGE / name).exists():
                continue
            root = importlib.import_module(f"{PACKAGE}.{name}.validators").ROOT
            for case in group.cases:
                if root.is_valid(case.instance):
                    values += 1
                    written = json_of(root.parse(case.instance))
                    if not equal(
                        without_defaults(written, case.instance), case.instance
                    ):
                        changed.append(f"{name}: {group.name}: {case.name}")
    sys.stdout.write(f"models: {values:,} values read, {len(changed)} changed\n")
    sys.stdout.writelines(f"{each}\n" for each in changed[:_SHOWN])
    return changed


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
        changed = _changed(folder, chosen)
        complaints = [_complains(checker, folder) for checker in _CHECKERS]
    return int(any(complaints) or bool(changed))


if __name__ == "__main__":
    sys.exit(main())
