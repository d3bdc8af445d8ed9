"""What every model can do: check itself, and write nothing of a wrong type."""

from __future__ import annotations

from collections.abc import Mapping
from functools import wraps

from .absent import ABSENT
from .checks import Checks
from .json_values import MistypedError, Unwritable
from .members import are_names, holds
from .model_formats import FieldValue
from .violations import (
    NOT_JSON,
    ContractError,
    UncheckableError,
    Violation,
    uncheckable,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from typing import Any, ClassVar, Self, TypeVar

    from .param_places import Place
    from .schemas import Schema

    M = TypeVar("M")
    D = TypeVar("D")

_MISTYPED = "a value is not of the type of its field"
_MISFIT = Violation(NOT_JSON, None, {"actual": f"a model of which {_MISTYPED}"})
_NO_MAPPING = "is no mapping from strings"


class ModelFacts:
    """What a class of models knows of its schemas.

    Args:
        schemas: Give the tables that apply to it, together.
        keys: The names in JSON of the fields that are called something else.
        extra: The field of the properties that the schema does not name.
        sensitive: Whether it may stand where a schema calls the value sensitive.
    """

    __slots__ = ("_place", "_schemas", "_table", "extra", "keys", "sensitive")

    def __init__(
        self,
        schemas: Callable[[], tuple[Schema, ...]],
        keys: Mapping[str, str],
        *,
        extra: str = "",
        sensitive: bool = False,
    ) -> None:
        self.keys = keys
        self.extra = extra
        self.sensitive = sensitive
        self._schemas = schemas
        self._table: Schema | None = None
        self._place: Place | None = None

    @property
    def checks(self) -> Checks[object]:
        """The checks of its JSON values."""
        return Checks(self.table)

    def table(self) -> Schema:
        """All its tables as one."""
        if self._table is None:
            tables = self._schemas()
            self._table = tables[0]
            if len(tables) > 1 or self.sensitive:
                from .keywords.applicators import AllOf
                from .schemas import Schema

                self._table = Schema(AllOf(*tables), at="", sensitive=self.sensitive)
        return self._table

    @property
    def place(self) -> Place:
        """Where times may stand in its values."""
        if self._place is None:
            from .param_places import Place

            self._place = Place([self.table()])
        return self._place


class ModelBase:
    """The base class of models."""

    __slots__ = ()

    _facts: ClassVar[ModelFacts]

    if TYPE_CHECKING:

        @classmethod
        def from_json(cls, value: Mapping[str, Any]) -> Self:
            """From JSON values, which must be valid."""
            ...

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
        value, is_written = self._json()
        found = self._facts.checks.check(
            value, now=now, limit=limit, all_branches=all_branches
        )
        if is_written or any(each.severity == "error" for each in found):
            return found
        return [_MISFIT, *found][:limit]

    def is_valid(self) -> bool:
        """Whether it is valid; advice and times do not count.

        Raises:
            UncheckableError: A value raised an error.
        """
        value, is_written = self._json()
        return is_written and self._facts.checks.is_valid(value)

    def _json(self) -> tuple[Any, bool]:
        """What it writes as JSON, or would if it could; and whether it can."""
        kind: Any = type(self)
        try:
            return _complete(self, kind.to_json.__wrapped__(self)), True
        except Exception:  # noqa: BLE001, S110 - what is wrong, its check says
            pass
        return self._unwritten(), False

    def _unwritten(self) -> Any:
        """Its JSON value, with what cannot be written as it is."""
        try:
            return self._facts.place.as_json(self)
        except Exception as error:  # noqa: BLE001 - a value's own error may hold it
            failure = uncheckable(error)
        raise failure


def properties(model: ModelBase) -> Any:
    """The properties that a model holds, each as its field holds it.

    What it cannot write is none of them: a naive datetime could be any time zone's.
    """
    from dataclasses import MISSING, fields

    facts = model._facts  # pyright: ignore[reportPrivateUsage] - in here
    found: dict[str, Any] = {}
    for each in fields(model):  # type: ignore[arg-type] # pyright: ignore[reportArgumentType] - each model is a dataclass
        value = getattr(model, each.name)
        key = facts.keys.get(each.name, each.name)
        if each.name == facts.extra:
            if not _has_names(value):
                return Unwritable(f"a model whose `{each.name}` {_NO_MAPPING}")
            found = {**_writable(value), **found}
        elif value is ABSENT:
            if each.default not in (MISSING, ABSENT):
                found[key] = Unwritable("ABSENT, which this field does not take")
        elif value is not None or each.default is not None:
            found[key] = _writable(value)
    return found


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


def _complete(model: object, value: D) -> D:
    """What a model has written, if it has all that it must have, under names.

    Raises:
        MistypedError: It has not.
    """
    made: Any = value
    for each in made.values():
        if each is ABSENT:
            raise MistypedError
    extra = model._facts.extra if isinstance(model, ModelBase) else ""  # pyright: ignore[reportPrivateUsage] - in here
    if extra and not _has_names(getattr(model, extra)):
        raise MistypedError
    return value


def written(write: Callable[[M], D]) -> Callable[[M], D]:
    """A method that writes a model, with our own error for what cannot be written.

    Raises:
        ContractError: A value is of a wrong type, or a time has no time zone.
        UncheckableError: A value raised an error.
    """

    @wraps(write)
    def method(model: M) -> D:
        try:
            return _complete(model, write(model))
        except Exception:  # noqa: BLE001 - whatever is wrong, the check says it better
            failure = _refusal(model)
        del model
        raise failure

    return method


def _refusal(model: object) -> ValueError:
    if not isinstance(model, ModelBase):
        return UncheckableError(_MISTYPED)
    try:
        value = model._unwritten()  # pyright: ignore[reportPrivateUsage] - in here
        found = model._facts.checks.check(value)  # pyright: ignore[reportPrivateUsage] - in here
    except UncheckableError as error:
        return error.with_traceback(None)
    errors = [each for each in found if each.severity == "error"]
    return ContractError(errors or [_MISFIT])
