"""What an extension is bound to: the running Python, and the package's import name."""

from __future__ import annotations

import sysconfig
from collections.abc import Mapping
from pathlib import Path

from predial_codegen.native.choosing import Choice
from predial_codegen.native.loosening import loosened
from predial_codegen.writing import Target
from predial_codegen.writing.manifest import describe, fingerprint


def target_of(
    out: Path, package: str, files: Mapping[str, str], choice: Choice
) -> Target:
    """What a build would make of the files, for the package folder below `out`."""
    return Target(
        importable=import_name(out, package),
        python=str(sysconfig.get_config_var("EXT_SUFFIX")),
        modules=choice.modules,
        texts=_fingerprint(files),
    )


def _fingerprint(files: Mapping[str, str]) -> str:
    given = {path: loosened(path, text).encode() for path, text in files.items()}
    return fingerprint(describe({}, given).to_bytes())


def import_name(out: Path, package: str) -> str:
    """The full name of the package: folders above it may be packages too."""
    names = [package]
    folder = out.resolve()
    while (folder / "__init__.py").is_file():
        names.append(folder.name)
        folder = folder.parent
    return ".".join(reversed(names))
