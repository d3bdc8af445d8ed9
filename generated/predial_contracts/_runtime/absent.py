"""What a model holds for a property that is missing, where None is a value."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal, TypeAlias


class AbsentType(Enum):
    """The type of `ABSENT`, which is false like None."""

    ABSENT = "ABSENT"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "ABSENT"

    __str__ = __repr__


Absent: TypeAlias = Literal[AbsentType.ABSENT]
ABSENT: Final = AbsentType.ABSENT
