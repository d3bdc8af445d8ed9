"""The values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, NotRequired, Self, TypedDict

from ._runtime.absent import ABSENT, Absent


class FixedDict(TypedDict):
    """Fixed as JSON, and as boto3's parameters."""

    version: NotRequired[Literal[1]]
    kind: NotRequired[Literal["fixed"]]
    nothing: NotRequired[object]
    shape: NotRequired[object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixed:
    """Fixed.

    Attributes:
        version: See the schema.
        kind: See the schema.
        nothing: See the schema.
        shape: See the schema.
    """

    version: Literal[1] | None = None
    kind: Literal["fixed"] | None = None
    nothing: object | Absent = ABSENT
    shape: object | Absent = ABSENT

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            version=value.get("version"),
            kind=value.get("kind"),
            nothing=value.get("nothing", ABSENT),
            shape=value.get("shape", ABSENT),
        )

    def to_json(self) -> FixedDict:
        """As JSON values."""
        value: FixedDict = {}
        if self.version is not None:
            value["version"] = self.version
        if self.kind is not None:
            value["kind"] = self.kind
        if self.nothing is not ABSENT:
            value["nothing"] = self.nothing
        if self.shape is not ABSENT:
            value["shape"] = self.shape
        return value

    def to_params(self) -> FixedDict:
        """As parameters of boto3, where times stay datetimes."""
        value: FixedDict = {}
        if self.version is not None:
            value["version"] = self.version
        if self.kind is not None:
            value["kind"] = self.kind
        if self.nothing is not ABSENT:
            value["nothing"] = self.nothing
        if self.shape is not ABSENT:
            value["shape"] = self.shape
        return value
