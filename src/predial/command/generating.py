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
        report = _generated(schemas, out, package, options, settings)
    except ModuleNotFoundError as error:
        name = (error.name or "").partition(".")[0].replace("-", "_")
        if name not in {*_EXTRA, "yaml"}:
            raise
        extra = "yaml" if name == "yaml" else "codegen"
        raise UsageError(
            f"generate needs {name}, which is not installed:"
            f" install predial with its extra `{extra}`"
        ) from None
    for notice in report.notices:
        sys.stderr.write(f"predial: warning: {notice}\n")
    sys.stdout.writelines(f"{printable_name(line)}\n" for line in report.lines())
    if report.errors:
        left_out = "contracts that these concern are left out"
        sys.stderr.writelines(f"predial: {error}\n" for error in report.errors)
        sys.stderr.write(f"predial: {_counted(len(report.errors))}; {left_out}\n")
    return report.exit_code


def _generated(
    schemas: Path,
    out: Path,
    package: str,
    options: Options,
    settings: configuration.Configuration,
) -> Report:
    from predial.command.schema_settings import schema_settings
    from predial_codegen.cache import user_cache
    from predial_codegen.driver import generate
    from predial_codegen.errors import CodegenError, LocatedError, SeveralError

    try:
        return generate(
            schemas,
            out,
            package,
            check=options.check,
            settings=schema_settings(options, settings),
            keep_going=options.keep_going,
            cache=user_cache(),
        )
    except SeveralError as error:
        sys.stderr.writelines(f"predial: {each}\n" for each in error.errors)
        total = _counted(len(error.errors))
        raise UsageError(f"{total}; nothing is written") from None
    except LocatedError as error:
        raise UsageError(error.text) from None
    except CodegenError as error:
        raise UsageError(str(error)) from None


def _counted(errors: int) -> str:
    return "1 problem" if errors == 1 else f"{errors} problems"
