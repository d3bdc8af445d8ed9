"""Guard clients of aioboto3 and aiobotocore; run by a Python that has them."""

import asyncio
import importlib
from datetime import UTC, datetime, timedelta
from typing import Any

import predial
from predial.testing import FakeConnect, fake_connect

NOW = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
# They need a botocore that is older than ours, whose types are the ones installed.
ERRORS: Any = importlib.import_module("botocore.exceptions")
AIOBOTO3: Any = importlib.import_module("aioboto3")
AIOBOTOCORE: Any = importlib.import_module("aiobotocore.session")
KEYS = {
    "region_name": "us-east-1",
    "aws_access_key_id": "testing",
    "aws_secret_access_key": "testing",
}


def call(moment: Any) -> dict[str, Any]:
    """The arguments of a call."""
    item: dict[str, Any] = {
        "clientToken": "token-1",
        "phoneNumber": "+442079460958",
        "expirationTime": moment,
        "attributes": {},
    }
    return {"id": "campaign", "dialRequests": [item]}


async def sends(client: Any, moment: Any) -> bool:
    """Whether a call gets past the guard."""
    try:
        await client.put_dial_request_batch(**call(moment))
    except predial.InvalidRequest:
        return False
    except ERRORS.ClientError:  # the server refuses it
        pass
    return True


async def main(served: FakeConnect) -> None:
    """A guarded session of each, and a guarded client."""
    for session in (AIOBOTO3.Session(), AIOBOTOCORE.get_session()):
        make = getattr(session, "create_client", None) or session.client
        guarding = predial.guard(session, clock=lambda: NOW)
        options = {**KEYS, "endpoint_url": served.endpoint_url}
        async with make("connectcampaigns", **options) as client:
            assert await sends(client, NOW + timedelta(minutes=5))
            assert not await sends(client, "2030")
            with predial.guard(client, mode="warn", clock=lambda: NOW):
                assert await sends(client, "2030")
            assert not await sends(client, "2030")
            guarding.remove()
            assert await sends(client, "2030")


with fake_connect(now=NOW) as SERVER:
    asyncio.run(main(SERVER))
    assert len(SERVER.calls) == 6, SERVER
