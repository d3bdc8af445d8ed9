"""What type checkers know of some arguments; nothing imports this when it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from datetime import datetime

    from .violations import Params, Path


class BrokenRule(Protocol):
    """What a violation says of the rule: a keyword of a schema, or a `Rule`."""

    @property
    def code(self) -> str:
        """The keyword, or `format.NAME`."""
        ...

    @property
    def location(self) -> str:
        """Schema file, `#`, and JSON Pointer of the keyword."""
        ...

    @property
    def message(self) -> str:
        """The message, with `{name}` for each parameter."""
        ...

    @property
    def params(self) -> Params:
        """What the schema requires, by name."""
        ...

    @property
    def plain_message(self) -> str:
        """The message where nothing of the value stands in it."""
        ...

    @property
    def requirement(self) -> object:
        """What two rules have in common that require the same."""
        ...


class Stops(Protocol):
    """Where the ways into a value stop, as something there is sensitive."""

    def before(self, path: Path) -> tuple[Path, int | None] | None:
        """Of a way to or into a sensitive value, that to it.

        With it is the number of the property of it that is meant, if one is.
        """
        ...

    def above(self, path: Path) -> tuple[Path, int | None] | None:
        """The same, but None for the way to a sensitive value itself."""
        ...


class Verdict(Protocol):
    """Whether a value is valid, and so that nothing is to be reported of it."""

    def __call__(  # a keyword would cost a twentieth of a verdict
        self,
        value: Any,
        advice: bool = False,
        now: datetime | None = None,
        /,
    ) -> bool:
        """Take the value, whether advice counts, and what times count from."""
        ...
