"""The dialect describes its own keywords and accepts the contracts."""

import pytest
from jsonschema import Draft202012Validator
from jsonschema_specifications import REGISTRY as SPECIFICATIONS

from contract import oracle
from contract.oracle import Json
from predial_codegen.keywords import ANNOTATIONS, KEYWORDS

OPERATION: dict[str, Json] = {
    "service": "weather",
    "apiVersion": "2026-01-01",
    "name": "PutForecast",
    "idempotent": False,
    "http": {"method": "PUT", "requestUri": "/forecasts/{id}"},
    "errors": {"ThrottlingException": {"status": 429, "retryable": True}},
}
VOCABULARY: Json = oracle.load(oracle.DIALECT / "vocabulary.schema.json")


def throttled(**error: object) -> dict[str, object]:
    return {**OPERATION, "errors": {"ThrottlingException": error}}


def without(name: str) -> dict[str, object]:
    return {key: value for key, value in OPERATION.items() if key != name}


@pytest.mark.parametrize("name", ["dialect", "vocabulary"])
def test_a_meta_schema_is_valid_2020_12(name: str) -> None:
    schema = oracle.load(oracle.DIALECT / f"{name}.schema.json")
    Draft202012Validator.check_schema(schema)


def test_the_dialect_describes_itself() -> None:
    for path in sorted(oracle.DIALECT.glob("*.json")):
        assert oracle.dialect().is_valid(oracle.load(path))


def test_the_vocabulary_has_what_the_generator_adds_to_the_standard() -> None:
    published = (each for each in SPECIFICATIONS if "/draft/2020-12/" in each)
    metas: list[Json] = [SPECIFICATIONS.contents(each) for each in published]
    standard = {name for each in metas for name in each.get("properties", {})}
    understood = (KEYWORDS.keys() | ANNOTATIONS) - {"false"}
    assert set(VOCABULARY["properties"]) == (understood - standard) | {"format"}


@pytest.mark.parametrize("keyword", sorted(VOCABULARY["properties"]))
def test_a_keyword_is_documented(keyword: str) -> None:
    assert {"title", "description"} <= set(VOCABULARY["properties"][keyword])


@pytest.mark.parametrize(("path", "schema"), oracle.contracts().items())
def test_a_contract_is_written_in_the_dialect(path: str, schema: Json) -> None:
    assert [error.message for error in oracle.dialect().iter_errors(schema)] == [], path


@pytest.mark.parametrize(("path", "schema"), oracle.contracts().items())
def test_a_contract_names_the_dialect_and_has_no_id(path: str, schema: Json) -> None:
    assert schema["$schema"] == "urn:predial:dialect:1", path
    assert "$id" not in schema, path


@pytest.mark.parametrize(
    "schema",
    [
        {"sensitive": False},
        {"advisory": True},
        {"advisory": {"advisory": {"minLength": 1}}},
        {"numberPlan": "possible"},
        {"uniqueItemProperties": ["id", "name"]},
        {"maxUtf8Bytes": 0},
        {"fromNow": {"minimum": -0.5}},
        {"fromNow": {"minimum": 0, "maximum": 60}},
        {"operation": OPERATION},
        {"operation": {**OPERATION, "errors": {}}},
        {"format": "date-time-utc"},
    ],
    ids=str,
)
def test_a_right_use_of_a_keyword_is_accepted(schema: Json) -> None:
    assert [error.message for error in oracle.dialect().iter_errors(schema)] == []


@pytest.mark.parametrize(
    "schema",
    [
        {"sensitive": "yes"},
        {"sensitive": 1},
        {"advisory": "be kind"},
        {"advisory": [True]},
        {"advisory": {"type": "text"}},
        {"advisory": {"numberPlan": "likely"}},
        {"numberPlan": "likely"},
        {"numberPlan": True},
        {"numberPlan": ["valid"]},
        {"uniqueItemProperties": "id"},
        {"uniqueItemProperties": []},
        {"uniqueItemProperties": ["id", "id"]},
        {"uniqueItemProperties": [1]},
        {"maxUtf8Bytes": -1},
        {"maxUtf8Bytes": 1.5},
        {"maxUtf8Bytes": "32768"},
        {"fromNow": {}},
        {"fromNow": 30},
        {"fromNow": {"minimum": "30"}},
        {"fromNow": {"maximum": None}},
        {"fromNow": {"minimum": 30, "unit": "seconds"}},
        {"operation": "PutForecast"},
        *[{"operation": without(name)} for name in OPERATION],
        {"operation": {**OPERATION, "region": "eu-west-2"}},
        {"operation": {**OPERATION, "service": ""}},
        {"operation": {**OPERATION, "apiVersion": 1}},
        {"operation": {**OPERATION, "name": "put forecast"}},
        {"operation": {**OPERATION, "idempotent": "yes"}},
        {"operation": {**OPERATION, "http": {"method": "PUT"}}},
        {"operation": {**OPERATION, "http": {"method": "put", "requestUri": "/"}}},
        {"operation": {**OPERATION, "http": {"method": "PUT", "requestUri": "x"}}},
        {"operation": {**OPERATION, "errors": {"not a name": {}}}},
        {"operation": throttled(status=429)},
        {"operation": throttled(retryable=True)},
        {"operation": throttled(status=399, retryable=False)},
        {"operation": throttled(status=600, retryable=False)},
        {"operation": throttled(status=429, retryable=True, after=30)},
    ],
    ids=str,
)
@pytest.mark.parametrize("depth", ["root", "nested"])
def test_a_wrong_use_of_a_keyword_is_refused(schema: Json, depth: str) -> None:
    whole = schema if depth == "root" else {"properties": {"a": {"items": schema}}}
    assert not oracle.dialect().is_valid(whole)


@pytest.mark.parametrize(
    ("name", "address", "schema"),
    [(name, *found) for name, found in oracle.definitions().items()],
    ids=list(oracle.definitions()),
)
def test_the_examples_of_a_definition_satisfy_it(
    name: str,
    address: str,
    schema: Json,
) -> None:
    errors = [
        error.message
        for example in schema.get("examples", [])
        for error in oracle.knowing(address).iter_errors(example)
    ]
    assert errors == [], name


@pytest.mark.parametrize(("name", "found"), oracle.definitions().items())
def test_a_definition_has_a_description(name: str, found: tuple[str, Json]) -> None:
    assert found[1]["description"], name


@pytest.mark.parametrize(("name", "found"), oracle.definitions().items())
def test_a_definition_with_limits_tells_their_origin(
    name: str, found: tuple[str, Json]
) -> None:
    limits = {
        "additionalProperties",
        "advisory",
        "fromNow",
        "maxItems",
        "maxLength",
        "minItems",
        "minLength",
        "pattern",
    }
    if name != "DialRequest" and limits & set(found[1]):  # the root says where from
        assert found[1]["$comment"], name
