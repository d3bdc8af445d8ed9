"""The values.

Generated from call.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NotRequired, Self, TypedDict

_set = object.__setattr__  # a frozen class's own refuses


CallDict = TypedDict(
    "CallDict",
    {
        "to": "str",
        "from": "NotRequired[str]",
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """Call.

    Attributes:
        from_: `from`.
    """

    to: str
    from_: str | None = None

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "to", value["to"])
        _set(made, "from_", value.get("from"))
        return made

    def to_json(self) -> CallDict:
        """As JSON values."""
        value: CallDict = {"to": self.to}
        if self.from_ is not None:
            value["from"] = self.from_
        return value
