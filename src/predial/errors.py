"""What stops a command before it has a result.

Exception
└── UsageError   options, configuration or contract do not fit: exit code 2
"""


class UsageError(Exception):
    """Options, configuration or contract do not fit: each argument is a line on it."""

    def __str__(self) -> str:
        return "\n".join(self.args)
