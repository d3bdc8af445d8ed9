"""The values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NotRequired, Self, TypedDict

from ._runtime.absent import ABSENT, Absent


class CodeDict(TypedDict):
    """Code as JSON, and as boto3's parameters."""

    anchored: NotRequired[str]
    inside: NotRequired[str]
    dot: NotRequired[str]
    any: NotRequired[object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """Code.

    Attributes:
        anchored: See the schema.
        inside: See the schema.
        dot: See the schema.
        any_: `any`.
    """

    anchored: str | None = None
    inside: str | None = None
    dot: str | None = None
    any_: object | Absent = ABSENT

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        return cls(
            anchored=value.get("anchored"),
            inside=value.get("inside"),
            dot=value.get("dot"),
            any_=value.get("any", ABSENT),
        )

    def to_json(self) -> CodeDict:
        """As JSON values."""
        value: CodeDict = {}
        if self.anchored is not None:
            value["anchored"] = self.anchored
        if self.inside is not None:
            value["inside"] = self.inside
        if self.dot is not None:
            value["dot"] = self.dot
        if self.any_ is not ABSENT:
            value["any"] = self.any_
        return value

    def to_params(self) -> CodeDict:
        """As parameters of boto3, where times stay datetimes."""
        value: CodeDict = {}
        if self.anchored is not None:
            value["anchored"] = self.anchored
        if self.inside is not None:
            value["inside"] = self.inside
        if self.dot is not None:
            value["dot"] = self.dot
        if self.any_ is not ABSENT:
            value["any"] = self.any_
        return value
