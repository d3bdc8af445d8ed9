"""Whether the schemas have what `operation.batch` says of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from predial_codegen.errors import SchemaError
from predial_codegen.ir import (
    Advisory,
    Batch,
    Choices,
    Definition,
    Items,
    Location,
    Operation,
    Properties,
    Schema,
    Type,
)


def check_batch(
    operation: Operation, definitions: Mapping[Location, Definition]
) -> None:
    """Look up every property that a batch names.

    Args:
        operation: The operation; one without a batch is fine.
        definitions: Those of its contract.

    Raises:
        SchemaError: There is no such property, or it is of another type, or the codes
            are not those that the response's schema lists.
    """
    if operation.batch is None:
        return
    schemas = _Schemas(f"{operation.place.document}#/operation/batch", definitions)
    batch = operation.batch
    request = definitions[operation.place].schema
    response = schemas.response()
    item = schemas.member(request, "the request", "items", batch.items)
    schemas.string(item, batch.items, "token", batch.token)
    for key, name in (("accepted", batch.accepted), ("refused", batch.refused)):
        entry = schemas.member(response, "the response", key, name)
        schemas.string(entry, name, "token", batch.token)
        schemas.string(entry, name, "id", batch.id)
    refused = schemas.member(response, "the response", "refused", batch.refused)
    code = schemas.string(refused, batch.refused, "code", batch.code)
    schemas.check_codes(batch, code)


@dataclass(frozen=True, slots=True)
class _Schemas:
    """Finds schemas for the batch that stands at `place`."""

    place: str
    definitions: Mapping[Location, Definition]

    def response(self) -> Schema:
        """The root that is called `response`."""
        for each in self.definitions.values():
            if each.root and each.name == "response":
                return each.schema
        raise SchemaError(
            self.place,
            "there is no response in the same folder",
            "write response.schema.json, or remove batch",
        )

    def member(self, owner: Schema, whose: str, key: str, name: str) -> Schema:
        """The schema of the objects in an array that is a property."""
        array = self._property(owner, name)
        items = array.only(Items)
        if _is_object(owner) and items is not None:
            item = self._resolved(items.schema)
            if _is_object(item):
                return item
        raise self._refusal(key, name, f"an array of objects among those of {whose}")

    def string(self, owner: Schema, whose: str, key: str, name: str) -> Schema:
        """The schema of a string that is a property."""
        found = self._property(owner, name)
        declared = found.only(Type)
        if declared is None or declared.types != ("string",):
            wanted = f"a string among those in {json.dumps(whose)}"
            raise self._refusal(key, name, wanted)
        return found

    def check_codes(self, batch: Batch, code: Schema) -> None:
        """Refuse codes that are not those of the schema, where it lists any."""
        advice = code.only(Advisory)
        listed = code.only(Choices)
        if listed is None and advice is not None:
            listed = advice.schema.only(Choices)
        if listed is None:
            return
        values = {json.dumps(value) for value in listed.values}
        differing = values ^ {json.dumps(each.name) for each in batch.codes}
        if differing:
            raise SchemaError(
                f"{self.place}/codes",
                f"these and the values of {json.dumps(batch.code)} differ in"
                f" {', '.join(sorted(differing))}",
                "list the same codes",
            )

    def _property(self, owner: Schema, name: str) -> Schema:
        """The schema of a property; one that says nothing where there is none."""
        none = Schema(owner.location)
        found = owner.only(Properties)
        return self._resolved(found.schemas.get(name, none)) if found else none

    def _resolved(self, schema: Schema) -> Schema:
        while schema.reference:
            schema = self.definitions[schema.reference].schema
        return schema

    def _refusal(self, key: str, name: str, wanted: str) -> SchemaError:
        return SchemaError(
            f"{self.place}/{key}",
            f"the property {json.dumps(name)} is not {wanted}",
            "name one that is",
        )


def _is_object(schema: Schema) -> bool:
    declared = schema.only(Type)
    properties = schema.only(Properties)
    return (
        declared is not None
        and declared.types == ("object",)
        and properties is not None
        and bool(properties.schemas)
    )
