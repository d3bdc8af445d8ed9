"""Every keyword that the generator understands, in the order of the output."""

from __future__ import annotations

from typing import Any

from predial_codegen.keywords import (
    applicators,
    arrays,
    numbers,
    objects,
    sizes,
    strings,
    telephony,
    times,
    types,
    unevaluated,
    values,
)
from predial_codegen.keywords.keyword import Keyword

_TABLE: tuple[Keyword[Any], ...] = (
    types.FALSE,
    types.TYPE,
    applicators.REF,
    applicators.DYNAMIC_REF,
    values.CONST,
    values.ENUM,
    numbers.MINIMUM,
    numbers.EXCLUSIVE_MINIMUM,
    numbers.MAXIMUM,
    numbers.EXCLUSIVE_MAXIMUM,
    numbers.MULTIPLE_OF,
    sizes.MIN_LENGTH,
    sizes.MAX_LENGTH,
    strings.FORMAT,
    strings.PATTERN,
    strings.CONTENT_ENCODING,
    telephony.NUMBER_PLAN,
    times.FROM_NOW,
    sizes.MIN_ITEMS,
    sizes.MAX_ITEMS,
    arrays.PREFIX_ITEMS,
    arrays.ITEMS,
    arrays.CONTAINS,
    arrays.UNIQUE_ITEMS,
    arrays.UNIQUE_ITEM_PROPERTIES,
    sizes.MIN_PROPERTIES,
    sizes.MAX_PROPERTIES,
    objects.REQUIRED,
    objects.ADDITIONAL_PROPERTIES,
    objects.PROPERTY_NAMES,
    objects.PROPERTIES,
    objects.PATTERN_PROPERTIES,
    objects.DEPENDENT_REQUIRED,
    objects.DEPENDENT_SCHEMAS,
    objects.DEPENDENCIES,
    sizes.MAX_UTF8_BYTES,
    applicators.ALL_OF,
    applicators.ANY_OF,
    applicators.ONE_OF,
    applicators.NOT,
    applicators.CONDITION,
    unevaluated.UNEVALUATED_ITEMS,
    unevaluated.UNEVALUATED_PROPERTIES,
    applicators.ADVISORY,
)

KEYWORDS: dict[str, Keyword[Any]] = {keyword.name: keyword for keyword in _TABLE}
ORDER = {keyword.name: position for position, keyword in enumerate(_TABLE)}

# What requires nothing by itself: an annotation, or read with another keyword.
ANNOTATIONS = frozenset(
    {
        "$schema",
        "$id",
        "$anchor",
        "$dynamicAnchor",
        "$defs",
        "$comment",
        "$vocabulary",
        "title",
        "description",
        "default",
        "examples",
        "deprecated",
        "readOnly",
        "writeOnly",
        "contentMediaType",
        "contentSchema",
        "then",
        "else",
        "minContains",
        "maxContains",
        "sensitive",
        "operation",
    }
)
