"""Notice that a generated package is older than the schemas that lie beside it."""

from __future__ import annotations

import os
import sys

from predial.command import configuration
from predial.command.contracts import MANIFEST

TYPE_CHECKING = False
if TYPE_CHECKING:
    from predial.command.configuration import Configuration


def notice(package: str, settings: Configuration) -> None:
    """Say on stderr which schemas a package of this project was not generated from.

    Only what changed after the package was written is read, so that a package that is
    up to date costs no more than a look at the times of some files.
    """
    out = settings.out or configuration.OUT
    schemas = settings.schemas or configuration.SCHEMAS
    folder = os.path.join(out, package)
    manifest = os.path.join(folder, MANIFEST)
    if not _is_imported_from(package, folder):
        return
    try:
        changed = _changed(manifest, schemas)
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return  # `predial generate --check` says what is wrong with a manifest
    if changed:
        sys.stderr.write(
            f"predial: warning: {package} is stale: {', '.join(changed)} changed since"
            " it was generated; run `predial generate`\n"
        )


def _is_imported_from(package: str, folder: str) -> bool:
    paths = getattr(sys.modules.get(package), "__path__", ())
    return any(os.path.realpath(path) == os.path.realpath(folder) for path in paths)


def _changed(manifest: str, schemas: str) -> list[str]:
    import json

    written = os.stat(manifest).st_mtime_ns
    with open(manifest, "rb") as stream:
        inputs: dict[str, str] = json.load(stream)["inputs"]
    return [
        name
        for name, digest in inputs.items()
        if name != "phonenumbers"
        and _differs(os.path.join(schemas, name), digest, written)
    ]


def _differs(path: str, digest: str, written: int) -> bool:
    try:
        if os.stat(path).st_mtime_ns < written:
            return False
        with open(path, "rb") as stream:
            content = stream.read().replace(b"\r\n", b"\n")
    except FileNotFoundError:
        return True
    from hashlib import sha256

    return sha256(content).hexdigest() != digest
