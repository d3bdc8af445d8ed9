"""boto3's parameters are judged as the JSON that botocore makes of them."""

import io
import json
import pickle
import time
import warnings
from base64 import b64encode
from collections import OrderedDict
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from botocore.exceptions import ParamValidationError
from botocore.loaders import Loader
from botocore.model import OperationModel, ServiceModel
from botocore.serialize import create_serializer
from hypothesis import given, settings
from hypothesis import strategies as st

from canary.planting import CANARIES, PLANTED, Planted
from contract.oracle import PAYLOADS, payloads
from generation.packages import contract, predial
from predial_contracts._runtime.violations import ClockError, ContractError, Violation
from predial_contracts.connectcampaigns import put_dial_request_batch as batch
from properties.payloads import MUTATIONS, requests

NOW = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
SOON = NOW + timedelta(minutes=5)
ZONES = (
    UTC,
    timezone(timedelta(hours=-5, minutes=-30)),
    ZoneInfo("America/New_York"),
    ZoneInfo("Asia/Kathmandu"),
)
# What botocore takes for a time and misreads, fails on, or refuses.
MISREAD: tuple[Any, ...] = (
    *("2030", "20261201", "1e9", "2030-01-01 12:00 EST", "monday 5pm", "12:00"),
    *("1893456000000", 1_893_456_000_000, 1_893_456_000, 0, 1.5, True, False),
    *(None, date(2026, 12, 1), b"2026-12-01T12:05:00Z", "", "now"),
)


def operation() -> OperationModel:
    model = Loader().load_service_model("connectcampaigns", "service-2", "2021-01-30")
    return ServiceModel(model).operation_model("PutDialRequestBatch")


OPERATION = operation()


def params(*times: Any) -> dict[str, Any]:
    """Parameters that are valid where the times are."""
    return {
        "id": "campaign",
        "dialRequests": [
            {
                "clientToken": f"token-{number}",
                "phoneNumber": "+442079460958",
                "expirationTime": moment,
                "attributes": {"name": "Ada"},
            }
            for number, moment in enumerate(times)
        ],
    }


def on_the_wire(given: Any) -> Any:
    """The JSON value that botocore sends for parameters."""
    with warnings.catch_warnings(action="ignore"):
        sent = create_serializer("rest-json").serialize_to_request(given, OPERATION)
    body = sent["body"]
    return {"id": given["id"], **json.loads(body)}


def as_mapping(value: Any) -> Any:
    """An object as a mapping of another class."""
    return MappingProxyType(value) if hasattr(value, "keys") else value


def plain(found: list[Violation]) -> list[tuple[str, str, str]]:
    return [(each.code, each.pointer, each.severity) for each in found]


def with_datetimes(value: Any, zone: Any) -> Any:
    """The same request, with its times as datetimes of a zone; naive without one."""
    items = [
        {**item, "expirationTime": _datetime(item["expirationTime"], zone)}
        for item in value["dialRequests"]
    ]
    return {**value, "dialRequests": items}


def _datetime(text: str, zone: Any) -> Any:
    moment = datetime.fromisoformat(text.removesuffix("Z"))
    if zone is None:
        return moment
    return moment.replace(tzinfo=UTC).astimezone(zone)


@contextmanager
def machine_in(zone: str) -> Generator[None]:
    """This machine, in a zone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", zone)
        time.tzset()
        try:
            yield
        finally:
            patch.undo()
            time.tzset()


@pytest.fixture
def new_york() -> Iterator[None]:
    """A machine in New York."""
    with machine_in("America/New_York"):
        yield


@pytest.mark.parametrize(
    "path", sorted(PAYLOADS.glob("request/*/*")), ids=Path.as_posix
)
def test_of_an_example_it_says_what_the_check_of_the_request_says(path: Path) -> None:
    for _, payload in payloads(path):
        for now in (None, NOW):
            expected = batch.check_request(payload, now=now)
            assert batch.check_params(payload, now=now) == expected
        assert batch.is_valid_params(payload) is batch.is_valid_request(payload)


@given(requests, st.sampled_from(MUTATIONS), st.randoms(use_true_random=False))
def test_of_json_it_says_what_the_check_of_the_request_says(
    request: Any, mutation: Any, choice: Any
) -> None:
    broken, _ = mutation.applied(request, choice)
    for payload in (request, broken):
        assert batch.check_params(payload) == batch.check_request(payload)
        assert batch.check_params(payload, now=NOW) == batch.check_request(
            payload, now=NOW
        )


@st.composite
def moments(draw: st.DrawFn) -> list[datetime]:
    """The times of a request: around the bounds of the window, in all zones."""
    zone = draw(st.sampled_from((None, *ZONES)))
    seconds = st.one_of(
        st.sampled_from((29, 30, 31, 899, 900, 901)), st.integers(0, 1200)
    )
    offsets = draw(st.lists(seconds, min_size=1, max_size=26))
    times = [NOW + timedelta(seconds=each, microseconds=each % 2) for each in offsets]
    if zone is None:
        return [each.replace(tzinfo=None) for each in times]
    mixed = draw(st.booleans())
    return [
        each.astimezone(ZONES[number % len(ZONES)] if mixed else zone)
        for number, each in enumerate(times)
    ]


@given(moments())
def test_of_datetimes_it_says_what_is_said_of_what_botocore_sends(
    times: list[datetime],
) -> None:
    given_params = params(*times)
    sent = on_the_wire(given_params)
    for now in (None, NOW):
        found = batch.check_params(given_params, now=now)
        expected = batch.check_request(sent, now=now)
        own = [each for each in plain(found) if each[0] != "fromNow.naive"]
        assert own == plain(expected)
    assert batch.is_valid_params(given_params) is batch.is_valid_request(sent)
    if batch.is_valid_params(given_params):
        assert batch.parse_params(given_params) == batch.parse_request(sent)


@given(requests, st.sampled_from((None, *ZONES)))
def test_a_model_of_datetimes_is_that_of_their_json(request: Any, zone: Any) -> None:
    for item in request["dialRequests"]:
        item["expirationTime"] = "2026" + item["expirationTime"][4:].replace(
            "02-29", "02-28"
        )
    given_params = with_datetimes(request, zone)
    model = batch.parse_params(given_params)
    assert model == batch.parse_request(request)
    for same in (
        model,
        model.to_params(),
        {"id": model.id, "dialRequests": model.dial_requests},
    ):
        assert batch.check_params(same) == batch.check_request(request)


def test_times_around_the_end_of_summer_time_are_distinguished() -> None:
    zone = ZoneInfo("America/New_York")
    hour = [datetime(2026, 11, 1, 1, minute, tzinfo=zone) for minute in (10, 20, 30)]
    given_params = params(hour[0].replace(fold=1), hour[1].replace(fold=1), hour[2])
    now = datetime(2026, 11, 1, 6, 0, tzinfo=UTC)
    found = batch.check_params(given_params, now=now)
    assert plain(found) == [
        ("fromNow", "/dialRequests/1/expirationTime", "error"),
        ("fromNow", "/dialRequests/2/expirationTime", "error"),
    ]


CHANGES = (  # when the clocks of a zone are set back, and forward
    ("America/New_York", datetime(2026, 11, 1, 6, tzinfo=UTC)),
    ("America/New_York", datetime(2027, 3, 14, 7, tzinfo=UTC)),
    ("Australia/Lord_Howe", datetime(2027, 4, 3, 15, tzinfo=UTC)),
    ("Australia/Lord_Howe", datetime(2026, 10, 3, 15, 30, tzinfo=UTC)),
)


@settings(max_examples=500)
@given(
    st.sampled_from(CHANGES),
    st.lists(
        st.tuples(st.integers(-5400, 5400), st.sampled_from((0, 0, 0, 1))),
        min_size=2,
        max_size=12,
    ),
    st.integers(-1800, 1800),
)
def test_times_around_a_change_of_clocks_are_measured_as_their_json(
    change: tuple[str, datetime], shown: list[tuple[int, int]], clock: int
) -> None:
    zone, at = ZoneInfo(change[0]), change[1]
    local = at.astimezone(zone).replace(tzinfo=None)
    # As clocks show them, also where they are set forward and never do.
    times = [
        (local + timedelta(seconds=each)).replace(tzinfo=zone, fold=fold)
        for each, fold in shown
    ]
    now = at + timedelta(seconds=clock)
    expected = batch.check_request(on_the_wire(params(*times)), now=now)
    assert plain(batch.check_params(params(*times), now=now)) == plain(expected)


@pytest.mark.parametrize("misread", MISREAD, ids=repr)
@pytest.mark.parametrize("items", [1, 25])
def test_what_botocore_misreads_is_a_violation(misread: Any, items: int) -> None:
    for others in (SOON, SOON.replace(tzinfo=None), "2026-12-01T12:05:00Z"):
        given_params = params(*[others] * (items - 1), misread)
        found = batch.check_params(given_params, now=NOW)
        assert [each.pointer for each in found] == [
            f"/dialRequests/{items - 1}/expirationTime"
        ]
        assert not batch.is_valid_params(given_params)
        with pytest.raises(ContractError):
            batch.parse_params(given_params)


@pytest.mark.parametrize(
    ("misread", "said"),
    [
        ("2030", "read as seconds since 1970: write the time out"),
        (1_893_456_000_000, "read as seconds since 1970"),
        (True, "read as seconds since 1970"),
        ("2030-01-01 12:00 EST", "zone name, which may be dropped"),
        (NOW.isoformat(), "has the offset +00:00: write Z in its place, or give the"),
        ("2026-12-01T12:00:00+01:00", "numeric offset: convert it to UTC"),
        ("monday 5pm", "not of the form YYYY-MM-DDThh:mm:ss"),
        (date(2026, 12, 1), "a date, which is not JSON and has no time of day"),
    ],
)
def test_a_message_says_what_becomes_of_a_misread_time(misread: Any, said: str) -> None:
    [found] = batch.check_params(params(misread))
    assert said in found.message


def test_a_date_is_refused_as_botocore_refuses_it() -> None:
    with pytest.raises(ParamValidationError):
        on_the_wire(params(date(2026, 12, 1)))


@pytest.mark.usefixtures("new_york")
def test_naive_local_time_has_advice_of_its_own() -> None:
    local = SOON.astimezone(ZoneInfo("America/New_York")).replace(tzinfo=None)
    found = batch.check_params(params(local), now=NOW)
    pointer = "/dialRequests/0/expirationTime"
    assert plain(found) == [
        ("fromNow", pointer, "error"),
        ("fromNow.naive", pointer, "advice"),
    ]
    assert "datetime.now(UTC)" in found[1].message
    assert found[1].schema_pointer == "request.schema.json#/$defs/TimeStamp/fromNow"
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 - our own bytes
    assert batch.check_params(params(local), now=NOW, limit=1) == found[:1]
    with pytest.raises(ContractError) as raised:
        batch.parse_params(params(local), now=NOW)
    assert raised.value.violations == (found[0],)


@pytest.mark.usefixtures("new_york")
def test_naive_time_that_is_wrong_as_local_time_too_has_no_advice() -> None:
    for moment in (
        SOON.replace(tzinfo=None) - timedelta(hours=1),
        NOW,
        "2026-12-01T07:05:00Z",
    ):
        assert [each.code for each in batch.check_params(params(moment), now=NOW)] == [
            "fromNow"
        ]


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "America/New_York", "UTC"])
def test_the_first_and_the_last_naive_time_are_only_out_of_the_window(
    zone: str,
) -> None:
    with machine_in(zone):
        for moment in (datetime.min, datetime.max):  # noqa: DTZ901 - naive
            found = batch.check_params(params(moment), now=NOW)
            assert [each.code for each in found] == ["fromNow"]


def test_a_clock_without_a_zone_is_refused() -> None:
    for check in (batch.check_params, batch.parse_params):
        with pytest.raises(ClockError):
            check(params(SOON), now=NOW.replace(tzinfo=None))


def test_containers_of_other_classes_are_those_of_json() -> None:
    [item] = params(SOON)["dialRequests"]
    item["attributes"] = MappingProxyType({"name": "Ada"})
    given_params: OrderedDict[str, Any] = OrderedDict(id="campaign")
    given_params["dialRequests"] = (MappingProxyType(item),)
    assert batch.check_params(given_params, now=NOW) == []
    assert batch.parse_params(given_params) == batch.parse_params(params(SOON))


@pytest.mark.parametrize("place", ["clientToken", "phoneNumber", "attributes"])
def test_a_datetime_counts_as_a_time_only_where_the_schema_has_one(place: str) -> None:
    given_params = params(SOON)
    given_params["dialRequests"][0][place] = SOON
    assert [each.code for each in batch.check_params(given_params)] == ["type"]
    given_params["dialRequests"][0][place] = {"name": SOON}
    assert not batch.is_valid_params(given_params)
    assert batch.check_params({"id": SOON, "dialRequests": ()})[0].code == "type"


def test_the_check_of_json_names_the_function_that_takes_a_datetime_or_a_model() -> (
    None
):
    [found] = batch.check_request(params(SOON))
    assert (
        "a datetime, which is not JSON: write it as a string, or call check_params"
        in found.message
    )
    model = batch.parse_params(params(SOON))
    [found] = batch.check_request(model)
    assert "a model: check_params takes it" in found.message
    assert not batch.is_valid_request(params(SOON))


@pytest.mark.parametrize("planted", PLANTED, ids=str)
def test_no_violation_tells_a_canary(planted: Planted) -> None:
    found = batch.check_params(planted.payload, now=NOW)
    value: Any = planted.payload
    if hasattr(value, "keys") and hasattr(value["dialRequests"], "append"):
        items: Any = tuple(map(as_mapping, value["dialRequests"]))
        found += batch.check_params({**value, "dialRequests": items}, now=NOW)
    text = repr([each.to_json() for each in found])
    assert not [canary for canary in CANARIES if canary in text]


def test_a_value_that_raises_is_our_error_and_tells_nothing() -> None:
    class Hostile(tuple[int, ...]):
        __slots__ = ()

        def __iter__(self) -> Iterator[int]:
            raise RuntimeError("+442079460958")

    with pytest.raises(
        ValueError, match="answered a check with RuntimeError"
    ) as raised:
        batch.check_params({"id": "a", "dialRequests": Hostile()})
    assert raised.value.__cause__ is None


OPERATION_SCHEMA = {
    "service": "things",
    "apiVersion": "1",
    "name": "PutThing",
    "idempotent": True,
    "http": {"method": "PUT", "requestUri": "/"},
    "errors": {},
}
TIME = {"type": "string", "format": "date-time-utc"}
SHAPES: dict[str, tuple[object, object, bool]] = {
    # name: the schema of `at`, a value, whether it is valid
    "a time": (TIME, SOON, True),
    "a time behind references": ({"$ref": "#/$defs/Again"}, SOON, True),
    "a date-time with an offset": (
        {"type": "string", "format": "date-time"},
        SOON,
        True,
    ),
    "a time in allOf": ({"allOf": [{"type": "string"}, TIME]}, SOON, True),
    "a time and a date": ({"allOf": [TIME, {"format": "date"}]}, SOON, False),
    "a time or null": ({"anyOf": [{"type": "null"}, TIME]}, SOON, True),
    "one of two": ({"oneOf": [{"type": "integer"}, TIME]}, SOON, True),
    "a time where the condition says so": ({"if": True, "then": TIME}, SOON, True),
    "a time where none must be": ({"not": TIME, "type": "string"}, SOON, False),
    "a string": ({"type": "string"}, SOON, False),
    "no type": ({}, SOON, True),
    "a map of times": (
        {"type": "object", "additionalProperties": TIME},
        {"a": SOON},
        True,
    ),
    "times by pattern": (
        {"patternProperties": {"^t": TIME, "^s": {"type": "string"}}},
        {"t": SOON},
        True,
    ),
    "strings by pattern": (
        {"patternProperties": {"^t": TIME, "^s": {"type": "string"}}},
        {"s": SOON},
        False,
    ),
    "an array of times": ({"type": "array", "items": TIME}, (SOON, SOON), True),
    "unique times": (
        {"type": "array", "items": TIME, "uniqueItems": True},
        [SOON, NOW],
        True,
    ),
    "times that repeat": (
        {"type": "array", "items": TIME, "uniqueItems": True},
        [SOON, SOON.astimezone(ZONES[1])],
        False,
    ),
    "a pair": ({"prefixItems": [TIME, {"type": "string"}]}, [SOON, "a"], True),
    "a pair, swapped": (
        {"prefixItems": [TIME, {"type": "string"}]},
        ["a", SOON],
        False,
    ),
    "a tree": ({"$ref": "#/$defs/Tree"}, {"at": SOON, "below": [{"at": NOW}]}, True),
    "a tree with a string": (
        {"$ref": "#/$defs/Tree"},
        {"below": [{"name": NOW}]},
        False,
    ),
    "a pattern beside the format": (
        {**TIME, "pattern": "^2026-12-01T12:0"},
        SOON,
        True,
    ),
    "a pattern that refuses it": ({**TIME, "pattern": "Z{2}"}, SOON, False),
    "objects that differ by their time": (
        {"type": "array", "items": {"$ref": "#/$defs/Stamped"}, "uniqueItems": True},
        [{"at": SOON}, {"at": NOW}],
        True,
    ),
    "a time that must not be repeated": (
        {
            "type": "array",
            "items": {"$ref": "#/$defs/Stamped"},
            "uniqueItemProperties": ["at"],
        },
        [{"at": SOON + timedelta(seconds=each)} for each in range(9)],
        True,
    ),
    "a time that is repeated": (
        {
            "type": "array",
            "items": {"$ref": "#/$defs/Stamped"},
            "uniqueItemProperties": ["at"],
        },
        [{"at": SOON}] * 9,
        False,
    ),
    "bytes": ({"type": "string", "contentEncoding": "base64"}, b"\xff", True),
    "a bytearray": (
        {"type": "string", "contentEncoding": "base64"},
        bytearray(1),
        True,
    ),
    "bytes that are too long": (
        {"type": "string", "contentEncoding": "base64", "maxLength": 4},
        b"four",
        False,
    ),
    "a file": ({"type": "string", "contentEncoding": "base64"}, io.BytesIO(b"a"), True),
    "bytes in hexadecimal": (
        {"type": "string", "contentEncoding": "base16"},
        b"",
        False,
    ),
    "bytes for a string": ({"type": "string"}, b"", False),
}


@pytest.fixture(scope="module")
def shapes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A contract whose request has a property for each of the shapes."""
    schema = {
        "operation": OPERATION_SCHEMA,
        "type": "object",
        "properties": {name: shape for name, (shape, _, _) in SHAPES.items()},
        "$defs": {
            "Again": {"$ref": "#/$defs/Time"},
            "Time": TIME,
            "Stamped": {"type": "object", "properties": {"at": TIME}},
            "Tree": {
                "type": "object",
                "properties": {
                    "at": TIME,
                    "name": {"type": "string"},
                    "below": {"type": "array", "items": {"$ref": "#/$defs/Tree"}},
                },
            },
        },
    }
    folder = tmp_path_factory.mktemp("shapes")
    files = {"request.schema.json": predial(schema), "errors.schema.json": predial({})}
    with contract(folder, files, "shapes_contracts") as package:
        yield package


@pytest.mark.parametrize("name", SHAPES)
def test_places_are_found_however_a_schema_is_written(name: str, shapes: Any) -> None:
    _, value, valid = SHAPES[name]
    assert shapes.is_valid_params({name: value}) is valid
    found = shapes.check_params({name: value})
    assert (found == []) is valid
    if isinstance(value, (bytes, bytearray)) and valid:
        coded = b64encode(value).decode()
        assert shapes.check_params({name: coded}) == shapes.check_request({name: coded})


def test_a_file_can_be_read_again(shapes: Any) -> None:
    file = io.BytesIO(b"12345")
    file.seek(2)
    assert shapes.check_params({"a file": file}) == []
    assert file.read() == b"345"


def test_a_contract_of_no_operation_has_no_params(tmp_path: Path) -> None:
    files = {"order.schema.json": predial({"type": "object"})}
    with contract(tmp_path, files, "order_contracts") as package:
        assert "check_params" not in package.__all__
        assert not hasattr(package, "check_params")


def test_a_definition_cannot_be_called_as_the_params_are(tmp_path: Path) -> None:
    schema = {"operation": OPERATION_SCHEMA, "$defs": {"Params": {"type": "object"}}}
    files = {"request.schema.json": predial(schema), "errors.schema.json": predial({})}
    with (
        pytest.raises(Exception, match="would be called params") as raised,
        contract(tmp_path, files, "params_contracts"),
    ):
        pass
    assert type(raised.value).__name__ == "NameClashError"
