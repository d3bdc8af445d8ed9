"""How schemas are read, as options and configuration say: options win."""

from __future__ import annotations

from predial_codegen.settings import Reading, Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from predial.command.configuration import Configuration
    from predial.command.options import Options


def schema_settings(
    options: Options, configured: Configuration, defaults: Mapping[str, Any] = {}
) -> Settings:
    """The settings of the generator.

    What an option says holds in all folders.

    Args:
        options: What the command line says.
        configured: What the configuration says.
        defaults: What holds where neither says anything, by its key there.
    """
    given = {
        "unknown-keywords": options.unknown_keywords,
        "dialect": options.dialect,
        "formats": options.formats,
        "nullable": options.nullable,
    }
    stated = {key: value for key, value in given.items() if value is not None}
    folders = {
        folder.strip("/"): _attributes({**table, **stated})
        for folder, table in configured.folders.items()
    }
    reading = Reading(**_attributes({**defaults, **configured.reading, **stated}))
    return Settings(reading, folders)


def _attributes(table: Mapping[str, Any]) -> dict[str, Any]:
    return {key.replace("-", "_"): value for key, value in table.items()}
