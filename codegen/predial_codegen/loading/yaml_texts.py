"""Schemas in YAML, read as the JSON that they mean (YAML 1.2, JSON schema)."""

from __future__ import annotations

import re
from typing import Any

import yaml

from predial_codegen.errors import SchemaError

_MOST = 1_000_000  # values, with what aliases stand for
_DEEPEST = 200
_SCALARS = (
    ("null", r"~|null|Null|NULL|", ("~", "n", "N", "")),
    ("bool", r"true|True|TRUE|false|False|FALSE", tuple("tTfF")),
    ("int", r"[-+]?(?:0|[1-9][0-9]*)", tuple("-+0123456789")),
    (
        "float",
        r"[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*|[0-9]+(?=[eE]))(?:[eE][-+]?[0-9]+)?",
        tuple("-+.0123456789"),
    ),
)


class _Loader(yaml.SafeLoader):  # type: ignore[misc]  # it ships no types
    """Knows the scalars of JSON; a date or a `yes` is a string."""

    yaml_implicit_resolvers: dict[str, list[Any]] = {}  # noqa: RUF012 - as its base has it

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[str, Any]:  # noqa: FBT001, FBT002
        """An object: its keys are strings as they are written, and each stands once."""
        seen: set[str] = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise _error("has a key that is no string", key)
            if key.value in seen:
                raise _error(f"has the key {key.value!r} twice", key)
            seen.add(key.value)
        self.flatten_mapping(node)
        return {
            key.value: self.construct_object(value, deep=deep)
            for key, value in node.value
        }


for tag, pattern, starts in _SCALARS:
    _Loader.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(rf"(?:{pattern})\Z"), [*starts]
    )
_Loader.add_implicit_resolver("tag:yaml.org,2002:merge", re.compile(r"<<\Z"), ["<"])


def read(name: str, text: str) -> Any:
    """The value of a text.

    Raises:
        SchemaError: It is not YAML, or not what JSON can say.
    """
    try:
        return _copied(name, yaml.load(text, _Loader))  # noqa: S506 - a safe loader
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f" at line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        problem = getattr(error, "problem", None) or "it holds a character of no text"
        raise SchemaError(name, f"is not YAML: {problem}{place}") from None
    except (RecursionError, ValueError):
        raise SchemaError(name, "cannot be read as YAML") from None


def _copied(name: str, value: Any) -> Any:
    """The value as a tree: what aliases share would have two places in the schema."""
    left = _MOST

    def copied(value: Any, depth: int) -> Any:
        nonlocal left
        left -= 1
        if left < 0 or depth > _DEEPEST:
            raise SchemaError(name, "is too large, or refers to itself by an alias")
        match value:
            case dict():
                return {key: copied(each, depth + 1) for key, each in value.items()}
            case list():
                return [copied(each, depth + 1) for each in value]
            case str() | int() | float() | None:
                return value
            case _:
                raise SchemaError(name, "has a value that JSON does not have")

    return copied(value, 0)


def _error(problem: str, node: Any) -> yaml.constructor.ConstructorError:
    return yaml.constructor.ConstructorError(None, None, problem, node.start_mark)
