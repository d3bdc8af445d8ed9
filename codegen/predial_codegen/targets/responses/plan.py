"""The plan of one contract's `responses.py`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from predial_codegen.fragments import Code, code, identifier, literal, tuple_literal
from predial_codegen.ir import Batch, Contract, Location, Operation
from predial_codegen.targets.models.classes import Field, Model, NamedType
from predial_codegen.targets.models.types import Array, ModelClass
from predial_codegen.targets.schemas.tables import Tables

RESPONSE = "response"
_OF_BATCHES = ("Accepted", "Missing", "Reconciliation", "Refused")


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
class ReadPlan:
    """How a response is read.

    Attributes:
        model: Its class.
        table: The name of its table.
        default: The model where none can be made.
        result: The type of the model.
    """

    model: Code
    table: Code
    default: Code
    result: Code


@dataclass(frozen=True, slots=True)
class FailureCodePlan:
    """A code by which items are refused."""

    name: Code
    retryable: Code
    meaning: Code
    remedy: Code


@dataclass(frozen=True, slots=True)
class BatchPlan:
    """How a request is held against its response.

    Attributes:
        request: The class of the request.
        item: The type of its items.
        items: What the request, and its model, calls them.
        token: What an item, and its model, calls its token.
        id: What an entry of the response calls the item's id.
        accepted: What the response calls the entries of accepted items.
        refused: What it calls those of refused items.
        code: What such an entry calls the reason.
        codes: The reasons.
    """

    request: Code
    item: Code
    items: Code
    token: Code
    id: Code
    accepted: Code
    refused: Code
    code: Code
    codes: tuple[FailureCodePlan, ...]


@dataclass(frozen=True, slots=True)
class ResponsesPlan:
    """All that is written into a contract's `responses.py`."""

    errors: ErrorsPlan | None = None
    read: ReadPlan | None = None
    batch: BatchPlan | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """What people use of it."""
        return (
            *(("error_from",) if self.errors else ()),
            *(("Answer", "read_response") if self.read else ()),
            *((*_OF_BATCHES, "reconcile") if self.batch else ()),
        )

    @property
    def replaced(self) -> tuple[str, ...]:
        """What `read_response` replaces: reading a response must not lose it."""
        names = (f"parse_{RESPONSE}", f"parse_{RESPONSE}_json")
        return names if self.read else ()


def plan_responses(
    contract: Contract,
    models: Iterable[Model | NamedType],
    classes: Mapping[Location, str],
    tables: Tables,
) -> ResponsesPlan:
    """Decide what is written; nothing, where the contract has no operation.

    Args:
        contract: The contract.
        models: Its classes and aliases.
        classes: The name of each definition's class, where it has one.
        tables: The tables of its definitions.
    """
    operation = contract.operation
    if operation is None:
        return ResponsesPlan()
    named = {each.name: each for each in models if isinstance(each, Model)}
    owned = {place: named[name] for place, name in classes.items()}
    return ResponsesPlan(
        _errors(operation, contract, classes, tables),
        _read(contract, owned, tables),
        _batch(operation.batch, owned[operation.place], named)
        if operation.batch
        else None,
    )


def _read(
    contract: Contract, models: Mapping[Location, Model], tables: Tables
) -> ReadPlan | None:
    place = next(
        (
            place
            for place, definition in contract.definitions.items()
            if definition.root and definition.name == RESPONSE and place in models
        ),
        None,
    )
    if place is None:
        return None
    model = models[place]
    name = code("models.{n}", n=identifier(model.name))
    if any(each.required for each in model.fields):
        default, result = Code("None"), code("{n} | None", n=name)
    else:
        default, result = code("{n}()", n=name), name
    return ReadPlan(name, tables.definition(place), default, result)


def _batch(batch: Batch, request: Model, models: Mapping[str, Model]) -> BatchPlan:
    items = _field(request, batch.items)
    match items.type:
        case Array(item=ModelClass(name=name)):
            kind = code("models.{n}", n=identifier(name))
            token = _names(_field(models[name], batch.token))
        case _:  # such as an array of which more is said, whose items have no class
            kind = Code("Any")
            token = tuple_literal([literal(batch.token)] * 2)
    return BatchPlan(
        identifier(request.name),
        kind,
        _names(items),
        token,
        literal(batch.id),
        literal(batch.accepted),
        literal(batch.refused),
        literal(batch.code),
        tuple(
            FailureCodePlan(
                literal(each.name),
                literal(each.retryable),
                literal(each.meaning),
                literal(each.remedy),
            )
            for each in batch.codes
        ),
    )


def _field(model: Model, key: str) -> Field:
    return next(each for each in model.fields if each.key == key)


def _names(field: Field) -> Code:
    """What a property is called in JSON and in the model."""
    return tuple_literal([literal(field.key), literal(field.name)])


def _errors(
    operation: Operation,
    contract: Contract,
    classes: Mapping[Location, str],
    tables: Tables,
) -> ErrorsPlan | None:
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
