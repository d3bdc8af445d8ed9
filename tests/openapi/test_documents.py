"""What is read of documents of OpenAPI, by which names, and what is refused."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from generation.packages import write_files
from predial_codegen import CodegenError
from predial_codegen import compile as compiled
from predial_codegen.contracts import contracts
from predial_codegen.loading.index import load

STRING = {"type": "string"}


def body(schema: Any, media_type: str = "application/json") -> Any:
    return {"content": {media_type: {"schema": schema}}}


def document(version: str = "3.1.0", **members: Any) -> Any:
    return {"openapi": version, "info": {"title": "T", "version": "1"}, **members}


def paths(**operation: Any) -> Any:
    return {"/a/{id}": {"post": operation}}


def roots(folder: Path, files: Mapping[str, Any]) -> dict[str, list[str]]:
    """The names of the roots of each contract."""
    return {
        "/".join(each.path): [
            definition.name
            for definition in each.definitions.values()
            if definition.root
        ]
        for each in contracts(load(write_files(folder, files)))
    }


def test_a_contract_is_named_after_the_file_or_its_folder(tmp_path: Path) -> None:
    item = document(paths=paths(operationId="make", requestBody=body(STRING)))
    files = {"a.json": item, "b/openapi.json": item, "c/d.openapi.yaml": item}
    assert roots(tmp_path, files) == {
        "a": ["make request"],
        "b": ["make request"],
        "c/d": ["make request"],
    }


def test_an_operation_without_a_name_has_that_of_its_method_and_path(
    tmp_path: Path,
) -> None:
    made = document(paths=paths(requestBody=body(STRING)))
    assert roots(tmp_path, {"openapi.json": made}) == {"": ["post /a/{id} request"]}


def test_components_are_roots_where_no_operation_is(tmp_path: Path) -> None:
    made = document(components={"schemas": {"A": STRING, "x-B": STRING}})
    assert roots(tmp_path, {"openapi.json": made}) == {"": ["A", "x-B"]}


def test_a_body_of_the_name_of_another_schema_is_called_a_body(tmp_path: Path) -> None:
    made = document(
        paths=paths(operationId="make", requestBody=body({"type": "object"})),
        components={"schemas": {"MakeRequest": STRING}},
    )
    assert roots(tmp_path, {"openapi.json": made}) == {"": ["make request body"]}


def test_operations_that_share_a_body_have_a_root_each(tmp_path: Path) -> None:
    shared = {"$ref": "#/components/requestBodies/A"}
    made = document(
        paths={
            "/a": {
                "put": {"operationId": "one", "requestBody": shared},
                "post": {"operationId": "two", "requestBody": shared},
            }
        },
        components={"requestBodies": {"A": body({"properties": {"a": STRING}})}},
    )
    assert roots(tmp_path, {"openapi.json": made}) == {
        "": ["one request", "two request"]
    }


def test_other_media_types_are_left_out(tmp_path: Path) -> None:
    made = document(
        paths=paths(
            operationId="make",
            requestBody=body(STRING, "multipart/form-data"),
            responses={"200": body(STRING, "application/geo+json; charset=utf-8")},
        )
    )
    assert roots(tmp_path, {"openapi.json": made}) == {"": ["make response 200"]}


def test_path_items_lead_to_other_documents(tmp_path: Path) -> None:
    files = {
        "openapi.json": document(paths={"/a": {"$ref": "items/a.yaml#/item"}}),
        "items/a.yaml": json.dumps(
            {
                "item": {"get": {"responses": {"200": body({"$ref": "#/s"})}}},
                "s": STRING,
            }
        ),
    }
    assert roots(tmp_path, files) == {"": ["get /a response 200"]}


def test_a_required_property_is_required_in_one_direction() -> None:
    user = {
        "type": "object",
        "required": ["id", "secret", "name"],
        "properties": {
            "id": {"type": "integer", "readOnly": True},
            "secret": {"type": "string", "writeOnly": True},
            "name": STRING,
            "friend": {"$ref": "#/components/schemas/User"},
        },
    }
    whole = {"$ref": "#/components/schemas/User"}
    made = document(
        "3.0.3",
        paths=paths(
            operationId="make", requestBody=body(whole), responses={"200": body(whole)}
        ),
        webhooks={"made": {"post": {"requestBody": body(whole)}}},
        components={"schemas": {"User": user}},
    )
    sent, stored = {"secret": "s", "name": "n"}, {"id": 1, "name": "n"}
    request = compiled(made, at="make_request")
    response = compiled(made, at="make_response_200")
    assert request.is_valid({**sent, "friend": sent})
    assert not request.is_valid({**sent, "friend": stored})
    assert response.is_valid({**stored, "friend": stored})
    assert not response.is_valid(sent)
    assert compiled(made, at="made_request").is_valid(stored)
    both = compiled(made, at="#/components/schemas/User")
    assert both.is_valid({**sent, **stored})
    assert not both.is_valid(sent)
    assert not both.is_valid(stored)


@pytest.mark.parametrize(
    ("value", "valid"), [(None, True), ("a", True), (1, False), (1.0, False)]
)
def test_nullable_adds_null_to_the_type(value: Any, valid: bool) -> None:  # noqa: FBT001
    schema = {"type": "string", "nullable": True}
    made = document("3.0.1", components={"schemas": {"A": schema}})
    assert compiled(made, at="A").is_valid(value) is valid


def test_nullable_without_a_type_allows_nothing_more() -> None:
    schemas = {"A": {"nullable": True, "allOf": [{"$ref": "#/components/schemas/B"}]}}
    made = document("3.0.3", components={"schemas": {**schemas, "B": STRING}})
    assert not compiled(made, at="A").is_valid(None)


def test_the_dialect_of_the_schemas_is_what_the_document_says() -> None:
    schema = {"type": "string", "format": "e164", "sensitive": True, "example": "+1"}
    made = document(
        jsonSchemaDialect="urn:predial:dialect:1", components={"schemas": {"A": schema}}
    )
    assert not compiled(made, at="A").is_valid("020")
    made["jsonSchemaDialect"] = "https://json-schema.org/draft/2020-12/schema"
    schema.pop("sensitive")
    assert compiled(made, at="A").is_valid("020")


@pytest.mark.parametrize(
    ("made", "message"),
    [
        ({"swagger": "2.0"}, "is OpenAPI 2.0, which is not understood; convert"),
        (document("4.0.0"), "#/openapi: is OpenAPI 4.0.0"),
        (document(paths=[]), "#/paths: must be an object"),
        (document(paths={"/a": {"get": []}}), "#/paths/~1a/get: must be an object"),
        (document(paths={"/a": {"parameters": {}}}), "/parameters: must be an array"),
        (
            document(paths=paths(requestBody={"$ref": "#/components/requestBodies/A"})),
            '"#/components/requestBodies/A" leads to nothing',
        ),
        (
            document("3.0.0", components={"schemas": {"A": {"type": ["string"]}}}),
            '#/components/schemas/A/type: must be one of "array", "boolean"',
        ),
        (
            document("3.0.0", components={"schemas": {"A": {"patternProperties": {}}}}),
            'keyword "patternProperties" is not understood',
        ),
        (
            document(jsonSchemaDialect="urn:no", components={"schemas": {"A": {}}}),
            "#/jsonSchemaDialect: names the unknown dialect",
        ),
        (document(), "is a document of OpenAPI; name one of"),
    ],
)
def test_what_is_wrong_with_a_document_is_said(made: Any, message: str) -> None:
    with pytest.raises(CodegenError) as refused:
        compiled(made, at="A" if "components" in made or "paths" in made else "")
    assert message in str(refused.value)
