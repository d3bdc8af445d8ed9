"""UUIDs of which a `UUID` does not hold all."""

from __future__ import annotations

from uuid import UUID


class ExactUUID(UUID):
    """A UUID with the string that it was read from, as which it is written."""

    __slots__ = ("text",)

    text: str

    def __init__(self, text: str) -> None:
        super().__init__(text)
        object.__setattr__(self, "text", text)  # a UUID allows no other way

    def __reduce__(self) -> tuple[type[ExactUUID], tuple[str]]:
        """Copy and pickle the string too."""
        return ExactUUID, (self.text,)
