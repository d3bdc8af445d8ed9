"""What an extension is bound to: the running Python, and the package's import name."""

from __future__ import annotations

import sysconfig
from pathlib import Path

from predial_codegen.native.choosing import Choice
from predial_codegen.writing import Target


def target_of(out: Path, package: str, choice: Choice) -> Target:
    """What a build would make, for the package folder below `out`."""
    return Target(
        importable=import_name(out, package),
        python=str(sysconfig.get_config_var("EXT_SUFFIX")),
        modules=choice.modules,
    )


def import_name(out: Path, package: str) -> str:
    """The full name of the package: folders above it may be packages too."""
    names = [package]
    folder = out.resolve()
    while (folder / "__init__.py").is_file():
        names.append(folder.name)
        folder = folder.parent
    return ".".join(reversed(names))
