"""Run `predial generate`: schemas in, a package of models and validators out."""

from __future__ import annotations

import sys
from pathlib import Path

from predial.command import configuration
from predial.command.contracts import DEFAULT_PACKAGE
from predial.errors import UsageError
from predial.reports.painting import printable_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from predial.command.options import Options
    from predial_codegen.driver import Report

_EXTRA = {
    "attrs",
    "jinja2",
    "jsonschema",
    "jsonschema_specifications",
    "markupsafe",
    "phonenumbers",
    "referencing",
    "regex",
}


def run(options: Options) -> int:
    """Write the package or, with `--check`, only say whether it is what it must be."""
    settings = configuration.load()
    schemas = Path(options.schemas or settings.schemas or configuration.SCHEMAS)
    out = Path(options.out or settings.out or configuration.OUT)
    package = options.package or settings.package or DEFAULT_PACKAGE
    try:
        report = _generated(schemas, out, package, options, settings.slow_patterns)
    except ModuleNotFoundError as error:
        name = (error.name or "").partition(".")[0].replace("-", "_")
        if name not in _EXTRA:
            raise
        raise UsageError(
            f"generate needs {name}, which is not installed:"
            " install predial with its extra `codegen`"
        ) from None
    sys.stdout.writelines(f"{printable_name(line)}\n" for line in report.lines())
    return report.exit_code


def _generated(
    schemas: Path, out: Path, package: str, options: Options, slow: list[str] | None
) -> Report:
    from predial_codegen.cache import user_cache
    from predial_codegen.driver import generate
    from predial_codegen.errors import CodegenError, LocatedError

    try:
        return generate(
            schemas,
            out,
            package,
            check=options.check,
            slow_patterns=slow or (),
            cache=user_cache(),
        )
    except LocatedError as error:
        raise UsageError(error.text) from None
    except CodegenError as error:
        raise UsageError(str(error)) from None
