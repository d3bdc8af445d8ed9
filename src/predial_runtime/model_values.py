"""How the values of models are written, and tuples read.

What is of a wrong type is not written: a model made by hand may hold anything.
"""

from __future__ import annotations

from collections.abc import Mapping

from .json_values import MistypedError, are_names, holds, is_integer, is_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, TypeAlias, TypeVar

    T = TypeVar("T")

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


def string(value: T) -> T:
    """The value, if it is a string."""
    if _is_a(value, str):
        return value
    raise MistypedError


def integer(value: T) -> T:
    """The value, if it is a number without a fraction."""
    given: Any = value
    if _is_a(value, int, float) and is_integer(given):
        return value
    raise MistypedError


def number(value: T) -> T:
    """The value, if it is a number."""
    given: Any = value
    if _is_a(value, int, float) and is_number(given):
        return value
    raise MistypedError


def boolean(value: T) -> T:
    """The value, if it is `True` or `False`."""
    if _is_a(value, bool):
        return value
    raise MistypedError


def _is_a(value: object, *kinds: type) -> bool:
    """Whether it is of one of the classes, and does not only say so as mocks do."""
    return issubclass(type(value), kinds)


def null(value: T) -> T:
    """The value, if it is None."""
    if value is None:
        return value
    raise MistypedError


def no_array(value: T) -> T:
    """The value, if it is no array."""
    if holds(value, (tuple, list)):
        raise MistypedError
    return value


def no_object(value: T) -> T:
    """The value, if it is no object."""
    if holds(value, Mapping) or _is_model(value):
        raise MistypedError
    return value


def items(value: T) -> T:
    """The value, if it holds items."""
    if holds(value, (tuple, list)):
        return value
    raise MistypedError


def members(value: T) -> T:
    """The value, if it holds items by their names, which are strings."""
    given: Any = value
    if (value.__class__ is dict or holds(value, Mapping)) and are_names(given):
        return value
    raise MistypedError


def json_of(value: Any) -> Any:
    """A model's value as JSON, whatever it is.

    Raises:
        MistypedError: There is no JSON for it.
    """
    return _written(value, "to_json")


def params_of(value: Any) -> Any:
    """A model's value as parameters of boto3, likewise."""
    return _written(value, "to_params")


def _is_model(value: object) -> bool:
    return hasattr(type(value), "_facts")


def _written(value: Any, method: str) -> Any:
    if type(value) in _UNCHANGED or _is_plain(value):
        return value
    if _is_model(value):
        return value._facts.written(value, method)
    if holds(value, (tuple, list)):
        return [_written(item, method) for item in value]
    if holds(value, Mapping):
        named = members(value).items()
        return {name: _written(each, method) for name, each in named}
    from .model_formats import aware, text_of

    is_time = method == "to_params" and hasattr(value.__class__, "utcoffset")
    return aware(value) if is_time else text_of(value)


_UNCHANGED = {str, bool, int, type(None)}


def _is_plain(value: Any) -> bool:
    return _is_a(value, str, bool) or (_is_a(value, int, float) and is_number(value))
