"""Write a payload as text in one of many layouts, and find a place in a text anew.

`walk` knows nothing of how `predial` finds places: in JSON it descends with the json
module's own scanner, in YAML it reads the library's events.
"""

from __future__ import annotations

import importlib
import json
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

Json: TypeAlias = Any
Path: TypeAlias = tuple[str | int, ...]

# What has no types of its own.
yaml: Any = importlib.import_module("yaml")
scanstring: Any = getattr(json.decoder, "scanstring")  # noqa: B009 - not in the stubs

_SPACES = ("", " ", "\n", "\r\n\t", "  \n    ")
_SPACE = re.compile(r"[ \t\r\n]*")
_DECODER = json.JSONDecoder()


@dataclass(frozen=True, slots=True)
class Found:
    """What a walk has found: offsets of a value, of its name, of its first mark."""

    value: tuple[int, int]
    key: tuple[int, int] | None
    opening: tuple[int, int]


def as_json(value: Json, choice: random.Random) -> str:
    """A JSON text of the value, with spaces, line ends and escapes by chance."""

    def space() -> str:
        return choice.choice(_SPACES)

    def string(text: str) -> str:
        written = json.dumps(text, ensure_ascii=choice.random() < 0.5)
        return written.replace("/", choice.choice(("/", "\\/")))

    def write(each: Json) -> str:
        kind = _class(each)
        if kind is dict:
            parts = [
                f"{space()}{string(name)}{space()}:{space()}{write(inner)}{space()}"
                for name, inner in each.items()
            ]
            return f"{{{','.join(parts) or space()}}}"
        if kind is list:
            parts = [f"{space()}{write(inner)}{space()}" for inner in each]
            return f"[{','.join(parts) or space()}]"
        return string(each) if kind is str else json.dumps(each)

    return f"{space()}{write(value)}{space()}"


def as_yaml(value: Json, choice: random.Random) -> str:
    """A YAML text of the value, in flow or block style, its strings quoted or not."""

    def string(dumper: Any, text: str) -> Any:
        style = choice.choice((None, "'", '"', "|"))
        return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)

    def never(_dumper: Any, _value: object) -> bool:
        return True

    dumper: Any = type("Dumper", (yaml.SafeDumper,), {"ignore_aliases": never})
    dumper.add_representer(str, string)
    return str(
        yaml.dump(
            value,
            Dumper=dumper,
            default_flow_style=choice.choice((None, True, False)),
            allow_unicode=choice.random() < 0.5,
            indent=choice.choice((2, 4)),
            width=choice.choice((30, 1000)),
            sort_keys=False,
            line_break=choice.choice(("\n", "\r\n")),
        )
    )


def walk_json(text: str, path: Path) -> Found:
    """Where a place is in a JSON text."""
    at, key = _skipped(text, 0), None
    for token in path:
        for name, name_at, value_at in _members(text, at):
            if name == token:
                at = value_at
                key = name_at
                break
        else:
            raise LookupError(path)
    _, end = _DECODER.raw_decode(text, at)
    return Found((at, end), key, (at, at + 1))


def _members(
    text: str, at: int
) -> Iterator[tuple[str | int, tuple[int, int] | None, int]]:
    is_object = text[at] == "{"
    at, index = _skipped(text, at + 1), 0
    while text[at] not in "]}":
        name: str | int = index
        key = None
        if is_object:
            name, end = scanstring(text, at + 1, True)  # noqa: FBT003 - its signature
            key = (at, end)
            at = _skipped(text, _skipped(text, end) + 1)
        yield name, key, at
        _, end = _DECODER.raw_decode(text, at)
        at, index = _skipped(text, end), index + 1
        if text[at] == ",":
            at = _skipped(text, at + 1)


def _skipped(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    assert found
    return found.end()


def walk_yaml(text: str, path: Path) -> Found:
    """Where a place is in a YAML text; a block ends with what it holds."""
    events = iter([*yaml.parse(text, Loader=yaml.SafeLoader)][2:])
    places: dict[Path, Found] = {}
    _read(events, (), None, places)
    return places[path]


def yaml_scalars(text: str) -> set[tuple[int, int]]:
    """Where the names and the scalars of a YAML text are."""
    return {
        (each.start_mark.index, each.end_mark.index)
        for each in yaml.parse(text, Loader=yaml.SafeLoader)
        if isinstance(each, yaml.ScalarEvent)
    }


def _read(
    events: Iterator[Any],
    path: Path,
    key: tuple[int, int] | None,
    places: dict[Path, Found],
) -> tuple[int, int]:
    event: Any = next(events)
    start, end = event.start_mark.index, event.end_mark.index
    if isinstance(event, yaml.ScalarEvent):
        places[path] = Found((start, end), key, (start, end))
        return start, end
    is_flow = event.flow_style
    first = None
    last = start
    for index in range(1_000_000):
        following: Any = next(events)
        if isinstance(following, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            last = following.end_mark.index if is_flow else last
            break
        token: str | int = index
        name = None
        if isinstance(event, yaml.MappingStartEvent):
            token = following.value
            name = (following.start_mark.index, following.end_mark.index)
            inner = events
        else:
            inner = iter(_before(following, events))
        begin, last = _read(inner, (*path, token), name, places)
        if first is None:
            first = name or places[(*path, token)].opening
        del begin
    opening = (start, start + 1) if is_flow or first is None else first
    places[path] = Found((start, last), key, opening)
    return start, last


def _before(first: Any, others: Iterator[Any]) -> Iterator[Any]:
    yield first
    yield from others


def _class(value: object) -> object:
    """A value's class, from which a type checker concludes nothing."""
    return type(value)
