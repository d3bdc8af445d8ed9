"""Bodies of operations are judged as jsonschema judges them."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generation.packages import imported
from openapi.oracle import validator
from predial_codegen.driver import generate
from predial_codegen.json_types import is_array, is_object

FOLDER = Path(__file__).parent / "documents"
ID = "0b2f6a1e-8d5c-4a57-9a50-2f1f6c1d7a10"
TIME = "2026-11-26T12:00:00Z"
JSON = "content/application~1json/schema"
JSON_OF_PAYMENTS = JSON.replace("json", "vnd.payments.v1+json")
PET = {
    "id": 7,
    "name": "Rex",
    "kind": "dog",
    "mother": {"id": 1, "name": "M", "kind": "dog"},
}
PAYMENT = {
    "value": 1,
    "currency": "EUR",
    "id": ID,
    "status": "paid",
    "fee": {"value": 0, "currency": "EUR"},
}
STATUS = {"sid": "CA12", "state": None, "seconds": 99}
# The contract, its root, the file and the place of the schema, a valid body.
BODIES: dict[str, tuple[str, str, Any]] = {
    "petstore:create_pet_request": (
        "petstore.openapi.yaml",
        f"/components/requestBodies/NewPet/{JSON}",
        {
            "name": "Rex",
            "kind": "dog",
            "tag": None,
            "weight": 0.5,
            "born": "2026-01-31",
            "legs": 2147483647,
            "colour": "any",
        },
    ),
    "petstore:create_pet_response_201": (
        "petstore.openapi.yaml",
        "/components/schemas/Pet",
        PET,
    ),
    "petstore:replace_pet_request": (
        "petstore.openapi.yaml",
        "/components/schemas/Pet",
        {
            "name": "Rex",
            "kind": "dog",
            "on": True,
            "mother": {"name": "M", "kind": "cat"},
        },
    ),
    "petstore:list_pets_response_200": (
        "petstore.openapi.yaml",
        f"/paths/~1pets/get/responses/200/{JSON}",
        [PET, PET],
    ),
    "petstore:create_pet_response_4xx": (
        "petstore.openapi.yaml",
        "/components/schemas/Problem",
        {"code": -2147483648, "message": None, "details": {"a": "b"}},
    ),
    "petstore:put_pets_pet_id_photos_request": (
        "petstore.openapi.yaml",
        f"/paths/~1pets~1{{petId}}~1photos/put/requestBody/{JSON}",
        {"url": "https://example.com/a.png", "thumbnail": "AAAA"},
    ),
    "shop.payments:create_payment_request": (
        "shop/payments.json",
        "/components/schemas/CreatePaymentRequest",
        {
            "amount": {"value": 9223372036854775807, "currency": "EUR"},
            "method": {"type": "card", "number": "123456789012", "code": "1234"},
            "capture_at": TIME,
            "metadata": {"a_b": "c", "d": "", "e": ""},
        },
    ),
    "shop.payments:create_payment_request_vnd_payments_v1_json": (
        "shop/payments.json",
        f"/paths/~1payments/post/requestBody/{JSON_OF_PAYMENTS}",
        {"cents": -9223372036854775808},
    ),
    "shop.payments:create_payment_response_201": (
        "shop/payments.json",
        "/components/schemas/Payment",
        PAYMENT,
    ),
    "shop.payments:get_payment_response_402": (
        "shop/common.yaml",
        f"/Declined/{JSON}",
        {"reason": "lost_card"},
    ),
    "telephony:calls_create_request": (
        "telephony/openapi.yaml",
        f"/paths/~1calls/post/requestBody/{JSON}",
        {
            "to": "+442079460958",
            "from": "+12065550100",
            "timeout": 600,
            "record": False,
            "machine": {"wait": 1.5},
        },
    ),
    "telephony:calls_create_status_request": (
        "telephony/openapi.yaml",
        "/components/schemas/CallStatus",
        STATUS,
    ),
    "telephony:calls_create_response_201": (
        "telephony/openapi.yaml",
        f"/paths/~1calls/post/responses/201/{JSON}",
        {**STATUS, "links": {"self": "https://example.com/c"}},
    ),
    "webhooks:order_paid_request": (
        "webhooks.yaml",
        "/components/schemas/OrderPaid",
        {
            "id": ID,
            "time": TIME,
            "type": "order.paid",
            "tries": 5,
            "data": {"order": "A-1", "total": 10.25},
        },
    ),
    "webhooks:on_order_shipped_request": (
        "webhooks.yaml",
        f"/components/pathItems/Shipped/post/requestBody/{JSON}",
        {
            "id": ID,
            "time": TIME,
            "type": "order.shipped",
            "data": {"parcels": ["box", 1, -2147483648]},
        },
    ),
}
OTHERS: list[Any] = [
    None,
    True,
    0,
    -1,
    1.5,
    2**31,
    2**63,
    -(2**63) - 1,
    "",
    "x",
    "\n",
    [],
    {},
]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    out = tmp_path_factory.mktemp("out")
    generate(FOLDER, out, "documents_contracts")
    with imported(out, "documents_contracts") as module:
        yield module


def contract(package: Any, name: str) -> Any:
    with imported(
        Path(package.__file__).parents[1], f"{package.__name__}.{name}"
    ) as it:
        return it


def mutations(value: Any) -> Iterator[Any]:
    """The value with one place changed, removed or added to."""
    yield from OTHERS
    if is_object(value):
        yield {**value, "unknown": 1}
        for name in value:
            yield {key: each for key, each in value.items() if key != name}
            for each in mutations(value[name]):
                yield {**value, name: each}
    if is_array(value):
        yield value[1:]
        for index, item in enumerate(value):
            for each in mutations(item):
                yield [*value[:index], each, *value[index + 1 :]]


@pytest.mark.parametrize("name", BODIES)
def test_bodies_are_judged_as_by_jsonschema(package: Any, name: str) -> None:
    file, pointer, valid = BODIES[name]
    module, _, root = name.partition(":")
    checks = contract(package, module)
    sent = (
        "request"
        if root in {"create_pet_request", "replace_pet_request"}
        else "response"
    )
    peer = validator(FOLDER, file, pointer, sent)
    assert getattr(checks, f"check_{root}")(valid) == []
    assert peer.is_valid(valid)
    bodies = [valid, *mutations(valid)]
    assert not all(map(peer.is_valid, bodies))
    differing = [
        json.dumps(body)
        for body in bodies
        if getattr(checks, f"is_valid_{root}")(copy.deepcopy(body))
        != peer.is_valid(body)
    ]
    assert differing == []
    found = [bool(getattr(checks, f"check_{root}")(body)) for body in bodies]
    assert found == [not peer.is_valid(body) for body in bodies]


def test_every_root_of_the_documents_is_judged(package: Any) -> None:
    same = {"list_pets_response_default", "replace_pet_response_200"}
    same |= {"create_payment_response_402", "get_payment_response_200"}
    roots = {
        f"{module}:{root}"
        for module, roots in package.CONTRACTS.items()
        for root in roots
        if root not in same
    }
    assert roots == BODIES.keys()


@pytest.mark.parametrize("name", BODIES)
def test_models_give_valid_bodies_back(package: Any, name: str) -> None:
    module, _, root = name.partition(":")
    checks = contract(package, module)
    valid = BODIES[name][2]
    parsed = getattr(checks, f"parse_{root}")(valid)
    if isinstance(valid, dict) and hasattr(parsed, "to_json"):
        assert parsed.to_json() == valid


def test_passwords_and_what_is_marked_are_not_shown(package: Any) -> None:
    payments = contract(package, "shop.payments")
    card = payments.parse_card({"type": "card", "number": "123456789012", "code": "99"})
    assert "1234" not in repr(card)
    assert "99" not in repr(card)


def test_components_are_checked_by_their_names(package: Any) -> None:
    assert contract(package, "petstore").is_valid_kind("cat")
    assert not contract(package, "petstore").is_valid_kind("cow")
    assert contract(package, "petstore").is_valid_pet(PET)
