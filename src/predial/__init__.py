"""Catch bad API payloads before they are sent: what people run, and call."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from predial.guarding.guard import Guard, guard
    from predial.guarding.invalid_request import InvalidRequest
    from predial.submission import submit

__all__ = ["Guard", "InvalidRequest", "guard", "submit"]
_MODULES = {
    "Guard": "guarding.guard",
    "InvalidRequest": "guarding.invalid_request",
    "guard": "guarding.guard",
    "submit": "submission",
}


def __getattr__(name: str) -> object:
    """Load what is used in a program when it is: the command needs none of it."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"predial.{_MODULES[name]}"), name)
