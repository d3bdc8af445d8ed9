"""What earlier runs have computed, kept in the user's cache folder by what decides it.

A missing, damaged or read-only cache makes a run slower, and changes nothing else.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

import predial_runtime
from predial_codegen.loading.documents import dialect_folder
from predial_codegen.writing.output import is_cache

Kind: TypeAlias = Literal["checks", "number-plans", "packages"]

KEPT: Final = 32  # entries of a kind; each has less than a megabyte
# The distributions whose versions can change what is generated.
DEPENDENCIES: Final = (
    "attrs",
    "jinja2",
    "jsonschema",
    "jsonschema-specifications",
    "markupsafe",
    "phonenumbers",
    "pyyaml",
    "referencing",
    "regex",
)
_GENERATOR: Final = Path(__file__).parent
_OTHERS_MAY_WRITE: Final = 0o022


@dataclass(frozen=True, slots=True)
class Cache:
    """Values that JSON can hold, in a folder that can be deleted at any time.

    Attributes:
        folder: Where they are, or None to keep nothing.
    """

    folder: Path | None

    def load(self, kind: Kind, key: str) -> Any:
        """The value that was saved under a key; None where there is none, whole."""
        if self.folder is None:
            return None
        try:
            if not _is_private(self.folder):
                return None
            digest, _, text = (self.folder / kind / key).read_bytes().partition(b"\n")
        except OSError:
            return None
        whole = digest == sha256(text).hexdigest().encode()
        return json.loads(text) if whole else None

    def save(self, kind: Kind, key: str, value: object) -> None:
        """Keep a value, in one step, and only the latest ones beside it."""
        if self.folder is None:
            return
        text = json.dumps(value, sort_keys=True).encode()
        with suppress(OSError):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            entries = self.folder / kind
            entries.mkdir(exist_ok=True)
            new = entries / f"{key}.{os.getpid()}"
            new.write_bytes(sha256(text).hexdigest().encode() + b"\n" + text)
            new.replace(entries / key)
            by_age = sorted(entries.iterdir(), key=lambda path: path.stat().st_mtime)
            for old in by_age[:-KEPT]:
                old.unlink()


def user_cache() -> Cache:
    """The cache of the user who runs this, below `XDG_CACHE_HOME` or `~/.cache`."""
    stated = Path(os.environ.get("XDG_CACHE_HOME", ""))
    if stated.is_absolute():
        return Cache(stated / "predial")
    try:
        return Cache(Path.home() / ".cache" / "predial")
    except RuntimeError:  # there is no home
        return Cache(None)


def key_of(*parts: object) -> str:
    """A SHA-256 that differs where anything in the parts differs."""
    return sha256(json.dumps(parts).encode()).hexdigest()


def generator_key() -> str:
    """A SHA-256 of all that decides the output, but for the schemas and settings.

    Raises:
        PackageNotFoundError: A dependency of the generator is not installed.
    """
    runtime = Path(predial_runtime.__file__).parent
    folders = (_GENERATOR, runtime, dialect_folder())
    return key_of(sys.version, *map(version, DEPENDENCIES), *map(_sources, folders))


def number_plan_key() -> str:
    """A SHA-256 of all that decides the number plan."""
    sources = _sources(_GENERATOR / "number_plan")
    return key_of(sys.version, version("phonenumbers"), sources)


def _sources(folder: Path) -> list[tuple[str, str]]:
    """The path and the digest of each file below a folder."""
    paths = (
        Path(parent, name) for parent, _, names in os.walk(folder) for name in names
    )
    return sorted(
        (path.relative_to(folder).as_posix(), sha256(path.read_bytes()).hexdigest())
        for path in paths
        if not is_cache(path.as_posix())
    )


def _is_private(folder: Path) -> bool:
    """Whether nobody else may write here: what is kept becomes code that people run."""
    if sys.platform == "win32":
        return True
    found = folder.stat()
    return found.st_uid == os.geteuid() and not found.st_mode & _OTHERS_MAY_WRITE
