"""Every finding is where an independent walk finds what it is about."""

from __future__ import annotations

import functools
import json
import operator
import os
import random
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest
from hypothesis import strategies as st

from findings.examples import checker
from findings.texts import as_json, as_yaml, walk_json, walk_yaml, yaml_scalars
from predial.command.options import Options
from predial_contracts.connectcampaigns import put_dial_request_batch as batch
from properties.payloads import MUTATIONS, Mutation, requests

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path as File

    from findings.texts import Found, Path
    from predial.checking.diagnostics import Diagnostic

# PREDIAL_PAYLOADS=10000 makes so many mutated payloads, of each syntax.
COUNT = int(os.environ.get("PREDIAL_PAYLOADS", "100"))
NAMES = {"additionalProperties", "propertyNames"}
CHOICES = st.randoms(use_true_random=False)


def diagnostics(file: File) -> list[Diagnostic]:
    """What `predial check` finds in a file."""
    return [*checker(batch.check_request, Options()).check(str(file))]


def step(value: Any, part: str) -> str | int:
    """The name or the index that a part of a pointer stands for."""
    name = part.replace("~1", "/").replace("~0", "~")
    return int(name) if isinstance(value, list) else name


def path_of(pointer: str, payload: Any) -> Path:
    """A pointer as the names and indexes that lead through a payload."""
    path: Path = ()
    for part in pointer.split("/")[1:]:
        path = (*path, step(at(payload, path), part))
    return path


def at(payload: Any, path: Path) -> Any:
    """The value at a place."""
    return functools.reduce(operator.getitem, path, payload)


def expected(found: Diagnostic, payload: Any, walk: Callable[[Path], Found]) -> Any:
    """The offsets that a finding must have."""
    violation = found.violation
    assert violation is not None
    path = path_of(violation.pointer, payload)
    number = violation.params.get("property")
    if isinstance(number, int) and number:
        path = (*path, [*at(payload, path)][number - 1])
    place = walk(path)
    if violation.code in NAMES:
        return place.key
    return place.opening if violation.code == "required" else place.value


def place_in(text: str, offset: int) -> tuple[int, int]:
    """Line and column, counted the slow way."""
    before = text[:offset].split("\n")
    return len(before), len(before[-1]) + 1


def check_places(text: str, file: File, payload: Any, walk: Any) -> list[Diagnostic]:
    """Hold every violation in a text against the walk."""
    file.write_bytes(text.encode())
    found = diagnostics(file)
    for each in found:
        place = each.place
        offsets = (place.offset, place.end_offset)
        if each.violation is not None:
            assert offsets == expected(each, payload, lambda path: walk(text, path))
        else:
            assert offsets in yaml_scalars(text)
        assert place.offset is not None
        assert place.end_offset is not None
        assert (place.line, place.column) == place_in(text, place.offset)
        assert (place.end_line, place.end_column) == place_in(text, place.end_offset)
    return found


per_mutation = hypothesis.settings(
    max_examples=-(-COUNT // len(MUTATIONS)),
    suppress_health_check=[hypothesis.HealthCheck.function_scoped_fixture],
    deadline=None,
)


@pytest.mark.parametrize("mutation", MUTATIONS, ids=str)
@per_mutation
@hypothesis.given(requests, CHOICES)
def test_a_finding_in_json_spans_what_it_is_about(
    tmp_path: File, mutation: Mutation, payload: Any, choice: random.Random
) -> None:
    broken, _ = mutation.applied(payload, choice)
    text = as_json(broken, choice)
    found = check_places(text, tmp_path / "a.json", broken, walk_json)
    assert mutation.code in {each.code for each in found}


@pytest.mark.parametrize("mutation", MUTATIONS, ids=str)
@per_mutation
@hypothesis.given(requests, CHOICES)
def test_a_finding_in_yaml_spans_what_it_is_about(
    tmp_path: File, mutation: Mutation, payload: Any, choice: random.Random
) -> None:
    broken, _ = mutation.applied(payload, choice)
    text = as_yaml(broken, choice)
    codes = {
        each.code for each in check_places(text, tmp_path / "a.yaml", broken, walk_yaml)
    }
    # The library writes strings without quotes that YAML 1.2 takes for numbers.
    assert codes & {mutation.code, "yaml.plain-scalar"}


@hypothesis.settings(
    suppress_health_check=[hypothesis.HealthCheck.function_scoped_fixture]
)
@hypothesis.given(requests, CHOICES)
def test_what_stands_around_a_text_moves_its_places_as_it_should(
    tmp_path: File, payload: Any, choice: random.Random
) -> None:
    broken = {**payload, "unknown": 1}
    text = as_json(broken, choice)
    [plain] = check_places(text, tmp_path / "a.json", broken, walk_json)

    (tmp_path / "bom.json").write_bytes(b"\xef\xbb\xbf" + text.encode())
    mark, marked = diagnostics(tmp_path / "bom.json")
    assert (mark.code, mark.place.line, mark.place.column) == ("json.bom", 1, 1)
    assert marked.place.offset == plain.place.offset

    comment = '// it\'s "a" comment, {\n/* another\r\n */'
    (tmp_path / "a.jsonc").write_bytes(f"{comment}{text}".encode())
    [commented] = diagnostics(tmp_path / "a.jsonc")
    assert commented.place.offset == len(comment) + (plain.place.offset or 0)

    line = json.dumps(broken, ensure_ascii=False)
    (tmp_path / "a.ndjson").write_bytes(f"{{}}\n\n{line}\r\n".encode())
    *_, recorded = diagnostics(tmp_path / "a.ndjson")
    assert recorded.place.line == 3
    assert (recorded.place.column or 0) - 1 == recorded.place.offset
    found = walk_json(line, ("unknown",))
    assert (recorded.place.offset, recorded.place.end_offset) == found.key

    (tmp_path / "list.json").write_bytes(f"[{text},{text}]".encode())
    first, second = diagnostics(tmp_path / "list.json")
    assert (first.pointer, second.pointer) == ("/0/unknown", "/1/unknown")
    assert first.place.offset == 1 + (plain.place.offset or 0)
    assert second.place.offset == 2 + len(text) + (plain.place.offset or 0)
