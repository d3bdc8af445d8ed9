"""What `operation` says of a request: its API, and the errors that come back."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from predial_codegen.errors import SchemaError
from predial_codegen.ir import (
    Batch,
    FailureCode,
    Location,
    Operation,
    OperationError,
)
from predial_codegen.json_types import is_object
from predial_codegen.loading.places import Document

_CLASS = re.compile(r"[A-Za-z][A-Za-z0-9]*")


def operation_of(documents: list[Document]) -> Operation | None:
    """The operation of a folder, if it has one.

    Raises:
        SchemaError: There are two, a name cannot name a class, or two errors share one.
    """
    described = [
        (document, document.contents["operation"])
        for document in documents
        if is_object(document.contents) and "operation" in document.contents
    ]
    if not described:
        return None
    if len(described) > 1:
        raise SchemaError(
            f"{described[1][0].name}#/operation",
            f"{described[0][0].name} in the same folder has an operation too",
            "give each operation a folder",
        )
    return _lowered(*described[0])


def _lowered(document: Document, value: Mapping[str, Any]) -> Operation:
    place = f"{document.name}#/operation"
    names = [("name", value["name"]), *(("errors", name) for name in value["errors"])]
    for key, name in names:
        if not _CLASS.fullmatch(name):
            raise SchemaError(
                f"{place}/{key}",
                f"{json.dumps(name)} cannot name a class",
                "use ASCII letters and digits, a letter first",
            )
    errors = tuple(
        OperationError(
            name, error["status"], error["retryable"], (name, *error.get("codes", ()))
        )
        for name, error in value["errors"].items()
    )
    _refuse_shared_codes(errors, f"{place}/errors")
    return Operation(
        Location(document.name, ""),
        value["service"],
        value["apiVersion"],
        value["name"],
        errors,
        _batch(value["batch"]) if "batch" in value else None,
    )


def _batch(value: Mapping[str, Any]) -> Batch:
    codes = tuple(
        FailureCode(name, each["retryable"], each["meaning"], each["remedy"])
        for name, each in value["codes"].items()
    )
    names: dict[str, str] = {key: value[key] for key in value if key != "codes"}
    return Batch(**names, codes=codes)


def _refuse_shared_codes(errors: tuple[OperationError, ...], place: str) -> None:
    owners: dict[str, str] = {}
    for error in errors:
        for code in error.codes:
            if code in owners:
                raise SchemaError(
                    f"{place}/{error.name}",
                    f"{json.dumps(code)} is a code of {owners[code]} too",
                    "let a code mean one error",
                )
            owners[code] = error.name
