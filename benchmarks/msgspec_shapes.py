"""The other shapes as msgspec has them: closed structs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

from msgspec import UNSET, Meta, UnsetType

from benchmarks.making import COUNTRIES, CURRENCIES, LABEL, STATES
from benchmarks.msgspec_types import Closed

Name = Annotated[str, Meta(pattern=LABEL, max_length=63)]
Filled = Annotated[str, Meta(min_length=1)]
Count = Annotated[int, Meta(ge=0)]
Labels = dict[Annotated[str, Meta(pattern=LABEL)], Annotated[str, Meta(max_length=63)]]
if TYPE_CHECKING:
    Currency: TypeAlias = str
    Country: TypeAlias = str
    State: TypeAlias = str
else:  # a type checker takes no Literal of a tuple
    Currency, Country, State = Literal[CURRENCIES], Literal[COUNTRIES], Literal[STATES]


class Resources(Closed):
    """What a container may use."""

    cpu: Annotated[float, Meta(gt=0)]
    memory: Annotated[int, Meta(ge=1)]


class Port(Closed):
    """A port of a container."""

    port: Annotated[int, Meta(ge=1, le=65535)]
    protocol: Literal["TCP", "UDP"]


class Usage(Closed):
    """What a container may use at most, and what it asks for."""

    limits: Resources
    requests: Resources


class Container(Closed):
    """A container of a pod."""

    name: Name
    image: Filled
    resources: Usage
    ports: list[Port] | UnsetType = UNSET


class Pod(Closed):
    """The containers of a pod."""

    containers: Annotated[list[Container], Meta(min_length=1)]


class Labelled(Closed):
    """The metadata of a pod."""

    labels: Labels


class Template(Closed):
    """A pod to be made."""

    metadata: Labelled
    spec: Pod


class Metadata(Closed):
    """The metadata of a deployment."""

    name: Name
    labels: Labels


class Spec(Closed):
    """How many pods of what kind."""

    replicas: Count
    template: Template


class Deployment(Closed):
    """A deployment, seven levels deep."""

    kind: Literal["Deployment"]
    metadata: Metadata
    spec: Spec


class Price(Closed):
    """Three enums."""

    currency: Currency
    country: Country
    state: State


class Reading(Closed):
    """Four numbers."""

    sensor: Count
    celsius: Annotated[float, Meta(ge=-273.15)]
    humidity: Annotated[float, Meta(ge=0, le=100)]
    step: Annotated[int, Meta(multiple_of=5)]


class Queued(Closed, tag_field="kind", tag="queued"):
    """An event."""

    at: int
    queue: Filled


class Dialled(Closed, tag_field="kind", tag="dialled"):
    """An event."""

    at: int
    attempt: Annotated[int, Meta(ge=1)]


class Answered(Closed, tag_field="kind", tag="answered"):
    """An event."""

    at: int
    agent: Filled
    seconds: Annotated[float, Meta(ge=0)]


class Failed(Closed, tag_field="kind", tag="failed"):
    """An event."""

    at: int
    reason: Literal["busy", "no-answer", "rejected"]


class Node(Closed):
    """A node of a tree."""

    name: Annotated[str, Meta(min_length=1, max_length=63)]
    children: list[Node]


Score = Annotated[int, Meta(ge=0, le=100)]
Degrees = Annotated[float, Meta(ge=-180, le=180)]
Position = Annotated[list[Degrees], Meta(min_length=2, max_length=3)]
Area = Annotated[list[Position], Meta(min_length=4)]

TYPES: dict[str, Any] = {
    "deployment": Deployment,
    "enums": list[Price],
    "numbers": list[Reading],
    "oneOf": list[Queued | Dialled | Answered | Failed],
    "tree": Node,
    "wide map": dict[Annotated[str, Meta(pattern="^[a-z]+-[0-9]+$")], Score],
    "coordinates": list[Area],
}
