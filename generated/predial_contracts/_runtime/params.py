"""The functions that check boto3's parameters: `is_valid`, `check` and `parse`."""

from __future__ import annotations

from .violations import uncheckable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Generic, TypeVar

    from .checks import Checks
    from .param_places import Place
    from .violations import Violation

    T = TypeVar("T")
else:
    from .checks import Generic, T


class Params(Generic[T]):
    """The checks of one operation's parameters, as they are given to boto3.

    Where the schema asserts a time, a datetime stands for the string that boto3 sends
    for it. Tuples are arrays, mappings and models are objects. JSON values mean
    themselves.

    Args:
        checks: The checks of the JSON value that the parameters are.
    """

    __slots__ = ("_checks", "_root")

    def __init__(self, checks: Checks[T]) -> None:
        self._checks = checks
        self._root: Place | None = None

    def is_valid(self, params: Any) -> bool:
        """Whether parameters are valid; advice and distances in time do not count.

        Raises:
            UncheckableError: A value in them raised an error.
        """
        try:
            valid = self._checks.is_valid(self._place.draft(params, measured=False))
            return valid or self._checks.is_valid(self._place.as_json(params))
        except Exception as error:  # noqa: BLE001 - a value's own error may hold it
            failure = uncheckable(error)
        del params
        raise failure

    def check(
        self, params: Any, *, now: datetime | None = None, limit: int | None = None
    ) -> list[Violation]:
        """Every violation in the parameters, advice included.

        Args:
            params: The keyword arguments of the call, or a model of the request.
            now: Aware, to measure times from; without it they are not measured.
            limit: Stop at so many violations.

        Raises:
            ClockError: `now` has no time zone.
            UncheckableError: A value in them raised an error.
        """
        try:
            measured = now is not None
            if self._checks.is_clean(
                self._place.draft(params, measured=measured),
                True,
                now,
            ):
                return []
            return self._checks.check(self._place.as_json(params), now=now, limit=limit)
        except Exception as error:  # noqa: BLE001 - a value's own error may hold it
            failure = uncheckable(error)
        del params
        raise failure

    def is_surely_clean(self, params: Any, *, now: datetime | None = None) -> bool:
        """Whether a quick look at what boto3 takes says that `check` finds nothing.

        It is no for mappings and models, which boto3 does not take.

        Raises:
            ClockError: `now` has no time zone.
            UncheckableError: A value in them raised an error.
        """
        try:
            if not self._place.is_regular:
                return False
            return self._checks.is_clean(
                self._place.with_strings(params, measured=now is not None),
                True,
                now,
            )
        except Exception as error:  # noqa: BLE001 - a value's own error may hold it
            failure = uncheckable(error)
        del params
        raise failure

    def parse(
        self, params: Any, *, now: datetime | None = None, strict: bool = False
    ) -> T:
        """The model of valid parameters.

        Args:
            params: The keyword arguments of the call, or a model of the request.
            now: Aware, to measure times from; without it they are not measured.
            strict: Whether advice blocks, too.

        Raises:
            ContractError: They are not valid; it has every violation that blocks.
            ClockError: `now` has no time zone.
            UncheckableError: A value in them raised an error.
        """
        try:
            return self._checks.parse(
                self._place.as_json(params), now=now, strict=strict
            )
        except Exception as error:  # noqa: BLE001 - a value's own error may hold it
            failure = uncheckable(error)
        del params
        raise failure

    @property
    def _place(self) -> Place:
        """Where datetimes and the like may stand, found out by the first call."""
        if self._root is None:
            from .param_places import Place

            self._root = Place([self._checks.schema])
        return self._root
