"""The values.

Generated from profile.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, NotRequired, Self, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.lazy import LazyModule
from ._runtime.members import holds
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import either, integer, items, null, string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class ProfileDict(TypedDict):
    """Profile as JSON."""

    needed: int | None
    optional: NotRequired[str]
    nullable: NotRequired[str | None]
    any: NotRequired[object]
    list: NotRequired[Sequence[str] | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile(ModelBase):
    """Profile."""

    needed: int | None
    optional: str | None = None
    nullable: str | None | Absent = ABSENT
    any: object | Absent = ABSENT
    list: tuple[str, ...] | None | Absent = ABSENT

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.PROFILE,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "needed", value["needed"])
        _set(made, "optional", value.get("optional"))
        _set(made, "nullable", value.get("nullable", ABSENT))
        _set(made, "any", value.get("any", ABSENT))
        _set(
            made,
            "list",
            (tuple(value["list"]) if holds(value["list"], list) else value["list"])
            if "list" in value
            else ABSENT,
        )
        return made

    @written
    def to_json(self) -> ProfileDict:
        """As JSON values."""
        value: ProfileDict = {"needed": either(self.needed, integer, null)}
        if self.optional is not None:
            value["optional"] = string(self.optional)
        if self.nullable is not ABSENT:
            value["nullable"] = either(self.nullable, string, null)
        if self.any is not ABSENT:
            value["any"] = self.any
        if self.list is not ABSENT:
            value["list"] = (
                [string(item) for item in items(self.list)]
                if isinstance(self.list, tuple)
                else null(self.list)
            )
        return value
