"""The values.

Generated from call.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypedDict

from ._runtime.kinds import STRING
from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class CallDict(TypedDict):
    """Call as JSON."""

    caller: E164Dict


@dataclass(frozen=True, slots=True, kw_only=True)
class Call(ModelBase[CallDict]):
    """Call."""

    caller: E164

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"caller": E164}, lambda: (schemas.CALL,)
    )


class E164Dict(TypedDict):
    """E164 as JSON."""

    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class E164(ModelBase[E164Dict]):
    """E164.

    Attributes:
        number: In the format e164.
    """

    number: str

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"number": STRING}, lambda: (schemas.E164,)
    )
