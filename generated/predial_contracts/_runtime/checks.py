"""The functions that people call: `is_valid`, `check` and `parse`.

What they raise has no other exception as its context, and no frame of ours in its
traceback holds the value: so an error is raised out of `except`, with the value gone.
"""

from __future__ import annotations

from .violations import ContractError, uncheckable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from typing import Any, Generic, TypeAlias, TypeVar

    from .interfaces import Verdict
    from .schemas import Schema
    from .violations import Violation

    T = TypeVar("T")
    Text: TypeAlias = bytes | bytearray | memoryview | str

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
        schema: Gives its table, which says what is wrong with a value.
        verdict: Whether a value is valid; by default the table says so.
        model: Makes a model of a valid value; by default the value stands for itself.
    """

    __slots__ = ("_model", "_schema", "_verdict")

    def __init__(
        self,
        schema: Callable[[], Schema],
        verdict: Verdict | None = None,
        model: Callable[[Any], T] | None = None,
    ) -> None:
        self._schema = schema
        self._verdict = verdict
        self._model = model

    @property
    def schema(self) -> Schema:
        """The table, which is imported by that."""
        return self._schema()

    def is_valid(self, value: Any) -> bool:
        """Whether a value is valid; advice and times do not count.

        Raises:
            UncheckableError: The value is no JSON value, and raised an error.
        """
        try:
            if self._verdict is not None:
                return self._verdict(value)
            from .schemas import accepts

            return accepts(self._schema(), value)
        except Exception as error:  # noqa: BLE001 - a value's own error may hold it
            failure = uncheckable(error)
        del value
        raise failure

    def check(
        self,
        value: Any,
        *,
        now: datetime | None = None,
        limit: int | None = None,
        all_branches: bool = False,
    ) -> list[Violation]:
        """Every violation in a value, advice included; none for a valid one.

        Args:
            value: A JSON value.
            now: Aware, to measure times from; without it they are not measured.
            limit: Stop at so many violations, and make so many causes, but one of each
                union at least; without it, as many violations as there are, and
                1,000 causes.
            all_branches: Whether the causes of `anyOf` and `oneOf` are those of every
                branch, not only of the one that was meant.

        Raises:
            ClockError: `now` has no time zone.
            UncheckableError: The value is no JSON value, and raised an error.
        """
        found = self._run(value, now, limit, advice=True, all_branches=all_branches)
        if isinstance(found, list):
            return found
        del value
        raise found

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
        if not found:
            try:
                return value if self._model is None else self._model(value)
            except ContractError as error:  # a time that Python cannot hold
                found = error.located(self._schema(), value)
            except Exception as error:  # noqa: BLE001 - as above; or it is too deep
                found = uncheckable(error)
        del value
        raise ContractError(found) if isinstance(found, list) else found

    def is_valid_json(self, data: Text) -> bool:
        """Whether a text is the JSON text of a valid value.

        Raises:
            NestingError: The caller has left too little of Python's stack.
        """
        from .json_texts import read_json

        try:
            return self.is_valid(read_json(data))
        except ContractError:
            return False
        except (TypeError, ValueError) as error:
            failure = error.with_traceback(None)
        del data
        raise failure

    def check_json(
        self,
        data: Text,
        *,
        now: datetime | None = None,
        limit: int | None = None,
        all_branches: bool = False,
    ) -> list[Violation]:
        """As `check`, of a JSON text; the one violation `json` if it is none."""
        from .json_texts import read_json

        try:
            return self.check(
                read_json(data), now=now, limit=limit, all_branches=all_branches
            )
        except ContractError as refused:
            return [*refused.violations]
        except (TypeError, ValueError) as error:
            failure = error.with_traceback(None)
        del data
        raise failure

    def parse_json(
        self, data: Text, *, now: datetime | None = None, strict: bool = False
    ) -> T:
        """As `parse`, of a JSON text."""
        from .json_texts import read_json

        try:
            return self.parse(read_json(data), now=now, strict=strict)
        except (TypeError, ValueError) as error:
            failure = error.with_traceback(None)
        del data
        raise failure

    def _run(
        self,
        value: Any,
        now: datetime | None,
        limit: int | None,
        *,
        advice: bool,
        all_branches: bool = False,
    ) -> list[Violation] | ValueError:
        try:
            if self.is_clean(value, advice, now):
                return []
            from .schemas import violations

            return violations(
                self._schema(),
                value,
                now,
                limit,
                advice=advice,
                all_branches=all_branches,
            )
        except Exception as error:  # noqa: BLE001 - a value's own error may hold it
            return uncheckable(error)

    def is_clean(self, value: Any, advice: bool, now: datetime | None, /) -> bool:
        """Whether a verdict says, sooner than the table, that nothing will be found."""
        return self._verdict is not None and self._verdict(value, advice, now)
