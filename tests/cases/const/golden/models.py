"""The values.

Generated from fixed.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, NotRequired, Self, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.lazy import LazyModule
from ._runtime.members import holds
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import boolean, integer, items, members, null, string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class FixedDict(TypedDict):
    """Fixed as JSON."""

    version: NotRequired[Literal[1]]
    kind: NotRequired[Literal["fixed"]]
    nothing: NotRequired[None]
    shape: NotRequired[
        Mapping[str, Sequence[Mapping[str, Literal[False]] | Literal[1]]]
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixed(ModelBase):
    """Fixed."""

    version: Literal[1] | None = None
    kind: Literal["fixed"] | None = None
    nothing: None | Absent = ABSENT
    shape: (
        Mapping[str, tuple[Mapping[str, Literal[False]] | Literal[1], ...]] | None
    ) = None

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.FIXED,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "version", value.get("version"))
        _set(made, "kind", value.get("kind"))
        _set(made, "nothing", value.get("nothing", ABSENT))
        _set(
            made,
            "shape",
            {
                name: tuple(
                    dict(item) if holds(item, dict) else item for item in member
                )
                for name, member in value["shape"].items()
            }
            if "shape" in value
            else None,
        )
        return made

    @written
    def to_json(self) -> FixedDict:
        """As JSON values."""
        value: FixedDict = {}
        if self.version is not None:
            value["version"] = integer(self.version)
        if self.kind is not None:
            value["kind"] = string(self.kind)
        if self.nothing is not ABSENT:
            value["nothing"] = null(self.nothing)
        if self.shape is not None:
            value["shape"] = {
                name: [
                    {name: boolean(member) for name, member in members(item).items()}
                    if isinstance(item, Mapping)
                    else integer(item)
                    for item in items(member)
                ]
                for name, member in members(self.shape).items()
            }
        return value
