"""The other shapes as pydantic has them: closed, strict types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, NotRequired, TypeAlias

from pydantic import Field
from typing_extensions import TypedDict

from benchmarks.making import COUNTRIES, CURRENCIES, LABEL, STATES
from benchmarks.pydantic_types import closed

Name = Annotated[str, Field(pattern=LABEL, max_length=63)]
Filled = Annotated[str, Field(min_length=1)]
Count = Annotated[int, Field(ge=0)]
Labels = dict[
    Annotated[str, Field(pattern=LABEL)], Annotated[str, Field(max_length=63)]
]
if TYPE_CHECKING:
    Currency: TypeAlias = str
    Country: TypeAlias = str
    State: TypeAlias = str
else:  # a type checker takes no Literal of a tuple
    Currency, Country, State = Literal[CURRENCIES], Literal[COUNTRIES], Literal[STATES]


@closed
class Resources(TypedDict):
    """What a container may use."""

    cpu: Annotated[float, Field(gt=0)]
    memory: Annotated[int, Field(ge=1)]


@closed
class Port(TypedDict):
    """A port of a container."""

    port: Annotated[int, Field(ge=1, le=65535)]
    protocol: Literal["TCP", "UDP"]


@closed
class Usage(TypedDict):
    """What a container may use at most, and what it asks for."""

    limits: Resources
    requests: Resources


@closed
class Container(TypedDict):
    """A container of a pod."""

    name: Name
    image: Filled
    ports: NotRequired[list[Port]]
    resources: Usage


@closed
class Pod(TypedDict):
    """The containers of a pod."""

    containers: Annotated[list[Container], Field(min_length=1)]


@closed
class Labelled(TypedDict):
    """The metadata of a pod."""

    labels: Labels


@closed
class Template(TypedDict):
    """A pod to be made."""

    metadata: Labelled
    spec: Pod


@closed
class Metadata(TypedDict):
    """The metadata of a deployment."""

    name: Name
    labels: Labels


@closed
class Spec(TypedDict):
    """How many pods of what kind."""

    replicas: Count
    template: Template


@closed
class Deployment(TypedDict):
    """A deployment, seven levels deep."""

    kind: Literal["Deployment"]
    metadata: Metadata
    spec: Spec


@closed
class Price(TypedDict):
    """Three enums."""

    currency: Currency
    country: Country
    state: State


@closed
class Reading(TypedDict):
    """Four numbers."""

    sensor: Count
    celsius: Annotated[float, Field(ge=-273.15)]
    humidity: Annotated[float, Field(ge=0, le=100)]
    step: Annotated[int, Field(multiple_of=5)]


@closed
class Queued(TypedDict):
    """An event."""

    kind: Literal["queued"]
    at: int
    queue: Filled


@closed
class Dialled(TypedDict):
    """An event."""

    kind: Literal["dialled"]
    at: int
    attempt: Annotated[int, Field(ge=1)]


@closed
class Answered(TypedDict):
    """An event."""

    kind: Literal["answered"]
    at: int
    agent: Filled
    seconds: Annotated[float, Field(ge=0)]


@closed
class Failed(TypedDict):
    """An event."""

    kind: Literal["failed"]
    at: int
    reason: Literal["busy", "no-answer", "rejected"]


@closed
class Node(TypedDict):
    """A node of a tree."""

    name: Annotated[str, Field(min_length=1, max_length=63)]
    children: list[Node]


Event = Annotated[Queued | Dialled | Answered | Failed, Field(discriminator="kind")]
Score = Annotated[int, Field(ge=0, le=100)]
Degrees = Annotated[float, Field(ge=-180, le=180)]
Position = Annotated[list[Degrees], Field(min_length=2, max_length=3)]
Area = Annotated[list[Position], Field(min_length=4)]

TYPES: dict[str, Any] = {
    "deployment": Deployment,
    "enums": list[Price],
    "numbers": list[Reading],
    "oneOf": list[Event],
    "tree": Node,
    "wide map": dict[Annotated[str, Field(pattern="^[a-z]+-[0-9]+$")], Score],
    "coordinates": list[Area],
}
