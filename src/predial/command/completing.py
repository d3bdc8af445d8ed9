"""Run `predial completion`: the script by which a shell completes our command line."""

from __future__ import annotations

import sys
from itertools import chain

from predial.command.parsing import parsers
from predial.errors import missing_extra
from predial.rules.rules import all_rules

TYPE_CHECKING = False
if TYPE_CHECKING:
    from predial.command.options import Options


def run(options: Options) -> int:
    """Print the script."""
    try:
        import shtab
    except ModuleNotFoundError:
        raise missing_extra("completion", "shtab", "completion") from None
    parser, commands = parsers()
    kinds = {"FILE": shtab.FILE, "DIR": shtab.DIR, "PATH": shtab.FILE}
    kinds["FILE[#PLACE]"] = shtab.FILE
    # argparse has no other list of what was added.
    actions = (each._actions for each in commands.values())  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    for action in chain.from_iterable(actions):
        if action.dest == "codes":
            action.choices = [rule.code for rule in all_rules()]
        elif isinstance(action.metavar, str) and action.metavar in kinds:
            action.complete = kinds[action.metavar]  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue] - shtab reads it
    sys.stdout.write(shtab.complete(parser, options.shell))
    return 0
