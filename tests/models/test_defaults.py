"""The `default` of a property, in models that are built and that are parsed."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Literal, NotRequired, get_type_hints
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generation.packages import imported, rendered, write_files
from predial_codegen.driver import generate

TEXT = {"type": "string"}
ID = "12345678-1234-5678-1234-567812345678"
PORT = {"type": "integer", "default": 8080}
SCHEMA: dict[str, Any] = {
    "$schema": "urn:predial:dialect:1",
    "type": "object",
    "properties": {
        "port": PORT,
        "whole": {"type": "integer", "default": 2.0},
        "ratio": {"type": "number", "default": 1},
        "on": {"type": "boolean", "default": False},
        "color": {"$ref": "#/$defs/Color", "default": "red"},
        "maybe": {"type": ["string", "null"], "default": None},
        "text_or_null": {"type": ["string", "null"], "default": "a"},
        "null_for_text": {"type": "string", "default": None},
        "tags": {"type": "array", "items": TEXT, "default": ["a", "b"]},
        "nothing": {"type": "array", "default": []},
        "pair": {
            "type": "array",
            "prefixItems": [TEXT, {"$ref": "#/$defs/Home"}],
            "items": False,
            "minItems": 2,
            "default": ["a", {"city": "Bonn"}],
        },
        "at": {
            "type": "string",
            "format": "date-time",
            "default": "2026-01-02T03:04:05Z",
        },
        "day": {"type": "string", "format": "date", "default": "2026-01-02"},
        "id": {"type": "string", "format": "uuid", "default": ID},
        "labels": {
            "type": "object",
            "additionalProperties": TEXT,
            "default": {"a": "b"},
        },
        "home": {"$ref": "#/$defs/Home", "default": {"city": "Bonn"}},
        "homes": {
            "type": "array",
            "items": {"$ref": "#/$defs/Home"},
            "default": [{"city": "Bonn"}, {}],
        },
        "home_or_text": {
            "anyOf": [{"$ref": "#/$defs/Home"}, TEXT],
            "default": {"city": "Bonn"},
        },
        "text_or_home": {"anyOf": [{"$ref": "#/$defs/Home"}, TEXT], "default": "x"},
        "payment": {
            "oneOf": [{"$ref": "#/$defs/Card"}, {"$ref": "#/$defs/Bill"}],
            "default": {"kind": "Bill"},
        },
        "anything": {"default": {"a": [1, None]}},
        "referred": {"$ref": "#/$defs/Level"},
        "nearer": {"$ref": "#/$defs/Level", "default": 2},
        "secret": {"type": "string", "default": "hush", "sensitive": True},
        "invalid": {"type": "integer", "default": "eighty"},
        "limited": {"allOf": [{"maximum": 9}], "type": "integer", "default": 10},
    },
    "$defs": {
        "Color": {"enum": ["red", "blue"]},
        "Level": {"type": "integer", "default": 1},
        "Home": {
            "type": "object",
            "properties": {"city": TEXT, "zip": {"type": "string", "default": "53111"}},
        },
        "Card": {
            "type": "object",
            "properties": {"kind": {"const": "Card"}, "number": TEXT},
            "required": ["kind"],
        },
        "Bill": {
            "type": "object",
            "properties": {"kind": {"const": "Bill"}},
            "required": ["kind"],
        },
        "Merged": {
            "allOf": [
                {"type": "object", "properties": {"a": {"type": "integer"}}},
                {"properties": {"a": {"default": 1}, "b": {"default": "first"}}},
                {"properties": {"b": {"type": "string", "default": "second"}}},
            ]
        },
        "Node": {
            "type": "object",
            "properties": {
                "next": {"$ref": "#/$defs/Node", "default": {}},
                "nodes": {
                    "type": "array",
                    "items": {"$ref": "#/$defs/Node"},
                    "default": [],
                },
            },
        },
        "Dependent": {
            "type": "object",
            "properties": {"port": PORT, "host": TEXT, "free": PORT},
            "dependentRequired": {"port": ["host"]},
        },
        "Conditional": {
            "type": "object",
            "properties": {"port": PORT, "free": PORT},
            "not": {"$ref": "#/$defs/WithPort"},
        },
        "WithPort": {"required": ["port"]},
        "Counted": {
            "type": "object",
            "properties": {"port": PORT},
            "maxProperties": 1,
        },
        "Matched": {
            "type": "object",
            "properties": {"a": {"default": 1}, "b": {"default": 2}, "c": PORT},
            "patternProperties": {"a": TEXT, "b": {"type": "integer"}},
            "propertyNames": {"enum": ["a", "b"]},
        },
        "Closed": {
            "allOf": [
                {"properties": {"a": {"default": 1}, "b": {"default": 2}}},
                {"patternProperties": {"b": True}, "additionalProperties": False},
            ]
        },
    },
}
APPLIED = {
    "port": 8080,
    "whole": 2,
    "ratio": 1,
    "on": False,
    "color": "red",
    "maybe": None,
    "text_or_null": "a",
    "tags": ["a", "b"],
    "nothing": [],
    "pair": ["a", {"city": "Bonn", "zip": "53111"}],
    "at": "2026-01-02T03:04:05Z",
    "day": "2026-01-02",
    "id": ID,
    "labels": {"a": "b"},
    "home": {"city": "Bonn", "zip": "53111"},
    "homes": [{"city": "Bonn", "zip": "53111"}, {"zip": "53111"}],
    "home_or_text": {"city": "Bonn", "zip": "53111"},
    "text_or_home": "x",
    "payment": {"kind": "Bill"},
    "anything": {"a": [1, None]},
    "referred": 1,
    "nearer": 2,
    "secret": "hush",
}
FOLDER = "settings"


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which the package of the schema lies."""
    folder = tmp_path_factory.mktemp("defaults")
    write_files(folder / FOLDER, rendered({"server.schema.json": SCHEMA}))
    return folder


@pytest.fixture(scope="module")
def package(files: Path) -> Iterator[Any]:
    """The package of the schema."""
    with imported(files, FOLDER) as module:
        yield module


def test_a_built_model_has_the_defaults_and_writes_them(package: Any) -> None:
    model = package.Server()
    assert model.to_json() == APPLIED
    assert model.is_valid()


def test_a_parsed_model_has_them_and_equals_the_built_one(package: Any) -> None:
    assert package.parse_server({}) == package.Server()
    assert package.Server.from_json({}) == package.Server()
    assert package.parse_server({"port": 1}) == package.Server(port=1)


def test_values_have_the_types_of_their_fields(package: Any) -> None:
    model = package.Server()
    assert type(model.whole) is int
    assert model.tags == ("a", "b")
    assert model.pair == ("a", package.Home(city="Bonn"))
    assert model.at == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert (model.day, model.id) == (date(2026, 1, 2), UUID(ID))
    assert model.homes == (package.Home(city="Bonn"), package.Home())
    assert model.home_or_text == package.Home(city="Bonn")
    assert model.payment == package.Bill()


def test_mutable_defaults_are_not_shared(package: Any) -> None:
    assert package.Server().labels is not package.Server().labels
    assert package.Server().anything is not package.Server().anything


def test_null_is_a_default_only_where_it_is_allowed(package: Any) -> None:
    model = package.Server()
    assert model.maybe is None
    assert model.null_for_text is None
    assert package.parse_server({"text_or_null": None}).text_or_null is None


def test_verdicts_and_typed_dicts_do_not_change(package: Any) -> None:
    assert package.is_valid_server({})
    assert not package.is_valid_server({"port": None})
    assert not package.is_valid_card({})
    port = get_type_hints(package.ServerDict, include_extras=True)["port"]
    kind = get_type_hints(package.CardDict, include_extras=True)["kind"]
    assert (port, kind) == (NotRequired[int], Literal["Card"])


def test_the_constant_of_a_required_property_need_not_be_given(package: Any) -> None:
    assert package.Card(number="1").to_json() == {"kind": "Card", "number": "1"}
    assert package.Card() != package.Bill()


def test_of_several_branches_the_first_default_counts(package: Any) -> None:
    assert package.Merged().to_json() == {"a": 1, "b": "first"}


def test_a_default_that_would_hold_itself_is_not_applied(package: Any) -> None:
    assert package.Node().to_json() == {"nodes": []}


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Dependent", {"free": 8080}),
        ("Conditional", {"free": 8080}),
        ("Counted", {}),
        ("Matched", {"b": 2}),
        ("Closed", {"b": 2}),
    ],
)
def test_a_default_that_might_make_its_object_invalid_is_not_applied(
    package: Any, name: str, written: Any
) -> None:
    model = getattr(package, name)()
    assert model.to_json() == written
    assert model.is_valid()


def test_a_sensitive_default_is_not_shown(package: Any) -> None:
    assert "hush" not in repr(package.Server())


def test_generating_names_the_defaults_that_are_not_applied(tmp_path: Path) -> None:
    schemas = write_files(tmp_path / "schemas", {"server.schema.json": SCHEMA})
    notices = generate(schemas, tmp_path, FOLDER).notices
    assert [each.partition(": ")[0] for each in notices] == [
        "server.schema.json#/properties/invalid/default",
        "server.schema.json#/properties/limited/default",
        "server.schema.json#/$defs/Matched/properties/a/default",
        "server.schema.json#/$defs/Matched/properties/c/default",
        "server.schema.json#/$defs/Closed/allOf/0/properties/a/default",
        "server.schema.json#/$defs/Node/properties/next/default",
    ]
    assert "eighty" not in "".join(notices)


@given(st.sets(st.sampled_from(sorted(APPLIED))))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_without_a_property_is_as_with_its_default(
    package: Any, present: set[str]
) -> None:
    properties = SCHEMA["properties"]
    levels = {"referred": 1}
    given_ = {
        name: properties[name].get("default", levels.get(name)) for name in present
    }
    parsed = package.parse_server(given_)
    assert parsed == package.parse_server({})
    assert package.parse_server(parsed.to_json()) == parsed


@pytest.mark.slow
@pytest.mark.parametrize(
    "checker",
    [["mypy", "--strict", "--config-file="], ["pyright", "--project", "strict.json"]],
    ids=["mypy", "pyright"],
)
def test_type_checkers_accept_them(files: Path, checker: list[str]) -> None:
    strict = {"typeCheckingMode": "strict", "include": [FOLDER]}
    (files / "strict.json").write_text(json.dumps(strict))
    target = [] if checker[0] == "pyright" else [FOLDER]
    ran = subprocess.run(
        [Path(sys.executable).with_name(checker[0]), *checker[1:], *target],
        cwd=files,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout
