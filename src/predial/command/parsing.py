"""Parse the command line with argparse."""

from __future__ import annotations

import argparse
import re

from predial.command.options import Options
from predial.errors import UsageError, suggestion
from predial.reports.reporting import FORMATS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import NoReturn, TypedDict

    class _Shared(TypedDict):
        epilog: str
        allow_abbrev: bool
        argument_default: str
        formatter_class: type[argparse.HelpFormatter]


# What argparse says, and what we say instead.
_ARGUMENT = re.compile(r"argument ([^ /:]+)[^ :]*: ")
_CHOICE = re.compile(r"invalid choice: '(.*)' \(choose from (.*)\)", re.DOTALL)
_PLAINER = {
    r"the following arguments are required: (.*)": r"give \1",
    r"expected one argument": "needs a value",
    r"ignored explicit argument .*": "takes no value",
}
_COMMAND = "COMMAND"
_PURPOSE = "catch bad API payloads before they are sent"
_EPILOG = """\
exit codes:
  0  clean
  1  findings
  2  usage, configuration or unreadable input, whether or not there are findings too
  3  a bug in predial
"""


def parsed(arguments: list[str]) -> Options:
    """The options.

    Raises:
        UsageError: The command line is wrong.
        SystemExit: It wants help, which is printed.
    """
    parser, commands = parsers()
    first = arguments[0] if arguments else ""
    if not parser.has(first) and any(each.has(first) for each in commands.values()):
        parser.error(f"name a command before {first}: {', '.join(_COMMANDS)}")
    options, unknown = parser.parse_known_args(arguments, namespace=Options())
    if unknown:
        commands.get(options.command or "", parser).refuse(unknown[0])
    if options.command is None and not options.version:
        parser.error(f"name a command: {', '.join(_COMMANDS)}")
    return options


class Parser(argparse.ArgumentParser):
    """Says in one line what is wrong, and what may be meant."""

    def error(self, message: str) -> NoReturn:
        """Refuse a command line.

        Raises:
            UsageError: Always.
        """
        raise UsageError(f"{_plainer(message)}; see `{self.prog} --help`")

    def has(self, argument: str) -> bool:
        """Whether an argument is an option of the command, or has one with a value."""
        name = argument.partition("=")[0]
        return any(name in each.option_strings for each in self._actions)

    def refuse(self, argument: str) -> NoReturn:
        """Refuse an argument that the command has not.

        Raises:
            UsageError: Always.
        """
        options = [name for each in self._actions for name in each.option_strings]
        kind = "option" if argument.startswith("-") else "argument"
        hint = suggestion(argument, options)
        self.error(f"there is no {kind} {argument!r}{hint}")


def _plainer(message: str) -> str:
    """A message of argparse, as one that says what to do."""
    found = _ARGUMENT.match(message)
    name, text = (found[1], message[found.end() :]) if found else ("", message)
    if choice := _CHOICE.fullmatch(text):
        choices = re.findall(r"[\w-]+", choice[2])
        hint = suggestion(choice[1], choices) or f": choose from {', '.join(choices)}"
        if name == _COMMAND:
            return f"there is no command {choice[1]!r}{hint}"
        return f"{name} cannot be {choice[1]!r}{hint}"
    for theirs, ours in _PLAINER.items():
        text = re.sub(theirs, ours, text, flags=re.DOTALL)
    return f"{name} {text}".lstrip()


def parsers() -> tuple[Parser, dict[str, Parser]]:
    """The parser of the command line, and that of each command."""
    shared: _Shared = {
        "epilog": _EPILOG,
        "allow_abbrev": False,
        "argument_default": argparse.SUPPRESS,  # Options holds the defaults
        "formatter_class": _Formatter,
    }
    parser = Parser("predial", description=_PURPOSE, **shared)
    parser.add_argument(
        "-V", "--version", action="store_true", help="print the versions and exit"
    )
    # With a given prog argparse makes none, for which it would load shutil.
    commands = parser.add_subparsers(dest="command", metavar=_COMMAND, prog="predial")
    of_commands: dict[str, Parser] = {}
    for name, (purpose, add_arguments, examples) in _COMMANDS.items():
        command = of_commands[name] = commands.add_parser(
            name, help=purpose, description=purpose, **shared
        )
        command.epilog = f"examples:\n{examples}\n{_EPILOG}"
        add_arguments(command)
    return parser, of_commands


def _check_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add(
        "files",
        nargs="+",
        metavar="FILE",
        help="JSON, NDJSON or YAML, a folder or a glob; `-` is stdin",
    )
    add("--contract", metavar="NAME", help="which contract; default: the only one")
    add(
        "--schema",
        "--schemafile",
        metavar="FILE[#PLACE]",
        help="check against a schema instead, or one in a document of OpenAPI",
    )
    add("--role", metavar="ROLE", help="what to check; default: as its content says")
    add(
        "--fixtures",
        action="store_true",
        help="skip what is no payload; hold others to expected.json, good/ and bad/",
    )
    add(
        "--update-expected",
        action="store_true",
        help="the same, and write expected.json",
    )
    add(
        "--strict",
        action=argparse.BooleanOptionalAction,
        help="advice makes the exit code 1 too",
    )
    add("--now", metavar="TIME", help="check times against `now` or an RFC 3339 time")
    add("--format", choices=tuple(FORMATS), help="default: text")
    add("--color", choices=("auto", "always", "never"), help="default: auto")
    add(
        "--show-values",
        action=argparse.BooleanOptionalAction,
        help="show sensitive values too; others are always shown",
    )
    add(
        "--all-branches",
        action="store_true",
        help="of anyOf and oneOf, report every schema, not only the nearest",
    )
    add(
        "--exclude",
        action="append",
        metavar="GLOB",
        help="leave out such paths, or files and folders of such a name",
    )
    add("--stdin-filename", metavar="FILE", help="what `-` is the content of")
    add("-q", "--quiet", action="store_true", help="print no summary")
    add(
        "--fix", action="store_true", help="mend what has one right answer; write files"
    )
    add(
        "--unsafe-fixes",
        action="store_true",
        help="like --fix, and mend what may have been meant otherwise",
    )
    add("--diff", action="store_true", help="print what would change; write nothing")
    add(
        "--region",
        metavar="COUNTRY",
        help="where national numbers are from, such as GB; for --unsafe-fixes",
    )
    add(
        "--input-format",
        choices=("auto", "json", "jsonc", "ndjson", "yaml"),
        help="default: auto, by suffix, else by the first line",
    )
    add(
        "--max-bytes",
        type=_positive,
        metavar="N",
        help="limit of one JSON text or NDJSON line; default: 64 MiB",
    )
    add(
        "--max-errors",
        type=_positive,
        metavar="N",
        help="report at most so much of one document; default: 1000",
    )
    add(
        "--jobs",
        type=_positive,
        metavar="N",
        help="check so many files at one time; default: one for each core",
    )
    add("--watch", action="store_true", help="check again whenever a file changes")
    _schema_arguments(parser, "ignore, with --schema")


def _config_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="say what it is checked against"
    )


def _generate_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--schemas", metavar="PATH", help="a folder or a file; default: schemas")
    add("--out", metavar="DIR", help="default: generated")
    add("--package", metavar="NAME", help="default: as in [tool.predial]")
    add("--check", action="store_true", help="write nothing; say what is out of date")
    add("--watch", action="store_true", help="write again whenever a schema changes")
    add(
        "--keep-going",
        action="store_true",
        help="leave out the contracts whose schemas are refused",
    )
    _schema_arguments(parser, "refuse")


def _schema_arguments(parser: argparse.ArgumentParser, unknown: str) -> None:
    """How schemas are read, and what becomes of unknown keywords by default."""
    add = parser.add_argument
    add(
        "--unknown-keywords",
        choices=("refuse", "warn", "ignore"),
        help=f"what becomes of keywords that are not known; default: {unknown}",
    )
    add(
        "--dialect",
        metavar="NAME",
        help="of schemas without $schema, as `draft-07`; default: 2020-12",
    )
    add(
        "--formats",
        choices=("assert", "annotate"),
        help="whether `format` requires something; default: as the dialect says",
    )
    add(
        "--nullable",
        action=argparse.BooleanOptionalAction,
        help="`nullable` beside `type` allows null, as in OpenAPI 3.0",
    )


def _init_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--package", metavar="NAME", help="default: after the project, if it is free"
    )


def _submit_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("file", metavar="FILE", help="NDJSON, or CSV by its suffix; `-` is stdin")
    add("--campaign", required=True, metavar="ID", help="the campaign")
    add("--dry-run", action="store_true", help="check all, and send nothing")
    add("--results", metavar="FILE", help="write the outcomes there; default: stdout")
    add("--resume", action="store_true", help="send what the results leave to be sent")
    add(
        "--expires-in",
        type=_positive,
        metavar="SECONDS",
        help="each expires so long after it is sent; default: its own time",
    )
    add(
        "--max-wait",
        type=_seconds,
        metavar="SECONDS",
        help="wait at most so long before a call is made again; default: 20",
    )
    add("--endpoint-url", metavar="URL", help="where the service is; default: boto3's")
    add("--region", metavar="NAME", help="the service's region; default: boto3's")


def _rules_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=("text", "markdown"), help="default: text")


def _explain_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("codes", nargs="+", metavar="CODE", help="as findings name it")


def _completion_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("shell", metavar="SHELL", choices=("bash", "zsh", "fish"))


# The purpose of each command, what adds its arguments, and some calls of it.
_COMMANDS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None], str]] = {
    "check": (
        "check payload files against a contract",
        _check_arguments,
        """\
  predial check requests.ndjson fixtures/
  predial check --fix --exclude drafts fixtures/
  make-requests | predial check --stdin-filename requests.json -
  predial check --schema api/openapi.yaml#create_order_request orders/
""",
    ),
    "config": (
        "show what is configured, and where",
        _config_arguments,
        """\
  predial config
  predial config fixtures/*.json
""",
    ),
    "generate": (
        "write models and validators from schemas",
        _generate_arguments,
        """\
  predial generate --schemas schemas --out generated --package acme_contracts
  predial generate --check
""",
    ),
    "init": (
        "add schemas, settings and hooks to a project",
        _init_arguments,
        """\
  predial init
  predial init --package acme_contracts
""",
    ),
    "submit": (
        "send dial requests to Amazon Connect",
        _submit_arguments,
        """\
  predial submit requests.ndjson --campaign ID --dry-run
  predial submit requests.csv --campaign ID --results sent.ndjson --resume
""",
    ),
    "rules": (
        "list the rules that findings name",
        _rules_arguments,
        """\
  predial rules --format markdown > rules.md
""",
    ),
    "explain": (
        "say what a rule is for, and what to do",
        _explain_arguments,
        """\
  predial explain format.e164 numberPlan
""",
    ),
    "completion": (
        "print the completion of a shell",
        _completion_arguments,
        """\
  predial completion bash > ~/.local/share/bash-completion/completions/predial
  predial completion zsh > ~/.zfunc/_predial
  predial completion fish > ~/.config/fish/completions/predial.fish
""",
    ),
}


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Has a fixed width: to find the terminal's, argparse would load shutil."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=88)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1
    if 0 <= seconds <= 1e6:
        return seconds
    raise argparse.ArgumentTypeError(f"must be a number of seconds, is {text!r}")


def _positive(text: str) -> int:
    if text.isdecimal() and (number := int(text)):
        return number
    raise argparse.ArgumentTypeError(f"must be a whole number above 0, is {text!r}")
