"""What is planned for speed gives the verdicts that the keywords give one by one."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from predial_codegen import compile as compile_schema
from predial_codegen.compilation import Compiled
from predial_codegen.runtime.date_time import are_from_now
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


TOKEN = {"type": "string", "minLength": 1, "maxLength": 4, "pattern": "^[a-c_-]*$"}
SPELLED = {"type": "string", "pattern": "^[a-c]{1,2}-?[0-9]*(?:x|yz)?$"}
AMBIGUOUS = {"type": "string", "pattern": "^(?:a|ab|b?c*)(?:a|c)?$"}
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

# By the rule of the planner: a trace that the rule leaves, and schemas it is for.
RULES: dict[str, tuple[str, list[Any]]] = {
    "scalar_tests": (
        "def _is_",
        [TOKEN, SPELLED, UNICODE, COUNT, SHARE, STATE, TIME, {"type": "boolean"}],
    ),
    "array_by_form": ("isinstance(value, list)", [array({}, minItems=1, maxItems=3)]),
    "column_verdict": ("_joined_", [array(TOKEN), array(SHARE), array(STATE)]),
    "of_texts": (
        ".join(items)",
        [array(TOKEN), array(UNICODE), array({"type": "string", "minLength": 2})],
    ),
    "of_texts, by lines": (
        "= column(",
        [array(SPELLED), array(AMBIGUOUS), array(NUMBER), array(TIME)],
    ),
    "of_choices": (".issuperset(items)", [array(STATE)]),
    "of_numbers": (
        "map(type, items)",
        [array(COUNT), array(SHARE), array({"type": "integer"})],
    ),
    "of_objects, exact": (
        "sum(map(len, items)) != 5 * len(items)",
        [array(closed(**MEMBERS, count=COUNT))],
    ),
    "of_objects, closed": (
        "sum(map(len, items))",
        [array(closed(("count", "state"), token=TOKEN, count=COUNT, state=STATE))],
    ),
    "of_objects, open": (
        "[item[",
        [array({"type": "object", "properties": {"a": COUNT}, "required": ["a", "b"]})],
    ),
    "of_objects, nested": (
        "inner_column",
        [array(closed(inner=closed(("b",), a=TOKEN, b=COUNT), last=TOKEN))],
    ),
    "of_maps": ("values_of(", [array(TEXTS), array(COUNTS), array(closed(map=TEXTS))]),
    "of_lists": (
        "chain.from_iterable(",
        [array(array(COUNT, minItems=1, maxItems=3)), array(closed(all=array(TOKEN)))],
    ),
    "given": ("_given", [array({"type": ["string", "null"], "maxLength": 2})]),
    "unique": (
        "len({*token_column}) != len(items)",
        [array(closed(token=TOKEN, b=COUNT), uniqueItemProperties=["token"])],
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
    "map_of_texts": ("TypeError", [TEXTS]),
    "map_verdict": ("_joined_", [COUNTS]),
    "object_by_form": ("is not dict", [closed(("c",), a=COUNT, b=True, c=STATE)]),
    "object_by_form, nested": (
        "b_member_2",
        [
            closed(
                a=closed(b=closed(("d",), c=COUNT, d=TOKEN)), b=closed(("c",), c=COUNT)
            )
        ],
    ),
    "object_by_form, by record": ("= record(", [closed(a=TOKEN, b=SPELLED, c=NUMBER)]),
    "branch_by_member": ("_BY_KIND", [{"oneOf": EVENTS}, array({"anyOf": EVENTS})]),
    "exclude_each_other": (" or ", [{"oneOf": [COUNT, TOKEN, closed(a=COUNT)]}]),
    "clean": (
        "_is_clean_",
        [
            *(array(ADVISED), ADVISED, closed(a=ADVISED, b=ADVISED)),
            *(array(TIMED), TIMED, closed(a=TIMED, b=TOKEN)),
            array({"type": "string", "fromNow": {"minimum": 30}}),
            *(LIGHT, array(LIGHT)),
        ],
    ),
    "what speaks of other types": (
        "def _is_",
        [
            {"type": "array", "minLength": 1, "minimum": 9, "required": ["a"]},
            {"type": "object", "minLength": 1, "minItems": 1, "pattern": "^x$"},
            {"type": "string", "minItems": 9, "minProperties": 9, "minimum": 9},
            array({"type": "integer", "minLength": 9, "items": False}),
            {"type": ["string", "null"], "minItems": 1, "propertyNames": False},
        ],
    ),
    "no form, as more is asked": (
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
def _planned(text: str) -> tuple[Compiled, Compiled]:
    """The checks of a schema, and those of one that must walk, whatever is there.

    What is told under `if` is not known beforehand: so no verdict spares the walk.
    """
    schema = json.loads(text)
    walking = {"if": True, "then": {"advisory": True}, "$ref": "#/$defs/Tested"}
    return (
        compile_schema({"$schema": PREDIAL, **schema}),
        compile_schema({"$schema": PREDIAL, **walking, "$defs": {"Tested": schema}}),
    )


@pytest.mark.parametrize("schema", CASES)
def test_what_is_planned_finds_what_the_keywords_find(schema: Any) -> None:
    planned, walking = _planned(json.dumps(schema))

    @given(near(schema), st.sampled_from([None, NOW]))
    def judged_alike(value: Any, now: datetime | None) -> None:
        found = walking.check(value)
        fast = planned.is_valid(value)
        assert fast is all(each.severity == "advice" for each in found)
        told = [(each.code, each.pointer) for each in walking.check(value, now=now)]
        assert [(e.code, e.pointer) for e in planned.check(value, now=now)] == told

    judged_alike()


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_planned_for_its_schemas(rule: str) -> None:
    trace, schemas = RULES[rule]
    for schema in schemas:
        assert trace in _planned(json.dumps(schema))[0].source


def test_a_line_feed_in_one_text_cannot_pass_for_two_texts() -> None:
    check, _ = _planned(json.dumps(array(NUMBER)))
    assert check.is_valid(["+12", "+13", "+14"])
    assert not check.is_valid(["+12", "+13", "+14\n+15"])
    assert not check.is_valid(["+12\n+13", "+14", "+15"])
    record, _ = _planned(json.dumps(closed(a=TOKEN, b=SPELLED, c=NUMBER)))
    assert record.is_valid({"a": "a", "b": "a", "c": "+12"})
    assert not record.is_valid({"a": "a\na", "b": "a", "c": "+12"})
    assert not record.is_valid({"a": "a", "b": "a\n+12", "c": ""})


def test_names_are_remembered_for_their_own_schema() -> None:
    letters = {**TEXTS, "propertyNames": {"pattern": "^[a-c]$"}}
    digits = {**TEXTS, "propertyNames": {"pattern": "^[0-9]$"}}
    for check in _planned(json.dumps(closed(a=letters, b=digits))):
        assert check.is_valid({"a": {"a": ""}, "b": {"1": ""}})
        assert not check.is_valid({"a": {"1": ""}, "b": {"1": ""}})
        assert not check.is_valid({"a": {"a": ""}, "b": {"a": ""}})
        assert check.check({"a": {"1": ""}, "b": {"a": ""}})


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
