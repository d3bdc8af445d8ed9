"""What a model holds for a property that is missing, where None is a value."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal, TypeAlias


class _Singleton(Enum):
    ABSENT = "ABSENT"

    def __repr__(self) -> str:
        return "ABSENT"


Absent: TypeAlias = Literal[_Singleton.ABSENT]
ABSENT: Final = _Singleton.ABSENT
