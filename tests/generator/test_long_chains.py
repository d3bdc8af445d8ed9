"""A chain of references may be as long as it likes: nothing recurses along it."""

from __future__ import annotations

from typing import Any

import pytest

from predial_codegen import compile as compile_schema

LENGTH = 2000


@pytest.mark.parametrize("closed", [True, False], ids=["a circle", "a line"])
def test_a_long_chain_of_definitions_is_generated(*, closed: bool) -> None:
    definitions: dict[str, Any] = {
        f"D{number}": {
            "type": "object",
            "properties": {
                "next": {"$ref": f"#/$defs/D{(number + 1) % LENGTH}"},
                "name": {"type": "string", "maxLength": 3},
            },
            "required": ["name"],
        }
        for number in range(LENGTH)
    }
    if not closed:
        definitions[f"D{LENGTH - 1}"] = {"type": "null"}
    checks = compile_schema({"$ref": "#/$defs/D0", "$defs": definitions})
    assert checks.is_valid({"name": "a", "next": {"name": "b"}})
    found = checks.check({"name": "a", "next": {"name": "bbbb"}})
    assert [each.pointer for each in found] == ["/next/name"]
