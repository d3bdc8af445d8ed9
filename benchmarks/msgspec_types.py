"""The request as msgspec has it: closed structs."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from benchmarks.payloads import CAMPAIGN, KEY, PHONE, TIME, TOKEN

CampaignId = Annotated[str, Meta(min_length=1, max_length=256, pattern=CAMPAIGN)]
ClientToken = Annotated[str, Meta(min_length=1, max_length=200, pattern=TOKEN)]
PhoneNumber = Annotated[str, Meta(pattern=PHONE)]
TimeStamp = Annotated[str, Meta(pattern=TIME)]
AttributeName = Annotated[str, Meta(min_length=1, max_length=32767, pattern=KEY)]
AttributeValue = Annotated[str, Meta(max_length=32767)]


class Closed(Struct, forbid_unknown_fields=True, rename="camel"):
    """A struct that refuses what it does not name."""


class DialRequest(Closed):
    """A dial request."""

    client_token: ClientToken
    phone_number: PhoneNumber
    expiration_time: TimeStamp
    attributes: dict[AttributeName, AttributeValue]


class Request(Closed):
    """A request."""

    id: CampaignId
    dial_requests: Annotated[list[DialRequest], Meta(min_length=1, max_length=25)]
