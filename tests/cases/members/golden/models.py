"""The values.

Generated from person.schema.json by `predial generate`: edit the schemas.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, NotRequired, TypedDict

from ._runtime.kinds import INTEGER, STRING
from ._runtime.lazy import LazyModule
from ._runtime.model import ModelBase, ModelFacts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import schemas
else:
    schemas = LazyModule(f"{__package__}.schemas")

# Of each class, `_facts` has the kind of each field, by which it is read and written,
# and the tables that check it. Both may name what stands further down.


class PersonDict(TypedDict):
    """Person as JSON."""

    name: str
    age: int
    nick: NotRequired[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(ModelBase[PersonDict]):
    """A closed object."""

    name: str
    age: int
    nick: str | None = None

    _facts: ClassVar[ModelFacts] = ModelFacts(
        lambda: {"name": STRING, "age": INTEGER, "nick": STRING},
        lambda: (schemas.PERSON,),
    )
