"""Find the checks of `--schema`: of a schema in a file, with nothing generated."""

from __future__ import annotations

from pathlib import Path

from predial.command.extras import without_codegen
from predial.errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from predial.command.contracts import Validator


def validator(schema: str, slow_patterns: list[str] | None) -> Validator:
    """The function that checks a value against the schema.

    Args:
        schema: A file and, behind `#`, where the schema stands in it, or its name.
        slow_patterns: Patterns let pass though they may take super-linear time.

    Raises:
        UsageError: The schema does not allow it, or the extra `codegen` is missing.
    """
    file, _, at = schema.partition("#")
    try:
        from predial_codegen.cache import user_cache
        from predial_codegen.errors import CodegenError
        from predial_codegen.schema_files import checks_of
    except ModuleNotFoundError as error:
        raise without_codegen("--schema", error) from None
    try:
        checks: Any = checks_of(
            Path(file), at, slow_patterns=slow_patterns or (), cache=user_cache()
        )
    except ModuleNotFoundError as error:
        raise without_codegen("--schema", error) from None
    except CodegenError as error:
        raise UsageError(str(error)) from None
    found: Validator = checks.check
    return found
