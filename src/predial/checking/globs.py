"""Match paths with globs: `*` ends at a slash, and `**` does not."""

from __future__ import annotations

import re

_PARTS = re.compile(r"\*\*/|\*\*|\*|\?|\[[!^]?[^\]]+\]|.", re.DOTALL)
_MEANINGS = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}


def matches(glob: str, path: str) -> bool:
    """Whether a path matches a glob; both with slashes, relative to one folder."""
    return re.fullmatch("".join(map(_meaning, _PARTS.findall(glob))), path) is not None


def _meaning(part: str) -> str:
    if len(part) > 1 and part.startswith("["):
        from fnmatch import translate  # it knows ranges, and those that are empty

        return f"(?!/){translate(part)[: -len('.Z')]}"  # without the end of the text
    return _MEANINGS.get(part, re.escape(part))
