"""The plan of one contract's `responses.py`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from predial_codegen.fragments import Code, identifier, literal, tuple_literal
from predial_codegen.ir import Contract, Location
from predial_codegen.targets.schemas.tables import Tables


@dataclass(frozen=True, slots=True)
class ErrorPlan:
    """An exception.

    Attributes:
        codes: What the service may call it, as a tuple.
        table: The name of its table.
        model: Its class.
    """

    codes: Code
    table: Code
    model: Code


@dataclass(frozen=True, slots=True)
class ErrorsPlan:
    """The exceptions of an operation; `base` is the class of them all."""

    base: Code
    shapes: tuple[ErrorPlan, ...]


@dataclass(frozen=True, slots=True)
class ResponsesPlan:
    """All that is written into a contract's `responses.py`."""

    errors: ErrorsPlan | None

    @property
    def functions(self) -> tuple[str, ...]:
        """What people call."""
        return ("error_from",) if self.errors else ()


def plan_responses(
    contract: Contract, classes: Mapping[Location, str], tables: Tables
) -> ResponsesPlan:
    """Decide what is written.

    Args:
        contract: The contract.
        classes: The name of each definition's class, where it has one.
        tables: The tables of its definitions.
    """
    return ResponsesPlan(_errors(contract, classes, tables))


def _errors(
    contract: Contract, classes: Mapping[Location, str], tables: Tables
) -> ErrorsPlan | None:
    operation = contract.operation
    if operation is None:
        return None
    places = {
        definition.name: place
        for place, definition in contract.definitions.items()
        if place in classes
    }
    shapes = tuple(
        ErrorPlan(
            tuple_literal([literal(code) for code in error.codes]),
            tables.definition(places[error.name]),
            identifier(classes[places[error.name]]),
        )
        for error in operation.errors
        if error.name in places
    )
    return ErrorsPlan(identifier(f"{operation.name}Error"), shapes) if shapes else None
