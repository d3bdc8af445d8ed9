"""Run `predial generate`: schemas in, a package of models and validators out."""

from __future__ import annotations

import sys
from pathlib import Path

from predial.command import configuration
from predial.command.contracts import DEFAULT_PACKAGE
from predial.command.extras import without_codegen
from predial.command.naming import require_free_name
from predial.reports.painting import printable_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from predial.command.options import Options
    from predial_codegen.driver import Report


def run(options: Options) -> int:
    """Write the package or, with `--check`, only say whether it is what it must be."""
    settings = configuration.load()
    schemas = Path(options.schemas or settings.schemas or configuration.SCHEMAS)
    out = Path(options.out or settings.out or configuration.OUT)
    package = options.package or settings.package or DEFAULT_PACKAGE
    require_free_name(package, str(out))
    try:
        report = _generated(schemas, out, package, options, settings)
    except ModuleNotFoundError as error:
        raise without_codegen("generate", error) from None
    for notice in report.notices:
        sys.stderr.write(f"predial: warning: {notice}\n")
    sys.stdout.writelines(f"{printable_name(line)}\n" for line in report.lines())
    if report.errors:
        from predial.command.refusals import listed

        total = listed(report.errors, "contracts that these concern are left out")
        sys.stderr.write(f"predial: {total}\n")
    return report.exit_code


def _generated(
    schemas: Path,
    out: Path,
    package: str,
    options: Options,
    settings: configuration.Configuration,
) -> Report:
    from predial.command.refusals import wrong_use
    from predial.command.schema_settings import schema_settings
    from predial_codegen.cache import user_cache
    from predial_codegen.driver import generate
    from predial_codegen.errors import CodegenError

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
    except CodegenError as error:
        raise wrong_use(error, "nothing is written") from None
