"""The names that a generated `models.py` may import."""

from __future__ import annotations

from predial_codegen.fragments import Code, Import, reference

_LIBRARY = {
    "collections.abc": ("Mapping", "Sequence"),
    "dataclasses": ("dataclass", "field"),
    "datetime": ("date", "datetime"),
    "typing": (
        *("Any", "ClassVar", "Literal", "NotRequired", "Self", "TypeAlias"),
        *("TypedDict", "cast"),
    ),
    "uuid": ("UUID",),
}
_RUNTIME = {
    "absent": ("ABSENT", "Absent"),
    "lazy": ("LazyModule",),
    "members": ("holds", "none", "optional", "optional_tuple", "others"),
    "model": ("ModelBase", "ModelFacts", "written"),
    "model_values": (
        *("NonArray", "NonObject", "boolean", "either", "integer", "items"),
        *("items_by_place", "json_of", "members", "null", "number", "params_of"),
        "string",
    ),
    "model_formats": (
        *("aware", "date_text", "read_date", "read_time", "read_uuid"),
        *("time_text", "utc_text", "uuid_text"),
    ),
    "read_only": ("ReadOnly",),
    "schemas": ("accepts",),
}
_BY_NAME = {
    name: reference(Import(module, name, runtime=runtime))
    for runtime, modules in ((False, _LIBRARY), (True, _RUNTIME))
    for module, names in modules.items()
    for name in names
}
# Under other names, for a class that has a property of the same name.
_RENAMED = (
    Import("datetime", "date as date_", runtime=False),
    Import("datetime", "datetime as datetime_", runtime=False),
    Import("uuid", "UUID as UUID_", runtime=False),
    Import("dataclasses", "field as field_", runtime=False),
    Import("members", "none as none_", runtime=True),
    Import("model", "written as written_", runtime=True),
)
_ALIASES = {each.name.partition(" as ")[2]: each for each in _RENAMED}
_ALL = {
    **_BY_NAME,
    **{name: Code(name, frozenset({each})) for name, each in _ALIASES.items()},
    "builtins": Code("builtins", frozenset({Import("builtins", "", runtime=False)})),
}
NAMES = frozenset(_ALL)
ALIASES = frozenset(_ALIASES)


def use(name: str) -> Code:
    """The name in generated code, which then imports it."""
    return _ALL[name]
