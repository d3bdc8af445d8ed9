"""The error of a call that breaks its contract; it needs botocore."""

from __future__ import annotations

from botocore.exceptions import ParamValidationError

from predial.reports.painting import one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from predial.checking.diagnostics import Violation


class InvalidRequest(ParamValidationError):  # noqa: N818 - as boto3's users read it
    """A call breaks its contract, and has not been sent; no value is in the error.

    Attributes:
        operation: The name of the operation.
        violations: Every violation, errors and advice.
    """

    def __init__(self, operation: str, violations: Iterable[Violation]) -> None:
        self.operation = operation
        self.violations = tuple(violations)
        lines = [f"{operation} was not sent", *map(one_line, self.violations)]
        super().__init__(report="\n  ".join(lines))

    def __reduce__(self) -> tuple[object, ...]:
        return (InvalidRequest, (self.operation, self.violations))
