"""A set of client tokens that takes 20 bytes for each, and 7 MB for many."""

from __future__ import annotations

from collections import defaultdict
from hashlib import blake2b

_PREFIX = 2  # bytes of a digest that choose its bucket
_REST = 14


class Tokens:
    """Tokens, each as 16 bytes of its BLAKE2b digest: no two share them by chance.

    A bucket holds what follows the first bytes of its digests, one after another: so
    there is no object for each token.
    """

    __slots__ = ("_buckets",)

    def __init__(self) -> None:
        self._buckets: defaultdict[bytes, bytearray] = defaultdict(bytearray)

    def add(self, token: str) -> bool:
        """Add a token; whether it is new."""
        bucket, rest = self._place(token)
        if _holds(bucket, rest):
            return False
        bucket += rest
        return True

    def __contains__(self, token: str) -> bool:
        return _holds(*self._place(token))

    def _place(self, token: str) -> tuple[bytearray, bytes]:
        digest = blake2b(token.encode(), digest_size=_PREFIX + _REST).digest()
        return self._buckets[digest[:_PREFIX]], digest[_PREFIX:]


def _holds(bucket: bytearray, rest: bytes) -> bool:
    at = bucket.find(rest)
    while at >= 0 and at % _REST:  # across two of them
        at = bucket.find(rest, at + 1)
    return at >= 0
