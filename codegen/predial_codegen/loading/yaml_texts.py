"""Schemas in YAML, read as the JSON that they mean (YAML 1.2, JSON schema)."""

from __future__ import annotations

import re
from importlib import import_module
from typing import Any

from predial_codegen.errors import SchemaError
from predial_codegen.json_types import is_array, is_object

_MOST = 1_000_000  # values, with what aliases stand for
_DEEPEST = 200  # levels of nesting
_TAG = "tag:yaml.org,2002:"
_TAGS = {
    f"{_TAG}{name}"
    for name in ("str", "null", "bool", "int", "float", "timestamp", "merge", "value")
}
_WORDS = {"": None, "~": None, "null": None, "true": True, "false": False}
_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]*)")
_NUMBER = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")


def read(name: str, text: str) -> Any:
    """The value of a text.

    What aliases share is written out, as it has two places in the schema.

    Raises:
        ModuleNotFoundError: PyYAML is not installed.
        SchemaError: It is not YAML, or not what JSON can say.
    """
    yaml: Any = import_module("yaml")
    try:
        return _Reader(name, _MOST).value(yaml.compose(text, yaml.SafeLoader), 0)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f" at {_place(mark)}" if mark else ""
        problem = getattr(error, "problem", None) or "it holds a character of no text"
        raise SchemaError(name, f"is not YAML: {problem}{place}") from None
    except (RecursionError, ValueError):
        raise SchemaError(name, "cannot be read as YAML") from None


class _Reader:
    """Makes values of the nodes of one document."""

    def __init__(self, name: str, most: int) -> None:
        self._name = name
        self._left = most

    def value(self, node: Any, depth: int) -> Any:
        self._left -= 1
        if self._left < 0 or depth > _DEEPEST:
            self._refuse("is too large, nested too deeply, or refers to itself", node)
        match getattr(node, "id", ""):
            case "mapping" if node.tag == f"{_TAG}map":
                return self._object(node, depth)
            case "sequence" if node.tag == f"{_TAG}seq":
                return [self.value(each, depth + 1) for each in node.value]
            case "scalar" if node.tag in _TAGS:
                return self._scalar(node)
            case "":
                return None
            case _:
                return self._refuse("has a tag that JSON does not have", node)

    def _object(self, node: Any, depth: int) -> dict[str, Any]:
        """An object: its keys are strings as they are written."""
        merged: dict[str, Any] = {}
        own: dict[str, Any] = {}
        for key, each in node.value:
            if key.id != "scalar":
                self._refuse("has a key that is no string", key)
            value = self.value(each, depth + 1)
            if key.tag == f"{_TAG}merge":
                for source in value if is_array(value) else [value]:
                    if not is_object(source):
                        self._refuse("merges what is no object", each)
                    merged = {**source, **merged}
            elif key.value in own:
                self._refuse(f"has the key {key.value!r} twice", key)
            else:
                own[key.value] = value
        return {**merged, **own}

    def _scalar(self, node: Any) -> Any:
        """A plain scalar is a value of JSON, if it looks like one."""
        text: str = node.value
        if node.style is not None:
            return text
        # PyYAML takes 1e3 for a string, as YAML 1.1 does.
        if node.tag == f"{_TAG}str" and not ("e" in text and _NUMBER.fullmatch(text)):
            return text
        if text.lower() in _WORDS:
            return _WORDS[text.lower()]
        if _INTEGER.fullmatch(text):
            return int(text)
        if not _NUMBER.fullmatch(text):
            return text
        number = float(text)
        if abs(number) == float("inf"):
            self._refuse("has a number beyond a double", node)
        return number

    def _refuse(self, found: str, node: Any) -> Any:
        raise SchemaError(self._name, f"{found} at {_place(node.start_mark)}")


def _place(mark: Any) -> str:
    return f"line {mark.line + 1}, column {mark.column + 1}"
