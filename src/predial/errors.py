"""What stops a command before it has a result.

Exception
└── UsageError   options, configuration or contract do not fit: exit code 2
"""


class UsageError(Exception):
    """Options, configuration or contract do not fit; each argument is a line on that."""


def suggestion(unknown: str, known: list[str]) -> str:
    """`: did you mean X?` of a known word with this one in it, or near; or nothing."""
    part = _plain(unknown)
    longer = [word for word in known if len(part) > 2 and part in _plain(word)]
    near = min(longer, key=len) if longer else nearest(unknown, known)
    return f": did you mean {near}?" if near else ""


def nearest(unknown: str, known: list[str]) -> str | None:
    """The known word that is nearest to another, if one is; case counts little."""
    import difflib

    spelt = {_plain(word): word for word in reversed(known)}
    near = difflib.get_close_matches(_plain(unknown), spelt, n=1, cutoff=0.65)
    return spelt[near[0]] if near else None


def _plain(word: str) -> str:
    return word.casefold().replace("_", "").replace("-", "")
