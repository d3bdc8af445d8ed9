"""Catch bad API payloads before they are sent: what people run, and guard with."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from predial.guarding import Guard, guard
    from predial.invalid_request import InvalidRequest

__all__ = ["Guard", "InvalidRequest", "guard"]


def __getattr__(name: str) -> object:
    """Load what needs boto3 when it is first used: the command needs none of it."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name == "InvalidRequest":
        from predial import invalid_request

        return invalid_request.InvalidRequest
    from predial import guarding

    return getattr(guarding, name)
