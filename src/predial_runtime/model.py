"""What every model can do: read and check itself, and write nothing of a wrong type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Generic, TypeVar

from .absent import ABSENT
from .checks import Checks
from .json_values import Unwritable, are_names, holds
from .members import Member, Members, Never
from .model_formats import FieldValue
from .violations import (
    ContractError,
    Rule,
    UncheckableError,
    Violation,
    uncheckable,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import datetime
    from typing import Any, Self

    from .members import Form, Kinds
    from .param_places import Place
    from .schemas import Schema
    from .violations import Path

_JsonT = TypeVar("_JsonT")
_ParamsT = TypeVar("_ParamsT")
_MISTYPED = "a value is not of the type of its field"
_MISFIT = Rule("type", "must be of {annotation}, the type of this field")
_MISPLACED = "among the other properties of a model, which has a field for it"
_NO_MAPPING = "is no mapping from strings"


class ModelFacts:
    """What a class of models knows of its values.

    Args:
        kinds: Give the kind of each field, by its name.
        schemas: Give the tables that apply to it, together.
        sensitive: Whether it may stand where a schema calls the value sensitive.

    Attributes:
        known: The fields of the class, once they have been asked for.
    """

    __slots__ = ("_kinds", "_place", "_schemas", "_table", "known", "sensitive")

    def __init__(
        self,
        kinds: Callable[[], Kinds],
        schemas: Callable[[], tuple[Schema, ...]] = tuple,
        *,
        sensitive: bool = False,
    ) -> None:
        self.sensitive = sensitive
        self._kinds = kinds
        self._schemas = schemas
        self.known: Members | None = None
        self._table: Schema | None = None
        self._place: Place | None = None

    def members(self, kind: type[_Readable[Any]]) -> Members:
        """The fields of the class, or of one that derives from it."""
        if self.known is None:
            owner = next(each for each in kind.__mro__ if "_facts" in each.__dict__)
            self.known = Members(owner, _fields(owner), self._kinds())
        return self.known

    def written(self, model: _Readable[Any], form: Form) -> dict[str, Any]:
        """The properties of an instance; its error is for the model around it."""
        return (self.known or self.members(type(model))).written(model, form)

    @property
    def checks(self) -> Checks[object]:
        """The checks of its JSON values."""
        return Checks(self.table)

    def table(self) -> Schema:
        """All its tables as one."""
        if self._table is None:
            table, *others = tables = self._schemas()
            if others or self.sensitive:
                from .keywords.applicators import AllOf
                from .schemas import Schema

                table = Schema(AllOf(*tables), at="", sensitive=self.sensitive)
            self._table = table  # once it is whole: other threads may read it
        return self._table

    @property
    def place(self) -> Place:
        """Where times may stand in its values."""
        if self._place is None:
            from .param_places import Place

            self._place = Place([self.table()])
        return self._place


class _Readable(Generic[_JsonT]):
    """What is read from JSON, and written."""

    __slots__ = ()

    _facts: ClassVar[ModelFacts]

    def to_json(self) -> _JsonT:
        """As JSON values.

        Raises:
            ContractError: A value is of a wrong type, or a time has no time zone.
            UncheckableError: A value raised an error.
        """
        made: _JsonT | ValueError = self._written("to_json")
        if isinstance(made, ValueError):
            del self
            raise made
        return made

    def _written(self, form: Form) -> Any:
        """What it writes; the error to raise if it cannot, which has no context."""
        try:
            return self._facts.written(self, form)
        except Exception:  # noqa: BLE001, S110 - whatever is wrong, the check says it better
            pass
        return self._refusal()

    def _refusal(self) -> ValueError:
        return UncheckableError(_MISTYPED)


class ModelBase(_Readable[_JsonT]):
    """The base class of models, by the type of their JSON."""

    __slots__ = ()

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        members = cls._facts.known or cls._facts.members(cls)
        made = cls.__new__(cls)
        try:
            for put, key, read in members.required:
                put(made, value[key] if read is None else read(value[key]))
            for put, key, read, default, factory in members.optional:
                if key in value:
                    put(made, value[key] if read is None else read(value[key]))
                else:
                    put(made, default if factory is None else factory())
            if members.set_extra is not None:
                members.set_extra(made, members.others(value))
        except Exception as error:  # noqa: BLE001 - its frames hold the value
            failure = error.with_traceback(None)
        else:
            return made
        del made, value
        raise failure

    @classmethod
    def from_any(cls, value: Any) -> Any:
        """From a JSON object as `from_json`; any other value stays what it is."""
        return cls.from_json(value) if holds(value, dict) else value

    def check(
        self,
        *,
        now: datetime | None = None,
        limit: int | None = None,
        all_branches: bool = False,
    ) -> list[Violation]:
        """Every violation in it, advice included; none where it is valid.

        Args:
            now: Aware, to measure times from; without it they are not measured.
            limit: Stop at so many violations.
            all_branches: Whether the causes of `anyOf` and `oneOf` are those of every
                schema, and not only of the one that was meant.

        Raises:
            ClockError: `now` has no time zone.
            UncheckableError: A value raised an error.
        """
        found = self._found(now, limit, all_branches=all_branches)
        if isinstance(found, list):
            return found
        del self
        raise found

    def _found(
        self, now: datetime | None, limit: int | None, *, all_branches: bool
    ) -> list[Violation] | ValueError:
        try:
            value, is_written = self._json()
            found = self._facts.checks.check(
                value, now=now, limit=limit, all_branches=all_branches
            )
        except ValueError as error:
            return error.with_traceback(None)
        if is_written or any(each.severity == "error" for each in found):
            return found
        return [*self._misfits(value), *found][:limit]

    def is_valid(self) -> bool:
        """Whether it is valid; advice and times do not count.

        Raises:
            UncheckableError: A value raised an error.
        """
        verdict = self._verdict()
        if isinstance(verdict, bool):
            return verdict
        del self
        raise verdict

    def _verdict(self) -> bool | ValueError:
        try:
            value, is_written = self._json()
            return is_written and self._facts.checks.is_valid(value)
        except ValueError as error:
            return error.with_traceback(None)

    def _json(self) -> tuple[Any, bool]:
        """What it writes as JSON, or would if it could; and whether it can."""
        try:
            return self._facts.written(self, "to_json"), True
        except Exception:  # noqa: BLE001, S110 - what is wrong, its check says
            pass
        return self._unwritten(), False

    def _refusal(self) -> ValueError:
        try:
            value = self._unwritten()
            found = self._facts.checks.check(value)
        except ValueError as error:
            return error.with_traceback(None)
        errors = [each for each in found if each.severity == "error"]
        return ContractError(errors or self._misfits(value))

    def _misfits(self, value: Any) -> list[Violation]:
        """The fields that cannot be written; at least one, where it cannot.

        Args:
            value: Its JSON value, as far as it has one.
        """
        from .places import hide_sensitive

        whole = Violation(_MISFIT, None, {"annotation": type(self).__name__})
        try:
            found = hide_sensitive([*_misfits(self, None)], self._facts.table(), value)
        except Exception:  # noqa: BLE001 - a value's own error says nothing
            found = []
        return found or [whole]

    def _unwritten(self) -> Any:
        """Its JSON value, with what cannot be written as it is."""
        try:
            return self._facts.place.as_json(self)
        except Exception as error:  # noqa: BLE001 - a value's own error may hold it
            failure = uncheckable(error)
        raise failure


class ModelWithParams(ModelBase[_JsonT], Generic[_JsonT, _ParamsT]):
    """The base class of an operation's models, also by the type of their parameters."""

    __slots__ = ()

    def to_params(self) -> _ParamsT:
        """As parameters of boto3, where times stay datetimes.

        Raises:
            ContractError: A value is of a wrong type, or a time has no time zone.
            UncheckableError: A value raised an error.
        """
        made: _ParamsT | ValueError = self._written("to_params")
        if isinstance(made, ValueError):
            del self
            raise made
        return made


class ServiceError(Exception, _Readable[_JsonT]):
    """The base class of errors with which an operation answers."""

    status: ClassVar[int]
    retryable: ClassVar[bool]

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Self:
        """From JSON values, which must be valid."""
        try:
            return cls(**cls._facts.members(cls).arguments(value))
        except Exception as error:  # noqa: BLE001 - its frames hold the value
            failure = error.with_traceback(None)
        del value
        raise failure

    def __reduce__(self) -> tuple[Any, ...]:
        """As it is: constructors take fields by name, and these may hold anything."""
        return (_without_fields, (type(self), self.args), self.__dict__)


def _without_fields(kind: type[Exception], args: tuple[Any, ...]) -> Exception:
    return kind.__new__(kind, *args)


def _fields(owner: Any) -> Iterable[Member]:
    """The fields of a model, or what the constructor of an error takes."""
    if issubclass(owner, ServiceError):
        init: Any = owner.__dict__["__init__"]
        defaults: dict[str, Any] = init.__kwdefaults__ or {}
        for name, kind in init.__annotations__.items():
            if name != "return":
                yield Member(name, kind, defaults.get(name, Never))
        return
    from dataclasses import MISSING, fields

    for each in fields(owner):
        default = Never if each.default is MISSING else each.default
        factory = None if each.default_factory is MISSING else each.default_factory
        yield Member(each.name, each.type, default, factory)


def properties(model: ModelBase[Any]) -> Any:
    """The properties that a model holds, each as its field holds it.

    What it cannot write is none of them: a naive datetime could be any time zone's.
    """
    fields = model._facts.members(type(model))  # pyright: ignore[reportPrivateUsage] - in here
    found: dict[str, Any] = {}
    if fields.extra is not None:
        extra = getattr(model, fields.extra.name)
        if not _has_names(extra):
            return Unwritable(f"a model whose `{fields.extra.name}` {_NO_MAPPING}")
        found = _writable(extra)
    misplaced = {*found} & fields.keys
    for each in fields.named:
        value = getattr(model, each.name)
        if value is ABSENT:
            if each.default is not Never and each.default is not ABSENT:
                found[each.key] = Unwritable("ABSENT, which this field does not take")
        elif value is not None or each.unwritten is not None:
            found[each.key] = _writable(value)
    return found | dict.fromkeys(misplaced, Unwritable(_MISPLACED))


def _misfits(value: Any, path: Path) -> Iterator[Violation]:
    """The fields of models whose values are not of their types, in a value."""
    if holds(value, (tuple, list)):
        for index, each in enumerate(value):
            yield from _misfits(each, (path, index))
    if not holds(value, ModelBase):
        return
    members = value._facts.members(type(value))  # pyright: ignore[reportPrivateUsage] - in here
    for each in (*members.named, *filter(None, [members.extra])):
        held = getattr(value, each.name)
        place = path if each.is_rest else (path, each.key)
        if held is not each.unwritten and not _is_writable(each, held):
            whole = Violation(_MISFIT, place, {"annotation": each.annotation})
            yield from [*_misfits(held, place)] or [whole]


def _is_writable(member: Member, value: Any) -> bool:
    try:
        member.write(value, "to_json")
    except Exception:  # noqa: BLE001 - whatever it is, nothing is written
        return False
    return True


def _writable(value: Any) -> Any:
    """The value, with what stands for that which cannot be written in its place."""
    from datetime import datetime

    if holds(value, datetime) and value.utcoffset() is None:
        return Unwritable("a datetime without a time zone: give it one, such as UTC")
    if value is None or holds(value, (str, int, float, ModelBase)):
        return value
    if holds(value, (tuple, list)):
        return [*map(_writable, value)]
    if holds(value, Mapping):
        if not are_names(value):
            return Unwritable("a mapping with a name that is no string")
        return {name: _writable(each) for name, each in value.items()}
    return FieldValue(value)


def _has_names(value: object) -> bool:
    return isinstance(value, Mapping) and are_names(value)  # pyright: ignore[reportUnknownArgumentType] - any
