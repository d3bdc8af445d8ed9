"""Definitions of one name in several files have classes and functions of their own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generation.packages import imported, rendered, write_files
from predial_codegen.errors import NameClashError

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def file(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema file of its own."""
    return {"$schema": DIALECT, **schema}


def signature(kind: str) -> dict[str, Any]:
    """Definitions of one that is an object with a value of this type."""
    return {
        "signature": {
            "type": "object",
            "properties": {"value": {"type": kind}},
            "required": ["value"],
        }
    }


BILL = {
    "bom/bom.schema.json": file(
        {
            "type": "object",
            "properties": {
                "own": {"$ref": "#/$defs/signature"},
                "other": {"$ref": "jsf-0.82.schema.json#/$defs/signature"},
                "far": {"$ref": "../far/jsf-0.82.schema.json#/$defs/signature"},
            },
            "$defs": signature("string"),
        }
    ),
    "bom/jsf-0.82.schema.json": file({"$defs": signature("integer")}),
    "far/jsf-0.82.schema.json": file({"$defs": signature("boolean")}),
}


def test_each_is_named_after_its_file_and_then_after_its_folder(tmp_path: Path) -> None:
    with imported(write_files(tmp_path / "p", rendered(BILL)).parent, "p") as package:
        bom: Any = __import__("p.bom", fromlist=["bom"])
        assert package
        bill = bom.parse_bom(
            {"own": {"value": "a"}, "other": {"value": 1}, "far": {"value": True}}
        )
        assert type(bill.own) is bom.Signature
        assert type(bill.other) is bom.Jsf082Signature
        assert type(bill.far) is bom.FarJsf082Signature
        assert bom.is_valid_signature({"value": "a"})
        assert bom.is_valid_jsf_0_82_signature({"value": 1})
        assert not bom.is_valid_jsf_0_82_signature({"value": True})
        assert bom.is_valid_far_jsf_0_82_signature({"value": True})


def test_the_names_do_not_depend_on_the_order_of_the_files() -> None:
    backwards = dict(reversed(BILL.items()))
    assert rendered(BILL) == rendered(backwards)


def test_a_root_keeps_its_name() -> None:
    schemas = {
        "a/one.schema.json": file(
            {"type": "object", "$defs": {"two": {"type": "string"}}}
        ),
        "a/two.schema.json": file({"type": "object"}),
    }
    text = rendered(schemas)["a/__init__.py"]
    assert "check_two = validators.TWO.check" in text
    assert "check_one_two = validators.ONE_TWO.check" in text


def test_names_of_one_file_that_only_differ_in_python_are_distinguished() -> None:
    named = {"a-b": True, "a_b": True, "one": True, "OneJson": True, "A B": True}
    schemas = {"one.schema.json": file({"type": "object", "$defs": named})}
    text = rendered(schemas)["__init__.py"]
    for name in ("one", "a_b", "one_a_b", "a_b_2", "one_one", "one_one_json"):
        assert f"check_{name} = validators.{name.upper()}.check" in text


def test_roots_that_only_differ_in_python_are_refused() -> None:
    schemas = {"a-b.schema.json": file({}), "a_b.schema.json": file({})}
    with pytest.raises(NameClashError, match="rename one of them"):
        rendered(schemas)


def test_a_file_of_draft_7_with_definitions_only_is_a_library() -> None:
    dialect = "http://json-schema.org/draft-07/schema#"
    library = {"$schema": dialect, "definitions": signature("string")}
    text = rendered({"parts.schema.json": library})["__init__.py"]
    assert "check_signature" in text
    assert "check_parts" not in text


NAMES = [
    ("check", "check_"),
    ("to_json", "to_json_", "to_json__"),
    ("a-b", "a_b", "a_b_", "aB"),
    ("Field", "field", "field_", "field__"),
    ("written", "written_"),
    ("builtins", "str", "float", "classmethod", "tuple"),
    ("none", "None", "none_"),
    ("date", "date_", "datetime", "datetime_", "UUID", "UUID_"),
    ("extra", "extra_", "class", "class_", "Class"),
]


@pytest.mark.parametrize("names", NAMES, ids=lambda names: names[0])
def test_every_property_has_a_field_of_its_own(
    names: tuple[str, ...], tmp_path: Path
) -> None:
    properties = {name: {"type": ["string", "null"]} for name in names}
    schema = file({"type": "object", "properties": properties})
    write_files(tmp_path / "odd_names", rendered({"odd.schema.json": schema}))
    value = {name: f"of {name}" for name in names}
    with imported(tmp_path, "odd_names") as package:
        model = package.parse_odd(value)
        assert model.to_json() == value
        assert model.check() == []
        assert package.parse_odd({}).to_json() == {}


def test_files_of_yaml_are_called_by_their_names_without_suffixes() -> None:
    schemas = {
        f"{name}.schema.yaml": f"$schema: {DIALECT}\n$defs: {{part: {{type: string}}}}"
        for name in ("one", "two")
    }
    text = rendered(schemas)["__init__.py"]
    assert "check_part = validators.PART.check" in text
    assert "check_two_part = validators.TWO_PART.check" in text


OF_OTHER_SCRIPTS = [
    "Größe",
    "Grösse",
    "ÄÖ",
    "日本",
    "中国",
    "заказ",
    "ﬁ",
    "fi",
    "class",
    "!!",
    "??",
]


def test_names_of_other_scripts_are_kept_apart_and_legible(tmp_path: Path) -> None:
    definitions = {
        name: {"type": "object", "properties": {name: {"const": name}}}
        for name in OF_OTHER_SCRIPTS
    }
    properties = {
        f"p{number}": {"$ref": f"#/$defs/{name.replace('?', '%3F')}"}
        for number, name in enumerate(definitions)
    }
    schema = file({"properties": properties, "$defs": definitions})
    files = rendered({"日本/order.schema.json": schema})
    with imported(write_files(tmp_path / "p", files).parent, "p") as package:
        assert package
        orders: Any = __import__("p.x", fromlist=["x"])
        value = {f"p{number}": {name: name} for number, name in enumerate(definitions)}
        order = orders.parse_order(value)
        assert order.to_json() == value
        kinds: set[Any] = {type(getattr(order, name)) for name in value}
        assert len(kinds) == len(value)
        assert order.p0 == orders.Größe(größe="Größe")
        assert order.p3 == orders.日本(日本="日本")
        assert orders.is_valid_заказ({"заказ": "заказ"})
