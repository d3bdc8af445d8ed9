"""Strings of asserted formats are Python's types in models, and come back unchanged."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generation.packages import imported, rendered, write_files
from predial_runtime.model_formats import read_time, time_text

PARIS = timezone(timedelta(hours=1))
NOON = datetime(2026, 12, 1, 12, tzinfo=PARIS)
LOWER = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"
PROPERTIES = {
    "at": {"type": "string", "format": "date-time"},
    "utc": {"type": "string", "format": "date-time-utc"},
    "day": {"type": "string", "format": "date"},
    "key": {"type": "string", "format": "uuid"},
}
ANY = {"anyOf": [*PROPERTIES.values(), {"type": "integer"}]}
SCHEMA = {
    "$schema": "urn:predial:dialect:1",
    "type": "object",
    "properties": {
        **PROPERTIES,
        "date": {"type": ["string", "null"], "format": "date"},
        "UUID": {"type": "string", "format": "uuid"},
        "days": {"type": "array", "items": PROPERTIES["day"]},
        "keys": {"type": "object", "additionalProperties": PROPERTIES["key"]},
        "any": ANY,
        "pair": {
            "type": "array",
            "prefixItems": [PROPERTIES["utc"], PROPERTIES["key"]],
        },
        "short": {"type": "string", "format": "date-time", "maxLength": 20},
        "text": {"type": "string", "format": "time"},
    },
    "additionalProperties": False,
}


@pytest.fixture(scope="module")
def visits(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The package of the schema."""
    folder = tmp_path_factory.mktemp("visits")
    write_files(folder / "visits", rendered({"visit.schema.json": SCHEMA}))
    with imported(folder, "visits") as package:
        yield package


two_digits = "{:02}".format
# Not the first and the last day, which an offset leads out of the years of `datetime`.
days = st.dates(date(1, 1, 2), date(9999, 12, 30)).map(date.isoformat)
fractions = st.from_regex(r"(\.[0-9]{1,12})?", fullmatch=True)
zeds = st.sampled_from(["Z", "z"])
offsets = st.builds(
    "{}{:02}:{:02}".format,
    st.sampled_from("+-"),
    st.integers(0, 23),
    st.integers(0, 59),
)
clocks = st.times().map(lambda each: each.replace(microsecond=0).isoformat())


def times(ends: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Times with these offsets, leap seconds among them."""
    ordinary = st.builds("{}{}{}{}{}".format, days, t, clocks, fractions, ends)
    leap = st.builds("{}{}23:59:60{}{}".format, days, t, fractions, zeds)
    return ordinary | leap


t = st.sampled_from(["T", "t"])
date_times = times(zeds | offsets)
uuids = st.uuids().map(str)


def recased(text: str, capitals: list[bool]) -> str:
    """The text with capitals at some places."""
    pairs = zip(text, capitals, strict=True)
    return "".join(each.upper() if capital else each for each, capital in pairs)


any_case = st.builds(recased, uuids, st.lists(st.booleans(), min_size=36, max_size=36))
STRINGS = {
    "at": date_times,
    "utc": times(zeds | st.just("")),
    "day": days,
    "key": uuids | uuids.map(str.upper) | any_case,
}
payloads = st.fixed_dictionaries(
    {},
    optional={
        **STRINGS,
        "date": STRINGS["day"] | st.none(),
        "days": st.lists(STRINGS["day"]),
        "keys": st.dictionaries(st.text(), STRINGS["key"]),
        "any": st.one_of(st.integers(), *STRINGS.values()),
        "pair": st.tuples(STRINGS["utc"], STRINGS["key"]).map(list),
    },
)


@given(payload=payloads)
def test_what_is_parsed_comes_back_character_by_character(
    visits: Any, payload: dict[str, Any]
) -> None:
    model = visits.parse_visit(payload)
    assert model.to_json() == payload
    assert model.is_valid()
    for same in (
        copy.copy(model),
        copy.deepcopy(model),
        pickle.loads(pickle.dumps(model)),  # noqa: S301 - our own
    ):
        assert same == model
        assert same.to_json() == payload


@given(text=date_times)
def test_a_time_has_its_offset_and_a_microsecond_at_most_is_not_held(
    visits: Any, text: str
) -> None:
    moment = visits.parse_visit({"at": text}).at
    assert isinstance(moment, datetime)
    plain = text.upper()
    if ":60" in plain:
        assert moment.second == 0
        return
    held = datetime.fromisoformat(plain)  # cuts off what is below a microsecond
    assert moment == held
    assert moment.utcoffset() == held.utcoffset()


@given(text=STRINGS["key"])
def test_a_uuid_is_that_of_the_library(visits: Any, text: str) -> None:
    key = visits.parse_visit({"key": text}).key
    assert isinstance(key, UUID)
    assert key == UUID(text)
    assert hash(key) == hash(UUID(text))
    assert str(key) == text.lower()


@given(text=days)
def test_a_day_is_that_of_the_library(visits: Any, text: str) -> None:
    assert visits.parse_visit({"day": text}).day == date.fromisoformat(text)


@given(
    moment=st.datetimes(
        datetime(1, 1, 2),  # noqa: DTZ001 - the strategy adds the zone
        datetime(9999, 12, 30),  # noqa: DTZ001 - likewise
        timezones=st.timezones(),
    )
)
def test_a_time_made_by_hand_keeps_its_offset_or_is_written_in_utc(
    visits: Any, moment: datetime
) -> None:
    model = visits.Visit(at=moment, utc=moment, any=moment)
    written = model.to_json()
    assert model.is_valid()
    offset = moment.utcoffset()
    assert offset is not None
    for key in ("at", "utc", "any"):
        read = datetime.fromisoformat(written[key])
        assert read.astimezone(UTC) == moment.astimezone(UTC)
    assert written["utc"].endswith("Z")
    if not offset % timedelta(minutes=1):
        assert datetime.fromisoformat(written["at"]).utcoffset() == offset


def test_what_is_computed_from_a_time_is_written_anew(visits: Any) -> None:
    moment = visits.parse_visit({"at": "2016-12-31T23:59:60.5Z"}).at
    for made, text in (
        (moment + timedelta(seconds=1), "2017-01-01T00:00:01.500000Z"),
        (moment.replace(microsecond=0), "2017-01-01T00:00:00Z"),
        (moment.astimezone(PARIS), "2017-01-01T01:00:00.500000+01:00"),
    ):
        for copied in (made, copy.copy(made)):
            assert visits.Visit(at=copied).to_json() == {"at": text}


def test_a_time_with_an_offset_is_written_in_utc_where_none_is_allowed(
    visits: Any,
) -> None:
    parsed = visits.parse_visit({"at": "2026-12-01T12:00:00+01:00"})
    model = visits.Visit(utc=parsed.at)
    assert model.is_valid()
    assert model.to_json() == {"utc": "2026-12-01T11:00:00Z"}


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("at", "0000-01-01T00:00:00Z"),
        ("at", "0000-12-31T23:30:00-01:00"),
        ("at", "0001-01-01T00:00:00+01:00"),
        ("at", "9999-12-31T22:59:60-01:00"),
        ("at", "9999-12-31T23:59:59-01:00"),
        ("day", "0000-01-01"),
    ],
)
def test_years_that_python_has_not_are_refused(
    visits: Any, field: str, text: str
) -> None:
    assert visits.is_valid_visit({field: text})
    with pytest.raises(visits.ContractError, match="0001 to 9999") as raised:
        visits.parse_visit({field: text})
    assert [each.pointer for each in raised.value.violations] == [f"/{field}"]
    assert raised.value.__context__ is None


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("at", date(2026, 12, 1)),
        ("at", "2026-12-01T12:00:00Z"),
        ("at", NOON.replace(tzinfo=None)),
        ("day", NOON),
        ("day", "2026-12-01"),
        ("key", LOWER),
        ("key", 5),
        ("text", UUID(LOWER)),
        ("any", NOON.replace(tzinfo=None)),
    ],
)
def test_another_type_is_refused(visits: Any, field: str, value: object) -> None:
    with pytest.raises(ValueError, match=r"type|must|which is not JSON"):
        visits.Visit(**{field: value}).to_json()


def test_a_check_looks_at_what_is_written(visits: Any) -> None:
    model = visits.Visit(short=NOON)
    assert [each.code for each in model.check()] == ["maxLength"]
    assert visits.Visit(short=NOON.astimezone(UTC)).is_valid()
    model = visits.Visit(day=NOON.date(), key=UUID(LOWER), keys={"a": UUID(LOWER)})
    assert model.check() == []
    assert [each.code for each in visits.Visit(text=NOON.date()).check()] == ["type"]


@pytest.mark.parametrize("dialect", ["2020-12/schema", "2019-09/schema"])
def test_a_string_stays_one_where_its_format_is_an_annotation(
    tmp_path: Path, dialect: str
) -> None:
    properties = {**PROPERTIES, "at": {"type": "string", "format": "date-time"}}
    schema = {
        "$schema": f"https://json-schema.org/draft/{dialect}",
        "type": "object",
        "properties": properties,
    }
    write_files(tmp_path / "notes", rendered({"note.schema.json": schema}))
    with imported(tmp_path, "notes") as package:
        assert package.parse_note({"at": "yesterday"}).at == "yesterday"


def test_a_vocabulary_that_asserts_formats_gives_types(tmp_path: Path) -> None:
    base = "https://json-schema.org/draft/2020-12"
    names = ("core", "applicator", "validation", "format-assertion")
    meta = {
        "$schema": f"{base}/schema",
        "$id": "https://example.com/meta",
        "$vocabulary": {f"{base}/vocab/{name}": True for name in names},
    }
    schema = {
        "$schema": "https://example.com/meta",
        "type": "object",
        "properties": {"day": PROPERTIES["day"]},
    }
    files = {"meta.json": meta, "note/note.schema.json": schema}
    write_files(tmp_path / "notes", rendered(files))
    with imported(tmp_path, "notes.note") as package:
        assert package.parse_note({"day": "2026-12-01"}).day == date(2026, 12, 1)


def test_a_time_that_datetime_holds_is_a_plain_one() -> None:
    for text in ("2026-01-02T03:04:05+02:00", "2026-01-02T03:04:05Z"):
        moment = read_time(text)
        assert type(moment) is datetime
        assert time_text(moment) == text
    assert type(read_time("2026-01-02T03:04:05+00:00")) is not datetime
