"""Models of random schemas write what they have read: `make differential`.

Each schema's models are generated and imported; every instance that jsonschema-rs says
is valid must be read and written again as it was, and what they write must be valid.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from conformance.differential.instances import random_instances
from conformance.differential.judging import reference
from conformance.differential.schemas import random_schema
from predial_codegen.compilation import checks_code, plan_schema
from predial_codegen.errors import CodegenError
from predial_codegen.targets.package.rendering import models_of
from predial_runtime.json_values import equal
from predial_runtime.model_values import json_of

PACKAGE = "random_contract"


def main() -> int:
    """Exit with 1 when a value has changed on its way."""
    parser = argparse.ArgumentParser("round-trips", description=__doc__)
    parser.add_argument("schemas", type=int, nargs="?", default=3000)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    began, values, faults = time.monotonic(), 0, list[str]()
    with ProcessPoolExecutor(os.cpu_count(), get_context("spawn")) as pool:
        work = partial(faults_of, arguments.seed)
        for count, found in pool.map(work, range(arguments.schemas), chunksize=20):
            values += count
            faults += found
    took = time.monotonic() - began
    lines = [f"{arguments.schemas:,} schemas, {values:,} valid values; {took:.0f} s"]
    lines += sorted(faults, key=len)[:10]
    lines.append(f"{len(faults)} are not what they were")
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if faults else 0


def faults_of(seed: int, number: int) -> tuple[int, list[str]]:
    """How many values one schema's models have read and written, and what changed."""
    random = Random(f"{seed} {number}")  # noqa: S311
    schema = random_schema(random)
    is_valid = reference(schema).is_valid
    instances = random_instances(random, schema, is_valid)
    valid = [each for each in instances if is_valid(each)]
    try:
        with TemporaryDirectory() as folder:
            checks = _generated(Path(folder), schema)
            return len(valid), [*_changed(checks, schema, valid, is_valid)]
    except CodegenError:
        return 0, []


def _generated(folder: Path, schema: Any) -> Any:
    """The checks of the schema's root, which make its models."""
    plan = plan_schema(schema, unknown_keywords="ignore")
    package = folder / PACKAGE
    package.mkdir()
    (package / "__init__.py").touch()
    for name, text in (checks_code(plan) | models_of(plan)).items():
        (package / name).write_text(text, "utf-8")
    for name in [each for each in sys.modules if each.split(".")[0] == PACKAGE]:
        del sys.modules[name]
    importlib.invalidate_caches()
    sys.path.insert(0, str(folder))
    try:
        importlib.import_module(f"{PACKAGE}.models")
        importlib.import_module(f"{PACKAGE}.schemas")
        return importlib.import_module(f"{PACKAGE}.validators").ROOT
    finally:
        sys.path.remove(str(folder))


def _changed(
    checks: Any, schema: Any, valid: list[Any], is_valid: Any
) -> Iterator[str]:
    for value in valid:
        try:
            written = json_of(checks.parse(value))
        except Exception as error:  # noqa: BLE001 - that is what is looked for
            written = f"{type(error).__name__}: {error}"
        if not equal(written, value) or not is_valid(written):
            shown = [
                json.dumps(each, default=repr) for each in (schema, value, written)
            ]
            yield "  schema {}\n    value {}\n    written {}".format(*shown)


if __name__ == "__main__":
    sys.exit(main())
