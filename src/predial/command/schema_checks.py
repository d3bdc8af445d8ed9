"""Find the checks of `--schema`: of a schema in a file, with nothing generated."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from predial.command import configuration
from predial.command.extras import without_codegen
from predial.errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from predial.command.configuration import Configuration
    from predial.command.options import Options
    from predial_codegen.schema_files import FileChecks

# Such a schema is often not one's own.
_DEFAULTS = {"unknown-keywords": "ignore"}


def files(path: str) -> Iterator[str]:
    """A folder of schemas, or a file of one and those that it refers to."""
    yield path
    if os.path.isfile(path):
        try:
            from predial_codegen.schema_files import files_read
        except ModuleNotFoundError:  # which the command says
            return
        yield from map(str, files_read(Path(path)))


def find(schema: str, options: Options, settings: Configuration) -> FileChecks:
    """The checks of a schema.

    Args:
        schema: A file and, behind `#`, where the schema stands in it, or its name.
        options: How schemas are read.
        settings: The same, where no option says it.

    Raises:
        UsageError: The schema does not allow it, or the extra `codegen` is missing.
    """
    try:
        return _checks(schema, options, settings)
    except ModuleNotFoundError as error:
        raise without_codegen("--schema", error) from None


def _checks(schema: str, options: Options, settings: Configuration) -> FileChecks:
    from predial.command.refusals import wrong_use
    from predial.command.schema_settings import schema_settings
    from predial_codegen.cache import user_cache
    from predial_codegen.errors import CodegenError
    from predial_codegen.schema_files import checks_of

    file, _, at = schema.partition("#")
    if not file or os.path.isdir(file):
        what = "is a folder" if file else "names no file"
        raise UsageError(f"--schema {schema!r} {what}: name a file")
    folder = Path(settings.schemas or configuration.SCHEMAS)
    reading = schema_settings(options, settings, _DEFAULTS)
    try:
        found = checks_of(Path(file), at, folder, reading, user_cache())
    except CodegenError as error:
        raise wrong_use(error, "nothing is checked") from None
    if found.root.schema.keywords:
        return found
    notice = f"{schema} has no rules, so that every value is valid: is it a schema?"
    return replace(found, notices=(*found.notices, notice))
