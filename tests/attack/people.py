"""Schemas as people write them: orders, webhooks and configurations.

A part is a schema, valid values of it, and values that are wrong in exactly one way, so
that the verdict is known without an oracle.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from attack.case import Json


@dataclass(frozen=True, slots=True)
class Part:
    """A schema and its values.

    Attributes:
        schema: The schema.
        good: Makes a valid value.
        broken: Makes a value that is wrong in one way.
    """

    schema: Json
    good: Callable[[], Json]
    broken: Callable[[], Json]


_SCALARS = json.loads((Path(__file__).parent / "scalars.json").read_text("utf-8"))
_NAMES = (
    *("orderId", "status", "amount", "currency", "customer", "items", "quantity"),
    *("shippingAddress", "createdAt", "note", "tags", "metadata", "eventType", "url"),
    *(
        "retries",
        "enabled",
        "from",
        "class",
        "self",
        "x-ref",
        "$id2",
        "naïve",
        "",
        "a/b",
    ),
    *("type", "name", "limits", "~t", "__proto__", "toString", "1st", "is_valid"),
)
_ANNOTATIONS: tuple[dict[str, Json], ...] = (
    *({}, {}, {}, {"title": "Order"}, {"description": 'Says "what"\\n it is.'}),
    *({"default": None}, {"examples": [1]}, {"deprecated": True}, {"$comment": "why"}),
)
_TAGS = ("kind", "type", "event")


class Author:
    """Writes schemas."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.definitions: dict[str, Json] = {}

    def document(self) -> Part:
        """A whole schema: rows of objects, with what is shared in `$defs`."""
        row = self.named(self.object(3), "Row")
        rows = self.list_of(row, 1, 9)
        root = self.random.choice((rows, self.held(rows), row, self.tree()))
        schema = {**root.schema, "$defs": self.definitions}
        return Part(schema, root.good, root.broken)

    def part(self, depth: int) -> Part:
        """Any part, of so many levels at most."""
        makers = [self.scalar] * 4
        if depth:
            inner = depth - 1
            makers += [
                lambda: self.object(inner),
                lambda: self.list_of(self.part(inner), 0, 4),
                lambda: self.map_of(self.part(inner)),
                lambda: self.union(inner),
                lambda: self.tuple_of(self.part(inner), self.part(inner)),
                lambda: self.composed(inner),
                lambda: self.chosen(inner),
            ]
        part = self.random.choice(makers)()
        if self.random.random() < 0.2:
            part = self.named(part, f"Part{len(self.definitions)}")
        if self.random.random() < 0.15:
            schema = {"allOf": [part.schema]}
            part = Part(schema, part.good, part.broken)
        return part

    def scalar(self) -> Part:
        """A value without parts."""
        scalar = self.random.choice(_SCALARS)
        schema = {**scalar["schema"], **self.random.choice(_ANNOTATIONS)}
        return Part(
            schema,
            lambda: self._one(scalar["good"]),
            lambda: self._one(scalar["broken"]),
        )

    def named(self, part: Part, name: str) -> Part:
        """The part as a definition that is referred to."""
        self.definitions[name] = part.schema
        return Part({"$ref": f"#/$defs/{name}"}, part.good, part.broken)

    def held(self, part: Part) -> Part:
        """An object of the one property."""
        schema = {
            "type": "object",
            "properties": {"items": part.schema},
            "required": ["items"],
        }
        return Part(
            schema,
            lambda: {"items": part.good()},
            lambda: self._one([{"items": part.broken()}, {}, [], None]),
        )

    def object(self, depth: int) -> Part:
        """A closed or an open object of some properties."""
        names = self.random.sample(_NAMES, self.random.randint(1, 6))
        parts = {name: self.part(depth - 1 if depth else 0) for name in names}
        required = [name for name in names if self.random.random() < 0.6]
        schema: dict[str, Json] = {
            "type": "object",
            "properties": {name: part.schema for name, part in parts.items()},
        }
        if required:
            schema["required"] = required
        closing = self.random.choice(
            (
                "",
                "additionalProperties",
                "unevaluatedProperties",
                "additionalProperties",
            )
        )
        if closing:
            schema[closing] = False

        def good() -> Json:
            value = {
                name: part.good()
                for name, part in parts.items()
                if name in required or self.random.random() < 0.6
            }
            if not closing and self.random.random() < 0.3:
                value["unknown to all"] = self._one([1, None, {"a": []}])
            return value

        def broken() -> Json:
            value = good()
            ways = ["part"] * 5 + ["type"]
            ways += ["missing"] * bool(required) + ["unknown"] * bool(closing)
            match self.random.choice(ways):
                case "missing":
                    del value[self.random.choice(required)]
                case "unknown":
                    value[self._one(["unknown", names[0] + " ", names[0] + "s"])] = 1
                case "type":
                    return self._one([None, [], "", 0, [value]])
                case _:
                    name = self.random.choice(names)
                    value[name] = parts[name].broken()
            return value

        return Part(schema, good, broken)

    def list_of(self, item: Part, least: int, most: int) -> Part:
        """An array."""
        schema = {
            "type": "array",
            "items": item.schema,
            "minItems": least,
            "maxItems": most,
        }

        def good() -> Json:
            return [item.good() for _ in range(self.random.randint(least, most))]

        def broken() -> Json:
            items = good()
            match self.random.choice(("item", "item", "item", "many", "few", "type")):
                case "many":
                    return [item.good() for _ in range(most + 1)]
                case "few" if least:
                    return items[: least - 1]
                case "type":
                    return self._one([{}, None, "", {"0": 1}])
                case _:
                    at = self.random.randint(0, max(0, min(len(items), most - 1)))
                    return [*items[:at], item.broken(), *items[at + 1 :]]

        return Part(schema, good, broken)

    def tuple_of(self, first: Part, second: Part) -> Part:
        """An array of two places."""
        schema = {
            "type": "array",
            "prefixItems": [first.schema, second.schema],
            "minItems": 2,
            "items": False,
        }

        def good() -> Json:
            return [first.good(), second.good()]

        def broken() -> Json:
            one, two = good()
            return self.random.choice(
                (
                    lambda: [first.broken(), two],
                    lambda: [one, second.broken()],
                    lambda: [one],
                    lambda: [one, two, two],
                )
            )()

        return Part(schema, good, broken)

    def map_of(self, value: Part) -> Part:
        """An object whose names are data."""
        names = {"pattern": "^[a-z]{1,8}$"}
        schema: Json = self._one(
            [
                {"additionalProperties": value.schema, "propertyNames": names},
                {"patternProperties": {"^[a-z]{1,8}$": value.schema}}
                | {"additionalProperties": False},
            ]
        )
        schema = {"type": "object", "maxProperties": 4, **schema}

        def good() -> Json:
            keys = self.random.sample(["a", "key", "zzzzzzzz", "env"], 3)
            return {key: value.good() for key in keys}

        def broken() -> Json:
            return self.random.choice(
                (
                    lambda: {**good(), "b": value.broken()},
                    lambda: {**good(), "B": value.good()},
                    lambda: {**good(), "b": value.good(), "c": value.good()},
                )
            )()

        return Part(schema, good, broken)

    def union(self, depth: int) -> Part:
        """Objects that a constant property distinguishes."""
        tag = self.random.choice(_TAGS)
        values = self._one([["card", "iban", "cash"], [1, 2, 3], ["v1", "v2"]])
        parts = {str(each): self.part(depth) for each in values}
        branches = [
            {
                "type": "object",
                "properties": self._shuffled({tag: {"const": each}, "data": data}),
                "required": [tag, "data"],
                **self._one([{}, {"additionalProperties": False}]),
            }
            for each in values
            for data in [parts[str(each)].schema]
        ]
        schema = {self.random.choice(("oneOf", "anyOf")): branches}

        def good() -> Json:
            each = self._one(values)
            return self._shuffled({tag: each, "data": parts[str(each)].good()})

        def broken() -> Json:
            value = good()
            match self.random.choice(("data", "data", "tag", "missing", "type")):
                case "tag":
                    value[tag] = self._one(["none", None, 0, True, [value[tag]]])
                case "missing":
                    del value[self._one([tag, "data"])]
                case "type":
                    return self._one([None, [], "card", 1])
                case _:
                    value["data"] = parts[str(value[tag])].broken()
            return value

        return Part(schema, good, broken)

    def composed(self, depth: int) -> Part:
        """A base, and what is said of it besides."""
        one, two = self.part(depth), self.part(depth)
        base: Json = {
            "type": "object",
            "properties": {"id": one.schema},
            "required": ["id"],
        }
        more: Json = {"properties": {"more": two.schema}, "required": ["more"]}
        schema = self._one(
            [
                {"allOf": [base, more]},
                {**base, "allOf": [more]},
                {"allOf": [base, more], "unevaluatedProperties": False},
                {**base, "dependentSchemas": {"id": more}},
                {**base, "if": {"required": ["id"]}, "then": more},
            ]
        )

        def good() -> Json:
            return self._shuffled({"id": one.good(), "more": two.good()})

        def broken() -> Json:
            value = good()
            match self.random.choice(("id", "more", "missing", "type")):
                case "id":
                    value["id"] = one.broken()
                case "more":
                    value["more"] = two.broken()
                case "missing":
                    del value[self._one(["id", "more"])]
                case _:
                    return self._one([None, [], "id"])
            return value

        return Part(schema, good, broken)

    def chosen(self, depth: int) -> Part:
        """An object in which one property decides what another is."""
        one, two = self.part(depth), self.part(depth)
        schema = {
            "type": "object",
            "properties": {"country": {"enum": ["US", "GB"]}},
            "required": ["country", "code"],
            "if": {"properties": {"country": {"const": "US"}}},
            "then": {"properties": {"code": one.schema}},
            "else": {"properties": {"code": two.schema}},
        }

        def good() -> Json:
            us = self.random.random() < 0.5
            code = one.good() if us else two.good()
            return self._shuffled({"country": "US" if us else "GB", "code": code})

        def broken() -> Json:
            value = good()
            match self.random.choice(("code", "code", "country", "missing")):
                case "country":
                    value["country"] = self._one(["us", None, "FR", ["US"]])
                    return value
                case "missing":
                    del value[self._one(["country", "code"])]
                    return value
                case _:
                    part = one if value["country"] == "US" else two
                    return {**value, "code": part.broken()}

        return Part(schema, good, broken)

    def tree(self) -> Part:
        """An object of objects like itself."""
        leaf = self.scalar()
        self.definitions["Tree"] = {
            "type": "object",
            "properties": {
                "value": leaf.schema,
                "children": {"type": "array", "items": {"$ref": "#/$defs/Tree"}},
                "next": {"anyOf": [{"$ref": "#/$defs/Tree"}, {"type": "null"}]},
            },
            "required": ["value"],
            "additionalProperties": False,
        }

        def good(levels: int = 3) -> Json:
            value: dict[str, Json] = {"value": leaf.good()}
            if levels and self.random.random() < 0.7:
                count = self.random.randint(0, 2)
                value["children"] = [good(levels - 1) for _ in range(count)]
            if levels and self.random.random() < 0.5:
                value["next"] = self._one([None, good(levels - 1)])
            return value

        def broken(levels: int = 3) -> Json:
            value = good(0)
            match self.random.choice(("value", "next", "children", "missing", "more")):
                case "next" if levels:
                    value["next"] = broken(levels - 1)
                case "children" if levels:
                    value["children"] = [good(1), broken(levels - 1)]
                case "missing":
                    del value["value"]
                case "more":
                    value["values"] = 1
                case _:
                    value["value"] = leaf.broken()
            return value

        return Part({"$ref": "#/$defs/Tree"}, good, broken)

    def _one(self, options: list[Any]) -> Any:
        return copy.deepcopy(self.random.choice(options))

    def _shuffled(self, members: dict[str, Json]) -> dict[str, Json]:
        items = [*members.items()]
        self.random.shuffle(items)
        return dict(items)
