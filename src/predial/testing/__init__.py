"""A stand-in for Amazon Connect's campaigns API: real HTTP, on this machine alone.

    with fake_connect() as server:
        client = server.client()
        client.put_dial_request_batch(id="campaign", dialRequests=[...])
        assert server.accepted

`python -m predial.testing` serves it for programs in other languages.
"""

from __future__ import annotations

from predial.testing.faults import Fault
from predial.testing.server import FakeConnect, fake_connect
from predial.testing.service import Call, DialRequest

__all__ = ["Call", "DialRequest", "FakeConnect", "Fault", "fake_connect"]
