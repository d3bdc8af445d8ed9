"""The values.

Generated from code.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, NotRequired, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.kinds import ANY, STRING
from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class CodeDict(TypedDict):
    """Code as JSON."""

    anchored: NotRequired[str]
    inside: NotRequired[str]
    dot: NotRequired[str]
    any: NotRequired[object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Code(ModelBase[CodeDict]):
    """Code.

    Attributes:
        anchored: Matches `^[A-Z]{2}\\d+$`.
        inside: Matches `b+`.
        dot: Matches `^a.c$`.
        any: Matches `^a`.
    """

    anchored: str | None = None
    inside: str | None = None
    dot: str | None = None
    any: object | Absent = ABSENT

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"anchored": STRING, "inside": STRING, "dot": STRING, "any": ANY},
        lambda: (schemas.CODE,),
    )
