"""`prefixItems`, `items`, `contains`, `uniqueItems`: the items of an array."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from predial_codegen.forms import ArrayForm, Form, both
from predial_codegen.fragments import Code, literal
from predial_codegen.ir import Contains, Items, Plain, PrefixItems
from predial_codegen.json_types import is_array
from predial_codegen.keywords.keyword import Keyword, Site, Table, plain
from predial_runtime.keywords import arrays as runtime


def _read_prefix(value: Any, site: Site) -> PrefixItems:
    schemas = tuple(site.schema(schema, index) for index, schema in enumerate(value))
    return PrefixItems("prefixItems", site.location, schemas)


def _with_prefix(array: ArrayForm, assertion: PrefixItems) -> ArrayForm | None:
    if array.prefix or array.items is not None:
        return None
    return replace(array, prefix=assertion.schemas)


def _read_items(value: Any, site: Site) -> Items:
    start = len(site.siblings.get("prefixItems", ()))
    return Items("items", site.location, site.schema(value), start)


def _with_items(array: ArrayForm, assertion: Items) -> ArrayForm | None:
    if assertion.start != len(array.prefix):
        return None
    return replace(array, items=both(array.items, assertion.schema))


def _read_contains(value: Any, site: Site) -> Contains:
    """With its counts; `unevaluatedItems` takes what matches for evaluated."""
    minimum = int(site.siblings.get("minContains", 1))
    most = site.siblings.get("maxContains")
    maximum = None if most is None else int(most)
    return Contains("contains", site.location, site.schema(value), minimum, maximum)


def _read_contains_2019(value: Any, site: Site) -> Contains:
    """As 2019-09 has it: `unevaluatedItems` does not count what matches."""
    return replace(_read_contains(value, site), evaluates=False)


def _read_contains_7(value: Any, site: Site) -> Contains:
    """As draft 7 has it: at least once, without counts."""
    return Contains("contains", site.location, site.schema(value), evaluates=False)


def _counted(assertion: Contains, table: Table) -> list[Code]:
    arguments = [table.schema(assertion.schema)]
    if assertion.minimum != 1 or assertion.maximum is not None:
        arguments.append(literal(assertion.minimum))
    if assertion.maximum is not None:
        arguments.append(literal(assertion.maximum))
    return arguments


def _with_contains(array: ArrayForm, assertion: Contains) -> ArrayForm:
    if assertion.minimum == 0 and assertion.maximum is None:
        return array
    return replace(array, contains=(*array.contains, assertion))


def _read_unique_items(value: Any, site: Site) -> Plain | None:
    return Plain("uniqueItems", site.location, ()) if value else None


def _distinct(form: Form) -> Form | None:
    return form.narrowed(ArrayForm, lambda array: replace(array, distinct=True))


def _unique(form: Form, *names: str) -> Form | None:
    return form.narrowed(
        ArrayForm, lambda array: replace(array, unique=(*array.unique, *names))
    )


PREFIX_ITEMS = Keyword(
    runtime.PrefixItems,
    _read_prefix,
    lambda assertion, table: [table.schema(each) for each in assertion.schemas],
    lambda form, assertion: form.narrowed(
        ArrayForm, lambda array: _with_prefix(array, assertion)
    ),
)
ITEMS = Keyword(
    runtime.Items,
    _read_items,
    lambda assertion, table: [table.schema(assertion.schema)],
    lambda form, assertion: form.narrowed(
        ArrayForm, lambda array: _with_items(array, assertion)
    ),
)
CONTAINS = Keyword(
    runtime.Contains,
    _read_contains,
    _counted,
    lambda form, assertion: form.narrowed(
        ArrayForm, lambda array: _with_contains(array, assertion)
    ),
)
UNIQUE_ITEMS: Keyword[Plain] = replace(
    plain(runtime.UniqueItems, _distinct), read=_read_unique_items
)
UNIQUE_ITEM_PROPERTIES = plain(runtime.UniqueItemProperties, _unique, tuple)

CONTAINS_2019 = replace(CONTAINS, read=_read_contains_2019)
CONTAINS_7 = replace(CONTAINS, read=_read_contains_7)


def _read_items_2019(value: Any, site: Site) -> Items | PrefixItems:
    """A list of schemas is what 2020-12 calls `prefixItems`."""
    if is_array(value):
        return _read_prefix(value, site)
    return Items("items", site.location, site.schema(value))


def _read_additional_items(value: Any, site: Site) -> Items | None:
    """What 2020-12 calls `items`; without meaning unless `items` is a list."""
    first = site.siblings.get("items")
    if not is_array(first):
        return None
    return Items("items", site.location, site.schema(value), len(first))


ITEMS_2019: Keyword[Any] = replace(ITEMS, read=_read_items_2019)  # type: ignore[arg-type]
ADDITIONAL_ITEMS: Keyword[Any] = replace(
    ITEMS, name="additionalItems", read=_read_additional_items
)
