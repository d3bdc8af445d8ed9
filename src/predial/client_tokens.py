"""What the API's guide says of client tokens, and its schema cannot."""

from __future__ import annotations

from datetime import timedelta

# So long after a dial request, the same token gets the same id, and no second call.
LIFETIME = timedelta(days=7)
