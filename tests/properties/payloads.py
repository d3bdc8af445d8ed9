"""Valid payloads of the contract, and ways to break exactly one rule of one."""

import copy
import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

import phonenumbers
from hypothesis import strategies as st

Json: TypeAlias = Any

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
KEY_CHARACTERS = LETTERS + "-_"
TOKEN_CHARACTERS = KEY_CHARACTERS + "."
CAMPAIGN_CHARACTERS = LETTERS + "-:/"
LINE_BREAKS = "\n\r\u2028\u2029"


def example_numbers() -> list[str]:
    """A valid number of each country, as libphonenumber gives it."""
    examples = (
        phonenumbers.example_number(region)
        for region in sorted(phonenumbers.SUPPORTED_REGIONS)
    )
    e164 = phonenumbers.PhoneNumberFormat.E164
    return [phonenumbers.format_number(each, e164) for each in examples if each]


NUMBERS = example_numbers()

keys = st.text(KEY_CHARACTERS, min_size=1, max_size=20)
tokens = st.text(TOKEN_CHARACTERS, min_size=1, max_size=20)
values = st.text(
    st.characters(codec="utf-8", exclude_characters=LINE_BREAKS), max_size=20
)
times = (
    st.datetimes()
    .map(lambda moment: f"{moment:%Y-%m-%dT%H:%M:%S}")
    .flatmap(
        lambda text: st.sampled_from(
            [f"{text:0>19}", f"{text:0>19}Z", f"{text:0>19}.25Z"]
        )
    )
)


def dial_requests(token: str) -> st.SearchStrategy[Json]:
    """A dial request with that token."""
    return st.fixed_dictionaries(
        {
            "clientToken": st.just(token),
            "phoneNumber": st.sampled_from(NUMBERS),
            "expirationTime": times,
            "attributes": st.dictionaries(keys, values, max_size=3),
        }
    )


requests: st.SearchStrategy[Json] = st.fixed_dictionaries(
    {
        "id": st.text(CAMPAIGN_CHARACTERS, min_size=1, max_size=40),
        "dialRequests": st.lists(tokens, min_size=1, max_size=4, unique=True).flatmap(
            lambda each: st.tuples(*map(dial_requests, each)).map(list)
        ),
    }
)


def _successes(token: str, number: str) -> Json:
    return {"clientToken": token, "id": number}


def _failures(token: str, code: str, number: str) -> Json:
    return {"clientToken": token, "failureCode": code, "id": number}


failure_codes = st.sampled_from(["InvalidInput", "RequestThrottled", "UnknownError"])
responses: st.SearchStrategy[Json] = st.fixed_dictionaries(
    {},
    optional={
        "successfulRequests": st.lists(
            st.builds(_successes, tokens, tokens), max_size=4
        ),
        "failedRequests": st.lists(
            st.builds(_failures, tokens, failure_codes, tokens), max_size=4
        ),
        "ResponseMetadata": st.dictionaries(st.text(), st.integers()),
    },
)

Break: TypeAlias = Callable[[Json, random.Random], str]


@dataclass(frozen=True, slots=True)
class Mutation:
    """A way to break one rule; `breaks` changes a request and returns the pointer."""

    label: str
    code: str
    severity: str
    breaks: Break

    def __str__(self) -> str:
        return self.label

    def applied(self, request: Json, choice: random.Random) -> tuple[Json, str]:
        """A broken copy, and where it is broken."""
        broken = copy.deepcopy(request)
        return broken, self.breaks(broken, choice)


def _chosen(request: Json, choice: random.Random) -> tuple[Json, str]:
    index = choice.randrange(len(request["dialRequests"]))
    return request["dialRequests"][index], f"/dialRequests/{index}"


def _setting(name: str, *options: Json) -> Break:
    """Set a member of one of the dial requests."""

    def breaks(request: Json, choice: random.Random) -> str:
        item, pointer = _chosen(request, choice)
        item[name] = copy.deepcopy(choice.choice(options))
        return f"{pointer}/{name}"

    return breaks


def _setting_root(name: str, *options: Json) -> Break:
    def breaks(request: Json, choice: random.Random) -> str:
        request[name] = copy.deepcopy(choice.choice(options))
        return f"/{name}"

    return breaks


def _attribute(key: str, value: Json) -> Break:
    """Add an attribute; the map is sensitive, so the pointer stops there."""

    def breaks(request: Json, choice: random.Random) -> str:
        item, pointer = _chosen(request, choice)
        item["attributes"] = {key: value}
        return f"{pointer}/attributes"

    return breaks


def _missing(name: str) -> Break:
    def breaks(request: Json, choice: random.Random) -> str:
        item, pointer = _chosen(request, choice)
        del item[name]
        return pointer

    return breaks


def _missing_root(name: str) -> Break:
    def breaks(request: Json, choice: random.Random) -> str:
        del choice
        del request[name]
        return ""

    return breaks


def _unknown(request: Json, choice: random.Random) -> str:
    item, pointer = choice.choice([(request, ""), _chosen(request, choice)])
    name, place = choice.choice([("clienttoken", "/clienttoken"), ("+4420/~", "")])
    item[name] = 1
    return f"{pointer}{place}"


def _repeated(request: Json, choice: random.Random) -> str:
    item, _ = _chosen(request, choice)
    request["dialRequests"].append(copy.deepcopy(item))
    return f"/dialRequests/{len(request['dialRequests']) - 1}/clientToken"


def _too_many(request: Json, choice: random.Random) -> str:
    item, _ = _chosen(request, choice)
    while len(request["dialRequests"]) < 26:
        number = len(request["dialRequests"])
        request["dialRequests"].append({**item, "clientToken": f"added!{number}"[6:]})
    for number, each in enumerate(request["dialRequests"]):
        each["clientToken"] = f"token-{number}"
    return "/dialRequests"


def _no_object(request: Json, choice: random.Random) -> str:
    index = choice.randrange(len(request["dialRequests"]))
    request["dialRequests"][index] = choice.choice([None, "a", 1, []])
    return f"/dialRequests/{index}"


_NO_TEXT: tuple[Json, ...] = (None, True, 5, 1.5, ["a"], {"a": 1})
_NO_TIME = ("2030", "2026-12-01", "soon", "", "2026-12-01T24:00:00Z", "1893456000")
_OFFSET = ("2026-12-01T12:00:00+00:00", "2026-12-01T12:00:00-05:00")
_NO_E164 = ("", "+", "+1", "+0123", "02079460958", "+1 206", "+1\n", "+" + "1" * 16)

MUTATIONS = (
    *(Mutation(f"{name} is missing", "required", "error", _missing(name))
      for name in ("clientToken", "phoneNumber", "expirationTime", "attributes")),
    *(Mutation(f"{name} is missing", "required", "error", _missing_root(name))
      for name in ("id", "dialRequests")),
    *(Mutation(f"{name} is no text", "type", "error", _setting(name, *_NO_TEXT))
      for name in ("clientToken", "phoneNumber", "expirationTime")),
    Mutation("id is no text", "type", "error", _setting_root("id", *_NO_TEXT)),
    Mutation("attributes is no map", "type", "error",
             _setting("attributes", None, [], "a", 1)),
    Mutation("an attribute is no text", "type", "error", _attribute("a", 1)),
    Mutation("a dial request is no object", "type", "error", _no_object),
    Mutation("dialRequests is no list", "type", "error",
             _setting_root("dialRequests", None, {}, "a")),
    Mutation("dialRequests is empty", "minItems", "error",
             _setting_root("dialRequests", [])),
    Mutation("dialRequests has 26 items", "maxItems", "error", _too_many),
    Mutation("an unknown member", "additionalProperties", "error", _unknown),
    Mutation("a token is repeated", "uniqueItemProperties", "error", _repeated),
    Mutation("a token is empty", "minLength", "error", _setting("clientToken", "")),
    Mutation("a token is too long", "maxLength", "error",
             _setting("clientToken", "a" * 201)),
    Mutation("a token has another character", "pattern", "error",
             _setting("clientToken", "a b", "ä", "a\n", "a/b")),
    Mutation("the id is empty", "minLength", "error", _setting_root("id", "")),
    Mutation("the id is too long", "maxLength", "error",
             _setting_root("id", "a" * 257)),
    Mutation("the id has another character", "pattern", "error",
             _setting_root("id", "a b", "a?", "a_b", "a\n")),
    Mutation("a number is not E.164", "format.e164", "error",
             _setting("phoneNumber", *_NO_E164)),
    Mutation("a number is unassigned", "numberPlan", "advice",
             _setting("phoneNumber", "+999123456789", "+441999999999999")),
    Mutation("a time is none", "format.date-time-utc", "error",
             _setting("expirationTime", *_NO_TIME)),
    Mutation("a time has an offset", "format.date-time-utc", "error",
             _setting("expirationTime", *_OFFSET)),
    Mutation("a key is empty", "propertyNames", "error", _attribute("", "a")),
    Mutation("a key has another character", "propertyNames", "error",
             _attribute("a.b", "a")),
    Mutation("a key is too long", "propertyNames", "error",
             _attribute("a" * 32768, "")),
    Mutation("an attribute has a line break", "pattern", "advice",
             _attribute("a", "b\u2028c")),
    Mutation("the attributes are too heavy", "maxUtf8Bytes", "advice",
             _attribute("a", "ä" * 16384)),
)  # fmt: skip
