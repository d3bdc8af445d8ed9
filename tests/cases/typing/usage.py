"""What type checkers say of generated code: each line marked `refused` must be one."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import assert_type

from absent_contracts import Profile, parse_profile
from absent_contracts._runtime.absent import ABSENT, Absent
from additional_properties_contracts import Bag, Price, Prices
from enum_contracts import Choice
from from_now_contracts import Timer, check_timer
from from_now_contracts._runtime.violations import ContractError, Violation
from items_contracts import Points
from members_contracts import Person, PersonDict, check_person, is_valid_person
from members_contracts import parse_person
from operation_contracts.put_thing import PutThingError, PutThingErrorDict
from operation_contracts.put_thing import PutThingRequest, ThingBusy, ThingMissing
from operation_contracts.put_thing import error_from
from recursion_contracts import Tree

NOW = datetime(2026, 12, 1, tzinfo=UTC)


def constructing() -> None:
    Person(name="Ada", age=36)
    Person(name="Ada", age=36, nick=None)
    Person(name="Ada")  # refused: a member is missing
    Person(name="Ada", age="36")  # refused: a text is no integer
    Person(name="Ada", age=36, nickname="A")  # refused: no such member
    Person("Ada", 36)  # refused: keywords only
    Tree(value=1, children=(Tree(value=2),))
    Tree(value=1, children=[Tree(value=2)])  # refused: a list is no tuple
    Tree(value=1, children=(2,))  # refused: an integer is no tree
    Choice(colour="red")
    Choice(colour="blue")  # refused: not in the enum
    Timer(end=NOW)
    Timer(end="2026-12-01T12:00:00Z")  # refused: models hold datetimes
    Bag(label="a", extra={"b": 1})
    Bag(label="a", extra={"b": "c"})  # refused: other members are integers


def reading(person: Person, tree: Tree, profile: Profile, points: Points) -> None:
    assert_type(person.name, str)
    assert_type(person.nick, str | None)
    assert_type(tree.children, tuple[Tree, ...] | None)
    assert_type(profile.nullable, str | None | Absent)
    assert_type(profile.needed, int | None)
    assert_type([point.x for point in points], list[float])
    person.name = "Eve"  # refused: models are frozen
    person.surname  # refused: no such member
    profile.nullable.upper()  # refused: it may be None or missing
    if profile.nullable is not ABSENT and profile.nullable is not None:
        assert_type(profile.nullable, str)


def parsing(value: object) -> None:
    assert_type(parse_person(value), Person)
    assert_type(parse_person(value, strict=True), Person)
    assert_type(parse_profile(value, now=NOW), Profile)
    assert_type(check_timer(value), list[Violation])
    assert_type(check_person(value)[0].message, str)
    assert_type(is_valid_person(value), bool)
    check_timer(value, NOW)  # refused: the clock is a keyword
    check_timer(value, now="2026-12-01")  # refused: the clock is a datetime
    parse_person(value, strict="yes")  # refused: strict is a boolean


def writing(person: Person, timer: Timer) -> None:
    wire: PersonDict = person.to_json()
    wire = {"name": "Ada", "age": 36}
    wire = {"name": "Ada"}  # refused: a member is missing
    wire = {"name": "Ada", "age": 36, "size": 1}  # refused: no such member
    assert_type(wire["name"], str)
    print(wire["size"])  # refused: no such member
    assert_type(timer.to_json()["end"], str)
    timer.to_params()  # refused: there is no operation to send them to


def sending(request: PutThingRequest) -> None:
    assert_type(request.to_params()["start"], datetime | str)
    assert_type(request.to_json()["start"], str)


def maps(prices: Prices) -> None:
    assert_type(prices, Mapping[str, Price])
    assert_type(prices["tea"].amount, float)


def errors(error: OSError, violation: Violation) -> None:
    assert_type(error_from(error), PutThingError | OSError)
    error_from({"Error": {}})  # refused: that is no exception
    assert_type(ThingBusy.status, int)
    assert_type(ThingBusy(message="a", seconds=1).seconds, int | None)
    ThingBusy(seconds=1)  # refused: a member is missing
    wire: PutThingErrorDict = ThingBusy(message="a", seconds=1).to_json()
    assert_type(wire["message"], str)
    assert_type(ThingMissing(message="a").name, str | None)
    violation.message = "other"  # refused: violations are frozen
    assert_type(ContractError([violation]).violations, tuple[Violation, ...])
