"""The same phases in memory: a schema in, its checks out, for tests and notebooks."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol, TypeAlias
from urllib.parse import urlsplit

from predial_codegen.contracts import contract_of
from predial_codegen.errors import CodegenError, SchemaWarning, raise_any
from predial_codegen.fragments import Code
from predial_codegen.generated_checks import TABLES, run_checks
from predial_codegen.loading.documents import refuse_depth
from predial_codegen.loading.index import index
from predial_codegen.number_plan.installed import installed_tables
from predial_codegen.settings import Formats, Reading, Settings, Unknown
from predial_codegen.stack import with_room
from predial_codegen.targets.contract import ContractPlan, plan_contract, render_checks
from predial_runtime.violations import Violation

_ROOT = "root.schema.json"
_RUNTIME = Code("predial_runtime.")
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

    is_valid: Callable[[Any], bool] = field(repr=False)
    check: Check = field(repr=False)
    is_valid_json: Callable[[Text], bool] = field(repr=False)
    check_json: CheckJson = field(repr=False)
    source: str = field(repr=False)


def compile(  # noqa: A001, PLR0913 - most are settings, which have defaults
    schema: Any,
    *,
    at: str = "",
    schemas: Mapping[str, Any] | None = None,
    base_uri: str | None = None,
    dialect: str = "2020-12",
    format_assertion: bool | None = None,
    unknown_keywords: Unknown = "refuse",
    nullable: bool = False,
) -> Compiled:
    """Generate the checks of a schema and load them.

    Args:
        schema: A JSON Schema, an object or a boolean; or a document of OpenAPI.
        at: Where the schema stands in it, as in `#/components/schemas/Order`, or the
            name of a definition or of a body, such as `create_order_request`.
        schemas: Further schemas that it may refer to, by absolute URI.
        base_uri: The absolute URI that relative references in it start from, unless
            it has an identifier.
        dialect: The dialect of a schema that names none: `2020-12`, `draft-07` or the
            like, or the URI of a meta-schema.
        format_assertion: Whether `format` is asserted; by default as the dialect says.
        unknown_keywords: Whether a keyword that is not known is an error, or an
            annotation as JSON Schema has it, with a `SchemaWarning` or without.
        nullable: Whether `nullable: true` beside `type` allows null, as in OpenAPI 3.0.

    Raises:
        CodegenError: The schema is not valid, or says what cannot be generated.
    """
    plan = plan_schema(
        schema,
        at=at,
        schemas=schemas,
        base_uri=base_uri,
        dialect=dialect,
        format_assertion=format_assertion,
        unknown_keywords=unknown_keywords,
        nullable=nullable,
    )
    module, source = loaded(plan)
    root = module.ROOT
    return Compiled(
        root.is_valid, root.check, root.is_valid_json, root.check_json, source
    )


def plan_schema(  # noqa: PLR0913 - as above
    schema: Any,
    *,
    at: str = "",
    schemas: Mapping[str, Any] | None = None,
    base_uri: str | None = None,
    dialect: str = "2020-12",
    format_assertion: bool | None = None,
    unknown_keywords: Unknown = "refuse",
    nullable: bool = False,
) -> ContractPlan:
    """The plan that `compile` loads, with the same arguments and errors."""
    root = _ROOT if base_uri is None else _absolute(base_uri)
    named = {**(schemas or {}), root: schema}
    formats: Formats | None = None
    if format_assertion is not None:
        formats = "assert" if format_assertion else "annotate"
    reading = Reading(unknown_keywords, dialect, formats, nullable)
    planned = plan_documents(named, root, at, Settings(reading))
    for notice in planned.notices:
        warnings.warn(notice, SchemaWarning, stacklevel=3)  # of who calls `compile`
    return planned.plan


def _absolute(base_uri: str) -> str:
    uri = base_uri.partition("#")[0]
    if not urlsplit(uri).scheme:
        found = f"base_uri {base_uri} is not an absolute URI"
        raise CodegenError(f"{found}; write one such as https://example.com/a.json")
    return uri


@dataclass(frozen=True, slots=True)
class Planned:
    """The plan of a schema, and what was let pass in it, and should be known."""

    plan: ContractPlan
    notices: tuple[str, ...]


def plan_documents(
    documents: Mapping[str, Any], name: str, at: str, settings: Settings
) -> Planned:
    """The plan of one schema among several documents.

    Args:
        documents: Schemas and documents of OpenAPI, by path or absolute URI.
        name: The one that it stands in.
        at: Where it stands there: a JSON Pointer, or the name of a definition.
        settings: How they are read.

    Raises:
        CodegenError: The schema is not valid, or says what cannot be generated.
    """

    def plan() -> Planned:
        for each, contents in documents.items():
            refuse_depth(each, contents)
        indexed = index(documents, valid=[name], settings=settings)
        raise_any(indexed.errors.get(name, ()))
        contract, notices = contract_of(indexed, name, at)
        return Planned(plan_contract(contract, _RUNTIME), notices)

    return with_room(plan)


def checks_code(plan: ContractPlan) -> dict[str, str]:
    """The code of a plan, for `run_checks`."""
    code = render_checks(plan)
    if "number_plan" in plan.runtime:
        code[TABLES] = installed_tables()
    return code


def loaded(plan: ContractPlan) -> tuple[Any, str]:
    """Run the generated checks: the module `validators`, and its text."""
    code = checks_code(plan)
    return run_checks(code), code["validators.py"]
