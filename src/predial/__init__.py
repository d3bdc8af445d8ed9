"""Catch bad API payloads before they are sent: what people run."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from predial.submission import submit

__all__ = ["submit"]


def __getattr__(name: str) -> object:
    """Load what is used in a program when it is: the command needs none of it."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from predial import submission

    return getattr(submission, name)
