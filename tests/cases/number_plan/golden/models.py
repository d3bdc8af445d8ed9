"""The values.

Generated from call.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, NotRequired, TypedDict

from ._runtime.kinds import STRING
from ._runtime.lazy import LazyModule
from ._runtime.members import Called
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


CallDict = TypedDict(
    "CallDict",
    {
        "to": "str",
        "from": "NotRequired[str]",
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Call(ModelBase[CallDict]):
    """Call.

    Attributes:
        to: In the format e164.
        from_: `from`. In the format e164.
    """

    to: str
    from_: str | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"to": STRING, "from_": Called("from", STRING)}, lambda: (schemas.CALL,)
    )
