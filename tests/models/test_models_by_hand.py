"""Models that people build: checked, written, compared and copied like dataclasses."""

from __future__ import annotations

import copy
import importlib
import math
import pickle
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from fractions import Fraction
from pathlib import Path
from types import ModuleType
from typing import Any, ClassVar, get_origin, get_type_hints
from unittest.mock import Mock

import pytest

from generation.packages import imported, rendered, write_files
from predial_contracts.connectcampaigns import put_dial_request_batch as batch

NAIVE = datetime(2026, 12, 1, 12)  # noqa: DTZ001 - that is the point
NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
NEW_YORK = timezone(timedelta(hours=-5))
NUMBER = "+14155550123"
OF_FIELD = "the type of this field"
SCHEMA = {
    "$schema": "urn:predial:dialect:1",
    "type": "object",
    "properties": {
        "name": {"type": "string", "maxLength": 5},
        "count": {"type": "integer"},
        "ratio": {"type": "number"},
        "on": {"type": "boolean"},
        "kind": {"enum": ["a", "b"]},
        "maybe": {"type": ["string", "null"]},
        "tags": {"type": "array", "items": {"type": "string"}},
        "pair": {
            "type": "array",
            "prefixItems": [{"type": "string"}, {"type": "integer"}],
        },
        "times": {
            "type": "object",
            "additionalProperties": {"type": "string", "format": "date-time"},
        },
        "line": {
            "type": "object",
            "properties": {"at": {"type": "string", "format": "date-time"}},
        },
        "either": {"oneOf": [{"$ref": "#/$defs/Card"}, {"$ref": "#/$defs/Bill"}]},
        "check": {"type": "string"},
        "to_json": {"type": "string"},
        "to_params": {"type": "string"},
        "extra": {"type": "string"},
        "at": {"format": "date-time"},
        "holder": {"$ref": "#/$defs/Holder"},
        "deep": {
            "type": "array",
            "items": {"type": "array", "items": {"type": "string"}},
        },
        "tree": {"$ref": "#/$defs/Tree"},
    },
    "required": ["name"],
    "$defs": {
        "Tree": {
            "anyOf": [
                {"type": ["number", "string"]},
                {"type": "array", "items": {"$ref": "#/$defs/Tree"}},
                {"type": "object", "additionalProperties": {"$ref": "#/$defs/Tree"}},
            ]
        },
        "Holder": {
            "type": "object",
            "properties": {"held": True},
            "required": ["held"],
        },
    }
    | {
        kind: {
            "type": "object",
            "properties": {"kind": {"const": kind}, "value": {"type": "string"}},
            "required": ["kind", "value"],
        }
        for kind in ("Card", "Bill")
    },
}
WRONG: dict[str, Any] = {
    "name": 5,
    "count": "1",
    "ratio": "0.5",
    "on": 1,
    "kind": 5,
    "maybe": 5,
    "tags": "abc",
    "pair": "ab",
    "times": [],
    "line": "x",
    "either": 5,
    "check_": 5,
}


@pytest.fixture(scope="module")
def order(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The package of the schema."""
    folder = tmp_path_factory.mktemp("orders")
    write_files(folder / "orders", rendered({"order.schema.json": SCHEMA}))
    with imported(folder, "orders") as package:
        yield package


def absent_of(package: ModuleType) -> Any:
    """What a package's models hold for what is absent."""
    return importlib.import_module(f"{package.__name__}._runtime.absent").ABSENT


def dial_request(**changed: Any) -> batch.DialRequest:
    """A dial request, with some of it changed."""
    values: dict[str, Any] = {
        "client_token": "a",
        "phone_number": NUMBER,
        "expiration_time": NAIVE.replace(tzinfo=UTC),
        "attributes": {"key": "value"},
    }
    return batch.DialRequest(**{**values, **changed})


def test_what_is_right_is_valid_and_is_written() -> None:
    model = dial_request(expiration_time=NAIVE.replace(tzinfo=NEW_YORK))
    assert model.is_valid()
    assert model.check() == []
    assert model.to_json()["expirationTime"] == "2026-12-01T17:00:00Z"
    assert model.to_params()["expirationTime"] == model.expiration_time


def test_a_naive_time_is_an_error_that_wants_a_time_zone() -> None:
    model = dial_request(expiration_time=NAIVE)
    assert not model.is_valid()
    [found] = model.check()
    assert (found.code, found.pointer) == ("type", "/expirationTime")
    assert "without a time zone: give it one" in found.message
    for write in (model.to_json, model.to_params):
        with pytest.raises(batch.ContractError) as raised:
            write()
        assert raised.value.violations == (found,)
        assert raised.value.__context__ is None


def test_parameters_that_are_a_model_with_a_naive_time_are_refused() -> None:
    model = dial_request(expiration_time=NAIVE)
    request = batch.PutDialRequestBatchRequest(id="x", dial_requests=(model,))
    [found] = batch.check_params(request)
    assert found.pointer == "/dialRequests/0/expirationTime"
    assert not batch.is_valid_params(request)


def test_what_is_wrong_in_a_model_within_is_found_at_its_place() -> None:
    models = (dial_request(), dial_request(client_token=5))
    request = batch.PutDialRequestBatchRequest(id="x", dial_requests=models)
    with pytest.raises(batch.ContractError) as raised:
        request.to_json()
    assert [v.pointer for v in raised.value.violations] == [
        "/dialRequests/1/clientToken"
    ]


def test_times_are_measured_where_a_clock_is_given() -> None:
    model = dial_request()
    codes = [each.code for each in model.check(now=model.expiration_time)]
    assert codes == ["fromNow"]


def test_no_sensitive_value_is_in_what_is_reported() -> None:
    model = dial_request(
        client_token=5, phone_number=f"{NUMBER}x", attributes={NUMBER: 5}
    )
    with pytest.raises(batch.ContractError) as raised:
        model.to_json()
    for shown in (raised.value, *raised.value.violations):
        assert NUMBER not in f"{shown} {shown!r}"
    assert NUMBER not in repr(model)


@pytest.mark.parametrize("field", WRONG)
def test_a_wrong_type_is_our_own_error_in_each_way(order: Any, field: str) -> None:
    model = order.Order(**{"name": "a", field: WRONG[field]})
    assert not model.is_valid()
    assert model.check()
    with pytest.raises(order.ContractError) as raised:
        model.to_json()
    assert raised.value.__context__ is None
    pointers = {each.pointer for each in raised.value.violations}
    assert pointers == {f"/{field.removesuffix('_')}"}


def test_what_is_no_json_is_our_own_error(order: Any) -> None:
    class Odd:
        def __getattr__(self, name: str) -> Any:
            raise RuntimeError(NUMBER)

    model = order.Order(name="a", tags=(Odd(),))
    assert not model.is_valid()
    with pytest.raises(order.ContractError, match="Odd"):
        model.to_json()


@pytest.mark.parametrize(
    "values",
    [
        {"tree": [[math.nan]]},
        {"tree": [{5: "a"}]},
        {"tree": [[Fraction(1, 2)]]},
        {"extra_": {"more": {"a": {1, 2}}}},
        {"extra_": {"more": [math.inf]}},
        {"either": 5},
    ],
    ids=str,
)
def test_what_json_cannot_say_is_written_nowhere(
    order: Any, values: dict[str, Any]
) -> None:
    model = order.Order(**{"name": "a", **values})
    assert not model.is_valid()
    assert model.check()
    with pytest.raises(order.ContractError) as raised:
        model.to_json()
    assert [*raised.value.violations] == model.check()


@pytest.mark.parametrize(("field", "kind"), [("name", str), ("count", int)])
def test_what_only_says_that_it_is_of_a_class_is_not_written(
    order: Any, field: str, kind: type
) -> None:
    model = order.Order(**{"name": "a", field: Mock(spec=kind)})
    with pytest.raises(ValueError, match=r"^(1 violation|the value answered)"):
        model.to_json()


def test_what_holds_anything_may_hold_models_and_tuples(order: Any) -> None:
    card = order.Card(kind="Card", value="")
    model = order.Order(name="a", extra_={"more": (card, {"at": NEW_YEAR})})
    assert model.is_valid()
    more = [{"kind": "Card", "value": ""}, {"at": "2026-01-01T00:00:00Z"}]
    assert model.to_json() == {"name": "a", "more": more}


def test_a_model_of_a_class_that_is_none_of_a_union_is_not_written(order: Any) -> None:
    model = order.Order(name="a", either=order.Holder(held=1))
    assert not model.is_valid()
    with pytest.raises(order.ContractError):
        model.to_json()


def test_what_is_wrong_in_a_sensitive_model_is_found_without_its_name(
    tmp_path: Path,
) -> None:
    schema: dict[str, Any] = {
        "$schema": "urn:predial:dialect:1",
        "type": "object",
        "properties": {"secret": {"$ref": "#/$defs/Secret"}},
        "$defs": {
            "Secret": {"type": "object", "properties": {"pin": {}}, "sensitive": True}
        },
    }
    write_files(tmp_path / "safes", rendered({"safe.schema.json": schema}))
    with imported(tmp_path, "safes") as package:
        [found] = package.Safe(secret=package.Secret(pin={1, 2})).check()
        assert (found.pointer, found.params["property"]) == ("/secret", 1)
        assert "pin" not in f"{found} {found!r}"


def test_what_cannot_be_looked_into_is_found_as_a_whole(order: Any) -> None:
    deep = order.Order(name="a")
    for _ in range(2000):
        deep = order.Order(name="a", extra_={"more": deep})
    held: list[Any] = [Mock(spec=order.Order), deep]
    for each in held:
        model = order.Order(name="a", at=each)
        assert not model.is_valid()
        assert model.check()
        with pytest.raises(order.ContractError):
            model.to_json()


def test_a_rule_that_is_not_of_types_is_found_by_check_alone(order: Any) -> None:
    model = order.Order(name="too long")
    assert [each.code for each in model.check()] == ["maxLength"]
    assert not model.is_valid()
    assert model.to_json() == {"name": "too long"}


@pytest.mark.parametrize(
    ("values", "pointers"),
    [
        ({"name": "ABSENT"}, [""]),
        ({"count": "ABSENT"}, ["/count"]),
        ({"maybe": "ABSENT"}, []),
        ({"count": 1.0}, []),
        ({"count": 1.5}, ["/count"]),
        ({"extra_": None}, [""]),
        ({"extra_": [1]}, [""]),
        ({"extra_": {5: "x"}}, [""]),
        ({"extra_": {"count": "x"}}, ["/count"]),
        ({"times": {5: NAIVE.replace(tzinfo=UTC)}}, ["/times"]),
        ({"at": NAIVE}, ["/at"]),
        ({"deep": [[5]]}, ["/deep/0/0"]),
    ],
    ids=str,
)
def test_check_finds_something_where_what_is_written_is_not_valid(
    order: Any, values: dict[str, Any], pointers: list[str]
) -> None:
    given = {
        name: absent_of(order) if each == "ABSENT" else each
        for name, each in values.items()
    }
    model = order.Order(**{"name": "a", **given})
    found = model.check()
    assert [each.pointer for each in found] == pointers
    assert model.is_valid() is not bool(found)
    try:
        value = model.to_json()
    except order.ContractError as error:
        assert [*error.violations] == found  # noqa: PT017 - either may be
    else:
        assert order.check_order(value) == found


def test_what_a_class_must_hold_is_not_written_where_it_is_absent(order: Any) -> None:
    held = order.Order(name="a", holder=order.Holder(held=absent_of(order)))
    with pytest.raises(order.ContractError) as raised:
        held.to_json()
    assert [*raised.value.violations] == held.check()
    assert [(each.code, each.pointer) for each in held.check()] == [
        ("required", "/holder")
    ]


def test_a_chain_of_models_that_cannot_be_written_is_checked_level_by_level(
    tmp_path: Path,
) -> None:
    schema = {
        "$schema": "urn:predial:dialect:1",
        "type": "object",
        "properties": {"next": {"$ref": "#"}, "name": {"type": "string"}},
    }
    write_files(tmp_path / "chains", rendered({"chain.schema.json": schema}))
    with imported(tmp_path, "chains") as package:
        chain = package.Chain(name=5)
        for _ in range(60):  # its time would double with each
            chain = package.Chain(next=chain)
        assert [each.pointer for each in chain.check()] == ["/next" * 60 + "/name"]


def test_a_plain_schema_says_nothing_of_boto3(order: Any) -> None:
    wrong: list[Any] = [NAIVE, NAIVE.date(), 5, "5", "2026-12-01 12:00 EST"]
    for each in wrong:
        model = order.Order(name="a", times={"x": each})
        found = [
            *model.check(),
            *order.check_order({"name": "a", "times": {"x": each}}),
        ]
        assert found
        assert "boto3" not in str(found)


def test_a_list_does_for_a_tuple(order: Any) -> None:
    model = order.Order(name="a", tags=["b"], pair=["x", 1])
    assert model.is_valid()
    assert model.to_json() == {"name": "a", "tags": ["b"], "pair": ["x", 1]}


def test_naive_times_are_found_in_maps_and_in_models_within(order: Any) -> None:
    model = order.Order(
        name="a", times={"x": NAIVE}, line=order.models.OrderLine(at=NAIVE)
    )
    assert [each.pointer for each in model.check()] == ["/times/x", "/line/at"]


def test_properties_with_the_names_of_methods_have_an_underscore(order: Any) -> None:
    value = {"name": "a", "check": "b", "to_json": "c", "to_params": "d", "extra": "e"}
    model = order.parse_order({**value, "more": 1})
    assert (model.check_, model.to_json_, model.to_params) == ("b", "c", "d")
    assert (model.extra, model.extra_) == ("e", {"more": 1})
    assert model.to_json() == {**value, "more": 1}


def test_models_behave_as_dataclasses(order: Any) -> None:
    model = order.Order(name="a", tags=("b",), either=order.Card(kind="Card", value=""))
    assert model == order.parse_order(model.to_json())
    assert replace(model, name="b") != model
    assert replace(replace(model, name="b"), name="a") == model
    assert pickle.loads(pickle.dumps(model)) == model  # noqa: S301 - our own
    assert copy.copy(model) == copy.deepcopy(model) == model
    with pytest.raises(AttributeError):
        model.name = "b"
    match model:
        case order.Order(name="a", either=order.Card(kind="Card")):
            pass
        case _:
            pytest.fail("a model does not match its class")


def test_annotations_are_known_at_run_time() -> None:
    hints = get_type_hints(batch.PutDialRequestBatchRequest)
    assert hints["dial_requests"] == tuple[batch.DialRequest, ...]
    assert get_origin(get_type_hints(batch.ThrottlingException)["status"]) is ClassVar


def test_a_class_without_maps_has_a_hash(tmp_path: Path) -> None:
    schema = {
        "$schema": "urn:predial:dialect:1",
        "type": "object",
        "properties": {"a": {"type": "string"}},
        "additionalProperties": False,
    }
    write_files(tmp_path / "points", rendered({"point.schema.json": schema}))
    with imported(tmp_path, "points") as package:
        points: ModuleType = package
        assert {points.Point(a="x"), points.Point(a="x")} == {points.Point(a="x")}


def test_a_string_where_the_field_holds_a_datetime_is_found_at_its_field(
    order: Any,
) -> None:
    text = "2026-12-01T12:00:00Z"  # as valid JSON as can be
    model = order.Order(name="a", line=order.OrderLine(at=text), times={"a": text})
    assert not model.is_valid()
    assert [(each.pointer, each.message) for each in model.check()] == [
        ("/times", f"must be of Mapping[str, datetime] | None, {OF_FIELD}"),
        ("/line/at", f"must be of datetime | None, {OF_FIELD}"),
    ]
    with pytest.raises(order.ContractError, match="2 violations"):
        model.to_json()


def test_a_property_with_a_field_may_not_be_among_the_others(order: Any) -> None:
    model = order.Order(name="a", extra_={"count": 5})
    assert [each.pointer for each in model.check()] == ["/count"]
    with pytest.raises(order.ContractError, match="has a field for it"):
        model.to_json()


def test_a_package_has_what_stands_for_an_absent_property(order: Any) -> None:
    assert order.ABSENT is absent_of(order)
    assert "ABSENT" in dir(order)
    assert not order.ABSENT
    assert str(order.Order(name="a").maybe) == repr(order.ABSENT) == "ABSENT"


def test_an_error_says_why_the_branch_that_was_meant_is_not_valid(order: Any) -> None:
    with pytest.raises(order.ContractError) as caught:
        order.parse_order({"name": "a", "either": {"kind": "Card", "value": 5}})
    lines = str(caught.value).split("\n")
    assert [line.split(":")[0] for line in lines] == [
        "1 violation",
        "  /either",
        "    /either/value",
    ]
