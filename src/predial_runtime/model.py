"""What every model can do: check itself, and write nothing of a wrong type."""

from __future__ import annotations

from collections.abc import Mapping
from functools import wraps

from .checks import Checks
from .json_values import NoTimeZone
from .members import holds
from .model_formats import FieldValue
from .violations import ContractError, UncheckableError, uncheckable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from typing import Any, ClassVar, Self, TypeVar

    from .param_places import Place
    from .schemas import Schema
    from .violations import Violation

    M = TypeVar("M")
    D = TypeVar("D")

_MISTYPED = "a value is not of the type of its field"


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
        return self._facts.checks.check(
            self._as_json(), now=now, limit=limit, all_branches=all_branches
        )

    def is_valid(self) -> bool:
        """Whether it is valid; advice and times do not count.

        Raises:
            UncheckableError: A value raised an error.
        """
        return self._facts.checks.is_valid(self._as_json())

    def _as_json(self) -> Any:
        """Its JSON value; what has none stays what it is."""
        try:
            return self._facts.place.as_json(self)
        except Exception as error:  # noqa: BLE001 - a value's own error may hold it
            failure = uncheckable(error)
        raise failure


def properties(model: ModelBase) -> dict[str, Any]:
    """The properties that a model holds, each as its field holds it.

    A naive datetime is none of them: it could be any time zone's.
    """
    from dataclasses import fields

    from .absent import ABSENT

    facts = model._facts  # pyright: ignore[reportPrivateUsage] - in here
    found: dict[str, Any] = {}
    for each in fields(model):  # type: ignore[arg-type] # pyright: ignore[reportArgumentType] - each model is a dataclass
        value = getattr(model, each.name)
        if each.name == facts.extra:
            found = {**_zoned(value), **found}
        elif value is not ABSENT and (value is not None or each.default is not None):
            found[facts.keys.get(each.name, each.name)] = _zoned(value)
    return found


def _zoned(value: Any) -> Any:
    """The value, with what stands for naive datetimes in their place."""
    from datetime import datetime

    if holds(value, datetime) and value.utcoffset() is None:
        return NoTimeZone()
    if value is None or holds(value, (str, int, float, ModelBase)):
        return value
    if holds(value, (tuple, list)):
        return [*map(_zoned, value)]
    if holds(value, Mapping):
        return {name: _zoned(each) for name, each in value.items()}
    return FieldValue(value)


def written(write: Callable[[M], D]) -> Callable[[M], D]:
    """A method that writes a model, with our own error for what cannot be written.

    Raises:
        ContractError: A value is of a wrong type, or a time has no time zone.
        UncheckableError: A value raised an error.
    """

    @wraps(write)
    def method(model: M) -> D:
        try:
            return write(model)
        except Exception:  # noqa: BLE001 - whatever is wrong, the check says it better
            failure = _refusal(model)
        del model
        raise failure

    return method


def _refusal(model: object) -> ValueError:
    if isinstance(model, ModelBase):
        try:
            found = [each for each in model.check() if each.severity == "error"]
        except UncheckableError as error:
            return error.with_traceback(None)
        if found:
            return ContractError(found)
    return UncheckableError(_MISTYPED)
