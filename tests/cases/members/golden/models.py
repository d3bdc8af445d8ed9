"""The values.

Generated from person.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, NotRequired, Self, TypedDict

from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts, written
from ._runtime.model_values import integer, string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

_set = object.__setattr__  # a frozen class's own refuses


class PersonDict(TypedDict):
    """Person as JSON."""

    name: str
    age: int
    nick: NotRequired[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(ModelBase):
    """A closed object."""

    name: str
    age: int
    nick: str | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(lambda: (schemas.PERSON,), {})

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        made = cls.__new__(cls)
        _set(made, "name", value["name"])
        _set(made, "age", value["age"])
        _set(made, "nick", value.get("nick"))
        return made

    @written
    def to_json(self) -> PersonDict:
        """As JSON values."""
        value: PersonDict = {"name": string(self.name), "age": integer(self.age)}
        if self.nick is not None:
            value["nick"] = string(self.nick)
        return value
