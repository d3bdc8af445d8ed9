"""Each fix does what its rule says, and leaves the rest of the text alone."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from findings.conftest import sarif_schema
from predial.cli import main

if TYPE_CHECKING:
    from pathlib import Path

    from fixing.conftest import Check

__all__ = ["sarif_schema"]

ITEM = (
    '{{"clientToken": "t-1", "phoneNumber": {number},'
    ' "expirationTime": {time}, "attributes": {{}}}}'
)
BLOCK = (
    "# who\r\nid: c-1 # é\r\ndialRequests:\r\n- clientToken: t\r\n"
    "  phoneNumber: {number}\r\n  expirationTime: {time} # when\r\n"
    "  attributes: {{{name}: x}}\r\n"
)
NUMBER, TIME = '"+442079460958"', '"2026-12-01T12:00:00Z"'


def payload(
    *, number: str = NUMBER, time: str = TIME, head: str = '"id": "c-1"'
) -> str:
    """The text of a request."""
    item = ITEM.format(number=number, time=time)
    return f'{{{head}, "dialRequests": [{item}]}}'


def batch(count: int) -> str:
    """The text of a request with so many dial requests."""
    item = json.loads(ITEM.format(number=NUMBER, time=TIME))
    items = [{**item, "clientToken": f"t-{number}"} for number in range(count)]
    return json.dumps({"id": "c-1", "dialRequests": items})


SAFE: dict[str, tuple[str, str, str]] = {
    "a number with spaces and brackets": (
        "a.json",
        payload(number='"+44 (20) 7946-0958"'),
        payload(),
    ),
    "a number with invisible characters": (
        "a.json",
        payload(number='"\\u202a+442079460958\\u202c\\u00a0"'),
        payload(),
    ),
    "a time in UTC written otherwise": (
        "a.json",
        payload(time='"2026-12-01T12:00:00+00:00"'),
        payload(),
    ),
    "a time as Python writes it": (
        "a.json",
        payload(time='"2026-12-01 13:30:00.250000+01:30"'),
        payload(time='"2026-12-01T12:00:00.250000Z"'),
    ),
    "a misspelt name": (
        "a.json",
        payload(head='"Id" : "c-1"'),
        payload(head='"id" : "c-1"'),
    ),
    "a name with a slip": (
        "a.json",
        payload().replace("clientToken", "clientTokne").replace("dialR", "dial_r"),
        payload(),
    ),
    "a repeated property": (
        "a.json",
        payload(head='"id": "c-1",\r\n\t"id" : "c\\u002d1"'),
        payload(),
    ),
    "repetitions among comments": (
        "a.jsonc",
        payload(head='"id": "c-1", // one,\n "id": "c-1" /* two */'),
        payload(head='"id": "c-1", // one,\n  /* two */').replace("/, ", "/ "),
    ),
    "a byte order mark and lines of Windows": (
        "a.ndjson",
        "\ufeff" + payload() + "\r\n\r\n" + payload(number='"+44 2079460958"') + "\r\n",
        "\ufeff" + payload() + "\r\n\r\n" + payload() + "\r\n",
    ),
    "plain scalars of YAML": (
        "a.yaml",
        BLOCK.format(number=NUMBER[1:-1], time=TIME[1:-1], name="NO"),
        BLOCK.format(number=NUMBER, time=TIME, name='"NO"'),
    ),
    "a repeated property of YAML": (
        "a.yaml",
        BLOCK.replace("\r\nd", "\r\nid: 'c-1'\r\nd", 1).format(
            number=NUMBER, time=TIME, name="a"
        ),
        BLOCK.format(number=NUMBER, time=TIME, name="a"),
    ),
}
UNSAFE: dict[str, tuple[str, str]] = {
    "a national number": ('"020 7946 0958"', NUMBER),
    "a trunk zero in brackets": ('"+44 (0)20 7946 0958"', NUMBER),
    "a trunk zero": ('"+4402079460958"', NUMBER),
}
LEFT: dict[str, str] = {
    "two properties that differ": payload(head='"id": "c-1", "id": "c-2"'),
    "1 and 1.0": payload(head='"id": 1, "id": 1.0'),
    "a number that is too short": payload(number='"+4"'),
    "a number with an extension": payload(number='"+49 30 123456/78"'),
    "a time without an offset that has no T": payload(time='"2026-12-01 12:00:00"'),
    "a name that is like two": payload(head='"idd": 1, "di": 2'),
}


@pytest.mark.parametrize("label", SAFE)
def test_what_has_one_right_answer_is_mended_and_once_is_enough(
    check: Check, here: Path, label: str
) -> None:
    name, text, expected = SAFE[label]
    (here / name).write_bytes(text.encode())
    assert check(name)[0] != 0
    check("--fix", name)
    assert (here / name).read_bytes().decode() == expected
    _, _, err = check("--fix", name)
    assert (here / name).read_bytes().decode() == expected
    assert "fix" not in err


@pytest.mark.parametrize("label", UNSAFE)
def test_what_may_be_meant_otherwise_is_mended_on_request(
    check: Check, here: Path, label: str
) -> None:
    number, expected = UNSAFE[label]
    file = here / "a.json"
    file.write_text(payload(number=number))
    check("--fix", "a.json")
    assert file.read_text() == payload(number=number)
    assert check("--unsafe-fixes", "--region", "GB", "a.json")[0] == 0
    assert file.read_text() == payload(number=expected)


@pytest.mark.parametrize("label", LEFT)
def test_what_has_no_right_answer_is_left(check: Check, here: Path, label: str) -> None:
    (here / "a.json").write_text(LEFT[label])
    code, _, _ = check("--unsafe-fixes", "a.json")
    assert code != 0
    assert (here / "a.json").read_text() == LEFT[label]


def test_what_remains_is_reported_of_the_mended_text(check: Check, here: Path) -> None:
    text = payload(number='"+44 20 7946 0958"', time='"soon"')
    (here / "a.json").write_text(text)
    code, out, err = check("--fix", "--format", "concise", "a.json")
    assert code == 1
    column = payload(time='"soon"').index('"soon"') + 1
    assert out.startswith(f"a.json:1:{column}: ")
    assert len(out.splitlines()) == 1
    assert err == "1 file, 1 error, 0 advice, 1 fix\n"


def test_a_value_that_yaml_has_in_two_places_is_left(check: Check, here: Path) -> None:
    text = (
        "id: c-1\ndialRequests:\n- {clientToken: t, phoneNumber: &n '+44 20 7946 0958',"
        " expirationTime: '2026-12-01T12:00:00Z', attributes: {a: *n}}\n"
    )
    (here / "a.yaml").write_text(text)
    assert check("--fix", "a.yaml")[0] == 1
    assert (here / "a.yaml").read_text() == text


def test_a_batch_is_split_into_files_that_do_not_exist(
    check: Check, here: Path
) -> None:
    (here / "a.json").write_text(batch(60))
    (here / "a-2.json").write_text("mine")
    code, _, err = check("--unsafe-fixes", "a.json")
    assert (code, err) == (0, "3 files, 0 errors, 0 advice, 1 fix\n")
    parts = [
        json.loads((here / f"a{end}.json").read_text()) for end in ("", "-3", "-4")
    ]
    together = [item for part in parts for item in part["dialRequests"]]
    assert together == json.loads(batch(60))["dialRequests"]
    assert [len(part["dialRequests"]) for part in parts] == [25, 25, 10]
    assert {part["id"] for part in parts} == {"c-1"}
    assert (here / "a-2.json").read_text() == "mine"


@pytest.mark.parametrize("name", ["a.ndjson", "a.json"])
def test_a_batch_is_split_within_a_file_of_several_payloads(
    check: Check, here: Path, name: str
) -> None:
    lines = name == "a.ndjson"
    text = f"{batch(2)}\n{batch(26)}\n" if lines else f"[{batch(2)}, {batch(26)}]"
    (here / name).write_text(text)
    assert check("--unsafe-fixes", name)[0] == 0
    mended = (here / name).read_text()
    payloads = [*map(json.loads, mended.splitlines())] if lines else json.loads(mended)
    assert [len(each["dialRequests"]) for each in payloads] == [2, 25, 1]
    assert len([*here.glob("*.*json")]) == 1


def test_a_remark_goes_with_the_item_that_it_is_about(check: Check, here: Path) -> None:
    items = json.loads(batch(26))["dialRequests"]
    texts = [json.dumps(item) for item in items]
    lines = ",\n".join(texts[:25]) + f", // the 25th\n// the 26th\n{texts[25]}"
    (here / "a.jsonc").write_text(f'{{"id": "c-1", "dialRequests": [\n{lines}\n]}}\n')
    assert check("--unsafe-fixes", "a.jsonc")[0] == 0
    assert "the 25th" in (here / "a.jsonc").read_text()
    assert (here / "a-2.jsonc").read_text() == (
        f'{{"id": "c-1", "dialRequests": [\n// the 26th\n{texts[25]}\n]}}\n'
    )


STRING = {"type": "string", "format": "e164"}
KINDS: Any = {
    "oneOf": [
        {
            "properties": {
                "kind": {"const": "call"},
                "number": {**STRING, "minLength": 9},
                "at": {"format": "date-time-utc"},
            },
            "required": ["kind", "number"],
            "additionalProperties": False,
        },
        {"properties": {"kind": {"const": "mail"}}, "required": ["kind"]},
    ]
}
SCHEMAS: dict[str, tuple[Any, Any, Any]] = {
    "a number that becomes too short": (
        {"items": {**STRING, "minLength": 8}},
        ["+44 2079"],
        None,
    ),
    "numbers of which one becomes too short": (
        {"items": {**STRING, "minLength": 8}},
        ["+44 2079 46", "+44 2079", "+44 2079 47"],
        ["+44207946", "+44 2079", "+44207947"],
    ),
    "numbers that become alike": (
        {"items": STRING, "uniqueItems": True},
        ["+44 2079", "+442079"],
        None,
    ),
    "a name whose value is of another type": (
        {"properties": {"name": {"type": "string"}}, "additionalProperties": False},
        {"nme": 5},
        None,
    ),
    "a name, and names below it": (
        {
            "properties": {
                "lines": {
                    "items": {"additionalProperties": False, "required": ["price"]}
                    | {"properties": {"price": True}}
                }
            },
            "additionalProperties": False,
        },
        {"linse": [{"prices": 1}]},
        {"lines": [{"price": 1}]},
    ),
    "what the branch of a union wants": (
        KINDS,
        {"kind": "call", "nummer": "+44 207946", "at": "2026-12-01T13:00:00+01:00"},
        {"kind": "call", "number": "+44207946", "at": "2026-12-01T12:00:00Z"},
    ),
    "a part of what the branch of a union wants": (
        KINDS,
        {"kind": "call", "number": "+44 2079", "at": "2026-12-01T13:00:00+01:00"},
        None,
    ),
    "a union within a union": (
        {"anyOf": [{"type": "null"}, {"type": "array", "items": KINDS}]},
        [{"kind": "call", "nmber": "+44 207946"}],
        [{"kind": "call", "number": "+44207946"}],
    ),
}


@pytest.mark.parametrize("option", ["--fix", "--all-branches"])
@pytest.mark.parametrize("label", SCHEMAS)
def test_a_fix_leaves_less_to_be_mended_or_is_not_made(
    check: Check, here: Path, label: str, option: str
) -> None:
    schema, value, expected = SCHEMAS[label]
    schema = {"$schema": "urn:predial:dialect:1", **schema}
    (here / "schema.json").write_text(json.dumps(schema))
    (here / "a.json").write_text(json.dumps(value))
    code, _, _ = check("--schema", "schema.json", option, "--fix", "a.json")
    assert json.loads((here / "a.json").read_text()) == (expected or value)
    assert code == (expected is None or "of which one" in label)


def test_a_batch_whose_rest_would_be_too_short_is_not_split(
    check: Check, here: Path
) -> None:
    schema = {"properties": {"a": {"minItems": 2, "maxItems": 3}}}
    (here / "schema.json").write_text(json.dumps(schema))
    for count, parts in ((4, 1), (5, 2)):
        name = f"of-{count}.json"
        (here / name).write_text(json.dumps({"a": [*range(count)]}))
        check("--schema", "schema.json", "--unsafe-fixes", name)
        assert len([*here.glob(f"of-{count}*.json")]) == parts


@pytest.mark.parametrize("code", ["format.e164", "maxItems", "yaml.duplicate-name"])
def test_explain_says_that_there_is_a_fix(
    capsys: pytest.CaptureFixture[str], code: str
) -> None:
    assert main(["explain", code]) == 0
    assert "fix" in capsys.readouterr().out.split("`--", 1)[1]


def test_a_region_that_does_not_exist_is_a_wrong_usage(
    check: Check, here: Path
) -> None:
    (here / "a.json").write_text(payload())
    code, _, err = check("--unsafe-fixes", "--region", "UK", "a.json")
    assert code == 2
    assert "is no country" in err


def test_sarif_has_fixes_that_mend_the_text_and_hold_no_sensitive_value(
    check: Check, here: Path, sarif_schema: Any
) -> None:
    text = payload(number='"+1 206 555 0100"', time='"2026-12-01T12:00:00+00:00"')
    (here / "a.json").write_text(text)
    _, out, _ = check("--format", "sarif", "a.json")
    log = json.loads(out)
    jsonschema.validate(log, sarif_schema)
    assert "12065550100" not in out
    fixes = [
        fix for result in log["runs"][0]["results"] for fix in result.get("fixes", ())
    ]
    [change] = [change for fix in fixes for change in fix["artifactChanges"]]
    [replacement] = change["replacements"]
    region = replacement["deletedRegion"]
    start, end = region["startColumn"] - 1, region["endColumn"] - 1
    mended = f"{text[:start]}{replacement['insertedContent']['text']}{text[end:]}"
    assert mended == payload(number='"+1 206 555 0100"')


def test_of_yaml_only_what_an_alias_repeats_is_left(check: Check, here: Path) -> None:
    item = "- &{name} {{clientToken: {name}, phoneNumber: '{number}', "
    item += "expirationTime: '2026-12-01T12:00:00Z', attributes: {{}}}}\n"
    shared = item.format(name="one", number="+44 20 7946 0958")
    own = item.format(name="two", number="+44 20 7946 0959")
    text = f"id: c-1\ndialRequests:\n{shared}- *one\n{own}"
    (here / "a.yaml").write_text(text)
    _, out, err = check("--fix", "a.yaml")
    mended = text.replace("+44 20 7946 0959", "+442079460959")
    assert (here / "a.yaml").read_text() == mended
    assert "1 fix" in err
    assert "a.yaml:3:" in out
