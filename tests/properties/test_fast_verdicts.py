"""Verdict functions say what the tables say."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from predial_codegen.compilation import loaded, plan_schema
from predial_runtime.formats.date_time import are_from_now
from predial_runtime.runs import Finding, Shared
from predial_runtime.violations import Violation, uncheckable
from properties.instances import near

PREDIAL = "urn:predial:dialect:1"
NOW = datetime(2026, 12, 1, 11, 55, tzinfo=UTC)


def closed(optional: tuple[str, ...] = (), /, **members: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": members,
        "required": [name for name in members if name not in optional],
        "additionalProperties": False,
    }


def array(items: Any, **more: Any) -> dict[str, Any]:
    return {"type": "array", "items": items, **more}


TEXT = {"type": "string"}
TOKEN = {"type": "string", "minLength": 1, "maxLength": 4, "pattern": "^[a-c_-]*$"}
SPELLED = {"type": "string", "pattern": "^[a-c]{1,2}-?[0-9]*(?:x|yz)?$"}
AMBIGUOUS = {"type": "string", "pattern": "^(?:a|ab|b?c{0,2})(?:a|c)?$"}
BACKTRACKING = {"type": "string", "pattern": "^(?:a|ab|b?c*)*(?:a|c)?$"}
UNICODE = {"type": "string", "pattern": r"^\p{L}*$", "maxLength": 3}
NUMBER = {"type": "string", "format": "e164"}
TIME = {"type": "string", "format": "date-time-utc"}
COUNT = {"type": "integer", "minimum": 0, "maximum": 9, "multipleOf": 3}
SHARE = {"type": "number", "minimum": 0, "exclusiveMaximum": 20}
STATE = {"enum": ["a", "b", "abc"]}
TEXTS = {
    "type": "object",
    "propertyNames": {"type": "string", "pattern": "^[a-c]{1,2}$"},
    "additionalProperties": {"type": "string", "maxLength": 5},
}
COUNTS = {
    "type": "object",
    "propertyNames": {"pattern": "^[a-c]{1,2}$"},
    "additionalProperties": COUNT,
    "maxProperties": 3,
}
ADVISED = {
    "type": "string",
    "format": "e164",
    "advisory": {"numberPlan": "valid"},
}
TIMED = {**TIME, "fromNow": {"minimum": 30, "maximum": 900}}
LIGHT = {
    **TEXTS,
    "advisory": {"maxUtf8Bytes": 12},
    "additionalProperties": {
        "type": "string",
        "advisory": {"pattern": "^[^\\n\\u2028]*$"},
    },
}
MEMBERS: dict[str, Any] = {"token": TOKEN, "number": NUMBER, "time": TIME, "any": True}
EVENTS = [
    closed(kind={"const": "a"}, count=COUNT),
    closed(kind={"enum": ["b", "abc"]}, token=TOKEN),
]

# By what is planned: a trace that it leaves, or one of two, and schemas it is for.
RULES: dict[str, tuple[str, list[Any]]] = {
    "scalars": (
        "def _is_",
        [
            *(TOKEN, SPELLED, UNICODE, COUNT, SHARE, STATE, TIME, {"type": "boolean"}),
            *({"enum": [1, 2, 3]}, {"enum": ["a", 1, None, True]}, {"const": False}),
            *({"const": 2.0}, {"enum": [[1], "a"]}, {"type": "null"}),
            {"type": "number", "multipleOf": 0.01},
            {"type": "string", "maxUtf8Bytes": 3},
        ],
    ),
    "arrays": (
        "isinstance(value, list)",
        [
            array({}, minItems=1, maxItems=3),
            {"type": "array", "prefixItems": [COUNT, TOKEN], "items": STATE},
            {"type": "array", "contains": COUNT, "minContains": 2, "maxContains": 3},
        ],
    ),
    "batches": ("_batch_", [array(TOKEN), array(SHARE), array(STATE)]),
    "columns of strings": (
        ".join(items)",
        [array(TOKEN), array(UNICODE), array({"type": "string", "minLength": 2})],
    ),
    "columns by lines": (
        "= column(",
        [
            *(array(SPELLED), array(AMBIGUOUS), array(NUMBER), array(TIME)),
            array({"format": "uuid", **TEXT}),
        ],
    ),
    "columns of automata": ("not all(map(", [array(BACKTRACKING)]),
    "columns of a format": ("all_of_format(", [array({"format": "date", **TEXT})]),
    "columns of choices": (".issuperset(items)", [array(STATE)]),
    "columns of numbers": (
        "map(type, items)",
        [array(COUNT), array(SHARE)],
    ),
    "columns of objects, exact": (
        "sum(map(len, items)) != 5 * len(items)",
        [array(closed(**MEMBERS, count=COUNT))],
    ),
    "columns of objects, closed": (
        "sum(map(len, items))",
        [array(closed(("count", "state"), token=TOKEN, count=COUNT, state=STATE))],
    ),
    "columns of objects, open": (
        "[item[",
        [
            array(
                {"type": "object", "properties": {"a": TOKEN}, "required": ["a", "b"]}
            ),
        ],
    ),
    "columns of maps": ("values_of(", [array(closed(map=TEXTS, token=TOKEN))]),
    "items one by one": (
        "for item in ",
        [
            array(closed(inner=closed(("b",), a=TOKEN, b=COUNT), last=TOKEN)),
            array(array(COUNT, minItems=1, maxItems=3)),
            array(closed(all=array(TOKEN))),
            array({"type": ["string", "null"], "maxLength": 2}),
            *(array(TEXTS), array(COUNTS), array({"type": "integer"})),
            *(array({"type": "number"}), array({"type": "string"})),
        ],
    ),
    "unique": (
        "len({*token_values}) != len(items)",
        [array(closed(token=TOKEN, b=NUMBER), uniqueItemProperties=["token"])],
    ),
    "distinct": (
        "are_unique(",
        [
            array(STATE, uniqueItems=True),
            array(SHARE, uniqueItems=True),
            array(array(COUNT, uniqueItems=True), uniqueItems=True),
            array(closed(a={"type": ["integer", "boolean"]}), uniqueItems=True),
            array({"type": ["integer", "boolean", "number"]}, uniqueItems=True),
        ],
    ),
    "maps of strings": ("TypeError", [TEXTS]),
    "names together": (
        "_NAMES.issuperset(",
        [COUNTS, {"propertyNames": {"maxLength": 1}}, {**COUNTS, "required": ["a"]}],
    ),
    "maps": (
        ".items()",
        [
            {"type": "object", "patternProperties": {"^a": COUNT, "b$": SHARE}},
            {
                "type": "object",
                "properties": {"a": TOKEN},
                "patternProperties": {"^b": COUNT},
                "additionalProperties": STATE,
            },
        ],
    ),
    "objects": (
        "is not dict",
        [
            closed(("c",), a=COUNT, b=True, c=STATE),
            {"properties": {"a": COUNT}, "dependentRequired": {"a": ["b"]}},
            {"properties": {"a": COUNT}, "dependentSchemas": {"a": closed(a=COUNT)}},
            {"required": ["a"], "minProperties": 2},
        ],
    ),
    "objects, nested": (
        "b_value_2",
        [
            closed(
                a=closed(b=closed(("d",), c=COUNT, d=TOKEN)), b=closed(("c",), c=COUNT)
            )
        ],
    ),
    "records": ("= record(", [closed(a=TOKEN, b=SPELLED, c=NUMBER)]),
    "branches by a property": (
        "_BY_KIND",
        [{"oneOf": EVENTS}, array({"anyOf": EVENTS})],
    ),
    "branches by type": ("elif ", [{"oneOf": [COUNT, TOKEN, closed(a=COUNT)]}]),
    "branches": (
        "_branch_1",
        [
            {"anyOf": [COUNT, {"minimum": 20}, {"maxLength": 1}]},
            {"oneOf": [COUNT, {"minimum": 3}, {"maxLength": 1}]},
            {"oneOf": [COUNT, {"minimum": 3}]},
        ],
    ),
    "applied": (
        "def _is_",
        [
            {"not": COUNT},
            {"if": COUNT, "then": {"minimum": 3}, "else": {"maxLength": 1}},
            {"allOf": [closed(("b",), a=COUNT, b=TOKEN), {"properties": {"c": TOKEN}}]},
            {
                "properties": {"a": COUNT},
                "anyOf": [{"required": ["a"]}, {"type": "null"}],
            },
        ],
    ),
    "by the table": (
        "accepts(",
        [
            {
                "anyOf": [{"properties": {"a": True}}, {"required": ["b"]}],
                "unevaluatedProperties": False,
            },
            {"prefixItems": [True], "unevaluatedItems": COUNT},
        ],
    ),
    "advice": (
        "if advice|not advice or",
        [
            *(array(ADVISED), ADVISED, closed(a=ADVISED, b=ADVISED)),
            *(LIGHT, array(LIGHT), array(closed(a=LIGHT, b=TOKEN))),
            {"advisory": {"anyOf": [COUNT, TOKEN]}},
        ],
    ),
    "times": (
        "now is not None|now is None or",
        [
            *(array(TIMED), TIMED, closed(a=TIMED, b=TOKEN)),
            array({"type": "string", "fromNow": {"minimum": 30}}),
            {"anyOf": [TIMED, COUNT], "type": ["string", "integer"]},
        ],
    ),
    "keywords for other types": (
        "def _is_",
        [
            {"type": "array", "minLength": 1, "minimum": 9, "required": ["a"]},
            {"type": "object", "minLength": 1, "minItems": 1, "pattern": "^x$"},
            {"type": "string", "minItems": 9, "minProperties": 9, "minimum": 9},
            array({"type": "integer", "minLength": 9, "items": False}),
            {"type": ["string", "null"], "minItems": 1, "propertyNames": False},
            {"minLength": 2, "minimum": 3, "minItems": 1, "minProperties": 1},
        ],
    ),
    "no column, as more is required": (
        "def _is_",
        [
            array(closed(a=COUNT), contains={"required": ["a"]}, maxContains=1),
            array(closed(a=COUNT) | {"minProperties": 1}),
            array({"type": ["integer", "string"]}),
        ],
    ),
}
CASES = [
    pytest.param(schema, id=f"{rule} {number}")
    for rule, (_, schemas) in RULES.items()
    for number, schema in enumerate(schemas)
]


@cache
def _module(text: str) -> tuple[Any, str]:
    """The generated module of a schema, and its text."""
    return loaded(plan_schema({"$schema": PREDIAL, **json.loads(text)}))


def _by_table(text: str, value: Any, now: datetime | None = None) -> list[Violation]:
    """What the schema's table finds: the reference, which no verdict spares."""
    run = Finding(Shared(), now)
    try:
        _module(text)[0].schemas.ROOT.check(value, None, run)
    except Exception as error:  # noqa: BLE001 - as the checks do
        raise uncheckable(error) from None
    return run.found


@pytest.mark.parametrize("schema", CASES)
def test_verdicts_and_checks_say_what_the_table_says(schema: Any) -> None:
    text = json.dumps(schema)
    module, _ = _module(text)

    @given(near(schema), st.sampled_from([None, NOW]))
    def agree(value: Any, now: datetime | None) -> None:
        blocked = any(v.severity == "error" for v in _by_table(text, value))
        assert module.ROOT.is_valid(value) is not blocked
        assert module.ROOT.check(value, now=now) == _by_table(text, value, now)

    agree()


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_planned_for_its_schemas(rule: str) -> None:
    trace, schemas = RULES[rule]
    for schema in schemas:
        text = _module(json.dumps(schema))[1]
        assert any(each in text for each in trace.split("|")), text


def test_a_line_feed_in_one_text_cannot_pass_for_two_texts() -> None:
    check, _ = _module(json.dumps(array(NUMBER)))
    assert check.ROOT.is_valid(["+12", "+13", "+14"])
    assert not check.ROOT.is_valid(["+12", "+13", "+14\n+15"])
    assert not check.ROOT.is_valid(["+12\n+13", "+14", "+15"])
    record, _ = _module(json.dumps(closed(a=TOKEN, b=SPELLED, c=NUMBER)))
    assert record.ROOT.is_valid({"a": "a", "b": "a", "c": "+12"})
    assert not record.ROOT.is_valid({"a": "a\na", "b": "a", "c": "+12"})
    assert not record.ROOT.is_valid({"a": "a", "b": "a\n+12", "c": ""})


def test_names_are_remembered_for_their_own_schema() -> None:
    letters = {**TEXTS, "propertyNames": {"pattern": "^[a-c]$"}}
    digits = {**TEXTS, "propertyNames": {"pattern": "^[0-9]$"}}
    check, _ = _module(json.dumps(closed(a=letters, b=digits)))
    for _ in range(2):
        assert check.ROOT.is_valid({"a": {"a": ""}, "b": {"1": ""}})
        assert not check.ROOT.is_valid({"a": {"1": ""}, "b": {"1": ""}})
        assert not check.ROOT.is_valid({"a": {"a": ""}, "b": {"a": ""}})
        assert check.ROOT.check({"a": {"1": ""}, "b": {"a": ""}})


def test_an_object_cannot_be_closed_and_have_a_property_of_another_name() -> None:
    schema = {**closed(a=TEXT), "required": ["a", "b"]}
    check, _ = _module(json.dumps(array(schema)))
    assert not check.ROOT.is_valid([{"a": "", "b": ""}] * 9)
    assert not check.ROOT.is_valid([{"a": ""}] * 9)


def test_properties_that_first_items_may_lack_are_no_column() -> None:
    schema = {
        "type": "array",
        "prefixItems": [TEXT],
        "items": closed(a=TEXT),
        "uniqueItemProperties": ["a"],
    }
    check, _ = _module(json.dumps(schema))
    assert check.ROOT.is_valid(["x", {"a": "b"}])
    assert not check.ROOT.is_valid(["x", {"a": "b"}, {"a": "b"}])


@pytest.mark.parametrize(
    ("shared", "more", "small"),
    [
        (
            {"propertyNames": {"maxLength": 3}},
            {"propertyNames": {"minLength": 2}},
            {"a": ""},
        ),
        ({"items": {"type": "integer"}}, {"items": {"minimum": 5}}, [1]),
        (
            {"properties": {"a": TEXT}},
            {"properties": {"a": {"minLength": 2}}},
            {"a": ""},
        ),
    ],
)
@pytest.mark.parametrize("order", ["xy", "yx"])
def test_a_definition_is_not_changed_by_what_it_is_merged_with(
    shared: Any, more: Any, small: Any, order: str
) -> None:
    reference = {"$ref": "#/$defs/shared"}
    properties = {"x": reference, "y": {"allOf": [reference, more]}}
    schema = {
        "$defs": {"shared": shared},
        "properties": {name: properties[name] for name in order},
    }
    check, _ = _module(json.dumps(schema))
    assert check.ROOT.is_valid({"x": small})
    assert not check.ROOT.is_valid({"y": small})


def test_what_merges_two_schemas_keeps_them_apart_in_tables() -> None:
    open_to_p = {"properties": {"p": True}, "unevaluatedProperties": False}
    open_to_q = {"properties": {"q": True}, "additionalProperties": {"type": "integer"}}
    branches = [{"properties": {"a": each}} for each in (open_to_p, open_to_q)]
    check, _ = _module(json.dumps({"properties": {"x": {"allOf": branches}}}))
    assert check.ROOT.is_valid({"x": {"a": {"p": 1}}})
    for value in ({"q": 1}, {"z": 1}, {"p": "s"}):
        assert not check.ROOT.is_valid({"x": {"a": value}})


_SECONDS = st.integers(-2000, 2000).map(lambda each: NOW + timedelta(seconds=each))
_TIMES = st.one_of(
    _SECONDS.map(lambda each: f"{each:%Y-%m-%dT%H:%M:%S}Z"),
    _SECONDS.map(lambda each: f"{each:%Y-%m-%dt%H:%M:%S}.5z"),
    st.sampled_from(
        ["2026-12-01T99:00:00Z", "2026-99-99T12:00:00Z", "", "a\nb", "soon"]
    ),
)


@given(st.lists(_TIMES, max_size=6), st.sampled_from([None, -1000, 30]))
def test_the_extremes_of_times_tell_of_all(texts: list[str], least: int | None) -> None:
    each = [are_from_now(NOW, (text,), least, 900) for text in texts]
    assert are_from_now(NOW, texts, least, 900) is all(each)
