"""JSON types: how generated code tests for them, and what messages call them."""

from __future__ import annotations

from predial_codegen.fragments import Code, code, joined
from predial_codegen.ir import WITHOUT_FRACTION, JsonType
from predial_codegen.planning.scope import Scope

CLASSES: dict[JsonType, Code] = {
    "object": Code("dict"),
    "array": Code("list"),
    "string": Code("str"),
    "boolean": Code("bool"),
}
FUNCTIONS = {
    "number": "is_number",
    "integer": "is_integer",
    WITHOUT_FRACTION: "is_without_fraction",
}
NAMES = {
    "object": "an object",
    "array": "an array",
    "string": "a string",
    "boolean": "a boolean",
    "integer": "an integer",
    WITHOUT_FRACTION: "an integer",
    "number": "a number",
    "null": "null",
}


def test(types: tuple[JsonType, ...], scope: Scope) -> Code:
    """An expression: whether the value has one of the types."""
    return joined(" or ", _tests(types, scope))


def negated_test(types: tuple[JsonType, ...], scope: Scope) -> Code:
    """An expression: whether the value has none of the types."""
    if types == ("null",):
        return code("{value} is not None", value=scope.value)
    tests = _tests(types, scope)
    template = "not {test}" if len(tests) == 1 else "not ({test})"
    return code(template, test=joined(" or ", tests))


def admits(types: tuple[JsonType, ...], proved: JsonType) -> bool:
    """Whether every value of the proved type has one of the types."""
    integral = proved in ("integer", WITHOUT_FRACTION)
    return proved in types or (integral and "number" in types)


def _tests(types: tuple[JsonType, ...], scope: Scope) -> list[Code]:
    classes = [CLASSES[kind] for kind in types if kind in CLASSES]
    tests: list[Code] = []
    if classes:
        group = joined(", ", classes)
        template = (
            "isinstance({value}, {group})"
            if len(classes) == 1
            else ("isinstance({value}, ({group}))")
        )
        tests.append(code(template, value=scope.value, group=group))
    if "null" in types:
        tests.append(code("{value} is None", value=scope.value))
    for kind, name in FUNCTIONS.items():
        if kind in types and not (kind != "number" and "number" in types):
            f = scope.runtime("json_values", name)
            tests.append(code("{f}({value})", f=f, value=scope.value))
    return tests
