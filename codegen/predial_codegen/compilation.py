"""The same phases in memory: a schema in, its checks out, for tests and notebooks."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import ModuleType
from typing import Any, Literal, Protocol, TypeAlias

from predial_codegen.compiling import compiled
from predial_codegen.contracts import contract_of
from predial_codegen.fragments import Code
from predial_codegen.loading.dialects import DRAFT_2020_12
from predial_codegen.loading.documents import refuse_depth
from predial_codegen.loading.index import index
from predial_codegen.lowering import Leniency
from predial_codegen.number_plan import compile_plan, render_tables
from predial_codegen.stack import with_room
from predial_codegen.targets.contract import ContractPlan, plan_contract, render_checks
from predial_runtime.violations import Violation

_ROOT = "root.schema.json"
_RUNTIME = Code("predial_runtime.")
_numbers = itertools.count(1)
Unknown: TypeAlias = Literal["refuse", "ignore"]
Text: TypeAlias = bytes | bytearray | memoryview | str


class Check(Protocol):
    """A generated `check_X`."""

    def __call__(
        self,
        value: Any,
        /,
        *,
        now: datetime | None = None,
        limit: int | None = None,
        all_branches: bool = False,
    ) -> list[Violation]:
        """Every violation of the value, up to the limit."""
        ...


class CheckJson(Protocol):
    """A generated `check_X_json`."""

    def __call__(
        self,
        data: Text,
        /,
        *,
        now: datetime | None = None,
        limit: int | None = None,
        all_branches: bool = False,
    ) -> list[Violation]:
        """Every violation of the value that the text is, or the one of no JSON."""
        ...


@dataclass(frozen=True, slots=True)
class Compiled:
    """The checks of one schema.

    Attributes:
        is_valid: Whether a value is valid.
        check: Every violation of a value.
        is_valid_json: Whether a JSON text is a valid value's.
        check_json: Every violation of a value, given its JSON text.
        source: The text of the generated `validators.py`.
    """

    is_valid: Callable[[Any], bool]
    check: Check
    is_valid_json: Callable[[Text], bool]
    check_json: CheckJson
    source: str


def compile(  # noqa: A001
    schema: Any,
    *,
    schemas: Mapping[str, Any] | None = None,
    dialect: str = DRAFT_2020_12,
    format_assertion: bool | None = None,
    unknown_keywords: Unknown = "refuse",
    slow_patterns: Collection[str] = (),
) -> Compiled:
    """Generate the checks of a schema and load them.

    Args:
        schema: A JSON Schema: an object or a boolean.
        schemas: Further schemas that it may refer to, by absolute URI.
        dialect: The meta-schema of a schema that names none.
        format_assertion: Whether `format` is asserted; by default as the dialect says.
        unknown_keywords: Whether a keyword that is not known is an error, or an
            annotation as JSON Schema has it.
        slow_patterns: Patterns let pass though they may take super-linear time.

    Raises:
        CodegenError: The schema is not valid, or says what cannot be generated.
    """
    plan = plan_schema(
        schema,
        schemas=schemas,
        dialect=dialect,
        format_assertion=format_assertion,
        unknown_keywords=unknown_keywords,
        slow_patterns=slow_patterns,
    )
    module, source = loaded(plan)
    root = module.ROOT
    return Compiled(
        root.is_valid, root.check, root.is_valid_json, root.check_json, source
    )


def plan_schema(
    schema: Any,
    *,
    schemas: Mapping[str, Any] | None = None,
    dialect: str = DRAFT_2020_12,
    format_assertion: bool | None = None,
    unknown_keywords: Unknown = "refuse",
    slow_patterns: Collection[str] = (),
) -> ContractPlan:
    """The plan that `compile` loads, with the same arguments and errors."""
    named = {**(schemas or {}), _ROOT: schema}
    leniency = Leniency(unknown_keywords == "ignore", frozenset(slow_patterns))

    def plan() -> ContractPlan:
        for name, contents in named.items():
            refuse_depth(name, contents)
        documents = index(
            named, valid=[_ROOT], default=dialect, formats=format_assertion
        )
        return plan_contract(contract_of(documents, _ROOT, leniency), _RUNTIME)

    return with_room(plan)


def loaded(plan: ContractPlan) -> tuple[Any, str]:
    """Run the generated `schemas.py` and `validators.py`: the latter, and its text."""
    package = f"predial_codegen.compiled_{next(_numbers)}"
    if "number_plan" in plan.runtime:
        _number_plan_tables()
    texts = render_checks(plan)
    source = texts["validators.py"]
    module: Any = _run(f"{package}.validators", source)
    module.schemas = _run(f"{package}.schemas", texts["schemas.py"])
    return module, source


def _run(name: str, source: str) -> ModuleType:
    module = ModuleType(name)
    module.__package__ = name.rpartition(".")[0]
    exec(compiled(name, source), module.__dict__)  # noqa: S102
    return module


def _number_plan_tables() -> None:
    """Make the tables of the installed phonenumbers, which a package has as a file."""
    name = f"{_RUNTIME.text}number_plan_tables"
    if name not in sys.modules:
        text = render_tables(compile_plan(), ("possible", "valid"))
        sys.modules[name] = _run(name, text)
