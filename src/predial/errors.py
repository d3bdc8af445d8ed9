"""What stops a command before it has a result, and the words of what it says.

Exception
└── UsageError   options, configuration or contract do not fit: exit code 2
"""


class UsageError(Exception):
    """Options, configuration or contract do not fit: each argument is a line on it."""

    def __str__(self) -> str:
        return "\n".join(self.args)


def missing_extra(what: str, package: str, extra: str) -> UsageError:
    """What to raise where `what` needs a package that an extra brings."""
    return UsageError(
        f"{what} needs {package}, which is not installed:"
        f" install predial with its extra `{extra}`"
    )


def plural(count: int, noun: str) -> str:
    """How many there are, such as `1 file` or `2 fixes`."""
    if count == 1:
        return f"1 {noun}"
    if noun.endswith("y"):
        return f"{count} {noun[:-1]}ies"
    return f"{count} {noun}es" if noun.endswith("x") else f"{count} {noun}s"


def suggestion(unknown: str, known: list[str]) -> str:
    """`: did you mean X?` of a known word with this one in it, or near; or nothing."""
    part = letters(unknown)
    longer = [word for word in known if len(part) > 2 and part in letters(word)]
    near = min(longer, key=len) if longer else nearest(unknown, known)
    return f": did you mean {near}?" if near else ""


def nearest(unknown: str, known: list[str]) -> str | None:
    """The known word that is nearest to another, if one is; case counts little."""
    import difflib

    spelt = {letters(word): word for word in reversed(known)}
    near = difflib.get_close_matches(letters(unknown), spelt, n=1, cutoff=0.65)
    return spelt[near[0]] if near else None


def letters(word: str) -> str:
    """A word without what spellings of one name differ in: case and separators."""
    return word.casefold().replace("_", "").replace("-", "").replace(" ", "")
