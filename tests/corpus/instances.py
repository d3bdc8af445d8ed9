"""Instances of a schema: valid ones made after it, and these with one change."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from conformance.differential.instances import applicable, changed
from corpus.corpus import Entry, Json
from predial_codegen.json_types import is_array, is_object

_MADE = 12  # valid instances that are made
_TRIES = 40 * _MADE
_CHANGES = 6  # of each valid instance
_DEPTH = 7
_ALIVE = 4  # levels of which optional properties are filled
_STRINGS = (
    *("", "a", "name", "X-Tenant", "A1", "$x", "x-more", "node_modules/a", "12"),
    *("2026-02-01T00:00:00Z", "https://a.example/b", "a@b.example", "1.2.3"),
    *("#ffffff", "123456", "EUR", "de", "0123456789abcdef", "${{ x }}", "./a", ".a"),
    "a" * 16,
)
View = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes values after schemas.

    Attributes:
        root: The document that references lead into.
        strings: Those that people wrote, of which some match the patterns.
    """

    random: Random
    root: Json
    strings: Sequence[str]

    def value(  # noqa: PLR0911 - a case for each type
        self, schemas: Sequence[Json], depth: int
    ) -> Json:
        """A value that suits all of the schemas, if luck has it."""
        views = applicable(self.random, schemas, self.root)
        for view in views:
            if "const" in view:
                return view["const"]
        listed = [view["enum"] for view in views if "enum" in view]
        if listed:
            return self.random.choice(listed[0])
        match self._type(views):
            case "object":
                return self._object(views, depth - 1)
            case "array":
                return self._array(views, depth - 1)
            case "string":
                return self._string(views)
            case "boolean":
                return self.random.random() < 0.5
            case "null":
                return None
            case kind:
                return self._number(views, whole=kind == "integer")

    def _type(self, views: Sequence[View]) -> str:
        stated = [view["type"] for view in views if "type" in view]
        if not stated:
            is_open = any("properties" in v or "required" in v for v in views)
            return "object" if is_open else self.random.choice(("string", "null"))
        kinds = [[each] if isinstance(each, str) else each for each in stated]
        shared = [kind for kind in kinds[0] if all(kind in each for each in kinds)]
        return self.random.choice(shared or ["integer"])

    def _object(self, views: Sequence[View], depth: int) -> Json:
        needed = [name for view in views for name in view.get("required", ())]
        optional = [
            name
            for view in views
            for name, each in view.get("properties", {}).items()
            if each is not False
        ]
        self.random.shuffle(optional)
        most = min((view.get("maxProperties", 99) for view in views), default=99)
        share = 0.6 if depth > _DEPTH - _ALIVE else 0.0
        names = [*dict.fromkeys(needed)]
        names += [name for name in optional if self.random.random() < share]
        least = max((view.get("minProperties", 0) for view in views), default=0)
        if share or len(names) < least:
            names += self._free_names(views)
        if len({*names}) < least:
            names += optional[:least]
        names = [*dict.fromkeys(names)][: max(most, len({*needed}))]
        return {name: self.value([*_members(views, name)], depth) for name in names}

    def _free_names(self, views: Sequence[View]) -> list[str]:
        patterns = [
            each for view in views for each in view.get("patternProperties", ())
        ]
        rules = [v["propertyNames"] for v in views if "propertyNames" in v]
        named = [n for v in views for n in v.get("properties", ())]
        is_open = any(view.get("additionalProperties") for view in views)
        if not patterns and not (is_open and (not named or self.random.random() < 0.3)):
            return []
        pattern = self.random.choice(patterns) if patterns else "."
        matching = [each for each in self.strings if re.search(pattern, each)]
        for rule in rules:
            pattern = rule.get("pattern", "")
            matching = rule.get("enum") or [
                m for m in matching if re.search(pattern, m)
            ]
        return [self.random.choice(matching) for _ in range(2)] if matching else []

    def _array(self, views: Sequence[View], depth: int) -> Json:
        least = max((view.get("minItems", 0) for view in views), default=0)
        most = min((view.get("maxItems", 99) for view in views), default=99)
        first = max((len(_prefix(view)) for view in views), default=0)
        longest = 2 if depth > _DEPTH - _ALIVE else 0
        size = min(max(least, first, self.random.randint(0, longest)), most)
        if first and any(view.get(rest) is False for view in views for rest in _RESTS):
            size = max(least, min(size, first))
        return [self.value([*_items(views, at)], depth) for at in range(size)]

    def _string(self, views: Sequence[View]) -> Json:
        least = max((view.get("minLength", 0) for view in views), default=0)
        most = min((view.get("maxLength", 99) for view in views), default=99)
        patterns = [view["pattern"] for view in views if "pattern" in view]
        if any(view.get("format") == "date-time" for view in views):
            patterns.append("T.*Z$")
        fitting = [
            each
            for each in self.strings
            if least <= len(each) <= most
            and all(re.search(pattern, each) for pattern in patterns)
        ]
        return self.random.choice(fitting) if fitting else "a" * least

    def _number(self, views: Sequence[View], *, whole: bool) -> Json:
        lows = [v[n] for v in views for n in ("minimum", "exclusiveMinimum") if n in v]
        highs = [v[n] for v in views for n in ("maximum", "exclusiveMaximum") if n in v]
        low = max((each for each in lows if each is not True), default=0)
        high = min((each for each in highs if each is not True), default=low + 9)
        step = max((view.get("multipleOf", 1) for view in views), default=1)
        number = low + self.random.randint(0, 3) * step
        if whole or "multipleOf" in str(views):
            return min(number, high)
        return min(number + self.random.choice((0, 0.5)), high)


_RESTS = ("items", "additionalItems", "unevaluatedItems")


def _members(views: Sequence[View], name: str) -> Iterator[Json]:
    """The schemas of a property."""
    for view in views:
        found = [view["properties"][name]] if name in view.get("properties", ()) else []
        found += [
            each
            for pattern, each in view.get("patternProperties", {}).items()
            if re.search(pattern, name)
        ]
        rest = ("additionalProperties", "unevaluatedProperties")
        yield from found or [view[each] for each in rest if each in view]


def _prefix(view: View) -> Sequence[Json]:
    items = view.get("items")
    return items if is_array(items) else view.get("prefixItems", ())


def _items(views: Sequence[View], at: int) -> Iterator[Json]:
    """The schemas of an item."""
    for view in views:
        prefix = _prefix(view)
        if at < len(prefix):
            yield prefix[at]
        else:
            yield from (view[n] for n in _RESTS if isinstance(view.get(n), dict))
        if "contains" in view:
            yield view["contains"]


def instances(entry: Entry, is_valid: Callable[[Json], bool]) -> list[Json]:
    """Those that people wrote, valid ones that are made, and each with some changes."""
    random = Random(str(entry))  # noqa: S311 - the same instances in every run
    written = [each for _, each in entry.written("valid")]
    strings = [*dict.fromkeys([*_STRINGS, *_strings(written)])]
    maker = Maker(random, entry.bundled(), strings)
    made: list[Json] = []
    for _ in range(_TRIES):
        value = maker.value([maker.root], _DEPTH)
        if value not in made and is_valid(value):
            made.append(value)
        if len(made) == _MADE:
            break
    valid = [*written, *made]
    near = [changed(random, each) for each in valid for _ in range(_CHANGES)]
    return [*valid, *near]


def _strings(value: Json) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_object(value):
        for name, each in value.items():
            yield name
            yield from _strings(each)
    elif is_array(value):
        for each in value:
            yield from _strings(each)
