"""Schemas and documents of OpenAPI in YAML, read as the JSON that they stand for."""

from __future__ import annotations

import re
from math import isfinite
from typing import Any, NoReturn, TypeAlias

import yaml

from predial_codegen.errors import SchemaError
from predial_codegen.json_types import is_array, is_object
from predial_codegen.loading.documents import MAX_LEVELS

# A node of PyYAML, which has no types of its own.
Composed: TypeAlias = Any

_MOST_ALIASED = 100_000  # values that aliases stand for
_TAG = "tag:yaml.org,2002:"
_INTEGER = re.compile(r"[-+]?[0-9]+")
_NUMBER = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_INFINITE = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
_TAGGED = re.compile(r"(&\S+\s+)?!")
_CONSTANTS: dict[str, bool | None] = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
}


def parsed_yaml(name: str, text: str) -> Any:
    """The value of a YAML text, with the types of YAML 1.2's core schema.

    So `on` is a string, and so is a date; the name of a member is always one. The merge
    key of YAML 1.1 is understood, as people share parts of schemas by it.

    Raises:
        SchemaError: The text is not YAML, or says what JSON cannot say.
        RecursionError: It is nested more deeply than the stack allows.
    """
    try:
        library: Any = yaml
        composed = library.compose(text, Loader=library.SafeLoader)
        return _Reader(name, text).value(composed, 0) if composed else None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f" at line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise SchemaError(name, f"is not YAML: {error.problem}{place}") from None
    except yaml.YAMLError as error:
        found = f"is not YAML: {str(error).partition(chr(10))[0]}"
        raise SchemaError(name, found) from None


class _Reader:
    """Makes values of nodes, a new one wherever an alias stands."""

    def __init__(self, name: str, text: str) -> None:
        self._name = name
        self._text = text
        self._read: set[int] = set()
        self._aliased = 0

    def value(self, node: Composed, depth: int) -> Any:
        """The value of a node, which stands in so many others."""
        if depth > MAX_LEVELS:
            self._refuse(node, "is nested too deeply, or refers to itself")
        if id(node) in self._read:
            self._aliased += 1
            if self._aliased > _MOST_ALIASED:
                self._refuse(node, "has aliases that stand for too many values")
        self._read.add(id(node))
        match node.id:
            case "mapping":
                self._refuse_tag(node, "map")
                return self._mapping(node, depth + 1)
            case "sequence":
                self._refuse_tag(node, "seq")
                return [self.value(each, depth + 1) for each in node.value]
            case _:
                return self._scalar(node)

    def _mapping(self, node: Composed, depth: int) -> dict[str, Any]:
        """An object: its own members go before those that it merges."""
        own: dict[str, Any] = {}
        merged: dict[str, Any] = {}
        for key, each in node.value:
            if key.id != "scalar":
                self._refuse(key, "has a key that is no string")
            value = self.value(each, depth)
            if key.tag == f"{_TAG}merge":
                for source in value if is_array(value) else [value]:
                    if not is_object(source):
                        self._refuse(each, "merges what is no object")
                    merged = {**source, **merged}
            elif key.value in own:
                self._refuse(key, f"has the key {key.value!r} twice")
            else:
                own[key.value] = value
        return {**merged, **own}

    def _scalar(self, node: Composed) -> Any:
        text: str = node.value
        is_tagged = _TAGGED.match(self._text, node.start_mark.index) is not None
        if is_tagged or node.style is not None:
            self._refuse_tag(node, "str")
            return text
        if text in _CONSTANTS:
            return _CONSTANTS[text]
        if _INTEGER.fullmatch(text):
            return int(text)
        if _NUMBER.fullmatch(text) or _INFINITE.fullmatch(text):
            number = float(text.replace(".", "", 1) if text[-1].isalpha() else text)
            if not isfinite(number):
                self._refuse(node, "has a number that JSON does not have")
            return number
        return text

    def _refuse_tag(self, node: Composed, expected: str) -> None:
        if node.tag not in (f"{_TAG}{expected}", "!"):
            self._refuse(node, "has a tag that JSON does not have")

    def _refuse(self, node: Composed, found: str) -> NoReturn:
        mark = node.start_mark
        place = f"line {mark.line + 1}, column {mark.column + 1}"
        raise SchemaError(self._name, f"{found} at {place}")
