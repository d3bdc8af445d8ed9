"""Keywords of earlier drafts, lowered to what 2020-12 calls by other names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from predial_codegen.assertions import Bound, Items, PrefixItems, Ref
from predial_codegen.json_types import is_array
from predial_codegen.keywords import applicators, arrays, numbers, types
from predial_codegen.keywords.keyword import Keyword, Site


def _lower_items(value: Any, site: Site) -> Items | PrefixItems:
    """A list of schemas is what 2020-12 calls `prefixItems`."""
    if is_array(value):
        schemas = tuple(
            site.schema(schema, index) for index, schema in enumerate(value)
        )
        return PrefixItems("prefixItems", site.location, schemas)
    return Items("items", site.location, site.schema(value))


def _lower_additional_items(value: Any, site: Site) -> Items | None:
    """What 2020-12 calls `items`; void unless `items` is a list."""
    first = site.siblings.get("items")
    if not is_array(first):
        return None
    return Items("items", site.location, site.schema(value), len(first))


def _lower_recursive_reference(value: Any, site: Site) -> Ref:
    return Ref("$ref", site.location, site.resolve_recursive(value))


def _lower_minimum(value: Any, site: Site) -> Bound:
    if site.siblings.get("exclusiveMinimum"):
        return Bound("exclusiveMinimum", site.location, value)
    return Bound("minimum", site.location, value)


def _lower_maximum(value: Any, site: Site) -> Bound:
    if site.siblings.get("exclusiveMaximum"):
        return Bound("exclusiveMaximum", site.location, value)
    return Bound("maximum", site.location, value)


_ANY_ITEMS: Keyword[Any] = arrays.ITEMS
_ITEMS: dict[str, Keyword[Any]] = {
    "items": replace(_ANY_ITEMS, lower=_lower_items),
    "additionalItems": replace(
        _ANY_ITEMS, name="additionalItems", lower=_lower_additional_items
    ),
}
DRAFT_2019_09: Mapping[str, Keyword[Any]] = {
    **_ITEMS,
    "contains": replace(arrays.CONTAINS, lower=arrays.lower_contains_alone),
    "$recursiveRef": replace(
        applicators.REF, name="$recursiveRef", lower=_lower_recursive_reference
    ),
}
DRAFT_7: Mapping[str, Keyword[Any]] = {
    "contains": replace(arrays.CONTAINS, lower=arrays.lower_contains_once),
}
DRAFT_4: Mapping[str, Keyword[Any]] = {
    "type": replace(types.TYPE, lower=types.lower_without_fractions),
    "minimum": replace(numbers.MINIMUM, lower=_lower_minimum),
    "maximum": replace(numbers.MAXIMUM, lower=_lower_maximum),
}
