"""Of branches that are all valid, a model is of the one that `discriminator` names."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from generation.packages import imported, rendered, write_files
from predial_codegen.compilation import plan_schema

DIALECT = "https://json-schema.org/draft/2020-12/schema"
KIND: dict[str, Any] = {"type": "string"}
ANIMAL = {"type": "object", "properties": {"kind": KIND}, "required": ["kind"]}
LOUD = {"type": "object", "properties": {"kind": KIND, "volume": {"type": "integer"}}}
SCHEMA = {
    "$schema": DIALECT,
    "anyOf": [{"$ref": f"#/$defs/{name}"} for name in ("Cat", "Dog", "Bird")],
    "discriminator": {
        "propertyName": "kind",
        "mapping": {"hound": "#/$defs/Dog", "puppy": "Dog", "Cat": "#/$defs/Bird"},
    },
    "$defs": {"Cat": ANIMAL, "Dog": LOUD, "Bird": LOUD},
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Generator[Any]:
    folder = tmp_path_factory.mktemp("discriminators")
    made = rendered({"animal.schema.json": SCHEMA})
    write_files(Path(folder) / "animals", made)
    with imported(folder, "animals") as module:
        yield module


CASES: list[tuple[dict[str, Any], str]] = [
    ({"kind": "hound"}, "Dog"),
    ({"kind": "puppy", "volume": 3}, "Dog"),
    ({"kind": "Bird"}, "Bird"),  # by its name, though nothing maps it
    ({"kind": "Cat"}, "Bird"),  # the name is mapped to another
    ({"kind": "fish"}, "Cat"),  # nothing is named: the first that is valid
    ({"kind": "hound", "volume": "loud"}, "Cat"),  # it is no valid Dog
    ({}, "Dog"),
]


@pytest.mark.parametrize(("value", "name"), CASES, ids=str)
def test_the_branch_that_is_named_is_taken_if_it_is_valid(
    package: Any, value: dict[str, Any], name: str
) -> None:
    model = package.parse_animal(value)
    assert type(model).__name__ == name
    assert model.to_json() == value


@pytest.mark.parametrize("kind", [["hound"], {}, None, 1])
def test_no_verdict_depends_on_it(package: Any, kind: object) -> None:
    assert not package.is_valid_animal({"kind": kind})
    assert package.is_valid_animal({"kind": "fish"})


def test_a_value_of_another_type_names_nothing(tmp_path: Path) -> None:
    loud = {"type": "object", "properties": {"kind": True}}
    schema = {**SCHEMA, "$defs": {"Cat": loud, "Dog": {**loud}, "Bird": {**loud}}}
    made = rendered({"animal.schema.json": schema})
    write_files(tmp_path / "open_animals", made)
    with imported(tmp_path, "open_animals") as module:
        assert type(module.parse_animal({"kind": ["hound"]})).__name__ == "Cat"
        assert type(module.parse_animal({"kind": "hound"})).__name__ == "Dog"


@pytest.mark.parametrize("found", ["kind", {}, {"propertyName": 1}, {"mapping": []}])
def test_what_openapi_does_not_mean_is_ignored(found: object) -> None:
    plain = {name: each for name, each in SCHEMA.items() if name != "discriminator"}
    made = rendered({"animal.schema.json": {**plain, "discriminator": found}})
    expected = rendered({"animal.schema.json": plain})
    assert made["models.py"] == expected["models.py"]


@pytest.mark.parametrize(
    ("keyword", "tags", "is_said"),
    [
        ("oneOf", ({"type": "string"}, {"type": "string"}), True),
        ("oneOf", ({"const": "cat"}, {"type": "string"}), True),
        ("oneOf", ({"const": "cat"}, {"enum": ["cat", "dog"]}), True),
        ("oneOf", ({"const": "cat"}, {"enum": ["dog", "hound"]}), False),
        ("anyOf", ({"type": "string"}, {"type": "string"}), False),
    ],
)
def test_a_discriminator_that_leaves_branches_together_is_said(
    keyword: str, tags: tuple[Any, Any], *, is_said: bool
) -> None:
    branches = {
        name: {"type": "object", "properties": {"kind": tag}}
        for name, tag in zip(("Cat", "Dog"), tags, strict=True)
    }
    plan = plan_schema(
        {
            keyword: [{"$ref": f"#/$defs/{name}"} for name in branches],
            "discriminator": {"propertyName": "kind"},
            "$defs": branches,
        }
    )
    what = "only annotates: a value that several branches allow is refused"
    how = "give 'kind' a const, or an enum, of its own in each branch"
    said = f"root.schema.json#/oneOf: `discriminator` beside it {what}; {how}"
    assert [*plan.notices] == [said] * is_said
