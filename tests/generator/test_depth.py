"""Schemas within 200 others are generated, compiled and right; deeper ones refused."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from generation.packages import imported, write_files
from predial_codegen import compile as compile_schema
from predial_codegen.compiling import compiled
from predial_codegen.driver import generate
from predial_codegen.errors import CodegenError
from predial_codegen.lowering import MAX_DEPTH

Wrap: TypeAlias = Callable[[Any], Any]
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def same(value: Any) -> Any:
    """A value that a schema in place judges."""
    return value


def held(value: Any) -> Any:
    """A value within an object."""
    return {"a": value}


def listed(value: Any) -> Any:
    """A value within an array."""
    return [value]


def hidden(value: Any) -> Any:
    """A value that no part of the schema is for."""
    del value
    return {"a": 1}


# From a schema and from a value to one level more of each.
LEVELS: Mapping[str, tuple[Wrap, Wrap]] = {
    "additionalProperties": (
        lambda inner: {"type": "object", "additionalProperties": inner},
        held,
    ),
    "items": (lambda inner: {"type": "array", "items": inner}, listed),
    "properties": (
        lambda inner: {"type": "object", "properties": {"a": inner}},
        held,
    ),
    "required": (
        lambda inner: {
            "type": "object",
            "properties": {"a": inner},
            "required": ["a"],
            "additionalProperties": False,
        },
        held,
    ),
    "patternProperties": (lambda inner: {"patternProperties": {"^a": inner}}, held),
    "prefixItems": (lambda inner: {"prefixItems": [inner]}, listed),
    "contains": (lambda inner: {"contains": inner}, listed),
    "unevaluatedProperties": (lambda inner: {"unevaluatedProperties": inner}, held),
    "unevaluatedItems": (lambda inner: {"unevaluatedItems": inner}, listed),
    "allOf": (lambda inner: {"allOf": [inner]}, same),
    "anyOf": (lambda inner: {"anyOf": [inner, {"type": "null"}]}, same),
    "oneOf": (lambda inner: {"oneOf": [{"type": "null"}, inner]}, same),
    "not": (lambda inner: {"not": {"not": inner}}, same),
    "if": (lambda inner: {"if": inner, "then": True, "else": False}, same),
    "then": (lambda inner: {"if": True, "then": inner}, same),
    "dependentSchemas": (lambda inner: {"dependentSchemas": {"a": inner}}, hidden),
    "propertyNames": (lambda inner: {"propertyNames": inner}, hidden),
}
# Keywords of which each level is two schemas.
TWICE = {"not"}
NAMED = {"required": "properties"}
# The value is an object at every level, so the string within is refused or unseen.
UNSEEN = {"dependentSchemas": False, "propertyNames": True}


def nested(keyword: str, levels: int, value: Any) -> tuple[Any, Any]:
    """A schema of so many levels around a string, and a value that reaches it."""
    more, around = LEVELS[keyword]
    schema: Any = {"type": "string", "maxLength": 3}
    for _ in range(levels):
        schema, value = more(schema), around(value)
    return schema, value


@pytest.mark.parametrize("keyword", LEVELS)
def test_a_deep_schema_judges_what_it_is_for(keyword: str) -> None:
    levels = MAX_DEPTH // 2 if keyword in TWICE else MAX_DEPTH
    schema, good = nested(keyword, levels, "abc")
    _, bad = nested(keyword, levels, "abcd")
    checks = compile_schema(schema)
    verdicts = [
        *(checks.is_valid(good), not checks.check(good)),
        *(checks.is_valid(bad), not checks.check(bad)),
    ]
    unseen = UNSEEN.get(keyword)
    wanted = [True, True, False, False] if unseen is None else [unseen] * 4
    assert verdicts == wanted


@pytest.mark.parametrize("keyword", LEVELS)
def test_a_deeper_one_is_refused_where_it_is_too_deep(keyword: str) -> None:
    levels = MAX_DEPTH // 2 if keyword in TWICE else MAX_DEPTH
    schema, _ = nested(keyword, levels + 1, "abc")
    with pytest.raises(CodegenError) as refused:
        compile_schema(schema)
    place, _, found = str(refused.value).partition(": ")
    assert found.startswith(f"stands within more than {MAX_DEPTH} schemas; give")
    assert place.startswith(f"root.schema.json#/{NAMED.get(keyword, keyword)}")


def test_a_schema_that_holds_itself_is_refused() -> None:
    schema: dict[str, Any] = {}
    schema["items"] = schema
    with pytest.raises(CodegenError, match="more than 800 levels deep"):
        compile_schema(schema)


def schemas(folder: Path, keyword: str) -> Path:
    """A folder of the one schema."""
    schema = {"$schema": DIALECT, **nested(keyword, MAX_DEPTH, "abc")[0]}
    return write_files(folder / "schemas", {"deep.schema.json": schema})


MODELS = ["additionalProperties", "items", "properties", "required"]


@pytest.mark.parametrize("keyword", MODELS)
def test_a_deep_value_becomes_a_model_and_comes_back(
    keyword: str, tmp_path: Path
) -> None:
    _, value = nested(keyword, MAX_DEPTH, "abc")
    generate(schemas(tmp_path, keyword), tmp_path, "deep_contracts")
    with imported(tmp_path, "deep_contracts") as checks:
        model = checks.parse_deep(value)
        text = model.to_json() if hasattr(model, "to_json") else unmodelled(model)
    assert text == value


def unmodelled(value: Any) -> Any:
    """Arrays are tuples in a model, as far as its types say that they are arrays."""
    items: Any = value
    return [*map(unmodelled, items)] if isinstance(value, (tuple, list)) else value


@pytest.mark.slow
@pytest.mark.parametrize("keyword", MODELS)
def test_a_type_checker_accepts_deep_models(keyword: str, tmp_path: Path) -> None:
    generate(schemas(tmp_path, keyword), tmp_path, "deep_contracts")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file="]
    run = subprocess.run(
        [*command, "deep_contracts"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.stdout.startswith("Success")


def test_code_that_python_cannot_compile_is_not_called_written() -> None:
    with pytest.raises(CodegenError, match=r"a\.py: Python cannot compile"):
        compiled("a.py", "(" * 300 + ")" * 300)
