"""Values of models that no class reads and writes: tuples, and unions of many types."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, TypeAlias

    # What a value may be where a schema says what objects hold, or what arrays do.
    NonObject: TypeAlias = str | float | bool | Sequence[object] | None
    NonArray: TypeAlias = str | float | bool | Mapping[str, object] | None
else:
    NonObject = NonArray = object


def items_by_place(
    value: Sequence[Any],
    rest: Callable[[Any], Any] | None,
    *readers: Callable[[Any], Any] | None,
) -> tuple[Any, ...]:
    """The items of an array, each read as its place says.

    Args:
        value: The array.
        rest: Reads the items behind those that have a reader of their own.
        readers: Read the first items; None keeps an item as it is.
    """
    given = [*readers, *[rest] * (len(value) - len(readers))]
    return tuple(
        item if read is None else read(item)
        for item, read in zip(value, given, strict=False)
    )


def json_of(value: Any) -> Any:
    """A model's value as JSON, whatever it is."""
    return _written(value, "to_json")


def params_of(value: Any) -> Any:
    """A model's value as parameters of boto3, whatever it is."""
    return _written(value, "to_params")


def _written(value: Any, method: str) -> Any:
    kind: type[Any] = value.__class__
    if kind in _UNCHANGED:
        return value
    if hasattr(kind, method):
        return _method(value, kind, method)()
    if issubclass(kind, tuple):
        return [_written(item, method) for item in value]
    if hasattr(kind, "items"):
        return {name: _written(each, method) for name, each in value.items()}
    if method == "to_json":
        from .formats.date_time import from_datetime

        return from_datetime(value)
    return value


def _method(value: Any, kind: type[Any], name: str) -> Any:
    """The method of a model, behind whose name is `_` if a field is called so."""
    while not callable(getattr(kind, name)):
        name += "_"
    return getattr(value, name)


_UNCHANGED = (str, bool, int, float, list, type(None))
