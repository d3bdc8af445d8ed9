"""The same phases in memory: a schema in, its checks out, for tests and notebooks."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, Literal, Protocol, TypeAlias

from predial_codegen.contracts import contract_of
from predial_codegen.errors import TOO_DEEP, CodegenError
from predial_codegen.fragments import Code
from predial_codegen.generated_checks import TABLES, run_checks
from predial_codegen.loading.dialects import DRAFT_2020_12
from predial_codegen.loading.index import index
from predial_codegen.lowering import Leniency
from predial_codegen.number_plan import compile_plan, render_tables
from predial_codegen.targets.contract import ContractPlan, plan_contract, render_checks
from predial_runtime.violations import Violation

_ROOT = "root.schema.json"
_RUNTIME = Code("predial_runtime.")
Unknown: TypeAlias = Literal["refuse", "ignore"]
Text: TypeAlias = bytes | bytearray | memoryview | str


class Check(Protocol):
    """A generated `check_X`."""

    def __call__(
        self, value: Any, /, *, now: datetime | None = None, limit: int | None = None
    ) -> list[Violation]:
        """Every violation of the value, up to the limit."""
        ...


class CheckJson(Protocol):
    """A generated `check_X_json`."""

    def __call__(
        self, data: Text, /, *, now: datetime | None = None, limit: int | None = None
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
    at: str = "",
    schemas: Mapping[str, Any] | None = None,
    dialect: str = DRAFT_2020_12,
    format_assertion: bool | None = None,
    unknown_keywords: Unknown = "refuse",
    slow_patterns: Collection[str] = (),
) -> Compiled:
    """Generate the checks of a schema and load them.

    Args:
        schema: A JSON Schema, an object or a boolean; or a document of OpenAPI.
        at: Where the schema stands in it, as in `#/components/schemas/Order`, or the
            name of a definition or of a body, such as `create_order_request`.
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
        at=at,
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
    at: str = "",
    schemas: Mapping[str, Any] | None = None,
    dialect: str = DRAFT_2020_12,
    format_assertion: bool | None = None,
    unknown_keywords: Unknown = "refuse",
    slow_patterns: Collection[str] = (),
) -> ContractPlan:
    """The plan that `compile` loads, with the same arguments and errors."""
    named = {**(schemas or {}), _ROOT: schema}
    leniency = Leniency(unknown_keywords == "ignore", frozenset(slow_patterns))
    return plan_documents(
        named,
        _ROOT,
        at,
        leniency,
        dialect=dialect,
        format_assertion=format_assertion,
    )


def plan_documents(
    documents: Mapping[str, Any],
    name: str,
    at: str,
    leniency: Leniency,
    *,
    dialect: str = DRAFT_2020_12,
    format_assertion: bool | None = None,
) -> ContractPlan:
    """The plan of one schema among several documents.

    Args:
        documents: Schemas and documents of OpenAPI, by path or absolute URI.
        name: The one that it stands in.
        at: Where it stands there: a JSON Pointer, or the name of a definition.
        leniency: What is let pass.
        dialect: The meta-schema of a schema that names none.
        format_assertion: Whether `format` is asserted; by default as the dialect says.

    Raises:
        CodegenError: The schema is not valid, or says what cannot be generated.
    """
    try:
        loaded = index(
            documents, valid=[name], default=dialect, formats=format_assertion
        )
        return plan_contract(contract_of(loaded, name, leniency, at), _RUNTIME)
    except RecursionError:
        raise CodegenError(TOO_DEEP) from None


def checks_code(plan: ContractPlan) -> dict[str, str]:
    """The code of a plan, for `run_checks`."""
    code = render_checks(plan)
    if "number_plan" in plan.runtime:
        code[TABLES] = _number_plan_tables()
    return code


@cache
def _number_plan_tables() -> str:
    """The tables of the installed phonenumbers, which a package has as a file."""
    return render_tables(compile_plan(), ("possible", "valid"))


def loaded(plan: ContractPlan) -> tuple[Any, str]:
    """Run the generated checks: the module `validators`, and its text."""
    code = checks_code(plan)
    return run_checks(code), code["validators.py"]
