"""The values.

Generated from call.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, NotRequired, Self, TypedDict

from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


CallDict = TypedDict(
    "CallDict",
    {
        "to": "str",
        "from": "NotRequired[str]",
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Call(ModelBase):
    """Call.

    Attributes:
        to: In the format e164.
        from_: `from`. In the format e164.
    """

    to: str
    from_: str | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: (schemas.CALL,), {"from_": "from"}
    )

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "to", value["to"])
        _set(made, "from_", value.get("from"))
        return made

    @written
    def to_json(self) -> CallDict:
        """As JSON values."""
        value: CallDict = {"to": string(self.to)}
        if self.from_ is not None:
            value["from"] = string(self.from_)
        return value
