"""What stops a command before it has a result.

Exception
└── UsageError   options, configuration or contract do not fit: exit code 2
"""


class UsageError(Exception):
    """Options, configuration or contract do not fit; the text is ready to print."""


def suggestion(unknown: str, known: list[str]) -> str:
    """`: did you mean X?` where one of the known words is near, else nothing."""
    import difflib

    near = difflib.get_close_matches(unknown, known, n=1)
    return f": did you mean {near[0]}?" if near else ""
