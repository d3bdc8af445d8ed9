"""The values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NotRequired, Self, TypedDict

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
        to: See the schema.
        from_: `from`.
    """

    to: str
    from_: str | None = None

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            to=value["to"],
            from_=value.get("from"),
        )

    def to_json(self) -> CallDict:
        """As JSON values."""
        value: CallDict = {"to": self.to}
        if self.from_ is not None:
            value["from"] = self.from_
        return value

    def to_params(self) -> CallDict:
        """As parameters of boto3, where times stay datetimes."""
        value: CallDict = {"to": self.to}
        if self.from_ is not None:
            value["from"] = self.from_
        return value
