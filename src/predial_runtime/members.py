"""The fields of a class of models: how each is read from a JSON object, and written."""

from __future__ import annotations

from operator import attrgetter

from .absent import ABSENT
from .json_values import MistypedError
from .kinds import kind_of
from .model_values import members

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any, Literal, TypeAlias

    from .kinds import AnyKind, Kind

    Kinds: TypeAlias = Mapping[str, "AnyKind | Called | Rest"]
    Form: TypeAlias = Literal["to_json", "to_params"]

_FORMS: tuple[Form, ...] = ("to_json", "to_params")


def none() -> dict[str, Any]:
    """No properties."""
    return {}


class Never:
    """What no field holds."""


class Called:
    """A property whose field has another name.

    Args:
        key: Its name in JSON.
        kind: Its kind.
    """

    __slots__ = ("key", "kind")

    def __init__(self, key: str, kind: AnyKind) -> None:
        self.key = key
        self.kind = kind


class Rest:
    """The properties that have no field of their own, in one.

    Args:
        kind: The kind of each.
    """

    __slots__ = ("kind",)

    def __init__(self, kind: AnyKind) -> None:
        self.kind = kind


class Member:
    """One field.

    Args:
        name: Its name in Python.
        annotation: Its type, as the class has it.
        default: What it holds where the property is missing.
        factory: Makes that anew, in place of `default`. The property must be there
            where neither is given.
    """

    __slots__ = ("annotation", "default", "factory", "is_rest", "key", "kind", "name")

    key: str
    kind: Kind
    is_rest: bool

    def __init__(
        self,
        name: str,
        annotation: object,
        default: object = Never,
        factory: Callable[[], Any] | None = None,
    ) -> None:
        self.name = name
        self.annotation = annotation
        self.default = default
        self.factory = factory

    @property
    def is_required(self) -> bool:
        """Whether the property must be there."""
        return self.default is Never and self.factory is None

    @property
    def unwritten(self) -> object:
        """What it holds where the property is not written; else `Never`."""
        if self.default is None and not self.kind.nullable:
            return None
        return ABSENT if self.default is ABSENT else Never

    def write(self, value: Any, form: Form) -> Any:
        """What it holds, as JSON or as parameters of boto3.

        Raises:
            MistypedError: It is not of the field's type.
        """
        write = getattr(self.kind, form)
        if not self.is_rest:
            return write(value)
        return {name: write(each) for name, each in members(value).items()}


class Members:
    """All fields of a class.

    Args:
        owner: The class.
        given: Its fields.
        kinds: The kind of each, by its name: as it is where that is the property's
            name in JSON, too; else `Called`, or `Rest`.

    Attributes:
        named: The fields of one property.
        keys: The properties of these.
        extra: The field of the rest; None if there is none.
        required: What sets each that must be there, its key, and what reads it.
        optional: The same of the others, with their defaults, or what makes these.
        set_extra: What sets `extra`.
    """

    def __init__(self, owner: type, given: Iterable[Member], kinds: Kinds) -> None:
        self.named: list[Member] = []
        self.extra: Member | None = None
        for each in given:
            kind = kinds[each.name]
            each.key = kind.key if isinstance(kind, Called) else each.name
            each.kind = kind_of(kind.kind if isinstance(kind, (Called, Rest)) else kind)
            each.is_rest = isinstance(kind, Rest)
            if each.is_rest:
                self.extra = each
            else:
                self.named.append(each)
        self.keys = frozenset(each.key for each in self.named)
        self.required = [
            (_setter(owner, each.name), each.key, each.kind.read)
            for each in self.named
            if each.is_required
        ]
        self.optional = [
            (_setter(owner, e.name), e.key, e.kind.read, e.default, e.factory)
            for e in self.named
            if not e.is_required
        ]
        self.set_extra: Any = self.extra and _setter(owner, self.extra.name)
        self._writes = {
            form: [
                (
                    attrgetter(each.name),
                    each.key,
                    each.kind.scalar,
                    getattr(each.kind, form),
                    each.unwritten,
                )
                for each in self.named
            ]
            for form in _FORMS
        }

    def arguments(self, value: Mapping[str, Any]) -> dict[str, Any]:
        """What a constructor takes for a valid JSON object."""
        made: dict[str, Any] = {}
        for each in self.named:
            if each.key in value or each.is_required:
                read, found = each.kind.read, value[each.key]
                made[each.name] = found if read is None else read(found)
        if self.extra is not None:
            made[self.extra.name] = self.others(value)
        return made

    def others(self, value: Mapping[str, Any]) -> dict[str, Any]:
        """The properties of a valid JSON object that have no field."""
        keys = self.keys
        if value.keys() <= keys:
            return {}
        found = {name: each for name, each in value.items() if name not in keys}
        read = self.extra and self.extra.kind.read
        return {name: read(each) for name, each in found.items()} if read else found

    def written(self, model: object, form: Form) -> dict[str, Any]:
        """The properties of an instance, as JSON or as parameters of boto3.

        Raises:
            MistypedError: A value is not of the type of its field. A value may raise
                other errors.
        """
        made: dict[str, Any] = {}
        if self.extra is not None:
            extra = getattr(model, self.extra.name)
            if extra or extra.__class__ is not dict:
                made = self.extra.write(extra, form)
                if not self.keys.isdisjoint(made):
                    raise MistypedError
        for get, key, scalar, write, unwritten in self._writes[form]:
            value = get(model)
            if type(value) is scalar:
                made[key] = value
            elif value is not unwritten:
                made[key] = write(value)
        return made


def _setter(owner: type, name: str) -> Any:
    """What sets a field of an instance though its class is frozen: the slot's own way.

    None where a class, as those of errors, has no slots.
    """
    return getattr(owner.__dict__.get(name), "__set__", None)
