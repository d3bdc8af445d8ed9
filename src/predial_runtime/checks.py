"""The functions that people call: `is_valid`, `check` and `parse`."""

from __future__ import annotations

from .schemas import EnoughError, Run, accepts
from .violations import ContractError, uncheckable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from typing import Any, Generic, TypeAlias, TypeVar

    from .schemas import Schema
    from .violations import Violation

    T = TypeVar("T")
    Text: TypeAlias = bytes | bytearray | memoryview | str
    # Whether a value is valid and nothing is to be reported of it: given the value,
    # whether advice counts, and a clock.
    Precheck: TypeAlias = Callable[[Any, bool, datetime | None], bool]
else:

    class Generic:
        """Stands in for `typing.Generic`, which takes milliseconds to import."""

        __slots__ = ()

        def __class_getitem__(cls, _: object) -> type:
            return cls

    T = None


class Checks(Generic[T]):
    """The checks of one definition.

    Args:
        schema: Its table, which says what is wrong with a value.
        verdict: Whether a value is valid; by default the table says so.
        precheck: Whether a value is valid, and nothing is to be reported of it; by
            default that is the verdict, as where there is neither advice nor a time.
        model: Makes a model of a valid value; by default the value stands for itself.
    """

    __slots__ = ("_model", "_precheck", "_schema", "_verdict")

    def __init__(
        self,
        schema: Schema,
        verdict: Callable[[Any], bool] | None = None,
        precheck: Precheck | None = None,
        model: Callable[[Any], T] | None = None,
    ) -> None:
        self._schema = schema
        self._verdict = verdict
        self._precheck = precheck
        self._model = model

    def is_valid(self, value: Any) -> bool:
        """Whether a value is valid; advice and times do not count.

        Raises:
            UncheckableError: The value is no JSON value, and raised an error.
        """
        try:
            if self._verdict is None:
                return accepts(self._schema, value)
            return self._verdict(value)
        except Exception as error:  # noqa: BLE001 - a value's own error may hold it
            raise uncheckable(error) from None

    def check(
        self, value: Any, *, now: datetime | None = None, limit: int | None = None
    ) -> list[Violation]:
        """Every violation in a value, advice included; none for a valid one.

        Args:
            value: A JSON value.
            now: Aware, to measure times from; without it they are not measured.
            limit: Stop at so many violations.

        Raises:
            ClockError: `now` has no time zone.
            UncheckableError: The value is no JSON value, and raised an error.
        """
        return self._run(value, now, limit, advice=True)

    def parse(
        self, value: Any, *, now: datetime | None = None, strict: bool = False
    ) -> T:
        """The model of a valid value.

        Args:
            value: A JSON value.
            now: Aware, to measure times from; without it they are not measured.
            strict: Whether advice blocks, too.

        Raises:
            ContractError: The value is not valid; it has every violation that blocks.
            ClockError: `now` has no time zone.
            UncheckableError: The value is no JSON value, and raised an error.
        """
        found = self._run(value, now, None, advice=strict)
        if found:
            raise ContractError(found)
        return value if self._model is None else self._model(value)

    def is_valid_json(self, data: Text) -> bool:
        """Whether a text is the JSON text of a valid value.

        Raises:
            NestingError: The caller has left too little of Python's stack.
        """
        from .json_texts import read_json

        try:
            value = read_json(data)
        except ContractError:
            return False
        return self.is_valid(value)

    def check_json(
        self, data: Text, *, now: datetime | None = None, limit: int | None = None
    ) -> list[Violation]:
        """As `check`, of a JSON text; the one violation `json` if it is none."""
        from .json_texts import read_json

        try:
            value = read_json(data)
        except ContractError as refused:
            return [*refused.violations]
        return self.check(value, now=now, limit=limit)

    def parse_json(
        self, data: Text, *, now: datetime | None = None, strict: bool = False
    ) -> T:
        """As `parse`, of a JSON text."""
        from .json_texts import read_json

        return self.parse(read_json(data), now=now, strict=strict)

    def _run(
        self, value: Any, now: datetime | None, limit: int | None, *, advice: bool
    ) -> list[Violation]:
        run = Run(now, limit if limit is None or limit > 0 else 1, advice=advice)
        try:
            if not self._is_clean(value, now, advice=advice):
                self._schema.check(value, None, run)
        except EnoughError:
            pass
        except Exception as error:  # noqa: BLE001 - a value's own error may hold it
            raise uncheckable(error) from None
        return run.found

    def _is_clean(self, value: Any, now: datetime | None, *, advice: bool) -> bool:
        """Whether it is known, sooner than by a run, that nothing will be found."""
        if self._precheck is not None:
            return self._precheck(value, advice, now)
        return self._verdict is not None and self._verdict(value)
