"""The values.

Generated from odd.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime as datetime_
from typing import ClassVar, NotRequired, TypedDict

from ._runtime.absent import ABSENT, Absent
from ._runtime.kinds import ANY, INTEGER, STRING, TIME, items_of, members_of
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


OddDict = TypedDict(
    "OddDict",
    {
        "str": "str",
        "int": "int",
        "object": "NotRequired[object]",
        "datetime": "NotRequired[str]",
        "Mapping": "NotRequired[Mapping[str, str]]",
        "Sequence": "NotRequired[Sequence[str]]",
        "NotRequired": "NotRequired[str]",
        "tail": "NotRequired[str]",
        "when": "NotRequired[str]",
        "names": "NotRequired[Sequence[str]]",
        "map": "NotRequired[Mapping[str, int]]",
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Odd(ModelBase[OddDict]):
    """Odd.

    Attributes:
        mapping: `Mapping`.
        sequence: `Sequence`.
        not_required: `NotRequired`.
    """

    str: builtins.str
    int: builtins.int
    object: builtins.object | Absent = ABSENT
    datetime: datetime_ | None = None
    mapping: Mapping[builtins.str, builtins.str] | None = None
    sequence: tuple[builtins.str, ...] | None = None
    not_required: builtins.str | None = None
    tail: builtins.str | None = None
    when: datetime_ | None = None
    names: tuple[builtins.str, ...] | None = None
    map: Mapping[builtins.str, builtins.int] | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {
            "str": STRING,
            "int": INTEGER,
            "object": ANY,
            "datetime": TIME,
            "mapping": Called("Mapping", members_of(STRING)),
            "sequence": Called("Sequence", items_of(STRING)),
            "not_required": Called("NotRequired", STRING),
            "tail": STRING,
            "when": TIME,
            "names": items_of(STRING),
            "map": members_of(INTEGER),
        },
        lambda: (schemas.ODD,),
    )
