"""What a schema calls sensitive stays so, whichever other schema meets the value.

Each schema is checked twice: as it is, and without `sensitive`. What is found must be
the same, but for what stands in a sensitive place, which an independent walk names.
"""

import contextlib
import copy
import io
import itertools
import json
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import predial_codegen
from canary.walking import Json, Path, parts, sensitive_places
from predial.checking.findings import Reporter
from predial.checking.reading import Document
from predial.checking.tables import table
from predial.reports.reporting import FORMATS, Checked, Tally, report_in
from predial_codegen.json_types import is_array, is_object
from predial_runtime.violations import ContractError, Violation

DIALECT = "urn:predial:dialect:1"
KEY = "canarykey"
VALUE = "canaryvalue"
SENSITIVE: Json = {"sensitive": True}
INSTANCE: Json = {
    "a": {KEY: VALUE, f"{KEY}x": {f"{KEY}y": [VALUE, {KEY: VALUE}]}},
    "b": [{KEY: VALUE}, VALUE, [VALUE]],
    f"{KEY}z": VALUE,
}

# Keywords that find something in a place, with something below it or by its name.
FAILING: dict[str, Json] = {
    "additional": {"additionalProperties": {"type": "null"}},
    "closed": {"additionalProperties": False},
    "anything but": {"not": {}},
    "const": {"const": 1},
    "contains": {"contains": {"type": "null"}},
    "dependent": {"dependentRequired": {"a": ["q"]}},
    "enum": {"enum": [1]},
    "items": {"items": {"maxProperties": 0, "maxLength": 1, "maxItems": 0}},
    "length": {"maxLength": 1},
    "names": {"propertyNames": {"maxLength": 0}},
    "number": {"maxProperties": 0, "maxItems": 0},
    "of one": {"oneOf": [{"additionalProperties": False}, {"required": ["q"]}]},
    "of several": {"anyOf": [{"additionalProperties": {"const": 1}}, {"enum": []}]},
    "patterns": {"patternProperties": {"^[abc]": {"type": "null"}}},
    "required": {"required": ["q"]},
    "type": {"type": "null"},
    "unevaluated": {"unevaluatedProperties": False, "unevaluatedItems": False},
    "unevaluated, by a schema": {"unevaluatedProperties": {"enum": []}},
    "union below": {"additionalProperties": {"anyOf": [{"maxLength": 1}, False]}},
}
# How a schema is applied to the same value, beside whatever else there is.
APPLYING: dict[str, Callable[[Json], Json]] = {
    "advisory": lambda it: {"advisory": it},
    "allOf": lambda it: {"allOf": [True, it]},
    "anyOf": lambda it: {"anyOf": [{"type": "null"}, it]},
    "dependentSchemas": lambda it: {"dependentSchemas": {"a": it}},
    "dynamic": lambda it: {"$dynamicRef": "#dynamic", "$defs": {
        "dynamic": {"$dynamicAnchor": "dynamic", **it}}},
    "else": lambda it: {"if": {"type": "null"}, "else": it},
    "if": lambda it: {"if": it, "then": True},
    "not": lambda it: {"not": {"allOf": [{"type": "null"}, it]}},
    "oneOf": lambda it: {"oneOf": [it, {"type": "null"}]},
    "ref": lambda it: {"$ref": "#/$defs/ref", "$defs": {"ref": it}},
    "then": lambda it: {"if": {"type": ["object", "array"]}, "then": it},
    "two": lambda it: {"allOf": [{"anyOf": [{"type": "null"}, it]}]},
}  # fmt: skip
# How it is applied to what stands below.
DESCENDING: dict[str, Callable[[Json], Json]] = {
    "additionalProperties": lambda it: {"additionalProperties": it},
    "patternProperties": lambda it: {"patternProperties": {"^[abc]": it}},
    "properties": lambda it: {"properties": {"a": it, "b": it}},
    "unevaluatedProperties": lambda it: {"unevaluatedProperties": it},
    "items": lambda it: {"properties": {"b": {"items": it}}},
    "prefixItems": lambda it: {"properties": {"b": {"prefixItems": [it, it]}}},
    "contains": lambda it: {"properties": {"b": {"contains": it, "minContains": 0}}},
    "unevaluatedItems": lambda it: {"properties": {"b": {"unevaluatedItems": it}}},
}


def schema_of(*parts: Json) -> Json:
    """Schemas on the same value, merged where their keywords differ."""
    whole: dict[str, Json] = {"$schema": DIALECT, "$defs": {}}
    several: list[Json] = []
    for number, part in enumerate(parts):
        renamed = _renamed(part, number, whole["$defs"])
        if whole.keys() & renamed.keys():
            several.append(renamed)
        else:
            whole |= renamed
    if several:
        rest = {key: whole.pop(key) for key in ("allOf",) if key in whole}
        whole["allOf"] = [*rest.get("allOf", ()), *several]
    return whole


def _renamed(part: Json, number: int, definitions: Json) -> Json:
    """A schema with its definitions moved to the root, under names of their own."""
    if is_array(part):
        return [_renamed(each, number, definitions) for each in part]
    if not is_object(part):
        return part
    inner = {key: _renamed(each, number, definitions) for key, each in part.items()}
    for name, each in inner.pop("$defs", {}).items():
        new = f"{name}{number}{len(definitions)}"
        if "$dynamicAnchor" in each:
            each["$dynamicAnchor"] = new
            inner["$dynamicRef"] = f"#{new}"
        else:
            inner["$ref"] = f"#/$defs/{new}"
        definitions[new] = each
    return inner


def without_sensitive(schema: Json) -> Json:
    """The schema without the keyword."""
    if is_array(schema):
        return [without_sensitive(each) for each in schema]
    if not is_object(schema):
        return schema
    return {
        key: without_sensitive(each)
        for key, each in schema.items()
        if key != "sensitive"
    }


def stopped(pointer: str, places: set[Path]) -> str | None:
    """The sensitive place at or above the end of a pointer."""
    tokens = tuple(pointer.split("/")[1:])
    ways = {tuple(map(str, place)) for place in places}
    lengths = [end for end in range(len(tokens) + 1) if tokens[:end] in ways]
    return "".join(f"/{each}" for each in tokens[: lengths[0]]) if lengths else None


def assert_hidden(found: Violation, plain: Violation, places: set[Path]) -> None:
    """A violation says what it says without `sensitive`, or no more than its place."""
    assert found.code == plain.code
    assert found.severity == plain.severity
    stop = stopped(plain.pointer, places)
    if stop is None:
        assert (found.pointer, found.message) == (plain.pointer, plain.message)
        assert found.causes.keys() == plain.causes.keys()
        for number, ours in found.causes.items():
            for one, other in zip(ours, plain.causes[number], strict=True):
                assert_hidden(one, other, places)
    else:
        assert found.pointer == stop
        assert not found.causes
        for text in renderings(found):
            assert not leaked(text.removeprefix(stop), places)


def renderings(found: Violation) -> Iterator[str]:
    """What a violation shows, its pointer aside."""
    yield from (found.message, repr(dict(found.params)), repr(found.causes))


def leaked(text: str, places: set[Path]) -> bool:
    """Whether a text has something from a sensitive place."""
    return bool(places) and any(each in text for each in secrets(places))


def secrets(places: set[Path]) -> set[str]:
    """The names and strings at and below places, unless they stand elsewhere too."""

    def texts(value: Json, path: Path, *, inside: bool) -> Iterator[tuple[str, bool]]:
        inside = inside or path in places
        if isinstance(value, str):
            yield value, inside
        else:
            for token, each in parts(value):
                if isinstance(token, str):
                    yield token, inside
                yield from texts(each, (*path, token), inside=inside)

    every = list(texts(marked(INSTANCE), (), inside=False))
    open_ones = {text for text, inside in every if not inside}
    return {text for text, inside in every if inside and KEY[:6] in text} - open_ones


def marked(value: Json, numbers: Iterator[int] | None = None) -> Json:
    """The value with a number of its own, in letters, in each canary."""
    numbers = itertools.count() if numbers is None else numbers
    if is_object(value):
        return {
            _mark(name, numbers): marked(each, numbers) for name, each in value.items()
        }
    if is_array(value):
        return [marked(each, numbers) for each in value]
    return _mark(value, numbers)


def _mark(text: str, numbers: Iterator[int]) -> str:
    if not text.startswith("canary"):
        return text
    number = next(numbers)
    return f"{text}{chr(103 + number // 20)}{chr(103 + number % 20)}q"


VALUE_CHECKED = marked(INSTANCE)


def check(schema: Json) -> None:
    """Hold all that is found, and all reports of it, against the walk."""
    places = sensitive_places(schema, VALUE_CHECKED)
    compiled = predial_codegen.compile(schema)
    plain = predial_codegen.compile(without_sensitive(schema))
    found = compiled.check(copy.deepcopy(VALUE_CHECKED), all_branches=True)
    others = plain.check(copy.deepcopy(VALUE_CHECKED), all_branches=True)
    for one, other in zip(found, others, strict=True):
        assert_hidden(one, other, places)
    error = ContractError(found)
    texts = [str(error), repr(error), pickle.dumps(error).decode("latin-1")]
    texts += [json.dumps(each.to_json()) for each in found]
    texts += reports(compiled, found)
    for text in texts:
        assert not leaked(text, places), text


def reports(compiled: Any, found: list[Violation]) -> Iterator[str]:
    """The reports of all formats."""
    text = json.dumps(VALUE_CHECKED, indent=1)
    reporter = Reporter(table(compiled.check), shows_all=False)
    document = Document(None, copy.deepcopy(VALUE_CHECKED), text.encode())
    for name in FORMATS:
        with contextlib.redirect_stdout(io.StringIO()) as output:
            report = report_in(name, "never", Checked("c", "r", ["f.json"]))
            report.begin()
            source = reporter.source(document, is_array=False)
            for each in reporter.violations("f.json", source, found):
                report.add(each)
            report.end(Tally())
        yield output.getvalue()


@pytest.mark.parametrize("applying", APPLYING)
@pytest.mark.parametrize("failing", FAILING)
def test_a_keyword_beside_a_schema_that_is_sensitive_hides(
    failing: str, applying: str
) -> None:
    apply = APPLYING[applying]
    check(schema_of(FAILING[failing], apply(SENSITIVE)))
    check(schema_of({**FAILING[failing], **SENSITIVE}, apply({"minProperties": 1})))


@pytest.mark.parametrize("applying", APPLYING)
@pytest.mark.parametrize("failing", FAILING)
def test_a_keyword_in_a_schema_beside_one_that_is_sensitive_hides(
    failing: str, applying: str
) -> None:
    apply = APPLYING[applying]
    check(schema_of(apply(FAILING[failing]), {"allOf": [SENSITIVE]}))
    check(schema_of(apply(FAILING[failing]), {"anyOf": [SENSITIVE, True]}))


@pytest.mark.parametrize("descending", DESCENDING)
@pytest.mark.parametrize("failing", FAILING)
def test_what_a_sibling_says_of_a_part_hides(failing: str, descending: str) -> None:
    descend = DESCENDING[descending]
    check(schema_of({"allOf": [descend(SENSITIVE)]}, descend(FAILING[failing])))
    check(schema_of(FAILING[failing], descend(SENSITIVE)))


def schemas(depth: int) -> st.SearchStrategy[Json]:
    """Schemas of nested applicators, with `sensitive` here and there."""
    flags: st.SearchStrategy[Json] = st.sampled_from([{}, {}, SENSITIVE])
    leaf = st.builds(_merged, st.sampled_from([*FAILING.values()]), flags)
    if depth == 0:
        return leaf
    ways = st.sampled_from([*APPLYING.values(), *DESCENDING.values()])
    inner = schemas(depth - 1)
    return st.one_of(leaf, st.builds(_merged, st.builds(_applied, ways, inner), flags))


def _merged(one: Json, other: Json) -> Json:
    return {**one, **other}


def _applied(way: Callable[[Json], Json], inner: Json) -> Json:
    return way(inner)


@given(st.lists(schemas(3), min_size=1, max_size=4))
def test_generated_schemas_hide_what_is_sensitive(several: list[Json]) -> None:
    check(schema_of(*several))
