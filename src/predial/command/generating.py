"""Run `predial generate`: schemas in, a package of models and validators out."""

from __future__ import annotations

import sys
from pathlib import Path

from predial.command import configuration
from predial.command.contracts import DEFAULT_PACKAGE
from predial.command.extras import without_codegen
from predial.command.naming import require_free_name
from predial.errors import UsageError

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
        report = _generated(schemas, out, package, options, settings.slow_patterns)
    except ModuleNotFoundError as error:
        raise without_codegen("generate", error) from None
    sys.stdout.writelines(f"{line}\n" for line in report.lines())
    return report.exit_code


def _generated(
    schemas: Path, out: Path, package: str, options: Options, slow: list[str] | None
) -> Report:
    from predial_codegen.cache import user_cache
    from predial_codegen.driver import generate
    from predial_codegen.errors import CodegenError

    try:
        return generate(
            schemas,
            out,
            package,
            check=options.check,
            slow_patterns=slow or (),
            cache=user_cache(),
        )
    except CodegenError as error:
        raise UsageError(str(error)) from None
