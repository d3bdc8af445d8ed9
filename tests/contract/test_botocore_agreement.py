"""The contract and botocore's model differ only where the contract says why."""

import re

import pytest
from botocore.loaders import Loader

from contract import oracle
from contract.oracle import Json

MODEL: Json = Loader().load_service_model("connectcampaigns", "service-2", "2021-01-30")
OPERATION: Json = MODEL["operations"]["PutDialRequestBatch"]
REQUEST: Json = oracle.contracts()[f"{oracle.OPERATION}/request.schema.json"]
JSON_TYPES = {
    "list": "array",
    "map": "object",
    "string": "string",
    "structure": "object",
    "timestamp": "string",
}
RENAMED = {"ReturnedClientToken": "ClientToken"}

# (shape, fact): what botocore says, what the contract says, why.
DIFFERENCES: dict[tuple[str, str], tuple[object, object, str]] = {
    ("CampaignId", "minimum"): (0, 1, "an empty id is sent as /campaigns//"),
    ("CampaignId", "pattern"): (
        r"[\S]*",
        "^[-:/a-zA-Z0-9]*$",
        "the newest API page names the characters",
    ),
    ("ClientToken", "minimum"): (0, 1, "an empty token identifies nothing"),
    ("ClientToken", "pattern"): (
        r"[a-zA-Z0-9_\-.]*",
        "^[a-zA-Z0-9_.-]*$",
        "anchored; the same characters",
    ),
    ("ReturnedClientToken", "pattern"): (
        r"[a-zA-Z0-9_\-.]*",
        "^[a-zA-Z0-9_.-]*$",
        "anchored; the same characters",
    ),
    ("DialRequestId", "pattern"): (
        r"[a-zA-Z0-9_\-.]*",
        "^[a-zA-Z0-9_.-]*$",
        "anchored; the same characters",
    ),
    ("DestinationPhoneNumber", "maximum"): (20, None, "implied by format e164"),
    ("DestinationPhoneNumber", "pattern"): (
        r"[\d\-+]*",
        None,
        "format e164 is stronger",
    ),
    ("AttributeName", "minimum"): (0, 1, "botocore's pattern says at least one"),
    ("AttributeName", "pattern"): (
        r"[a-zA-Z0-9\-_]+",
        "^[a-zA-Z0-9_-]*$",
        "anchored; the same characters; minLength says how many",
    ),
    ("AttributeValue", "pattern"): (
        ".*",
        None,
        "whether the service refuses line breaks is unknown: advice",
    ),
}


def reachable() -> list[str]:
    """The names of the shapes that the operation takes, returns or raises."""
    roots = [OPERATION["input"], OPERATION["output"], *OPERATION["errors"]]
    names = [root["shape"] for root in roots]
    for name in names:
        shape = MODEL["shapes"][name]
        inner = [
            *shape.get("members", {}).values(),
            *(shape[part] for part in ("member", "key", "value") if part in shape),
        ]
        names += [ref["shape"] for ref in inner if ref["shape"] not in names]
    return [name for name in names if name != "String"]


def botocore_facts(name: str) -> dict[str, object]:
    shape = MODEL["shapes"][name]
    return {
        "type": JSON_TYPES[shape["type"]],
        "members": {
            member: ref["shape"] for member, ref in shape.get("members", {}).items()
        },
        "required": set(shape.get("required", ())),
        "items": shape.get("member", {}).get("shape"),
        "keys": shape.get("key", {}).get("shape"),
        "values": shape.get("value", {}).get("shape"),
        "minimum": shape.get("min", 0),
        "maximum": shape.get("max"),
        "pattern": shape.get("pattern"),
        "values allowed": shape.get("enum"),
        "sensitive": shape.get("sensitive", False),
        "description": re.sub(r"</?p>", "", shape["documentation"]),
    }


def contract_facts(schema: Json) -> dict[str, object]:
    size = "Items" if schema["type"] == "array" else "Length"
    values = schema.get("additionalProperties", False)
    return {
        "type": schema["type"],
        "members": {
            member: shape_of(ref)
            for member, ref in schema.get("properties", {}).items()
        },
        "required": set(schema.get("required", ())),
        "items": shape_of(schema.get("items")),
        "keys": shape_of(schema.get("propertyNames")),
        "values": shape_of(values or None),
        "minimum": schema.get(f"min{size}", 0),
        "maximum": schema.get(f"max{size}"),
        "pattern": schema.get("pattern"),
        "values allowed": schema.get("advisory", {}).get("enum"),
        "sensitive": schema.get("sensitive", False),
        "description": schema["description"],
    }


def shape_of(schema: Json) -> str | None:
    """The name of the shape that a schema refers to, as botocore calls it."""
    if schema is None:
        return None
    name: str = schema.get("$ref", "String").rpartition("/")[2]
    return RENAMED.get(name, name)


def test_every_shape_of_the_operation_is_in_the_contract_and_no_other() -> None:
    ours = {RENAMED.get(name, name) for name in oracle.definitions()}
    assert ours == set(reachable())


@pytest.mark.parametrize("name", sorted(oracle.definitions()))
def test_a_definition_says_what_botocore_says_or_why_not(name: str) -> None:
    theirs = botocore_facts(RENAMED.get(name, name))
    ours = contract_facts(oracle.definitions()[name][1])
    if name.startswith("PutDialRequestBatch"):
        assert ours.pop("description") != theirs.pop("description")  # ours says more
    different = {
        (name, fact): (theirs[fact], ours[fact])
        for fact in theirs
        if theirs[fact] != ours[fact]
    }
    documented = {key: said[:2] for key, said in DIFFERENCES.items() if key[0] == name}
    assert different == documented


@pytest.mark.parametrize(
    "name",
    [name for name, fact in DIFFERENCES if fact == "pattern" and name != "CampaignId"],
)
def test_a_pattern_written_otherwise_refuses_what_botocore_refuses(name: str) -> None:
    theirs = MODEL["shapes"][RENAMED.get(name, name)]["pattern"]
    checked = oracle.knowing(oracle.definitions()[name][0])
    alphabet = map(chr, range(0x300))
    same = name not in {"DestinationPhoneNumber", "AttributeValue"}
    for text in ["", *alphabet, "a b", "a\n", "--++--"]:
        refused = re.fullmatch(theirs, text, re.ASCII) is None
        if same and text:
            assert refused is not checked.is_valid(text)
        elif refused:
            assert not checked.is_valid(text)


def test_the_operation_is_the_one_of_the_model() -> None:
    operation = REQUEST["operation"]
    metadata = MODEL["metadata"]
    assert operation["service"] == "connectcampaigns"
    assert operation["apiVersion"] == metadata["apiVersion"]
    assert operation["name"] == OPERATION["name"]
    assert operation["idempotent"] is OPERATION["idempotent"]
    assert operation["http"] == {
        key: OPERATION["http"][key] for key in ("method", "requestUri")
    }


def test_the_errors_of_the_operation_are_those_of_the_model() -> None:
    shapes = {name: MODEL["shapes"][name] for name in errors_of_the_model()}
    described = REQUEST["operation"]["errors"]
    assert {
        name: {key: each[key] for key in ("status", "retryable")}
        for name, each in described.items()
    } == {
        name: {
            "status": shape["error"]["httpStatusCode"],
            "retryable": "retryable" in shape,
        }
        for name, shape in shapes.items()
    }


def test_the_definitions_of_the_errors_are_those_of_the_operation() -> None:
    errors = oracle.contracts()[f"{oracle.OPERATION}/errors.schema.json"]
    assert list(errors["$defs"]) == errors_of_the_model()


def errors_of_the_model() -> list[str]:
    return [ref["shape"] for ref in OPERATION["errors"]]
