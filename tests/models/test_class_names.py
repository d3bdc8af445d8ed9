"""What classes of objects without a name of their own are called."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from generation.packages import rendered

DIALECT = "https://json-schema.org/draft/2020-12/schema"
TEXT = {"type": "string"}


def tagged(*values: str, **properties: Any) -> dict[str, Any]:
    """An object whose property `type` has one of some values."""
    tag = {"type": {"enum": [*values]}}
    return {
        "type": "object",
        "properties": {**tag, **dict.fromkeys(properties, TEXT)},
        "required": ["type", *properties],
    }


def classes(schema: dict[str, Any]) -> list[str]:
    """The dataclasses of a module for a schema of orders, apart from `Order`."""
    text = rendered({"order.schema.json": {"$schema": DIALECT, **schema}})["models.py"]
    return [
        made.name
        for made in ast.parse(text).body
        if isinstance(made, ast.ClassDef) and made.decorator_list
        if made.name != "Order"
    ]


def of_order(**properties: Any) -> list[str]:
    """The classes of an order with these properties."""
    return classes({"type": "object", "properties": properties})


PAYMENTS = [
    ([tagged("card"), tagged("cash")], ["CardPayment", "CashPayment"]),
    (
        [tagged("charge.paid", "charge.failed"), tagged("refund.paid", "refund.due")],
        ["ChargePayment", "RefundPayment"],
    ),
    (
        [tagged("new_card", "old_card"), tagged("cash", "cheque")],
        ["CardPayment", "CashOrChequePayment"],
    ),
    (
        [tagged("a", "b", "c"), tagged("d", "e", "f", iban=True)],
        ["OrderPayment", "IbanPayment"],
    ),
    (  # the last one may be of any other type
        [tagged("card"), {"required": ["type"], "properties": {"type": TEXT}}],
        ["CardPayment", "OrderPayment"],
    ),
    (  # two of one type
        [tagged("card", number=True), tagged("card"), tagged("cash")],
        ["NumberPayment", "CardPayment", "CashPayment"],
    ),
    (  # the branches require more of what stands beside them
        [{"required": ["iban"], "properties": {"iban": TEXT}}, {"required": ["card"]}],
        ["IbanPayment", "CardPayment"],
    ),
]


@pytest.mark.parametrize(("branches", "names"), PAYMENTS, ids=str)
def test_branches_are_named_after_what_distinguishes_them(
    branches: list[Any], names: list[str]
) -> None:
    payment = {"type": "object", "properties": {"iban": TEXT, "card": TEXT}}
    assert of_order(payment={**payment, "oneOf": branches}) == names


def test_the_only_object_of_a_union_is_named_after_its_place() -> None:
    address = {"type": "object", "properties": {"city": TEXT}, "required": ["city"]}
    assert of_order(address={"anyOf": [TEXT, address]}) == ["OrderAddress"]


def test_what_all_branches_have_is_named_after_the_whole() -> None:
    names = classes(
        {
            "type": "object",
            "properties": {"buyer": {"type": "object", "properties": {"name": TEXT}}},
            "oneOf": [tagged("paper"), tagged("online")],
        }
    )
    assert names == ["PaperOrder", "OrderBuyer", "OnlineOrder"]


def test_a_definition_is_enough_where_others_add_nothing_to_its_type() -> None:
    schema = {
        "type": "object",
        "properties": {"payment": {"type": "object"}},
        "allOf": [{"properties": {"payment": {"$ref": "#/$defs/payment"}}}],
        "$defs": {"payment": tagged("card")},
    }
    assert classes(schema) == ["Payment"]


def test_a_word_is_not_said_twice() -> None:
    inner = {"type": "object", "properties": {"key": TEXT}}
    card = {"type": "object", "properties": {"card": inner}, "required": ["card"]}
    cash = {"type": "object", "properties": {"cash": TEXT}, "required": ["cash"]}
    names = of_order(payment={"oneOf": [card, cash]})
    assert names == ["CardPayment", "Card", "CashPayment"]


def test_maps_in_arrays_are_items_once() -> None:
    inner = {"type": "object", "properties": {"key": TEXT}}
    many = {"type": "array", "items": {"additionalProperties": inner, "type": "object"}}
    assert of_order(sort=many) == ["OrderSortItem"]
