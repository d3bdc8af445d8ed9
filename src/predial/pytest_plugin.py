"""The pytest fixture `fake_connect`, which pytest finds by predial's entry point."""

from __future__ import annotations

import pytest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from predial.testing.server import FakeConnect


@pytest.fixture
def fake_connect() -> Iterator[FakeConnect]:
    """A stand-in for Amazon Connect's campaigns API, running while the test does."""
    from predial.testing.server import fake_connect as served

    with served() as server:
        yield server
