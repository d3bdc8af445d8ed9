"""How values of one type pass between JSON and models.

What is of a wrong type is not written: a model made by hand may hold anything.
"""

from __future__ import annotations

from .json_values import MistypedError, holds
from .model_formats import (
    aware,
    date_text,
    read_date,
    read_time,
    read_uuid,
    time_text,
    utc_text,
    uuid_text,
)
from .model_values import (
    boolean,
    integer,
    items,
    items_by_place,
    json_of,
    members,
    no_array,
    no_object,
    null,
    number,
    params_of,
    string,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, TypeAlias

    from .members import Form
    from .model import ModelBase

    Convert: TypeAlias = Callable[[Any], Any]
    # A class of models stands for its instances.
    AnyKind: TypeAlias = "Kind | SharedKind | type[ModelBase[Any]]"


class Kind:
    """One type, in JSON and in models.

    Args:
        read: Makes the model's value of a valid JSON value; None if they are the same.
        to_json: Makes the JSON value of the model's. It raises `MistypedError` where
            the value is of another type.
        to_params: Makes what boto3 takes, likewise; None where that is the JSON value.
        scalar: A class of which every value is written as it is.
        json_class: The class of the JSON values that are read.
        nullable: Whether None is one of the values.
    """

    __slots__ = ("json_class", "nullable", "read", "scalar", "to_json", "to_params")

    def __init__(
        self,
        read: Convert | None,
        to_json: Convert,
        to_params: Convert | None = None,
        *,
        scalar: type | None = None,
        json_class: type = object,
        nullable: bool = False,
    ) -> None:
        self.read = read
        self.to_json = to_json
        self.to_params = to_params or to_json
        self.scalar = scalar
        self.json_class = json_class
        self.nullable = nullable


class SharedKind:
    """A kind with a name, made when it is first asked for.

    Args:
        make: Makes it, of classes that may stand further down.
    """

    __slots__ = ("_kind", "_make")

    def __init__(self, make: Callable[[], Kind]) -> None:
        self._make = make
        self._kind: Kind | None = None

    @property
    def kind(self) -> Kind:
        """The kind itself."""
        if self._kind is None:
            self._kind = self._make()
        return self._kind


ANY = Kind(None, json_of, params_of, nullable=True)
BOOLEAN = Kind(None, boolean, scalar=bool)
INTEGER = Kind(None, integer, scalar=int)
NON_ARRAY = Kind(
    None,
    lambda value: json_of(no_array(value)),
    lambda value: params_of(no_array(value)),
    nullable=True,
)
NON_OBJECT = Kind(
    None,
    lambda value: json_of(no_object(value)),
    lambda value: params_of(no_object(value)),
    nullable=True,
)
NULL = Kind(None, null, nullable=True)
NUMBER = Kind(None, number, scalar=int)  # NaN is a float and no number
STRING = Kind(None, string, scalar=str)
DATE = Kind(read_date, date_text, json_class=str)
TIME = Kind(read_time, time_text, aware, json_class=str)
UTC_TIME = Kind(read_time, utc_text, aware, json_class=str)
UUID_TEXT = Kind(read_uuid, uuid_text, json_class=str)


def kind_of(kind: AnyKind) -> Kind:
    """The kind that is meant."""
    if isinstance(kind, SharedKind):
        return kind.kind
    return kind if isinstance(kind, Kind) else _instances(kind)


def _instances(model: type[ModelBase[Any]]) -> Kind:
    """Models of a class."""
    facts = model._facts  # pyright: ignore[reportPrivateUsage] - in here

    def writing(form: Form) -> Convert:
        def written(value: Any) -> Any:
            if type(value) is not model:
                if not holds(value, model):
                    raise MistypedError
                if getattr(value.__class__, form) is not getattr(model, form):
                    return getattr(value, form)()
            return facts.written(value, form)  # one check of the model around says all

        return written

    return Kind(
        model.from_json, writing("to_json"), writing("to_params"), json_class=dict
    )


def items_of(kind: AnyKind) -> Kind:
    """Arrays of one kind of items; tuples in models."""
    each = kind_of(kind)
    read = each.read

    return Kind(
        (lambda value: tuple(map(read, value))) if read else tuple,
        _writing_items(each.to_json, each.scalar),
        _writing_items(each.to_params, each.scalar),
        json_class=list,
    )


def _writing_items(write: Convert, scalar: type | None) -> Convert:
    def written(value: Any) -> list[Any]:
        return [item if type(item) is scalar else write(item) for item in items(value)]

    return written


def items_at(*kinds: AnyKind, rest: AnyKind = ANY) -> Kind:
    """Arrays whose items are of kinds of their own.

    Args:
        kinds: Those of the first items.
        rest: That of the items behind.
    """
    first, behind = [*map(kind_of, kinds)], kind_of(rest)
    reads = [each.read for each in first]

    def read(value: Any) -> tuple[Any, ...]:
        return items_by_place(value, behind.read, *reads)

    def writing(writes: Sequence[Convert], other: Convert) -> Convert:
        def written(value: Any) -> list[Any]:
            given = items(value)
            all_writes = [*writes, *[other] * (len(given) - len(writes))]
            return [w(item) for w, item in zip(all_writes, given, strict=False)]

        return written

    return Kind(
        read if behind.read or any(reads) else tuple,
        writing([each.to_json for each in first], behind.to_json),
        writing([each.to_params for each in first], behind.to_params),
        json_class=list,
    )


def members_of(kind: AnyKind) -> Kind:
    """Objects whose names are data, and whose values are of one kind."""
    each = kind_of(kind)
    read = each.read

    return Kind(
        (lambda value: {name: read(each) for name, each in value.items()})
        if read
        else dict,
        _writing_members(each.to_json, each.scalar),
        _writing_members(each.to_params, each.scalar),
        json_class=dict,
    )


def _writing_members(write: Convert, scalar: type | None) -> Convert:
    def written(value: Any) -> dict[str, Any]:
        return {
            name: each if type(each) is scalar else write(each)
            for name, each in members(value).items()
        }

    return written


def union_of(*kinds: AnyKind, read: Convert | None = None) -> Kind:
    """Values of any of some kinds.

    Args:
        kinds: The kinds, in the order in which a value is tried to be written.
        read: Chooses a kind and reads, where the class of a JSON value does not say.
    """
    given = [*map(kind_of, kinds)]
    pairs = [*zip(kinds, given, strict=True)]

    def writing(form: Form) -> Convert:
        by_class = {k: getattr(each, form) for k, each in pairs if isinstance(k, type)}
        return _writing_first([getattr(each, form) for each in given], by_class)

    return Kind(
        read or _reading(given),
        writing("to_json"),
        writing("to_params"),
        nullable=any(each.nullable for each in given),
    )


def _reading(kinds: Sequence[Kind]) -> Convert | None:
    readers = [(each.json_class, each.read) for each in kinds if each.read]
    if not readers:
        return None

    def read(value: Any) -> Any:
        for json_class, reader in readers:
            if holds(value, json_class):
                return reader(value)
        return value

    return read


def _writing_first(
    writes: Sequence[Convert], by_class: Mapping[type, Convert]
) -> Convert:
    def written(value: Any) -> Any:
        known = by_class.get(value.__class__)
        if known is not None:
            return known(value)
        for write in writes:
            try:
                return write(value)
            except MistypedError:
                pass
        raise MistypedError

    return written


def read_by(read: Convert, json_class: type = object) -> Kind:
    """What a function reads, and is written by what it is.

    Args:
        read: The function.
        json_class: The class of the JSON values that it reads.
    """
    nullable = json_class is object
    return Kind(read, json_of, params_of, json_class=json_class, nullable=nullable)
