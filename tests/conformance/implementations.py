"""What can be tried on the suite, all behind one interface: predial, and two peers."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

from jsonschema.validators import validator_for
from jsonschema_specifications import REGISTRY
from referencing import Registry, Resource
from referencing.jsonschema import specification_with

from conformance.suite import Draft
from predial_codegen import compilation
from predial_codegen.json_types import is_object


class Found(Protocol):
    """One violation."""

    @property
    def severity(self) -> str:
        """`error` or `advice`."""
        ...


class Validator(Protocol):
    """A compiled schema."""

    def is_valid(self, value: Any, /) -> bool:
        """Whether the value is valid."""
        ...

    def check(self, value: Any, /) -> Sequence[Found]:
        """Every violation."""
        ...


Compile: TypeAlias = Callable[[Any, Mapping[str, Any], Draft, bool | None], Validator]


def _predial(
    schema: Any,
    schemas: Mapping[str, Any],
    draft: Draft,
    format_assertion: bool | None,  # noqa: FBT001 one of the interface's four
) -> Validator:
    return compilation.compile(
        schema,
        schemas=schemas,
        dialect=draft.uri,
        format_assertion=format_assertion,
        unknown_keywords="ignore",
    )


@dataclass(frozen=True, slots=True)
class _Error:
    severity: str = "error"


@dataclass(frozen=True, slots=True)
class _Peer:
    """A validator that only says whether a value is valid."""

    verdict: Callable[[Any], bool]

    def is_valid(self, value: Any, /) -> bool:
        return self.verdict(value)

    def check(self, value: Any, /) -> Sequence[Found]:
        return [] if self.verdict(value) else [_Error()]


def _jsonschema(
    schema: Any,
    schemas: Mapping[str, Any],
    draft: Draft,
    format_assertion: bool | None,  # noqa: FBT001 one of the interface's four
) -> Validator:
    default = specification_with(draft.uri)

    def retrieve(uri: str) -> Resource[Any]:
        if uri not in schemas:
            published: Resource[Any] = REGISTRY[uri]
            return published
        return Resource[Any].from_contents(schemas[uri], default_specification=default)

    usual = validator_for({"$schema": draft.uri})
    validator = validator_for(schema, default=usual)
    checker = validator.FORMAT_CHECKER if format_assertion else None
    registry = Registry[Any](retrieve=retrieve)  # type: ignore[call-arg] # an attrs field
    made = validator(schema, registry=registry, format_checker=checker)
    return _Peer(made.is_valid)


def _jsonschema_rs(
    schema: Any,
    schemas: Mapping[str, Any],
    draft: Draft,
    format_assertion: bool | None,  # noqa: FBT001 one of the interface's four
) -> Validator:
    peer = importlib.import_module("jsonschema_rs")
    declared = is_object(schema) and "$schema" in schema
    number = draft.name.replace("-", "")
    name = "validator_for" if declared else f"Draft{number}Validator"
    make = getattr(peer, name)
    made = make(schema, retriever=schemas.get, validate_formats=format_assertion)
    return _Peer(made.is_valid)


IMPLEMENTATIONS: dict[str, Compile] = {
    "predial": _predial,
    "jsonschema": _jsonschema,
    "jsonschema-rs": _jsonschema_rs,
}
