"""The request as pydantic has it: closed, strict types."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, with_config
from pydantic.alias_generators import to_camel
from typing_extensions import TypedDict

from benchmarks.payloads import CAMPAIGN, KEY, PHONE, TIME, TOKEN

closed = with_config(ConfigDict(strict=True, extra="forbid"))

CampaignId = Annotated[str, Field(min_length=1, max_length=256, pattern=CAMPAIGN)]
ClientToken = Annotated[str, Field(min_length=1, max_length=200, pattern=TOKEN)]
PhoneNumber = Annotated[str, Field(pattern=PHONE)]
TimeStamp = Annotated[str, Field(pattern=TIME)]
AttributeName = Annotated[str, Field(min_length=1, max_length=32767, pattern=KEY)]
AttributeValue = Annotated[str, Field(max_length=32767)]


@closed
class DialRequestDict(TypedDict):
    """A dial request as a dict."""

    clientToken: ClientToken
    phoneNumber: PhoneNumber
    expirationTime: TimeStamp
    attributes: dict[AttributeName, AttributeValue]


@closed
class RequestDict(TypedDict):
    """A request as a dict."""

    id: CampaignId
    dialRequests: Annotated[list[DialRequestDict], Field(min_length=1, max_length=25)]


class Closed(BaseModel):
    """A model that refuses what it does not name, and converts nothing."""

    model_config = ConfigDict(strict=True, extra="forbid", alias_generator=to_camel)


class DialRequest(Closed):
    """A dial request as a model."""

    client_token: ClientToken
    phone_number: PhoneNumber
    expiration_time: TimeStamp
    attributes: dict[AttributeName, AttributeValue]


class Request(Closed):
    """A request as a model."""

    id: CampaignId
    dial_requests: Annotated[list[DialRequest], Field(min_length=1, max_length=25)]
