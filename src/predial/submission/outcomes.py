"""How a submission ends for one dial request."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

TYPE_CHECKING = False
if TYPE_CHECKING:
    from predial.checking.diagnostics import Violation


@dataclass(frozen=True, slots=True)
class Accepted:
    """The service has it.

    Attributes:
        index: Which input it was, counted from 0.
        client_token: Its token.
        id: What the service calls it; None if it did not say.
    """

    index: int
    client_token: str
    id: str | None


@dataclass(frozen=True, slots=True)
class Invalid:
    """It breaks the contract, and was not sent.

    Attributes:
        index: Which input it was, counted from 0.
        client_token: Its token, if that is valid.
        violations: What is wrong with it.
    """

    index: int
    client_token: str | None
    violations: tuple[Violation, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """The service refuses it, or a guard on the client, and would do so again.

    Attributes:
        index: Which input it was, counted from 0.
        client_token: Its token.
        code: The service's failure code, or the name of an error.
        may_be_accepted: Whether the service may have it all the same: an earlier call
            was made, and its answer was lost.
    """

    index: int
    client_token: str
    code: str
    may_be_accepted: bool = False


@dataclass(frozen=True, slots=True)
class Unsent:
    """It can be sent again, with the same token.

    Attributes:
        index: Which input it was, counted from 0.
        client_token: Its token, if that is known to be valid.
        reason: A failure code or the name of an error; `Expired` where its time ran
            out between attempts; else what `stop` was given.
        may_be_accepted: Whether the service may have it: a call was made, and its
            answer was lost. For seven days, sending the same token does nothing then.
    """

    index: int
    client_token: str | None
    reason: str
    may_be_accepted: bool = False


Outcome: TypeAlias = Accepted | Invalid | Refused | Unsent
