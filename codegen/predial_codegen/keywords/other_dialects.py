"""Keywords as other dialects have them, where 2020-12 has them otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from predial_codegen.keywords import applicators, arrays, numbers, types
from predial_codegen.keywords.keyword import Keyword
from predial_codegen.keywords.property_dependencies import PROPERTY_DEPENDENCIES

VERSION_1: Mapping[str, Keyword[Any]] = {
    "$dynamicRef": applicators.DYNAMIC_REF_IN_SCOPE,
    "propertyDependencies": PROPERTY_DEPENDENCIES,
}
DRAFT_2019_09: Mapping[str, Keyword[Any]] = {
    "items": arrays.ITEMS_2019,
    "additionalItems": arrays.ADDITIONAL_ITEMS,
    "contains": arrays.CONTAINS_2019,
    "$recursiveRef": applicators.RECURSIVE_REF,
}
DRAFT_7: Mapping[str, Keyword[Any]] = {"contains": arrays.CONTAINS_7}
DRAFT_4: Mapping[str, Keyword[Any]] = {
    "type": types.TYPE_OF_DRAFT_4,
    "minimum": numbers.MINIMUM_OF_DRAFT_4,
    "maximum": numbers.MAXIMUM_OF_DRAFT_4,
}
