"""The options of the command line, and their defaults."""

from __future__ import annotations


class Options:
    """The options of all commands; `parsing` fills in what was given.

    Attributes:
        version: Whether only the versions are printed.
        command: The name of the command.
        files: The inputs to check.
        contract: The contract that they are checked against.
        role: Which of its roots.
        strict: Whether advice blocks; None leaves it to the configuration.
        now: The time from which `fromNow` is measured.
        format: How to report.
        input_format: How to read.
        max_bytes: The limit of one JSON text or NDJSON line.
        max_errors: How much is reported of one document.
        schemas: The folder of the schemas.
        out: The folder of the generated package.
        package: The name of the generated package.
        check: Whether to compare the generated package only.
    """

    version = False
    command: str | None = None
    files: tuple[str, ...] = ()
    contract: str | None = None
    role: str | None = None
    strict: bool | None = None
    now: str | None = None
    format = "text"
    input_format = "auto"
    max_bytes: int | None = None
    max_errors: int | None = None
    schemas: str | None = None
    out: str | None = None
    package: str | None = None
    check = False


def hook_options(arguments: list[str]) -> Options | None:
    """The options of `predial check FILE...`, as a hook calls it at each commit.

    Any other command line is left to argparse, which takes a third of the time that
    Python itself takes to start.
    """
    command, *files = arguments or [""]
    if command != "check" or not files or any(map(_is_option, files)):
        return None
    options = Options()
    options.command = command
    options.files = tuple(files)
    return options


def _is_option(argument: str) -> bool:
    return argument.startswith("-") and argument != "-"
