"""The names that a generated `models.py` may import."""

from __future__ import annotations

from predial_codegen.fragments import Code, Import, reference

_LIBRARY = {
    "collections.abc": ("Mapping", "Sequence"),
    "dataclasses": ("dataclass", "field"),
    "datetime": ("date", "datetime"),
    "typing": (
        *("Any", "ClassVar", "Literal", "NotRequired", "TypeAlias", "TypedDict"),
        "cast",
    ),
    "uuid": ("UUID",),
}
_RUNTIME = {
    "absent": ("ABSENT", "Absent"),
    "lazy": ("LazyModule",),
    "json_values": ("holds",),
    "kinds": (
        *("ANY", "BOOLEAN", "DATE", "INTEGER", "NON_ARRAY", "NON_OBJECT"),
        *("NULL", "NUMBER", "STRING", "SharedKind", "TIME", "UTC_TIME", "UUID_TEXT"),
        *("items_at", "items_of", "members_of", "read_by", "union_of"),
    ),
    "members": ("Called", "Rest", "none"),
    "model": ("ServiceError", "ModelBase", "ModelFacts", "ModelWithParams"),
    "model_values": ("NonArray", "NonObject", "items_by_place"),
    "model_formats": ("read_date", "read_time", "read_uuid"),
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
