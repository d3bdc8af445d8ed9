"""The names that a generated `models.py` may import."""

from __future__ import annotations

from predial_codegen.fragments import Code, Import, reference

_LIBRARY = {
    "collections.abc": ("Mapping", "Sequence"),
    "dataclasses": ("dataclass", "field"),
    "datetime": ("datetime",),
    "typing": (
        *("Any", "ClassVar", "Literal", "NotRequired", "Self", "TypeAlias"),
        *("TypedDict", "cast"),
    ),
}
_RUNTIME = {
    "absent": ("ABSENT", "Absent"),
    "formats.date_time": ("from_datetime", "to_datetime"),
    "members": ("holds", "none", "others"),
    "read_only": ("ReadOnly",),
}
_ALL = {
    name: reference(Import(module, name, runtime=runtime))
    for runtime, modules in ((False, _LIBRARY), (True, _RUNTIME))
    for module, names in modules.items()
    for name in names
}
NAMES = frozenset(_ALL)


def use(name: str) -> Code:
    """The name in generated code, which then imports it."""
    return _ALL[name]
