"""Keep what a configuration says beside its text: to read and check TOML takes longer.

What is kept in the user's cache folder counts only for the very same text, and if it
was checked by the same generated code. A damaged or read-only folder changes nothing.
"""

from __future__ import annotations

import os
import sys
from binascii import crc32
from json import dumps, loads

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_KEPT = 64  # configurations; the entry of one is a few kilobytes
_OTHERS_MAY_WRITE = 0o022


def load(path: str, content: bytes) -> dict[str, Any] | None:
    """What a file configures, if it was kept of this text, and is right.

    Args:
        path: The file.
        content: What is in it now.
    """
    try:
        with open(_entry(path), encoding="utf-8") as stream:
            if sys.platform != "win32" and not _is_private(os.fstat(stream.fileno())):
                return None
            kept: Any = loads(stream.read())
        is_same = kept["of"] == _what_counts(path, content)
        return kept["table"] if is_same else None
    except (OSError, ValueError, LookupError, TypeError, ImportError, SyntaxError):
        return None


def save(path: str, content: bytes, table: dict[str, Any]) -> None:
    """Keep what a file configures, which is right."""
    entry = _entry(path)
    folder = os.path.dirname(entry)
    try:
        kept = {"of": _what_counts(path, content), "table": table}
        os.makedirs(folder, mode=0o700, exist_ok=True)
        written = f"{entry}.{os.getpid()}"
        with open(written, "x", encoding="utf-8") as stream:
            os.chmod(written, 0o600)
            stream.write(dumps(kept))
        os.replace(written, entry)
        entries = [os.path.join(folder, name) for name in os.listdir(folder)]
        for old in sorted(entries, key=os.path.getmtime)[:-_KEPT]:
            os.unlink(old)
    except (OSError, ValueError):
        return


def _entry(path: str) -> str:
    stated = os.environ.get("XDG_CACHE_HOME", "")
    home = os.path.join(os.path.expanduser("~"), ".cache")
    cache = stated if os.path.isabs(stated) else home
    name = f"{crc32(os.fsencode(path)):08x}.json"
    return os.path.join(cache, "predial", "configurations", name)


def _what_counts(path: str, content: bytes) -> list[str]:
    """The file, its text, and the digests of the code that checks what it says."""
    import predial_contracts

    folder = os.path.dirname(predial_contracts.__file__)
    with open(os.path.join(folder, "_manifest.json"), encoding="utf-8") as stream:
        return [path, content.decode("latin-1"), stream.read()]


def _is_private(found: os.stat_result) -> bool:
    """Whether nobody else may write it: a configuration names code to import."""
    return found.st_uid == os.geteuid() and not found.st_mode & _OTHERS_MAY_WRITE
