"""Schemas that people do not own are read as they are, and refused all at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from generation.packages import imported, write_files
from predial.cli import main
from predial_codegen import SchemaWarning, compile  # noqa: A004
from predial_codegen.errors import CodegenError

Run: TypeAlias = Callable[..., tuple[int, str]]
Schemas: TypeAlias = Mapping[str, Any]
DRAFT_7 = "http://json-schema.org/draft-07/schema#"


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """Write schemas, run `predial generate`; the exit code and what is said."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()

    def run(schemas: Schemas, *options: str, settings: str = "") -> tuple[int, str]:
        write_files(tmp_path / "schemas", schemas)
        table = f"[tool.predial]\npackage = 'far_contracts'\n{settings}"
        (tmp_path / "pyproject.toml").write_text(table)
        code = main(["generate", *options])
        printed = capsys.readouterr()
        return code, printed.err

    return run


@pytest.mark.parametrize(
    "keyword",
    ["x-vendor", "markdownDescription", "tsType", "enumNames", "discriminator"],
)
@pytest.mark.parametrize("dialect", ["2020-12", "draft-07", "draft-04", "v1"])
def test_an_annotation_of_another_tool_or_draft_is_let_be(
    keyword: str, dialect: str
) -> None:
    checks = compile({keyword: "x", "type": "string"}, dialect=dialect)
    assert checks.is_valid("a")
    assert not checks.is_valid(1)


@pytest.mark.parametrize("word", ["optionalProperties", "goType"])
def test_another_word_is_not_taken_for_a_misspelt_one(word: str) -> None:
    with pytest.raises(CodegenError) as caught:
        compile({word: {}})
    assert "did you mean" not in str(caught.value)


@pytest.mark.parametrize("word", ["maxLenght", "additional_properties", "requried"])
def test_a_misspelt_keyword_is_recognised(word: str) -> None:
    with pytest.raises(CodegenError, match="did you mean"):
        compile({word: 1})


def test_nullable_means_what_openapi_says_where_that_is_asked() -> None:
    schema = {"type": "string", "nullable": True}
    assert not compile(schema).is_valid(None)
    assert compile(schema, nullable=True).is_valid(None)
    assert not compile({**schema, "enum": ["a"]}, nullable=True).is_valid(None)
    assert compile({"nullable": False, "not": {}}, nullable=True).check(None)


def test_unknown_keywords_are_refused_noted_or_ignored() -> None:
    schema = {"vendor": 1, "type": "string"}
    with pytest.raises(CodegenError, match="vendor"):
        compile(schema)
    with pytest.warns(SchemaWarning, match="#/vendor: keyword"):
        checks = compile(schema, unknown_keywords="warn")
    assert not checks.is_valid(1)
    assert not compile(schema, unknown_keywords="ignore").is_valid(1)


def test_settings_hold_by_folder_and_options_win(run: Run) -> None:
    schemas = {"own/a.json": {"vendor": 1}, "far/b.json": {"vendor": 1}}
    settings = "[tool.predial.folders.far]\nunknown-keywords = 'warn'\n"
    code, said = run(schemas, settings=settings)
    assert code == 2
    assert said.startswith("predial: own/a.json#/vendor: keyword")
    assert "far/b.json" not in said
    assert run(schemas, "--unknown-keywords", "ignore", settings=settings) == (0, "")
    code, said = run(schemas, "--unknown-keywords", "warn")
    assert (code, said.count("predial: warning: ")) == (0, 2)


def test_a_dialect_is_given_to_schemas_that_name_none(run: Run, tmp_path: Path) -> None:
    pair = {"items": [{"type": "string"}], "$defs": {"A": {"type": "null"}}}
    code, said = run({"pair.json": pair})
    assert code == 2
    assert said == (
        "predial: pair.json#/items: must be an object or a boolean, is an array;"
        " write prefixItems, or name a dialect up to 2019-09 in $schema\n"
    )
    assert run({}, "--dialect", "draft-07") == (0, "")
    with imported(tmp_path / "generated", "far_contracts") as package:
        assert package.is_valid_pair(["a", 1])
        assert not package.is_valid_pair([1])


def test_every_problem_of_every_file_is_said_at_once(run: Run, tmp_path: Path) -> None:
    schemas = {
        "a/x.json": {"type": "strng", "minLength": "3"},
        "a/y.json": "{",
        "b/z.json": {
            "vendor": 1,
            "properties": {"p": {"pattern": "("}, "q": {"$ref": "nowhere.json"}},
        },
        "c/u.json": {"$ref": "../a/y.json"},
        "d/fine.json": {"type": "string"},
    }
    code, said = run(schemas)
    assert code == 2
    places = [line.split(": ")[1] for line in said.splitlines()]
    assert places == [
        "a/y.json",
        "a/x.json#/type",
        "a/x.json#/minLength",
        "b/z.json#/vendor",
        "b/z.json#/properties/p/pattern",
        "b/z.json#/properties/q/$ref",
        "6 problems; nothing is written",
    ]
    assert not (tmp_path / "generated").exists()
    code, again = run(schemas, "--keep-going")
    assert code == 2
    assert again.splitlines()[:6] == said.splitlines()[:6]
    with imported(tmp_path / "generated", "far_contracts") as package:
        assert [*package.CONTRACTS] == ["d"]


@pytest.mark.parametrize(
    ("reference", "advice"),
    [
        ("money.json", "did you mean ../common/money.schema.json?"),
        ("../comon/mony.schema.json", "did you mean ../common/money.schema.json?"),
        ("https://example.com/money", "give common/money.schema.json the $id https"),
        ("https://example.com/other", "as other, with $id https://example.com/other"),
        ("../../up.json", "nothing above the schema folder is read"),
        ("other.json#/$defs/A", "add it as orders/other.json, or name another schema"),
    ],
)
def test_a_reference_to_nothing_names_what_would_serve(
    reference: str, advice: str, run: Run
) -> None:
    money = {"$id": "http://example.com/money", "type": "integer"}
    if not reference.startswith("http"):
        del money["$id"]
    schemas = {
        "common/money.schema.json": money,
        "orders/order.json": {"properties": {"price": {"$ref": reference}}},
    }
    code, said = run(schemas)
    assert code == 2
    assert advice in said


def test_definitions_under_plain_keys_are_a_library(run: Run, tmp_path: Path) -> None:
    schemas = {
        "common.json": {"Money": {"type": "integer"}, "$comment": "shared"},
        "order/order.json": {
            "properties": {"price": {"$ref": "../common.json#/Money"}}
        },
    }
    assert run(schemas) == (0, "")
    with imported(tmp_path / "generated", "far_contracts") as package:
        assert [*package.CONTRACTS] == ["order"]
    wrong = {"common.json": {"Money": {"minLength": "3"}}}
    code, said = run({**schemas, **wrong})
    assert code == 2
    assert "common.json#/Money/minLength: must be an integer" in said
    shared = {"https://example.com/common.json": schemas["common.json"]}
    order = schemas["order/order.json"]
    checks = compile(order, schemas=shared, base_uri="https://example.com/a/order.json")
    assert [checks.is_valid({"price": each}) for each in (1, "1")] == [True, False]


def test_a_file_of_one_misspelt_keyword_is_no_library(run: Run) -> None:
    code, said = run({"a.json": {"propertis": {"type": "string"}}})
    assert code == 2
    assert 'did you mean "properties"?' in said


def test_a_schema_that_a_reference_leads_to_must_be_valid() -> None:
    wrong = {"https://example.com/a": {"minLength": "3"}}
    with pytest.raises(
        CodegenError, match=r"https://example.com/a#/minLength: must be"
    ):
        compile({"$ref": "https://example.com/a"}, schemas=wrong)
    with pytest.raises(CodegenError, match="#/x-defs/A/minLength: must be"):
        compile({"$ref": "#/x-defs/A", "x-defs": {"A": {"minLength": "3"}}})


YAML = """\
# A comment
type: object
properties:
  status: {enum: [yes, no]}
  since: {const: 2024-01-01}
  200: &count {type: integer}
  300: *count
"""


def test_schemas_in_yaml_are_read_as_json(run: Run, tmp_path: Path) -> None:
    declared = '$schema: "https://json-schema.org/v1"\ntype: string\n'
    schemas = {"order.schema.yaml": YAML, "note.jschema": declared, "README": "hello"}
    assert run(schemas) == (0, "")
    with imported(tmp_path / "generated", "far_contracts") as package:
        assert package.is_valid_note("a")
        order = {"status": "yes", "since": "2024-01-01", "200": 1, "300": 2}
        assert package.is_valid_order(order)
        for name, value in (("status", True), ("200", "1"), ("300", "1")):
            assert not package.is_valid_order({**order, name: value})


def test_a_schema_file_may_have_any_name(run: Run, tmp_path: Path) -> None:
    run({"order.txt": {"type": "string"}}, "--schemas", "schemas/order.txt")
    with imported(tmp_path / "generated", "far_contracts") as package:
        assert [*package.CONTRACTS.values()] == [("order",)]


def test_a_base_uri_is_absolute() -> None:
    with pytest.raises(CodegenError, match="is not an absolute URI"):
        compile({}, base_uri="order.json")


def test_a_slow_pattern_passes_with_a_notice(run: Run) -> None:
    code, said = run({"a.json": {"type": "string", "pattern": r"^(a+)\1$"}})
    assert code == 0
    assert said.startswith("predial: warning: a.json#/pattern: pattern: reference")
    with pytest.warns(SchemaWarning, match="may take long"):
        checks = compile({"pattern": r"^(a+)\1$"})
    assert [checks.is_valid(text) for text in ("aa", "aaa")] == [True, False]


def test_version_1_finds_dynamic_anchors_of_the_scope_alone() -> None:
    schema = {
        "$schema": "https://json-schema.org/v1",
        "$id": "https://example.com/strings",
        "$ref": "list",
        "$defs": {
            "item": {"$dynamicAnchor": "item", "type": "string"},
            "list": {"$id": "list", "items": {"$dynamicRef": "#item"}},
        },
    }
    checks = compile(schema)
    assert [checks.is_valid(each) for each in (["a"], [1])] == [True, False]


def test_what_is_compiled_does_not_print_its_source() -> None:
    assert len(repr(compile({"type": "string"}))) < 100


def test_a_check_by_a_stale_package_says_so(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run({"a.json": {"type": "string"}})[0] == 0
    (tmp_path / "payload.json").write_text('"a"')
    with imported(tmp_path / "generated", "far_contracts"):
        assert main(["check", "payload.json"]) == 0
        assert "stale" not in capsys.readouterr().err
        write_files(tmp_path / "schemas", {"a.json": {"type": "integer"}})
        assert main(["check", "payload.json"]) == 0
        assert "far_contracts is stale: a.json changed" in capsys.readouterr().err
        (tmp_path / "schemas" / "a.json").unlink()
        assert main(["check", "payload.json"]) == 0
        assert "a.json changed" in capsys.readouterr().err


def test_definitions_alone_are_what_can_be_checked(run: Run, tmp_path: Path) -> None:
    people = {"Person": {"type": "object"}, "Age": {"minimum": 0}}
    assert run({"people.json": people}) == (0, "")
    with imported(tmp_path / "generated", "far_contracts") as package:
        assert package.CONTRACTS == {"": ("person", "age")}
        assert not package.is_valid_age(-1)
