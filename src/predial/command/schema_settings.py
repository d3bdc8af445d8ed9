"""How schemas are read, as options and configuration say: options win."""

from __future__ import annotations

from predial.command.configuration import reading_of
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
    stated = reading_of(options)
    folders = {
        folder.strip("/"): _attributes({**table, **stated})
        for folder, table in configured.folders.items()
    }
    reading = Reading(**_attributes({**defaults, **configured.reading, **stated}))
    return Settings(reading, folders)


def _attributes(table: Mapping[str, Any]) -> dict[str, Any]:
    return {key.replace("-", "_"): value for key, value in table.items()}
