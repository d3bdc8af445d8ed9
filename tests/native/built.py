"""The compiled modules do what the others do; `make compiled` runs this."""

import importlib
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime
from functools import cache
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import predial_contracts
from cases.case import CASES, INVALID, VALID, Finding, Payload
from generation.packages import imported, write_files
from hostile.test_instances import INSTANCES, SCHEMAS
from predial_codegen import compile as compile_schema
from predial_codegen.compilation import Compiled
from predial_codegen.driver import generate
from predial_contracts.connectcampaigns import put_dial_request_batch as contract
from properties.instances import near
from properties.test_fast_verdicts import NOW, PREDIAL
from properties.test_native_verdicts import NATIVE_CASES

PLANNED: list[Any] = [case.values[0] for case in NATIVE_CASES]
HOT = ("code_points", "date_time", "e164", "json_values", "pointers")
RECURSIVE = {"a_tree", "other_members_of_the_own_class", "recursion"}
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def is_compiled(module: str) -> bool:
    """Whether the module was loaded from an extension."""
    return str(sys.modules[module].__file__).endswith(tuple(EXTENSION_SUFFIXES))


def folder_of(schema: str) -> str:
    """The contract of a hostile schema; `not` is no name of a package."""
    return f"{schema.replace(' ', '_')}_schema"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """One package of all cases, all hostile and all planned schemas, compiled."""
    folder = tmp_path_factory.mktemp("built")
    schemas: dict[str, Any] = {
        f"{folder_of(name)}/root.schema.json": {"$schema": DIALECT, "allOf": [schema]}
        for name, schema in SCHEMAS.items()
    }
    for number, schema in enumerate(PLANNED):
        root = {"$schema": PREDIAL, **schema}
        schemas[f"rule_{number}_schema/root.schema.json"] = root
    for case in CASES:
        for path in case.schemas.rglob("*.json"):
            name = path.relative_to(case.schemas).as_posix()
            schemas[f"{case.name}_case/{name}"] = path.read_text("utf-8")
    write_files(folder / "schemas", schemas)
    # In a package of ours: machine code has the full name inside.
    write_files(folder / "outer", {"__init__.py": ""})
    generate(folder / "schemas", folder / "outer", "built_contracts", compiled=True)
    with imported(folder, "outer.built_contracts") as package:
        yield package


def checks(package: ModuleType, folder: str, unit: str) -> Any:
    """The functions of the contract that has the unit, in the folder or below."""
    for name in package.CONTRACTS:
        if name.partition(".")[0] == folder:
            module = importlib.import_module(f"{package.__name__}.{name}")
            if hasattr(module, f"check_{unit}"):
                return module
    raise LookupError(f"{folder} has no check_{unit}")


def test_the_committed_contract_is_compiled() -> None:
    assert is_compiled(contract.check_request.__module__)
    for name in HOT:
        assert is_compiled(f"{predial_contracts.__name__}._runtime.{name}"), name


def test_no_more_is_found_than_asked_for() -> None:
    bad: dict[str, Any] = {"id": 1, "dialRequests": [{}] * 20}
    assert len(contract.check_request(bad)) > 3
    assert len(contract.check_request(bad, limit=3)) == 3


def test_what_is_no_json_gets_a_violation() -> None:
    value = {"id": datetime(2026, 12, 1), "dialRequests": ()}  # noqa: DTZ001
    found = contract.check_request(value)
    assert [(each.code, each.pointer) for each in found] == [
        ("type", "/id"),
        ("type", "/dialRequests"),
    ]
    assert not contract.is_valid_request(value)


def test_violations_can_be_pickled() -> None:
    found = contract.check_request({})
    assert found
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301


def test_the_compiled_contract_needs_nothing_but_python() -> None:
    code = f"import {contract.__name__} as c; print(c.is_valid_request({{}}))"
    folder = Path(predial_contracts.__file__).parents[1]
    ended = subprocess.run(
        [sys.executable, "-S", "-c", code],
        env={"PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.stdout, ended.stderr) == ("False\n", "")


def test_only_what_recurses_is_not_compiled(built: ModuleType) -> None:
    folders = {f"{case.name}_case" for case in CASES} | set(map(folder_of, SCHEMAS))
    folders |= {f"rule_{number}_schema" for number in range(len(PLANNED))}
    contracts = [f"{built.__name__}.{name}" for name in built.CONTRACTS]
    modules = [importlib.import_module(f"{name}.validators") for name in contracts]
    python = {m.__name__.split(".")[2] for m in modules if not is_compiled(m.__name__)}
    assert python == {name for name in folders if name.rpartition("_")[0] in RECURSIVE}


@pytest.mark.parametrize("payload", [*VALID, *INVALID], ids=str)
def test_a_case_finds_what_is_expected(built: ModuleType, payload: Payload) -> None:
    module = checks(built, f"{payload.case.name}_case", payload.unit)
    check: Callable[..., Any] = getattr(module, f"check_{payload.unit}")
    found = check(payload.value, now=payload.case.now)
    assert (
        sorted(Finding(v.code, v.pointer, v.severity) for v in found)
        == payload.findings
    )


@pytest.mark.parametrize("instance", INSTANCES)
def test_a_hostile_value_gets_one_verdict_or_our_error(
    built: ModuleType, instance: str
) -> None:
    unlike: list[str] = []
    for name in SCHEMAS:
        module = checks(built, folder_of(name), "root")
        make = INSTANCES[instance]
        verdict = asked(built, module.is_valid_root, make())
        found = asked(built, module.check_root, make())
        if None not in (verdict, found) and verdict is not (found == []):
            unlike.append(name)
    assert unlike == []


@pytest.mark.parametrize("number", range(len(PLANNED)))
@given(data=st.data())
def test_a_compiled_verdict_is_that_of_python(
    built: ModuleType, number: int, data: st.DataObject
) -> None:
    value = data.draw(near(PLANNED[number]))
    now = data.draw(st.sampled_from([None, NOW]))
    python = in_python(number)
    native = checks(built, f"rule_{number}_schema", "root")
    assert native.is_valid_root(value) is python.is_valid(value)
    assert [
        (each.code, each.pointer) for each in native.check_root(value, now=now)
    ] == [(each.code, each.pointer) for each in python.check(value, now=now)]


@cache
def in_python(number: int) -> Compiled:
    """The checks that are not compiled."""
    return compile_schema({"$schema": PREDIAL, **PLANNED[number]})


def asked(built: ModuleType, check: Callable[[Any], Any], value: object) -> Any:
    """The answer, or None for our own error."""
    errors = sys.modules[f"{built.__name__}._runtime.violations"]
    with suppress(errors.UncheckableError):
        return check(value)
